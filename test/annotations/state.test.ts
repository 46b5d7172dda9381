import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveSpan, type TextChange } from '../../server/src/annotations/move';
import { decide, redo, undo } from '../../server/src/annotations/history';
import {
  markWritten,
  moveState,
  openState,
  setOf,
  toSidecar,
  type AnnotationState,
} from '../../server/src/annotations/state';
import { emptySidecar, parseSidecar, serialiseSidecar } from '../../server/src/annotations/store';
import type { EntityDecision, MentionDecision } from '../../server/src/annotations/types';
import { textOf } from '../../server/src/core/span';
import { readMarkers, showMarkers } from '../support/markers';
import { nastyText } from '../support/texts';

const stamp = { by: 'anne', at: '2026-06-03T10:00:00Z' };
const step = { label: 'entity', about: 'Dulac', at: '2026-06-03T10:00:00Z' } as const;

function change(text: string, words: string, by: string): TextChange {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the text`);
  return { start, end: start + words.length, text: by };
}

describe('a span follows an edit', () => {
  test.each([
    ['in front', 'Le maire [[Dulac]] dort.', 'Le', 'La vieille', 'La vieille maire [[Dulac]] dort.'],
    ['behind', 'Le maire [[Dulac]] dort.', 'dort', 'rit', 'Le maire [[Dulac]] rit.'],
    ['a letter inside', 'Le maire [[Dullac]] dort.', 'll', 'l', 'Le maire [[Dulac]] dort.'],
    ['its first letter', 'Le maire [[dulac]] dort.', 'd', 'D', 'Le maire [[Dulac]] dort.'],
    ['its last letter', 'Le maire [[Dulaq]] dort.', 'q', 'c', 'Le maire [[Dulac]] dort.'],
    ['the whole, corrected', 'Le maire [[Dupont]] dort.', 'Dupont', 'Dupond', 'Le maire [[Dupond]] dort.'],
    ['the whole, another name', 'Le maire [[Dupont]] dort.', 'Dupont', 'Roux', 'Le maire Roux dort.'],
    ['all around', 'Le maire [[Dulac]] dort.', 'maire Dulac dort', 'vote', 'Le vote.'],
    ['its beginning with what stands before', 'Le [[maire Dulac]] dort.', 'Le maire ', '', '[[Dulac]] dort.'],
    ['its end with what stands behind', 'Le [[maire Dulac]] dort.', ' Dulac dort', '', 'Le [[maire]].'],
  ])('%s', (_, marked, words, by, expected) => {
    const { text, spans } = readMarkers(marked);
    const edit = change(text, words, by);
    const moved = spans.flatMap((span) => moveSpan(span, edit, text) ?? []);
    expect(showMarkers(text.slice(0, edit.start) + edit.text + text.slice(edit.end), moved)).toBe(expected);
  });

  test.each([
    ['Le maire |[[Dulac]].', 'M. ', 'Le maire M. [[Dulac]].'],
    ['Le maire [[Dulac]]|.', ', dit-on', 'Le maire [[Dulac]], dit-on.'],
    ['Le maire [[Dula]]|.', 'c', 'Le maire [[Dulac]].'],
    ['Le maire |[[ulac]].', 'D', 'Le maire [[Dulac]].'],
    ['Le maire [[Du|ac]].', 'l', 'Le maire [[Dulac]].'],
  ])('put in at %s: "%s"', (marked, inserted, expected) => {
    const { text, spans, cursor = 0 } = readMarkers(marked);
    const edit = { start: cursor, end: cursor, text: inserted };
    const moved = spans.flatMap((span) => moveSpan(span, edit, text) ?? []);
    expect(showMarkers(text.slice(0, cursor) + inserted + text.slice(cursor), moved)).toBe(expected);
  });
});

const article = 'La maire Anne Dulac dort.\n\nSon adjoint Karim Benali veille sur la ville.\n';
const entity = (id: string, name: string): EntityDecision => ({
  record: 'entity',
  id,
  rev: 1,
  how: 'created',
  type: 'person',
  name,
  names: [name],
});
const mention = (id: string, words: string, of: string): MentionDecision => {
  const start = article.indexOf(words);
  return {
    record: 'mention',
    id,
    rev: 1,
    how: 'created',
    span: { start, end: start + words.length },
    form: 'name',
    entity: of,
  };
};

function annotated(): AnnotationState {
  const state = decide(
    openState(emptySidecar, article),
    step,
    [
      { put: entity('e1', 'Anne Dulac') },
      { put: mention('m1', 'Anne Dulac', 'e1') },
      { put: entity('e2', 'Karim Benali') },
      { put: mention('m2', 'Karim Benali', 'e2') },
    ],
    stamp,
  );
  return markWritten(state, toSidecar(state));
}
const reopen = (state: AnnotationState, text = state.text): AnnotationState =>
  openState(parseSidecar(serialiseSidecar(toSidecar(state))), text);
const shown = (state: AnnotationState): string =>
  showMarkers(
    state.text,
    setOf(state).mentions.map(({ span }) => span),
  );

describe('the annotations of an open article', () => {
  test('are the same when it is opened again', () => {
    const state = annotated();
    expect(shown(reopen(state))).toBe(shown(state));
    expect(setOf(reopen(state))).toEqual(setOf(state));
  });

  test('a decision elsewhere changes no line of them', () => {
    const before = serialiseSidecar(toSidecar(annotated())).split('\n');
    const edited = moveState(annotated(), [change(article, 'veille', 'dort')]);
    const after = serialiseSidecar(toSidecar(edited)).split('\n');
    const dulac = before.filter((line) => line.includes('Dulac'));
    expect(after).toEqual(expect.arrayContaining(dulac));
  });

  test('follow edits', () => {
    const edited = moveState(annotated(), [
      { start: 0, end: 0, text: 'Titre\n\n' },
      change(`Titre\n\n${article}`, 'dort', 'se repose'),
    ]);
    expect(shown(edited)).toContain('La maire [[Anne Dulac]] se repose');
    expect(shown(reopen(edited))).toBe(shown(edited));
  });

  test('a text that is replaced as a whole keeps them', () => {
    const text = `Titre\r\n\r\n${article.replaceAll('\n', '\r\n')}`;
    const edited = moveState(annotated(), [{ start: 0, end: article.length, text }]);
    expect(shown(edited)).toContain('La maire [[Anne Dulac]] dort');
    expect(shown(edited)).toContain('[[Karim Benali]] veille');
  });

  test('what is deleted is an orphan, and what is put back is found', () => {
    const deleted = moveState(annotated(), [change(article, 'La maire Anne Dulac dort.\n\n', '')]);
    expect([...deleted.orphans.keys()]).toEqual(['m1']);
    expect(deleted.orphans.get('m1')?.paragraph).toBe('La maire Anne Dulac dort.');
    expect([...reopen(deleted).orphans.keys()]).toEqual(['m1']);
    const back = moveState(deleted, [{ start: 0, end: 0, text: 'La maire Anne Dulac dort.\n\n' }]);
    expect(back.orphans.size).toBe(0);
    expect(shown(back)).toBe(shown(annotated()));
  });

  test('another name typed over a name does not take its place', () => {
    const at = article.indexOf('Anne Dulac');
    let state = moveState(annotated(), [{ start: at, end: at + 10, text: 'J' }]);
    state = moveState(state, [{ start: at + 1, end: at + 1, text: 'e' }]);
    expect([...state.orphans.keys()]).toEqual(['m1']);
  });

  test('a name that is deleted letter by letter is an orphan with its own words', () => {
    let state = annotated();
    const end = article.indexOf('Anne Dulac') + 10;
    for (let at = end; at > end - 10; at--) state = moveState(state, [{ start: at - 1, end: at, text: '' }]);
    const orphan = state.orphans.get('m1')?.decision;
    expect(orphan?.record === 'mention' && orphan.span.exact).toBe('Anne Dulac');
  });

  test('steps are undone and made again, each with a revision of its own', () => {
    const state = decide(annotated(), step, [{ drop: 'm1' }], stamp);
    expect(setOf(state).mentions).toHaveLength(1);
    const undone = undo(state, stamp);
    expect(undone && shown(undone)).toBe(shown(annotated()));
    expect(undone?.live.get('m1')?.rev).toBe(3);
    const redone = undone && redo(undone, stamp);
    expect(redone && setOf(redone).mentions).toHaveLength(1);
    expect(redone?.deleted.get('m1')?.rev).toBe(4);
    expect(undo(openState(emptySidecar, article), stamp)).toBeUndefined();
  });

  test('a step is undone where its words have moved to', () => {
    const dropped = decide(annotated(), step, [{ drop: 'm1' }], stamp);
    const undone = undo(moveState(dropped, [{ start: 0, end: 0, text: 'Hier, ' }]), stamp);
    expect(undone && shown(undone)).toContain('Hier, La maire [[Anne Dulac]] dort');
  });

  test('versions of two branches stay until somebody decides', () => {
    const text = serialiseSidecar(toSidecar(annotated()));
    const renamed = text
      .split('\n')
      .filter((line) => line.includes('"e1"') && line.includes('"entity"') && line.includes('"names"'))
      .map((line) => line.replace('"name":"Anne Dulac"', '"name":"A. Dulac"'));
    const tied = openState(parseSidecar(text + renamed.join('\n')), article);
    expect(serialiseSidecar(toSidecar(tied)).match(/"name":"A(?:nne|\.) Dulac"/gu)).toHaveLength(2);
    const settled = decide(tied, step, [{ put: entity('e1', 'Anne Dulac') }], stamp);
    expect(serialiseSidecar(toSidecar(settled)).match(/"name":"A(?:nne|\.) Dulac"/gu)).toHaveLength(1);
  });
});

test('through any edits, a kept name bears its own words or nearly so', () => {
  const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 12 }), text: nastyText });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      let state = annotated();
      for (const { at, length, text } of edits) {
        const start = at % (state.text.length + 1);
        state = moveState(state, [{ start, end: Math.min(state.text.length, start + length), text }]);
        for (const { span } of setOf(state).mentions) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(state.text.length);
          expect(textOf(state.text, span)).toMatch(/^.*[ADKBaeinrmlu]/su);
        }
      }
      expect(setOf(state).mentions.length + state.orphans.size).toBe(2);
    }),
    { numRuns: 200 },
  );
});
