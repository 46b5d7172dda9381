import { blockSize, type Sections } from './sections';

/** Sorted names and the places that bear them. Names are folded (`foldName`). */
export interface KeyIndex {
  /** Numbers of the places that bear exactly this name. */
  bearers(key: string): readonly number[];
  /** Whether a place bears exactly this name, and whether a longer name begins with it and a blank. */
  look(key: string): { readonly known: boolean; readonly goesOn: boolean };
}

/**
 * The names of a compiled gazetteer, found by binary search.
 * They stand sorted by their UTF-8 bytes in blocks of `blockSize`; the first of a block is whole, each other one says how
 * many bytes it shares with the one before: `shared, length, bytes, n, n place numbers`, the numbers as differences.
 */
export function openKeys({ keyBlocks, keys }: Sections): KeyIndex {
  const encoder = new TextEncoder();
  const wanted = new Uint8Array(1024);
  const current = new Uint8Array(512);
  let at = 0;

  const readNumber = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = keys[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  /** Reads the name at `at` over the one before; answers its length. `at` is then at its bearers. */
  const readKey = (): number => {
    const shared = keys[at] ?? 0;
    const length = keys[at + 1] ?? 0;
    at += 2;
    // Some bytes at a time: a copy by hand beats a view.
    for (let index = shared; index < shared + length; index++) current[index] = keys[at++] ?? 0;
    return shared + length;
  };
  const skipBearers = (): void => {
    for (let left = readNumber(); left > 0; left--) readNumber();
  };
  /** Below zero where the wanted name stands before `bytes[from, from + length)`. */
  const compare = (length: number, bytes: Uint8Array, from: number, other: number): number => {
    const end = Math.min(length, other);
    for (let index = 0; index < end; index++) {
      const difference = (wanted[index] ?? 0) - (bytes[from + index] ?? 0);
      if (difference !== 0) return difference;
    }
    return length - other;
  };
  const startsWithWanted = (length: number, size: number): boolean =>
    size > length && current[length] === 0x20 && compare(length, current, 0, length) === 0;

  /** The block that would hold the name: the last one whose first name is not behind it; -1 for none. */
  const blockOf = (length: number): number => {
    let low = 0;
    let high = keyBlocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const head = keyBlocks[middle] ?? 0;
      if (compare(length, keys, head + 2, keys[head + 1] ?? 0) < 0) high = middle;
      else low = middle + 1;
    }
    return low - 1;
  };
  /**
   * Goes to the first name that is not before the wanted one. Leaves `at` behind that name.
   * Out: the name's size and order; undefined behind the last name.
   */
  const seek = (length: number): { readonly size: number; readonly order: number } | undefined => {
    const block = Math.max(0, blockOf(length));
    at = keyBlocks[block] ?? 0;
    // One name more than a block: the first of the next may be the one.
    for (let index = 0; index <= blockSize && at < keys.length; index++) {
      const size = readKey();
      const order = compare(length, current, 0, size);
      if (order <= 0) return { size, order };
      skipBearers();
    }
    return undefined;
  };
  const encode = (key: string): number => {
    const { read, written } = encoder.encodeInto(key, wanted);
    return read < key.length || written > 255 ? 0 : written;
  };

  return {
    bearers(key) {
      const length = encode(key);
      if (length === 0 || seek(length)?.order !== 0) return [];
      const numbers: number[] = [];
      let last = 0;
      for (let left = readNumber(); left > 0; left--) numbers.push((last += readNumber()));
      return numbers;
    },
    look(key) {
      const length = encode(key);
      const found = length === 0 ? undefined : seek(length);
      if (found === undefined) return { known: false, goesOn: false };
      if (found.order !== 0) return { known: false, goesOn: startsWithWanted(length, found.size) };
      skipBearers();
      return { known: true, goesOn: at < keys.length && startsWithWanted(length, readKey()) };
    },
  };
}
