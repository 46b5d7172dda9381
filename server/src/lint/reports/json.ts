import type { FileReport, Formatter, ReportedDiagnostic } from './report';

/** One array, an object a file; offsets in UTF-16 code units. */
export const json: Formatter = (files) => `${JSON.stringify(files.map(fileOf), null, 2)}\n`;

function fileOf({ path, diagnostics, suppressed }: FileReport): object {
  return {
    path,
    diagnostics: diagnostics.map(diagnosticOf),
    suppressed: suppressed.map(({ diagnostic, reason }) => ({ ...diagnosticOf(diagnostic), reason })),
  };
}

function diagnosticOf(found: ReportedDiagnostic): object {
  const { rule, severity, messageId, message, start, end, line, column, endLine, endColumn, fixes } = found;
  return { rule, severity, messageId, message, start, end, line, column, endLine, endColumn, fixes };
}
