import type { Gender } from '../core/analysis';
import type { CueForm, CueStrength, CueTier, Pronoun, SourceNoun, VerbForm } from './attribution';
import type { Grammar } from './grammar';
import type { ReadingPack } from './reading';

/** The words of a data line that separates them by blanks. */
export function words(line: string): string[] {
  return line.split(' ').filter((word) => word !== '');
}

export interface CueData {
  /** Lemma → `strength tier flags / sources`. */
  readonly verbs: Readonly<Record<string, string>>;
  readonly phrases: Readonly<Record<string, string>>;
}

export type Inflect = (lemma: string) => ReadonlyMap<string, readonly VerbForm[]>;

/** Of a verb that stands behind a marked stretch as a reporting verb does, and is none. */
const notSpeech = 'not-speech';
const tiers: readonly CueTier[] = ['neutral', 'loaded', 'ornate', 'factive'];
const strengths: readonly CueStrength[] = ['say', 'judge', 'weak'];

/** An entry of a lexicon of reporting verbs: what the verb needs, its colour, and where it is taken from. */
function readEntry(lemma: string, line: string): Omit<CueForm, 'forms' | 'tail'> {
  const [before = '', after = ''] = line.split('/');
  const traits = words(before);
  const strength = strengths.find((one) => one === traits[0]);
  const tier = tiers.find((one) => one === traits[1]);
  if (strength === undefined || tier === undefined || after.trim() === '')
    throw new Error(`reporting verb "${lemma}": "${line}" is no "strength tier / source"`);
  return {
    lemma,
    strength,
    tier,
    sources: words(after),
    ...(traits.includes('clausal') ? { clausal: true } : {}),
    ...(traits.includes('wish') ? { wish: true } : {}),
    ...(traits.includes('as') ? { as: true } : {}),
    ...(traits.includes('attribute') ? { attribute: true } : {}),
    ...(traits.includes('plain') ? { plain: true } : {}),
    ...(traits.includes('that') ? { thatOnly: true } : {}),
    ...(traits.includes('infinitive') ? { infinitive: true } : {}),
    ...(traits.includes('gerund') ? { gerund: true } : {}),
  };
}

function isNotSpeech(line: string): boolean {
  return words(line)[1] === notSpeech;
}

/**
 * Every inflected form of a lexicon of reporting verbs.
 * In: the lexicon and the language's inflection. Out: form → what it may be; phrases first, then the stronger reading.
 * Verbs of the tier `not-speech` are left out: `buildNotCues` has them.
 */
export function buildCues(data: CueData, inflect: Inflect): ReadonlyMap<string, readonly CueForm[]> {
  const cues = new Map<string, CueForm[]>();
  const add = (head: string, tail: readonly string[], entry: Omit<CueForm, 'forms' | 'tail'>): void => {
    for (const [form, forms] of inflect(head)) {
      const whole: CueForm = { ...entry, forms, tail };
      const known = cues.get(form);
      if (known === undefined) cues.set(form, [whole]);
      else if (!known.some((other) => other.lemma === entry.lemma)) known.push(whole);
    }
  };
  for (const [phrase, line] of Object.entries(data.phrases)) {
    const [first = '', ...rest] = words(phrase);
    const clitic = first === 'y';
    const [head = '', ...tail] = clitic ? rest : [first, ...rest];
    add(head, tail, { ...readEntry(phrase, line), ...(clitic ? { clitic: first } : {}) });
  }
  const entries = Object.entries(data.verbs)
    .filter(([, line]) => !isNotSpeech(line))
    .map(([lemma, line]) => readEntry(lemma, line));
  for (const strength of strengths) {
    for (const entry of entries) if (entry.strength === strength) add(entry.lemma, [], entry);
  }
  return cues;
}

/** The forms of the verbs that stand behind a marked stretch without reporting it (`"La Digue", sorti en 2020`). */
export function buildNotCues(data: CueData, inflect: Inflect): ReadonlySet<string> {
  return new Set(
    Object.entries(data.verbs)
      .filter(([, line]) => isNotSpeech(line))
      .flatMap(([lemma]) => [...inflect(lemma).keys()]),
  );
}

export type GrammarData = {
  readonly [K in Exclude<keyof Grammar, 'determinerTraits' | 'functionWords'>]: string;
} & {
  readonly determinerTraits: Readonly<Record<string, string>>;
};

/** The closed classes of a language from their blank-separated lists. */
export function buildGrammar(data: GrammarData): Grammar {
  const set = (line: string): ReadonlySet<string> => new Set(words(line));
  return {
    determiners: set(data.determiners),
    determinerTraits: buildPronouns(data.determinerTraits),
    sameWords: set(data.sameWords),
    contractions: set(data.contractions),
    definites: set(data.definites),
    prenominals: set(data.prenominals),
    demonstratives: set(data.demonstratives),
    indefinites: set(data.indefinites),
    linkingPrepositions: set(data.linkingPrepositions),
    prepositions: set(data.prepositions),
    complementAdjectives: set(data.complementAdjectives),
    auxiliaries: set(data.auxiliaries),
    infiniteAuxiliaries: set(data.infiniteAuxiliaries),
    adverbialNouns: set(data.adverbialNouns),
    passives: set(data.passives),
    feelings: set(data.feelings),
    clitics: set(data.clitics),
    adverbs: set(data.adverbs),
    negations: set(data.negations),
    hypotheticals: set(data.hypotheticals),
    conditionals: set(data.conditionals),
    coordinators: set(data.coordinators),
    adversatives: set(data.adversatives),
    complementizers: set(data.complementizers),
    subordinators: set(data.subordinators),
    interrogatives: set(data.interrogatives),
    quantifiers: set(data.quantifiers),
    absolutePrepositions: set(data.absolutePrepositions),
    clausePrepositions: set(data.clausePrepositions),
    subjectRelatives: set(data.subjectRelatives),
    otherRelatives: set(data.otherRelatives),
    temporals: set(data.temporals),
    dateAdjectives: set(data.dateAdjectives),
    agents: set(data.agents),
    plainVerbs: set(data.plainVerbs),
    existentials: set(data.existentials),
    emptySubjects: set(data.emptySubjects),
    impersonalVerbs: set(data.impersonalVerbs),
    ageNouns: set(data.ageNouns),
    functionWords: set(
      [
        data.determiners,
        data.coordinators,
        data.complementizers,
        data.subordinators,
        data.subjectRelatives,
        data.otherRelatives,
        data.auxiliaries,
        data.passives,
        data.plainVerbs,
        data.clitics,
      ].join(' '),
    ),
    adverbEnding: data.adverbEnding,
    finiteEndings: words(data.finiteEndings),
    officePrepositions: set(data.officePrepositions),
    verbEndings: words(data.verbEndings),
    pluralVerbs: words(data.pluralVerbs),
    causatives: words(data.causatives),
    participleEndings: words(data.participleEndings),
    participles: set(data.participles),
    notAdverbs: set(data.notAdverbs),
    gerundEnding: data.gerundEnding,
    infinitiveEndings: words(data.infinitiveEndings),
    notInfinitives: set(data.notInfinitives),
    infinitiveMarkers: set(data.infinitiveMarkers),
    infinitivePrepositions: set(data.infinitivePrepositions),
    thirdPersonEndings: words(data.thirdPersonEndings),
    openingVerbEndings: words(data.openingVerbEndings),
    reflexives: set(data.reflexives),
    emphaticEndings: words(data.emphaticEndings),
    cliticHosts: set(data.cliticHosts),
    necessityVerbs: set(data.necessityVerbs),
    relativeHeads: set(data.relativeHeads),
    additionOpeners: set(data.additionOpeners),
    adjectivalCues: set(data.adjectivalCues),
    datives: set(data.datives),
    adverbialPrepositions: set(data.adverbialPrepositions),
    pluralArticles: set(data.pluralArticles),
  };
}

/** The lists of a language's reading pack, as its data file has them. */
export interface ReadingData extends Pick<ReadingPack, 'bylines' | 'asides'> {
  readonly abbreviations: string;
  readonly lettered: string;
  readonly stopwords: string;
  readonly months: string;
  readonly weekdays: string;
  readonly dateWords: string;
}

/** The part of a reading pack that is lists alone. */
export function buildReadingLists(data: ReadingData): Pick<ReadingPack, keyof ReadingData> {
  return {
    abbreviations: new Set(words(data.abbreviations)),
    lettered: new Set(words(data.lettered)),
    stopwords: new Set(words(data.stopwords)),
    months: new Set(words(data.months)),
    weekdays: new Set(words(data.weekdays)),
    dateWords: new Set(words(data.dateWords)),
    bylines: data.bylines,
    asides: data.asides,
  };
}

/** Pronouns from `form → "female singular impersonal nearest topic first second thing"`. */
export function buildPronouns(data: Readonly<Record<string, string>>): ReadonlyMap<string, Pronoun> {
  return new Map(
    Object.entries(data).map(([form, line]) => {
      const traits = words(line);
      const gender = traits.find(
        (trait): trait is 'female' | 'male' => trait === 'female' || trait === 'male',
      );
      return [
        form,
        {
          number: traits.includes('plural') ? 'plural' : 'singular',
          ...(gender === undefined ? {} : { gender }),
          ...(traits.includes('impersonal') ? { impersonal: true } : {}),
          ...(traits.includes('oblique') ? { oblique: true } : {}),
          ...(traits.includes('narrator') ? { narrator: true } : {}),
          ...(traits.includes('nearest') ? { nearest: true } : {}),
          ...(traits.includes('topic') ? { topic: true } : {}),
          ...(traits.includes('thing') ? { thing: true } : {}),
          ...(traits.includes('first') ? { order: 0 as const } : {}),
          ...(traits.includes('second') ? { order: 1 as const } : {}),
        } satisfies Pronoun,
      ];
    }),
  );
}

export interface SourceNounData {
  readonly male: string;
  readonly female: string;
  /** Of either gender. */
  readonly any: string;
  readonly anonymous: string;
  /** Plurals by the ending of the noun (`man` → `men`). */
  readonly plurals: Readonly<Record<string, string>>;
}

/**
 * Nouns that can speak, with the plural made by adding `plural` where no ending has its own.
 */
export function buildSourceNouns(data: SourceNounData, plural: string): ReadonlyMap<string, SourceNoun> {
  const anonymous = new Set(words(data.anonymous));
  const nouns = new Map<string, SourceNoun>();
  const male = new Set(words(data.male));
  const female = new Set(words(data.female));
  const genderOf = (noun: string): Gender | undefined =>
    male.has(noun) ? 'male' : female.has(noun) ? 'female' : undefined;
  const add = (form: string, noun: string, number: SourceNoun['number']): void => {
    const gender = genderOf(noun);
    nouns.set(form, {
      number,
      ...(gender === undefined ? {} : { gender }),
      ...(anonymous.has(form) ? { anonymous: true } : {}),
    });
  };
  for (const noun of [...male, ...female, ...words(data.any)]) {
    add(noun, noun, 'singular');
    add(`${noun}${plural}`, noun, 'plural');
    for (const [ending, plurals] of Object.entries(data.plurals))
      if (noun.endsWith(ending)) add(noun.slice(0, -ending.length) + plurals, noun, 'plural');
  }
  for (const form of anonymous) {
    if (!nouns.has(form)) add(form, form, form.endsWith(plural) ? 'plural' : 'singular');
  }
  return nouns;
}
