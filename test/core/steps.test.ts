import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish, sortInSteps } from '../../server/src/core/steps';

test('sorting in steps sorts as a sort does: what is equal keeps its order', () => {
  // Few keys for many items, so that many are equal; more items than are sorted in a step.
  const items = fc.array(fc.nat(40), { maxLength: 2600, size: 'max' });
  fc.assert(
    fc.property(items, (keys) => {
      const numbered = keys.map((key, index) => ({ key, index }));
      const compare = (one: { key: number }, other: { key: number }): number => one.key - other.key;
      expect(finish(sortInSteps(numbered, compare))).toEqual([...numbered].sort(compare));
    }),
    { numRuns: 40 },
  );
});

test('and gives way: no step sorts thousands', () => {
  let compared = 0;
  let most = 0;
  const steps = sortInSteps(
    Array.from({ length: 5000 }, (_, index) => (index * 7919) % 5000),
    (one, other) => {
      compared++;
      return one - other;
    },
  );
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    most = Math.max(most, compared);
    compared = 0;
  }
  expect(most).toBeLessThan(6000);
});
