import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json';
import { project } from '../support/inMemory';

/** The themes that VS Code ships, from the host of the end-to-end tests. */
const extensions = path.join(project, 'test/host/node_modules/code-server/lib/vscode/extensions');
const isInstalled = existsSync(extensions);

interface Rule {
  readonly scope?: string | readonly string[];
  readonly settings: { readonly foreground?: string };
}
interface Theme {
  readonly include?: string;
  readonly tokenColors?: readonly Rule[];
}

/** Themes are JSON with comments and trailing commas. */
function parse(text: string): Theme {
  const plain = text
    .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[^]*?\*\//gu, (_, string?: string) => string ?? '')
    .replace(/,(\s*[}\]])/gu, '$1');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- VS Code's own file
  return JSON.parse(plain) as Theme;
}

function rulesOf(file: string): readonly Rule[] {
  const theme = parse(readFileSync(file, 'utf8'));
  const inherited = theme.include === undefined ? [] : rulesOf(path.join(path.dirname(file), theme.include));
  return [...inherited, ...(Array.isArray(theme.tokenColors) ? theme.tokenColors : [])];
}

/** The colour of the longest selector that fits a scope. */
function colorOf(rules: readonly Rule[], scope: string): string | undefined {
  const fitting = rules.flatMap(({ scope: selectors = [], settings: { foreground } }) =>
    (typeof selectors === 'string' ? selectors.split(',') : selectors)
      .map((selector) => selector.trim())
      .filter((selector) => scope === selector || scope.startsWith(`${selector}.`))
      .map((selector) => ({ selector, foreground })),
  );
  return fitting
    .filter(({ foreground }) => foreground !== undefined)
    .sort((a, b) => b.selector.length - a.selector.length)[0]
    ?.foreground?.toLowerCase();
}

const themes = !isInstalled
  ? []
  : readdirSync(extensions)
      .filter((name) => name.startsWith('theme-') && existsSync(path.join(extensions, name, 'themes')))
      .flatMap((name) =>
        readdirSync(path.join(extensions, name, 'themes'))
          .filter((file) => file.endsWith('color-theme.json') || file.startsWith('hc_'))
          .map((file) => path.join(extensions, name, 'themes', file)),
      );

test.skipIf(!isInstalled)('stock themes colour people, organisations, places and cues apart', () => {
  const { scopes } = manifest.contributes.semanticTokenScopes[0] ?? { scopes: undefined };
  expect(themes.length).toBeGreaterThan(10);
  for (const file of themes) {
    const rules = rulesOf(file);
    const colors = [scopes?.person, scopes?.organization, scopes?.place, scopes?.cue].map((list = []) =>
      list.map((scope) => colorOf(rules, scope)).find((color) => color !== undefined),
    );
    expect(colors, path.basename(file)).not.toContain(undefined);
    expect(new Set(colors).size, `${path.basename(file)}: ${colors.join(' ')}`).toBeGreaterThanOrEqual(4);
  }
});
