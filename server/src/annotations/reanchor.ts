import { groupBy } from '../core/group';
import type { Span } from '../core/span';
import { align, follow, type Kept } from './align';
import { findParagraphs, type Paragraph } from './anchor';
import { sentenceAround, sentencesOf, splitSentences, type PlacedSentence } from './sentences';
import { indexPieces, likeness } from './similar';
import type { Anchor } from './types';

/** Which step found it: the paragraph as it was, a diff inside its new version, its sentence, its own words. */
export type Step = 'paragraph' | 'edit' | 'sentence' | 'words';

export interface Found {
  readonly span: Span;
  readonly step: Step;
}

/** Two paragraphs this alike may be versions of one. */
const paragraphLikeness = 0.4;
/** A paragraph that holds this much of a shorter one may be its half, or the two joined. */
const partShare = 0.7;
/** So many paragraphs are tried as parts of one. */
const partTries = 3;
const sentenceLikeness = 0.55;
/** A name that a diff finds again stands in a sentence this like its old one. */
const keptLikeness = 0.45;
/** The likest sentence must be ahead of the next by this much. */
const lead = 0.1;
/** Words that stand once, and are this long, are found wherever they went. UTF-16 code units. */
const ownWords = 13;

/** What tells anchors apart. */
export function keyOf({ paragraph, nth, start, end }: Anchor): string {
  return `${paragraph} ${String(nth ?? 0)} ${String(start)} ${String(end)}`;
}

interface Old {
  readonly text: string;
  readonly anchors: readonly Anchor[];
}

/**
 * Finds anchors again in a text that may have changed since.
 * In: the texts of the paragraphs they point into, the anchors, the text as it is now. Out: by `keyOf`, those that
 * were found for sure. What is missing is an orphan: no guess is made. Two anchors that stood apart never end up in
 * one place; the earlier step wins.
 */
export function reanchor(
  texts: ReadonlyMap<string, string>,
  anchors: Iterable<Anchor>,
  text: string,
): ReadonlyMap<string, Found> {
  const paragraphs = findParagraphs(text);
  const distinct = new Map([...anchors].map((anchor) => [keyOf(anchor), anchor]));
  const olds = [
    ...groupBy(distinct.values(), ({ paragraph, nth }) => `${paragraph} ${String(nth ?? 0)}`).values(),
  ].flatMap((group): Old[] => {
    const old = texts.get(group[0]?.paragraph ?? '');
    return old === undefined ? [] : [{ text: old, anchors: group }];
  });
  const finder = createFinder();
  const rest = findUnchanged(olds, paragraphs, finder);
  if (rest.olds.length > 0) {
    findSentences(rest.olds, rest.paragraphs, finder);
    findEdited(rest.olds, rest.paragraphs, finder);
  }
  const lost = (): readonly Old[] =>
    olds
      .map((old) => ({ ...old, anchors: old.anchors.filter((anchor) => !finder.found.has(keyOf(anchor))) }))
      .filter(({ anchors: left }) => left.length > 0);
  if (lost().length > 0) findBySentence(lost(), paragraphs, finder);
  if (finder.found.size < distinct.size) findByWords([...distinct.values()], texts, text, finder);
  return finder.found;
}

interface Finder {
  readonly found: ReadonlyMap<string, Found>;
  /** Notes a place, unless another anchor of the same words has it. */
  settle(anchor: Anchor, span: Span, step: Step): void;
}

function createFinder(): Finder {
  const found = new Map<string, Found>();
  const taken = new Set<string>();
  return {
    found,
    settle(anchor, span, step) {
      const place = `${String(span.start)} ${String(span.end)}`;
      const key = keyOf(anchor);
      if (found.has(key) || taken.has(place)) return;
      taken.add(place);
      found.set(key, { span, step });
    },
  };
}

/** Step 1: paragraphs that are there as they were, wherever they moved. Out: what is left on both sides. */
function findUnchanged(
  olds: readonly Old[],
  paragraphs: readonly Paragraph[],
  finder: Finder,
): { readonly olds: readonly Old[]; readonly paragraphs: readonly Paragraph[] } {
  const byId = groupBy(paragraphs, ({ id }) => id);
  const used = new Set<Paragraph>();
  const left = olds.filter(({ anchors }) => {
    const first = anchors[0];
    const same = first === undefined ? undefined : byId.get(first.paragraph)?.[first.nth ?? 0];
    if (same === undefined) return true;
    used.add(same);
    for (const anchor of anchors)
      finder.settle(anchor, { start: same.start + anchor.start, end: same.start + anchor.end }, 'paragraph');
    return false;
  });
  return { olds: left, paragraphs: paragraphs.filter((paragraph) => !used.has(paragraph)) };
}

/** Step 2a: sentences that stood once and stand once, unchanged: they hold whatever became of their paragraph. */
function findSentences(olds: readonly Old[], paragraphs: readonly Paragraph[], finder: Finder): void {
  const once = (list: readonly PlacedSentence[]): ReadonlyMap<string, PlacedSentence> =>
    new Map(
      [...groupBy(list, ({ text }) => text)].flatMap(([text, [first, ...more]]) =>
        first === undefined || more.length > 0 ? [] : [[text, first] as const],
      ),
    );
  const now = once(sentencesOf(paragraphs));
  const before = once(sentencesOf(olds.map(({ text }) => ({ text, start: 0 }))));
  olds.forEach(({ text, anchors }, paragraph) => {
    const sentences = splitSentences(text);
    for (const anchor of anchors) {
      const sentence = sentenceAround(sentences, anchor);
      if (sentence === undefined) continue;
      const words = text.slice(sentence.start, sentence.end);
      const there = now.get(words);
      if (there === undefined || before.get(words)?.paragraph !== paragraph) continue;
      finder.settle(anchor, shift(anchor, there.start - sentence.start), 'sentence');
    }
  });
}

interface Pair {
  readonly old: Old;
  readonly paragraph: Paragraph;
  readonly score: number;
  readonly share: number;
}

/**
 * Step 2: paragraphs that were edited. The likest pairs first, each paragraph once; then halves of split paragraphs
 * and paragraphs joined to one, for what the first round did not find.
 */
function findEdited(olds: readonly Old[], paragraphs: readonly Paragraph[], finder: Finder): void {
  const index = indexPieces(paragraphs.map(({ text }) => text));
  const pairs = olds
    .flatMap((old) =>
      index.find(old.text).flatMap(({ index: at, score, share }): Pair[] => {
        const paragraph = paragraphs[at];
        return paragraph === undefined ? [] : [{ old, paragraph, score, share }];
      }),
    )
    .sort((a, b) => b.score - a.score);
  const usedOlds = new Set<Old>();
  const usedParagraphs = new Set<Paragraph>();
  const later: Pair[] = [];
  for (const pair of pairs) {
    const isFree = !usedOlds.has(pair.old) && !usedParagraphs.has(pair.paragraph);
    if (isFree && pair.score >= paragraphLikeness) {
      usedOlds.add(pair.old);
      usedParagraphs.add(pair.paragraph);
      findInside(pair, finder);
    } else if (pair.share >= partShare) later.push(pair);
  }
  // Where few words make up a whole text, everything is like everything: the likest few are enough.
  for (const pairsOfOne of groupBy(later, ({ old }) => old).values())
    for (const pair of pairsOfOne.slice(0, partTries)) findInside(pair, finder);
}

function findInside({ old, paragraph }: Pair, finder: Finder): void {
  const left = old.anchors.filter((anchor) => !finder.found.has(keyOf(anchor)));
  if (left.length === 0) return;
  const kept = align(old.text, paragraph.text);
  const isSameSentence = sentenceComparer(old.text, paragraph.text);
  for (const anchor of left) {
    const span = follow(old.text, paragraph.text, kept, anchor);
    if (span !== undefined && isSameSentence(anchor, span))
      finder.settle(anchor, shift(span, paragraph.start), 'edit');
  }
}

/** Whether the sentences around two places say nearly the same: a diff may join the halves of different ones. */
function sentenceComparer(before: string, after: string): (old: Span, now: Span) => boolean {
  const [olds, news] = [splitSentences(before), splitSentences(after)];
  const known = new Map<string, boolean>();
  return (old, now) => {
    const was = sentenceAround(olds, old);
    const is = sentenceAround(news, now);
    if (was === undefined || is === undefined) return true;
    const key = `${String(was.start)} ${String(is.start)}`;
    const answer =
      known.get(key) ??
      likeness(before.slice(was.start, was.end), after.slice(is.start, is.end)) >= keptLikeness;
    known.set(key, answer);
    return answer;
  };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Step 3: sentences that moved by themselves, unchanged or nearly so. */
function findBySentence(olds: readonly Old[], paragraphs: readonly Paragraph[], finder: Finder): void {
  const sentences = sentencesOf(paragraphs);
  const index = indexPieces(sentences.map(({ text }) => text));
  const exact = groupBy(sentences, ({ text }) => text);
  const matches = new Map<
    string,
    { readonly sentence: PlacedSentence; readonly kept: readonly Kept[] } | undefined
  >();
  const matchOf = (old: string): ReturnType<typeof matches.get> => {
    if (!matches.has(old)) {
      const sentence = exact.get(old)?.length === 1 ? exact.get(old)?.[0] : likest(old);
      matches.set(old, sentence === undefined ? undefined : { sentence, kept: align(old, sentence.text) });
    }
    return matches.get(old);
  };
  const likest = (old: string): PlacedSentence | undefined => {
    const [best, next] = index.find(old);
    if (best === undefined || best.score < sentenceLikeness) return undefined;
    return best.score - (next?.score ?? 0) < lead ? undefined : sentences[best.index];
  };
  const place = (sentence: string, span: Span): (Span & { readonly paragraph: number }) | undefined => {
    const match = matchOf(sentence);
    const found = match === undefined ? undefined : follow(sentence, match.sentence.text, match.kept, span);
    if (match === undefined || found === undefined) return undefined;
    return { ...shift(found, match.sentence.start), paragraph: match.sentence.paragraph };
  };
  for (const { text, anchors } of olds) {
    const spans = splitSentences(text);
    for (const anchor of anchors) {
      const touched = spans.filter(({ start, end }) => start < anchor.end && anchor.start < end);
      const pieces = touched.map((sentence) => {
        const span = {
          start: Math.max(0, anchor.start - sentence.start),
          end: Math.min(sentence.end, anchor.end) - sentence.start,
        };
        return place(text.slice(sentence.start, sentence.end), span);
      });
      const first = pieces[0];
      const last = pieces.at(-1);
      // A span over several sentences is there when its first and last stand in one paragraph, in order, as far apart.
      if (first === undefined || last === undefined || first.paragraph !== last.paragraph) continue;
      const span = { start: first.start, end: last.end };
      const ratio = (span.end - span.start) / (anchor.end - anchor.start);
      if (ratio > 0.5 && ratio < 2) finder.settle(anchor, span, 'sentence');
    }
  }
}

/** Step 4: words that stood once and stand once. */
function findByWords(
  anchors: readonly Anchor[],
  texts: ReadonlyMap<string, string>,
  text: string,
  finder: Finder,
): void {
  const before = [...texts.values()].join('\n');
  for (const anchor of anchors) {
    const { exact } = anchor;
    if (finder.found.has(keyOf(anchor)) || exact.length < ownWords) continue;
    const start = text.indexOf(exact);
    if (start < 0 || start !== text.lastIndexOf(exact)) continue;
    if (before.indexOf(exact) !== before.lastIndexOf(exact)) continue;
    finder.settle(anchor, { start, end: start + exact.length }, 'words');
  }
}
