import type { MarkPair, Token } from '../core/analysis';
import { textOf, type Span } from '../core/span';
import type { AttributionPack } from '../lang/attribution';
import { foldWord } from './words';

/**
 * Step "sentences": cuts a paragraph into sentences.
 * In: its text, tokens and mark pairs, and the language's reporting verbs where its subject stands in front of them. Out: spans in order that cover all but the white space between them.
 * A sentence never ends inside a closed quotation; a stop behind an abbreviation belongs to that token already.
 * Example: `« Non. Jamais. » Il est parti.` → `« Non. Jamais. »`, `Il est parti.`
 */
export function findSentences(
  text: string,
  tokens: readonly Token[],
  pairs: readonly MarkPair[],
  attribution?: Pick<AttributionPack, 'cues' | 'freeInversion' | 'grammar' | 'addressees'>,
): Span[] {
  const closed = pairs.filter((pair) => pair.depth === 1 && pair.close.end > pair.close.start);
  const sentences: Span[] = [];
  let start: number | undefined;
  let pairIndex = 0;
  let index = 0;
  const close = (end: number): void => {
    if (start !== undefined && end > start) sentences.push({ start, end });
    start = undefined;
  };
  while (index < tokens.length) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'space') {
      index++;
      continue;
    }
    start ??= token.start;
    while (pairIndex < closed.length && (closed[pairIndex]?.start ?? 0) < token.start) pairIndex++;
    const pair = closed[pairIndex];
    if (pair !== undefined && pair.start === token.start) {
      const inner = text.slice(pair.open.end, pair.close.start);
      while (index < tokens.length && (tokens[index]?.end ?? 0) <= pair.end) index++;
      const ends = /[.!?…][\s\u00a0\u202f]*$/u.test(inner) && opensSentence(text, tokens, index);
      // `“Is it safe?” Kerr asked.`: its incise may begin with a capital.
      const waits = ends && !/\.[\s\u00a0\u202f]*$/u.test(inner) && attribution !== undefined;
      if (ends && !(waits && opensIncise(text, tokens, index, attribution))) close(pair.end);
      continue;
    }
    index++;
    if (token.kind !== 'punctuation' || !/^(?:[.!?…]|\.{2,})$/u.test(textOf(text, token))) continue;
    if (attribution !== undefined && isBeforeDay(text, tokens, index, attribution)) continue;
    index = takeClosers(text, tokens, index, closed);
    const end = tokens[index - 1]?.end ?? token.end;
    if (opensSentence(text, tokens, index)) close(end);
  }
  const last = tokens.findLast(({ kind }) => kind !== 'space');
  if (last !== undefined) close(last.end);
  return sentences;
}

/** `at 6 p.m[.] Monday`: behind an abbreviation with a stop inside a day goes on. */
function isBeforeDay(
  text: string,
  tokens: readonly Token[],
  behind: number,
  { grammar }: Pick<AttributionPack, 'grammar'>,
): boolean {
  const stop = tokens[behind - 1]?.end ?? 0;
  const day = tokens[behind + 1];
  if (day?.kind !== 'word' || !/\b\p{L}\.\p{L}\.$/u.test(text.slice(Math.max(0, stop - 5), stop)))
    return false;
  return grammar.temporals.has(foldWord(textOf(text, day)));
}

/** Further stops, closing marks and brackets right behind a stop belong to its sentence (`».`, `."`, `?!`). */
function takeClosers(
  text: string,
  tokens: readonly Token[],
  from: number,
  closed: readonly MarkPair[],
): number {
  let index = from;
  for (;;) {
    const token = tokens[index];
    if (token === undefined) return index;
    const surface = textOf(text, token);
    const opens = closed.some((pair) => pair.start === token.start);
    const glued = token.kind === 'punctuation' && !opens && /^(?:[.!?…)\]»”’"']|\.{2,})$/u.test(surface);
    // French sets a no-break space before `»`.
    const spaced =
      token.kind === 'space' &&
      /^[ \u00a0\u202f]$/u.test(surface) &&
      startsWithCloser(text, tokens[index + 1]);
    if (!glued && !spaced) return index;
    index++;
  }
}

function startsWithCloser(text: string, token: Token | undefined): boolean {
  return token !== undefined && /^[»”]$/u.test(textOf(text, token));
}

/** Whether what follows begins a sentence: white space, then a capital, a figure, an opening mark or a dash. */
function opensSentence(text: string, tokens: readonly Token[], index: number): boolean {
  const space = tokens[index];
  if (space === undefined) return true;
  if (space.kind !== 'space') return false;
  const next = tokens[index + 1];
  if (next === undefined) return true;
  return /^[\p{Lu}\p{Lt}\p{Nd}«“"‘'([–—\-¿¡]/u.test(textOf(text, next));
}

/** How many words an incise may have in front of its verb. */
const inciseReach = 9;

/**
 * Whether a short clause of somebody and a reporting verb follows, as behind a question in marks: `[Kerr asked.]`,
 * `[The mayor of Leeds told reporters.]` What the verb has behind it is an end, an adjunct or whom it told: a clause
 * would be what it reports.
 */
function opensIncise(
  text: string,
  tokens: readonly Token[],
  from: number,
  {
    cues,
    freeInversion,
    grammar,
    addressees,
  }: Pick<AttributionPack, 'cues' | 'freeInversion' | 'grammar' | 'addressees'>,
): boolean {
  if (freeInversion) return false;
  const words = tokens.slice(from, from + 2 * inciseReach).filter(({ kind }) => kind !== 'space');
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || (word.kind === 'punctuation' && textOf(text, word) !== ',')) return false;
    const form = foldWord(textOf(text, word));
    if (grammar.complementizers.has(form) || grammar.subordinators.has(form)) return false;
    const cue = cues.get(form)?.find(({ forms, tail }) => forms.includes('finite') && tail.length === 0);
    // `The report`, `a claim`: a noun of the same form.
    const before = words[at - 1];
    const noun = before !== undefined && grammar.determiners.has(foldWord(textOf(text, before)));
    if (cue === undefined || noun) continue;
    const next = words[at + 1];
    if (next === undefined || next.kind === 'punctuation') return true;
    const follows = foldWord(textOf(text, next));
    const adjunct =
      grammar.prepositions.has(follows) || grammar.temporals.has(follows) || grammar.adverbs.has(follows);
    return adjunct || addressees.has(cue.lemma);
  }
  return false;
}
