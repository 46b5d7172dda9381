import { buildCues, buildGrammar, buildNotCues, buildPronouns, buildSourceNouns, words } from '../build';
import type { AttributionPack } from '../attribution';
import { buildKinds } from '../buildKinds';
import cues from './cues.json';
import grammar from './grammar.json';
import kinds from './kinds.json';
import { inflect } from './inflection';
import sources from './sources.json';

/** English: `"…," X said`, `said X, title`, `according to`. */
export const enAttribution: AttributionPack = {
  cues: buildCues(cues, inflect),
  notCues: buildNotCues(cues, inflect),
  commaBehindQuote: false,
  suggestedCues: cues.suggested,
  sourcePrepositions: sources.sourcePrepositions.map(words),
  weakSourcePrepositions: new Set(sources.weakSourcePrepositions),
  nonSources: new Set(words(sources.nonSources)),
  pronouns: buildPronouns(sources.pronouns),
  cliticSubjects: new Map(Object.entries(sources.cliticSubjects)),
  sourceNouns: buildSourceNouns(sources.sourceNouns, 's'),
  denials: new Set(words(sources.denials)),
  connectives: sources.connectives.map(words),
  nominalCues: new Set(words(sources.nominalCues)),
  ownedSources: new Set(words(sources.ownedSources)),
  anonymityPhrases: sources.anonymityPhrases,
  turnLabels: {
    question: new Set(words(sources.turnLabels.question)),
    answer: new Set(words(sources.turnLabels.answer)),
  },
  nominalOpeners: sources.nominalOpeners.map(words),
  synonyms: new Map(Object.entries(sources.synonyms)),
  relations: new Set(words(sources.relations)),
  kinds: buildKinds(kinds),
  chargeWords: new Set(words(sources.chargeWords)),
  termWords: new Set(words(sources.termWords)),
  documents: new Set(words(sources.documents)),
  exampleWords: new Set(words(sources.exampleWords)),
  asWords: new Set(words(sources.asWords)),
  clauseTakers: new Set(words(sources.clauseTakers)),
  headFinal: true,
  namesModify: true,
  bodies: new Set(words(sources.bodies)),
  addressees: new Set(words(sources.addressees)),
  namingWords: new Set(words(sources.namingWords)),
  freeInversion: false,
  grammaticalGender: false,
  grammar: buildGrammar(grammar),
};
