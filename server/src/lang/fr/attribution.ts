import { buildCues, buildGrammar, buildNotCues, buildPronouns, buildSourceNouns, words } from '../build';
import type { AttributionPack } from '../attribution';
import { buildKinds } from '../buildKinds';
import { conjugate } from './conjugation';
import cues from './cues.json';
import grammar from './grammar.json';
import kinds from './kinds.json';
import sources from './sources.json';

/** French: inverted incises (`"…", a insisté le porte-parole`), clitic subjects, `selon`. */
export const frAttribution: AttributionPack = {
  cues: buildCues(cues, conjugate),
  notCues: buildNotCues(cues, conjugate),
  commaBehindQuote: true,
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
  headFinal: false,
  namesModify: false,
  bodies: new Set(words(sources.bodies)),
  addressees: new Set(words(sources.addressees)),
  namingWords: new Set(words(sources.namingWords)),
  freeInversion: true,
  grammaticalGender: true,
  grammar: buildGrammar(grammar),
};
