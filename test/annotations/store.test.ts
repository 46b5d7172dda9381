import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptySidecar,
  mergeSidecars,
  parseSidecar,
  serialiseSidecar,
  tiesOf,
  type Sidecar,
} from '../../server/src/annotations/store';
import type { StoredDecision } from '../../server/src/annotations/types';

const head = '{"record":"head","version":1}';
const paragraph = '{"record":"paragraph","id":"aaa","text":"Anne Dulac a dit non."}';
const entity = (rev: number, name: string): string =>
  `{"record":"entity","id":"e1","rev":${String(rev)},"how":"created","type":"person","name":"${name}","names":["${name}"]}`;
const mention =
  '{"record":"mention","id":"m1","rev":1,"how":"accepted","form":"name","entity":"e1","span":{"paragraph":"aaa","start":0,"end":10,"exact":"Anne Dulac"}}';
const file = (...lines: string[]): string => `${lines.join('\n')}\n`;
const ids = ({ decisions }: Sidecar): string[] => [...decisions.keys()].sort();
const nameOf = (sidecar: Sidecar): unknown => {
  const winner = sidecar.decisions.get('e1')?.[0];
  return winner?.record === 'entity' ? winner.name : winner?.record;
};

describe('a sidecar', () => {
  test('comes back as it was written', () => {
    const text = file(head, entity(1, 'Anne Dulac'), paragraph, mention);
    expect(serialiseSidecar(parseSidecar(text))).toBe(text);
  });

  test.each([
    ['an empty file', '', []],
    ['CRLF and a byte order mark', `\ufeff${file(head, entity(1, 'A')).replaceAll('\n', '\r\n')}`, ['e1']],
    ['blank lines', file(head, '', entity(1, 'A'), '  '), ['e1']],
  ])('is read: %s', (_, text, expected) => {
    const sidecar = parseSidecar(text);
    expect(ids(sidecar)).toEqual(expected);
    expect(sidecar.unreadable).toEqual([]);
  });

  test.each([
    'half a line {"record":"ent',
    '{"record":"entity","id":"e9"}',
    '{"record":"hologram","id":"e9","rev":1}',
    '{"record":"mention","id":"m9","rev":1,"how":"accepted","form":"name","entity":"e1","span":{"paragraph":"a","start":4,"end":2,"exact":""}}',
    '{"record":"constructor"}',
    '[1,2]',
    'null',
  ])('keeps what it cannot read, and says where: %s', (line) => {
    const sidecar = parseSidecar(file(head, line, entity(1, 'A')));
    expect(sidecar.unreadable).toEqual([{ line: 2, text: line }]);
    expect(serialiseSidecar(sidecar)).toBe(file(head, entity(1, 'A'), line));
  });

  test('keeps members that it does not know', () => {
    const line =
      '{"record":"entity","id":"e1","rev":1,"how":"created","type":"person","name":"A","names":[],"colour":"red"}';
    expect(serialiseSidecar(parseSidecar(file(head, line)))).toBe(file(head, line));
  });

  test('of a newer version keeps that version', () => {
    expect(parseSidecar(file('{"record":"head","version":7}')).version).toBe(7);
  });

  test('the highest revision holds, wherever it stands', () => {
    expect(nameOf(parseSidecar(file(head, entity(2, 'B'), entity(1, 'A'))))).toBe('B');
    expect(nameOf(parseSidecar(file(head, entity(1, 'A'), '{"record":"deleted","id":"e1","rev":2}')))).toBe(
      'deleted',
    );
  });

  test('conflict markers are no records; both sides count', () => {
    const text = file(
      head,
      '<<<<<<< HEAD',
      entity(2, 'B'),
      '||||||| base',
      entity(1, 'A'),
      '=======',
      entity(2, 'C'),
      '>>>>>>> theirs',
    );
    const sidecar = parseSidecar(text);
    expect(sidecar.conflicts).toBe(true);
    expect(sidecar.unreadable).toEqual([]);
    expect(tiesOf(sidecar)).toHaveLength(1);
    expect(parseSidecar(serialiseSidecar(sidecar))).toMatchObject({ conflicts: false });
    expect(tiesOf(parseSidecar(serialiseSidecar(sidecar)))).toHaveLength(1);
  });

  test('the same decision anchored in two texts is no tie', () => {
    const other = mention.replace('"aaa"', '"bbb"');
    expect(tiesOf(parseSidecar(file(head, mention, other)))).toEqual([]);
    expect(tiesOf(parseSidecar(file(head, mention, mention.replace('"e1"', '"e2"'))))).toHaveLength(1);
  });
});

const anyDecision: fc.Arbitrary<StoredDecision> = fc.record({
  record: fc.constant('entity'),
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  rev: fc.integer({ min: 1, max: 4 }),
  how: fc.constantFrom('created', 'accepted'),
  type: fc.constant('person'),
  name: fc.string({ minLength: 1, unit: 'grapheme' }),
  names: fc.constant([]),
});
const anySidecar = fc
  .array(anyDecision, { maxLength: 8 })
  .map((decisions) => parseSidecar(file(head, ...decisions.map((decision) => JSON.stringify(decision)))));

test('merging does not depend on the order, and merging twice changes nothing', () => {
  fc.assert(
    fc.property(anySidecar, anySidecar, (a, b) => {
      const merged = mergeSidecars(a, b);
      expect(serialiseSidecar(mergeSidecars(b, a))).toBe(serialiseSidecar(merged));
      expect(serialiseSidecar(mergeSidecars(merged, a))).toBe(serialiseSidecar(merged));
      expect(serialiseSidecar(mergeSidecars(emptySidecar, merged))).toBe(serialiseSidecar(merged));
    }),
  );
});

test('cut off at any byte, a file loses its last line alone', () => {
  const text = file(head, entity(1, 'Éloïse'), paragraph, mention);
  const bytes = new TextEncoder().encode(text);
  for (let length = 0; length <= bytes.length; length++) {
    const cut = new TextDecoder().decode(bytes.slice(0, length));
    const whole = cut.split('\n').slice(0, -1);
    const sidecar = parseSidecar(cut);
    const last = parseSidecar(file(...whole));
    for (const id of ids(last)) expect(ids(sidecar)).toContain(id);
    expect(sidecar.unreadable.length).toBeLessThanOrEqual(1);
  }
});
