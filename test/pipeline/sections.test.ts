import { describe, expect, test } from 'vitest';
import type { Block } from '../../server/src/core/analysis';
import { packOf } from '../../server/src/lang/registry';
import { findBlocks } from '../../server/src/pipeline/layout';
import { cutSections } from '../../server/src/pipeline/sections';
import { makeArticle } from '../bench/corpus';
import { edits } from '../bench/edits';
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

  test('an edit moves the cuts beside it at most', () => {
    const cut = (text: string): string[] =>
      cutSections(text, blocksOf(text)).map(({ start, end }) => text.slice(start, end));
    const book = makeArticle(5, 40_000);
    const before = new Set(cut(book));
    for (const [kind, edit] of edits)
      for (let turn = 0; turn < 20; turn++)
        for (const text of edit(book, turn)) {
          const others = cut(text).filter((section) => !before.has(section));
          expect(others.length, `${kind}, ${String(turn)}`).toBeLessThanOrEqual(4);
        }
  });

  test('are neither short nor long, whatever the text repeats', () => {
    const same = 'Il pleut sur la ville.\n\n'.repeat(5000);
    const lengths = cutSections(same, blocksOf(same)).map(({ start, end }) => end - start);
    expect(Math.min(...lengths)).toBeGreaterThan(6000);
    expect(Math.max(...lengths)).toBeLessThan(20_000);
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

test('sources that only a phrase names are one where the same words name them, and no others', () => {
  const filler = makeArticle(9, 7500).replaceAll('"', '');
  const said = [
    'Une habitante du quartier était là. "Jamais", a dit une habitante du quartier.',
    'Un pompier volontaire était là. "Demain", a dit un pompier volontaire.',
    'Une habitante du quartier est revenue. "Peut-être", a dit une habitante du quartier.',
  ];
  const text = said.join(`\n\n${filler}\n\n`);
  const { entities, quotes } = analyseText(text);
  const speakers = ['"Jamais"', '"Demain"', '"Peut-être"'].map((words) => {
    const speaker = quotes.find(({ start }) => text.startsWith(words, start))?.speakerEntity;
    return entities.filter(({ id }) => id === speaker).map(({ id, name }) => ({ id, name }));
  });
  const [[first] = [], [second] = [], [third] = []] = speakers;
  expect(first?.name).toMatch(/habitante/u);
  expect(second?.name).toMatch(/pompier/u);
  expect(third).toEqual(first);
});
