import type { Analysis, Block, LanguageCode, Problem, Sentence, Token } from '../core/analysis';
import type { Snapshot } from '../core/snapshot';
import { shiftSpan } from '../core/span';
import { findAttributions, type Statements } from './attributions';
import { findBlocks } from './blocks';
import { datesStage, findDates, resolveDates } from './dateMentions';
import { entitiesStage } from './entities';
import { findMarks, pairParagraph } from './marks';
import { marksStage } from './quotations';
import { findNames, type FoundNames } from './names';
import { placesStage } from './places';
import { quotesStage } from './quotes';
import { cutSections, joinSections, placeSection, type Section, type SectionReading } from './sections';
import { findSentences } from './sentences';
import { findTokens } from './tokens';
import type { AnyStage, Draft, ParagraphReading, PipelineContext } from './types';

/** The stages over the whole article, in the order in which they run. */
export const documentStages: readonly AnyStage[] = [
  marksStage,
  entitiesStage,
  quotesStage,
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
  const statements = guard<Statements>('attributions', { attributions: [], referents: [] }, () =>
    findAttributions({ text, tokens, sentences, pairs, names }, context),
  );
  const dates = guard('dates', [], () => findDates(text, sentences, pack.dates));
  return { tokens, sentences, marks, pairs, ...found, ...statements, dates, problems };
}

/** How paragraphs and sections are read: as they are, or from what was kept of them. */
export interface Readers {
  readonly paragraph: (text: string, context: PipelineContext) => ParagraphReading;
  /** In: the section's text, and its blocks with offsets in it. */
  readonly section: (text: string, blocks: readonly Block[], context: PipelineContext) => SectionReading;
  readonly place: typeof placeSection;
}

/** Reads everything anew. */
export const plainReaders: Readers = {
  paragraph: readParagraph,
  section: (text, blocks, context) => readSection(text, blocks, context, readParagraph),
  place: placeSection,
};

/**
 * Analyses a whole text.
 * In: the snapshot, its language, the context, and optionally cached ways to read paragraphs and sections.
 * Out: the analysis; never throws for what stands in the text, failures are in `problems`.
 */
export function analyse(
  snapshot: Snapshot,
  language: LanguageCode,
  context: PipelineContext,
  readers: Readers = plainReaders,
): Analysis {
  const { text } = snapshot;
  const blocks = findBlocks(text, context.pack.reading);
  const sections = cutSections(text, blocks);
  const whole = (reading: SectionReading): Analysis => ({
    snapshot,
    language,
    blocks,
    ...reading,
    dates: resolveDates(blocks, reading.dates, context.pack.dates),
  });
  if (sections.length === 1) return whole(readSection(text, blocks, context, readers.paragraph));
  const readings = sections.map((section) => readers.section(...cutOut(text, blocks, section), context));
  return whole(joinSections(sections, readings, readers.place));
}

/** The text of a section, and its blocks with offsets in it. */
export function cutOut(
  text: string,
  blocks: readonly Block[],
  { start, end, first, last }: Section,
): [text: string, blocks: readonly Block[]] {
  const own = blocks
    .slice(first, last)
    .map((block) => ({ start: block.start - start, end: block.end - start, kind: block.kind }));
  return [text.slice(start, end), own];
}

/**
 * Reads a section: its paragraphs, then the stages over all of it.
 * A stage that throws leaves its layers empty and notes a problem.
 */
export function readSection(
  text: string,
  blocks: readonly Block[],
  context: PipelineContext,
  read: Readers['paragraph'],
): SectionReading {
  const problems: Problem[] = [];
  let draft = assemble(text, blocks, context, read, problems);
  for (const stage of documentStages) {
    try {
      draft = { ...draft, ...stage.run(draft, context) };
    } catch (error) {
      problems.push({ stage: stage.id, message: messageOf(error) });
    }
  }
  const { sentences, marks, mentions, entities, quotes, places, dates } = draft;
  return { sentences, marks, mentions, entities, quotes, places, dates, problems };
}

/** Reads each block and puts the sentences together with offsets in the text. */
function assemble(
  text: string,
  blocks: readonly Block[],
  context: PipelineContext,
  read: Readers['paragraph'],
  problems: Problem[],
): Draft {
  const readings: ParagraphReading[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    const reading = read(text.slice(block.start, block.end), context);
    readings.push(reading);
    for (const sentence of reading.sentences)
      sentences.push({ ...shiftSpan(sentence, block.start), block: index });
    for (const problem of reading.problems)
      problems.push({ ...problem, span: { start: block.start, end: block.end } });
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
