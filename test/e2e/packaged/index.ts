import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { at, hoverText, open, until } from '../suite/support';

/** The promised limit, in milliseconds. */
const activationLimit = 300;

/** Runs inside a VS Code that has the packed extension installed as a user would. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('verbatim-news.verbatim');
  assert.ok(extension, 'the packed extension is not installed');
  // VS Code itself is still starting; what is measured is the extension, not the queue before it.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  assert.ok(!extension.isActive, 'it must wait for an article');
  const started = performance.now();
  await extension.activate();
  const took = performance.now() - started;
  console.log(`  packed extension: activated in ${took.toFixed(0)} ms`);
  assert.ok(took < activationLimit, `activation took ${took.toFixed(0)} ms`);
  const { document } = await open('harbour-strike.news');
  const position = at(document, 'nothing to sign', 3);
  await until(
    () =>
      vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position),
    (hovers) => hoverText(hovers).includes('Moira Callaghan'),
  );
  console.log('  packed extension: hover answers');
}
