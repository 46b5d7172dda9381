import type { Analysis, LanguageCode, Problem, Sentence, Token } from '../core/analysis';
import type { Snapshot } from '../core/snapshot';
import { shiftSpan } from '../core/span';
import { findAttributions, type Statements } from './attributions';
import { findBlocks } from './blocks';
import { entitiesStage } from './entities';
import { findMarks, pairParagraph } from './marks';
import { marksStage } from './quotations';
import { findNames, type FoundNames } from './names';
import { placesStage } from './places';
import { quotesStage } from './quotes';
import { findSentences } from './sentences';
import { findTokens } from './tokens';
import type { AnyStage, Draft, ParagraphReading, PipelineContext } from './types';

/** The stages over the whole article, in the order in which they run. */
export const documentStages: readonly AnyStage[] = [marksStage, entitiesStage, quotesStage, placesStage];

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
    findSentences(text, tokens, pairs),
  );
  const found = guard<FoundNames>('names', { names: [] }, () => findNames(text, tokens, sentences, context));
  const { names } = found;
  const statements = guard<Statements>('attributions', { attributions: [], referents: [] }, () =>
    findAttributions({ text, tokens, sentences, pairs, names }, context),
  );
  return { tokens, sentences, marks, pairs, ...found, ...statements, problems };
}

/**
 * Analyses a whole text.
 * In: the snapshot, its language, the context, and optionally a cached way to read a paragraph.
 * Out: the analysis; never throws for what stands in the text, failures are in `problems`.
 */
export function analyse(
  snapshot: Snapshot,
  language: LanguageCode,
  context: PipelineContext,
  read: (text: string, context: PipelineContext) => ParagraphReading = readParagraph,
): Analysis {
  const problems: Problem[] = [];
  let draft = assemble(snapshot.text, context, read, problems);
  for (const stage of documentStages) {
    try {
      draft = { ...draft, ...stage.run(draft, context) };
    } catch (error) {
      problems.push({ stage: stage.id, message: messageOf(error) });
    }
  }
  const { blocks, tokens, sentences, marks, mentions, entities, quotes, places } = draft;
  return {
    snapshot,
    language,
    blocks,
    sentences,
    tokens,
    marks,
    mentions,
    entities,
    quotes,
    places,
    problems,
  };
}

/** Cuts the text into blocks, reads each and puts tokens and sentences together with absolute offsets. */
function assemble(
  text: string,
  context: PipelineContext,
  read: (text: string, context: PipelineContext) => ParagraphReading,
  problems: Problem[],
): Draft {
  const blocks = findBlocks(text, context.pack.reading);
  const readings: ParagraphReading[] = [];
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let at = 0;
  blocks.forEach((block, index) => {
    const reading = read(text.slice(block.start, block.end), context);
    readings.push(reading);
    if (block.start > at) tokens.push({ start: at, end: block.start, kind: 'space' });
    // Plain properties: a spread for each token would be a third of the assembling.
    for (const { start, end, kind } of reading.tokens)
      tokens.push({ start: start + block.start, end: end + block.start, kind });
    for (const sentence of reading.sentences)
      sentences.push({ ...shiftSpan(sentence, block.start), block: index });
    for (const problem of reading.problems)
      problems.push({ ...problem, span: { start: block.start, end: block.end } });
    at = block.end;
  });
  if (at < text.length) tokens.push({ start: at, end: text.length, kind: 'space' });
  return {
    text,
    blocks,
    readings,
    tokens,
    sentences,
    marks: [],
    mentions: [],
    entities: [],
    quotes: [],
    places: [],
  };
}

function wholeAsOneToken(text: string): Token[] {
  return text.length > 0 ? [{ start: 0, end: text.length, kind: 'symbol' }] : [];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
