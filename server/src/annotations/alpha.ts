/** A stretch of a continuum, in whole units of length, that an annotator marked. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** A section of a continuum: marked, or the gap between two marks. */
interface Section {
  readonly start: number;
  readonly length: number;
  readonly isMarked: boolean;
}

/**
 * Krippendorff's alpha for unitizing, two annotators (K. Krippendorff, "On the reliability of unitizing continuous
 * data", Sociological Methodology 25, 1995): disagreement grows with the square of how far boundaries lie apart, and
 * is set against what the same units would give if they lay anywhere.
 * In: the units of both over a continuum of `length`; of overlapping units of one annotator with one label, the later
 * is cut. Out: 1 for the same units, about 0 for chance; labels are measured apart and summed up. 1 where there is
 * nothing to disagree about.
 */
export function krippendorffAlpha(a: readonly Unit[], b: readonly Unit[], length: number): number {
  const labels = new Set([...a, ...b].map(({ label }) => label));
  let observed = 0;
  let expected = 0;
  for (const label of labels) {
    const both = [a, b].map((units) =>
      sectionsOf(
        units.filter((unit) => unit.label === label),
        length,
      ),
    );
    const [first = [], second = []] = both;
    observed += observedDisagreement(first, second) / (length * length);
    expected += expectedDisagreement(both, length);
  }
  if (observed === 0) return 1;
  return expected === 0 ? 0 : 1 - observed / expected;
}

function sectionsOf(units: readonly Unit[], length: number): Section[] {
  const sections: Section[] = [];
  let at = 0;
  for (const unit of [...units].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, unit.start);
    if (unit.end <= start) continue;
    if (start > at) sections.push({ start: at, length: start - at, isMarked: false });
    sections.push({ start, length: unit.end - start, isMarked: true });
    at = unit.end;
  }
  if (at < length) sections.push({ start: at, length: length - at, isMarked: false });
  return sections;
}

/** The sum over all pairs of sections, each pair counted from both sides and divided by m(m - 1) = 2: once. */
function observedDisagreement(a: readonly Section[], b: readonly Section[]): number {
  let sum = 0;
  let from = 0;
  for (const g of a) {
    let next = b[from];
    while (next !== undefined && next.start + next.length <= g.start) next = b[++from];
    // Sections that do not meet differ by nothing.
    for (let at = from; at < b.length; at++) {
      const h = b[at];
      if (h === undefined || h.start >= g.start + g.length) break;
      sum += squaredDifference(g, h);
    }
  }
  return sum;
}

function squaredDifference(g: Section, h: Section): number {
  const [endG, endH] = [g.start + g.length, h.start + h.length];
  const doMeet = g.start < endH && h.start < endG;
  if (g.isMarked && h.isMarked) return doMeet ? (g.start - h.start) ** 2 + (endG - endH) ** 2 : 0;
  if (g.isMarked && !h.isMarked && h.start <= g.start && endG <= endH) return g.length ** 2;
  if (!g.isMarked && h.isMarked && g.start <= h.start && endH <= endG) return h.length ** 2;
  return 0;
}

function expectedDisagreement(both: readonly (readonly Section[])[], length: number): number {
  const marked = both.flat().filter(({ isMarked }) => isMarked);
  const gaps = both.flat().filter(({ isMarked }) => !isMarked);
  const annotators = both.length;
  // Marks are of few lengths.
  const places = new Map<number, number>();
  const placesFor = (l: number): number => {
    const known = places.get(l);
    if (known !== undefined) return known;
    const found = gaps.reduce((part, gap) => part + (gap.length >= l ? gap.length - l + 1 : 0), 0);
    places.set(l, found);
    return found;
  };
  const sum = marked.reduce((total, { length: l }) => {
    const units = ((marked.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l);
    return total + units + l ** 2 * placesFor(l);
  }, 0);
  const pairs =
    annotators * length * (annotators * length - 1) -
    marked.reduce((total, { length: l }) => total + l * (l - 1), 0);
  return pairs <= 0 ? 0 : ((2 / length) * sum) / pairs;
}
