import { emptySidecar, parseSidecar } from '../annotations/store';
import { addToSidecar, toDecisions, type DecisionOptions } from '../imports/decisions';
import type { ImportSource } from '../imports/format';
import { importFile, importFormatOf, importFormats } from '../imports/formats';

/** An article to write, and the file of decisions beside it. */
export interface ImportedFile {
  /** File name, or the path below the imported file's folder for a text that stands there already. */
  readonly name: string;
  readonly text: string;
  readonly sidecar: string;
  /** How many decisions were taken over. */
  readonly decisions: number;
}

export interface ImportOutcome {
  readonly files: readonly ImportedFile[];
  readonly problems: readonly string[];
}

/**
 * The articles whose text a file needs beside it, below its own folder.
 * Out: empty for a format that holds its texts. A name that leads out of the folder is left out.
 */
export function textsNeeded(format: string, name: string, content: string): readonly string[] {
  const names = importFormatOf(format, name, content)?.textsFor?.(name, content) ?? [];
  return [...new Set(names)].filter(isInside);
}

/** Whether a path stays below the folder it starts from; files that come in do not choose where we read and write. */
function isInside(path: string): boolean {
  return path !== '' && !/^(?:[/\\]|[A-Za-z]:)/u.test(path) && !path.split(/[/\\]/u).includes('..');
}

/**
 * Imports one file.
 * In: a format's id or `auto`, the file, and the sidecars that stand beside its articles already, by name. Out: what to
 * write. Never throws for what stands in the file: what cannot be taken over is among the problems.
 */
export function importArticles(
  format: string,
  source: ImportSource,
  sidecars: ReadonlyMap<string, string>,
  options: DecisionOptions,
): ImportOutcome {
  const found = importFormatOf(format, source.name, source.content);
  if (found === undefined) {
    const known = importFormats.map(({ id }) => id).join(', ');
    return {
      files: [],
      problems: [`${source.name}: not recognised; the formats are ${known}, name one if it is one of them`],
    };
  }
  const { articles, problems } = importFile(found, source);
  const taken = new Set<string>();
  const files = articles.map((article): ImportedFile => {
    const name = source.texts.has(article.id) ? article.id : freeName(safeName(article.id), taken);
    taken.add(name.toLowerCase());
    const decisions = toDecisions(article, options);
    const existing = sidecars.get(name);
    const sidecar = existing === undefined ? emptySidecar : parseSidecar(existing);
    return {
      name,
      text: article.text,
      sidecar: addToSidecar(article.text, sidecar, decisions),
      decisions: decisions.length,
    };
  });
  return { files, problems };
}

/** A file name for an article's id: its last part, without what names may not hold, ending in `.txt` or as it does. */
function safeName(id: string): string {
  const base = id.split(/[/\\]/u).at(-1) ?? '';
  const safe = base
    .replace(/[\p{Cc}\p{Cs}<>:"/\\|?*]/gu, '_')
    .replace(/^\.+/u, '')
    .slice(0, 120);
  return /\.(?:txt|news|article|md)$/iu.test(safe) ? safe : `${safe === '' ? 'article' : safe}.txt`;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/su.exec(name) ?? [];
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${stem}-${String(number)}${ending}`;
  return free;
}
