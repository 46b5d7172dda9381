import type { MarkPair, Token } from '../core/analysis';
import { containsSpan, lowerBound, overlaps, textOf, type Span } from '../core/span';
import type { Grammar } from '../lang/grammar';
import type { NameCandidate } from './types';

/**
 * A sentence as the attribution stage sees it: one word a token, but an outermost marked stretch and a name are one
 * word each, so that the grammar around them can be read without looking inside.
 */
export interface Word extends Span {
  /** Lower-cased, apostrophes straight; `"` for a marked stretch. */
  readonly lower: string;
  readonly kind: 'word' | 'name' | 'quote' | 'comma' | 'colon' | 'stop' | 'bracket' | 'dash' | 'other';
  readonly capital: boolean;
  /** All capitals, two letters or more: `WHO` is no pronoun. */
  readonly acronym?: boolean;
  /** An article in front makes it a noun, whatever its ending (`le [redressement]`). */
  readonly noun?: true;
  readonly pair?: MarkPair;
  readonly name?: NameCandidate;
}

/** Below this a candidate is a word like any other: it may be a cue (`Qualifié de …`). */
const sureName = 0.3;

/** A comma, or a dash that sets off an addition as commas do (`X – who … – said`). */
export function isPause(word: Word | undefined): boolean {
  return word?.kind === 'comma' || word?.kind === 'dash';
}

/** Small letters without accents alone, as most words are: nothing to fold. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

/** Lower case and straight apostrophes, for look-ups only: offsets never come from its result. */
export function foldWord(word: string): string {
  if (isPlain(word)) return word;
  return word.toLowerCase().replaceAll('’', "'").replaceAll('ʼ', "'");
}

/** A noun without the `s` of its plural, which both languages mostly have (`associations`); for look-ups only. */
export function singularOf(noun: string): string {
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

const punctuation: ReadonlyMap<string, Word['kind']> = new Map([
  [',', 'comma'],
  [';', 'stop'],
  [':', 'colon'],
  ['.', 'stop'],
  ['?', 'stop'],
  ['!', 'stop'],
  ['…', 'stop'],
  ['(', 'bracket'],
  [')', 'bracket'],
  ['[', 'bracket'],
  [']', 'bracket'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['-', 'dash'],
]);

/**
 * The words of one sentence.
 * In: the paragraph's text, tokens, outermost pairs and names, and the sentence's span in it (all offsets relative to
 * the paragraph). Out: words in order; spaces are left out.
 */
export function findWords(
  text: string,
  tokens: readonly Token[],
  pairs: readonly MarkPair[],
  names: readonly NameCandidate[],
  sentence: Span,
): Word[] {
  const outer = pairs.filter((pair) => pair.depth === 1 && overlaps(pair, sentence));
  // A capital that only opens a sentence is read as the word it most likely is.
  const inside = names.filter((name) => name.confidence >= sureName && containsSpan(sentence, name));
  const words: Word[] = [];
  // Where all is in capitals they tell nothing.
  const cased = /\p{Ll}/u.test(textOf(text, sentence));
  let at = sentence.start;
  for (let index = lowerBound(tokens, sentence.start); index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.start >= sentence.end) break;
    if (token.start < at || token.kind === 'space') continue;
    const pair = outer.find((candidate) => candidate.start === token.start);
    if (pair !== undefined) {
      words.push({ start: pair.start, end: pair.end, lower: '"', kind: 'quote', capital: false, pair });
      at = pair.end;
      continue;
    }
    const name = inside.find((candidate) => candidate.start === token.start && candidate.end >= token.end);
    if (name !== undefined && !outer.some((quote) => overlaps(quote, name))) {
      const lower = foldWord(textOf(text, name));
      words.push({ start: name.start, end: name.end, lower, kind: 'name', capital: true, name });
      at = name.end;
      continue;
    }
    const end = endOfCompound(text, tokens, index);
    const surface = text.slice(token.start, end);
    const isWord = token.kind === 'word' || token.kind === 'number';
    const { start } = token;
    const lower = foldWord(surface);
    const kind = isWord ? 'word' : (punctuation.get(surface) ?? 'other');
    const capital = isWord && /^\p{Lu}/u.test(surface);
    // Plain properties: most words are no acronym, and a spread for each would cost more than all the rest.
    if (capital && cased && /^\p{Lu}{2,}$/u.test(surface))
      words.push({ start, end, lower, kind, capital, acronym: true });
    else words.push({ start, end, lower, kind, capital });
    at = end;
  }
  return words;
}

/** Where a number ends that a hyphen joins to a word (`the [45-year-old]`); any other token ends where it ends. */
function endOfCompound(text: string, tokens: readonly Token[], at: number): number {
  const [token, hyphen, tail] = tokens.slice(at, at + 3);
  const joined = token?.kind === 'number' && tail?.kind === 'word' && hyphen?.end === tail.start;
  return joined && textOf(text, hyphen) === '-' ? tail.end : (token?.end ?? 0);
}

/**
 * Marks the nouns among words that end like an adverb: those behind an article, which no adverb stands behind where
 * adjectives follow their noun.
 */
export function markNouns(words: readonly Word[], grammar: Grammar): Word[] {
  return words.map((word, at) => {
    const before = words[at - 1]?.lower ?? '';
    const article = grammar.determinerTraits.has(before) || grammar.contractions.has(before);
    return article && word.kind === 'word' && word.lower.endsWith(grammar.adverbEnding)
      ? { ...word, noun: true }
      : word;
  });
}

/** An adverb, by list or by its ending. */
export function isAdverb(word: Word, grammar: Grammar): boolean {
  if (word.kind !== 'word' || word.capital) return false;
  if (grammar.adverbs.has(word.lower)) return true;
  return (
    word.noun !== true &&
    word.lower.length > grammar.adverbEnding.length + 3 &&
    word.lower.endsWith(grammar.adverbEnding) &&
    !grammar.notAdverbs.has(word.lower)
  );
}

/** Index of the first of the clitics in front of a word (`certains [se] demandant`). */
export function cliticsFrom(words: readonly Word[], at: number, grammar: Grammar): number {
  let first = at;
  while (first > 0 && grammar.clitics.has(words[first - 1]?.lower ?? '')) first--;
  return first;
}

/** A relative, whatever its part in the clause: `qui`, `que`, `dont`; `who`, `whom`, `which`. */
export function isRelative({ kind, lower, acronym }: Word, grammar: Grammar): boolean {
  if (kind !== 'word' || acronym === true) return false;
  return grammar.subjectRelatives.has(lower) || grammar.otherRelatives.has(lower);
}

/** A verb that ends a subject for certain: an auxiliary or a modal. */
export function isVerbal({ kind, lower }: Word, grammar: Grammar): boolean {
  return kind === 'word' && isVerbalForm(lower, grammar);
}

/** The same of a bare form. */
export function isVerbalForm(lower: string, grammar: Grammar): boolean {
  return grammar.plainVerbs.has(lower) || grammar.auxiliaries.has(lower) || grammar.passives.has(lower);
}

/** `to say`, `will say`: what makes a bare form behind it no present. */
export function isInfinitiveMarker(word: Word, grammar: Grammar): boolean {
  return (
    grammar.infinitiveMarkers.has(word.lower) ||
    (grammar.plainVerbs.has(word.lower) && !grammar.passives.has(word.lower))
  );
}

/** True for a preposition of any kind. */
export function isPreposition(word: Word, grammar: Grammar): boolean {
  return (
    word.kind === 'word' &&
    (grammar.prepositions.has(word.lower) || grammar.linkingPrepositions.has(word.lower))
  );
}

/** A word that its ending makes a finite verb where it stands right behind a name or a complete phrase. */
export function looksFinite(word: Word, grammar: Grammar): boolean {
  return (
    word.kind === 'word' &&
    !word.capital &&
    word.lower.length > 4 &&
    endsInOneOf(word.lower, grammar.finiteEndings)
  );
}

/** A word with the form of a past participle that is no capital: it opens a participle clause (`invité à Paris,`). */
export function isParticiple(word: Word, grammar: Grammar): boolean {
  return word.kind === 'word' && !word.capital && endsInOneOf(word.lower, grammar.participleEndings);
}

/** Whether a word ends in one of a pack's endings. */
export function endsInOneOf(lower: string, endings: readonly string[]): boolean {
  return endings.some((ending) => lower.endsWith(ending));
}

/** A participle that may open a clause set apart by commas, irregular ones too (`, [seen] by the paper,`). */
export function opensParticipial(word: Word, grammar: Grammar): boolean {
  return (
    isParticiple(word, grammar) ||
    (word.kind === 'word' && !word.capital && grammar.participles.has(word.lower))
  );
}

/** An infinitive by its ending; adjectives in `-aire`, `-oire` and the like are none. */
export function isInfinitive(word: Word, grammar: Grammar): boolean {
  return !word.capital && isInfinitiveForm(word.lower, grammar);
}

/** The same of a bare form. */
export function isInfinitiveForm(lower: string, grammar: Grammar): boolean {
  if (lower.length <= 3 || grammar.prepositions.has(lower) || grammar.linkingPrepositions.has(lower))
    return false;
  return endsInOneOf(lower, grammar.infinitiveEndings) && !grammar.notInfinitives.has(lower);
}
