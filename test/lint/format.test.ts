import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../server/src/core/analysis';
import { finish, type Steps } from '../../server/src/core/steps';
import { resolveConfig } from '../../server/src/lint/config';
import { applyEdits } from '../../server/src/lint/edits';
import { formatInSteps, gapEdits } from '../../server/src/lint/format';
import { presetIds, presets, type PresetId } from '../../server/src/lint/presets';
import { rules } from '../../server/src/lint/rules';
import { analyseText } from '../support/inMemory';
import { nastyText } from '../support/texts';

function formatted(text: string, preset: PresetId, silenced: readonly string[] = []): string {
  const { language } = presets[preset];
  const config = resolveConfig(preset, [], rules);
  const read = function* (now: string): Steps<Analysis> {
    yield;
    return analyseText(now, language);
  };
  const edits = finish(formatInSteps(analyseText(text, language), config, read, new Set(silenced)));
  return applyEdits(text, edits);
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

  test('texts of other words have no edits between them', () => {
    expect(finish(gapEdits('un "deux"', 'un «trois»'))).toEqual([]);
    expect(finish(gapEdits('un "deux"', 'un «deux»'))).toEqual([
      { start: 3, end: 4, newText: '«' },
      { start: 8, end: 9, newText: '»' },
    ]);
  });
});
