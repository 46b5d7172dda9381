import { describe, expect, test } from 'vitest';
import { cohenKappa, differencesOf, measureAgreement } from '../../server/src/annotations/agreement';
import { krippendorffAlpha, type Unit } from '../../server/src/annotations/alpha';
import { toSet } from '../../server/src/annotations/set';
import type { AnnotationSet, Decision } from '../../server/src/annotations/types';
import type { EntityType } from '../../server/src/core/analysis';
import { packOf } from '../../server/src/lang/registry';
import { seeded } from '../support/editedArticles';
import { readMarkers } from '../support/markers';

const text = 'La maire Anne Dulac dort, Karim Benali veille à Lyon.';

/** One person's or place's mention a marked stretch. */
function marked(marks: string, ...types: EntityType[]): AnnotationSet {
  const { spans } = readMarkers(marks);
  return toSet(
    spans.flatMap((span, index): Decision[] => {
      const common = { rev: 1, how: 'created' } as const;
      const name = text.slice(span.start, span.end);
      return [
        {
          record: 'entity',
          id: `e${String(index)}`,
          ...common,
          type: types[index] ?? 'person',
          name,
          names: [name],
        },
        {
          record: 'mention',
          id: `m${String(index)}`,
          ...common,
          span,
          form: 'name',
          entity: `e${String(index)}`,
        },
      ];
    }),
  );
}
const both = marked('La maire [[Anne Dulac]] dort, [[Karim Benali]] veille à Lyon.');
const measure = (a: AnnotationSet, b: AnnotationSet) =>
  measureAgreement(text, a, b, packOf('fr').reading).find(({ layer }) => layer === 'mention');

describe('agreement', () => {
  test('of one who says the same is full', () => {
    expect(measure(both, both)).toMatchObject({ f1: 1, kappa: 1, alpha: 1, names: 1, same: 2 });
    expect(differencesOf(both, both)).toEqual([]);
  });

  test('falls with a missing mark, another span and another type', () => {
    const one = marked('La maire [[Anne Dulac]] dort, Karim Benali veille à Lyon.');
    expect(measure(both, one)?.f1).toBeCloseTo(2 / 3);
    expect(differencesOf(both, one)).toMatchObject([{ ours: { name: 'Karim Benali' } }]);
    const wider = marked('La [[maire Anne Dulac]] dort, [[Karim Benali]] veille à Lyon.');
    expect(measure(both, wider)?.f1).toBe(0.5);
    expect(measure(both, wider)?.alpha).toBeGreaterThan(measure(both, one)?.alpha ?? 1);
    const other = marked('La maire [[Anne Dulac]] dort, [[Karim Benali]] veille à Lyon.', 'person', 'place');
    expect(measure(both, other)).toMatchObject({ f1: 0.5, names: 1 });
    expect(differencesOf(both, other)).toMatchObject([
      { ours: { label: 'person' }, theirs: { label: 'place' } },
    ]);
  });

  test('of two who marked nothing is full', () => {
    expect(measure(toSet([]), toSet([]))).toMatchObject({ f1: 1, kappa: 1, alpha: 1 });
  });
});

describe("Cohen's kappa", () => {
  test('of the textbook example', () => {
    // 50 applications, two readers: yes/yes 20, yes/no 5, no/yes 10, no/no 15: kappa 0.4.
    const times = (count: number, ours: string, theirs: string): [string, string][] =>
      Array.from({ length: count }, () => [ours, theirs]);
    const pairs = [
      ...times(20, 'y', 'y'),
      ...times(5, 'y', 'n'),
      ...times(10, 'n', 'y'),
      ...times(15, 'n', 'n'),
    ];
    expect(
      cohenKappa(
        pairs.map(([a]) => a),
        pairs.map(([, b]) => b),
      ),
    ).toBeCloseTo(0.4);
  });
});

describe("Krippendorff's alpha for spans", () => {
  const random = seeded(3);
  const length = 400;
  const anywhere = (): Unit[] => {
    const units: Unit[] = [];
    for (let tries = 0; tries < 9; tries++) {
      const start = Math.floor(random() * (length - 15));
      const end = start + 5 + Math.floor(random() * 10);
      if (units.every((unit) => end <= unit.start || unit.end <= start))
        units.push({ start, end, label: 'person' });
    }
    return units;
  };

  test('is about 0 for units that lie anywhere', () => {
    const rounds = Array.from({ length: 300 }, () => krippendorffAlpha(anywhere(), anywhere(), length));
    const mean = rounds.reduce((sum, value) => sum + value, 0) / rounds.length;
    expect(Math.abs(mean)).toBeLessThan(0.05);
  });

  test('falls as boundaries move apart', () => {
    const units = anywhere();
    const moved = (by: number): Unit[] =>
      units.map((unit) => ({ ...unit, start: unit.start + by, end: unit.end + by }));
    const values = [0, 1, 2, 4].map((by) => krippendorffAlpha(units, moved(by), length));
    expect(values[0]).toBe(1);
    for (let at = 1; at < values.length; at++) expect(values[at]).toBeLessThan(values[at - 1] ?? 0);
  });
});
