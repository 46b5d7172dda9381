import { parseArgs } from 'node:util';
import { formatPretty } from '../exports/pretty';
import { toRecord, type ArticleRecord } from '../exports/record';
import { isLanguageCode } from '../lang/registry';
import type { LanguageChoice } from '../service/analyser';
import { analyseInput, inputsOf, openAnalyser } from './analysing';
import { helpFor, usage } from './help';
import { complain, painter, write } from './output';

type Format = 'json' | 'jsonl' | 'pretty';

interface Options {
  readonly files: readonly string[];
  readonly jsonl: boolean;
  readonly format: Format;
  readonly language: LanguageChoice;
}

/** `verbatim annotate`. Answers the exit code. */
export async function runAnnotate(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv);
  if (typeof options === 'string') {
    if (options === 'help') {
      process.stdout.write(helpFor('annotate'));
      return 0;
    }
    process.stderr.write(`verbatim annotate: ${options}\n${usage}`);
    return 2;
  }
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
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        language: { type: 'string', default: 'auto' },
        jsonl: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals: files } = parsed;
  if (values.help) return 'help';
  const { language, jsonl } = values;
  if (language !== 'auto' && !isLanguageCode(language))
    return `--language takes fr, en or auto, not "${language}"`;
  const format = values.format ?? (jsonl || !process.stdout.isTTY ? 'jsonl' : 'pretty');
  if (format !== 'json' && format !== 'jsonl' && format !== 'pretty')
    return `--format takes json, jsonl or pretty, not "${format}"`;
  if (jsonl && files.length > 0) return '--jsonl reads standard input; it takes no files';
  if (!jsonl && files.length === 0) return 'name at least one file, or pass --jsonl';
  return { files, jsonl, format, language };
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
