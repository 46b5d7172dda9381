import { describe, expect, test } from 'vitest';
import { fileConfigOf, locationOf, uriAt } from '../../server/src/lsp/projectFiles';

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

test('the configuration at or above an article is read by its URI', async () => {
  const texts: Readonly<Record<string, string>> = {
    'file:///p/my%20desk/.verbatimrc.json': '{ "preset": "fr-ca" }',
  };
  const files = {
    read: (uri: string) => {
      const text = texts[uri];
      return text === undefined ? Promise.reject(new Error('none')) : Promise.resolve(text);
    },
  };
  const uri = 'file:///p/my%20desk/a.news';
  expect((await fileConfigOf(uri, files, () => {}))?.preset).toBe('fr-ca');
  expect(await fileConfigOf('untitled:a', files, () => {})).toBeUndefined();
});
