import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../server/src/lsp/settings';
import { commands } from '../../server/src/protocol';
import { tokenModifiers, tokenTypes } from '../../server/src/service/features/semanticTokens';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import french from '../../package.nls.fr.json';
import { project } from '../support/inMemory';

const { contributes } = manifest;

describe('package.json', () => {
  test('declares the commands that the protocol names', () => {
    const declared = contributes.commands.map(({ command }) => command);
    expect(new Set(declared)).toEqual(new Set(Object.values(commands)));
    expect(declared).toHaveLength(Object.values(commands).length);
    for (const { category } of contributes.commands) expect(category).toBe('Verbatim');
  });

  test('declares the token types and modifiers of the server', () => {
    expect(contributes.semanticTokenTypes.map(({ id }) => id)).toEqual([...tokenTypes]);
    expect(contributes.semanticTokenModifiers.map(({ id }) => id)).toEqual([...tokenModifiers]);
  });

  test('has the defaults of the server', () => {
    const properties = Object.assign(
      {},
      ...contributes.configuration.map((group) => group.properties),
    ) as Record<string, { default: unknown }>;
    expect(properties['verbatim.language']?.default).toBe(defaultSettings.language);
    expect(properties['verbatim.codeLens.enabled']?.default).toBe(defaultSettings.codeLens);
    expect(properties['verbatim.diagnostics.enabled']?.default).toBe(defaultSettings.diagnostics);
  });

  test('every key binding has a condition', () => {
    for (const { when } of contributes.keybindings) expect(when).toContain('news-article');
  });

  test('every text is there in English and in French', () => {
    const wanted = [...JSON.stringify(contributes).matchAll(/"%([^%"]+)%"/gu)].map(([, key]) => key);
    expect(new Set(Object.keys(english))).toEqual(new Set(wanted));
    expect(Object.keys(french)).toEqual(Object.keys(english));
  });

  test('pins every package exactly', () => {
    for (const [name, version] of Object.entries(manifest.devDependencies))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u);
  });

  test('names files that exist', () => {
    const files = [
      manifest.icon,
      ...contributes.grammars.map((grammar) => grammar.path),
      ...contributes.languages.map(({ configuration }) => configuration),
    ];
    for (const file of files) expect(existsSync(path.join(project, file)), file).toBe(true);
  });
});

/** What each bundle may weigh, in kilobytes, as `npm run build` leaves it (not minified). */
const budget: Readonly<Record<string, number>> = {
  'dist/cli.js': 400,
  'dist/server.js': 900,
  'dist/server.browser.js': 900,
  'dist/client/node.js': 1100,
  'dist/client/browser.js': 1000,
};

describe('the built files', () => {
  test.each(Object.entries(budget))('%s is there and weighs at most %i kB', (file, limit) => {
    const full = path.join(project, file);
    expect(existsSync(full), `${file} is missing: npm run build`).toBe(true);
    expect(statSync(full).size / 1024).toBeLessThan(limit);
  });

  test('the bins can be run', () => {
    for (const file of Object.values(manifest.bin)) {
      expect(readFileSync(path.join(project, file), 'utf8').startsWith('#!/usr/bin/env node\n'), file).toBe(
        true,
      );
    }
  });

  test('the lock file names no address', () => {
    for (const file of ['package-lock.json', 'test/host/package-lock.json']) {
      expect(readFileSync(path.join(project, file), 'utf8')).not.toContain('"resolved"');
    }
  });
});
