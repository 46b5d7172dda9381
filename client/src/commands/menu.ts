import * as vscode from 'vscode';
import { commands } from '../../../server/src/protocol';
import { writeSetting } from '../settings';

interface Choice extends vscode.QuickPickItem {
  readonly setting?: { readonly name: string; readonly value: string };
  readonly command?: string;
}

/**
 * What a click on the status bar offers: the language of the articles, the house style, the views. Writes settings where
 * they are set already, else for the folder.
 */
export function registerMenu(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.showMenu, async () => {
      const uri = vscode.window.activeTextEditor?.document.uri;
      const settings = vscode.workspace.getConfiguration('verbatim', uri);
      const names: Readonly<Record<string, string>> = {
        auto: vscode.l10n.t('Detect by itself'),
        fr: 'Français',
        en: 'English',
      };
      const separator = (label: string): Choice => ({ label, kind: vscode.QuickPickItemKind.Separator });
      const valuesOf = (name: string): Choice[] =>
        allowedValues(context, name).map(({ value, about }) => ({
          label: `${settings.get(name) === value ? '$(check)' : '$(blank)'} ${names[value] ?? value}`,
          // What has a name of its own needs no more words; a list shows no Markdown.
          ...(about === undefined || value in names ? {} : { description: about.replaceAll('`', '') }),
          setting: { name, value },
        }));
      const presets = valuesOf('lint.preset');
      const choices: Choice[] = [
        separator(vscode.l10n.t('Language of the articles')),
        ...valuesOf('language'),
        ...(presets.length === 0 ? [] : [separator(vscode.l10n.t('House style')), ...presets]),
        separator('Verbatim'),
        { label: `$(list-tree) ${vscode.l10n.t('Show speakers')}`, command: 'verbatim.speakers.focus' },
        { label: `$(output) ${vscode.l10n.t('Show output')}`, command: commands.showOutput },
      ];
      const picked = await vscode.window.showQuickPick(choices, {
        title: 'Verbatim',
        placeHolder: vscode.l10n.t('Language, house style or view'),
      });
      if (picked?.command !== undefined) await vscode.commands.executeCommand(picked.command);
      if (picked?.setting !== undefined)
        await writeSetting(picked.setting.name, picked.setting.value, uri, 'here');
    }),
  );
}

/** The values that package.json allows for a setting, and what it says of each; none where there is no such setting. */
function allowedValues(
  context: vscode.ExtensionContext,
  name: string,
): { readonly value: string; readonly about?: string }[] {
  const manifest: unknown = context.extension.packageJSON;
  const groups: unknown = get(get(manifest, 'contributes'), 'configuration');
  if (!Array.isArray(groups)) return [];
  const setting: unknown = groups
    .map((group: unknown) => get(get(group, 'properties'), `verbatim.${name}`))
    .find((found: unknown) => found !== undefined);
  const values = strings(get(setting, 'enum'));
  const abouts = strings(get(setting, 'enumDescriptions'));
  return values.map((value, index) => {
    const about = abouts[index];
    return about === undefined ? { value } : { value, about };
  });
}

function strings(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((value): value is string => typeof value === 'string') : [];
}

function get(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
