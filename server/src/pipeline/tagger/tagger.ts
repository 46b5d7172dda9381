import type { EntityType, Token } from '../../core/analysis';
import type { Span } from '../../core/span';
import { factsOf, type WordFacts } from './facts';
import {
  contextFeatures,
  mostFeatures,
  sightingSize,
  sightingsOf,
  windowSize,
  wordFeatures,
} from './features';
import type { TaggerModel } from './modelFile';
import { observe } from './observe';
import { elsewhere, gatherSightings } from './sightings';
import { createStretchReader, equal } from './stretches';

/** A name as the tagger reads it, relative to its paragraph. */
export interface TaggedName extends Span {
  readonly type: EntityType;
  /** 0 to 1: how often a name read with this certainty is right, its span and type both. */
  readonly confidence: number;
}

/** What the tagger keeps of a paragraph, so that the document step decodes again without reading again. */
export interface TaggedParagraph {
  /** Names as the paragraph alone shows them. */
  readonly names: readonly TaggedName[];
  /** Start and end of each word. */
  readonly bounds: Int32Array;
  /** Row in `scores` of each word; -1 for one that is outside unseen. */
  readonly rows: Int32Array;
  /** Emission scores, one row of labels for each active word. */
  readonly scores: Float32Array;
  /** Form (capitals, number …) of each word. */
  readonly forms: Uint8Array;
  /** See `sightingsOf`. */
  readonly sightings: Int32Array;
}

/** Finds names with a trained model. Holds a bounded cache of word forms; answers depend on its input alone. */
export interface Tagger {
  readonly types: readonly EntityType[];
  /** Reads a paragraph by itself. In: its text, tokens and sentences. */
  tag(text: string, tokens: readonly Token[], sentences: readonly Span[]): TaggedParagraph;
  /**
   * Decodes all paragraphs of an article again, with what the same words look like elsewhere in it.
   * Out: names for each paragraph, read as they are asked for.
   */
  tagDocument(paragraphs: readonly (TaggedParagraph | undefined)[]): Iterable<readonly TaggedName[]>;
}

interface KnownWord {
  readonly facts: WordFacts;
  /** Where its emissions lie, a row of labels for each place of the window. */
  readonly at: number;
  /** A bit for each place of the window whose emission has been worked out. */
  filled: number;
}

/** Forms whose facts are kept (about a kilobyte each, in every thread); with more, all are forgotten at once. */
const mostWords = 8000;
/** Room for so many forms at first. */
const firstWords = 500;

/** In: a model. Out: a tagger over it. */
export function createTagger(model: TaggerModel): Tagger {
  const { transitions, rows, starts, labels: labelOf, weights, scale } = model;
  const { labels } = transitions;
  const readStretch = createStretchReader(model);
  const keys = new Int32Array(mostFeatures);
  const wordSize = (2 * windowSize + 1) * labels;
  // One array for all: tens of thousands of small ones would be walked by every garbage collection.
  let emissions = new Float32Array(firstWords * wordSize);
  let words = new Map<string, KnownWord>();

  const wordOf = (surface: string): KnownWord => {
    const known = words.get(surface);
    if (known !== undefined) return known;
    const word = { facts: factsOf(surface, model.lexicon), at: words.size * wordSize, filled: 0 };
    if (word.at + wordSize > emissions.length) {
      const room = new Float32Array(emissions.length * 2);
      room.set(emissions);
      emissions = room;
    }
    emissions.fill(0, word.at, word.at + wordSize);
    words.set(surface, word);
    return word;
  };
  const addRows = (count: number, scores: Float32Array, at: number): void => {
    for (let index = 0; index < count; index++) {
      const row = rows.get(keys[index] ?? 0);
      if (row === 0) continue;
      const end = starts[row] ?? 0;
      for (let entry = starts[row - 1] ?? 0; entry < end; entry++) {
        const slot = at + (labelOf[entry] ?? 0);
        scores[slot] = (scores[slot] ?? 0) + (weights[entry] ?? 0) * scale;
      }
    }
  };
  /** Adds what a word says of the word `offset` places before it. */
  const addEmission = (word: KnownWord, offset: number, scores: Float32Array, at: number): void => {
    const place = offset + windowSize;
    const from = word.at + place * labels;
    if ((word.filled & (1 << place)) === 0) {
      addRows(wordFeatures(word.facts, offset, keys, 0), emissions, from);
      word.filled |= 1 << place;
    }
    for (let label = 0; label < labels; label++)
      scores[at + label] = (scores[at + label] ?? 0) + (emissions[from + label] ?? 0);
  };

  /**
   * Names of one paragraph from its scores. Stretches without any of the `changed` words, where those are given, have the
   * names that they had.
   */
  const decodeParagraph = (
    { bounds, rows, names: before }: TaggedParagraph,
    scores: Float32Array,
    changed?: ReadonlySet<number>,
  ): TaggedName[] => {
    const names: TaggedName[] = [];
    let next = 0;
    for (let from = 0; from < rows.length; from++) {
      if ((rows[from] ?? -1) < 0) continue;
      let isChanged = changed?.has(from) !== false;
      let to = from + 1;
      for (; to < rows.length && (rows[to] ?? -1) >= 0; to++) isChanged ||= changed?.has(to) === true;
      const end = bounds[to * 2 - 1] ?? 0;
      for (let name = before[next]; name !== undefined && name.end <= end; name = before[++next])
        if (!isChanged) names.push(name);
      if (!isChanged) {
        from = to;
        continue;
      }
      const first = rows[from] ?? 0;
      const stretch = scores.subarray(first * labels, (first + to - from) * labels);
      for (const { from: head, to: tail, type, confidence } of readStretch(stretch, to - from))
        names.push({
          start: bounds[(from + head) * 2] ?? 0,
          end: bounds[(from + tail) * 2 + 1] ?? 0,
          type,
          confidence,
        });
      from = to;
    }
    return names;
  };
  /** The last decoding with the rest of an article in view: at a keystroke elsewhere, a paragraph sees the same. */
  const decodedAgain = new WeakMap<
    TaggedParagraph,
    { readonly found: readonly number[]; readonly names: readonly TaggedName[] }
  >();

  return {
    types: model.types,
    tag(text, tokens, sentences) {
      // Between two paragraphs alone: the words of one share the array.
      if (words.size >= mostWords) words = new Map();
      const known: KnownWord[] = [];
      const seen = observe(
        text,
        tokens,
        sentences,
        (surface) => {
          const word = wordOf(surface);
          known.push(word);
          return word.facts;
        },
        model.lexicon,
      );
      const count = seen.words.length;
      const rows = new Int32Array(count).fill(-1);
      let active = 0;
      for (let index = 0; index < count; index++) if (seen.active[index] !== 0) rows[index] = active++;
      const scores = new Float32Array(active * labels);
      for (let index = 0; index < count; index++) {
        const row = rows[index] ?? -1;
        if (row < 0) continue;
        const at = row * labels;
        for (let offset = -windowSize; offset <= windowSize; offset++) {
          const word = known[index + offset];
          if (word !== undefined) addEmission(word, offset, scores, at);
        }
        addRows(contextFeatures(seen, index, keys, 0), scores, at);
      }
      const bounds = new Int32Array(count * 2);
      seen.words.forEach(({ start, end }, index) => {
        bounds[index * 2] = start;
        bounds[index * 2 + 1] = end;
      });
      const paragraph: TaggedParagraph = {
        names: [],
        bounds,
        rows,
        scores,
        forms: Uint8Array.from(seen.facts, ({ form }) => form),
        sightings: sightingsOf(seen),
      };
      return { ...paragraph, names: decodeParagraph(paragraph, scores) };
    },
    *tagDocument(paragraphs) {
      const sightings = gatherSightings(paragraphs);
      const readAgain = (paragraph: TaggedParagraph, index: number): readonly TaggedName[] => {
        const found: number[] = [];
        for (let at = 0; at < paragraph.sightings.length; at += sightingSize) {
          const word = paragraph.sightings[at] ?? 0;
          const form = paragraph.forms[word] ?? 0;
          const count = elsewhere(sightings, paragraph.sightings, index, at, form, keys);
          if (count > 0) found.push(word, count, ...keys.subarray(0, count));
        }
        if (found.length === 0) return paragraph.names;
        const before = decodedAgain.get(paragraph);
        if (before !== undefined && equal(before.found, found)) return before.names;
        const scores = paragraph.scores.slice();
        const changed = new Set<number>();
        for (let at = 0; at < found.length;) {
          const [word = 0, count = 0] = [found[at], found[at + 1]];
          for (let key = 0; key < count; key++) keys[key] = found[at + 2 + key] ?? 0;
          changed.add(word);
          addRows(count, scores, (paragraph.rows[word] ?? 0) * labels);
          at += 2 + count;
        }
        const names = decodeParagraph(paragraph, scores, changed);
        decodedAgain.set(paragraph, { found, names });
        return names;
      };
      for (const [index, paragraph] of paragraphs.entries())
        yield paragraph === undefined ? [] : readAgain(paragraph, index);
    },
  };
}
