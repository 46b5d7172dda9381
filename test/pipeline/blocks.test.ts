import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packOf } from '../../server/src/lang/registry';
import { findBlocks, findEdit, layOut } from '../../server/src/pipeline/layout';
import { nastyText } from '../support/texts';

const paragraph = 'Une phrase assez longue pour être un paragraphe, avec un point final.';

/** Checks the blocks of a text; each line is `kind: the block's text`, `⏎` for a line break inside. */
function checkBlocks(text: string, expected: readonly string[], language: 'fr' | 'en' = 'fr'): void {
  const blocks = findBlocks(text, packOf(language).reading);
  expect(
    blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replace(/\r?\n/gu, '⏎')}`),
  ).toEqual(expected);
}

describe('blocks', () => {
  test('headline, byline, dateline, paragraph, crosshead, signature', () =>
    checkBlocks(
      `Un titre court\n\nPar Jean Dupont\n\nPARIS, 12 fév 2025 (AFP) - ${paragraph}\n\n- Intertitre -\n\n${paragraph}\n\nabc/def/gh\n`,
      [
        'headline: Un titre court',
        'byline: Par Jean Dupont',
        'dateline: PARIS, 12 fév 2025 (AFP) -',
        `paragraph: ${paragraph}`,
        'crosshead: - Intertitre -',
        `paragraph: ${paragraph}`,
        'signature: abc/def/gh',
      ],
    ));

  test('an article that begins with its text has no headline', () =>
    checkBlocks(`${paragraph}\n\n${paragraph}\n\nAFP`, [
      `paragraph: ${paragraph}`,
      `paragraph: ${paragraph}`,
      'signature: AFP',
    ]));

  test('a short line between paragraphs is a crosshead, a short sentence is not', () =>
    checkBlocks(`${paragraph}\n\nUn grand respect\n\n${paragraph}\n\nIl rit.\n\n${paragraph}`, [
      `paragraph: ${paragraph}`,
      'crosshead: Un grand respect',
      `paragraph: ${paragraph}`,
      'paragraph: Il rit.',
      `paragraph: ${paragraph}`,
    ]));

  test('a crosshead may hold a fragment', () =>
    checkBlocks(`${paragraph}\n\n- Pas de "miracle" -\n\n${paragraph}`, [
      `paragraph: ${paragraph}`,
      'crosshead: - Pas de "miracle" -',
      `paragraph: ${paragraph}`,
    ]));

  test.each([
    ['PARIS (AFP) — Le texte.', 'PARIS (AFP) —'],
    ['LONDON, Feb 12 (Reuters) - The text.', 'LONDON, Feb 12 (Reuters) -'],
    ['HULL, England, March 3 (Reuters) - The text.', 'HULL, England, March 3 (Reuters) -'],
    ['PORTLAND, Ore., Sept 12 (AP) - The text.', 'PORTLAND, Ore., Sept 12 (AP) -'],
    ['24 février 2017. – Le texte.', '24 février 2017. –'],
    ['Londres, 3 mars – Le texte.', 'Londres, 3 mars –'],
  ])('dateline of %s', (line, dateline) => {
    const language = /Feb|March|Sept/u.test(line) ? 'en' : 'fr';
    checkBlocks(
      `${line}\n\n${paragraph}`,
      [`dateline: ${dateline}`, `paragraph: ${line.slice(dateline.length + 1)}`, `paragraph: ${paragraph}`],
      language,
    );
  });

  test.each([
    '"Non" - a-t-il dit au maire, avant de partir pour la journée entière.',
    'Le maire - absent hier - a dit non à tous les élus réunis.',
  ])('no dateline in %s', (line) =>
    checkBlocks(`${line}\n\n${paragraph}`, [`paragraph: ${line}`, `paragraph: ${paragraph}`]),
  );

  test.each(['AFP', '(AFP)', 'abc/def/gh', 'abc/def/', 'ang-abc/def', '© Reuters'])('signature %s', (line) =>
    checkBlocks(`${paragraph}\n\n${line}`, [`paragraph: ${paragraph}`, `signature: ${line}`]),
  );

  test('hard-wrapped lines are one paragraph', () =>
    checkBlocks(
      'Une ligne coupée par un programme qui compte les\ncaractères, puis une autre ligne qui va jusqu’au\nbout du paragraphe.',
      [
        'paragraph: Une ligne coupée par un programme qui compte les⏎caractères, puis une autre ligne qui va jusqu’au⏎bout du paragraphe.',
      ],
    ));

  test('CRLF, U+2028 and a byte order mark', () =>
    checkBlocks(
      `\ufeff${paragraph}\r\n\r\n${paragraph}\u2028${paragraph}`,
      Array.from({ length: 3 }, () => `paragraph: ${paragraph}`),
    ));
});

test('blocks lie in order and cover all but white space', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      let at = 0;
      for (const { start, end } of findBlocks(text, packOf('fr').reading)) {
        expect(text.slice(at, start).replace(/[\s\u0085]/gu, '')).toBe('');
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).replace(/[\s\u0085]/gu, '')).toBe('');
    }),
    { numRuns: 300 },
  );
});

describe('the layout of an edited text', () => {
  const lines = fc.constantFrom(
    'PARIS, 12 fév 2025 (AFP) - Le ministre a parlé.',
    'Un titre court',
    '- Intertitre -',
    'Par Jean Dupont',
    '« Une citation qui reste ouverte',
    'Ce texte est coupé par un programme qui va à la ligne au',
    'milieu de chaque phrase, et qui laisse donc des lignes courtes',
    'et pareilles les unes aux autres.',
    'abc/def',
    '(c) Agence',
    '   ',
    '',
  );
  const breaks = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\u2028', '\n \n');
  const layouts = fc.array(fc.tuple(lines, breaks), { maxLength: 40 }).map((list) => list.flat().join(''));
  const edits = fc.array(
    fc.tuple(fc.nat(), fc.nat({ max: 60 }), fc.oneof(layouts, breaks, fc.constantFrom('', ' ', 'A', '"'))),
    { minLength: 1, maxLength: 6 },
  );

  test.each(['fr', 'en'] as const)('is the one of its text alone (%s)', (language) => {
    const pack = packOf(language).reading;
    fc.assert(
      fc.property(layouts, edits, (opened, changes) => {
        let text = opened;
        let layout = layOut(text, pack);
        for (const [at, length, words] of changes) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + words + text.slice(start + length);
          layout = layOut(text, pack, layout);
          expect(layout).toEqual(layOut(text, pack));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('finds what two versions of a text have otherwise', () => {
    const long = 'Le ministre a parlé. '.repeat(900);
    expect(findEdit('', '')).toEqual({ start: 0, end: 0 });
    expect(findEdit(long, long)).toEqual({ start: long.length, end: long.length });
    for (const at of [0, 1, 4095, 4096, 9000, long.length])
      expect(findEdit(long, `${long.slice(0, at)}X${long.slice(at)}`)).toEqual({ start: at, end: at });
    expect(findEdit('aaaa', 'aa')).toEqual({ start: 2, end: 4 });
  });
});
