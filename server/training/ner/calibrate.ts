import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isLanguageCode, packOf } from '../../src/lang/registry';
import { readModel } from '../../src/pipeline/tagger/modelFile';
import { createTagger } from '../../src/pipeline/tagger/tagger';
import { replaceCalibration } from './encode';
import { tagArticle } from './measure';
import { readArticles } from './samples';

const usage = `usage: npm run calibrate -- --language fr|en [--write] DATA.jsonl ...
  prints how often names read with a certainty are right; --write puts the shares into the model`;

/** Borders of the bins of certainty. */
const borders = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1];

/** Types that the data names everywhere. */
const judged: ReadonlySet<string> = new Set(['person', 'place', 'organization']);

/** How certain the tagger was of each name, and whether it was right. */
type Reading = readonly [certainty: number, right: boolean];

function main(argv: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { language: { type: 'string', default: 'fr' }, write: { type: 'boolean', default: false } },
  });
  if (!isLanguageCode(values.language) || positionals.length === 0) throw new Error(usage);
  const file = `server/data/ner-${values.language}.bin`;
  const pack = packOf(values.language);
  const bytes = new Uint8Array(readFileSync(file));
  const model = readModel(bytes);
  const articles = positionals.flatMap(readArticles);
  const readingsOf = (calibration: typeof model.calibration): Reading[] => {
    const tagger = createTagger({ ...model, calibration });
    return articles.flatMap(({ text, names }) => {
      const gold = new Set(names.map(({ start, end, type }) => `${String(start)}:${String(end)}:${type}`));
      return tagArticle(tagger, text, pack)
        .filter(({ type }) => judged.has(type))
        .map(({ start, end, type, confidence }): Reading => [
          confidence,
          gold.has(`${String(start)}:${String(end)}:${type}`),
        ]);
    });
  };
  const points = isotonic(bin(readingsOf([])));
  print('marginal', bin(readingsOf([])));
  print('confidence in the model', bin(readingsOf(model.calibration)));
  if (!values.write) return;
  writeFileSync(file, replaceCalibration(bytes, points));
  print('confidence written', bin(readingsOf(points)));
}

interface Bin {
  readonly count: number;
  readonly mean: number;
  readonly right: number;
}

function bin(readings: readonly Reading[]): Bin[] {
  let low = 0;
  return borders.map((border) => {
    const own = readings.filter(([certainty]) => certainty > low && certainty <= border);
    low = border;
    const sum = (of: (reading: Reading) => number): number =>
      own.reduce((total, reading) => total + of(reading), 0);
    return {
      count: own.length,
      mean: own.length === 0 ? border : sum(([certainty]) => certainty) / own.length,
      right: own.length === 0 ? 0 : sum(([, right]) => (right ? 1 : 0)) / own.length,
    };
  });
}

/** Points that rise with the certainty: neighbours that do not are put together (pool adjacent violators). */
function isotonic(bins: readonly Bin[]): [number, number][] {
  const pools: Bin[] = [];
  for (const next of bins.filter(({ count }) => count > 0)) {
    let pool = next;
    for (
      let before = pools.at(-1);
      before !== undefined && before.right >= pool.right;
      before = pools.at(-1)
    ) {
      pools.pop();
      const count = before.count + pool.count;
      pool = {
        count,
        mean: (before.mean * before.count + pool.mean * pool.count) / count,
        right: (before.right * before.count + pool.right * pool.count) / count,
      };
    }
    pools.push(pool);
  }
  const round = (share: number): number => Math.round(share * 1000) / 1000;
  const points = pools.map(({ mean, right }): [number, number] => [round(mean), round(right)]);
  return [[0, 0], ...points, [1, Math.max(points.at(-1)?.[1] ?? 1, 0.99)]];
}

function print(what: string, bins: readonly Bin[]): void {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const error = bins.reduce(
    (sum, { count, mean, right }) => sum + (count / total) * Math.abs(mean - right),
    0,
  );
  console.log(`${what}: expected calibration error ${(error * 100).toFixed(1)}`);
  console.log('  up to   names    mean   right');
  bins.forEach(({ count, mean, right }, index) => {
    const figures = [
      (borders[index] ?? 1).toFixed(2),
      String(count),
      (mean * 100).toFixed(1),
      (right * 100).toFixed(1),
    ];
    console.log(figures.map((figure) => figure.padStart(7)).join(' '));
  });
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
