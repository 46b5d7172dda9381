/** A whole number as the language writes it: `1,681`, `1 681`. */
export function numberIn(language: string, value: number): string {
  return new Intl.NumberFormat(language).format(value);
}

/**
 * How many there are, in words.
 * In: the language of the interface, the number, and a text for each plural form that English and French tell apart, with
 * `{0}` where the number goes. Out: `1 quote`, `1,681 quotes`; in French 0 takes the singular.
 */
export function counted(language: string, count: number, one: string, other: string): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? one : other;
  return form.replace('{0}', numberIn(language, count));
}
