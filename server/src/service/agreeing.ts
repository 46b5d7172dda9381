import type { Agreement } from '../annotations/agreement';
import { serialiseSidecar, type Sidecar } from '../annotations/store';
import type { Say } from './messages';

/** The lines of a sidecar that some decisions need: themselves and the paragraphs they point into. */
export function linesFor(sidecar: Sidecar, ids: readonly string[]): string[] {
  const decisions = new Map(
    ids.flatMap((id) => {
      const versions = sidecar.decisions.get(id);
      return versions === undefined ? [] : [[id, versions] as const];
    }),
  );
  return serialiseSidecar({ ...sidecar, decisions, unreadable: [] })
    .trimEnd()
    .split('\n');
}

/** Agreement in words, a layer each. */
export function sayAgreement(agreement: readonly Agreement[], say: Say): string {
  return agreement
    .map(({ layer, ours, theirs, same, f1, kappa, alpha, names }) =>
      say(`agree.${layer}`, {
        ours,
        theirs,
        same,
        f1: f1.toFixed(3),
        kappa: kappa.toFixed(3),
        alpha: alpha.toFixed(3),
        names: String(Math.round(names * 100)),
      }),
    )
    .join('\n');
}
