import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutWindows, decodeLabels, readLabels } from '../../server/src/node/tokenLabels';
import { readWordPiece } from '../../server/src/node/wordPiece';
import { tokenizerJson } from '../support/onnx';
import { nastyText } from '../support/texts';

const pieces = [
  'le',
  'Le',
  'prés',
  '##ident',
  'pre',
  '##s',
  'zelensky',
  'Zelensky',
  ',',
  "'",
  'd',
  'Europe',
  '-',
  '😀',
  '東',
  '京',
];

/** Surface and vocabulary entry of each piece, as `surface=entry`. */
function cut(text: string, uncased = false): string[] {
  const vocabulary = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', ...pieces];
  return readWordPiece(tokenizerJson(pieces, uncased))
    .encode(text)
    .map(({ id, start, end }) => `${text.slice(start, end)}=${vocabulary[id] ?? ''}`);
}

describe('WordPiece', () => {
  test.each<[string, boolean, string[]]>([
    ['Le président', false, ['Le=Le', 'prés=prés', 'ident=##ident']],
    ["d'Europe", false, ['d=d', "'='", 'Europe=Europe']],
    ['Zelensky-Zelensky,', false, ['Zelensky=Zelensky', '-=-', 'Zelensky=Zelensky', ',=,']],
    // Capitals and accents go, offsets stay those of the text.
    ['LE Prés ZELENSKY', true, ['LE=le', 'Pré=pre', 's=##s', 'ZELENSKY=zelensky']],
    // An accent of its own character belongs to its letter.
    ['pre\u0301s', true, ['pre\u0301=pre', 's=##s']],
    ['😀 Le', false, ['😀=😀', 'Le=Le']],
    ['inconnu Le', false, ['inconnu=[UNK]', 'Le=Le']],
    // A word that cannot be spelt to its end is one unknown piece.
    ['Europeen', false, ['Europeen=[UNK]']],
    ['東京', false, ['東=東', '京=京']],
    // Invisible characters are left out.
    ['Eu\u00ADrope', false, ['Eu\u00ADrope=Europe']],
    ['  ', false, []],
  ])('%s', (text, uncased, expected) => {
    expect(cut(text, uncased)).toEqual(expected);
  });

  test('offsets of any text lie in order inside it', () => {
    fc.assert(
      fc.property(nastyText, fc.boolean(), (text, uncased) => {
        let at = 0;
        for (const { start, end } of readWordPiece(tokenizerJson(pieces, uncased)).encode(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = uncased ? start : end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test.each<[string, object, string]>([
    ['another model', { model: { type: 'Unigram' } }, 'Unigram'],
    ['byte pairs', { model: { type: 'BPE' } }, 'BPE'],
    ['another splitter', { ...tokenizerJson(['a']), pre_tokenizer: { type: 'Metaspace' } }, 'Metaspace'],
    ['another normaliser', { ...tokenizerJson(['a']), normalizer: { type: 'Precompiled' } }, 'Precompiled'],
    ['no vocabulary', { ...tokenizerJson([]), model: { type: 'WordPiece' } }, 'vocabulary'],
  ])('says what it cannot use: %s', (_, json, word) => {
    expect(() => readWordPiece(json)).toThrow(word);
  });
});

const names = readLabels({ id2label: { 0: 'O', 1: 'B-PER', 2: 'I-PER', 3: 'LOC', 4: 'DATE' } });
const word = (
  index: number,
  start: number,
  end: number,
): { id: number; word: number; start: number; end: number } => ({
  id: 0,
  word: index,
  start,
  end,
});
const logits = (...best: number[]): number[] =>
  best.flatMap((at) => names.map((_, column) => (column === at ? 9 : 0)));

describe('labels', () => {
  test('names begin and go on, with and without a prefix', () => {
    const row = [
      word(0, 0, 3),
      word(0, 3, 5),
      word(1, 6, 9),
      word(2, 10, 12),
      word(3, 13, 15),
      word(4, 16, 18),
    ];
    const found = decodeLabels(row, logits(1, 0, 2, 1, 3, 4), names);
    expect(found.map(({ start, end, type }) => [start, end, type])).toEqual([
      [0, 9, 'person'],
      [10, 12, 'person'],
      [13, 15, 'place'],
    ]);
    for (const { confidence } of found) expect(confidence).toBeGreaterThan(0.99);
  });

  test('a configuration without names is refused', () => {
    expect(() => readLabels({ id2label: { 0: 'LABEL_0', 1: 'LABEL_1' } })).toThrow('id2label');
  });

  test('windows end behind sentences, else in front of words, and lose nothing', () => {
    const row = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => word(at, at * 4, at * 4 + 3));
    const point = { ...word(5, 19, 20) };
    expect(cutWindows([...row.slice(0, 5), point, ...row.slice(6)], 7).map((part) => part.length)).toEqual([
      6, 2,
    ]);
    expect(
      cutWindows(
        row.map((piece) => ({ ...piece, word: piece.word >> 1 })),
        5,
      ).map((part) => part.length),
    ).toEqual([4, 4]);
    expect(cutWindows(row, 8)).toEqual([row]);
    expect(cutWindows([], 8)).toEqual([]);
    // One endless word is cut all the same.
    expect(
      cutWindows(
        row.map((piece) => ({ ...piece, word: 0 })),
        3,
      ).map((part) => part.length),
    ).toEqual([3, 3, 2]);
  });
});
