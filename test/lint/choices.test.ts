import { describe, expect, test } from 'vitest';
import { switchOff } from '../../server/src/lint/choices';
import { findFileConfig } from '../../server/src/lint/configFile';
import { rules } from '../../server/src/lint/rules';

/** Whether a rule is off in an article, by a configuration file at `/p`. */
async function isOff(text: string | undefined, article: string): Promise<boolean> {
  const config = await findFileConfig(
    article,
    (path) => Promise.resolve(path === '/p/.verbatimrc.json' ? text : undefined),
    rules,
    (problem) => expect.fail(problem),
  );
  return (
    config?.layers.findLast((layer) => layer['quote-style'] !== undefined)?.['quote-style']?.severity ===
    'off'
  );
}

describe('switching a rule off', () => {
  test('in the project, keeping what the file says', async () => {
    const text = switchOff('{ "preset": "fr-afp", "rules": { "quote-empty": "warning" } }', 'quote-style');
    expect(JSON.parse(text ?? '')).toEqual({
      preset: 'fr-afp',
      rules: { 'quote-empty': 'warning', 'quote-style': 'off' },
    });
    expect(await isOff(text, '/p/desk/a.news')).toBe(true);
  });

  test('in one file, in a file that is new; twice is once', async () => {
    const once = switchOff(undefined, 'quote-style', 'desk/a.news');
    expect(switchOff(once, 'quote-style', 'desk/a.news')).toBe(once);
    expect(await isOff(once, '/p/desk/a.news')).toBe(true);
    expect(await isOff(once, '/p/desk/b.news')).toBe(false);
  });

  test('in a folder, beside what stands there already', async () => {
    const text = switchOff('{"overrides":[{"files":"desk/**","preset":"fr-ca"}]}', 'quote-style', 'desk/**');
    expect(JSON.parse(text ?? '')).toEqual({
      overrides: [{ files: 'desk/**', preset: 'fr-ca', rules: { 'quote-style': 'off' } }],
    });
    expect(await isOff(text, '/p/desk/deep/a.news')).toBe(true);
    expect(await isOff(text, '/p/a.news')).toBe(false);
  });

  test('a file that is no JSON object is left alone', () => {
    expect([switchOff('{', 'quote-style'), switchOff('[]', 'quote-style')]).toEqual([undefined, undefined]);
  });
});
