import type { Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
import { isClosed, isMain } from './marks';
import type { Boundary, Paragraph } from './types';

/** The outermost closed quotations of a paragraph, in double or straight marks or guillemets. */
export function findBoundaries({
  text,
  pairs,
  quotes,
  marks,
}: Pick<Paragraph, 'text' | 'pairs' | 'quotes' | 'marks'>): Boundary[] {
  const main = new Set(marks.filter(isMain).map(({ start }) => start));
  return pairs.flatMap((pair) => {
    if (pair.depth !== 1 || !isClosed(pair.close) || !main.has(pair.start)) return [];
    const whole = text.slice(pair.open.end, pair.close.start);
    const inner = whole.trim();
    const quote = quotes.find(({ start }) => start === pair.start);
    return [
      {
        pair,
        inner,
        innerEnd: pair.open.end + whole.trimEnd().length,
        ...(quote === undefined ? {} : { quote }),
      },
    ];
  });
}

/** A reporting verb that follows a quotation (`», a-t-il dit`, `» affirme le maire`). */
export interface Incise {
  /** The comma right behind the closing mark. */
  readonly comma?: Span;
  /** Where the verb group starts. */
  readonly start: number;
  /** The first word of the verb group, its subject included where that hangs on it. */
  readonly verb: string;
  /** The subject hangs on the verb (`dit-il`), which leaves no doubt. */
  readonly clitic: boolean;
}

const cliticGroup =
  /^(?:(?:[lsmnt]|qu)['’]|(?:le|la|les|lui|leur|nous|vous|me|se|ne|y|en)[\s\u00a0])*(\p{Ll}[\p{L}\p{M}]*)-(?:t-)?(?:ils?|elles?|on|je)(?![\p{L}-])((?:[\s\u00a0]+[\p{L}’'-]+){0,4})/u;

/**
 * The French incise behind a quotation.
 * Out: undefined where another clause follows (`Le film « X » va-t-il sortir ?`). A verb is an incise when it is a
 * reporting verb or the analysis read it as one.
 */
export function findIncise(
  { text }: Paragraph,
  { pair, quote }: Boundary,
  pack: LanguagePack,
): Incise | undefined {
  const [skipped = '', comma] = /^[\s\u00a0\u202f]*(,)?[\s\u00a0\u202f]*/u.exec(text.slice(pair.end)) ?? [];
  const start = pair.end + skipped.length;
  const at = pair.end + skipped.indexOf(',');
  const verb = /^[\p{L}\p{M}’'-]+/u.exec(text.slice(start))?.[0] ?? '';
  const base = { start, verb, ...(comma === undefined ? {} : { comma: { start: at, end: at + 1 } }) };
  const readAsIncise =
    quote?.cue !== undefined && quote.cue.start >= pair.end && quote.why.startsWith('incise');
  const clitic = cliticGroup.exec(text.slice(start, start + 120));
  if (clitic !== null) {
    const [, main = '', behind = ''] = clitic;
    const words = [main, ...behind.trim().split(/[\s\u00a0]+/u)];
    const isCue = words.some((word) => pack.attribution.cues.has(word.toLowerCase()));
    return readAsIncise || isCue ? { ...base, clitic: true } : undefined;
  }
  if (!readAsIncise || quote.cue === undefined || !quote.why.startsWith('incise-inverted')) return undefined;
  return /[,;:.()]/u.test(text.slice(start, quote.cue.start)) ? undefined : { ...base, clitic: false };
}

/** Whether the quotation ends with a full stop that is no part of an abbreviation or of dots. */
export function endsWithStop({ inner }: Boundary, { reading }: LanguagePack): boolean {
  if (!inner.endsWith('.') || inner.endsWith('..')) return false;
  const word = /[\p{L}\p{M}.]{1,20}\.$/u.exec(inner)?.[0] ?? '';
  return !reading.abbreviations.has(word.toLowerCase()) && !/^(?:\p{Lu}\.)+$/u.test(word);
}

/** How many words stand in a text. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
}

/** Whether quoted words look like a sentence of their own: a capital, four words, an end. */
export function isQuotedSentence(inner: string): boolean {
  return /^\p{Lu}/u.test(inner) && countWords(inner) >= 4 && /[.,!?…][’']?$/u.test(inner);
}

/** The few characters in front of an offset: enough to see what introduces a quotation, however long the paragraph. */
export function textBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - 24), at);
}
