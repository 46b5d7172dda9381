import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EntityModel, ModelSpan } from '../core/ports';

/** A paragraph for the thread of a model. */
export interface ModelQuestion {
  readonly id: number;
  readonly text: string;
}

/** What the thread answers: names, or what is wrong and what to do. */
export type ModelAnswer =
  | { readonly id: number; readonly spans: readonly ModelSpan[] }
  | { readonly id: number; readonly problem: string };

/**
 * A token-classification model in a folder of this machine (`model.onnx`, `tokenizer.json`, `config.json`, and
 * `onnxruntime-web` installed beside them), run in a thread of its own. The thread starts with the first paragraph.
 * `script`: the built worker.
 */
export function openEntityModel(
  folder: string,
  script: string = path.join(__dirname, 'entityWorker.js'),
): EntityModel {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let count = 0;
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(script, { workerData: { folder } });
    started.on('message', (answer: ModelAnswer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('spans' in answer) asked?.resolve(answer.spans);
      else asked?.reject(new Error(answer.problem));
    });
    started.on('error', (error) => end(new Error(`${folder}: the model's thread failed: ${error.message}`)));
    started.on('exit', () => end(new Error(`${folder}: the model's thread has ended`)));
    return started;
  };
  return {
    recognise(text) {
      return new Promise((resolve, reject) => {
        if (ended !== undefined) {
          reject(ended);
          return;
        }
        worker ??= start();
        const question: ModelQuestion = { id: count++, text };
        waiting.set(question.id, { resolve, reject });
        worker.postMessage(question);
      });
    },
    close() {
      end(new Error(`${folder}: the model is closed`));
      void worker?.terminate();
    },
  };
}

interface Waiting {
  readonly resolve: (spans: readonly ModelSpan[]) => void;
  readonly reject: (error: Error) => void;
}
