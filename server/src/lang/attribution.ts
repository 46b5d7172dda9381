import type { Gender, GrammaticalNumber } from '../core/analysis';

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
  /** `lui`, `him`: never the subject of a verb behind it. */
  readonly oblique?: boolean;
  /** `je`, `we`: the narrator's own voice, no source. */
  readonly narrator?: boolean;
  /** A pronoun that points to the person named last (`ce dernier`). */
  readonly nearest?: boolean;
  /** Points to the person whom the passage is about (`l'intéressé`). */
  readonly topic?: boolean;
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

/** Closed-class words; the classes that finding clauses and noun phrases stands on. Lower-cased, apostrophe `'`. */
export interface Grammar {
  readonly determiners: ReadonlySet<string>;
  /** Gender and number that a determiner gives to its noun (`la` → female singular). */
  readonly determinerTraits: ReadonlyMap<string, Pronoun>;
  /** Words for somebody meant before (`le même`, `the same`). */
  readonly sameWords: ReadonlySet<string>;
  /** Prepositions that hold an article (`du`). */
  readonly contractions: ReadonlySet<string>;
  /** Determiners of somebody known (`le`, `this`); a possessive is none. */
  readonly definites: ReadonlySet<string>;
  /** Adjectives in front of the noun (`l'[ancien] ministre`). */
  readonly prenominals: ReadonlySet<string>;
  /** Determiners that point at somebody just named (`ce`). */
  readonly demonstratives: ReadonlySet<string>;
  /** Determiners that introduce somebody new (`une source`, `several officials`). */
  readonly indefinites: ReadonlySet<string>;
  /** Prepositions that continue a noun phrase (`de`, `of`). */
  readonly linkingPrepositions: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Adjectives whose complement belongs to the phrase (`a source [close] to the talks`). */
  readonly complementAdjectives: ReadonlySet<string>;
  /** Finite forms of the auxiliaries of the past (`a`, `has`). */
  readonly auxiliaries: ReadonlySet<string>;
  /** Infinitive and participle of the auxiliary of the past (`avoir`, `ayant`). */
  readonly infiniteAuxiliaries: ReadonlySet<string>;
  /** Nouns that stand as adverbs with what belongs to them (`une nouvelle [fois]`, `à plusieurs [reprises]`). */
  readonly adverbialNouns: ReadonlySet<string>;
  /** Forms of the auxiliary of the passive (`est`, `was`). */
  readonly passives: ReadonlySet<string>;
  /** Verbs of feeling, whose marked complement the subject says of itself (`X [felt] “betrayed”`). */
  readonly feelings: ReadonlySet<string>;
  /** Pronouns and negations that may stand between subject and verb (`ne`, `lui`, `not`). */
  readonly clitics: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Words that negate the verb they stand beside (`ne`, `not`). */
  readonly negations: ReadonlySet<string>;
  /** Modal verbs of what is but possible (`critics [might] say`). */
  readonly hypotheticals: ReadonlySet<string>;
  /** Conjunctions of what may not be so (`[if] the mayor says`). */
  readonly conditionals: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Words that open a content clause (`que`, `that`). */
  readonly complementizers: ReadonlySet<string>;
  /** Words that open another kind of clause (`lorsque`, `while`). */
  readonly subordinators: ReadonlySet<string>;
  /** Words that open an indirect question (`why`, `whether`), for languages that put it right behind its verb. */
  readonly interrogatives: ReadonlySet<string>;
  /** Prepositions and adverbs that in front of a number belong to it (`[about] 30 people`, `at least two`). */
  readonly quantifiers: ReadonlySet<string>;
  /** Prepositions that open a clause too (`[after] the county announced`). */
  readonly clausePrepositions: ReadonlySet<string>;
  /** Subject relatives (`qui`, `who`). */
  readonly subjectRelatives: ReadonlySet<string>;
  readonly otherRelatives: ReadonlySet<string>;
  /** Words of time that stand without a preposition (`jeudi`, `Thursday`, `hier`). */
  readonly temporals: ReadonlySet<string>;
  /** Adjectives of a date without a preposition (`[last] week`). */
  readonly dateAdjectives: ReadonlySet<string>;
  /** Preposition of the passive agent (`par`, `by`). */
  readonly agents: ReadonlySet<string>;
  /** Finite verbs that are no cues but end a subject for certain (`peut`, `va`, `will`). */
  readonly plainVerbs: ReadonlySet<string>;
  /** Adverbs that open a clause in front of its verb (`[there] were concerns`). */
  readonly existentials: ReadonlySet<string>;
  /** Pronouns that may stand for nobody (`il` faut, `it` seems). */
  readonly emptySubjects: ReadonlySet<string>;
  /** Words of the verb by which such a pronoun stands for nobody (`il [faut]`, `il [y] a`). */
  readonly impersonalVerbs: ReadonlySet<string>;
  /** What an age is counted in (`ans`). */
  readonly ageNouns: ReadonlySet<string>;
  /**
   * The classes above that are never noun, adjective or lexical verb: determiners, conjunctions, relatives, auxiliaries,
   * modal verbs and clitics.
   */
  readonly functionWords: ReadonlySet<string>;
  /** Endings of manner adverbs (`ment`, `ly`). */
  readonly adverbEnding: string;
  /** Endings that make a word behind a complete noun phrase a finite verb (`ait`, `ed`). */
  readonly finiteEndings: readonly string[];
  /** Prepositions that say where an office is held (`délégué [aux] Transports`). */
  readonly officePrepositions: ReadonlySet<string>;
  /** Endings of a present that no noun of the same verb has (`décrit`, `défend`). */
  readonly verbEndings: readonly string[];
  /** Endings of verbs in the plural (`ont`, `have`). */
  readonly pluralVerbs: readonly string[];
  /** Stems of verbs that bring somebody to do something (`pouss` le maire à démissionner). */
  readonly causatives: readonly string[];
  /** Endings of past participles (`é`, `ées`, `ed`). */
  readonly participleEndings: readonly string[];
  /** Past participles with no such ending that may open a clause (`seen`, `led`). */
  readonly participles: ReadonlySet<string>;
  /** Longer words that end like an adverb and are none (`gouvernement`, `family`). */
  readonly notAdverbs: ReadonlySet<string>;
  /** Ending of the present participle (`ant`, `ing`). */
  readonly gerundEnding: string;
  /** Endings of infinitives, for a language whose infinitives have some; words that end so and are none. */
  readonly infinitiveEndings: readonly string[];
  readonly notInfinitives: ReadonlySet<string>;
  /** What marks an infinitive that has no ending of its own (`to`). */
  readonly infinitiveMarkers: ReadonlySet<string>;
  /** Prepositions that a verb has in front of its infinitive (`borné [à] dire`). */
  readonly infinitivePrepositions: ReadonlySet<string>;
  /** Endings that any finite verb in the third person has one of, listed or not (`souri[t]`). */
  readonly thirdPersonEndings: readonly string[];
  /** The same of a verb that opens a marked stretch, where nouns do not have it (`"[leaves] a mark"`). */
  readonly openingVerbEndings: readonly string[];
  /** Pronouns that make a verb reflexive (`se`). */
  readonly reflexives: ReadonlySet<string>;
  /** Endings that stress a pronoun (`lui[-même]`). */
  readonly emphaticEndings: readonly string[];
  /** Words between which and a verb only clitics stand: subject pronouns, `qui`, a negation. */
  readonly cliticHosts: ReadonlySet<string>;
  /** Verbs by which the narrator says what is to be said (`il [faut] rappeler que`). */
  readonly necessityVerbs: ReadonlySet<string>;
  /** Pronouns whose relative clause is no content (`[ce] que X qualifie de`). */
  readonly relativeHeads: ReadonlySet<string>;
  /** Words behind a comma that add to the subject in front of it (`X, [ainsi] que Y, a dit`, `X, [as] mayor, said`). */
  readonly additionOpeners: ReadonlySet<string>;
  /** Reporting verbs with the form of an adjective (`le groupe [critique]`). */
  readonly adjectivalCues: ReadonlySet<string>;
  /** Prepositions with which the addressee of speech stands (`crié [à] la foule`). */
  readonly datives: ReadonlySet<string>;
  /** Prepositions that make an adverbial of a noun without an article (`[à] propos`). */
  readonly adverbialPrepositions: ReadonlySet<string>;
  /** Definite articles of the plural. */
  readonly pluralArticles: ReadonlySet<string>;
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
  /** Prepositions that attribute, as word sequences (`selon`; `d'`, `après`), longest first. */
  readonly sourcePrepositions: readonly (readonly string[])[];
  /** Phrases whose pronoun is the source (`à l'entendre`), with its place among the words and its number. */
  readonly pronounSources: readonly {
    readonly parts: readonly string[];
    readonly pronoun: number;
    readonly number: GrammaticalNumber;
  }[];
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
  /** Verbs, by lemma or form, whose infinitive was not done (`[declined] to say that`). */
  readonly withholders: ReadonlySet<string>;
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
