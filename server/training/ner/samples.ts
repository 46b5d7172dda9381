import { readFileSync } from 'node:fs';
import type { EntityType } from '../../src/core/analysis';
import type { Span } from '../../src/core/span';
import type { LanguagePack } from '../../src/lang/types';
import { findBlocks } from '../../src/pipeline/layout';
import { findMarks, pairParagraph } from '../../src/pipeline/marks';
import { findSentences } from '../../src/pipeline/sentences';
import { findTokens } from '../../src/pipeline/tokens';
import { factsOf, type WordFacts } from '../../src/pipeline/tagger/facts';
import {
  contextFeatures,
  mostFeatures,
  sightingSize,
  sightingsOf,
  windowSize,
  wordFeatures,
} from '../../src/pipeline/tagger/features';
import { begin, inner, labelOf, last, outside, unit } from '../../src/pipeline/tagger/labels';
import type { Lexicon } from '../../src/pipeline/tagger/lexicon';
import { observe, type Observation } from '../../src/pipeline/tagger/observe';
import { elsewhere, gatherSightings } from '../../src/pipeline/tagger/sightings';

/** An annotated article. */
export interface TrainingArticle {
  readonly text: string;
  readonly names: readonly (Span & { readonly type: EntityType })[];
  /** How much one of its stretches counts. */
  readonly weight: number;
}

const typeNames: Readonly<Record<string, EntityType>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organization',
  EVENT: 'event',
  PROD: 'work',
  MISC: 'other',
};

/**
 * Reads articles: JSONL with `text` and stand-off `entities` (`start`, `end`, `type`); `FILE@0.5` counts half.
 * Types that the tagger does not know (dates, hours) are left out. Throws with file and line.
 */
export function readArticles(argument: string): TrainingArticle[] {
  const [, file = argument, weight = '1'] = /^(.*?)(?:@([\d.]+))?$/u.exec(argument) ?? [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index): TrainingArticle[] => {
      if (line.trim() === '') return [];
      const where = `${file}, line ${String(index + 1)}`;
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch {
        throw new Error(`${where}: not JSON`);
      }
      if (!isAnnotated(value)) throw new Error(`${where}: an article has "text" and "entities"`);
      const names = value.entities.flatMap(({ start, end, type }) => {
        const known = typeNames[type];
        return known === undefined ? [] : [{ start, end, type: known }];
      });
      return [{ text: value.text, names, weight: Number(weight) }];
    });
}

interface Annotated {
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: string })[];
}

function isAnnotated(value: unknown): value is Annotated {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'entities' in value &&
    Array.isArray(value.entities)
  );
}

/** A copy in capitals, for headlines; undefined where a capital is longer than its letter. */
export function shouted(article: TrainingArticle): TrainingArticle | undefined {
  const text = article.text.toUpperCase();
  return text.length === article.text.length ? { ...article, text } : undefined;
}

/** Everything to train on, flat: stretches of active words with features and gold labels. */
export interface Samples {
  /** Stretch `n` has the words from `stretches[n]` to `stretches[n + 1]`. */
  readonly stretches: number[];
  readonly weights: number[];
  readonly labels: number[];
  /** Word `n` has the features from `starts[n]` to `starts[n + 1]`. */
  readonly starts: number[];
  features: Uint32Array;
  /** Features with and without those of the rest of the article; see `documentShare`. */
  used: number;
  /** Names that no row of words carries, as no token ends where they do or none of their words is active. */
  lost: number;
  readonly types: readonly EntityType[];
}

export function emptySamples(types: readonly EntityType[]): Samples {
  return {
    stretches: [0],
    weights: [],
    labels: [],
    starts: [0],
    features: new Uint32Array(1 << 20),
    used: 0,
    lost: 0,
    types,
  };
}

/** One paragraph in this many is trained without the rest of its article: paragraphs are read alone first. */
const aloneEvery = 3;

/** Adds an article's stretches. */
export function addArticle(
  samples: Samples,
  article: TrainingArticle,
  pack: LanguagePack,
  lexicon: Lexicon,
  facts: Map<string, WordFacts>,
): void {
  const known = (surface: string): WordFacts => {
    let found = facts.get(surface);
    if (found === undefined) facts.set(surface, (found = factsOf(surface, lexicon)));
    return found;
  };
  const paragraphs = findBlocks(article.text, pack.reading).map((block) => {
    const text = article.text.slice(block.start, block.end);
    const tokens = findTokens(text, pack.reading);
    const sentences = findSentences(text, tokens, pairParagraph(text, findMarks(text)));
    const seen = observe(text, tokens, sentences, known, lexicon);
    return { start: block.start, end: block.end, seen, sightings: sightingsOf(seen) };
  });
  const sightings = gatherSightings(paragraphs);
  paragraphs.forEach(({ start, end, seen, sightings: own }, index) => {
    const names = article.names
      .filter((name) => name.start >= start && name.end <= end)
      .map((name) => ({ ...name, start: name.start - start, end: name.end - start }));
    const labels = goldLabels(samples, seen, names);
    const offsets = new Map<number, number>();
    for (let at = 0; at < own.length; at += sightingSize) offsets.set(own[at] ?? 0, at);
    const alone = (start + index) % aloneEvery === 0;
    for (let from = 0; from < seen.words.length; from++) {
      if (seen.active[from] === 0) continue;
      let to = from;
      for (; to < seen.words.length && seen.active[to] !== 0; to++) {
        const at = offsets.get(to);
        const document =
          alone || at === undefined
            ? 0
            : elsewhere(sightings, own, index, at, seen.facts[to]?.form ?? 0, scratch);
        addWord(samples, seen, to, document);
        samples.labels.push(labels[to] ?? outside);
      }
      samples.stretches.push(samples.labels.length);
      samples.weights.push(article.weight);
      from = to;
    }
  });
}

const scratch = new Int32Array(mostFeatures);

/** Features of one word, behind `ready` ones that already stand in `scratch`. */
function addWord(samples: Samples, seen: Observation, index: number, ready: number): void {
  let count = ready;
  for (let offset = -windowSize; offset <= windowSize; offset++) {
    const facts = seen.facts[index + offset];
    if (facts !== undefined) count = wordFeatures(facts, offset, scratch, count);
  }
  count = contextFeatures(seen, index, scratch, count);
  if (samples.used + count > samples.features.length) {
    const larger = new Uint32Array(samples.features.length * 2);
    larger.set(samples.features);
    samples.features = larger;
  }
  for (let at = 0; at < count; at++) samples.features[samples.used++] = scratch[at] ?? 0;
  samples.starts.push(samples.used);
}

function goldLabels(
  samples: Samples,
  { words, active }: Observation,
  names: readonly (Span & { readonly type: EntityType })[],
): Uint8Array {
  const labels = new Uint8Array(words.length);
  for (const name of names) {
    const type = samples.types.indexOf(name.type);
    if (type < 0) continue;
    const from = words.findIndex(({ start }) => start === name.start);
    const to = words.findIndex(({ end }) => end === name.end);
    const carried =
      from >= 0 && to >= from && words.slice(from, to + 1).every((_, index) => active[from + index] !== 0);
    if (!carried) {
      samples.lost++;
      continue;
    }
    for (let index = from; index <= to; index++)
      labels[index] = labelOf(
        type,
        from === to ? unit : index === from ? begin : index === to ? last : inner,
      );
  }
  return labels;
}
