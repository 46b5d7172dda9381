import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { quotePatterns, type QuotePattern } from '../../src/core/analysis';
import { readGoldFile } from '../../../test/evaluate/gold';
import { bin, printBins, type Judged } from '../bins';
import { foldsOf } from './folds';
import { openReader } from './reader';
import { judgeQuotes, sharesOf, type JudgedQuote } from './reliability';

const usage = `usage: npm run calibrate:quotes -- [--write] GOLD.jsonl ...
  prints how often quotes of each pattern are right; --write puts the smoothed shares into the server's table`;

const table = 'server/src/pipeline/confidence.json';

async function main(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { write: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new Error(usage);
  const read = await openReader();
  const judged = positionals
    .flatMap((file) => readGoldFile(file).articles)
    .flatMap((gold) => judgeQuotes(gold, read(gold)));
  printPatterns(judged);
  printBins(
    'confidence in the table',
    'quotes',
    bin(judged.map(({ confidence, right }) => [confidence, right])),
  );
  printBins('shares of the other folds (cross-validated)', 'quotes', bin(crossValidated(judged)));
  if (!values.write) return;
  const shares = sharesOf(judged, quotePatterns);
  const percents = Object.fromEntries([...shares].map(([why, share]) => [why, Math.round(share * 100)]));
  writeFileSync(table, `${JSON.stringify(percents, undefined, 2)}\n`);
}

/** Each quote with the share of its pattern in the folds that its article is not of. */
function crossValidated(judged: readonly JudgedQuote[]): Judged[] {
  return foldsOf(judged.map(({ article }) => article)).flatMap((isTested) => {
    const shares = sharesOf(
      judged.filter(({ article }) => !isTested(article)),
      quotePatterns,
    );
    return judged
      .filter(({ article }) => isTested(article))
      .map(({ why, right }): Judged => [shares.get(why) ?? 0, right]);
  });
}

function printPatterns(judged: readonly JudgedQuote[]): void {
  const shares = sharesOf(judged, quotePatterns);
  const row = (why: QuotePattern): string => {
    const own = judged.filter((quote) => quote.why === why);
    const right = own.filter((quote) => quote.right).length;
    const percent = own.length === 0 ? '–' : ((100 * right) / own.length).toFixed(0);
    const smoothed = (100 * (shares.get(why) ?? 0)).toFixed(0);
    return `${why.padEnd(22)} ${String(right).padStart(5)} of ${String(own.length).padStart(4)} ${percent.padStart(7)} ${smoothed.padStart(9)}`;
  };
  console.log(`${'pattern'.padEnd(22)} right of  all       %  smoothed`);
  for (const why of quotePatterns) console.log(row(why));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
