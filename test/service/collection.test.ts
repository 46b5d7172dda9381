import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../server/src/core/lines';
import { collect, type Collection } from '../../server/src/service/collection';
import { packSummary } from '../../server/src/service/packedSummary';
import { countWords, type ArticleSummary } from '../../server/src/service/summary';
import { nastyText } from '../support/texts';
import { TextDocument } from 'vscode-languageserver-textdocument';

const person = fc.record({
  type: fc.constantFrom('person' as const, 'place' as const),
  name: fc.constantFrom('Paul Morin', 'PAUL MORIN', 'Anne Dulac', 'Lyon'),
  mentions: fc.constantFrom([0, 0, 0, 1], [0, 0, 0, 1, 2, 0, 2, 4]),
});
const quote = fc.record({
  kind: fc.constant('direct' as const),
  text: fc.constant('"non"'),
  words: fc.integer({ min: 1, max: 9 }),
  at: fc.constant([0, 0, 0, 5] as const),
  speaker: fc.integer({ min: 0, max: 2 }),
  doubt: fc.constantFrom('likely' as const, 'guess' as const),
});
const summary: fc.Arbitrary<ArticleSummary> = fc.record({
  language: fc.constant('fr' as const),
  title: fc.constant('Titre'),
  words: fc.constant(10),
  entities: fc.array(person, { maxLength: 3 }),
  quotes: fc.array(quote, { maxLength: 3 }),
});
const change = fc.record({
  uri: fc.constantFrom('a', 'b', 'c'),
  summary: fc.option(summary, { nil: undefined }),
});

/** All that a collection knows of its entities, in no particular order. */
function contents(collection: Collection): unknown {
  return [...collection.entities()]
    .map((entity) => {
      const { key, mentions, quotes, quotedWords, speaking, sure, likely } = entity;
      const articles = collection.occurrencesOf(entity).map(({ article }) => article.uri);
      const [, second] = articles;
      const found = collection.findOccurrence(entity, ({ article }) => article.uri === second);
      expect(found?.article.uri).toBe(second);
      return { key, mentions, quotes, quotedWords, speaking, sure, likely, articles: articles.sort() };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

test('after any changes, the same as collected at once', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const collection = collect();
      const last = new Map<string, ArticleSummary>();
      for (const { uri, summary } of changes) {
        if (summary === undefined) {
          collection.remove(uri);
          last.delete(uri);
        } else {
          collection.put(uri, packSummary(summary));
          last.set(uri, summary);
        }
      }
      const fresh = collect([...last].map(([uri, summary]) => ({ uri, summary })));
      expect(contents(collection)).toEqual(contents(fresh));
      expect(collection.size).toBe(fresh.size);
    }),
  );
});

test('lines are those of the protocol', () => {
  fc.assert(
    fc.property(nastyText, fc.nat(200), fc.nat(200), (text, a, b) => {
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const document = TextDocument.create('test:a', 'x', 0, text);
      const [line, character, endLine, endCharacter] = linesOf(text).rangeOf({ start, end });
      // The library moves a position between \r and \n in front of both; no span of ours ends there.
      fc.pre(text.slice(start - 1, start + 1) !== '\r\n' && text.slice(end - 1, end + 1) !== '\r\n');
      expect([
        { line, character },
        { line: endLine, character: endCharacter },
      ]).toEqual([document.positionAt(start), document.positionAt(end)]);
    }),
  );
});

test.each([
  ["aujourd'hui, l'Etat n’a rien dit", 5],
  ['Jean-Pierre a 1.200 voix', 4],
  ['« … »', 0],
])('words of %s', (text, count) => expect(countWords(text)).toBe(count));
