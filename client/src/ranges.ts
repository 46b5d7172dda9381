import * as vscode from 'vscode';
import type { WireRange } from '../../server/src/protocol';

/** The protocol's range as a selection, the cursor at its end. */
export function toSelection({ start, end }: WireRange): vscode.Selection {
  return new vscode.Selection(start.line, start.character, end.line, end.character);
}
