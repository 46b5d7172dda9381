import type { EntityType, Token } from '../core/analysis';
import { lowerBound, textOf, type Span } from '../core/span';
import { findIntroduction, type Introduction } from './introductions';
import { isCapital, isParticle, lowerOf, readKnown, readRun, spanOf, splitRun } from './nameRuns';
import { classifyName, type NameSurroundings } from './nameTypes';
import type { NameCandidate, PipelineContext } from './types';

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
  const shouted = isMostlyCapitals(text);
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
function isMostlyCapitals(text: string): boolean {
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
