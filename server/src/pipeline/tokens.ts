import type { Block, Token, TokenKind } from '../core/analysis';
import { textOf, type Span } from '../core/span';
import type { ReadingPack } from '../lang/reading';

const letter = String.raw`[\p{L}\p{M}]`;
const inner = String.raw`[\p{L}\p{M}\p{Nd}]`;
const hyphen = String.raw`[-‐‑]`;

/** Each alternative is linear: no quantifier stands inside another over the same characters. */
const alternatives = [
  // White space of every kind, no-break spaces and the byte order mark among it.
  String.raw`(?<space>[\s\u0085]+)`,
  String.raw`(?<symbol>(?:https?:\/\/|www\.)[^\s«»"“”<>]+)`,
  // `1 000 000`, `3,5`, `1.200`, `20:30`; a group behind a space has three digits.
  String.raw`(?<number>\p{Nd}+(?:[ \u00a0\u202f]\p{Nd}{3}(?!\p{Nd})|[.,:]\p{Nd}+)*)`,
  // `U.S.`, `J.-C.`
  String.raw`(?<acronym>(?:\p{Lu}\.${hyphen}?){2,})`,
  String.raw`(?<word>${letter}${inner}*(?:(?:['’ʼ]|${hyphen})${letter}${inner}*)*)`,
  String.raw`(?<emoji>\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*)*|\p{Regional_Indicator}{2})`,
  String.raw`(?<punctuation>\.{2,}|\p{P})`,
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
  const pattern = new RegExp(tokenPattern, 'guy');
  for (let at = 0; at < text.length; at = tokens.at(-1)?.end ?? text.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const surface = match?.[0] ?? text.charAt(at);
    const kind = kindOf(match?.groups ?? {});
    if (kind === 'word') pushWords(tokens, text, at, surface, pack);
    else tokens.push({ start: at, end: at + surface.length, kind });
  }
  return tokens;
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

function kindOf(groups: Readonly<Record<string, string | undefined>>): TokenKind {
  if (groups['space'] !== undefined) return 'space';
  if (groups['number'] !== undefined) return 'number';
  if (groups['word'] !== undefined || groups['acronym'] !== undefined) return 'word';
  return groups['punctuation'] === undefined ? 'symbol' : 'punctuation';
}

/** Adds a run of letters, cut where the language says so; an elision takes its apostrophe, an abbreviation its stop. */
function pushWords(tokens: Token[], text: string, start: number, surface: string, pack: ReadingPack): void {
  let from = 0;
  for (const cut of [...pack.splitWord(surface), surface.length]) {
    if (cut <= from) continue;
    tokens.push({ start: start + from, end: start + cut, kind: 'word' });
    from = cut;
  }
  const last = tokens.at(-1);
  if (last === undefined) return;
  const next = text.charAt(last.end);
  const word = text.slice(last.start, last.end);
  const takesApostrophe = /['’ʼ]/u.test(next) && pack.elides(word);
  if (takesApostrophe || (next === '.' && endsWithStop(text, last.end, word, pack))) {
    tokens[tokens.length - 1] = { ...last, end: last.end + 1 };
  }
}

/** An abbreviation (`Mme.`) or an initial in front of a name (`J. Dupont`): its stop ends no sentence. */
function endsWithStop(text: string, stop: number, word: string, pack: ReadingPack): boolean {
  if (text.charAt(stop + 1) === '.') return false;
  if (/^\p{Lu}$/u.test(word)) return /^[\s\u00a0\u202f]*[\p{Lu}-]/u.test(text.slice(stop + 1, stop + 4));
  const known = pack.abbreviations.has(`${word.toLowerCase()}.`);
  // `nov.`, `p.`, `co.` may also close a sentence: a capital behind them then decides, a title keeps its name.
  return (
    known &&
    (/^\p{Lu}/u.test(word) || /^[\s\u00a0\u202f]*[\p{Ll}\p{Nd},;]/u.test(text.slice(stop + 1, stop + 4)))
  );
}
