import { parseArgs } from 'node:util';
import { formatPretty } from '../exports/pretty';
import { toRecord, type ArticleRecord } from '../exports/record';
import { analyseInput, inputsOf, openAnalyser } from './analysing';
import { runCommand } from './command';
import { articleOptions, readArticles, readCall, type ArticleOptions } from './options';
import { complain, painter, write } from './output';

type Format = 'json' | 'jsonl' | 'pretty';

interface Options extends ArticleOptions {
  readonly format: Format;
}

/** `verbatim annotate`. Answers the exit code. */
export function runAnnotate(argv: readonly string[]): Promise<number> {
  return runCommand('annotate', readOptions(argv), annotateAll);
}

async function annotateAll(options: Options): Promise<number> {
  const analyser = await openAnalyser();
  const print = printer(options.format);
  let failed = false;
  for await (const input of inputsOf(options)) {
    const analysis = analyseInput(analyser, input, options.language);
    if ('problem' in analysis) {
      complain(analysis.problem);
      failed = true;
      continue;
    }
    await print.record(toRecord(analysis, analysis.snapshot.uri));
  }
  await print.end();
  return failed ? 1 : 0;
}

/** The options of a call, `help`, or what is wrong with it. */
function readOptions(argv: readonly string[]): Options | string {
  const parsed = readCall(() =>
    parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        ...articleOptions,
      },
    }),
  );
  if (typeof parsed === 'string') return parsed;
  const { values, positionals: files } = parsed;
  const articles = readArticles(values, files);
  if (typeof articles === 'string') return articles;
  const format = values.format ?? (articles.jsonl || !process.stdout.isTTY ? 'jsonl' : 'pretty');
  if (format !== 'json' && format !== 'jsonl' && format !== 'pretty')
    return `--format takes json, jsonl or pretty, not "${format}"`;
  return { ...articles, format };
}

interface Printer {
  record(record: ArticleRecord): Promise<void>;
  end(): Promise<void>;
}

/** Prints records as they come; nothing is held back. */
function printer(format: Format): Printer {
  if (format === 'pretty') {
    const paint = painter();
    return { record: (record) => write(formatPretty(record, paint)), end: () => Promise.resolve() };
  }
  if (format === 'jsonl') {
    return { record: (record) => write(`${JSON.stringify(record)}\n`), end: () => Promise.resolve() };
  }
  let count = 0;
  return {
    record: (record) => write(`${count++ === 0 ? '[\n' : ',\n'}${JSON.stringify(record, null, 2)}`),
    end: () => write(count === 0 ? '[]\n' : '\n]\n'),
  };
}
