import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../server/src/lint/config';
import { createLinter, type LinterOptions } from '../../server/src/lint/engine';
import { rules } from '../../server/src/lint/rules';
import { documentRule, paragraphRule, type Rule, type RuleMeta } from '../../server/src/lint/types';
import { analyseText } from '../support/inMemory';

const meta = (id: string): RuleMeta => ({
  id,
  languages: ['fr'],
  severity: { default: 'warning', 'fr-afp': 'off' },
  fixable: 'none',
  summary: { en: id, fr: id },
  messages: { found: { en: 'Found {word}.', fr: '{word} trouvé.' } },
});

/** Reports each exclamation mark, and counts how many paragraphs it was given. */
function countingRule(): { readonly rule: Rule; readonly seen: string[] } {
  const seen: string[] = [];
  const rule = paragraphRule(meta('counting'), ({ paragraph: { text } }) => {
    seen.push(text);
    return [...text.matchAll(/!/gu)].map(({ index }) => ({
      start: index,
      end: index + 1,
      messageId: 'found',
      data: { word: '!' },
    }));
  });
  return { rule, seen };
}

function linterOf(
  some: readonly Rule[],
  options: Partial<LinterOptions> = {},
): ReturnType<typeof createLinter> {
  return createLinter({
    rules: some,
    onFailure: (rule, error) => expect.fail(`${rule}: ${String(error)}`),
    ...options,
  });
}

describe('the engine', () => {
  test.each([
    [undefined, 1],
    [0.9, 1],
    [0.89, 0],
  ])('reports what rests on a reading of confidence %s %i times', (confidence, times) => {
    const rule = documentRule(meta('resting'), () => [
      { start: 0, end: 2, messageId: 'found', ...(confidence === undefined ? {} : { confidence }) },
    ]);
    const found = linterOf([rule]).lint(analyseText('Un !'), {
      config: resolveConfig('fr-presse', [], [rule]),
      ui: 'en',
    });
    expect(found).toHaveLength(times);
  });

  test('asks a paragraph rule again only about paragraphs that changed, and moves what it kept', () => {
    const { rule, seen } = countingRule();
    const linter = linterOf([rule]);
    const request = { config: resolveConfig('fr-presse', [], [rule]), ui: 'en' } as const;
    linter.lint(analyseText('Un !\n\nDeux !'), request);
    expect(seen).toEqual(['Un !', 'Deux !']);
    const found = linter.lint(analyseText('Un et demi !\n\nDeux !'), request);
    expect(seen).toEqual(['Un !', 'Deux !', 'Un et demi !']);
    expect(found.map(({ start, message }) => [start, message])).toEqual([
      [11, 'Found !.'],
      [19, 'Found !.'],
    ]);
    linter.lint(analyseText('Deux !'), { config: resolveConfig('fr-ca', [], [rule]), ui: 'en' });
    expect(seen).toHaveLength(4);
  });

  test('speaks the language of the user', () => {
    const { rule } = countingRule();
    const config = resolveConfig('fr-presse', [], [rule]);
    expect(linterOf([rule]).lint(analyseText('Oui !'), { config, ui: 'fr' })[0]?.message).toBe('! trouvé.');
  });

  test('leaves out what is off, in the preset or by choice, and what is for another language', () => {
    const { rule } = countingRule();
    const off = resolveConfig('fr-presse', [{ counting: { severity: 'off' } }], [rule]);
    const afp = resolveConfig('fr-afp', [], [rule]);
    const raised = resolveConfig('fr-afp', [{ counting: { severity: 'error' } }], [rule]);
    const severitiesWith = (config: typeof off, language: 'fr' | 'en'): string[] =>
      linterOf([rule])
        .lint(analyseText('Non !', language), { config, ui: 'en' })
        .map(({ severity }) => severity);
    expect([severitiesWith(off, 'fr'), severitiesWith(afp, 'fr'), severitiesWith(raised, 'fr')]).toEqual([
      [],
      [],
      ['error'],
    ]);
    expect(severitiesWith(raised, 'en')).toEqual([]);
  });

  test('reports a rule that throws once, and goes on without it', () => {
    const { rule } = countingRule();
    const broken = [
      paragraphRule(meta('broken-paragraph'), () => {
        throw new Error('no');
      }),
      documentRule(meta('broken-document'), () => {
        throw new Error('no');
      }),
    ];
    const failures: string[] = [];
    const all = [...broken, rule];
    const linter = linterOf(all, { onFailure: (id) => failures.push(id) });
    const request = { config: resolveConfig('fr-presse', [], all), ui: 'en' } as const;
    expect(linter.lint(analyseText('Un !\n\nDeux !'), request)).toHaveLength(2);
    linter.lint(analyseText('Trois !'), request);
    expect(failures).toEqual(['broken-paragraph', 'broken-document']);
  });

  test('does not call a mark unclosed in the paragraph that is being typed', () => {
    const text = 'Il a dit "non\n\nElle a dit "oui';
    const config = resolveConfig('fr-afp', [], rules);
    const startsWith = (editingAt?: number): number[] =>
      linterOf(rules)
        .lint(analyseText(text), { config, ui: 'en', ...(editingAt === undefined ? {} : { editingAt }) })
        .filter(({ rule }) => rule === 'quote-unclosed')
        .map(({ start }) => start);
    expect(startsWith()).toEqual([9, 26]);
    expect(startsWith(text.length)).toEqual([9]);
    expect(startsWith(0)).toEqual([26]);
  });

  test('times each rule where it is given a clock', () => {
    const { rule } = countingRule();
    let time = 0;
    const linter = linterOf([rule], { now: () => (time += 2) });
    linter.lint(analyseText('Un !\n\nDeux !'), { config: resolveConfig('fr-presse', [], [rule]), ui: 'en' });
    expect(linter.timings()).toEqual([['counting', 4]]);
  });
});
