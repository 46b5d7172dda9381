import { hashFolded, seed } from './hashing';

/**
 * What lists know of a word or name, as bits. The lists are compiled into the model (`server/training/`), so that the
 * tagger sees the same ones wherever it runs.
 */
export const lexiconBits = {
  country: 1,
  largeCity: 2,
  city: 4,
  region: 8,
  nature: 16,
  maleFirstName: 32,
  femaleFirstName: 64,
  surname: 128,
  institution: 256,
  demonym: 512,
  courtesy: 1024,
  function: 2048,
  organizationWord: 4096,
  placeNoun: 8192,
  organizationNoun: 16384,
  particle: 32768,
  ordinary: 65536,
  event: 131072,
  landmark: 262144,
  reportingVerb: 524288,
  otherNoun: 1048576,
} as const;

/** Bits that make a name of several words worth noting as a whole. */
export const nameBits =
  lexiconBits.country |
  lexiconBits.largeCity |
  lexiconBits.city |
  lexiconBits.region |
  lexiconBits.nature |
  lexiconBits.institution |
  lexiconBits.event |
  lexiconBits.landmark;

/** Names and words by the hash of their folded form. */
export interface Lexicon {
  /** The bits of a folded hash; 0 for none. */
  bitsOf(hash: number): number;
  /** The word cluster of a folded hash, from 1; 0 for none. */
  clusterOf(hash: number): number;
}

/** The hash under which the lexicon knows a name. */
export function lexiconHash(name: string): number {
  return hashFolded(seed, name, 0, name.length) >>> 0;
}

/** An open-addressing table from 32-bit keys to small numbers; the key 0 is not kept. */
export interface NumberTable {
  get(key: number): number;
}

/** In: unsigned keys, each once, and their values (above 0). */
export function createTable(keys: Uint32Array, values: Uint32Array): NumberTable {
  let size = 16;
  while (size < keys.length * 1.5) size *= 2;
  const mask = size - 1;
  // A key and its value side by side, so that one look-up touches one line of the processor's cache.
  const slots = new Uint32Array(size * 2);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0;
    if (key === 0) continue;
    let slot = spread(key) & mask;
    while (slots[slot * 2] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = values[index] ?? 0;
  }
  return {
    get(key) {
      const wanted = key >>> 0;
      let slot = spread(wanted) & mask;
      for (;;) {
        const found = slots[slot * 2] ?? 0;
        if (found === wanted) return slots[slot * 2 + 1] ?? 0;
        if (found === 0) return 0;
        slot = (slot + 1) & mask;
      }
    },
  };
}

function spread(key: number): number {
  return Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 3;
}
