import type { ServerCapabilities } from 'vscode-languageserver';
import type { Feature } from './feature';
import { annotationsFeature } from './features/annotations';
import { callHierarchyFeature } from './features/callHierarchy';
import { codeActionsFeature } from './features/codeActions';
import { codeLensesFeature } from './features/codeLenses';
import { completionFeature } from './features/completion';
import { diagnosticsFeature } from './features/diagnostics';
import { documentLinksFeature } from './features/documentLinks';
import { documentSymbolsFeature } from './features/documentSymbols';
import { exchangeFeature } from './features/exchange';
import { foldingRangesFeature } from './features/foldingRanges';
import { formattingFeature } from './features/formatting';
import { hoverFeature } from './features/hover';
import { inlayHintsFeature } from './features/inlayHints';
import { lintChoicesFeature } from './features/lintChoices';
import { linkedEditingFeature } from './features/linkedEditing';
import { declarationFeature, definitionFeature, highlightsFeature } from './features/navigation';
import { mapFeature } from './features/map';
import { quotesFeature } from './features/quotes';
import { referencesFeature } from './features/references';
import { renameFeature } from './features/rename';
import { saidTableFeature } from './features/saidTable';
import { selectionRangesFeature } from './features/selectionRanges';
import { semanticTokensFeature } from './features/semanticTokens';
import { statisticsFeature } from './features/statistics';
import { viewsFeature } from './features/views';
import { workspaceSymbolsFeature } from './features/workspaceSymbols';

/** Every feature there is; what the server says it can do is computed from this list. */
export const features: readonly Feature[] = [
  annotationsFeature,
  callHierarchyFeature,
  codeActionsFeature,
  codeLensesFeature,
  completionFeature,
  declarationFeature,
  definitionFeature,
  diagnosticsFeature,
  documentLinksFeature,
  documentSymbolsFeature,
  exchangeFeature,
  foldingRangesFeature,
  formattingFeature,
  highlightsFeature,
  hoverFeature,
  inlayHintsFeature,
  linkedEditingFeature,
  lintChoicesFeature,
  mapFeature,
  quotesFeature,
  referencesFeature,
  renameFeature,
  saidTableFeature,
  selectionRangesFeature,
  semanticTokensFeature,
  statisticsFeature,
  viewsFeature,
  workspaceSymbolsFeature,
];

/** The capabilities of all features together. */
export function capabilitiesOf(list: readonly Feature[]): ServerCapabilities {
  return list.reduce<ServerCapabilities>((all, { capability }) => ({ ...all, ...capability }), {});
}
