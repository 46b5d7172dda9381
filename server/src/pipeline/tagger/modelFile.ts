import type { EntityType } from '../../core/analysis';
import { keyBits } from './hashing';
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
  const rows = readRows(bytes, headerEnd, header);
  const names = readList(bytes, rows.end, header.names);
  const clusters = readList(bytes, names.end, header.clustered);
  const { bitSets } = header;
  const bits = createTable(
    names.keys,
    32,
    names.values.map((index) => bitSets[index] ?? 0),
  );
  const clustered = createTable(clusters.keys, 32, clusters.values);
  const size = countLabels(header.types.length);
  return {
    types: header.types,
    transitions: createTransitions(
      header.types.length,
      (from, to) => header.transitions[from * size + to] ?? 0,
    ),
    lexicon: { bitsOf: (hash) => bits.get(hash), clusterOf: (hash) => clustered.get(hash) },
    rows: createTable(rows.keys, keyBits),
    starts: rows.starts,
    labels: rows.labels,
    weights: rows.weights,
    scale: header.scale,
    calibration: header.calibration,
  };
}

interface Rows extends Pick<TaggerModel, 'starts' | 'labels' | 'weights'> {
  readonly keys: Uint32Array;
  readonly end: number;
}

/** The features from an offset on. No function is called for a number and nothing is kept but plain arrays: the loops here are most of an opening. */
function readRows(bytes: Uint8Array, from: number, { rows, entries }: ModelHeader): Rows {
  const keys = new Uint32Array(rows);
  const starts = new Uint32Array(rows + 1);
  const labels = new Uint8Array(entries);
  const weights = new Int8Array(entries);
  let at = from;
  let key = 0;
  let entry = 0;
  for (let row = 0; row < rows; row++) {
    let byte = bytes[at++] ?? 0;
    let step = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      step |= (byte & 0x7f) << shift;
    }
    key += step;
    keys[row] = key;
    starts[row] = entry;
    for (let label = 0; label < 0x80;) {
      label = bytes[at] ?? 0x80;
      labels[entry] = label & 0x7f;
      weights[entry++] = bytes[at + 1] ?? 0;
      at += 2;
    }
  }
  starts[rows] = entry;
  checkLength(bytes, at);
  return { keys, starts, labels, weights, end: at };
}

/** A list of the lexicon from an offset on. */
function readList(
  bytes: Uint8Array,
  from: number,
  length: number,
): { readonly keys: Uint32Array; readonly values: Uint32Array; readonly end: number } {
  const keys = new Uint32Array(length);
  const values = new Uint32Array(length);
  let at = from;
  let key = 0;
  for (let index = 0; index < length; index++) {
    for (const into of [keys, values]) {
      let byte = bytes[at++] ?? 0;
      let number = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++] ?? 0;
        number |= (byte & 0x7f) << shift;
      }
      if (into === keys) key += number >>> 0;
      into[index] = into === keys ? key : number;
    }
  }
  checkLength(bytes, at);
  return { keys, values, end: at };
}

function checkLength(bytes: Uint8Array, end: number): void {
  if (end > bytes.length) throw new Error('the tagger model is cut short');
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
