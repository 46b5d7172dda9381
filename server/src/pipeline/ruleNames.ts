import type { EntityType, Token } from '../core/analysis';
import { foldName } from '../core/fold';
import { lowerBound, textOf, type Span } from '../core/span';
import { findIntroduction, type Introduction } from './introductions';
import { classifyName, type NameSurroundings } from './nameTypes';
import type { NameCandidate, PipelineContext } from './types';
import { foldWord } from './words';

/**
 * Names that lists, titles and capitals show, with a first guess at their type; what there is without a trained tagger,
 * and what stands beside one.
 * In: the paragraph with tokens and sentences. Out: candidates in order, not overlapping. One that only stands at the
 * start of a sentence comes with a low confidence; the entities stage keeps it when the article bears it out.
 */
export function findRuleNames(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  context: PipelineContext,
): NameCandidate[] {
  const words = tokens.filter(({ kind }) => kind !== 'space');
  const shouted = isShouted(text);
  const found: NameCandidate[] = [];
  let at = 0;
  while (at < words.length) {
    const known = readKnown(text, words, at, context);
    if (known > at) {
      const candidate = describe(text, words, at, known, { sentences, shouted }, context);
      if (candidate !== undefined) found.push(candidate);
      at = known;
      continue;
    }
    const to = readRun(text, words, at, context);
    if (to <= at) {
      at++;
      continue;
    }
    // Only the first name of the run: the next may be one that goes on in small letters.
    const [range] = splitRun(text, words, at, to, context);
    if (range === undefined) {
      at = to;
      continue;
    }
    const [first, end] = range;
    const from = titledFrom(text, words, first, context);
    const candidate = describe(text, words, from, end, { sentences, shouted }, context);
    if (candidate !== undefined) found.push(candidate);
    at = end;
  }
  return found;
}

/** A headline in capitals: case tells nothing, only known names count. */
function isShouted(text: string): boolean {
  let letters = 0;
  let capitals = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) {
      // Nearly all of a text, and every paragraph comes by here: no pattern for plain letters.
      const capital = code >= 0x41 && code <= 0x5a;
      if (capital) capitals++;
      if (capital || (code >= 0x61 && code <= 0x7a)) letters++;
    } else if (/\p{L}/u.test(letter)) {
      letters++;
      if (/\p{Lu}/u.test(letter)) capitals++;
    }
  }
  return letters > 8 && capitals * 10 > letters * 7;
}

/** A word that begins with a capital; an elided article (`L'`) opens no name. */
function isCapital(text: string, token: Token | undefined): boolean {
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
function readKnown(text: string, words: readonly Token[], from: number, context: PipelineContext): number {
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
function readRun(text: string, words: readonly Token[], from: number, context: PipelineContext): number {
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

/** `Mme`, `Mr.` */
export function isCourtesy(text: string, token: Token | undefined, { pack }: PipelineContext): boolean {
  return token !== undefined && pack.names.titles.get(lowerOf(text, token))?.kind === 'courtesy';
}

/** Index of the first of the particles between a courtesy title and a name (`Mme [von] der Leyen`, `Me [Le] Bris`); the name's own for none. */
export function titledFrom(
  text: string,
  words: readonly Token[],
  from: number,
  context: PipelineContext,
): number {
  const { particles, surnameParticles } = context.pack.names;
  const isPart = (token: Token | undefined): boolean =>
    isParticle(text, token, particles) || (isCapital(text, token) && particles.has(lowerOf(text, token)));
  let first = from;
  while (first > 0 && isPart(words[first - 1])) first--;
  const ranked = surnameParticles.has(lowerOf(text, words[first])) && isRanked(text, words, first, context);
  return ranked || isCourtesy(text, words[first - 1], context) ? first : from;
}

/**
 * A rank stands before a name as a courtesy title does (`le général [de Gaulle]`; not `un général de Kadhafi`, nor `le
 * directeur général de Renault`).
 */
function isRanked(text: string, words: readonly Token[], from: number, { pack }: PipelineContext): boolean {
  return (
    pack.names.ranks.has(lowerOf(text, words[from - 1])) &&
    !pack.attribution.grammar.indefinites.has(lowerOf(text, words[from - 2])) &&
    !pack.names.titles.has(lowerOf(text, words[from - 2]))
  );
}

function isParticle(text: string, token: Token | undefined, particles: ReadonlySet<string>): boolean {
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
function splitRun(
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

function spanOf(words: readonly Token[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

function lowerOf(text: string, token: Token | undefined): string {
  return token === undefined ? '' : foldWord(textOf(text, token));
}

/** The candidate for one range of words, or undefined where nothing speaks for a name. */
function describe(
  text: string,
  words: readonly Token[],
  from: number,
  to: number,
  where: { readonly sentences: readonly Span[]; readonly shouted: boolean },
  context: PipelineContext,
): NameCandidate | undefined {
  const span = spanOf(words, from, to);
  const surface = textOf(text, span);
  if (surface.length < 2) return undefined;
  const sentence = where.sentences[Math.max(0, lowerBound(where.sentences, span.start + 1) - 1)];
  const opens = sentence !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, span.start));
  const behindMark = /["«“‘:([][\s\u00a0\u202f]?$/u.test(text.slice(Math.max(0, span.start - 2), span.start));
  const introduction = findIntroduction(text, words, from, to, context.pack);
  const surroundings: NameSurroundings = {
    surface,
    tokens: words.slice(from, to).map((token) => textOf(text, token)),
    before: words.slice(Math.max(0, from - 6), from).map((token) => lowerOf(text, token)),
    after: words.slice(to, to + 2).map((token) => lowerOf(text, token)),
    opens: opens || behindMark,
    titled: introduction.introducer !== undefined,
    role: introduction.role !== undefined,
  };
  const type = classifyName(surroundings, context);
  if (type === undefined || (where.shouted && !type.known)) return undefined;
  return {
    ...span,
    ...traitsOf(type.type, surroundings.tokens, introduction, context),
    confidence: type.confidence,
    why: type.why,
  };
}

/** What a candidate of a type takes from the words around it. */
export function traitsOf(
  type: EntityType,
  tokens: readonly string[],
  introduction: Introduction,
  context: PipelineContext,
): Pick<NameCandidate, 'type' | 'introducer' | 'role' | 'gender' | 'number'> {
  const person = type === 'person';
  const gender = person ? (introduction.gender ?? firstNameGender(tokens, context)) : undefined;
  return {
    type,
    ...(person && introduction.introducer !== undefined ? { introducer: introduction.introducer } : {}),
    ...(person && introduction.role !== undefined ? { role: introduction.role } : {}),
    ...(gender === undefined ? {} : { gender }),
    ...(type === 'group' ? { number: 'plural' as const } : {}),
  };
}

function firstNameGender(tokens: readonly string[], context: PipelineContext): NameCandidate['gender'] {
  if (tokens.length < 2) return undefined;
  const first = (tokens[0] ?? '').toLowerCase();
  const { genders } = context.pack.names;
  return genders.get(first) ?? genders.get(first.split('-')[0] ?? '');
}
