import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../server/src/lint/config';
import { findFileConfig, type FileConfig } from '../../server/src/lint/configFile';
import { suggestPreset } from '../../server/src/lint/presets';
import { rules } from '../../server/src/lint/rules';
import { lintConfigFor } from '../../server/src/service/linting';
import { analyseText } from '../support/inMemory';

/** The configuration of an article among files in memory, and what was reported about them. */
async function configOf(
  article: string,
  files: Readonly<Record<string, unknown>>,
): Promise<{ readonly config: FileConfig | undefined; readonly problems: readonly string[] }> {
  const problems: string[] = [];
  const load = (path: string): Promise<string | undefined> => {
    const value = files[path];
    return Promise.resolve(
      value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value),
    );
  };
  const config = await findFileConfig(article, load, rules, (problem) => problems.push(problem));
  return { config, problems };
}

describe('.verbatimrc.json', () => {
  test('the nearest file wins', async () => {
    const { config } = await configOf('/p/desk/a.news', {
      '/p/.verbatimrc.json': { preset: 'fr-ca' },
      '/p/desk/.verbatimrc.json': { preset: 'fr-afp' },
    });
    expect(config).toEqual({ preset: 'fr-afp', layers: [], sources: ['/p/desk/.verbatimrc.json'] });
    expect((await configOf('/q/a.news', { '/p/.verbatimrc.json': {} })).config).toBeUndefined();
  });

  test('extends, own words and overrides outrank each other in that order', async () => {
    const { config, problems } = await configOf('/p/wire/a.news', {
      '/p/.verbatimrc.json': {
        extends: './base/house.json',
        rules: { 'quote-style': 'off' },
        overrides: [
          { files: 'wire/**', preset: 'fr-afp', rules: { 'quote-empty': 'warning' } },
          { files: ['*.txt'], preset: 'fr-ch' },
          { files: '*.news', language: 'fr', rules: { 'quote-style': ['error', {}] } },
        ],
      },
      '/p/base/house.json': { preset: 'fr-ca', rules: { 'quote-style': 'warning', 'quote-empty': 'off' } },
    });
    expect(problems).toEqual([]);
    expect(config).toMatchObject({ preset: 'fr-afp', language: 'fr' });
    expect(config?.sources).toEqual(['/p/.verbatimrc.json', '/p/base/house.json']);
    const resolved = resolveConfig('fr-afp', config?.layers ?? [], rules);
    expect(resolved.rules.get('quote-style')?.severity).toBe('error');
    expect(resolved.rules.get('quote-empty')?.severity).toBe('warning');
  });

  test('what cannot be read is named, and the rest holds', async () => {
    const { config, problems } = await configOf('/p/a.news', {
      '/p/.verbatimrc.json': {
        extends: 'missing.json',
        preset: 'fr-mars',
        colour: 'blue',
        rules: {
          'no-such-rule': 'off',
          'quote-style': 'loud',
          'quote-empty': 'off',
          'quote-inserts': ['error', { most: -1, least: 2 }],
        },
        overrides: [{ preset: 'fr-afp' }, 7],
      },
    });
    expect(config?.layers[0]?.['quote-empty']).toEqual({ severity: 'off' });
    expect(config?.preset).toBeUndefined();
    expect(problems.map((problem) => problem.replace('/p/.verbatimrc.json: ', ''))).toEqual([
      'there is no "colour" here',
      'it extends missing.json, which is not there',
      'there is no preset "fr-mars"',
      'there is no rule "no-such-rule"',
      '"quote-style" takes "off", "information", "warning", "error" or [severity, options]',
      'the option "most" of "quote-inserts" cannot be -1',
      '"quote-inserts" has no option "least"',
      'each of "overrides" needs "files", a glob or several',
      'each of "overrides" must be an object with "files"',
    ]);
  });

  test('a file that is no JSON, and a circle, are reported', async () => {
    const broken = await configOf('/p/a.news', { '/p/.verbatimrc.json': '{' });
    expect(broken.problems[0]).toMatch(/^\/p\/\.verbatimrc\.json: not JSON/u);
    const circle = await configOf('/p/a.news', { '/p/.verbatimrc.json': { extends: '.verbatimrc.json' } });
    expect(circle.problems.at(-1)).toBe('/p/.verbatimrc.json: its "extends" goes in a circle');
  });
});

describe('the house style', () => {
  const afp = 'PARIS (AFP) - Il a dit "non", puis "oui".';
  test.each([
    [afp, 'fr', 'fr-afp'],
    ['Il a dit « non », puis « oui ».', 'fr', 'fr-presse'],
    ['Il a dit «non», puis «oui» et «peut-être».', 'fr', 'eu-fr'],
    ['He said, “No.” Then, “Yes.”', 'en', 'en-ap'],
    ['He said ‘No’. Then ‘Yes’.', 'en', 'en-uk'],
    ['It was "odd", he said. It was "grim".', 'en', 'en-uk'],
  ] as const)('is suggested by the text: %s', (text, language, preset) => {
    expect(suggestPreset(text, language)).toBe(preset);
  });

  test('the file outranks the settings, which outrank the text; another language fits neither', () => {
    const analysis = analyseText(afp);
    const styleWith = (preset: 'auto' | 'fr-ca' | 'en-ap', file?: 'fr-ch' | 'en-uk'): string =>
      lintConfigFor(analysis, {
        preset,
        rules: {},
        ...(file === undefined ? {} : { file: { preset: file, layers: [], sources: [] } }),
      }).style.id;
    expect([styleWith('auto'), styleWith('fr-ca'), styleWith('fr-ca', 'fr-ch')]).toEqual([
      'fr-afp',
      'fr-ca',
      'fr-ch',
    ]);
    expect([styleWith('en-ap'), styleWith('fr-ca', 'en-uk')]).toEqual(['fr-afp', 'fr-afp']);
  });
});
