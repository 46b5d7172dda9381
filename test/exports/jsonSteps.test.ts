import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../server/src/core/steps';
import { stringifyInSteps } from '../../server/src/exports/jsonSteps';

/** As `JSON.stringify` has it. */
function check(value: unknown): void {
  for (const indent of [0, 2])
    expect(finish(stringifyInSteps(value, indent))).toBe(JSON.stringify(value, null, indent));
}

test('JSON in steps is what JSON.stringify makes', () => {
  fc.assert(
    fc.property(
      fc.object({
        withNullPrototype: false,
        values: [fc.string(), fc.integer(), fc.constant(undefined), fc.constant(null), fc.boolean()],
      }),
      check,
    ),
  );
});

test.each([
  ['a long list', Array.from({ length: 60 }, (_, id) => ({ id, of: [id, undefined], words: 'a\nb' }))],
  [
    'a long object',
    Object.fromEntries(Array.from({ length: 60 }, (_, id) => [String(60 - id), { id, none: undefined }])),
  ],
  ['what is empty', { list: [], object: {}, none: undefined, deep: [[], {}] }],
  ['a word', 'é'],
])('%s', (_, value) => check(value));
