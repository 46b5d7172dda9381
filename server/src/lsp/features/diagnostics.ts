import { DiagnosticSeverity, DocumentDiagnosticReportKind, type Diagnostic } from 'vscode-languageserver';
import type { Diagnostic as LintDiagnostic, Severity } from '../../lint/types';
import type { Positions } from '../convert';
import type { Feature } from '../feature';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

export const diagnosticsFeature: Feature = {
  id: 'diagnostics',
  capability: { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } },
  register({ connection, answer, lint }) {
    connection.languages.diagnostics.on(async ({ textDocument }, token) => {
      const items = await answer('diagnostics', textDocument.uri, token, [] as Diagnostic[], (article) =>
        lint(article).map((found) => toProtocol(found, article.positions)),
      );
      return { kind: DocumentDiagnosticReportKind.Full, items };
    });
  },
};

/** A finding as the protocol shows it. */
export function toProtocol(found: LintDiagnostic, positions: Positions): Diagnostic {
  return {
    range: positions.toRange(found),
    severity: severities[found.severity],
    message: found.message,
    source: 'Verbatim',
    code: found.rule,
  };
}
