import { buildReadingLists, words } from '../build';
import type { ReadingPack } from '../reading';
import data from './reading.json';

/** Words that lose their last vowel before another (Grevisse, *Le Bon Usage*, § 45). */
const elided = new Set(words('l d j m t s n c qu jusqu lorsqu puisqu quoiqu'));
/** Words that hold an apostrophe or a clitic-like ending and stay whole. */
const whole = new Set(
  words("aujourd'hui prud'homme prud'hommes presqu'île entr'ouvert rendez-vous peut-être sauve-qui-peut"),
);
const clitic = /[-‐‑](?:t[-‐‑])?(?:il|elle|on|ils|elles|je|tu|nous|ce)$/u;

/** French: elisions, subject clitics, guillemets. */
export const frReading: ReadingPack = {
  ...buildReadingLists(data),
  elisions: new Map([
    ['lorsque', "lorsqu'"],
    ['puisque', "puisqu'"],
    ['jusque', "jusqu'"],
    ['que', "qu'"],
    ['de', "d'"],
  ]),
  elides: (word) => elided.has(word.toLowerCase()),
  splitWord(word) {
    const cuts: number[] = [];
    if (isWhole(word)) return cuts;
    let from = 0;
    for (let at = word.search(/['’ʼ]/u); at > from;) {
      if (!elided.has(word.slice(from, at).toLowerCase())) break;
      cuts.push(at + 1);
      from = at + 1;
      if (isWhole(word.slice(from))) return cuts;
      const next = word.slice(from).search(/['’ʼ]/u);
      at = next < 0 ? -1 : from + next;
    }
    const found = clitic.exec(word.slice(from));
    if (found !== null && found.index > 0) cuts.push(from + found.index);
    return cuts;
  },
};

function isWhole(word: string): boolean {
  return whole.has(word.toLowerCase().replace(/[’ʼ]/gu, "'"));
}
