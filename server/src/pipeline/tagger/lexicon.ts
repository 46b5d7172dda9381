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
  /** Written in small letters as a rule; for stretches whose case tells nothing, no feature by itself. */
  common: 2097152,
  /** Written in capitals alone as a rule. */
  acronym: 4194304,
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

/** A table from unsigned integers to small numbers; the key 0 is not kept. */
export interface NumberTable {
  /** The number of a key, as a signed or unsigned 32-bit integer; 0 for none. */
  get(key: number): number;
}

/**
 * A table over ascending keys that are hashes, so evenly spread: their upper bits tell about where a key stands. Built in one
 * pass with nothing but a list of positions to fill, which a hash table of this size is not.
 * In: keys of `bits` bits, each once, ascending, and their values; without values a key's number is its place, from 1.
 */
export function createTable(keys: Uint32Array, bits: number, values?: Uint32Array): NumberTable {
  // Some two parts a key: most strange keys meet an empty one and look no further.
  const partBits = Math.min(bits, Math.max(4, Math.ceil(Math.log2(keys.length + 1)) + 1));
  const shift = bits - partBits;
  const firsts = new Uint32Array(2 ** partBits + 1);
  let part = 0;
  for (let index = 0; index < keys.length; index++) {
    const own = (keys[index] ?? 0) >>> shift;
    while (part < own) firsts[++part] = index;
  }
  firsts.fill(keys.length, part + 1);
  return {
    get(key) {
      const wanted = key >>> 0;
      if (wanted === 0) return 0;
      const own = wanted >>> shift;
      const end = firsts[own + 1] ?? 0;
      for (let index = firsts[own] ?? 0; index < end; index++)
        if (keys[index] === wanted) return values === undefined ? index + 1 : (values[index] ?? 0);
      return 0;
    },
  };
}
