import { describe, expect, test } from 'vitest';
import { fileConfigOf, locationOf, uriAt, type ProjectFiles } from '../../server/src/lsp/projectFiles';
import { findSuppressions } from '../../server/src/lsp/suppressing';

describe('where an article lies', () => {
  test.each([
    ['file:///p/a%20b/story.news', 'file://', '/p/a b/story.news'],
    ['file:///c%3A/desk/story.news', 'file://', '/c:/desk/story.news'],
    ['vscode-vfs://github/o/r/story.news', 'vscode-vfs://github', '/o/r/story.news'],
  ])('%s', (uri, place, path) => {
    const location = locationOf(uri);
    expect(location).toEqual({ place, path });
    expect(location === undefined ? '' : uriAt(location, path)).toBe(uri);
  });

  test('an untitled one lies nowhere', () => {
    expect(locationOf('untitled:Untitled-1')).toBeUndefined();
  });
});

/** Files in memory; those without a text cannot be read. */
function filesOf(texts: Readonly<Record<string, string | null>>): ProjectFiles {
  return {
    facts: (uri) => Promise.resolve(Object.hasOwn(texts, uri) ? { uri, modified: 1, size: 1 } : undefined),
    read: (uri) => {
      const text = texts[uri];
      return typeof text === 'string' ? Promise.resolve(text) : Promise.reject(new Error('no permission'));
    },
  };
}

test('the configuration at or above an article is read by its URI', async () => {
  const files = filesOf({ 'file:///p/my%20desk/.verbatimrc.json': '{ "preset": "fr-ca" }' });
  const uri = 'file:///p/my%20desk/a.news';
  expect((await fileConfigOf(uri, files, () => {}))?.preset).toBe('fr-ca');
  expect(await fileConfigOf('untitled:a', files, () => {})).toBeUndefined();
});

test('what is there and cannot be read is told; what is not there is not', async () => {
  const files = filesOf({
    'file:///p/desk/.verbatimrc.json': null,
    'file:///p/.verbatimrc.json': '{ "preset": "fr-ca" }',
    'file:///p/desk/.verbatim/suppressions.jsonl': null,
  });
  const told: string[] = [];
  const tell = (problem: string): void => void told.push(problem);
  const uri = 'file:///p/desk/a.news';
  expect((await fileConfigOf(uri, files, tell))?.preset).toBe('fr-ca');
  expect(await findSuppressions(uri, files, tell)).toBeUndefined();
  expect(told).toEqual([
    '/p/desk/.verbatimrc.json cannot be read and is left out: no permission',
    'file:///p/desk/.verbatim/suppressions.jsonl cannot be read and is left out: no permission',
  ]);
});
