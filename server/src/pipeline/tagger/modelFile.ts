import type { EntityType } from '../../core/analysis';
import { countLabels } from './labels';
import { createTransitions, type Transitions } from './lattice';
import { createTable, type Lexicon, type NumberTable } from './lexicon';

/** A trained tagger of one language as its file holds it. */
export interface TaggerModel {
  readonly types: readonly EntityType[];
  readonly transitions: Transitions;
  readonly lexicon: Lexicon;
  /** From a feature's key to its row, from 1. */
  readonly rows: NumberTable;
  /** Row `n` has the entries from `starts[n - 1]` to `starts[n]`. */
  readonly starts: Uint32Array;
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
  /** What one unit of `weights` is worth. */
  readonly scale: number;
  /** Turns a marginal into how often such a name is right: `[marginal, share right]` points, ascending. */
  readonly calibration: readonly (readonly [number, number])[];
}

/** Begins every model file; the number changes with the format or the features. */
export const magic = 'VNER1\n';

/** The part of a model file that is JSON. */
export interface ModelHeader {
  readonly types: readonly EntityType[];
  readonly scale: number;
  /** `countLabels(types)` squared, row: from. */
  readonly transitions: readonly number[];
  readonly rows: number;
  readonly entries: number;
  /** Distinct sets of bits of the lexicon; its entries hold an index into them. */
  readonly bitSets: readonly number[];
  readonly names: number;
  readonly clustered: number;
  readonly calibration: readonly (readonly [number, number])[];
}

/**
 * Reads a model file.
 * Layout: magic, header's length (4 bytes, little-endian), header, then three lists sorted by key, each key as the
 * difference from the one before (LEB128): features (entries of a label byte, its high bit set on the last, and a
 * signed weight), lexicon (index into `bitSets`), clusters (number). Throws when the file is no such model.
 */
export function readModel(bytes: Uint8Array): TaggerModel {
  if (ascii(bytes, 0, magic.length) !== magic) throw new Error('not a tagger model of this version');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = magic.length + 4 + view.getUint32(magic.length, true);
  const header: unknown = JSON.parse(ascii(bytes, magic.length + 4, headerEnd));
  if (!isHeader(header)) throw new Error('the tagger model has a header of another version');
  let at = headerEnd;
  const number = (): number => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error('the tagger model is cut short');
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
    }
  };
  const keys = new Uint32Array(header.rows);
  const numbers = new Uint32Array(header.rows);
  const starts = new Uint32Array(header.rows + 1);
  const labels = new Uint8Array(header.entries);
  const weights = new Int8Array(header.entries);
  let key = 0;
  let entry = 0;
  for (let row = 0; row < header.rows; row++) {
    key += number();
    keys[row] = key;
    numbers[row] = row + 1;
    starts[row] = entry;
    for (;;) {
      const label = bytes[at++];
      if (label === undefined) throw new Error('the tagger model is cut short');
      labels[entry] = label & 0x7f;
      weights[entry++] = bytes[at++] ?? 0;
      if (label >= 0x80) break;
    }
  }
  starts[header.rows] = entry;
  const list = (length: number, valueOf: (stored: number) => number): NumberTable => {
    const hashes = new Uint32Array(length);
    const values = new Uint32Array(length);
    let hash = 0;
    for (let index = 0; index < length; index++) {
      hash += number();
      hashes[index] = hash;
      values[index] = valueOf(number());
    }
    return createTable(hashes, values);
  };
  const names = list(header.names, (index) => header.bitSets[index] ?? 0);
  const clusters = list(header.clustered, (cluster) => cluster);
  const size = countLabels(header.types.length);
  return {
    types: header.types,
    transitions: createTransitions(
      header.types.length,
      (from, to) => header.transitions[from * size + to] ?? 0,
    ),
    lexicon: { bitsOf: (hash) => names.get(hash), clusterOf: (hash) => clusters.get(hash) },
    rows: createTable(keys, numbers),
    starts,
    labels,
    weights,
    scale: header.scale,
    calibration: header.calibration,
  };
}

/** A header made by the same version is taken at its word but for its presence. */
function isHeader(value: unknown): value is ModelHeader {
  return (
    typeof value === 'object' &&
    value !== null &&
    [
      'types',
      'scale',
      'transitions',
      'rows',
      'entries',
      'bitSets',
      'names',
      'clustered',
      'calibration',
    ].every((key) => key in value)
  );
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
