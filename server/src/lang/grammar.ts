import type { Pronoun } from './attribution';

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
  /** Of them, those behind which, with a comma in front, a new subject ends what is reported (`…, [mais] l'opposition`). */
  readonly adversatives: ReadonlySet<string>;
  /** Words that open a content clause (`que`, `that`). */
  readonly complementizers: ReadonlySet<string>;
  /** Words that open another kind of clause (`lorsque`, `while`). */
  readonly subordinators: ReadonlySet<string>;
  /** Words that open an indirect question (`why`, `whether`), for languages that put it right behind its verb. */
  readonly interrogatives: ReadonlySet<string>;
  /** Prepositions and adverbs that in front of a number belong to it (`[about] 30 people`, `at least two`). */
  readonly quantifiers: ReadonlySet<string>;
  /** Prepositions that hand a participle its subject (`[with] the mayor saying that …`). */
  readonly absolutePrepositions: ReadonlySet<string>;
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
