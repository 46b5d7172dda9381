import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../support/inMemory';

/**
 * Everything that can pop up: where it is, how often, and which command of the user it answers. Nothing pops up unasked; a
 * line here needs such a reason, else the place is the status bar, a view or the output.
 */
const allowed: Readonly<Record<string, readonly [times: number, asked: string]>> = {
  'client/src/annotations/commands.ts showInformationMessage': [
    2,
    'Show Annotation File (there is none), Have Git Merge Annotation Files by Lines (done)',
  ],
  'client/src/annotations/commands.ts showWarningMessage': [1, 'Confirm All Suggestions (asks back)'],
  'client/src/annotations/everywhere.ts withProgress': [1, 'Mark in All Articles, in the status bar'],
  'client/src/annotations/session.ts showWarningMessage': [
    1,
    'any command that decides, when it is not saved',
  ],
  'client/src/annotations/tree.ts showInformationMessage': [
    1,
    'Attach to Selection, when nothing is selected',
  ],
  'client/src/commands/exchange.ts showErrorMessage': [1, 'Export Annotations (failed)'],
  'client/src/commands/exchange.ts showInformationMessage': [
    1,
    'Export Annotations (done; offers to open it)',
  ],
  'client/src/commands/exchange.ts showWarningMessage': [
    1,
    'Import Annotations (not all could be taken over)',
  ],
  'client/src/commands/ignore.ts showErrorMessage': [1, 'Ignore Here (the file could not be written)'],
  'client/src/commands/lintChoices.ts showWarningMessage': [
    1,
    'the quick fixes that switch a rule off (failed)',
  ],
  'server/src/lsp/workspace.ts createWorkDoneProgress': [1, 'the index, in the status bar'],
};

const calls =
  /\b(?:show(?:Information|Warning|Error)Message|showMessage(?:Request)?|withProgress|createWorkDoneProgress|ShowMessage(?:Request|Notification))\b|window\/showMessage\w*/gu;

const sources = ['client/src', 'server/src'].flatMap((folder) =>
  readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(folder, file.replaceAll('\\', '/'))),
);
const textOf = (file: string): string => readFileSync(path.join(project, file), 'utf8');

test('nothing pops up that no command asked for', () => {
  const found = new Map<string, number>();
  for (const file of sources)
    for (const [call] of textOf(file).matchAll(calls)) {
      const key = `${file} ${call}`;
      found.set(key, (found.get(key) ?? 0) + 1);
    }
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(allowed).map(([key, [times]]) => [key, times])),
  );
});

test('progress is shown in the status bar alone', () => {
  const places = sources.flatMap((file) => [...textOf(file).matchAll(/ProgressLocation\.(\w+)/gu)]);
  expect(new Set(places.map(([, place]) => place))).toEqual(new Set(['Window']));
});
