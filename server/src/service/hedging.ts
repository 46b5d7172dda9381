import type { Certainty } from '../core/certainty';
import type { Say } from './messages';

/** How sure the reading is, as a word to put behind what it says; undefined where it is sure. */
export function doubt(certainty: Certainty, say: Say): string | undefined {
  return certainty === 'sure' ? undefined : say(`doubt.${certainty}`);
}

/** Words with how sure the reading is of them behind: `Paul Morin`, `Paul Morin (likely)`, `Paul Morin (perhaps)`. */
export function hedge(words: string, certainty: Certainty, say: Say): string {
  const word = doubt(certainty, say);
  return word === undefined ? words : `${words} (${word})`;
}
