import { describe, expect, test } from 'vitest';
import { createSharing } from '../../server/src/lsp/sharing';

const clock = {
  now: () => performance.now(),
  yield: () => new Promise<void>((resolve) => setImmediate(resolve)),
  wait: () => Promise.resolve(),
};
const wanted = { isCancellationRequested: false };

/** Work that goes on until it is let go, or nobody wants it any more. */
function makeWork(): {
  readonly begun: () => number;
  readonly letGo: () => void;
  readonly begin: (signal: { readonly isCancellationRequested: boolean }) => Promise<string | undefined>;
} {
  const state = { begun: 0, going: true };
  return {
    begun: () => state.begun,
    letGo: () => {
      state.going = false;
    },
    async begin(signal) {
      const number = ++state.begun;
      while (state.going && !signal.isCancellationRequested) await clock.yield();
      return signal.isCancellationRequested ? undefined : `work ${String(number)}`;
    },
  };
}

describe('work that several requests wait for', () => {
  test('is done once', async () => {
    const share = createSharing<string>(clock);
    const work = makeWork();
    const answers = [1, 2, 3].map(() => share('a', [1], { ...wanted }, work.begin));
    work.letGo();
    expect(await Promise.all(answers)).toEqual(['work 1', 'work 1', 'work 1']);
    expect(await share('a', [1], wanted, work.begin)).toBe('work 2');
  });

  test('is another one when it depends on something else', async () => {
    const share = createSharing<string>(clock);
    const work = makeWork();
    const answers = [1, 2].map((version) => share('a', [version], wanted, work.begin));
    work.letGo();
    expect(await Promise.all(answers)).toEqual(['work 1', 'work 2']);
  });

  test('goes on for those who still want it, and those who do not are told at once', async () => {
    const share = createSharing<string>(clock);
    const work = makeWork();
    const first = { isCancellationRequested: false };
    const answers = [first, wanted].map((signal) => share('a', [1], signal, work.begin));
    first.isCancellationRequested = true;
    expect(await answers[0]).toBe(undefined);
    work.letGo();
    expect(await answers[1]).toBe('work 1');
  });

  test('stops when nobody wants it', async () => {
    const share = createSharing<string>(clock);
    const work = makeWork();
    const signals = [1, 2].map(() => ({ isCancellationRequested: false }));
    const answers = signals.map((signal) => share('a', [1], signal, work.begin));
    for (const signal of signals) signal.isCancellationRequested = true;
    expect(await Promise.all(answers)).toEqual([undefined, undefined]);
    expect(work.begun()).toBe(1);
  });
});
