import path from 'node:path';
import { parseArgs } from 'node:util';
import { sidecarEnding } from '../annotations/store';
import { importFormats } from '../imports/formats';
import { importArticles, textsNeeded, type ImportedFile, type ImportOutcome } from '../service/importing';
import { runCommand } from './command';
import { readArticle, readIfThere } from './input';
import { commonOptions, readCall } from './options';
import { complain, write, writeWhole } from './output';

interface Options {
  readonly files: readonly string[];
  readonly format: string;
  /** Undefined: beside each file. */
  readonly out: string | undefined;
  readonly acceptSuggestions: boolean;
  readonly by: string | undefined;
}

/** `verbatim import`. Answers the exit code. */
export function runImport(argv: readonly string[]): Promise<number> {
  return runCommand('import', readOptions(argv), importAll);
}

async function importAll(options: Options): Promise<number> {
  let failed = false;
  for (const file of options.files) {
    const { files, problems } = await importOne(file, options);
    for (const problem of problems) complain(problem);
    failed ||= problems.length > 0;
    for (const imported of files) {
      const problem = await save(imported, options.out ?? path.dirname(file));
      if (problem !== undefined) complain(problem);
      failed ||= problem !== undefined;
    }
  }
  return failed ? 1 : 0;
}

/** The options of a call, `help`, or what is wrong with it. */
function readOptions(argv: readonly string[]): Options | string {
  const parsed = readCall(() =>
    parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'auto' },
        out: { type: 'string' },
        'accept-suggestions': { type: 'boolean', default: false },
        by: { type: 'string' },
        ...commonOptions,
      },
    }),
  );
  if (typeof parsed === 'string') return parsed;
  const { values, positionals: files } = parsed;
  const { format, out, by } = values;
  const ids = importFormats.map(({ id }) => id);
  if (format !== 'auto' && !ids.includes(format))
    return `--format takes auto, ${ids.join(', ')}, not "${format}"`;
  if (files.length === 0) return 'name at least one file';
  return { files, format, out, by, acceptSuggestions: values['accept-suggestions'] };
}

/** Reads a file, the texts it needs, and the sidecars that are there already. */
async function importOne(file: string, options: Options): Promise<ImportOutcome> {
  const { format, out, by, acceptSuggestions } = options;
  const input = await readArticle(file);
  if ('problem' in input) return { files: [], problems: [input.problem] };
  const folder = path.dirname(file);
  const source = {
    name: path.basename(file),
    content: input.text,
    texts: await readTexts(folder, textsNeeded(format, path.basename(file), input.text)),
  };
  const decide = { acceptSuggestions, ...(by === undefined ? {} : { by }) };
  const first = importArticles(format, source, new Map(), decide);
  const known = new Map<string, string>();
  // Decisions that cannot be read are not written over.
  const unreadable = new Map<string, string>();
  for (const { name } of first.files) {
    const sidecar = await readIfThere(path.join(out ?? folder, name + sidecarEnding));
    if (sidecar === undefined) continue;
    if ('problem' in sidecar) unreadable.set(name, sidecar.problem);
    else known.set(name, sidecar.text);
  }
  const { files, problems } = known.size === 0 ? first : importArticles(format, source, known, decide);
  return {
    files: files.filter(({ name }) => !unreadable.has(name)),
    problems: [...problems, ...unreadable.values()],
  };
}

/** Those of the files that are there. */
async function readTexts(folder: string, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const name of names) {
    const input = await readArticle(path.join(folder, name));
    if (!('problem' in input)) texts.set(name, input.text);
  }
  return texts;
}

/** Writes an article, unless it is there, and its sidecar. Answers what went wrong. */
async function save(file: ImportedFile, out: string): Promise<string | undefined> {
  const target = path.join(out, file.name);
  const there = await readIfThere(target);
  if (there !== undefined && ('problem' in there || there.text !== file.text))
    return `${target} is there already with another text; name a folder with --out`;
  try {
    if (there === undefined) await writeWhole(target, file.text);
    await writeWhole(target + sidecarEnding, file.sidecar);
  } catch (error) {
    return `${target} could not be written: ${error instanceof Error ? error.message : String(error)}`;
  }
  await write(`${target}: ${String(file.decisions)} decisions\n`);
  return undefined;
}
