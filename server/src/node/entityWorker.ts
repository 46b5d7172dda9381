import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type * as Runtime from 'onnxruntime-web';
import type { ModelSpan } from '../core/ports';
import type { ModelAnswer, ModelQuestion } from './entityModel';
import { cutWindows, decodeLabels, readLabels, type TokenLabel } from './tokenLabels';
import { member, readWordPiece, type Piece, type WordPiece } from './wordPiece';

/**
 * A thread that runs the entity model of a folder; see `entityModel.ts`. It gets the folder at the start, then one
 * paragraph a message. The runtime is the one that the user has installed in the folder: nothing of it is bundled.
 */
interface Model {
  readonly runtime: typeof Runtime;
  readonly session: Runtime.InferenceSession;
  readonly tokenizer: WordPiece;
  readonly labels: readonly (TokenLabel | undefined)[];
  /** Subwords that the model takes, its special tokens among them. */
  readonly room: number;
}

/** What models of BERT's kind take at most. */
const mostPieces = 512;

async function loadModel(folder: string): Promise<Model> {
  if (!path.isAbsolute(folder))
    throw new Error(`${folder}: write the whole path of the folder, from the root of the disk`);
  if (!existsSync(folder))
    throw new Error(`${folder}: there is no such folder; correct the setting or empty it`);
  const tokenizer = await readPart(folder, 'tokenizer.json', readWordPiece);
  const { labels, positions } = await readPart(folder, 'config.json', (config) => ({
    labels: readLabels(config),
    positions: member(config, 'max_position_embeddings'),
  }));
  const file = path.join(folder, 'model.onnx');
  const bytes = await readFile(file).catch((): never => {
    throw new Error(`${file} is missing or cannot be read; export the model to ONNX and put it there`);
  });
  const runtime = loadRuntime(folder);
  // The thread itself is what runs beside the editor; more threads would take its cores away.
  runtime.env.wasm.numThreads = 1;
  runtime.env.logLevel = 'error';
  const session = await runtime.InferenceSession.create(bytes, { executionProviders: ['wasm'] }).catch(
    (error: unknown): never => {
      throw new Error(`${file} could not be loaded: ${messageOf(error)}; export the model anew`);
    },
  );
  const room = Math.min(mostPieces, typeof positions === 'number' && positions > 8 ? positions : mostPieces);
  return { runtime, session, tokenizer, labels, room };
}

async function readPart<T>(folder: string, name: string, read: (json: unknown) => T): Promise<T> {
  const file = path.join(folder, name);
  const text = await readFile(file, 'utf8').catch((): never => {
    throw new Error(`${file} is missing or cannot be read; copy it from the model's own folder`);
  });
  try {
    return read(JSON.parse(text));
  } catch (error) {
    throw new Error(`${file} cannot be used: ${messageOf(error)}`, { cause: error });
  }
}

function loadRuntime(folder: string): typeof Runtime {
  try {
    const found: typeof Runtime = createRequire(path.join(folder, 'package.json'))('onnxruntime-web');
    return found;
  } catch (error) {
    throw new Error(
      `onnxruntime-web is not installed in ${folder}; run "npm install onnxruntime-web" there (${firstLine(messageOf(error))})`,
      { cause: error },
    );
  }
}

async function recognise(model: Model, text: string): Promise<readonly ModelSpan[]> {
  const { before, after } = model.tokenizer;
  const windows = cutWindows(model.tokenizer.encode(text), model.room - before.length - after.length);
  const spans: ModelSpan[] = [];
  for (const window of windows) spans.push(...(await runWindow(model, window)));
  return spans;
}

async function runWindow(
  { runtime, session, tokenizer, labels }: Model,
  pieces: readonly Piece[],
): Promise<readonly ModelSpan[]> {
  const ids = [...tokenizer.before, ...pieces.map(({ id }) => id), ...tokenizer.after];
  const row = (valueOf: (id: number) => number): Runtime.Tensor =>
    new runtime.Tensor(
      'int64',
      BigInt64Array.from(ids, (id) => BigInt(valueOf(id))),
      [1, ids.length],
    );
  const known: Readonly<Record<string, () => Runtime.Tensor>> = {
    input_ids: () => row((id) => id),
    attention_mask: () => row(() => 1),
    token_type_ids: () => row(() => 0),
  };
  const feeds = Object.fromEntries(
    session.inputNames.map((name) => {
      const make = known[name];
      if (make === undefined) throw new Error(`model.onnx wants an input "${name}", which is none of BERT's`);
      return [name, make()] as const;
    }),
  );
  const answer = await session.run(feeds);
  const logits = answer['logits'] ?? answer[session.outputNames[0] ?? ''];
  const [, length, width] = logits?.dims ?? [];
  if (!(logits?.data instanceof Float32Array) || length !== ids.length || width !== labels.length)
    throw new Error(
      `model.onnx answers ${JSON.stringify(logits?.dims ?? [])}, not 32-bit logits for the ${String(labels.length)} labels of config.json; export it for token classification`,
    );
  return decodeLabels(pieces, logits.data.subarray(tokenizer.before.length * width), labels);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}

const folder = String(member(workerData, 'folder'));
const loading = loadModel(folder);
// Each question is answered with what went wrong; nobody may have asked yet.
loading.catch(() => {});

async function answer({ id, text }: ModelQuestion): Promise<void> {
  let message: ModelAnswer;
  try {
    message = { id, spans: await recognise(await loading, text) };
  } catch (error) {
    message = { id, problem: messageOf(error) };
  }
  parentPort?.postMessage(message);
}

/** One at a time: a session takes no second call while it runs. */
let last = Promise.resolve();
parentPort?.on('message', (question: ModelQuestion) => {
  last = last.then(() => answer(question));
});
