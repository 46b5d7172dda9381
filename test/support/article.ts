import { readMarkers } from './markers';
import { analyseSurely } from './inMemory';
import type { Analysis } from '../../server/src/core/analysis';

/** A short article with a section, two speakers, a pronoun and a surname. */
export const article = `Un titre court

PARIS (AFP) - Le maire de Lyon, Paul Morin, est venu lundi.

"Nous verrons", a dit M. Morin.

- La suite -

"Jamais", a-t-il lancé. "Jamais de la vie", a répondu Anne Dulac.
`;

/** The article with a cursor: `|` is put into the first occurrence of a phrase, as in `ver|rons`. */
export function articleAt(phrase: string): { readonly analysis: Analysis; readonly cursor: number } {
  const { text, cursor = 0 } = readMarkers(article.replace(phrase.replace('|', ''), () => phrase));
  return { analysis: analyseSurely(text), cursor };
}
