import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../server/src/core/analysis';
import { finish, type Steps } from '../../server/src/core/steps';
import { resolveConfig } from '../../server/src/lint/config';
import { applyEdits } from '../../server/src/lint/edits';
import { containsSpan, type Span } from '../../server/src/core/span';
import { formatInSteps, gapEdits, withWholePairs } from '../../server/src/lint/format';
import { presetIds, presets, type PresetId } from '../../server/src/lint/presets';
import type { Edit } from '../../server/src/lint/types';
import { rules } from '../../server/src/lint/rules';
import { analyseText } from '../support/inMemory';
import { readMarkers } from '../support/markers';
import { nastyText } from '../support/texts';

function editsOf(text: string, preset: PresetId, silenced: readonly string[] = [], wanted?: Span): Edit[] {
  const { language } = presets[preset];
  const config = resolveConfig(preset, [], rules);
  const read = function* (now: string): Steps<Analysis> {
    yield;
    return analyseText(now, language);
  };
  return finish(formatInSteps(analyseText(text, language), config, read, new Set(silenced), wanted));
}

function formatted(text: string, preset: PresetId, silenced: readonly string[] = []): string {
  return applyEdits(text, editsOf(text, preset, silenced));
}

describe('formatting', () => {
  test.each([
    ['fr-afp', '« C’est “non” ! », dit-il.', '"C\'est +non+ !", dit-il.'],
    ['fr-presse', '"C\'est non!", dit-il.', '«\u00a0C’est non\u202f!\u00a0», dit-il.'],
    ['fr-ca', '« C’est non ! », dit-il.', '«\u00a0C’est non!\u00a0», dit-il.'],
    ['fr-ch', '"C\'est non!", dit-il.', '«\u202fC’est non\u202f!\u202f», dit-il.'],
    ['eu-fr', '« C’est non ! », dit-il.', '«C’est non!», dit-il.'],
    ['en-ap', "« It's no ! » he said.", '“It’s no!” he said.'],
  ] as const)('%s: %s', (preset, before, after) => {
    expect(formatted(before, preset)).toBe(after);
  });

  test('a rule that is off by name stays off', () => {
    expect(formatted('"C\'est non!", dit-il.', 'fr-presse', ['quote-style', 'punct-nbsp'])).toBe(
      '"C’est non\u202f!", dit-il.',
    );
  });

  test('changes marks and spaces only, and nothing the second time', () => {
    fc.assert(
      fc.property(nastyText, fc.constantFrom(...presetIds), (text, preset) => {
        const once = formatted(text, preset);
        const words = (of: string): string => of.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
        expect(words(once)).toBe(words(text));
        expect(formatted(once, preset)).toBe(once);
      }),
      { numRuns: 150 },
    );
  });

  const said = [
    '"C\'est non!", dit-il.',
    '"Il est venu.',
    '"Il reste.',
    'Oui.',
    'Il part"',
    '« Non » dit-il',
  ];
  const paragraphs = fc.array(fc.oneof(fc.constantFrom(...said), nastyText), { minLength: 1, maxLength: 40 });

  test('a stretch gets the edits that all of the text would have there', () => {
    fc.assert(
      fc.property(
        paragraphs,
        fc.constantFrom('\n\n', '\n', '\r\n\r\n'),
        fc.constantFrom(...presetIds),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        (parts, gap, preset, from, length) => {
          const text = parts.join(gap);
          const start = Math.floor(from * text.length);
          const wanted = { start, end: start + Math.ceil(length * text.length) };
          expect(editsOf(text, preset, [], wanted)).toEqual(
            editsOf(text, preset).filter((edit) => containsSpan(wanted, edit)),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a stretch of a book is formatted without reading the rest again', () => {
    const paragraph = '"C\'est non", a dit le maire, Paul Morin, lundi à Lyon.\n\n';
    const text = paragraph.repeat(400);
    const analysis = analyseText(text);
    const start = paragraph.length * 200;
    const changed: string[] = [];
    const read = function* (now: string): Steps<Analysis> {
      yield;
      changed.push(now);
      return analyseText(now);
    };
    const wanted = { start, end: start + paragraph.length };
    const edits = finish(
      formatInSteps(analysis, resolveConfig('fr-presse', [], rules), read, new Set(), wanted),
    );
    expect(applyEdits(text, edits).slice(start, start + 13)).toBe('«\u00a0C’est non\u00a0»');
    expect(edits.every((edit) => containsSpan(wanted, edit))).toBe(true);
    for (const now of changed) expect(now.split(paragraph).length).toBeGreaterThan(380);
  });

  test('a stretch takes in whole pairs', () => {
    const { text, spans, cursor = 0 } = readMarkers('Il a dit: [["Oui, |il viendra"]].');
    const cut = withWholePairs(analyseText(text), { start: cursor, end: cursor + 2 });
    expect(cut).toEqual(spans[0]);
  });

  test('marks of neighbouring paragraphs change apart', () => {
    expect(finish(gapEdits('"un"\n\n"deux"', '«un»\n\n«deux»'))).toEqual([
      { start: 0, end: 1, newText: '«' },
      { start: 3, end: 4, newText: '»' },
      { start: 6, end: 7, newText: '«' },
      { start: 11, end: 12, newText: '»' },
    ]);
  });

  test('texts of other words have no edits between them', () => {
    expect(finish(gapEdits('un "deux"', 'un «trois»'))).toEqual([]);
    expect(finish(gapEdits('un "deux"', 'un «deux»'))).toEqual([
      { start: 3, end: 4, newText: '«' },
      { start: 8, end: 9, newText: '»' },
    ]);
  });
});
