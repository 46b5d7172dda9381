import { describe, expect, test } from 'vitest';
import { readsAsArticle, shouldJoin } from '../../client/src/joining';
import { gutterSign, lookOf } from '../../client/src/decorations/palette';
import { gapOf } from '../../client/src/coverage';
import { followMark } from '../../client/src/linkedMarks';
import { findJump, groupQuotes, quoteNear, splitQuote } from '../../client/src/jumps';
import { counted } from '../../client/src/numbers';
import { beginsName } from '../../client/src/typing';
import type { WireQuote } from '../../server/src/protocol';
import { readMarkers } from '../support/markers';

const article = `LYON, 3 juin 2026 (AFP) - La maire de Villebourg, Anne Dulac, a présenté mardi un plan pour les écoles de la commune, qui comptent 1.200 élèves.

"Nous commencerons par les toits", a déclaré Mme Dulac devant la presse réunie à l'hôtel de ville, en promettant des travaux dès le mois de juillet.
`;
const press = `The council voted on Tuesday to close the bridge for two years after engineers found cracks in its main span, the mayor's office said.

“I would rather explain a detour than a collapse,” said Mayor Denise Whitfield. According to the department, 18,000 vehicles cross the bridge every day.
`;

describe('what reads as an article', () => {
  test.each([
    ['a wire story', article, true],
    ['an English story', press, true],
    ['a note', 'Acheter du pain.\n\nElle a dit "oui".\n', false],
    [
      'a log',
      '2026-01-01 12:00:00 INFO server started on port 8080 and waits for connections from clients.\n'.repeat(
        40,
      ),
      false,
    ],
    [
      'prose without speech',
      'Une phrase sans parole, mais assez longue pour être un vrai paragraphe de texte courant, avec un point final.\n\n'.repeat(
        6,
      ),
      false,
    ],
    ['nothing', '', false],
  ])('%s', (_, text, expected) => expect(readsAsArticle(text)).toBe(expected));
});

describe('which files join', () => {
  const question = {
    languageId: 'plaintext',
    included: false,
    autoDetect: true,
    refused: false,
    text: article,
  };
  test.each([
    ['plain article', {}, true],
    ['detection off', { autoDetect: false }, false],
    ['by glob', { autoDetect: false, included: true, text: 'x' }, true],
    ['Markdown only by glob', { languageId: 'markdown' }, false],
    ['Markdown by glob', { languageId: 'markdown', included: true }, true],
    ['set back by the user', { refused: true, included: true }, false],
    ['another language', { languageId: 'typescript', included: true }, false],
  ])('%s', (_, change, expected) => expect(shouldJoin({ ...question, ...change })).toBe(expected));
});

const quote = (line: number, speaker?: string): WireQuote => ({
  range: { start: { line, character: 0 }, end: { line, character: 5 } },
  kind: 'direct',
  ...(speaker === undefined ? {} : { speaker }),
});
const quotes = [quote(1, 'a'), quote(3, 'b'), quote(5, 'a'), quote(7)];

describe('numbers in words', () => {
  test.each([
    ['en', 0, '0 quotes'],
    ['en', 1, '1 quote'],
    ['en', 1681, '1,681 quotes'],
    ['fr', 0, '0 quote'],
    ['fr', 1681, '1\u202f681 quotes'],
  ])('%s: %d', (language, count, expected) => {
    expect(counted(language, count, '{0} quote', '{0} quotes')).toBe(expected);
  });
});

describe('a quote in a list', () => {
  test.each([
    ['short', '"Oui,\n non"', '"Oui, non"', ''],
    [
      'long: parted between words',
      '"Nous jugerons sur pièces, et nous verrons bien ce qu\'il en restera"',
      '"Nous jugerons sur pièces, et nous verrons bien ce…',
      '…qu\'il en restera"',
    ],
    ['one long word', 'a'.repeat(60), `${'a'.repeat(50)}…`, `…${'a'.repeat(10)}`],
  ])('%s', (_, words, head, rest) => expect(splitQuote(words)).toEqual({ head, rest }));
});

describe('jumps', () => {
  test.each<[string, number, 'next' | 'previous', string | undefined, number, boolean]>([
    ['next', 1, 'next', undefined, 3, false],
    ['previous', 5, 'previous', undefined, 3, false],
    ['round the end', 7, 'next', undefined, 1, true],
    ['round the start', 0, 'previous', undefined, 7, true],
    ['next of a speaker', 1, 'next', 'a', 5, false],
    ['the only one of a speaker', 3, 'next', 'b', 3, true],
  ])('%s', (_, line, direction, speaker, target, wrapped) => {
    const jump = findJump(quotes, { line, character: 0 }, direction, speaker);
    expect([jump?.quote.range.start.line, jump?.wrapped]).toEqual([target, wrapped]);
  });

  describe('the partner of a quotation mark', () => {
    // Before, with the marks; what is typed in place of which mark; after.
    test.each([
      ['Oui [[«]] non [[»]] fin', 'open', '', 'Oui  non  fin'],
      ['Oui [[«]] non [[»]] fin', 'close', '', 'Oui  non  fin'],
      ['Oui [[«]] non [[»]] fin', 'open', '“', 'Oui “ non ” fin'],
      ['Oui [[«]] non [[»]] fin', 'close', '"', 'Oui " non " fin'],
      ['Oui [[]] non [[]] fin', 'open', '«', 'Oui « non » fin'],
      ['Oui [[]] non [[]] fin', 'close', '”', 'Oui “ non ” fin'],
      ['Oui [[]] non [[]] fin', 'open', '“”', 'Oui “ non ” fin'],
      ['Oui [[«]] non [[»]] fin', 'open', 'x', undefined],
      ['Oui [[«]] non [[»]] fin', 'open', '»', undefined],
      ['Oui [[«]] non [[»]] fin', 'close', '» et encore', undefined],
    ] as const)('%s: %s becomes “%s”', (marked, which, typed, after) => {
      const { text, spans } = readMarkers(marked);
      const [open, close] = spans;
      if (open === undefined || close === undefined) throw new Error('two marks are needed');
      const own = which === 'open' ? open : close;
      const change = { rangeOffset: own.start, rangeLength: own.end - own.start, text: typed };
      const changed = text.slice(0, own.start) + typed + text.slice(own.end);
      const following = followMark({ open, close }, change);
      if (after === undefined || following === undefined) {
        expect(following).toBe(after);
        return;
      }
      const result = following.edits.reduceRight(
        (before, edit) => before.slice(0, edit.start) + edit.text + before.slice(edit.end),
        changed,
      );
      expect(result).toBe(after);
      // The two stay linked: taking both away leaves what stood around them.
      const { marks } = following;
      expect(result.slice(marks.open.end, marks.close.start)).toBe(' non ');
      expect(result.slice(marks.close.end)).toBe(' fin');
    });

    test('elsewhere nothing follows', () => {
      const marks = { open: { start: 4, end: 5 }, close: { start: 10, end: 11 } };
      expect(followMark(marks, { rangeOffset: 7, rangeLength: 0, text: '»' })).toBeUndefined();
      expect(followMark(marks, { rangeOffset: 4, rangeLength: 2, text: '' })).toBeUndefined();
    });
  });

  test('no quotes, no jump', () => expect(findJump([], { line: 0, character: 0 }, 'next')).toBeUndefined());

  test.each([
    ['around the cursor', 3, 3],
    ['before the cursor', 4, 3],
    ['the first, above all', 0, 1],
  ])('the quote to follow: %s', (_, line, expected) =>
    expect(quoteNear(quotes, { line, character: 2 })?.range.start.line).toBe(expected),
  );
});

test('quotes come by speaker, those of nobody last', () => {
  const quote = (line: number, speaker?: string): WireQuote => ({
    range: { start: { line, character: 0 }, end: { line, character: 5 } },
    kind: 'direct',
    ...(speaker === undefined ? {} : { speaker, speakerName: speaker.toUpperCase() }),
  });
  const groups = groupQuotes([quote(0), quote(1, 'b'), quote(2, 'a'), quote(3, 'b')]);
  expect(groups.map(({ name, quotes }) => [name, quotes.map(({ range }) => range.start.line)])).toEqual([
    ['B', [1, 3]],
    ['A', [2]],
    [undefined, [0]],
  ]);
});

test('the first 28 speakers look different without two of a kind, and each has a number', () => {
  const looks = Array.from({ length: 28 }, (_, index) => lookOf(index));
  expect(new Set(looks.map(({ color, line }) => `${color} ${line}`)).size).toBe(28);
  expect(looks.map(({ sign }) => sign).slice(0, 2)).toEqual(['1', '2']);
  expect(lookOf(undefined).sign).toBe('?');
  // A likely speaker keeps the colour on half the line; a guessed one lends none.
  expect(lookOf(2, 'likely')).toEqual({ ...lookOf(2), sign: '3?', width: 1 });
  expect(lookOf(2, 'guess')).toEqual(lookOf(undefined));
  expect(gutterSign('12', '#000')).toContain('>12</text>');
});

test.each([
  ['avec Ke', true],
  ["l'Él", true],
  ['Ke', true],
  ['avec K', false],
  ['avec Ker', false],
  ['avec ke', false],
  ['McKe', false],
])('%s begins a name: %s', (before, expected) => expect(beginsName(before)).toBe(expected));

describe('what a view of the workspace leaves out', () => {
  test.each([
    ['nothing, when all is read', [true, true], false, undefined],
    ['what is in no folder', [], false, 'noFolder'],
    ['all that is not open', [false, false], true, 'off'],
    ['a folder', [true, false], true, 'partlyOff'],
    ['what was still to be read', [true], true, 'stopped'],
  ] as const)('%s', (_, folders, isStopped, expected) => expect(gapOf(folders, isStopped)).toBe(expected));
});
