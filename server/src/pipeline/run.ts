import type { Analysis, Block, LanguageCode, Problem, Sentence, Token } from '../core/analysis';
import type { Snapshot } from '../core/snapshot';
import { textOf } from '../core/span';
import { finish, type Steps } from '../core/steps';
import type { ReadingPack } from '../lang/reading';
import { findAttributions, type Statements } from './attributions';
import { layOutInSteps } from './layout';
import { datesStage, findDates, resolveDates } from './dateMentions';
import { entitiesStage } from './entities';
import { functionsStage } from './functionMentions';
import { findMarks, pairParagraph } from './marks';
import { marksStage } from './quotations';
import { findNames, type FoundNames } from './names';
import { placesStage } from './places';
import { quotesStage } from './quotes';
import { joinSections, placeSection } from './joining';
import { cutOut, cutSections, type Section, type SectionReading } from './sections';
import { findSentences } from './sentences';
import { findTokens } from './tokens';
import type { AnyStage, Draft, ParagraphReading, PipelineContext } from './types';

/** The stages over the whole article, in the order in which they run. */
export const documentStages: readonly AnyStage[] = [
  marksStage,
  entitiesStage,
  quotesStage,
  functionsStage,
  placesStage,
  datesStage,
];

/**
 * Reads one paragraph by itself.
 * In: the paragraph's text. Out: its reading, offsets relative to the paragraph.
 * A step that throws leaves its own part empty and notes a problem.
 */
export function readParagraph(text: string, context: PipelineContext): ParagraphReading {
  const problems: Problem[] = [];
  const guard = <T>(stage: string, otherwise: T, step: () => T): T => {
    try {
      return step();
    } catch (error) {
      problems.push({ stage, message: messageOf(error) });
      return otherwise;
    }
  };
  const { pack } = context;
  const tokens = guard<readonly Token[]>('tokens', wholeAsOneToken(text), () =>
    findTokens(text, pack.reading),
  );
  const marks = guard('marks', [], () => findMarks(text));
  const pairs = guard('marks', [], () => pairParagraph(text, marks));
  const sentences = guard('sentences', [{ start: 0, end: text.length }], () =>
    findSentences(text, tokens, pairs, pack.attribution),
  );
  const found = guard<FoundNames>('names', { names: [] }, () => findNames(text, tokens, sentences, context));
  const { names } = found;
  const statements = guard<Statements>(
    'attributions',
    { attributions: [], referents: [], functions: [] },
    () => findAttributions({ text, tokens, sentences, pairs, names }, context),
  );
  const dates =
    context.withoutDates === true ? [] : guard('dates', [], () => findDates(text, sentences, pack.dates));
  return { tokens, sentences, marks, pairs, ...found, ...statements, dates, problems };
}

/** How the parts of a text are read: each time anew, or from what is kept of the version before. */
export interface Reader {
  readonly layOut: (text: string, pack: ReadingPack) => Steps<readonly Block[]>;
  readonly sections: (
    text: string,
    blocks: readonly Block[],
    sections: readonly Section[],
    context: PipelineContext,
  ) => Steps<readonly SectionReading[]>;
  readonly place: typeof placeSection;
}

/** Reads everything anew. */
export const plainReader: Reader = {
  *layOut(text, pack) {
    return (yield* layOutInSteps(text, pack)).blocks;
  },
  *sections(text, blocks, sections, context) {
    const readings: SectionReading[] = [];
    for (const section of sections)
      readings.push(yield* readSection(...cutOut(text, blocks, section), context, readParagraph));
    return readings;
  },
  place: placeSection,
};

/**
 * Analyses a whole text.
 * In: the snapshot, its language, the context. Out: the analysis; never throws for what stands in the text, failures are
 * in `problems`.
 */
export function analyse(snapshot: Snapshot, language: LanguageCode, context: PipelineContext): Analysis {
  return finish(analyseInSteps(snapshot, language, context, plainReader));
}

/** The same in steps of a few milliseconds, and with another way to read the parts. */
export function* analyseInSteps(
  snapshot: Snapshot,
  language: LanguageCode,
  context: PipelineContext,
  reader: Reader,
): Steps<Analysis> {
  const { text } = snapshot;
  yield;
  const blocks = yield* reader.layOut(text, context.pack.reading);
  yield;
  const sections = cutSections(text, blocks);
  yield;
  const readings = yield* reader.sections(text, blocks, sections, context);
  const [only] = readings;
  const reading =
    only !== undefined && readings.length === 1
      ? only
      : yield* joinSections(sections, readings, reader.place);
  yield;
  return {
    snapshot,
    language,
    blocks,
    sentences: reading.sentences,
    marks: reading.marks,
    mentions: reading.mentions,
    entities: reading.entities,
    quotes: reading.quotes,
    places: reading.places,
    dates: resolveDates(text, blocks, reading.dates, context),
    problems: reading.problems,
  };
}

/**
 * Reads a section: its paragraphs, then the stages over all of it; a step is one of them.
 * A stage that throws leaves its layers empty and notes a problem.
 */
export function* readSection(
  text: string,
  blocks: readonly Block[],
  context: PipelineContext,
  read: typeof readParagraph,
): Steps<SectionReading> {
  const problems: Problem[] = [];
  const readings: ParagraphReading[] = [];
  for (const block of blocks) {
    readings.push(read(textOf(text, block), context));
    yield;
  }
  let draft = assemble(text, blocks, readings, problems);
  yield;
  for (const stage of documentStages) {
    try {
      const layers =
        stage.steps === undefined ? stage.run(draft, context) : yield* stage.steps(draft, context);
      draft = { ...draft, ...layers };
    } catch (error) {
      problems.push({ stage: stage.id, message: messageOf(error) });
    }
    yield;
  }
  const { sentences, marks, mentions, entities, quotes, places, dates } = draft;
  const groups = marks.reduce((highest, { group = 0 }) => Math.max(highest, group), 0);
  return { sentences, marks, groups, mentions, entities, quotes, places, dates, problems };
}

/** Puts the sentences of all blocks together with offsets in the text. */
function assemble(
  text: string,
  blocks: readonly Block[],
  readings: readonly ParagraphReading[],
  problems: Problem[],
): Draft {
  const sentences: Sentence[] = [];
  readings.forEach((reading, index) => {
    const { start: by, end } = blocks[index] ?? { start: 0, end: 0 };
    for (const sentence of reading.sentences)
      sentences.push({ start: sentence.start + by, end: sentence.end + by, block: index });
    for (const problem of reading.problems) problems.push({ ...problem, span: { start: by, end } });
  });
  return {
    text,
    blocks,
    readings,
    sentences,
    marks: [],
    mentions: [],
    entities: [],
    quotes: [],
    places: [],
    dates: [],
  };
}

function wholeAsOneToken(text: string): Token[] {
  return text.length > 0 ? [{ start: 0, end: text.length, kind: 'symbol' }] : [];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
