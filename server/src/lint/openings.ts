import type { LanguagePack } from '../lang/types';

/**
 * Whether a quotation opens as a sentence of its own: a capital on a word that has none elsewhere (an article, a
 * pronoun, a preposition), and a small letter on the next. `Le boycott` does, `Le Monde` and `Wikipédia` do not.
 */
export function opensWithCapitalFunctionWord(inner: string, { attribution }: LanguagePack): boolean {
  const match = /^(\p{Lu}[\p{Ll}\p{M}]*)(['’]|[\s\u00a0]+)(\p{Ll})/u.exec(inner);
  if (match === null) return false;
  const [, first = '', joint = ''] = match;
  const word = first.toLowerCase() + (/['’]/u.test(joint) ? "'" : '');
  const { grammar, pronouns } = attribution;
  return (
    grammar.determiners.has(word) ||
    pronouns.has(word) ||
    grammar.prepositions.has(word) ||
    grammar.adverbs.has(word) ||
    grammar.subordinators.has(word)
  );
}
