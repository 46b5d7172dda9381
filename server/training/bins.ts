/** How often what is said with a certainty is right: reliability tables, and what they come to. */

/** How certain a reading was, from 0 to 1, and whether it was right. */
export type Judged = readonly [certainty: number, right: boolean];

export interface Bin {
  readonly count: number;
  /** Mean certainty. */
  readonly mean: number;
  /** Share that is right. */
  readonly right: number;
}

/** Upper borders of the bins of certainty. */
const borders = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1];

export function bin(readings: readonly Judged[]): Bin[] {
  let low = 0;
  return borders.map((border) => {
    const own = readings.filter(([certainty]) => certainty > low && certainty <= border);
    low = border;
    const sum = (of: (reading: Judged) => number): number =>
      own.reduce((total, reading) => total + of(reading), 0);
    return {
      count: own.length,
      mean: own.length === 0 ? border : sum(([certainty]) => certainty) / own.length,
      right: own.length === 0 ? 0 : sum(([, right]) => (right ? 1 : 0)) / own.length,
    };
  });
}

/** How far certainty and share lie apart on average, in percentage points. */
export function calibrationError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce(
    (sum, { count, mean, right }) => sum + ((100 * count) / total) * Math.abs(mean - right),
    0,
  );
}

/** Prints a reliability table of `units`. */
export function printBins(what: string, units: string, bins: readonly Bin[]): void {
  console.log(`${what}: expected calibration error ${calibrationError(bins).toFixed(1)}`);
  console.log(`  up to ${units.padStart(7)}    mean   right`);
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
