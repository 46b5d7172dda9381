import { DiagnosticSeverity, DocumentDiagnosticReportKind, type Diagnostic } from 'vscode-languageserver';
import { lint, type Severity } from '../../lint/engine';
import { rules } from '../../lint/rules';
import type { Feature } from '../feature';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const diagnosticsFeature: Feature = {
  id: 'diagnostics',
  capability: { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } },
  register({ connection, answer, logger }) {
    connection.languages.diagnostics.on(async ({ textDocument }, token) => {
      const items = await answer(
        'diagnostics',
        textDocument.uri,
        token,
        [] as Diagnostic[],
        ({ analysis, positions, settings, ui }) => {
          if (!settings.diagnostics) return [];
          const found = lint(analysis, rules, (rule, error) =>
            logger.error(`rule ${rule} failed: ${String(error)}`),
          );
          return found.map((finding): Diagnostic => ({
            range: positions.toRange(finding),
            severity: severities[finding.severity],
            message: finding.message[ui],
            source: 'Verbatim',
            code: finding.rule,
          }));
        },
      );
      return { kind: DocumentDiagnosticReportKind.Full, items };
    });
  },
};
