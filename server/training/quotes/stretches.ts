import type { Analysis, MarkPair, Quote } from '../../src/core/analysis';
import { containsSpan } from '../../src/core/span';
import { packOf } from '../../src/lang/registry';
import { overlap, type GoldArticle } from '../../../test/evaluate/score';
import type { Choice, Features, Weights } from './softmax';
import { likeliest } from './softmax';

/** A marked stretch: whether it is speech by the gold and by the rules, and what is known of it. */
export interface Stretch {
  readonly article: string;
  readonly language: string;
  readonly speech: boolean;
  readonly answer: boolean;
  readonly features: Features;
}

/** The outermost marked stretches of an article; those within a clause of the gold are its, and left out. */
export function stretchesOf(gold: GoldArticle, analysis: Analysis): Stretch[] {
  const quotes = gold.quotes ?? [];
  const inClause = (pair: MarkPair): boolean =>
    quotes.some((quote) => quote.type === 'indirect' && containsSpan(quote, pair));
  const pairs = analysis.marks.filter(
    (pair) => pair.depth === 1 && pair.close.end > pair.close.start && !inClause(pair),
  );
  return pairs.map((pair) => {
    const read = analysis.quotes.find(({ start, kind }) => start === pair.start && kind !== 'indirect');
    return {
      article: gold.id,
      language: gold.lang,
      speech: quotes.some((quote) => overlap(quote, pair) * 2 > pair.end - pair.start),
      answer: read !== undefined && read.kind !== 'not-speech',
      features: describe(pair, read, analysis),
    };
  });
}

/** Shape and surroundings of a stretch, and the pattern that was found for it. */
function describe(pair: MarkPair, read: Quote | undefined, analysis: Analysis): Features {
  const { text } = analysis.snapshot;
  const { attribution } = packOf(analysis.language);
  const { grammar } = attribution;
  const inner = text.slice(pair.open.end, pair.close.start);
  const words = inner.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const before = text.slice(Math.max(0, pair.start - 60), pair.start);
  const previous = /([\p{L}'’]+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const sentence = analysis.sentences.find((span) => containsSpan(span, pair));
  const block = analysis.blocks.find((span) => containsSpan(span, pair));
  const opens = sentence?.start === pair.start;
  const long = words.filter((word) => word.length > 3);
  const isVerb = (word: string): boolean =>
    [grammar.auxiliaries, grammar.passives, grammar.plainVerbs].some((list) => list.has(word.toLowerCase()));
  const tests: Readonly<Record<string, boolean>> = {
    capital: /^\s*\p{Lu}/u.test(inner),
    ended: /[.!?…]\s*$/u.test(inner),
    open: /,\s*$/u.test(inner),
    'title case': long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word)),
    'holds a verb': words.some(isVerb),
    'first or second person':
      /(?<!\p{L})(?:je|j['’]|nous|notre|nos|mon|ma|mes|vous|I|we|our|my|you)(?!\p{L})/iu.test(inner),
    'behind a colon': /:\s*$/u.test(before),
    'behind a determiner': grammar.determiners.has(previous),
    'behind a preposition': grammar.prepositions.has(previous),
    'behind que': grammar.complementizers.has(previous),
    'behind a naming word': attribution.namingWords.has(previous),
    'behind a cue': attribution.cues.has(previous),
    'opens the sentence': opens,
    'is the sentence': opens && (sentence?.end ?? 0) - pair.end <= 2,
    'in the text': block?.kind === 'paragraph',
    english: analysis.language === 'en',
    cue: read?.cue !== undefined,
    speaker: read?.speaker !== undefined,
  };
  const found = Object.entries(tests).map(([name, holds]): [string, number] => [name, Number(holds)]);
  return {
    ...Object.fromEntries(found),
    always: 1,
    words: Math.log(1 + words.length),
    [`words ${String([1, 2, 4, 8].find((most) => words.length <= most) ?? 9)}`]: 1,
    [`pattern ${read?.why ?? 'none'}`]: 1,
  };
}

/** A stretch as a choice between speech and no speech. */
export function toSpeechChoice({ features, speech }: Stretch): Choice {
  return { candidates: [features, {}], right: [speech ? 0 : 1] };
}

export function isSpeechBy(weights: Weights, { features }: Stretch): boolean {
  return likeliest([features, {}], weights) === 0;
}
