import * as vscode from 'vscode';
import type { WireDoubt } from '../../server/src/protocol';

/** Words with how sure the reading is of them behind, in the language of the interface. */
export function hedge(words: string, doubt: WireDoubt | undefined): string {
  if (doubt === undefined) return words;
  return doubt === 'likely' ? vscode.l10n.t('{0} (likely)', words) : vscode.l10n.t('{0} (perhaps)', words);
}
