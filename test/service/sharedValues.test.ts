import { expect, test } from 'vitest';
import { createSharedValues, shareValues } from '../../server/src/service/sharedValues';
import { summaryOf } from '../support/summaries';

const text = `La maire de Lyon, Anne Dulac, est venue lundi à Lyon.

"Nous verrons", a déclaré Mme Dulac devant Paul Morin. Selon une source, rien n'est prêt.
`;

test('summaries say the same with what they share, and places are kept once', () => {
  const shared = createSharedValues();
  const first = shareValues(summaryOf(text), shared);
  const again = shareValues(structuredClone(summaryOf(text)), shared);
  expect(first).toEqual(summaryOf(text));
  expect(again).toEqual(first);
  const places = [first, again].map(
    ({ entities }) => entities.find(({ place }) => place !== undefined)?.place,
  );
  expect(places[0]).toBeDefined();
  expect(places[1]).toBe(places[0]);
});
