import { parentPort, workerData } from 'node:worker_threads';
import type { Logger } from '../core/ports';
import { createAnalyser } from '../service/analyser';
import { loadResources } from '../service/resources';
import { summariseFile, type SummaryJob, type SummaryResult } from '../service/summariser';
import { builtData, type SharedFiles } from './data';
import { readTextNow } from './files';
import type { ThreadAnswer } from './threads';

/** A thread that summarises the files it is given; see `threads.ts`. What goes wrong is told by the thread that asks. */
const quiet: Logger = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} };
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `threads.ts` gives along
const shared = workerData as SharedFiles;
const analyser = loadResources(builtData(shared), quiet).then((resources) =>
  createAnalyser(resources, { cacheCharacters: 0, withoutDates: true }),
);

/** At once: the thread has nothing else to do, and would stand idle while others read for it. */
const files = { read: async (uri: string): Promise<string> => readTextNow(uri) };

async function answer(jobs: readonly SummaryJob[]): Promise<void> {
  const results: SummaryResult[] = [];
  for (const job of jobs) {
    const result = await summariseFile(job, files, await analyser, quiet);
    if (result !== undefined) results.push(result);
  }
  const message: ThreadAnswer = { results };
  const buffers = results.flatMap(({ summary }) => (summary === undefined ? [] : [summary.buffer]));
  parentPort?.postMessage(message, buffers);
}

parentPort?.on('message', (jobs: readonly SummaryJob[]) => void answer(jobs));
