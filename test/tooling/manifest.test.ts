import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { entityTypes } from '../../server/src/core/analysis';
import { defaultSettings } from '../../server/src/lsp/settings';
import { colorIds } from '../../client/src/decorations/palette';
import { commands } from '../../server/src/protocol';
import { placeLinkChoices } from '../../server/src/service/features/placeLinks';
import { inlayHintChoices } from '../../server/src/service/features/inlayHints';
import { outlineOrders } from '../../server/src/service/features/outline';
import { tokenModifiers, tokenTypes } from '../../server/src/service/features/semanticTokens';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import french from '../../package.nls.fr.json';
import { project } from '../support/inMemory';

const { contributes } = manifest;

/** The contrast of two colours, 1 to 21 (WCAG 2.1, 1.4.3 and 1.4.11). */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b].map(luminance).sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

interface Setting {
  readonly scope?: string;
  readonly order?: number;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enumDescriptions?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
}

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
    expect(properties['verbatim.dictionary']).toMatchObject({
      default: Object.fromEntries(defaultSettings.dictionary),
      additionalProperties: { enum: [...entityTypes] },
    });
    expect(properties['verbatim.annotations.author']?.default).toBe(defaultSettings.annotations.author);
    expect(properties['verbatim.annotations.time']?.default).toBe(defaultSettings.annotations.time);
    // The folder holds code that is run: no workspace may name it.
    expect(properties['verbatim.entities.model']).toMatchObject({
      default: defaultSettings.entityModel,
      scope: 'machine',
    });
    expect(properties['verbatim.codeLens.enabled']?.default).toBe(defaultSettings.codeLens);
    expect(properties['verbatim.diagnostics.enabled']?.default).toBe(defaultSettings.diagnostics);
    expect(properties['verbatim.completion.whileTyping']?.default).toBe(
      defaultSettings.completionWhileTyping,
    );
    expect(properties['verbatim.places.links']).toMatchObject({
      default: defaultSettings.placeLinks,
      enum: [...placeLinkChoices],
    });
    expect(properties['verbatim.inlayHints.speakers']).toMatchObject({
      default: defaultSettings.inlayHints,
      enum: [...inlayHintChoices],
    });
    expect(properties['verbatim.outline.order']).toMatchObject({
      default: defaultSettings.outlineOrder,
      enum: [...outlineOrders],
    });
  });

  test('declares the colours of speakers, each with its tint', () => {
    const declared = contributes.colors.map(({ id }) => id);
    expect(declared).toEqual(colorIds.flatMap((id) => [id, `${id}Background`]));
  });

  test('colours of speakers stand out from the paper: 3 to 1 in high contrast, 2 to 1 elsewhere', () => {
    for (const { id, defaults } of contributes.colors) {
      if (id.endsWith('Background')) continue;
      expect(contrast(defaults.light, '#ffffff'), `${id} light`).toBeGreaterThan(2);
      expect(contrast(defaults.dark, '#1f1f1f'), `${id} dark`).toBeGreaterThan(2);
      expect(contrast(defaults.highContrast, '#000000'), `${id} high contrast`).toBeGreaterThan(3);
      expect(contrast(defaults.highContrastLight, '#ffffff'), `${id} high contrast light`).toBeGreaterThan(3);
    }
  });

  test('every key binding has a condition', () => {
    for (const { when } of contributes.keybindings)
      expect(when).toMatch(/news-article|^focusedView =~ .*verbatim/u);
  });

  test('every setting has a scope, a place in its group, and words for itself and its values', () => {
    for (const { properties } of contributes.configuration) {
      const settings: [string, Setting][] = Object.entries(properties);
      const orders = settings.map(([, { order }]) => order);
      expect(new Set(orders).size).toBe(settings.length);
      for (const [name, { scope, order, enum: values, ...words }] of settings) {
        const log = name === 'verbatim.trace.server';
        expect(scope, name).toBe(
          log ? 'window' : name === 'verbatim.entities.model' ? 'machine' : 'resource',
        );
        expect(order, name).toBeGreaterThan(0);
        expect(words.markdownDescription ?? words.description, name).toMatch(/^%setting\./u);
        if (values !== undefined && !log) {
          const abouts = words.enumDescriptions ?? words.markdownEnumDescriptions;
          expect(abouts, name).toHaveLength(values.length);
        }
      }
    }
  });

  test('the palette offers what needs an article where there is one', () => {
    const conditions = new Map(contributes.menus.commandPalette.map(({ command, when }) => [command, when]));
    const anywhere = new Set<string>([commands.annotationReview, commands.annotationGit]);
    for (const { command } of contributes.commands) {
      if (
        /Quote|^verbatim\.annotations\./u.test(command) &&
        !anywhere.has(command) &&
        !/Colors/u.test(command)
      )
        expect(conditions.get(command), command).toBe('editorLangId == news-article');
    }
    for (const command of [commands.showMap, commands.showStatistics, commands.copyTable])
      expect(conditions.get(command)).toBe('verbatim.articleOpen');
  });

  test('menus of the views of articles are not those of the list to review', () => {
    const { menus } = contributes;
    for (const { command, when } of [...menus['view/title'], ...menus['view/item/context']])
      expect(/verbatim\.views\./u.test(command), command).toBe(/speakers\|/u.test(when));
  });

  test('every text is there in English and in French', () => {
    const wanted = [...JSON.stringify(contributes).matchAll(/"%([^%"]+)%"/gu)].map(([, key]) => key);
    expect(new Set(Object.keys(english))).toEqual(new Set(wanted));
    expect(Object.keys(french)).toEqual(Object.keys(english));
  });

  test('pins every package exactly', () => {
    for (const [name, version] of Object.entries(manifest.devDependencies))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u);
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

describe('the walkthrough', () => {
  const [walkthrough] = contributes.walkthroughs;
  const steps = walkthrough?.steps ?? [];
  const texts: Readonly<Record<string, string>> = english;

  test('has four steps, each with an action that there is', () => {
    expect(steps).toHaveLength(4);
    const known = contributes.commands.map(({ command }) => command);
    for (const { description } of steps) {
      const text = texts[description.slice(1, -1)] ?? '';
      const actions = [...text.matchAll(/\(command:([\w.]+)\)/gu)].map(([, id = '']) => id);
      expect(actions.length, text).toBeGreaterThan(0);
      for (const id of actions.filter((action) => !action.endsWith('.focus'))) expect(known).toContain(id);
    }
  });

  test('is drawn in the colours of the theme', () => {
    for (const { media } of steps) {
      const drawing = readFileSync(path.join(project, media.svg), 'utf8');
      expect(drawing.match(/(?:fill|stroke)="#/gu), media.svg).toBeNull();
      expect(drawing).toContain('var(--vscode-');
    }
  });
});

/** What each bundle may weigh, in kilobytes, as `npm run build` leaves it (not minified). */
const budget: Readonly<Record<string, number>> = {
  'dist/cli.js': 1350,
  'dist/entityWorker.js': 20,
  'dist/indexWorker.js': 860,
  'dist/server.js': 2050,
  'dist/server.browser.js': 2100,
  'dist/client/node.js': 1200,
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
