import { describe, expect, test } from 'vitest';
import { messagesIn, messageTables, type Message } from '../../server/src/service/messages';

/** The placeholders of each form of a message, sorted. */
function placeholders(message: Message): string[][] {
  const forms = typeof message === 'string' ? [message] : [message.one, message.other];
  return forms.map((form) => [...form.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name).sort());
}

describe('the message tables', () => {
  const { en, fr } = messageTables;

  test('have the same keys, sorted', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
    expect(Object.keys(en)).toEqual(Object.keys(en).sort());
  });

  test.each(Object.keys(en) as (keyof typeof en)[])('%s needs the same in both', (key) => {
    const [form] = placeholders(en[key]);
    expect(placeholders(fr[key])).toEqual(placeholders(en[key]));
    // Every form of a plural needs the same.
    expect(placeholders(en[key]).every((other) => other.join() === form?.join())).toBe(true);
    if (typeof en[key] !== 'string') expect(form).toContain('count');
  });
});

describe('saying', () => {
  test.each([
    ['en', 0, '0 mentions'],
    ['en', 1, '1 mention'],
    ['fr', 0, '0 mention'],
    ['fr', 1, '1 mention'],
    ['fr', 2, '2 mentions'],
  ] as const)('in %s, %i', (language, count, expected) => {
    expect(messagesIn(language)('mentions', { count })).toBe(expected);
  });

  test('what is filled in is not read again', () => {
    expect(messagesIn('en')('hover.cue', { cue: '{count} $& \\1' })).toBe('Cue: “{count} $& \\1”');
  });
});
