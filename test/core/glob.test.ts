import { expect, test } from 'vitest';
import { globMatcher } from '../../server/src/core/glob';

test.each([
  ['**/*.{news,article}', 'a.news', true],
  ['**/*.{news,article}', 'deep/er/b.article', true],
  ['**/*.{news,article}', 'a.newsletter', false],
  ['articles/**/*.txt', 'articles/2026/06/a.txt', true],
  ['articles/**/*.txt', 'articles/a.txt', true],
  ['articles/**', 'articles/a/b', true],
  ['articles/*.txt', 'articles/2026/a.txt', false],
  ['./notes/?.md', 'notes/a.md', true],
  ['notes/?.md', 'notes/ab.md', false],
  ['notes/[a-c].md', 'notes/b.md', true],
  ['notes/[!a-c].md', 'notes/b.md', false],
  ['a+(b).txt', 'a+(b).txt', true],
  ['é té/*.txt', 'é té/ü.txt', true],
  ['[broken', '[broken', true],
  ['{a,b', 'a', false],
])('%s and %s: %s', (glob, path, expected) => expect(globMatcher([glob])(path)).toBe(expected));
