import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../server/src/core/span';
import { exportFormatOf } from '../../server/src/exports/formats';
import type { MarkedArticle } from '../../server/src/exports/marked';
import type { ImportedArticle, ImportResult } from '../../server/src/imports/format';
import { importFile, importFormatOf } from '../../server/src/imports/formats';
import { anyMarked } from '../support/anyMarked';
import { tricky, write } from '../support/marked';

/** Exports an article and imports what came out, which must be recognised for what it is. */
function throughFile(id: string, article: MarkedArticle): ImportResult {
  const format = exportFormatOf(id);
  if (format === undefined) throw new Error(`no format ${id}`);
  const content = write(format, [article]);
  const name = `it${format.extension}`;
  const found = importFormatOf('auto', name, content);
  expect(found?.id).toBe(id);
  if (found === undefined) throw new Error('not recognised');
  return importFile(found, { name, content, texts: new Map([['it.txt', article.text]]) });
}

const bySpan = (a: Span, b: Span): number =>
  a.start - b.start || b.end - a.end || inOrder(a).localeCompare(inOrder(b));

/** JSON that does not tell in which order members were set. */
function inOrder(value: object): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
}

/** Entities and quotes in an order that no format changes. */
function contentOf({ entities, quotes }: MarkedArticle | ImportedArticle): object {
  return {
    entities: entities
      .map((entity) => ({ ...entity, mentions: [...entity.mentions].sort(bySpan) }))
      .sort((a, b) => a.id.localeCompare(b.id)),
    quotes: [...quotes].sort(bySpan),
  };
}

function checkSame(id: string, article: MarkedArticle): void {
  const { articles, problems } = throughFile(id, article);
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(1);
  const [imported] = articles;
  if (imported === undefined) return;
  expect(imported.text).toBe(article.text);
  expect(contentOf(imported)).toEqual(contentOf(article));
}

describe.each(['brat', 'doccano', 'label-studio', 'prodigy', 'web-annotation'])('%s', (id) => {
  test('gives back the tricky article as it was', () => {
    checkSame(id, tricky);
  });

  test('gives back any article as it was', () => {
    fc.assert(
      fc.property(anyMarked, (article) => checkSame(id, article)),
      { numRuns: 100 },
    );
  });
});

describe.each(['nitf', 'newsml'])('%s', (id) => {
  test('gives back the tricky article as it was', () => {
    checkSame(id, tricky);
    const [imported] = throughFile(id, tricky).articles;
    expect([imported?.id, imported?.language]).toEqual([tricky.id, 'fr']);
  });
});
