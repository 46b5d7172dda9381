import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { project } from '../support/inMemory';

/**
 * Files that break the layering on purpose: where each stands and what it imports. They live
 * in a copy of the folders, so that the project itself stays clean.
 */
const bad: readonly (readonly [file: string, imported: string])[] = [
  ['server/src/core/bad-lang.ts', '../lang/registry'],
  ['server/src/core/bad-node.ts', 'node:fs'],
  ['server/src/lang/bad-pipeline.ts', '../pipeline/run'],
  ['server/src/pipeline/bad-service.ts', '../service/analyser'],
  ['server/src/pipeline/bad-pack.ts', '../lang/fr'],
  ['server/src/pipeline/bad-protocol.ts', 'vscode-languageserver'],
  ['server/src/lint/bad-service.ts', '../service/analyser'],
  ['server/src/exports/bad-node.ts', 'node:path'],
  ['server/src/imports/bad-node.ts', 'node:fs'],
  ['server/src/imports/bad-service.ts', '../service/analyser'],
  ['server/src/service/bad-lsp.ts', '../lsp/server'],
  ['server/src/service/features/bad-vscode.ts', 'vscode'],
  ['server/src/lsp/bad-node.ts', 'node:fs'],
  ['server/src/lsp/bad-entry.ts', '../node/main'],
  ['server/src/browser/bad-node.ts', 'node:fs'],
  ['server/src/node/bad-cli.ts', '../cli/annotate'],
  ['server/src/cli/bad-lsp.ts', '../lsp/server'],
  ['client/src/bad-server.ts', '../../server/src/service/analyser'],
  ['client/src/bad-node.ts', 'node:fs'],
];

let folder: string;
let output = '';

beforeAll(() => {
  // Below the project, so that the linter finds its packages.
  folder = mkdtempSync(path.join(project, '.tsc-layers-'));
  cpSync(path.join(project, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
  for (const [file, imported] of bad) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), `import * as it from '${imported}';\nexport const used = it;\n`);
  }
  const allowed = path.join(folder, 'client/src/good.ts');
  writeFileSync(
    allowed,
    "import { quotesRequest } from '../../server/src/protocol';\nexport const used = quotesRequest;\n",
  );
  const linter = path.join(project, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [linter, '-c', '.oxlintrc.json', '--format', 'unix', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  output = stdout;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the linter keeps the layers apart', () => {
  test.each(bad)('%s may not import %s', (file, imported) => {
    const lines = output.split('\n').filter((line) => line.startsWith(file));
    expect(lines.join('\n')).toContain(`'${imported}' import is restricted`);
  });

  test('the client may import protocol.ts', () => {
    expect(output).not.toContain('good.ts');
  });
});
