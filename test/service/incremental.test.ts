import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../server/src/core/analysis';
import type { Snapshot } from '../../server/src/core/snapshot';
import type { Span } from '../../server/src/core/span';
import { createAnalyser } from '../../server/src/service/analyser';
import { loadResources } from '../../server/src/service/resources';
import { gazetteer, taggerOf } from '../support/inMemory';
import { makeArticle } from '../bench/corpus';
import { nastyText } from '../support/texts';

/** So many sequences of edits of each very long text; a chain of edits tells more than several short ones. */
const runs = 1;

const article = `PARIS, 12 fév 2025 (AFP) - Le maire de Lyon, Paul Morin, a dit "non" lundi.

"Nous verrons", a-t-il ajouté devant la presse réunie à Paris.

- Intertitre -

Selon Anne Dulac, « le plan est mort ». « Il faut partir.

« Tout de suite », a-t-elle dit.
`;

test('after any edits a cached analysis equals a fresh one', () => {
  const cached = createAnalyser({ gazetteer: gazetteer(), taggerOf });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), nastyText), { maxLength: 6 }), (edits) => {
      let text = article;
      let version = 1;
      for (const [at, length, words] of edits) {
        const start = at % (text.length + 1);
        text = text.slice(0, start) + words + text.slice(start + length);
        const snapshot = { uri: 'test:edit', version: ++version, text };
        const fresh = createAnalyser({ gazetteer: gazetteer(), taggerOf }, { cacheCharacters: 0 });
        expect(cached.analyse(snapshot, 'auto')).toEqual(fresh.analyse(snapshot, 'auto'));
      }
    }),
    { numRuns: 60 },
  );
});

/** An edit as a person makes it: where, from what stands there to what shall stand there. */
type Edit = (text: string) => string;

/** Where paragraphs meet, by the share of the text. */
function borderAt(text: string, share: number): number {
  const found = /(?:\r?\n){2}/u.exec(text.slice(Math.floor(text.length * share)));
  return found === null ? text.length : Math.floor(text.length * share) + found.index;
}

const inserted = fc.constantFrom(
  '"',
  ' « ',
  '\n\n',
  '\r\n\r\n',
  '\n',
  '\r',
  ' x',
  'Paris, ',
  '. Il a dit "non"',
  '- Ici -\n\n',
);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const personsEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, inserted).map(([share, words]): Edit => (text) => {
    const at = Math.floor(text.length * share);
    return text.slice(0, at) + words + text.slice(at);
  }),
  // At the border of two paragraphs, before and behind it.
  fc.tuple(place, fc.nat({ max: 3 }), inserted).map(([share, by, words]): Edit => (text) => {
    const at = Math.min(text.length, borderAt(text, share) + by);
    return text.slice(0, at) + words + text.slice(at);
  }),
  fc.tuple(place, fc.nat({ max: 4 })).map(([share, length]): Edit => (text) => {
    const at = borderAt(text, share);
    return text.slice(0, at) + text.slice(at + length);
  }),
  fc.tuple(place, fc.nat({ max: 9000 })).map(([share, length]): Edit => (text) => {
    const at = Math.floor(text.length * share);
    return text.slice(0, at) + text.slice(at + length);
  }),
  // A paragraph split in two, by a new line or a blank one; two joined.
  fc.tuple(place, fc.constantFrom('\n', '\n\n', '\r\n\r\n')).map(([share, lines]): Edit => (text) => {
    const at = text.indexOf(' ', Math.floor(text.length * share));
    return at < 0 ? text + lines : text.slice(0, at) + lines + text.slice(at + 1);
  }),
  place.map((share): Edit => (text) => {
    const at = borderAt(text, share);
    return `${text.slice(0, at)} ${text.slice(at).trimStart()}`;
  }),
  // Fifty lines deleted, and pasted elsewhere.
  place.map((share): Edit => (text) => {
    const { start, end } = fiftyLines(text, share);
    return text.slice(0, start) + text.slice(end);
  }),
  fc.tuple(place, place).map(([from, to]): Edit => (text) => {
    const { start, end } = fiftyLines(text, from);
    const at = fiftyLines(text, to).start;
    return text.slice(0, at) + text.slice(start, end) + text.slice(at);
  }),
  // Something typed in front of the headline, within it, or behind the last line.
  fc.tuple(fc.constantFrom(0, 5, Infinity), inserted).map(([at, words]): Edit => (text) => {
    return text.slice(0, at) + words + text.slice(at);
  }),
);

/** Fifty lines from the share of a text on, or as many as there are. */
function fiftyLines(text: string, share: number): Span {
  const start = text.indexOf('\n', Math.floor(text.length * share)) + 1;
  let end = start;
  for (let n = 0; n < 50; n++) end = text.indexOf('\n', end) + 1 || text.length;
  return { start, end };
}

const long = Array.from({ length: 8 }, (_, n) => makeArticle(n, 900)).join('\n\n');

test.each([
  ['French', 'fr', long],
  ['CRLF', 'fr', long.replaceAll('\n', '\r\n')],
  ['no blank lines', 'fr', long.replace(/\n+/gu, '\n')],
  ['no line breaks', 'fr', long.replace(/\n+/gu, ' ')],
  ['English', 'en', Array.from({ length: 8 }, (_, n) => makeArticle(n, 900, 'en')).join('\n\n')],
] as const)('after edits of a very long text too, taken back or not: %s', (_, language, original) => {
  const cached = createAnalyser({ gazetteer: gazetteer(), taggerOf });
  const fresh = createAnalyser({ gazetteer: gazetteer(), taggerOf }, { cacheCharacters: 0 });
  // A text that comes back has been read anew before.
  const freshByText = new Map<string, Analysis>();
  const readAnew = (snapshot: Snapshot): Analysis => {
    const known = freshByText.get(snapshot.text) ?? fresh.analyse(snapshot, language);
    freshByText.set(snapshot.text, known);
    return { ...known, snapshot };
  };
  fc.assert(
    fc.property(fc.array(fc.tuple(personsEdit, fc.boolean()), { minLength: 2, maxLength: 4 }), (edits) => {
      let text: string = original;
      let version = 1;
      const check = (now: string): void => {
        const snapshot = { uri: 'test:long', version: version++, text: now };
        expect(cached.analyse(snapshot, language)).toEqual(readAnew(snapshot));
      };
      for (const [edit, isTakenBack] of edits) {
        const before = text;
        text = edit(text);
        check(text);
        if (!isTakenBack) continue;
        text = before;
        check(text);
      }
    }),
    { numRuns: runs },
  );
});

describe('an analysis in turns', () => {
  const clock = { now: () => 0, yield: () => Promise.resolve(), wait: () => Promise.resolve() };
  const snapshot = { uri: 'test:a', version: 1, text: article };

  test('stops when the request is cancelled', async () => {
    const analyser = createAnalyser({ gazetteer: gazetteer(), taggerOf });
    expect(await analyser.analyseInTurns(snapshot, 'fr', clock, { isCancellationRequested: true })).toBe(
      undefined,
    );
    expect(await analyser.analyseInTurns(snapshot, 'fr', clock, { isCancellationRequested: false })).toEqual(
      analyser.analyse(snapshot, 'fr'),
    );
  });

  test('gives way while it works', async () => {
    let time = 0;
    let yields = 0;
    const slow = {
      now: () => (time += 20),
      wait: () => Promise.resolve(),
      yield: () => {
        yields++;
        return Promise.resolve();
      },
    };
    await createAnalyser({ gazetteer: gazetteer(), taggerOf }).analyseInTurns(snapshot, 'fr', slow, {
      isCancellationRequested: false,
    });
    expect(yields).toBeGreaterThan(2);
  });
});

test('without its data files the analyser works and says so once for each', async () => {
  const messages: string[] = [];
  const log = (message: string): void => void messages.push(message);
  const missing = (): Promise<never> => Promise.reject(new Error('no such file'));
  const reader = { read: missing, readBytes: missing };
  const resources = await loadResources(reader, { error: log, warn: log, info: log, debug: log });
  const { places, entities } = createAnalyser(resources).analyse(snapshotOf('Il est à Moscou.'), 'fr');
  expect(messages).toHaveLength(3);
  expect(entities.length + places.length).toBeGreaterThanOrEqual(0);
});

function snapshotOf(text: string): { uri: string; version: number; text: string } {
  return { uri: 'test:b', version: 1, text };
}
