import type { Gender, GrammaticalNumber } from '../core/analysis';

/** How a reporting verb colours what it reports. */
export type CueTier = 'neutral' | 'loaded' | 'ornate' | 'factive';

/** One inflected form of a reporting verb or expression. */
export interface CueForm {
  readonly lemma: string;
  readonly tier: CueTier;
  /** finite: `dit`; participle: `déclaré`; gerund: `ajoutant`; infinitive: `dire`. A form may be several. */
  readonly forms: readonly ('finite' | 'participle' | 'gerund' | 'infinitive')[];
}

export interface Pronoun {
  readonly gender?: Gender;
  readonly number: GrammaticalNumber;
  /** `on`, `it`: never a person of the article. */
  readonly impersonal?: boolean;
}

/** What finding quotes, cues and speakers needs to know of a language. Keys are lower-cased. */
export interface AttributionPack {
  readonly cues: ReadonlyMap<string, CueForm>;
  /** Prepositions that attribute (`selon`, `d'après`, `according to`), longest first. */
  readonly prepositions: readonly string[];
  readonly pronouns: ReadonlyMap<string, Pronoun>;
}
