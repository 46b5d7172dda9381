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

/** `map` with a step for each item. */
export function* mapInSteps<T, R>(items: Iterable<T>, map: (item: T, index: number) => R): Steps<R[]> {
  const mapped: R[] = [];
  for (const item of items) {
    yield;
    mapped.push(map(item, mapped.length));
  }
  return mapped;
}

/** `flatMap` with a step for each item. */
export function* flatMapInSteps<T, R>(
  items: Iterable<T>,
  map: (item: T, index: number) => readonly R[],
): Steps<R[]> {
  const mapped: R[] = [];
  let index = 0;
  for (const item of items) {
    yield;
    for (const one of map(item, index++)) mapped.push(one);
  }
  return mapped;
}

/** How long to work at a time, in milliseconds. */
const turn = 5;

/**
 * Does the work and gives way whenever it has worked for 5 ms, so that other messages are read in between; a step that takes
 * longer is not cut short.
 * Out: what comes of it; undefined when the signal came first, which leaves the work undone.
 */
export async function finishInTurns<T>(
  steps: Steps<T>,
  clock: Clock,
  signal: CancellationSignal,
): Promise<T | undefined> {
  let since = clock.now();
  while (!signal.isCancellationRequested) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (clock.now() - since < turn) continue;
    await clock.yield();
    since = clock.now();
  }
  return undefined;
}
