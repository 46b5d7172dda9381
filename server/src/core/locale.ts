/** The languages that Verbatim itself speaks: hovers, messages of rules, views. Not the language of an article. */
export type UiLanguage = 'en' | 'fr';

/** The same thing in every language of the interface, such as a rule's message. */
export type Localised<T = string> = Readonly<Record<UiLanguage, T>>;

/**
 * The language of the interface for a locale, as an editor (`fr-CA`) or a shell (`fr_FR.UTF-8`) names it.
 * Out: English where the locale is unknown or absent.
 */
export function uiLanguageOf(locale: string | undefined): UiLanguage {
  return /^fr(?:$|[-_.@])/iu.test(locale ?? '') ? 'fr' : 'en';
}
