import type { CancellationSignal, Clock } from '../core/ports';

/**
 * Has work done for a request, or waits for what another one has begun.
 * In: a name for the work, what else it depends on (compared by identity), who waits, and how to begin.
 * Out: what comes of it; undefined once the signal has come, whoever else still waits. The work itself is told to stop when
 * nobody waits any more.
 */
export type Share<T> = (
  name: string,
  depends: readonly unknown[],
  signal: CancellationSignal,
  begin: (signal: CancellationSignal) => Promise<T | undefined>,
) => Promise<T | undefined>;

interface Work<T> {
  readonly depends: readonly unknown[];
  readonly waiting: Set<CancellationSignal>;
  readonly done: Promise<T | undefined>;
}

/** An editor asks for many things at once, all of one version of a text: it is read once. */
export function createSharing<T>(clock: Clock): Share<T> {
  const works = new Map<string, Work<T>>();

  const beginWork = (
    name: string,
    depends: readonly unknown[],
    first: CancellationSignal,
    begin: Parameters<Share<T>>[3],
  ): Work<T> => {
    const waiting = new Set([first]);
    const work: Work<T> = {
      depends,
      waiting,
      done: begin({
        get isCancellationRequested() {
          return [...waiting].every((signal) => signal.isCancellationRequested);
        },
      }).finally(() => {
        if (works.get(name) === work) works.delete(name);
      }),
    };
    works.set(name, work);
    return work;
  };

  return async (name, depends, signal, begin) => {
    const known = works.get(name);
    const isSame = known !== undefined && known.depends.every((value, index) => value === depends[index]);
    const work = isSame ? known : beginWork(name, depends, signal, begin);
    work.waiting.add(signal);
    const waits = { over: false };
    const cancelled = async (): Promise<undefined> => {
      while (!waits.over && !signal.isCancellationRequested) await clock.yield();
      return undefined;
    };
    try {
      return await Promise.race([work.done, cancelled()]);
    } finally {
      waits.over = true;
    }
  };
}
