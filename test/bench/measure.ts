/** Times `run` many times. Out: the least, the median and the 95th percentile, in milliseconds. */
export function measure(
  run: () => void,
  times = 50,
): { readonly min: number; readonly median: number; readonly p95: number } {
  const spent: number[] = [];
  for (let n = 0; n < times; n++) {
    const started = performance.now();
    run();
    spent.push(performance.now() - started);
  }
  const [min, median, p95] = [0, 0.5, 0.95].map((share) => percentile(spent, share));
  return { min: min ?? 0, median: median ?? 0, p95: p95 ?? 0 };
}

/** The value below which a share of some values lies (0.95: the 95th percentile); 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Calls between two looks at the clock, which costs more than many a call. */
const batch = 20;

/**
 * What one call of `run` costs, in milliseconds of this process's own processor time: other programs on the machine do not
 * count. `run` is called until that adds up to enough to be told apart.
 */
export function costOf(run: () => void, atLeast = 300): number {
  for (let n = 0; n < batch; n++) run();
  const started = process.cpuUsage();
  for (let calls = batch; ; calls += batch) {
    for (let n = 0; n < batch; n++) run();
    const { user, system } = process.cpuUsage(started);
    const spent = (user + system) / 1000;
    if (spent >= atLeast) return spent / calls;
  }
}

/** One line of a benchmark's output: what, the figure with its unit, and the bound it must stay under. */
export function report(what: string, value: number, unit: string, bound?: number): void {
  const figure = `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`;
  const limit =
    bound === undefined ? '' : `  (under ${String(bound)} ${unit}${value < bound ? '' : ': MISSED'})`;
  console.log(`  ${what.padEnd(44)} ${figure.padStart(12)}${limit}`);
}
