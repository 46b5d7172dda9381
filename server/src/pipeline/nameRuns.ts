import type { Token } from '../core/analysis';
import { foldName } from '../core/fold';
import { textOf, type Span } from '../core/span';
import type { PipelineContext } from './types';
import { foldWord } from './words';

/** A word that begins with a capital; an elided article (`L'`) opens no name. */
export function isCapital(text: string, token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  // Nearly every word of a text comes by here, most in plain small letters.
  const code = text.charCodeAt(token.start);
  if (code >= 0x61 && code <= 0x7a) return false;
  return /^\p{Lu}/u.test(text.slice(token.start, token.start + 2)) && !/['’]$/u.test(textOf(text, token));
}

/** Two tokens stand in one name when nothing or one blank is between them. */
function adjoins(text: string, left: Token, right: Token): boolean {
  return left.end === right.start || /^[ \u00a0\u202f]$/u.test(text.slice(left.end, right.start));
}

/** The longest name in lists that goes on in small letters: `Organisation mondiale de la santé`. */
const longestKnown = 8;

/**
 * Index behind a name that a list knows as a whole and that holds words in small letters (`Europe orientale`), where one
 * begins at a token; the token's own for none.
 */
export function readKnown(
  text: string,
  words: readonly Token[],
  from: number,
  context: PipelineContext,
): number {
  if (!isCapital(text, words[from])) return from;
  // `La réunion a duré`: an article that opens a sentence, not the island.
  const article = context.pack.attribution.grammar.determiners.has(lowerOf(text, words[from]));
  if (article && !isCapital(text, words[from + 1])) return from;
  let reach = from + 1;
  while (
    reach < words.length &&
    reach < from + longestKnown &&
    chained(text, words, reach - 1, reach) &&
    words[reach]?.kind !== 'punctuation'
  )
    reach++;
  for (let to = reach; to > from + 1; to--) {
    const last = words[to - 1];
    if (last === undefined || last.kind !== 'word') continue;
    if (isKnown(text, words, from, to, context)) return to;
  }
  return from;
}

/** Index behind the run of capitals that begins at a token, particles between them included; the token's own for none. */
export function readRun(
  text: string,
  words: readonly Token[],
  from: number,
  context: PipelineContext,
): number {
  if (!isCapital(text, words[from])) return from;
  const { particles } = context.pack.names;
  let to = from + 1;
  for (;;) {
    const last = words[to - 1];
    if (last === undefined) return to;
    let next = to;
    // At most three particles (`de la`, `of the`) between two capitals; a number may close a name (`Euro 2016`).
    while (next < to + 3 && isParticle(text, words[next], particles)) next++;
    const token = words[next];
    const before = words[next - 1];
    const linked =
      token !== undefined &&
      before !== undefined &&
      adjoins(text, before, token) &&
      chained(text, words, to - 1, next);
    if (!linked || !isCapital(text, token)) return to;
    to = next + 1;
  }
}

/** A word, or `&`, that may stand between the capitals of a name (`de`, `von`). */
export function isParticle(text: string, token: Token | undefined, particles: ReadonlySet<string>): boolean {
  if (token === undefined) return false;
  const surface = textOf(text, token).replaceAll('’', "'");
  return particles.has(surface) && (token.kind === 'word' || surface === '&');
}

function chained(text: string, words: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const left = words[index];
    const right = words[index + 1];
    if (left === undefined || right === undefined || !adjoins(text, left, right)) return false;
  }
  return true;
}

type Range = readonly [from: number, to: number];

/**
 * Cuts a run into names: ordinary words at its front are dropped, titles stay outside, and a particle joins only what
 * is known as one name, a person's parts, or an organization's (`Otan d'Europe` is two).
 */
export function splitRun(
  text: string,
  words: readonly Token[],
  from: number,
  to: number,
  context: PipelineContext,
): Range[] {
  const { names } = context.pack;
  let start = from;
  while (start < to) {
    const surface = lowerOf(text, words[start]);
    const known = isKnown(text, words, start, to, context);
    const drops =
      !known &&
      (names.ordinary.has(surface) ||
        names.titles.has(surface) ||
        isParticle(text, words[start], names.particles));
    if (!drops) break;
    start++;
  }
  while (start < to && isParticle(text, words[start], names.particles)) start++;
  if (start >= to) return [];
  if (isKnown(text, words, start, to, context)) return [[start, to]];
  for (let at = to - 1; at > start; at--) {
    if (!isParticle(text, words[at], names.particles)) continue;
    let cut = at;
    while (cut > start && isParticle(text, words[cut - 1], names.particles)) cut--;
    if (joins(text, words, start, cut, at + 1, context)) continue;
    return [...splitRun(text, words, start, cut, context), ...splitRun(text, words, at + 1, to, context)];
  }
  return [[start, to]];
}

/**
 * Whether what stands before a particle binds what follows, whose first word is at `next`: a first name, or a word that makes
 * an organization.
 */
function joins(
  text: string,
  words: readonly Token[],
  from: number,
  to: number,
  next: number,
  context: PipelineContext,
): boolean {
  const { names } = context.pack;
  const first = lowerOf(text, words[from]);
  if (names.firstNames.has(first)) return true;
  for (let at = from; at < to; at++) if (names.organizationWords.has(lowerOf(text, words[at]))) return true;
  const before = spanOf(words, from, to);
  const key = foldName(textOf(text, before));
  const isEntity = names.institutions.has(key) || context.gazetteer.has(key);
  // `les Kurdes de Syrie` are a people and a place, `Thousands of Palestinians` a number and a people.
  const isPeople = [first, lowerOf(text, words[next])].some(
    (word) => names.demonyms.get(word)?.plural === true,
  );
  return !isEntity && !isPeople && to - from === 1 && /^\p{Lu}\p{Ll}/u.test(textOf(text, before));
}

function isKnown(
  text: string,
  words: readonly Token[],
  from: number,
  to: number,
  context: PipelineContext,
): boolean {
  const surface = textOf(text, spanOf(words, from, to));
  const key = foldName(surface);
  return context.pack.names.institutions.has(key) || (to - from > 1 && context.gazetteer.has(key));
}

/** Where the tokens of a half-open range stand in the text. */
export function spanOf(words: readonly Token[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** A token's word for look-ups; empty for no token. */
export function lowerOf(text: string, token: Token | undefined): string {
  return token === undefined ? '' : foldWord(textOf(text, token));
}
