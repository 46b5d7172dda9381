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

/** So many items are sorted or merged in a step. */
const sortedAtOnce = 500;

/** `toSorted` in steps: what is equal keeps its order. */
export function* sortInSteps<T>(
  items: readonly T[],
  compare: (one: T, other: T) => number,
): Steps<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += sortedAtOnce) {
    yield;
    runs.push(items.slice(at, at + sortedAtOnce).sort(compare));
  }
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [one = [], other = []] = runs.slice(at, at + 2);
      merged.push(other.length === 0 ? one : yield* mergeInSteps(one, other, compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergeInSteps<T>(
  one: readonly T[],
  other: readonly T[],
  compare: (one: T, other: T) => number,
): Steps<readonly T[]> {
  const merged: T[] = [];
  let next = 0;
  for (const item of one) {
    for (let before = other[next]; before !== undefined && compare(before, item) < 0; before = other[++next])
      merged.push(before);
    merged.push(item);
    if (merged.length % sortedAtOnce === 0) yield;
  }
  yield;
  for (const item of other.slice(next)) merged.push(item);
  return merged;
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
