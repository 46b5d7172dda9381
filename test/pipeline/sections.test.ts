import { describe, expect, test } from 'vitest';
import type { Block } from '../../server/src/core/analysis';
import { packOf } from '../../server/src/lang/registry';
import { findBlocks } from '../../server/src/pipeline/layout';
import { cutSections } from '../../server/src/pipeline/sections';
import { makeArticle } from '../bench/corpus';
import { analyseText } from '../support/inMemory';

const blocksOf = (text: string): readonly Block[] => findBlocks(text, packOf('fr').reading);
const wire = Array.from({ length: 12 }, (_, n) => makeArticle(n + 1, 700)).join('\n\n');

describe('sections', () => {
  test('an article is one', () => {
    const text = makeArticle(3, 5000);
    expect(cutSections(text, blocksOf(text))).toHaveLength(1);
    expect(cutSections('', [])).toEqual([{ start: 0, end: 0, first: 0, last: 0 }]);
  });

  test('tile a long text, blocks and all', () => {
    const blocks = blocksOf(wire);
    const sections = cutSections(wire, blocks);
    expect(sections.length).toBeGreaterThan(3);
    sections.forEach((section, index) => {
      expect(section.start).toBe(sections[index - 1]?.end ?? 0);
      expect(section.first).toBe(sections[index - 1]?.last ?? 0);
      expect(section.last).toBeGreaterThan(section.first);
    });
    expect(sections.at(-1)).toMatchObject({ end: wire.length, last: blocks.length });
  });

  test('behind an edit are cut where they were', () => {
    const starts = (text: string): string[] =>
      cutSections(text, blocksOf(text)).map(({ start }) => text.slice(start, start + 60));
    const book = makeArticle(5, 30_000);
    const before = starts(book);
    const edited = starts(`${book.slice(0, 20_000)} Ceci est ajouté. ${book.slice(20_000)}`);
    const kept = before.filter((start) => edited.includes(start));
    expect(kept.length).toBeGreaterThan(before.length - 4);
  });
});

test('an entity of several sections is one, also by surname alone', () => {
  const filler = makeArticle(9, 7500).replaceAll('"', '');
  const text = `Hélène Vasseur, la maire de Lyon, est venue.\n\n${filler}\n\nHélène Vasseur est repartie. "Adieu", a dit Mme Vasseur.`;
  const analysis = analyseText(text);
  expect(analysis.problems).toEqual([]);
  const people = analysis.entities.filter(({ name }) => name.includes('Vasseur'));
  expect(people.map(({ name }) => name)).toEqual(['Hélène Vasseur']);
  expect(people[0]?.mentions.at(0)?.start).toBe(0);
  expect(people[0]?.mentions.length).toBeGreaterThan(2);
  const quote = analysis.quotes.find(({ start }) => text.startsWith('"Adieu"', start));
  expect(quote?.speakerEntity).toBe(people[0]?.id);
});
