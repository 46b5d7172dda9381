import type { EntityType, QuoteKind } from '../core/analysis';
import { groupBy } from '../core/group';
import { compareSpans, lengthOf, lowerBound, overlaps, type Span } from '../core/span';
import { indexSpans } from '../core/spanIndex';
import { findTokens } from '../pipeline/tokens';
import type { ReadingPack } from '../lang/reading';
import { krippendorffAlpha } from './alpha';
import type { AnnotationSet } from './types';

/** What an annotator marked: a name with its type, or a quote with its kind and speaker. */
export type Mark = NameMark | QuoteMark;

interface NameMark extends AnyMark {
  readonly layer: 'mention';
  readonly label: EntityType;
}

interface QuoteMark extends AnyMark {
  readonly layer: 'quote';
  readonly label: QuoteKind;
}

interface AnyMark extends Span {
  /** Of a quote: who speaks; of a mention: whom it names. */
  readonly name: string;
  /** Ids of the decisions that say so. */
  readonly ids: readonly string[];
}

/** How far two annotators agree on one layer of one text. */
export interface Agreement {
  readonly layer: Mark['layer'];
  readonly ours: number;
  readonly theirs: number;
  /** Same span, same label. */
  readonly same: number;
  /** Balanced F of exact marks, 0 to 1; 1 where neither marked anything. */
  readonly f1: number;
  /** Cohen's kappa over words: which label each word bears, or none. 1 where both say the same everywhere. */
  readonly kappa: number;
  /** Krippendorff's alpha for spans (unitizing, 1995), over words; overlaps count by how far apart they are. */
  readonly alpha: number;
  /** Of the quotes with the same span, the share with the same speaker; 1 where there are none. */
  readonly names: number;
}

/** The marks of a set, in document order. A quote of several parts is as many marks. */
export function marksOf(set: AnnotationSet): Mark[] {
  const entities = new Map(set.entities.map((entity) => [entity.id, entity]));
  const mentions = set.mentions.map(({ id, span, entity }): Mark => ({
    start: span.start,
    end: span.end,
    layer: 'mention',
    label: entities.get(entity)?.type ?? 'other',
    name: entities.get(entity)?.name ?? '',
    ids: [id, entity],
  }));
  const quotes = set.quotes.flatMap(({ id, parts, kind, speakerEntity, speakerName }) =>
    parts.map(({ start, end }): Mark => ({
      start,
      end,
      layer: 'quote',
      label: kind,
      name: (speakerEntity === undefined ? speakerName : entities.get(speakerEntity)?.name) ?? '',
      ids: speakerEntity === undefined ? [id] : [id, speakerEntity],
    })),
  );
  return [...mentions, ...quotes].sort(compareSpans);
}

/**
 * Agreement of two annotators of the same text, for each layer.
 * In: their sets, the text, the reading pack of its language (words are its tokens without white space).
 */
export function measureAgreement(
  text: string,
  ours: AnnotationSet,
  theirs: AnnotationSet,
  pack: ReadingPack,
): Agreement[] {
  const words = findTokens(text, pack).filter(({ kind }) => kind !== 'space');
  return (['mention', 'quote'] as const).map((layer): Agreement => {
    const a = marksOf(ours).filter((mark) => mark.layer === layer);
    const b = marksOf(theirs).filter((mark) => mark.layer === layer);
    const placed = groupBy(b, placeOf);
    const same = a.filter((mark) => placed.get(placeOf(mark))?.some((other) => isSame(mark, other)));
    const matched = a.flatMap((mark) => {
      const [other] = placed.get(placeOf(mark)) ?? [];
      return other === undefined ? [] : [{ mark, other }];
    });
    const named = matched.filter(({ mark, other }) => mark.name === other.name);
    return {
      layer,
      ours: a.length,
      theirs: b.length,
      same: same.length,
      f1: a.length + b.length === 0 ? 1 : (2 * same.length) / (a.length + b.length),
      kappa: cohenKappa(labelWords(words, a), labelWords(words, b)),
      alpha: krippendorffAlpha(toUnits(words, a), toUnits(words, b), words.length),
      names: matched.length === 0 ? 1 : named.length / matched.length,
    };
  });
}

function placeOf({ start, end }: Span): string {
  return `${String(start)}-${String(end)}`;
}

function isSame(a: Mark, b: Mark): boolean {
  return a.layer === b.layer && a.start === b.start && a.end === b.end && a.label === b.label;
}

/** The label that each word bears; of nested marks the inner one's. */
function labelWords(words: readonly Span[], marks: readonly Mark[]): string[] {
  const labels = words.map(() => '');
  // Those that are written later, the shorter ones, stay.
  for (const mark of [...marks].sort((a, b) => lengthOf(b) - lengthOf(a))) {
    const { start, end } = wordsIn(words, mark);
    labels.fill(mark.label, start, end);
  }
  return labels;
}

/** The indices of the words that a mark touches; the end is not above the start where it touches none. */
function wordsIn(words: readonly Span[], mark: Span): Span {
  const first = lowerBound(words, mark.start);
  const before = words[first - 1];
  return {
    start: before !== undefined && overlaps(before, mark) ? first - 1 : first,
    end: lowerBound(words, mark.end),
  };
}

/**
 * Cohen's kappa of two annotators' labels of the same items (Cohen 1960): agreement beyond what their own habits give
 * by chance. Out: 1 for the same labels throughout, 0 for no better than chance.
 */
export function cohenKappa(a: readonly string[], b: readonly string[]): number {
  const total = a.length;
  if (total === 0 || a.every((label, at) => label === b[at])) return 1;
  const count = (labels: readonly string[], label: string): number =>
    labels.filter((one) => one === label).length;
  const observed = a.filter((label, at) => label === b[at]).length / total;
  const expected = [...new Set([...a, ...b])].reduce(
    (sum, label) => sum + (count(a, label) / total) * (count(b, label) / total),
    0,
  );
  return (observed - expected) / (1 - expected);
}

/** Marks as stretches of words. */
function toUnits(
  words: readonly Span[],
  marks: readonly Mark[],
): { readonly start: number; readonly end: number; readonly label: string }[] {
  return marks.flatMap((mark) => {
    const { start, end } = wordsIn(words, mark);
    return start < end ? [{ start, end, label: mark.label }] : [];
  });
}

/** A place where two annotators differ: what each marked there, if anything. */
export interface Difference extends Span {
  readonly layer: Mark['layer'];
  readonly ours?: Mark;
  readonly theirs?: Mark;
}

/** Where two annotators differ in span, label or name, in document order. */
export function differencesOf(ours: AnnotationSet, theirs: AnnotationSet): Difference[] {
  const a = marksOf(ours);
  const b = marksOf(theirs);
  const standing = indexSpans(b, (mark) => mark);
  const left = new Set(b);
  const differences: Difference[] = [];
  for (const mark of a) {
    const candidates = standing
      .overlapping(mark)
      .filter((other) => left.has(other) && other.layer === mark.layer);
    const other =
      candidates.find(({ start, end }) => start === mark.start && end === mark.end) ?? candidates[0];
    if (other !== undefined) left.delete(other);
    if (other !== undefined && isSame(mark, other) && mark.name === other.name) continue;
    differences.push({
      start: Math.min(mark.start, other?.start ?? mark.start),
      end: Math.max(mark.end, other?.end ?? mark.end),
      layer: mark.layer,
      ours: mark,
      ...(other === undefined ? {} : { theirs: other }),
    });
  }
  for (const mark of left)
    differences.push({ start: mark.start, end: mark.end, layer: mark.layer, theirs: mark });
  return differences.sort(compareSpans);
}
