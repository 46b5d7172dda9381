import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Logger } from '../core/ports';
import type { Summariser, SummaryJob, SummaryResult } from '../service/summariser';
import type { SharedFiles } from './data';

/** Files that a thread gets at a time: enough to keep it busy, few enough to stop soon. */
const batch = 16;
/** Batches that a thread has at a time: it begins the next one while its answer to the last is on its way. */
const ahead = 2;
const mostThreads = 4;

/** A thread holds one article at a time; left alone, its garbage would grow to hundreds of megabytes. */
const memory = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 128 };

/**
 * Sets the collector for a run, and for the time behind it. Beside two threads that work without a pause its own threads
 * take more of the processors' time than they save: without their marking an article costs a fifth less. And a heap may grow
 * by 70 per cent before it is walked: V8 would let it grow by a third, and walk a thread's four times a second. Behind the
 * run it would let the server's grow to four times its size for the garbage of some views: to twice is enough. These are
 * switches for the whole process.
 */
function tuneCollector(isIndexing: boolean): void {
  setFlagsFromString(isIndexing ? '--no-concurrent-marking' : '--concurrent-marking');
  setFlagsFromString(`--heap-growing-percent=${isIndexing ? '70' : '100'}`);
}

/** What a thread answers to a batch. */
export interface ThreadAnswer {
  readonly results: readonly SummaryResult[];
}

/**
 * Summaries made in threads of their own, so that the editor's requests wait for nobody. The threads live as long as a
 * run.
 * In: the data files in memory, which all look into; a file that is missing there each thread loads for itself.
 */
export function threadSummariser(logger: Logger, shared: SharedFiles): Summariser {
  return {
    async *run(jobs, signal) {
      const queue = [...jobs];
      const ready: SummaryResult[] = [];
      let wake: () => void = () => {};
      let working = 0;

      const work = (): Worker => {
        const worker = new Worker(path.join(__dirname, 'indexWorker.js'), {
          resourceLimits: memory,
          workerData: shared,
        });
        const given: (readonly SummaryJob[])[] = [];
        const give = (): void => {
          while (given.length < ahead && queue.length > 0 && !signal.isCancellationRequested) {
            const jobs = queue.splice(0, batch);
            given.push(jobs);
            worker.postMessage(jobs);
          }
          if (given.length === 0) end();
        };
        let ended = false;
        const end = (): void => {
          if (ended) return;
          ended = true;
          working--;
          void worker.terminate();
          wake();
        };
        worker.on('message', ({ results }: ThreadAnswer) => {
          given.shift();
          ready.push(...results);
          wake();
          give();
        });
        worker.on('error', (error) => {
          logger.error(
            `a thread of the index failed, ${String(given.flat().length)} files are left out: ${error.message}`,
          );
          end();
        });
        give();
        return worker;
      };

      const count = Math.min(mostThreads, availableParallelism(), Math.ceil(jobs.length / batch));
      working = count;
      tuneCollector(true);
      const workers = Array.from({ length: count }, work);
      try {
        for (;;) {
          const result = ready.shift();
          if (result !== undefined) {
            yield result;
            continue;
          }
          if (working === 0 || signal.isCancellationRequested) return;
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      } finally {
        await Promise.all(workers.map((worker) => worker.terminate()));
        tuneCollector(false);
      }
    },
  };
}
