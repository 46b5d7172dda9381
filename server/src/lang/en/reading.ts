import { buildReadingLists } from '../build';
import type { ReadingPack } from '../reading';
import data from './reading.json';

/** English: possessives and contractions are words of their own. */
export const enReading: ReadingPack = {
  ...buildReadingLists(data),
  elides: () => false,
  elisions: new Map(),
  splitWord(word) {
    const negation = /n['’ʼ]t$/iu.exec(word);
    if (negation !== null && negation.index > 0) return [negation.index];
    const ending = /['’ʼ](?:s|re|ve|ll|d|m)$/iu.exec(word);
    return ending === null || ending.index === 0 ? [] : [ending.index];
  },
};
