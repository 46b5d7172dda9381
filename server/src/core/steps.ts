import type { CancellationSignal, Clock } from './ports';

/** Work that can be left off between two steps and taken up again. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Does the work and gives way whenever it has worked for a while, so that other messages are read in between.
 * In: the work, and how long to work at a time, in milliseconds (a step that takes longer is not cut short).
 * Out: what comes of it; undefined when the signal came first, which leaves the work undone.
 */
export async function finishInTurns<T>(
  steps: Steps<T>,
  slice: number,
  clock: Clock,
  signal: CancellationSignal,
): Promise<T | undefined> {
  let since = clock.now();
  while (!signal.isCancellationRequested) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (clock.now() - since < slice) continue;
    await clock.yield();
    since = clock.now();
  }
  return undefined;
}
