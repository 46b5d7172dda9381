import { words } from '../build';
import type { ReadingPack } from '../reading';
import data from './reading.json';

/** English: possessives and contractions are words of their own. */
export const enReading: ReadingPack = {
  abbreviations: new Set(words(data.abbreviations)),
  stopwords: new Set(words(data.stopwords)),
  months: new Set(words(data.months)),
  weekdays: new Set(words(data.weekdays)),
  bylines: data.bylines,
  asides: data.asides,
  elides: () => false,
  elisions: new Map(),
  splitWord(word) {
    const negation = /n['’ʼ]t$/iu.exec(word);
    if (negation !== null && negation.index > 0) return [negation.index];
    const ending = /['’ʼ](?:s|re|ve|ll|d|m)$/iu.exec(word);
    return ending === null || ending.index === 0 ? [] : [ending.index];
  },
};
