import type { RuleMeta, Diagnostic, Severity } from '../types';

/** A diagnostic with its place in lines; lines and columns count from 1, columns in UTF-16 code units. */
export interface ReportedDiagnostic extends Diagnostic {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What was found in one file. */
export interface FileReport {
  /** The path as it was given. */
  readonly path: string;
  readonly diagnostics: readonly ReportedDiagnostic[];
  /** Held back by a person's decision, with the reason. */
  readonly suppressed: readonly { readonly diagnostic: ReportedDiagnostic; readonly reason: string }[];
}

/** What every format may use. */
export interface ReportContext {
  readonly version: string;
  /** The rules there are. */
  readonly rules: readonly RuleMeta[];
  /** The working directory, `/`-separated, for formats that want absolute addresses. */
  readonly cwd: string;
}

/** Puts the reports of all files into the words of another program. */
export type Formatter = (files: readonly FileReport[], context: ReportContext) => string;

/** Number of diagnostics of each severity. */
export function tally(files: readonly FileReport[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { diagnostics } of files) for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** The page of a rule in the project's documentation. */
export function pageOf(rule: string): string {
  return `docs/rules/${rule}.md`;
}

/** Text as it may stand in XML; characters that XML does not know are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')
    .replace(/\n/gu, '&#10;');
}
