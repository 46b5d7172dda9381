import type { Token } from '../../core/analysis';
import { textOf, type Span } from '../../core/span';
import type { WordFacts } from './facts';
import { hashFolded, seed } from './hashing';
import { lexiconBits, nameBits, type Lexicon } from './lexicon';
import { caselessOf, isInCapitals, recase } from './recase';

/** A paragraph as the features look at it: its words, and what holds of them only in this place. */
export interface Observation {
  /** Tokens that are no white space. */
  readonly words: readonly Token[];
  readonly facts: readonly WordFacts[];
  /** 1 for a word that may be part of a name: near enough to a capital. The others are `outside` unseen. */
  readonly active: Uint8Array;
  /** 1 for a word whose case was read from lists; see `recase`. */
  readonly recased: Uint8Array;
  /** 1 for the first word of a sentence, a quotation, or what follows a colon or a bullet. */
  readonly opening: Uint8Array;
  /** The run of capitals (particles between them included) that a word stands in; -1 for none. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** Bits of the longest listed name that a word is part of, and where in it: 0 none, 1 first, 2 inner, 3 last. */
  readonly listed: Int32Array;
  readonly listedAt: Uint8Array;
}

/** How far before and behind a capital a word may still be part of a name. */
const reachBefore = 2;
const reachBehind = 4;

/** The longest listed name, in words. */
const longestListed = 6;

/**
 * In: a paragraph with its tokens and sentences, the facts of a form, and the lists.
 * Out: its observation; indexes are into `words`.
 */
export function observe(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  factsOf: (surface: string) => WordFacts,
  lexicon: Lexicon,
): Observation {
  const words = tokens.filter(({ kind }) => kind !== 'space');
  const count = words.length;
  const recased = new Uint8Array(count);
  const facts = readCase(text, words, sentences, lexicon, recased).map(factsOf);
  const observation = {
    words,
    facts,
    recased,
    active: new Uint8Array(count),
    opening: new Uint8Array(count),
    runFrom: new Int32Array(count).fill(-1),
    runTo: new Int32Array(count),
    listed: new Int32Array(count),
    listedAt: new Uint8Array(count),
  };
  markActive(observation);
  markOpenings(text, sentences, observation);
  markRuns(observation);
  markListed(text, observation, lexicon);
  return observation;
}

/** The surfaces of all words; those of stretches whose case tells nothing as lists would write them. */
function readCase(
  text: string,
  words: readonly Token[],
  sentences: readonly Span[],
  lexicon: Lexicon,
  recased: Uint8Array,
): string[] {
  const whole = caselessOf(text);
  if (whole !== undefined) {
    recased.fill(1);
    return words.map((word) => recase(textOf(text, word), whole, lexicon));
  }
  let sentence = 0;
  let shouted = false;
  let judged = -1;
  return words.map((word, index) => {
    const surface = textOf(text, word);
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= word.start) sentence++;
    if (judged !== sentence) {
      const span = sentences[sentence];
      shouted = span !== undefined && isInCapitals(textOf(text, span));
      judged = sentence;
    }
    if (!shouted) return surface;
    recased[index] = 1;
    return recase(surface, 'capitals', lexicon);
  });
}

function markActive({ facts, active }: Observation): void {
  facts.forEach((fact, index) => {
    if (fact.capital) active.fill(1, Math.max(0, index - reachBefore), index + reachBehind + 1);
  });
}

/** Marks where sentences open; the stop of the one before is `outside`, as no name goes over from one to the next. */
function markOpenings(
  text: string,
  sentences: readonly Span[],
  { words, opening, active }: Observation,
): void {
  let sentence = 0;
  let open = true;
  words.forEach((word, index) => {
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= word.start) {
      sentence++;
      open = true;
      if (words[index - 1]?.kind === 'punctuation') active[index - 1] = 0;
    }
    if (open) opening[index] = 1;
    if (word.kind === 'word' || word.kind === 'number') open = false;
    else if (/^["«“‘:•–—(-]/u.test(text.slice(word.start, word.end)) && opening[index] === 0) {
      // Weaker than a sentence's start, but the capital tells less there too.
      if (index + 1 < words.length) opening[index + 1] = 2;
    }
  });
}

/** Particles that may stand between two capitals of one run. */
const gap = 2;

function markRuns({ facts, runFrom, runTo }: Observation): void {
  let at = 0;
  while (at < facts.length) {
    if (facts[at]?.capital !== true) {
      at++;
      continue;
    }
    let end = at + 1;
    for (let next = end; next < facts.length && next <= end + gap; next++) {
      const fact = facts[next];
      if (fact === undefined) break;
      if (fact.capital) end = next + 1;
      else if ((fact.bits & lexiconBits.particle) === 0) break;
    }
    runFrom.fill(at, at, end);
    runTo.fill(end, at, end);
    at = end;
  }
}

function markListed(
  text: string,
  { words, facts, active, listed, listedAt }: Observation,
  lexicon: Lexicon,
): void {
  let free = 0;
  for (let from = 0; from < words.length; from++) {
    if (from < free || active[from] === 0) continue;
    const near =
      facts[from]?.capital === true || facts[from + 1]?.capital === true || facts[from + 2]?.capital === true;
    if (!near || facts[from]?.form === 6) continue;
    let hash = seed;
    let end = from;
    let bits = 0;
    for (let to = from; to < words.length && to < from + longestListed; to++) {
      const word = words[to];
      if (word === undefined || (word.kind === 'punctuation' && to > from)) break;
      hash = hashFolded(hash, text, word.start, word.end);
      if (to === from) continue;
      const found = lexicon.bitsOf(hash) & nameBits;
      if (found !== 0) [end, bits] = [to + 1, found];
    }
    if (bits === 0) continue;
    for (let index = from; index < end; index++) {
      listed[index] = bits;
      listedAt[index] = index === from ? 1 : index === end - 1 ? 3 : 2;
    }
    free = end;
  }
}
