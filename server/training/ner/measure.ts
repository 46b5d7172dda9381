import { shiftSpan } from '../../src/core/span';
import type { LanguagePack } from '../../src/lang/types';
import { findBlocks } from '../../src/pipeline/layout';
import { findMarks, pairParagraph } from '../../src/pipeline/marks';
import { findSentences } from '../../src/pipeline/sentences';
import { readModel } from '../../src/pipeline/tagger/modelFile';
import { createTagger, type TaggedName, type Tagger } from '../../src/pipeline/tagger/tagger';
import { findTokens } from '../../src/pipeline/tokens';
import type { TrainingArticle } from './samples';

/** All names of an article, offsets in its text: each paragraph read, then decoded with the whole article in view. */
export function tagArticle(tagger: Tagger, text: string, pack: LanguagePack): TaggedName[] {
  const blocks = findBlocks(text, pack.reading);
  const tagged = blocks.map((block) => {
    const part = text.slice(block.start, block.end);
    const tokens = findTokens(part, pack.reading);
    return tagger.tag(part, tokens, findSentences(part, tokens, pairParagraph(part, findMarks(part))));
  });
  return Array.from(tagger.tagDocument(tagged)).flatMap((names, index) =>
    names.map((name) => ({ ...name, ...shiftSpan(name, blocks[index]?.start ?? 0) })),
  );
}

/** How the tagger by itself does on annotated articles, as one line: F1 of exact span and type. */
export function measure(bytes: Uint8Array, articles: readonly TrainingArticle[], pack: LanguagePack): string {
  const tagger = createTagger(readModel(bytes));
  const counts = new Map<string, [number, number, number]>();
  for (const { text, names } of articles) {
    const found = tagArticle(tagger, text, pack).map(({ start, end, type }) => key(start, end, type));
    const gold = new Set(names.map(({ start, end, type }) => key(start, end, type)));
    count(gold, new Set(found), (type) => {
      const known = counts.get(type) ?? [0, 0, 0];
      counts.set(type, known);
      return known;
    });
  }
  const main = ['person', 'place', 'organization'];
  const sum = main.reduce<[number, number, number]>(
    (total, type) => {
      const [hits, wrong, missed] = counts.get(type) ?? [0, 0, 0];
      return [total[0] + hits, total[1] + wrong, total[2] + missed];
    },
    [0, 0, 0],
  );
  return (
    `P ${precision(sum)} R ${recall(sum)} F ${f(sum)} ` +
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, figures]) => `${type} ${f(figures)}`)
      .join(' ')
  );
}

const key = (start: number, end: number, type: string): string => `${String(start)}:${String(end)}:${type}`;

function count(
  gold: ReadonlySet<string>,
  found: ReadonlySet<string>,
  of: (type: string) => [number, number, number],
): void {
  for (const name of new Set([...gold, ...found])) {
    const figures = of(name.slice(name.lastIndexOf(':') + 1));
    if (gold.has(name) && found.has(name)) figures[0]++;
    else if (found.has(name)) figures[1]++;
    else figures[2]++;
  }
}

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
const precision = ([hits, wrong]: readonly [number, number, number]): string => percent(hits, hits + wrong);
const recall = ([hits, , missed]: readonly [number, number, number]): string => percent(hits, hits + missed);
const f = ([hits, wrong, missed]: readonly [number, number, number]): string =>
  percent(2 * hits, 2 * hits + wrong + missed);
