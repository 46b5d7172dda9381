import type { Gender, GrammaticalNumber } from '../core/analysis';
import type { Grammar } from './grammar';

/** How a reporting verb colours what it reports. */
export type CueTier = 'neutral' | 'loaded' | 'ornate' | 'factive';

/**
 * What a verb needs to count as a cue.
 * `say`: reports speech wherever it has a content; `judge`: takes a quoted object or attribute (`dénonce un "…"`);
 * `weak`: also an everyday verb, a cue only beside a whole quote (`"…", sourit-il`).
 */
export type CueStrength = 'say' | 'judge' | 'weak';

export type VerbForm = 'finite' | 'participle' | 'gerund' | 'infinitive';

/** One inflected form of a reporting verb or expression. */
export interface CueForm {
  readonly lemma: string;
  readonly tier: CueTier;
  readonly strength: CueStrength;
  /** A form may be several (`dit`: finite and participle). */
  readonly forms: readonly VerbForm[];
  /** Words that complete the expression behind the form (`fait` + `savoir`); empty for a plain verb. */
  readonly tail: readonly string[];
  /** A clitic that the expression has in front of its verb (`y` + `voit`). */
  readonly clitic?: string;
  /** Takes a clause, a colon or an incise; a marked noun behind it is its object (`lance une "cagnotte"`). */
  readonly clausal?: boolean;
  /** With an infinitive a wish of the subject, no report (`souhaite partir`). */
  readonly wish?: boolean;
  /** Judges only with `as` in front of the marks (`présente la route comme « un danger »`). */
  readonly as?: boolean;
  /** Judges where marks say how something is, behind its object (`trouve la décision « absurde »`). */
  readonly attribute?: boolean;
  /** With a reflexive pronoun it reports nothing (`s'assurer que`). */
  readonly plain?: boolean;
  /** Reports only with `that` (`found that`). */
  readonly thatOnly?: boolean;
  /** An infinitive behind it is what is said (`promised to pay`), for languages whose infinitives mostly are not. */
  readonly infinitive?: boolean;
  /** The same of a gerund (`denied knowing`). */
  readonly gerund?: boolean;
  /** Lists that have the verb. */
  readonly sources: readonly string[];
}

export interface Pronoun {
  readonly gender?: Gender;
  readonly number: GrammaticalNumber;
  /** `on`, `it`: never a person of the article. */
  readonly impersonal?: boolean;
  /** `cela`: no person at all. */
  readonly thing?: boolean;
  /** `lui`, `him`: never the subject of a verb behind it. */
  readonly oblique?: boolean;
  /** `je`, `we`: the narrator's own voice, no source. */
  readonly narrator?: boolean;
  /** A pronoun that points to the person named last (`ce dernier`). */
  readonly nearest?: boolean;
  /** Points to the person whom the passage is about (`l'intéressé`). */
  readonly topic?: boolean;
  /** Which of two who were named together (`le premier`, `le second`). */
  readonly order?: 0 | 1;
}

/** A common noun that can speak, and what its form tells. */
export interface SourceNoun {
  readonly gender?: Gender;
  readonly number: GrammaticalNumber;
  /** A source that the text keeps unnamed (`source`, `témoin`). */
  readonly anonymous?: boolean;
}

/** Nouns by which somebody already named is meant again, in classes that tell who may be meant. Lower-cased. */
export interface NounKinds {
  /** Fit anyone whose gender agrees, whatever else is known (`homme`, `trentenaire`, `accused`). */
  readonly anyone: ReadonlySet<string>;
  /** Of them, those of whom a deed is told (`suspect`): never who only spoke of it. */
  readonly charged: ReadonlySet<string>;
  /** Functions and bodies that a place or a body has one of: definite without anybody meant before (`le maire`). */
  readonly offices: ReadonlySet<string>;
  /** General nouns with all that they take in (`élu` → `maire`, `député` …). */
  readonly people: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same by ending (`scientifique` → `-logue`). */
  readonly endings: ReadonlyMap<string, readonly string[]>;
  /** All callings and functions of `people`. */
  readonly callings: ReadonlySet<string>;
  /** Posts that people of any profession hold (`le patron de la CFDT` is a unionist). */
  readonly posts: ReadonlySet<string>;
  /** Adjectives of what somebody was besides what he is (`l'ancien ministre`). */
  readonly former: ReadonlySet<string>;
  /** Words beside a function that make it another one (`[prime] minister`, `directeur [adjoint]`). */
  readonly ranks: ReadonlySet<string>;
  /** Nouns for bodies with the kinds of bodies that they may stand for (`groupe` → company). */
  readonly bodies: ReadonlyMap<string, ReadonlySet<string>>;
  /** Endings of words for a people that mean all of it, never one (`the Fren[ch]`). */
  readonly collectiveEndings: readonly string[];
  /** Endings that make an unlisted noun one for a person (`-logue`). */
  readonly personEndings: readonly string[];
  /** Nouns with such an ending for what is nobody (`secteur`, `liste`). */
  readonly things: ReadonlySet<string>;
  /** Endings that make a noun for a body feminine where its determiner tells nothing (`l'organisa[tion]`). */
  readonly feminineEndings: readonly string[];
}

/** A neutral reporting verb that a writer may take, and how it is written behind a quote. */
export interface SuggestedCue {
  readonly lemma: string;
  /** `a déclaré`, `said`. */
  readonly phrase: string;
}

/** A phrase whose pronoun is the source, with the pronoun's place among its words and its number. */
export interface PronounSource {
  readonly parts: readonly string[];
  readonly pronoun: number;
  readonly number: GrammaticalNumber;
}

/** What finding quotes, cues and speakers needs to know of a language. Keys are lower-cased, apostrophe `'`. */
export interface AttributionPack {
  /** Every form that may be a cue; a form of several expressions lists the one with the longest tail first. */
  readonly cues: ReadonlyMap<string, readonly CueForm[]>;
  /** A comma stands behind a closing mark in front of the verb (`"…", a dit`); in English it belongs inside. */
  readonly commaBehindQuote: boolean;
  /** Neutral verbs for completion and as alternatives, the most usual first. */
  readonly suggestedCues: readonly SuggestedCue[];
  /** Forms that stand behind a marked stretch without reporting it. */
  readonly notCues: ReadonlySet<string>;
  /** Prepositions that attribute, as word sequences (`selon`; `d'`, `après`) by their first word, longest first. */
  readonly sourcePrepositions: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Phrases whose pronoun is the source (`à l'entendre`), by their first word. */
  readonly pronounSources: ReadonlyMap<string, readonly PronounSource[]>;
  /** Prepositions that attribute only in front of a named source and a comma (`pour`, `for`). */
  readonly weakSourcePrepositions: ReadonlySet<string>;
  /** Objects that make a source preposition something else (`selon les cas`). */
  readonly nonSources: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Determiners that stand for their owner (`her`). */
  readonly possessives: ReadonlyMap<string, Pronoun>;
  /** Clitic subjects behind their verb (`-t-il`), mapped to the pronoun they hold. */
  readonly cliticSubjects: ReadonlyMap<string, string>;
  readonly sourceNouns: ReadonlyMap<string, SourceNoun>;
  /** Nouns for bodies that can speak, beside those that names begin with. */
  readonly bodies: ReadonlySet<string>;
  /** Verbs whose addressee stands between them and their content (`told reporters he would go`). */
  readonly addressees: ReadonlySet<string>;
  /** Verbs that say something when they are negated (`n'a pas caché que`). */
  readonly denials: ReadonlySet<string>;
  /** Words whose infinitive was not done (`[declined] to say that`, `[yet] to confirm that`), verbs in all their forms. */
  readonly withholders: ReadonlySet<string>;
  /** Verbs, by form, that tell how somebody came to speak (`[took] to the stage to say …`). */
  readonly occasions: ReadonlySet<string>;
  /** Words that make a subject nobody (`[no] official`, `[neither] side`). */
  readonly nobodies: ReadonlySet<string>;
  /** Subjects that stand for people in general where the verb is in the present (`[people] say`, `[anyone] who says`). */
  readonly anybodies: ReadonlySet<string>;
  /** What joins a sentence to the one before (`toutefois`; `en`, `effet`), as word sequences. */
  readonly connectives: readonly (readonly string[])[];
  /** Nouns of speech that may have a content clause (`déclaration`, `claim`). */
  readonly nominalCues: ReadonlySet<string>;
  /** Prepositions of an owner beside those of complements and agents (`the message [from] X`). */
  readonly ownerPrepositions: ReadonlySet<string>;
  /** Words by which a sentence tells how somebody reacted (`was [blunt]`, `hausse les [épaules]`). */
  readonly reactions: ReadonlySet<string>;
  /** Nouns that attribute behind their owner (`in Marsh's [words]`). */
  readonly ownedSources: ReadonlySet<string>;
  /** What announces speech in front of a colon alone, with whose it is behind it: pronouns (`celui de X :`), moods (`colère chez X :`). */
  readonly owned: ReadonlySet<string>;
  /** Wordings by which a sentence tells that its source is kept unnamed (`on condition of anonymity`). */
  readonly anonymityPhrases: readonly string[];
  /** Labels of an interview without names (`Q:`, `A:`). */
  readonly turnLabels: ReadonlySet<string>;
  /** What opens that clause, as word sequences (`selon laquelle`, `that`). */
  readonly nominalOpeners: readonly (readonly string[])[];
  /** Set phrases for a function and what they amount to (`chef de l'état` → `président`). */
  readonly synonyms: ReadonlyMap<string, string>;
  /** Functions that only tell beside whom somebody stands (`homologue`). */
  readonly relations: ReadonlySet<string>;
  /** Classes of the nouns by which the press means again somebody already named. */
  readonly kinds: NounKinds;
  /** Words that make `as` or `que` open an example (`[telles] que`, `[such] as`). */
  readonly exampleWords: ReadonlySet<string>;
  /** Conjunctions of `as X put it,` (`comme`, `as`). */
  readonly asWords: ReadonlySet<string>;
  /** Verbs behind which any words are a clause, whatever their verb (`say`); for languages that drop `that`. */
  readonly clauseTakers: ReadonlySet<string>;
  /** Whether a noun stands behind what modifies it (`a police [source]`), not in front (`une [source] policière`). */
  readonly headFinal: boolean;
  /** Whether a name in front of a common noun says of what kind that is (`U.S. officials`). */
  readonly namesModify: boolean;
  /** Words before a marked stretch that make it a name, a title or a term (`intitulé`, `so-called`). */
  readonly namingWords: ReadonlySet<string>;
  /** Verbs of naming, between which and the name an article, an adverb or an agent may stand (`baptisé par X le "…"`). */
  readonly namingVerbs: ReadonlySet<string>;
  /** What puts a name in other words (`signifie`, `literally`). */
  readonly glossWords: ReadonlySet<string>;
  /** Nouns that announce a name or a title in front of a colon (`pour thème : "…"`). */
  readonly labelNouns: ReadonlySet<string>;
  /** Words of the law in front of what somebody is charged with (`soupçonné`, `accused`). */
  readonly chargeWords: ReadonlySet<string>;
  /** Nouns whose complement in marks is a term (`la notion de "proches"`). */
  readonly termWords: ReadonlySet<string>;
  /** Nouns for a document by which a body speaks (`on apprend dans un [communiqué]`). */
  readonly documents: ReadonlySet<string>;
  /** Whether a subject may follow its finite verb behind a quote for any verb (`"…", sourit le ministre`). */
  readonly freeInversion: boolean;
  /** Whether things have a gender too, so that `elle` may stand for an agency. */
  readonly grammaticalGender: boolean;
  readonly grammar: Grammar;
}
