import type { Localised, UiLanguage } from '../core/locale';
import { english } from './messages.en';
import { french } from './messages.fr';

/** A text, or one for each plural form that English and French tell apart. */
export type Message = string | { readonly one: string; readonly other: string };

export type MessageKey = keyof typeof english;

type PlaceholderOf<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;
type TextOf<M> = M extends { readonly one: infer One; readonly other: infer Other } ? One | Other : M;
type Placeholder<Key extends MessageKey> = PlaceholderOf<TextOf<(typeof english)[Key]>>;
type Values<Key extends MessageKey> = [Placeholder<Key>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholder<Key>, string | number>>];

/** Says a message in the language of the interface; the compiler knows the keys and what each needs. */
export type Say = <Key extends MessageKey>(key: Key, ...values: Values<Key>) => string;

/** The tables, for the test that compares them. */
export const messageTables: Localised<Readonly<Record<MessageKey, Message>>> = { en: english, fr: french };

/**
 * Speaks one language.
 * Out: `say('mentions', { count: 2 })` gives `2 mentions`; the plural form follows the language (French takes the
 * singular for 0), numbers stand as they are given.
 */
export function messagesIn(language: UiLanguage): Say {
  const table = messageTables[language];
  const plurals = new Intl.PluralRules(language);
  return (key, ...[values]) => {
    const filled: Readonly<Record<string, string | number>> = values ?? {};
    const message = table[key];
    const text =
      typeof message === 'string'
        ? message
        : message[plurals.select(Number(filled['count'])) === 'one' ? 'one' : 'other'];
    return text.replace(/\{(\w+)\}/gu, (hole, name: string) => String(filled[name] ?? hole));
  };
}
