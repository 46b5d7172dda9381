import type { Analysis, Quote, QuotePattern } from '../../src/core/analysis';
import { containsSpan, textOf } from '../../src/core/span';
import {
  isRightSpeaker,
  overlap,
  pairQuotes,
  sameName,
  type GoldArticle,
  type GoldQuote,
} from '../../../test/evaluate/score';

/** A quote that was read in an article with gold, and whether it is right. */
export interface JudgedQuote {
  /** The article, for folds. */
  readonly article: string;
  readonly why: QuotePattern;
  readonly confidence: number;
  readonly right: boolean;
}

/** How much of a quote's characters must be covered. */
const coverage = 0.8;

/**
 * Holds what was read against the gold. A quote is right when it covers a quote of the gold, or is a marked stretch
 * within one, and its speaker is the gold's; what is told from speech is right when the gold has no marked quote there.
 */
export function judgeQuotes(gold: GoldArticle, analysis: Analysis): JudgedQuote[] {
  const quotes = gold.quotes ?? [];
  const spoken = analysis.quotes.filter(({ kind }) => kind !== 'not-speech');
  const { pairs, rest } = pairQuotes(quotes, spoken, coverage);
  const inside = rest.flatMap((found): [GoldQuote, Quote][] => {
    const around = quotes.find((quote) => found.kind !== 'indirect' && containsSpan(quote, found));
    return around === undefined ? [] : [[around, found]];
  });
  const right = new Set<Quote>();
  for (const [quote, found] of [...pairs, ...inside])
    if (found !== undefined && isRight(quote, found, analysis)) right.add(found);
  const marked = quotes.filter(({ type }) => type !== 'indirect');
  return analysis.quotes.flatMap((quote): JudgedQuote[] => {
    const { why, confidence, kind, start, end } = quote;
    if (why === 'decided') return [];
    const apart = !marked.some((other) => overlap(other, quote) * 2 > end - start);
    return [{ article: gold.id, why, confidence, right: kind === 'not-speech' ? apart : right.has(quote) }];
  });
}

/**
 * Whether a quote is given to the one whose it is: by one of the names that the article has for him, or by the same
 * words in the text, unless they are a pronoun, which may have been taken for another.
 */
function isRight(gold: GoldQuote, { speaker, speakerEntity }: Quote, analysis: Analysis): boolean {
  const words = isRightSpeaker(gold, { speaker });
  if (gold.reference === undefined) return words;
  const entity = analysis.entities.find(({ id }) => id === speakerEntity);
  const names = (entity?.mentions ?? [])
    .filter(({ kind }) => kind === 'name')
    .map((mention) => textOf(analysis.snapshot.text, mention));
  if ([entity?.name, ...names].some((name) => sameName(gold.reference, name))) return true;
  const pronoun = analysis.mentions.some(({ start, kind }) => start === speaker?.start && kind === 'pronoun');
  return words && !pronoun && (speaker !== undefined || entity === undefined);
}

/** For how many quotes the share of all patterns counts within one pattern: rare patterns lean on it. */
const weightOfAll = 8;

/** The share of right quotes for each pattern, smoothed towards the share of all. */
export function sharesOf(
  judged: readonly Pick<JudgedQuote, 'why' | 'right'>[],
  patterns: readonly QuotePattern[],
): Map<QuotePattern, number> {
  const all = judged.filter(({ right }) => right).length / Math.max(1, judged.length);
  return new Map(
    patterns.map((pattern) => {
      const own = judged.filter(({ why }) => why === pattern);
      const right = own.filter(({ right: is }) => is).length;
      return [pattern, (right + weightOfAll * all) / (own.length + weightOfAll)];
    }),
  );
}
