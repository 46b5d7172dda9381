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
export const magic = 'VNER2\n';

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
  /** What fed the features when it was trained; see `fingerprintOf` in `server/training/ner/`. */
  readonly fingerprint: string;
}

/**
 * Reads a model file.
 * Layout: magic, header's length (4 bytes, little-endian), header, then one column after the other, as a packed extension
 * takes less room that way: of the features the keys, label bytes (the high bit set on a key's last) and signed weights;
 * of the lexicon the keys and indexes into `bitSets`; of the clusters the keys and numbers. Keys ascend and stand as the
 * difference from the one before; they, indexes and numbers are LEB128. Throws when the file is no such model.
 */
export function readModel(bytes: Uint8Array): TaggerModel {
  const { header, end } = readHeader(bytes);
  const keys = readNumbers(bytes, end, header.rows, true);
  const labels = bytes.subarray(keys.end, keys.end + header.entries);
  const weightsEnd = keys.end + 2 * header.entries;
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + keys.end + header.entries, header.entries);
  const names = readNumbers(bytes, weightsEnd, header.names, true);
  const indexes = readNumbers(bytes, names.end, header.names, false);
  const clustered = readNumbers(bytes, indexes.end, header.clustered, true);
  const clusters = readNumbers(bytes, clustered.end, header.clustered, false);
  const { bitSets } = header;
  const bits = createTable(
    names.numbers,
    32,
    indexes.numbers.map((index) => bitSets[index] ?? 0),
  );
  const clusterTable = createTable(clustered.numbers, 32, clusters.numbers);
  const size = countLabels(header.types.length);
  return {
    types: header.types,
    transitions: createTransitions(
      header.types.length,
      (from, to) => header.transitions[from * size + to] ?? 0,
    ),
    lexicon: { bitsOf: (hash) => bits.get(hash), clusterOf: (hash) => clusterTable.get(hash) },
    rows: createTable(keys.numbers, keyBits),
    ...splitRows(labels, header.rows),
    weights,
    scale: header.scale,
    calibration: header.calibration,
  };
}

/** The header of a model file, and where what follows it begins. Throws when the file is no model of this version. */
export function readHeader(bytes: Uint8Array): { readonly header: ModelHeader; readonly end: number } {
  if (ascii(bytes, 0, magic.length) !== magic) throw new Error('not a tagger model of this version');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = magic.length + 4 + view.getUint32(magic.length, true);
  const header: unknown = JSON.parse(ascii(bytes, magic.length + 4, end));
  if (!isHeader(header)) throw new Error('the tagger model has a header of another version');
  return { header, end };
}

/** Where the entries of each row stand, from the label bytes of all of them. */
function splitRows(marked: Uint8Array, rows: number): Pick<TaggerModel, 'starts' | 'labels'> {
  const starts = new Uint32Array(rows + 1);
  const labels = new Uint8Array(marked.length);
  let row = 0;
  for (let entry = 0; entry < marked.length; entry++) {
    const byte = marked[entry] ?? 0;
    labels[entry] = byte & 0x7f;
    if (byte >= 0x80) starts[++row] = entry + 1;
  }
  return { starts, labels };
}

/** A column of numbers from an offset on, each the difference from the one before where they are keys. Plain loops: they are most of an opening. */
function readNumbers(
  bytes: Uint8Array,
  from: number,
  length: number,
  keys: boolean,
): { readonly numbers: Uint32Array; readonly end: number } {
  const numbers = new Uint32Array(length);
  let at = from;
  let before = 0;
  for (let index = 0; index < length; index++) {
    let byte = bytes[at++] ?? 0;
    let number = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      number |= (byte & 0x7f) << shift;
    }
    before = keys ? before + (number >>> 0) : number;
    numbers[index] = before;
  }
  checkLength(bytes, at);
  return { numbers, end: at };
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
      'fingerprint',
    ].every((key) => key in value)
  );
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
