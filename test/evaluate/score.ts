import type { ArticleRecord } from '../../server/src/exports/record';

/**
 * Scores of one layer over gold articles. Definitions: a predicted quote matches a gold one when it covers more than a
 * share of the gold characters, greedily in gold order (Gender Gap Tracker); names and exact spans by equality; places
 * by distance.
 */

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

export interface GoldQuote extends GoldSpan {
  readonly type: string;
  /** Null where nobody is named beside the quote; absent where the gold does not tell. */
  readonly speaker?: GoldSpan | null;
  readonly cue: GoldSpan | null;
  readonly reference?: string;
}

export interface GoldArticle {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly quotes?: readonly GoldQuote[];
  readonly nonquotes?: readonly GoldSpan[];
  /** Names that carry the same `cluster` are one bearer's. */
  readonly entities?: readonly (GoldSpan & { readonly type: string; readonly cluster?: number | string })[];
  readonly places?: readonly (GoldSpan & { readonly lat?: number | null; readonly lon?: number | null })[];
}

export interface Scored {
  readonly gold: GoldArticle;
  readonly record: ArticleRecord;
}

/** Percentages with one decimal; undefined where there is nothing to divide by. */
export type Figure = number | undefined;

export interface PrecisionRecall {
  readonly p: Figure;
  readonly r: Figure;
  readonly f: Figure;
}

/** A share in percent with one decimal. */
export function share(part: number, whole: number): Figure {
  return whole === 0 ? undefined : Math.round((part / whole) * 1000) / 10;
}

/** Precision, recall and F from what was found rightly, found wrongly and missed. */
export function precisionRecall(hits: number, wrong: number, missed: number): PrecisionRecall {
  return {
    p: share(hits, hits + wrong),
    r: share(hits, hits + missed),
    f: share(2 * hits, 2 * hits + wrong + missed),
  };
}

/** How many characters two spans share. */
export function overlap(a: GoldSpan, b: GoldSpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function fold(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const fillers = new Set(['les', 'des', 'une', 'the', 'mme', 'son', 'sa']);

/** Two names mean one source when the words of one all stand in the other, short words and titles aside. */
export function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const words = (name: string | null | undefined): string[] =>
    fold(name)
      .split(' ')
      .filter((word) => word.length > 2 && !fillers.has(word));
  const x = words(a);
  const y = words(b);
  if (x.length === 0 || y.length === 0) return fold(a) === fold(b);
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.every((word) => long.includes(word));
}

type Predicted = ArticleRecord['quotes'][number];

/** Whether the words for the speaker are those of the gold, or stand nowhere as they do in the gold. */
export function isRightSpeaker(
  gold: GoldQuote,
  predicted: { readonly speaker?: GoldSpan | null | undefined },
): boolean {
  const given = predicted.speaker ?? undefined;
  if (gold.speaker === null || gold.speaker === undefined) return given === undefined;
  return given !== undefined && overlap(gold.speaker, given) > 0;
}

/**
 * The predicted quote that each gold quote is found by: one that covers more than a share of its characters, greedily in
 * gold order. `rest`: those that no gold quote is found by.
 */
export function pairQuotes<P extends GoldSpan>(
  gold: readonly GoldQuote[],
  predicted: readonly P[],
  threshold: number,
): { readonly pairs: readonly (readonly [GoldQuote, P | undefined])[]; readonly rest: readonly P[] } {
  const rest = [...predicted];
  const pairs = gold.map((quote): readonly [GoldQuote, P | undefined] => {
    let best = -1;
    let most = threshold;
    rest.forEach((candidate, index) => {
      const covered = overlap(quote, candidate) / (quote.end - quote.start);
      if (covered > most) [most, best] = [covered, index];
    });
    return [quote, best < 0 ? undefined : rest.splice(best, 1)[0]];
  });
  return { pairs, rest };
}

const speech = (record: ArticleRecord): Predicted[] =>
  record.quotes.filter(({ kind }) => kind !== 'not-speech');

export interface OverlapScore extends PrecisionRecall {
  readonly speaker: Figure;
  readonly cue: Figure;
  readonly name: Figure;
  readonly recallByType: Readonly<Record<string, Figure>>;
}

function scoreOverlap(articles: readonly Scored[], threshold: number): OverlapScore {
  let hits = 0;
  let wrong = 0;
  let missed = 0;
  let asked = 0;
  let speakers = 0;
  let cues = 0;
  let names = 0;
  let references = 0;
  const types = new Map<string, { all: number; hit: number }>();
  for (const { gold, record } of articles) {
    const { pairs, rest } = pairQuotes(gold.quotes ?? [], speech(record), threshold);
    for (const [quote, found] of pairs) {
      const type = types.get(quote.type) ?? { all: 0, hit: 0 };
      types.set(quote.type, type);
      type.all++;
      if (found === undefined) {
        missed++;
        continue;
      }
      hits++;
      type.hit++;
      if (quote.speaker !== undefined) {
        asked++;
        if (isRightSpeaker(quote, found)) speakers++;
      }
      if (fold(quote.cue?.text).split(' ').at(-1) === fold(found.cue?.text).split(' ').at(-1)) cues++;
      if (quote.reference) {
        references++;
        if (sameName(quote.reference, found.speakerName)) names++;
      }
    }
    wrong += rest.length;
  }
  return {
    ...precisionRecall(hits, wrong, missed),
    speaker: share(speakers, asked),
    cue: share(cues, hits),
    name: share(names, references),
    recallByType: Object.fromEntries([...types].map(([type, { all, hit }]) => [type, share(hit, all)])),
  };
}

export interface QuoteScore {
  readonly at30: OverlapScore;
  readonly at80: OverlapScore;
  readonly exact: PrecisionRecall;
  readonly exactWithSpeaker: PrecisionRecall;
  readonly nonSpeechRejected: Figure;
}

/** Quotes: overlap at 0.3 and 0.8, exact spans, speakers, and marked stretches that are no speech. */
export function scoreQuotes(articles: readonly Scored[]): QuoteScore {
  let hits = 0;
  let wrong = 0;
  let missed = 0;
  let both = 0;
  let others = 0;
  let rejected = 0;
  for (const { gold, record } of articles) {
    const predicted = speech(record);
    const used = new Set<Predicted>();
    for (const quote of gold.quotes ?? []) {
      const found = predicted.find(
        (candidate) => !used.has(candidate) && candidate.start === quote.start && candidate.end === quote.end,
      );
      if (found === undefined) {
        missed++;
        continue;
      }
      used.add(found);
      hits++;
      if (isRightSpeaker(quote, found)) both++;
    }
    wrong += predicted.length - used.size;
    for (const other of gold.nonquotes ?? []) {
      others++;
      if (!predicted.some(({ start, end }) => start === other.start && end === other.end)) rejected++;
    }
  }
  return {
    at30: scoreOverlap(articles, 0.3),
    at80: scoreOverlap(articles, 0.8),
    exact: precisionRecall(hits, wrong, missed),
    exactWithSpeaker: precisionRecall(both, hits + wrong - both, hits + missed - both),
    nonSpeechRejected: share(rejected, others),
  };
}
