import type { Block, Token, TokenKind } from '../core/analysis';
import { textOf, type Span } from '../core/span';
import type { Steps } from '../core/steps';
import type { ReadingPack } from '../lang/reading';

const letter = String.raw`[\p{L}\p{M}]`;
const inner = String.raw`[\p{L}\p{M}\p{Nd}]`;
const hyphen = String.raw`[-‐‑]`;

const address = String.raw`(?:https?:\/\/|www\.)[^\s«»"“”<>]+`;
const emoji = String.raw`\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*)*|\p{Regional_Indicator}{2}`;

/**
 * Each alternative is linear: no quantifier stands inside another over the same characters. No groups: what a token is
 * shows in how it begins, and an object of groups for each token would be a fifth of an analysis's garbage.
 */
const alternatives = [
  // White space of every kind, no-break spaces and the byte order mark among it.
  String.raw`[\s\u0085]+`,
  address,
  // `1 000 000`, `3,5`, `1.200`, `20:30`; a group behind a space has three digits.
  String.raw`\p{Nd}+(?:[ \u00a0\u202f]\p{Nd}{3}(?!\p{Nd})|[.,:]\p{Nd}+)*`,
  // `U.S.`, `J.-C.`
  String.raw`(?:\p{Lu}\.${hyphen}?){2,}`,
  String.raw`${letter}${inner}*(?:(?:['’ʼ]|${hyphen})${letter}${inner}*)*`,
  emoji,
  String.raw`\.{2,}|\p{P}`,
  '[^]',
];
const tokenPattern = alternatives.join('|');

/**
 * Step "tokens": cuts a paragraph into tokens that tile it.
 * In: the paragraph's text. Out: tokens with offsets relative to it; white space is a token too.
 * Example: `L'Otan a-t-elle dit` → `L'` `Otan` ` ` `a` `-t-elle` ` ` `dit`.
 */
export function findTokens(text: string, pack: ReadingPack): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(tokenPattern, 'uy');
  for (let at = 0; at < text.length; at = tokens.at(-1)?.end ?? text.length)
    pushTokens(tokens, text, at, pattern, pack);
  return tokens;
}

/** So many tokens are a step. */
const tokensAtOnce = 100;

/** The same over a whole text, in steps. */
export function* findTokensInSteps(text: string, pack: ReadingPack): Steps<readonly Token[]> {
  const tokens: Token[] = [];
  const pattern = new RegExp(tokenPattern, 'uy');
  let count = 0;
  for (let at = 0; at < text.length; at = tokens.at(-1)?.end ?? text.length) {
    if (count++ % tokensAtOnce === 0) yield;
    pushTokens(tokens, text, at, pattern, pack);
  }
  return tokens;
}

/** Adds what stands at an offset: a token, or the words that a run of letters is cut into. */
function pushTokens(tokens: Token[], text: string, at: number, pattern: RegExp, pack: ReadingPack): void {
  let end = endOfPlain(text, at);
  if (end === at) {
    pattern.lastIndex = at;
    end = pattern.test(text) ? pattern.lastIndex : at + 1;
  }
  const kind = kindAt(text, at, end);
  if (kind === 'word') pushWords(tokens, text, at, end, pack);
  else tokens.push({ start: at, end, kind });
}

/**
 * Tokens that tile a stretch of a text.
 * In: the text, the stretch, and the blocks that lie in it, in order. Out: the tokens of the blocks, white space between.
 */
export function tileTokens(
  text: string,
  stretch: Span,
  blocks: readonly Block[],
  pack: ReadingPack,
): Token[] {
  const tokens: Token[] = [];
  let at = stretch.start;
  for (const block of blocks) {
    if (block.start > at) tokens.push({ start: at, end: block.start, kind: 'space' });
    for (const { start, end, kind } of findTokens(textOf(text, block), pack))
      tokens.push({ start: start + block.start, end: end + block.start, kind });
    at = block.end;
  }
  if (at < stretch.end) tokens.push({ start: at, end: stretch.end, kind: 'space' });
  return tokens;
}

/** Where the Latin characters with a code below this are looked up. */
const latin = 0x250;
const isLetter = Array.from({ length: latin }, (_, code) => /\p{L}/u.test(String.fromCharCode(code)));
const ends = new Set(Array.from(' ,;"“”«»()?!', (character) => character.charCodeAt(0)));

/**
 * Where a token ends that is a run of Latin letters or one blank, as most are; where it starts if that takes the pattern
 * to tell.
 */
function endOfPlain(text: string, start: number): number {
  if (text.charCodeAt(start) === blank)
    return isLetter[text.charCodeAt(start + 1)] === true ? start + 1 : start;
  let end = start;
  while (isLetter[text.charCodeAt(end)] === true) end++;
  return end === text.length || ends.has(text.charCodeAt(end)) ? end : start;
}

const blank = 0x20;

/** What each Latin character begins. */
const latinKinds = Array.from({ length: latin }, (_, code) => kindOf(String.fromCharCode(code)));
const startsAddress = new RegExp(address, 'uy');

function kindAt(text: string, start: number, end: number): TokenKind {
  const kind = latinKinds[text.charCodeAt(start)] ?? kindOf(text.slice(start, end));
  if (kind !== 'word' || !/[/.]/u.test(text.slice(start, end))) return kind;
  startsAddress.lastIndex = start;
  return startsAddress.test(text) ? 'symbol' : kind;
}

/** What a token is by its first character. */
function kindOf(surface: string): TokenKind {
  if (/^[\s\u0085]/u.test(surface)) return 'space';
  if (/^\p{Nd}/u.test(surface)) return 'number';
  if (/^[\p{L}\p{M}]/u.test(surface)) return 'word';
  return /^\p{P}/u.test(surface) && !/^\p{Extended_Pictographic}/u.test(surface) ? 'punctuation' : 'symbol';
}

/** Adds a run of letters, cut where the language says so; an elision takes its apostrophe, an abbreviation its stop. */
function pushWords(tokens: Token[], text: string, start: number, end: number, pack: ReadingPack): void {
  let from = start;
  for (const cut of cutsOf(text.slice(start, end), pack)) {
    if (start + cut <= from) continue;
    tokens.push({ start: from, end: start + cut, kind: 'word' });
    from = start + cut;
  }
  if (end > from) tokens.push({ start: from, end, kind: 'word' });
  const last = tokens.at(-1);
  if (last === undefined) return;
  const next = text.charAt(last.end);
  const word = text.slice(last.start, last.end);
  const takesApostrophe = /['’ʼ]/u.test(next) && pack.elides(word);
  if (takesApostrophe || (next === '.' && endsWithStop(text, last.end, word, pack))) {
    tokens[tokens.length - 1] = { ...last, end: last.end + 1 };
  }
}

const none: readonly number[] = [];

function cutsOf(word: string, pack: ReadingPack): readonly number[] {
  return /['’ʼ‐‑-]/u.test(word) ? pack.splitWord(word) : none;
}

/** An abbreviation (`Mme.`) or an initial in front of a name (`J. Dupont`): its stop ends no sentence. */
function endsWithStop(text: string, stop: number, word: string, pack: ReadingPack): boolean {
  if (text.charAt(stop + 1) === '.') return false;
  const known = pack.abbreviations.has(`${word.toLowerCase()}.`);
  if (/^\p{Lu}$/u.test(word)) {
    // `M. de Villepin`: of a title in small letters too.
    const behind = known ? /^[\s\u00a0\u202f]+\p{L}/u : /^[\s\u00a0\u202f]*[\p{Lu}-]/u;
    if (!known && isLettered(text, stop, pack)) return false;
    return behind.test(text.slice(stop + 1, stop + 4)) || (known && text.charAt(stop + 1) === '-');
  }
  // `nov.`, `p.`, `co.` may also close a sentence: a capital behind them then decides, a title keeps its name.
  return (
    known &&
    (/^\p{Lu}/u.test(word) || /^[\s\u00a0\u202f]*[\p{Ll}\p{Nd},;]/u.test(text.slice(stop + 1, stop + 4)))
  );
}

/** `la bombe H. [Le] ministre`: a letter that tells kinds of a thing apart is no initial. */
function isLettered(text: string, stop: number, pack: ReadingPack): boolean {
  const noun = /(\p{Ll}+)[\s\u00a0\u202f]+\p{Lu}$/u.exec(text.slice(Math.max(0, stop - 24), stop))?.[1] ?? '';
  return pack.lettered.has(noun);
}
