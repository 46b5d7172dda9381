import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isLanguageCode, packOf } from '../../src/lang/registry';
import { readModel } from '../../src/pipeline/tagger/modelFile';
import { createTagger } from '../../src/pipeline/tagger/tagger';
import { bin, printBins, type Bin, type Judged } from '../bins';
import { replaceCalibration } from './encode';
import { tagArticle } from './measure';
import { readArticles } from './samples';

const usage = `usage: npm run calibrate -- --language fr|en [--write] DATA.jsonl ...
  prints how often names read with a certainty are right; --write puts the shares into the model`;

/** Types that the data names everywhere. */
const judged: ReadonlySet<string> = new Set(['person', 'place', 'organization']);

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
  const readingsOf = (calibration: typeof model.calibration): Judged[] => {
    const tagger = createTagger({ ...model, calibration });
    return articles.flatMap(({ text, names }) => {
      const gold = new Set(names.map(({ start, end, type }) => `${String(start)}:${String(end)}:${type}`));
      return tagArticle(tagger, text, pack)
        .filter(({ type }) => judged.has(type))
        .map(({ start, end, type, confidence }): Judged => [
          confidence,
          gold.has(`${String(start)}:${String(end)}:${type}`),
        ]);
    });
  };
  const points = isotonic(bin(readingsOf([])));
  printBins('marginal', 'names', bin(readingsOf([])));
  printBins('confidence in the model', 'names', bin(readingsOf(model.calibration)));
  if (!values.write) return;
  writeFileSync(file, replaceCalibration(bytes, points));
  printBins('confidence written', 'names', bin(readingsOf(points)));
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

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
