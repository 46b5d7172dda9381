import { expect, test } from 'vitest';
import { defaultSettings, parseSettings } from '../../server/src/lsp/settings';

test('what is not set has its default', () => {
  for (const nothing of [undefined, null, {}, [], 'x', 1])
    expect(parseSettings(nothing)).toEqual(defaultSettings);
});

test.each([
  { language: 'de' },
  { language: 1 },
  { include: 'articles/**' },
  { codeLens: { enabled: 'yes' } },
  { codeLens: true },
  { completion: { whileTyping: 0 } },
  { diagnostics: { enabled: null } },
  { entities: { model: false } },
  { inlayHints: { speakers: 'always' } },
  { outline: { order: 42 } },
  { places: { links: 'wikipedia' } },
  { lint: { preset: 'nonsense' } },
  { workspaceIndex: { enabled: [] } },
  { annotations: { author: 7, time: 'now' } },
])('what is wrong has its default: %j', (value) => {
  expect(parseSettings(value)).toEqual(defaultSettings);
});

test('what is right is taken', () => {
  const settings = {
    language: 'en',
    include: ['a/*.txt', 3],
    inlayHints: { speakers: 'all' },
    outline: { order: 'speaker' },
    lint: { preset: 'en-ap' },
    annotations: { author: ' Anne ' },
  };
  expect(parseSettings(settings)).toMatchObject({
    language: 'en',
    include: ['a/*.txt'],
    inlayHints: 'all',
    outlineOrder: 'speaker',
    lint: { preset: 'en-ap' },
    annotations: { author: 'Anne', time: true },
  });
});

test('what is wrong in lists of names and rules is told, the rest holds', () => {
  const problems: string[] = [];
  const parsed = parseSettings(
    {
      dictionary: { Altis: 'organization', Zorglub: 'robot' },
      lint: { rules: { 'no-such-rule': 'off', 'quote-unclosed': 'loud', 'quote-empty': 'off' } },
    },
    (problem) => problems.push(problem),
  );
  expect([...parsed.dictionary]).toEqual([['Altis', 'organization']]);
  expect(Object.keys(parsed.lint.rules)).toEqual(['quote-empty']);
  expect(problems).toHaveLength(3);
});
