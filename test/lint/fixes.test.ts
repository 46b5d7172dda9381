import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis, LanguageCode } from '../../server/src/core/analysis';
import { overlaps } from '../../server/src/core/span';
import { detectLanguage } from '../../server/src/lang/detect';
import { packs } from '../../server/src/lang/registry';
import { resolveConfig, type RuleChoices } from '../../server/src/lint/config';
import { applyEdits, compatibleEdits, fixText, keepsQuotedWords } from '../../server/src/lint/edits';
import { createLinter } from '../../server/src/lint/engine';
import { presetIds, presets, suggestPreset, type PresetId } from '../../server/src/lint/presets';
import { rules } from '../../server/src/lint/rules';
import type { Diagnostic } from '../../server/src/lint/types';
import { fixAllEdits, quickFixes } from '../../server/src/service/features/fixes';
import { messagesIn } from '../../server/src/service/messages';
import { createAnalyser } from '../../server/src/service/analyser';
import { emptyGazetteer } from '../../server/src/core/gazetteer';
import { project } from '../support/inMemory';
import { nastyText } from '../support/texts';

/** Every rule, those that are off by default too. */
const everything: RuleChoices = Object.fromEntries(
  rules.map(({ meta }) => [meta.id, { severity: 'warning' as const }]),
);

const linter = createLinter({
  rules,
  onFailure: (rule, error) => {
    throw new Error(`rule ${rule} failed`, { cause: error });
  },
});

/** With its cache, as most of a mended text is what it was; places do not matter here. */
const analyser = createAnalyser({ gazetteer: emptyGazetteer });

function analyseText(text: string, language: LanguageCode): Analysis {
  return analyser.analyse({ uri: 'test:fixes', version: 1, text }, language);
}

/** One object a house style: findings are kept by it. */
const configs = new Map(presetIds.map((preset) => [preset, resolveConfig(preset, [everything], rules)]));

function findAll(text: string, preset: PresetId): Diagnostic[] {
  const config = configs.get(preset);
  if (config === undefined) throw new Error(`no house style ${preset}`);
  return linter.lint(analyseText(text, presets[preset].language), { config, ui: 'en' });
}

/** Holds for every text: fixes leave quoted words alone, are in order, and the safe ones come to an end. */
function checkFixes(text: string, preset: PresetId): void {
  const analysis = analyseText(text, presets[preset].language);
  const found = findAll(text, preset);
  // One expectation for all: an article has thousands of edits when every rule is on.
  const wrong = found.flatMap(({ rule, start, end, fixes }) => [
    ...(end > start ? [] : [`${rule} marks nothing`]),
    ...fixes.flatMap(({ edits, title }) =>
      edits.flatMap((edit, index) => {
        const ordered = edit.start >= (edits[index - 1]?.end ?? 0) && edit.end <= text.length;
        const kept = keepsQuotedWords(analysis, edit);
        return ordered && kept ? [] : [`${rule}: ${title}: ${JSON.stringify(edit)}`];
      }),
    ),
  ]);
  expect(wrong, text).toEqual([]);
  const together = compatibleEdits(found, () => true);
  const clashes = together.filter((edit, index) => {
    const before = together[index - 1];
    return before !== undefined && overlaps(before, edit);
  });
  expect(clashes).toEqual([]);
  const mended = fixText(text, (now) => findAll(now, preset));
  expect(fixAllEdits(findAll(mended.text, preset))).toEqual([]);
}

const samples = path.join(project, 'samples');
const shared = path.join(project, '../shared/articles');

function articlesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:news|txt)$/u.test(name))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

describe('fixes', () => {
  test('of our samples, in every house style of their language', () => {
    for (const text of articlesIn(samples)) {
      const { language } = detectLanguage(text, packs);
      for (const preset of presetIds) if (presets[preset].language === language) checkFixes(text, preset);
    }
  });

  const folders: readonly (readonly [string, LanguageCode])[] = [
    ['fr', 'fr'],
    ['fr-wire-derived', 'fr'],
    ['en', 'en'],
  ];
  test.runIf(existsSync(shared)).each(folders)(
    'of the articles in ../shared/articles/%s',
    { timeout: 120_000 },
    (folder, language) => {
      for (const text of articlesIn(path.join(shared, folder)))
        checkFixes(text, suggestPreset(text, language));
    },
  );
  if (!existsSync(shared))
    console.warn('SKIPPED: ../shared/articles is not there; fixes are tried on the samples alone');

  test('of any text', () => {
    fc.assert(
      fc.property(nastyText, fc.constantFrom(...presetIds), (text, preset) => checkFixes(text, preset)),
      { numRuns: 200 },
    );
  });

  test('that touch one another are applied one after the other', () => {
    const text = '« C’est fini.» dit-il .';
    const found = findAll(text, 'fr-presse');
    expect(applyEdits(text, fixAllEdits(found))).not.toBe(text);
    const { text: mended } = fixText(text, (now) => findAll(now, 'fr-presse'));
    expect(mended).toBe('«\u00a0C’est fini\u00a0», dit-il .');
  });
});

describe('quick fixes', () => {
  const text = '"Oui" dit-il. "Non" dit-elle.';

  test('are those of the findings at a place, then one for all of the rule', () => {
    const found = findAll(text, 'fr-afp').filter(({ rule }) => rule === 'attribution-comma-missing');
    const at = text.indexOf('" dit-il');
    const actions = quickFixes(found, { start: at, end: at }, messagesIn('en'));
    expect(actions.map(({ title, preferred }) => [title, preferred])).toEqual([
      ['Insert the comma', true],
      ['Fix all 2 of “attribution-comma-missing” in this file', false],
    ]);
    expect(applyEdits(text, actions[1]?.edits ?? [])).toBe('"Oui", dit-il. "Non", dit-elle.');
    expect(quickFixes(found, { start: 0, end: 0 }, messagesIn('en'))).toEqual([]);
  });
});
