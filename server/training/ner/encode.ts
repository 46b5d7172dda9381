import type { EntityType } from '../../src/core/analysis';
import { magic, type ModelHeader } from '../../src/pipeline/tagger/modelFile';
import type { Weights } from './crf';
import type { LexiconEntries } from './lexicon';

export interface Packing {
  readonly types: readonly EntityType[];
  readonly lexicon: LexiconEntries;
  readonly clusters: ReadonlyMap<number, number>;
  /** The most weights that are kept: the largest. */
  readonly most: number;
  readonly calibration: ModelHeader['calibration'];
}

/** The largest weight that one signed byte holds; larger ones are cut to it. */
const clip = 127;

/** Packs a trained model into its file; see `readModel` for the layout. */
export function encodeModel(trained: Weights, packing: Packing): Uint8Array {
  const sizes = Float32Array.from(trained.weights, Math.abs).sort().reverse();
  const least = sizes[Math.min(packing.most, sizes.length) - 1] ?? 0;
  // A few very large weights would make every other one coarse.
  const scale = (sizes[Math.floor(sizes.length / 20_000)] ?? 1) / clip;
  const bytes: number[] = [];
  const number = (value: number): void => {
    let rest = value;
    while (rest >= 0x80) {
      bytes.push((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    bytes.push(rest);
  };
  let rows = 0;
  let entries = 0;
  let before = 0;
  trained.keys.forEach((key, row) => {
    const kept: [number, number][] = [];
    for (let at = trained.starts[row] ?? 0; at < (trained.starts[row + 1] ?? 0); at++) {
      const weight = trained.weights[at] ?? 0;
      const level = Math.max(-clip, Math.min(clip, Math.round(weight / scale)));
      if (level !== 0 && Math.abs(weight) >= least) kept.push([trained.labels[at] ?? 0, level]);
    }
    if (kept.length === 0) return;
    number(key - before);
    before = key;
    rows++;
    kept.forEach(([label, level], index) => {
      bytes.push(index === kept.length - 1 ? label | 0x80 : label, level & 0xff);
      entries++;
    });
  });
  const bitSets = [...new Set(packing.lexicon.values())].sort((a, b) => a - b);
  const indexes = new Map(bitSets.map((bits, index) => [bits, index]));
  const list = (map: ReadonlyMap<number, number>, stored: (value: number) => number): void => {
    let last = 0;
    for (const [hash, value] of [...map].sort(([a], [b]) => a - b)) {
      number(hash - last);
      number(stored(value));
      last = hash;
    }
  };
  list(packing.lexicon, (bits) => indexes.get(bits) ?? 0);
  list(packing.clusters, (cluster) => cluster);
  const header: ModelHeader = {
    types: packing.types,
    scale,
    transitions: Array.from(trained.transitions, (weight) => Math.round(weight * 1000) / 1000),
    rows,
    entries,
    bitSets,
    names: packing.lexicon.size,
    clustered: packing.clusters.size,
    calibration: packing.calibration,
  };
  return joinFile(header, Uint8Array.from(bytes));
}

/** The same model with another calibration. */
export function replaceCalibration(file: Uint8Array, calibration: ModelHeader['calibration']): Uint8Array {
  const end = magic.length + 4 + new DataView(file.buffer, file.byteOffset).getUint32(magic.length, true);
  const header: unknown = JSON.parse(new TextDecoder().decode(file.subarray(magic.length + 4, end)));
  if (typeof header !== 'object' || header === null) throw new Error('not a tagger model');
  return joinFile({ ...header, calibration }, file.subarray(end));
}

function joinFile(header: object, lists: Uint8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const out = new Uint8Array(magic.length + 4 + json.length + lists.length);
  out.set(new TextEncoder().encode(magic));
  new DataView(out.buffer).setUint32(magic.length, json.length, true);
  out.set(json, magic.length + 4);
  out.set(lists, magic.length + 4 + json.length);
  return out;
}
