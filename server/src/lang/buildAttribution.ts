import { groupBy } from '../core/group';
import type { AttributionPack, PronounSource, SuggestedCue } from './attribution';
import {
  buildCues,
  buildGrammar,
  buildNotCues,
  buildPronouns,
  buildSourceNouns,
  words,
  type CueData,
  type GrammarData,
  type Inflect,
  type SourceNounData,
} from './build';
import { buildKinds, type KindsData } from './buildKinds';

/** What a language's attribution pack is made of: its four data files. Lists are separated by blanks. */
export interface AttributionData {
  readonly cues: CueData & { readonly suggested: readonly SuggestedCue[] };
  readonly grammar: GrammarData;
  readonly kinds: KindsData;
  readonly sources: SourcesData;
}

type WordList =
  | 'nonSources'
  | 'denials'
  | 'withholders'
  | 'occasions'
  | 'nobodies'
  | 'anybodies'
  | 'nominalCues'
  | 'ownedSources'
  | 'ownerPrepositions'
  | 'owned'
  | 'reactions'
  | 'relations'
  | 'chargeWords'
  | 'termWords'
  | 'turnLabels'
  | 'documents'
  | 'exampleWords'
  | 'asWords'
  | 'clauseTakers'
  | 'bodies'
  | 'addressees'
  | 'namingWords'
  | 'namingVerbs'
  | 'glossWords'
  | 'labelNouns';

interface SourcesData extends Readonly<Record<WordList, string>> {
  readonly sourcePrepositions: readonly string[];
  /** Words with the pronoun between angle brackets; its number. */
  readonly pronounSources: Readonly<Record<string, string>>;
  readonly weakSourcePrepositions: readonly string[];
  readonly pronouns: Readonly<Record<string, string>>;
  readonly possessives: Readonly<Record<string, string>>;
  readonly cliticSubjects: Readonly<Record<string, string>>;
  readonly sourceNouns: SourceNounData;
  /** Lemmas of the verbs among the withholders. */
  readonly withholdingVerbs: string;
  readonly connectives: readonly string[];
  readonly anonymityPhrases: readonly string[];
  readonly nominalOpeners: readonly string[];
  readonly synonyms: Readonly<Record<string, string>>;
}

/** What the data files cannot tell of a language: how its verbs inflect, and its syntax. */
export interface AttributionSyntax extends Pick<
  AttributionPack,
  'commaBehindQuote' | 'freeInversion' | 'grammaticalGender' | 'headFinal' | 'namesModify'
> {
  readonly inflect: Inflect;
}

/** The attribution pack of a language. Throws on a reporting verb whose line cannot be read. */
export function buildAttribution(
  { cues, grammar, kinds, sources }: AttributionData,
  { inflect, ...syntax }: AttributionSyntax,
): AttributionPack {
  const set = (line: string): ReadonlySet<string> => new Set(words(line));
  return {
    ...syntax,
    cues: buildCues(cues, inflect),
    notCues: buildNotCues(cues, inflect),
    suggestedCues: cues.suggested,
    sourcePrepositions: groupBy(sources.sourcePrepositions.map(words), ([first = '']) => first),
    pronounSources: buildPronounSources(sources.pronounSources),
    weakSourcePrepositions: new Set(sources.weakSourcePrepositions),
    nonSources: set(sources.nonSources),
    pronouns: buildPronouns(sources.pronouns),
    possessives: buildPronouns(sources.possessives),
    cliticSubjects: new Map(Object.entries(sources.cliticSubjects)),
    sourceNouns: buildSourceNouns(sources.sourceNouns, 's'),
    denials: set(sources.denials),
    withholders: new Set([
      ...words(sources.withholders),
      ...words(sources.withholdingVerbs).flatMap((lemma) => [...inflect(lemma).keys()]),
    ]),
    occasions: set(sources.occasions),
    nobodies: set(sources.nobodies),
    anybodies: set(sources.anybodies),
    connectives: sources.connectives.map(words),
    nominalCues: set(sources.nominalCues),
    ownedSources: set(sources.ownedSources),
    ownerPrepositions: set(sources.ownerPrepositions),
    owned: set(sources.owned),
    reactions: set(sources.reactions),
    anonymityPhrases: sources.anonymityPhrases,
    turnLabels: set(sources.turnLabels),
    nominalOpeners: sources.nominalOpeners.map(words),
    synonyms: new Map(Object.entries(sources.synonyms)),
    relations: set(sources.relations),
    kinds: buildKinds(kinds),
    chargeWords: set(sources.chargeWords),
    termWords: set(sources.termWords),
    documents: set(sources.documents),
    exampleWords: set(sources.exampleWords),
    asWords: set(sources.asWords),
    clauseTakers: set(sources.clauseTakers),
    bodies: set(sources.bodies),
    addressees: set(sources.addressees),
    namingWords: set(sources.namingWords),
    namingVerbs: set(sources.namingVerbs),
    glossWords: set(sources.glossWords),
    labelNouns: set(sources.labelNouns),
    grammar: buildGrammar(grammar),
  };
}

/** `à <l'> entendre`: the pronoun stands in brackets. */
function buildPronounSources(phrases: Readonly<Record<string, string>>): AttributionPack['pronounSources'] {
  const sources = Object.entries(phrases).map(([phrase, number]): PronounSource => ({
    parts: words(phrase.replace(/[<>]/gu, '')),
    pronoun: words(phrase).findIndex((part) => part.startsWith('<')),
    number: number === 'plural' ? 'plural' : 'singular',
  }));
  return groupBy(sources, ({ parts: [first = ''] }) => first);
}
