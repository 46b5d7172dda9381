import type { EntityType } from '../../src/core/analysis';
import { magic, readHeader, type ModelHeader } from '../../src/pipeline/tagger/modelFile';
import type { Weights } from './crf';
import type { LexiconEntries } from './lexicon';

export interface Packing {
  readonly types: readonly EntityType[];
  readonly lexicon: LexiconEntries;
  readonly clusters: ReadonlyMap<number, number>;
  /** The most weights that are kept: the largest. */
  readonly most: number;
  readonly calibration: ModelHeader['calibration'];
  readonly fingerprint: string;
}

/** The largest weight that one signed byte holds; larger ones are cut to it. */
const clip = 127;

/** Packs a trained model into its file; see `readModel` for the layout. */
export function encodeModel(trained: Weights, packing: Packing): Uint8Array {
  const sizes = Float32Array.from(trained.weights, Math.abs).sort().reverse();
  const least = sizes[Math.min(packing.most, sizes.length) - 1] ?? 0;
  // A few very large weights would make every other one coarse.
  const scale = (sizes[Math.floor(sizes.length / 20_000)] ?? 1) / clip;
  const keys: number[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  trained.keys.forEach((key, row) => {
    const kept: [number, number][] = [];
    for (let at = trained.starts[row] ?? 0; at < (trained.starts[row + 1] ?? 0); at++) {
      const weight = trained.weights[at] ?? 0;
      const level = Math.max(-clip, Math.min(clip, Math.round(weight / scale)));
      if (level !== 0 && Math.abs(weight) >= least) kept.push([trained.labels[at] ?? 0, level]);
    }
    if (kept.length === 0) return;
    keys.push(key);
    kept.forEach(([label, level], index) => {
      labels.push(index === kept.length - 1 ? label | 0x80 : label);
      weights.push(level & 0xff);
    });
  });
  const bitSets = [...new Set(packing.lexicon.values())].sort((a, b) => a - b);
  const indexes = new Map(bitSets.map((bits, index) => [bits, index]));
  const listed = [...packing.lexicon].sort(([a], [b]) => a - b);
  const clustered = [...packing.clusters].sort(([a], [b]) => a - b);
  const columns = [
    encodeNumbers(differences(keys)),
    labels,
    weights,
    encodeNumbers(differences(listed.map(([hash]) => hash))),
    encodeNumbers(listed.map(([, bits]) => indexes.get(bits) ?? 0)),
    encodeNumbers(differences(clustered.map(([hash]) => hash))),
    encodeNumbers(clustered.map(([, cluster]) => cluster)),
  ];
  const header: ModelHeader = {
    types: packing.types,
    scale,
    transitions: Array.from(trained.transitions, (weight) => Math.round(weight * 1000) / 1000),
    rows: keys.length,
    entries: labels.length,
    bitSets,
    names: packing.lexicon.size,
    clustered: packing.clusters.size,
    calibration: packing.calibration,
    fingerprint: packing.fingerprint,
  };
  return joinFile(header, Uint8Array.from(columns.flat()));
}

/** Ascending numbers, each as the difference from the one before. */
function differences(numbers: readonly number[]): number[] {
  return numbers.map((value, index) => value - (numbers[index - 1] ?? 0));
}

/** Numbers as LEB128 bytes. */
function encodeNumbers(numbers: readonly number[]): number[] {
  const bytes: number[] = [];
  for (const value of numbers) {
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
    bytes.push(rest);
  }
  return bytes;
}

/** The same model with another calibration. */
export function replaceCalibration(file: Uint8Array, calibration: ModelHeader['calibration']): Uint8Array {
  const { header, end } = readHeader(file);
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
