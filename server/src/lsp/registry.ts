import type { ServerCapabilities } from 'vscode-languageserver';
import type { Feature } from './feature';
import { codeLensesFeature } from './features/codeLenses';
import { diagnosticsFeature } from './features/diagnostics';
import { documentSymbolsFeature } from './features/documentSymbols';
import { hoverFeature } from './features/hover';
import { definitionFeature, highlightsFeature, referencesFeature } from './features/navigation';
import { quotesFeature } from './features/quotes';
import { semanticTokensFeature } from './features/semanticTokens';
import { viewsFeature } from './features/views';

/** Every feature there is; what the server says it can do is computed from this list. */
export const features: readonly Feature[] = [
  codeLensesFeature,
  definitionFeature,
  diagnosticsFeature,
  documentSymbolsFeature,
  highlightsFeature,
  hoverFeature,
  quotesFeature,
  referencesFeature,
  semanticTokensFeature,
  viewsFeature,
];

/** The capabilities of all features together. */
export function capabilitiesOf(list: readonly Feature[]): ServerCapabilities {
  return list.reduce<ServerCapabilities>((all, { capability }) => ({ ...all, ...capability }), {});
}
