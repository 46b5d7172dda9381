import { mkdir, open, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { AnnotationSet } from '../annotations/types';
import { dialects, type ExportFormat, type ExportOptions, type ExportWriter } from '../exports/format';
import { exportFormatOf, exportFormats } from '../exports/formats';
import { fromAnalysis } from '../exports/fromAnalysis';
import type { MarkedArticle } from '../exports/marked';
import { analyseInput, inputsOf, openAnalyser } from './analysing';
import { runCommand } from './command';
import { readDecisions } from './decisions';
import { uiLanguage } from './lintSettings';
import { articleOptions, readArticles, readCall, type ArticleOptions } from './options';
import { complain, write } from './output';

interface Options extends ArticleOptions {
  readonly format: ExportFormat;
  /** Undefined for standard output. */
  readonly out: string | undefined;
  readonly settings: ExportOptions;
}

/** `verbatim export`. Answers the exit code. */
export function runExport(argv: readonly string[]): Promise<number> {
  return runCommand('export', readOptions(argv), exportAll);
}

async function exportAll(options: Options): Promise<number> {
  const analyser = await openAnalyser();
  const sink = options.out === undefined ? printing(options) : await writing(options, options.out);
  let failed = false;
  const fail = (message: string): void => {
    complain(message);
    failed = true;
  };
  for await (const input of inputsOf(options)) {
    const set =
      'problem' in input || options.jsonl ? undefined : await decisionsOn(input.id, input.text, fail);
    const analysis = analyseInput(analyser, input, options.language, set);
    if ('problem' in analysis) {
      fail(analysis.problem);
      continue;
    }
    await sink.add(fromAnalysis(analysis, analysis.snapshot.uri, set));
  }
  await sink.end();
  return failed ? 1 : 0;
}

/** What people decided about an article, from the file beside it; undefined when there is none. */
async function decisionsOn(
  file: string,
  text: string,
  fail: (message: string) => void,
): Promise<AnnotationSet | undefined> {
  const decisions = await readDecisions(file, fail);
  const lost = decisions?.lostIn(text) ?? 0;
  if (lost > 0) complain(`${file}: ${String(lost)} decisions have no place in the text any more, left out`);
  return decisions?.over(text);
}

/** The options of a call, `help`, or what is wrong with it. */
function readOptions(argv: readonly string[]): Options | string {
  const parsed = readCall(() =>
    parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string', default: '-' },
        dialect: { type: 'string', default: 'csv' },
        ...articleOptions,
      },
    }),
  );
  if (typeof parsed === 'string') return parsed;
  const { values, positionals: files } = parsed;
  const articles = readArticles(values, files);
  if (typeof articles === 'string') return articles;
  const ids = exportFormats.map(({ id }) => id).join(', ');
  if (values.format === undefined) return `name a format with --format: ${ids}`;
  const format = exportFormatOf(values.format);
  if (format === undefined) return `--format takes ${ids}, not "${values.format}"`;
  const dialect = dialects.find((known) => known === values.dialect);
  if (dialect === undefined) return `--dialect takes ${dialects.join(', ')}, not "${values.dialect}"`;
  const out = values.out === '-' ? undefined : values.out;
  if (out === undefined && format.scope === 'article' && (articles.jsonl || files.length > 1))
    return `${format.id} makes a file an article; name a folder for them with --out`;
  const settings = { dialect, now: new Date().toISOString(), ui: uiLanguage() };
  return { ...articles, format, out, settings };
}

interface Sink {
  add(article: MarkedArticle): Promise<void>;
  end(): Promise<void>;
}

/** Everything as one file on standard output. */
function printing({ format, settings }: Options): Sink {
  const writer = format.open(settings);
  return {
    add: (article) => write(writer.add(article)),
    end: async () => {
      const rest = writer.end();
      if (typeof rest !== 'string' && process.stdout.isTTY)
        complain(`${format.id} is no text for a terminal; name a folder with --out, or redirect with >`);
      else await write(rest);
    },
  };
}

/** A file an article, or one for all, in a folder that is made when it is not there. */
async function writing({ format, settings, files }: Options, out: string): Promise<Sink> {
  await mkdir(out, { recursive: true });
  for (const { name, content } of format.extras ?? []) await writeFile(path.join(out, name), content);
  const taken = new Set<string>();
  const sources = new Set(await Promise.all(files.map((file) => realpath(file).catch(() => file))));
  const save = async (name: string, content: string | Uint8Array): Promise<void> => {
    const target = path.join(out, name);
    // Exporting beside the articles must not write over one, were it only with its own text.
    if (!sources.has(await realpath(target).catch(() => target))) await writeFile(target, content);
    else if (!name.endsWith('.txt')) complain(`${target} is one of the articles and was not written over`);
  };
  if (format.scope === 'article') {
    return {
      async add(article) {
        const stem = freeName(stemOf(article.id), taken);
        await save(`${stem}${format.extension}`, contentOf(format.open(settings), article));
        if (format.withText === true) await save(`${stem}.txt`, article.text);
      },
      end: () => Promise.resolve(),
    };
  }
  const writer = format.open(settings);
  const file = await open(path.join(out, `articles${format.extension}`), 'w');
  return {
    add: async (article) => {
      await file.write(writer.add(article));
    },
    end: async () => {
      const rest = writer.end();
      await (typeof rest === 'string' ? file.write(rest) : file.write(rest));
      await file.close();
    },
  };
}

function contentOf(writer: ExportWriter, article: MarkedArticle): string | Uint8Array {
  const start = writer.add(article);
  const rest = writer.end();
  return typeof rest === 'string' ? start + rest : rest;
}

/** The name of an article's files: of its path the last part without its ending, of another id what a name may hold. */
function stemOf(id: string): string {
  const stem = path.basename(id).replace(/\.[A-Za-z0-9]{1,8}$/u, '');
  return stem.replace(/[\p{Cc}<>:"/\\|?*]/gu, '_').replace(/^\.+$/u, '') || 'article';
}

/** The name, with a number behind it where an article before has it already. */
function freeName(stem: string, taken: Set<string>): string {
  let name = stem;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}-${String(number)}`;
  taken.add(name.toLowerCase());
  return name;
}
