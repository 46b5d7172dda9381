import type { Analysis } from '../core/analysis';
import { hashOf } from '../core/hash';
import type { Span } from '../core/span';
import { blockAt, sentenceAt } from './speech';
import type { Diagnostic } from './types';

/**
 * Diagnostics that people have decided to leave as they are, outside the text that will be published: a line of JSON
 * each in `.verbatim/suppressions.jsonl`. One holds for a rule and a sentence, so that edits of other sentences do not
 * touch it, and an edit of this one brings the diagnostic back.
 */
export interface Suppression {
  readonly rule: string;
  /** Hash of the sentence's words; white space does not count. */
  readonly sentence: string;
  readonly reason: string;
  /** The article, `/`-separated, relative to the folder that holds `.verbatim`: where to look for it. */
  readonly file: string;
}

/** Where suppressions are kept, relative to the workspace folder. */
export const suppressionsPath = '.verbatim/suppressions.jsonl';

/** A line that cannot be read; it is kept as it is, and reported. */
export interface BadLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

export interface SuppressionFile {
  readonly suppressions: readonly Suppression[];
  readonly bad: readonly BadLine[];
}

/** Reads the file's text. Conflict markers of a merge are passed over: both sides hold. */
export function parseSuppressions(text: string): SuppressionFile {
  const suppressions: Suppression[] = [];
  const bad: BadLine[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '' || /^(?:<{7}|={7}|>{7}|\|{7})/u.test(line)) continue;
    const suppression = parseLine(line);
    if (suppression === undefined) bad.push({ line: index + 1, text: line });
    else suppressions.push(suppression);
  }
  return { suppressions, bad };
}

function parseLine(line: string): Suppression | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const text = (key: string): string | undefined => {
    const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
    return typeof found === 'string' ? found : undefined;
  };
  const rule = text('rule');
  const sentence = text('sentence');
  if (rule === undefined || sentence === undefined) return undefined;
  return { rule, sentence, reason: text('reason') ?? '', file: text('file') ?? '' };
}

/** The file's text, sorted and without doubles, so that two branches merge; bad lines stay at the end. */
export function serialiseSuppressions({ suppressions, bad }: SuppressionFile): string {
  const lines = suppressions.map(({ file, rule, sentence, reason }) =>
    JSON.stringify({ file, rule, sentence, reason }),
  );
  const all = [...new Set(lines)].sort();
  return [...all, ...bad.map(({ text }) => text)].map((line) => `${line}\n`).join('');
}

/** The suppression of one diagnostic. */
export function suppressionOf(
  analysis: Analysis,
  diagnostic: Pick<Diagnostic, 'rule' | 'start' | 'end'>,
  file: string,
  reason: string,
): Suppression {
  return { rule: diagnostic.rule, sentence: sentenceHash(analysis, diagnostic), reason, file };
}

/** Hash of the sentence in which a span starts; of its block where it starts between sentences. */
function sentenceHash(analysis: Analysis, span: Span): string {
  const { snapshot } = analysis;
  const { start, end } = sentenceAt(analysis, span.start) ?? blockAt(analysis, span.start) ?? span;
  return hashOf(snapshot.text.slice(start, end).replace(/\s+/gu, ' ').trim());
}

/** What is left of an article's diagnostics, what was held back, and which suppressions did that. */
export interface Suppressed {
  readonly shown: readonly Diagnostic[];
  readonly hidden: readonly { readonly diagnostic: Diagnostic; readonly suppression: Suppression }[];
}

/** Takes the diagnostics that a suppression holds for out of the list. */
export function applySuppressions(
  analysis: Analysis,
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
): Suppressed {
  if (suppressions.length === 0) return { shown: diagnostics, hidden: [] };
  const byKey = new Map(suppressions.map((one) => [suppressionKey(one), one]));
  const shown: Diagnostic[] = [];
  const hidden: { readonly diagnostic: Diagnostic; readonly suppression: Suppression }[] = [];
  for (const diagnostic of diagnostics) {
    const { rule } = diagnostic;
    const suppression = byKey.get(suppressionKey({ rule, sentence: sentenceHash(analysis, diagnostic) }));
    if (suppression === undefined) shown.push(diagnostic);
    else hidden.push({ diagnostic, suppression });
  }
  return { shown, hidden };
}

/** Suppressions of the files that were looked at which held nothing back: their sentence was edited, or is gone. */
export function unusedSuppressions(
  all: readonly Suppression[],
  used: ReadonlySet<string>,
  lintedFiles: ReadonlySet<string>,
): Suppression[] {
  return all.filter((one) => !used.has(suppressionKey(one)) && lintedFiles.has(one.file));
}

/** What a suppression is known by: it holds for this rule in this sentence, in whatever file. */
export function suppressionKey({ rule, sentence }: Pick<Suppression, 'rule' | 'sentence'>): string {
  return `${rule}\n${sentence}`;
}
