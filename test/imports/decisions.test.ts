import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDecisions } from '../../server/src/annotations/apply';
import { openState, setOf } from '../../server/src/annotations/state';
import { emptySidecar, parseSidecar } from '../../server/src/annotations/store';
import { textOf } from '../../server/src/core/span';
import { fromAnalysis } from '../../server/src/exports/fromAnalysis';
import { nitfFormat } from '../../server/src/exports/nitf';
import { addToSidecar, toDecisions } from '../../server/src/imports/decisions';
import { analyseText } from '../support/inMemory';
import { anyMarked } from '../support/anyMarked';
import { tricky, write } from '../support/marked';

const all = { acceptSuggestions: true };
const onlyPeople = { acceptSuggestions: false };

/** The decisions as they come back from the file that is written. */
function throughSidecar(article: typeof tricky, options = all): ReturnType<typeof setOf> {
  const file = addToSidecar(article.text, emptySidecar, toDecisions(article, options));
  const state = openState(parseSidecar(file), article.text);
  expect([state.orphans.size, state.sidecar.unreadable]).toEqual([0, []]);
  return setOf(state);
}

describe('imported annotations as decisions', () => {
  test('of people alone, or all in bulk', () => {
    const words = (options: typeof all): readonly string[] =>
      throughSidecar(tricky, options).mentions.map(
        ({ span, how }) => `${textOf(tricky.text, span)} (${how})`,
      );
    expect(words(onlyPeople)).toEqual(['Élise Martin (corrected)']);
    expect(words(all)).toContain('PARIS (accepted-in-bulk)');
    expect(throughSidecar(tricky, onlyPeople).quotes.map(({ kind, how }) => [kind, how])).toEqual([
      ['fragment', 'corrected'],
    ]);
    expect(throughSidecar(tricky, all).quotes).toHaveLength(4);
  });

  test('notes, states and a stated gender are kept', () => {
    const { notes, entities } = throughSidecar(tricky, onlyPeople);
    expect(notes.map(({ status, text }) => [status, text])).toEqual([
      ['checked', 'vu sur\nplace; "oui"'],
      ['to-check', '=HYPERLINK("x")'],
    ]);
    expect(entities.map(({ name, gender }) => [name, gender])).toEqual([['Élise Martin', 'female']]);
  });

  test('imported twice they are the same; what a person has changed or deleted since stays so', () => {
    const decisions = toDecisions(tricky, all);
    const once = addToSidecar(tricky.text, emptySidecar, decisions);
    expect(addToSidecar(tricky.text, parseSidecar(once), decisions)).toBe(once);
    const [first] = decisions;
    if (first === undefined) throw new Error('no decision');
    const deleted = `${once}${JSON.stringify({ record: 'deleted', id: first.id, rev: 2 })}\n`;
    expect(addToSidecar(tricky.text, parseSidecar(deleted), decisions)).not.toContain(
      `"entity","id":"${first.id}"`,
    );
  });

  test('whatever is imported is a sidecar without an unreadable line', () => {
    fc.assert(
      fc.property(anyMarked, (article) => {
        const file = addToSidecar(article.text, emptySidecar, toDecisions(article, all));
        expect(parseSidecar(file).unreadable).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('gender in exports', () => {
  const text = '"Non", a dit Mme Anne Dulac, la ministre, lundi à Paris.';
  const analysis = analyseText(text);

  test('is never a guess', () => {
    expect(analysis.entities.find(({ name }) => name.includes('Dulac'))?.gender).toBe('female');
    expect(write(nitfFormat, [fromAnalysis(analysis, 'a')])).not.toContain('gender=');
  });

  test('is written when a person stated it', () => {
    const marked = fromAnalysis(analysis, 'a');
    const entities = marked.entities.map((entity) =>
      entity.name.includes('Dulac') ? { ...entity, gender: 'female' as const } : entity,
    );
    const set = throughSidecar({ ...marked, entities });
    const decided = fromAnalysis(applyDecisions(analysis, set), 'a', set);
    expect(write(nitfFormat, [decided])).toMatch(/<person [^>]* gender="female"/u);
  });
});
