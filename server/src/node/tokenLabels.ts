import { isEntityType, type EntityType } from '../core/analysis';
import type { ModelSpan } from '../core/ports';
import { member, type Piece } from './wordPiece';

/** What a label of the model means. */
export interface TokenLabel {
  readonly type: EntityType;
  /** A name starts here, whatever stands in front. */
  readonly opens: boolean;
}

/** Types as data sets call them: CoNLL, WikiNER, OntoNotes. Dates and amounts are none of ours. */
const typeNames: ReadonlyMap<string, EntityType> = new Map([
  ['PER', 'person'],
  ['LOC', 'place'],
  ['LOCATION', 'place'],
  ['GPE', 'place'],
  ['FAC', 'place'],
  ['ORG', 'organization'],
  ['ORGANISATION', 'organization'],
  ['NORP', 'group'],
  ['WORK_OF_ART', 'work'],
  ['MISC', 'other'],
]);

/**
 * The labels of a `config.json`, by their number; undefined stands for "no name of ours" (`O`).
 * In: the parsed file. Throws where `id2label` has no name that we know.
 */
export function readLabels(config: unknown): readonly (TokenLabel | undefined)[] {
  const labels: (TokenLabel | undefined)[] = [];
  for (const [id, label] of Object.entries(member(config, 'id2label') ?? {}))
    if (/^\d{1,4}$/u.test(id) && typeof label === 'string') labels[Number(id)] = readLabel(label);
  if (!labels.some((label) => label !== undefined))
    throw new Error('its "id2label" names no label such as B-PER, I-LOC or B-ORG');
  return Array.from(labels);
}

function readLabel(label: string): TokenLabel | undefined {
  const [, scheme = 'I', name = ''] = /^(?:([BILUES])[-_])?(.+)$/u.exec(label.toUpperCase()) ?? [];
  const lower = name.toLowerCase();
  const type = typeNames.get(name) ?? (isEntityType(lower) ? lower : undefined);
  return type === undefined ? undefined : { type, opens: 'BUS'.includes(scheme) };
}

/**
 * Cuts a paragraph into windows that the model can take, behind the end of a sentence where there is one in the second
 * half, else in front of a word. Out: the pieces of each window, `most` or fewer, in order.
 */
export function cutWindows(pieces: readonly Piece[], most: number): readonly (readonly Piece[])[] {
  const windows: (readonly Piece[])[] = [];
  for (let from = 0; from < pieces.length;) {
    const to = from + most >= pieces.length ? pieces.length : cutAt(pieces, from, most);
    windows.push(pieces.slice(from, to));
    from = to;
  }
  return windows;
}

function cutAt(pieces: readonly Piece[], from: number, most: number): number {
  const opens = (at: number): boolean => pieces[at]?.word !== pieces[at - 1]?.word;
  let word: number | undefined;
  for (let at = from + most; at > from + most / 2; at--) {
    if (!opens(at)) continue;
    word ??= at;
    // White space on one side alone: the mark ends a sentence rather than an initial or a number, mostly.
    const before = pieces[at - 1];
    const next = pieces[at];
    const single = before !== undefined && before.end - before.start === 1;
    if (single && pieces[at - 2]?.end === before.start && next !== undefined && next.start > before.end)
      return at;
  }
  return word ?? from + most;
}

/**
 * Names from the model's answer to one window. A word is what its first subword is, the way such models are trained.
 * In: the pieces, and for each a row of as many logits as there are labels. Out: spans with the mean probability of
 * their type over their words.
 */
export function decodeLabels(
  pieces: readonly Piece[],
  logits: ArrayLike<number>,
  labels: readonly (TokenLabel | undefined)[],
): readonly ModelSpan[] {
  const spans: { start: number; end: number; type: EntityType; sum: number; words: number }[] = [];
  let open: (typeof spans)[number] | undefined;
  pieces.forEach((piece, row) => {
    if (row > 0 && pieces[row - 1]?.word === piece.word) {
      if (open !== undefined) open.end = piece.end;
      return;
    }
    const probabilities = softmax(labels.map((_, column) => logits[row * labels.length + column] ?? 0));
    const best = labels[probabilities.indexOf(Math.max(...probabilities))];
    if (best === undefined) {
      open = undefined;
      return;
    }
    const sure = probabilities.reduce((sum, p, at) => (labels[at]?.type === best.type ? sum + p : sum), 0);
    if (open === undefined || best.opens || open.type !== best.type) {
      open = { start: piece.start, end: piece.end, type: best.type, sum: 0, words: 0 };
      spans.push(open);
    }
    open.end = piece.end;
    open.sum += sure;
    open.words++;
  });
  return spans.map(({ start, end, type, sum, words }) => ({
    start,
    end,
    type,
    confidence: Math.min(1, sum / words),
  }));
}

function softmax(row: readonly number[]): readonly number[] {
  const top = Math.max(...row);
  const powers = row.map((value) => Math.exp(value - top));
  const sum = powers.reduce((total, value) => total + value, 0);
  return powers.map((value) => value / sum);
}
