/** Words that the checks of attribution look for. Lower-cased, apostrophe `'`; phrases have single blanks. */
export interface LintPack {
  /** Lemmas of verbs that doubt or judge what they report (`prétendre`, `claim`). */
  readonly loadedVerbs: ReadonlySet<string>;
  /** Lemmas that colour more than they tell (`marteler`, `quip`). */
  readonly ornateVerbs: ReadonlySet<string>;
  /** Lemmas that vouch for what they report (`rappeler que`, `point out`). */
  readonly factiveVerbs: ReadonlySet<string>;
  /** Lemmas that name no act of speech (`sourire`, `smile`). */
  readonly nonSpeechVerbs: ReadonlySet<string>;
  /**
   * Words right behind a verb that make it an act of its own rather than a way to report (`a reconnu [avoir] menti`,
   * `conceded [a] penalty`).
   */
  readonly actObjects: ReadonlySet<string>;
  /** Ending of a reporting verb's form to the same form of the neutral verb, the longest ending first. */
  readonly neutralForms: readonly (readonly [ending: string, neutral: string])[];
  /** The neutral attribution of a name, for quick fixes; `{name}` is the speaker. */
  readonly attribution: string;
  /** Pronouns of the other gender: `il` ↔ `elle`. */
  readonly otherPronoun: ReadonlyMap<string, string>;
  /** Words of place or channel that say where something was said (`communiqué`, `told reporters`). */
  readonly channels: ReadonlySet<string>;
  /** Nouns of a source that nobody can know more of by the noun alone (`source`, `official`). */
  readonly bareSources: ReadonlySet<string>;
  /** Nouns of sources whose name the text keeps back (`source`, `responsable`, `official`). */
  readonly namedSources: ReadonlySet<string>;
  /** Subjects that stand for nobody in particular (`certains`, `les observateurs`, `critics`). */
  readonly vagueSubjects: ReadonlySet<string>;
  /** Phrases that give the reason for anonymity (`sous couvert d'anonymat`). */
  readonly anonymityReasons: readonly string[];
  /** Words of abuse, for opinions that nobody signs. */
  readonly pejoratives: ReadonlySet<string>;
  /** People known by one name; folded. */
  readonly mononyms: ReadonlySet<string>;
  /** Courtesy titles that are written otherwise: wrong form to right form. */
  readonly honorifics: ReadonlyMap<string, string>;
  /** Auxiliaries of hearsay (`aurait piraté`); empty where the language has no such form. */
  readonly hearsayForms: ReadonlySet<string>;
}
