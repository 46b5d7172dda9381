import { expect, test } from 'vitest';
import { incomingCalls, outgoingCalls, prepareCalls } from '../../server/src/service/features/callHierarchy';
import { messagesIn } from '../../server/src/service/messages';
import { articleAt } from '../support/article';
import { analyseText } from '../support/inMemory';

const say = messagesIn('en');

test('a speaker calls their quotes', () => {
  const { analysis, cursor } = articleAt('M. Mor|in');
  const item = prepareCalls(analysis, cursor, say);
  expect(item).toMatchObject({ name: 'Paul Morin', detail: 'maire de Lyon', kind: 'entity' });
  if (item === undefined) return;
  expect(outgoingCalls(analysis, item.key, say).map((call) => [call.item.name, call.item.detail])).toEqual([
    ['"Nous verrons"', 'Paul Morin · 1 of 2'],
    ['"Jamais"', 'Paul Morin · 2 of 2'],
  ]);
  expect(incomingCalls(analysis, item.key, say)).toEqual([]);
});

test('a quote is called by its speaker, and calls whom it names', () => {
  const text = 'Anne Dulac est là. "Je crois Paul Morin", a dit Mme Dulac.';
  const analysis = analyseText(text);
  const item = prepareCalls(analysis, text.indexOf('crois'), say);
  expect(item).toMatchObject({ kind: 'quote', detail: 'Anne Dulac · 1 of 1' });
  if (item === undefined) return;
  const [incoming] = incomingCalls(analysis, item.key, say);
  expect(incoming?.item.name).toBe('Anne Dulac');
  expect(incoming?.at.map(({ start, end }) => text.slice(start, end))).toEqual(['dit']);
  const [outgoing] = outgoingCalls(analysis, item.key, say);
  expect(outgoing?.item.name).toBe('Paul Morin');
  if (outgoing === undefined) return;
  expect(incomingCalls(analysis, outgoing.item.key, say).map((call) => call.item.name)).toEqual([
    '"Je crois Paul Morin"',
  ]);
});

test('a key of another text has no calls', () => {
  const { analysis } = articleAt('M. Mor|in');
  for (const key of [{ entity: 'nobody' }, { quote: 9999 }]) {
    expect(incomingCalls(analysis, key, say)).toEqual([]);
    expect(outgoingCalls(analysis, key, say)).toEqual([]);
  }
});
