import {
  CancellationToken,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  type Diagnostic,
} from 'vscode-languageserver';
import type { Diagnostic as LintDiagnostic, Severity } from '../../lint/types';
import type { Positions } from '../convert';
import type { Feature, FeatureHost } from '../feature';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

export const diagnosticsFeature: Feature = {
  id: 'diagnostics',
  capability: { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } },
  register(host) {
    host.connection.languages.diagnostics.on(async ({ textDocument }, token) => ({
      kind: DocumentDiagnosticReportKind.Full,
      items: await diagnosticsOf(host, textDocument.uri, token),
    }));
    sendUnasked(host);
  },
};

/** Typing pauses this long before diagnostics are sent, in milliseconds. */
const pause = 300;

/** Sends diagnostics to a client that does not ask for them (it knows the protocol before 3.17), once a text rests. */
function sendUnasked(host: FeatureHost): void {
  const turns = new Map<string, number>();
  const send = async (uri: string): Promise<void> => {
    if ((await host.client).asksDiagnostics) return;
    const turn = (turns.get(uri) ?? 0) + 1;
    turns.set(uri, turn);
    await host.wait(pause);
    if (turns.get(uri) !== turn) return;
    turns.delete(uri);
    // Of an article that was closed there are none.
    const diagnostics = await diagnosticsOf(host, uri, CancellationToken.None);
    if (!turns.has(uri)) await host.connection.sendDiagnostics({ uri, diagnostics });
  };
  host.onChange((uri) => {
    send(uri).catch((error: unknown) => host.logger.debug(`diagnostics were not sent: ${String(error)}`));
  });
}

function diagnosticsOf(
  { answer, lintInTurns }: FeatureHost,
  uri: string,
  token: CancellationToken,
): Promise<Diagnostic[]> {
  return answer('diagnostics', uri, token, [] as Diagnostic[], async (article) =>
    (await lintInTurns(article, token)).map((found) => toProtocol(found, article.positions)),
  );
}

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
