import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  commands,
  exportFormatsRequest,
  exportRequest,
  importRequest,
  type ExportParams,
  type ExportResult,
  type ImportParams,
  type ImportResult,
  type WireExportFormat,
  type WireImported,
  type WireOutput,
} from '../../../server/src/protocol';
import { readSidecar, writeSidecar } from '../annotations/files';
import { articleOrHint } from '../inFront';
import { counted } from '../numbers';

/** Answers given beforehand, for key bindings and tests; what is missing is asked. */
interface ExportChoice {
  readonly format?: string;
  readonly dialect?: string;
  readonly target?: string;
}

interface ImportChoice {
  readonly files?: readonly string[];
  readonly acceptSuggestions?: boolean;
}

/** *Export Annotations…* and *Import Annotations…*. All files go through `workspace.fs`. */
export function registerExchange(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.exportAnnotations, (choice?: ExportChoice) =>
      exportArticle(client, choice ?? {}),
    ),
    vscode.commands.registerCommand(commands.importAnnotations, (choice?: ImportChoice) =>
      importFiles(client, choice ?? {}),
    ),
  );
}

async function exportArticle(client: BaseLanguageClient, choice: ExportChoice): Promise<void> {
  const document = articleOrHint();
  if (document === undefined) return;
  const formats = await client.sendRequest<readonly WireExportFormat[]>(exportFormatsRequest, {});
  const format = formats.find(({ id }) => id === choice.format) ?? (await pickFormat(formats));
  if (format === undefined) return;
  const dialect = choice.dialect ?? (format.extension.endsWith('.csv') ? await pickDialect() : 'csv');
  if (dialect === undefined) return;
  const target =
    choice.target === undefined ? await pickTarget(document.uri, format) : vscode.Uri.parse(choice.target);
  if (target === undefined) return;
  const params: ExportParams = {
    uri: document.uri.toString(),
    name: vscode.workspace.asRelativePath(document.uri, false),
    format: format.id,
    dialect,
    now: new Date().toISOString(),
  };
  const { files } = await client.sendRequest<ExportResult>(exportRequest, params);
  if (files.length === 0) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The article could not be exported; see the output of Verbatim'),
    );
    return;
  }
  for (const file of files) await writeOutput(target, format, file);
  if (choice.target === undefined) await offerToOpen(target);
}

async function pickFormat(formats: readonly WireExportFormat[]): Promise<WireExportFormat | undefined> {
  const items = formats
    .map((format) => ({ label: format.title, description: format.extension, format }))
    .sort((a, b) => a.label.localeCompare(b.label, vscode.env.language));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Export Annotations'),
    placeHolder: vscode.l10n.t('Format'),
    matchOnDescription: true,
  });
  return picked?.format;
}

/** How a table is written; French Excel reads no other than its own. */
async function pickDialect(): Promise<string | undefined> {
  const items = [
    { label: vscode.l10n.t('Comma, for scripts'), dialect: 'csv' },
    { label: vscode.l10n.t('Excel'), dialect: 'excel' },
    { label: vscode.l10n.t('French Excel: semicolon, decimal comma'), dialect: 'excel-fr' },
  ];
  if (vscode.env.language.startsWith('fr')) items.reverse();
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('For which program'),
  });
  return picked?.dialect;
}

function pickTarget(article: vscode.Uri, { extension }: WireExportFormat): Thenable<vscode.Uri | undefined> {
  const name = stemOf(article) + extension;
  return vscode.window.showSaveDialog({
    defaultUri:
      article.scheme === 'untitled'
        ? vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? article, name)
        : vscode.Uri.joinPath(article, '..', name),
    title: vscode.l10n.t('Export Annotations'),
  });
}

function stemOf(uri: vscode.Uri): string {
  return nameOf(uri).replace(/\.[^.]+$/u, '');
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** Writes the export where the user wants it; what goes along with it only where nothing stands yet. */
async function writeOutput(
  target: vscode.Uri,
  { extension }: WireExportFormat,
  { name, text, bytes }: WireOutput,
): Promise<void> {
  const content =
    bytes === undefined
      ? new TextEncoder().encode(text ?? '')
      : Uint8Array.from(bytes, (character) => character.charCodeAt(0));
  if (name === '') {
    await vscode.workspace.fs.writeFile(target, content);
    return;
  }
  const own = nameOf(target);
  const stem = own.endsWith(extension) ? own.slice(0, -extension.length) : stemOf(target);
  const beside = vscode.Uri.joinPath(target, '..', name.startsWith('.') ? stem + name : name);
  if ((await readText(beside)) === undefined) await vscode.workspace.fs.writeFile(beside, content);
}

async function offerToOpen(target: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const picked = await vscode.window.showInformationMessage(
    vscode.l10n.t('Exported to {0}', vscode.workspace.asRelativePath(target)),
    open,
  );
  if (picked !== open) return;
  // Pages and workbooks have programs of their own.
  if (/\.(?:html|xlsx)$/u.test(target.path)) await vscode.env.openExternal(target);
  else await vscode.commands.executeCommand('vscode.open', target);
}

async function importFiles(client: BaseLanguageClient, choice: ImportChoice): Promise<void> {
  const files =
    choice.files?.map((file) => vscode.Uri.parse(file)) ??
    (await vscode.window.showOpenDialog({
      canSelectMany: true,
      title: vscode.l10n.t('Import Annotations'),
    })) ??
    [];
  if (files.length === 0) return;
  const acceptSuggestions = choice.acceptSuggestions ?? (await pickAcceptance());
  if (acceptSuggestions === undefined) return;
  await client.start();
  const written: vscode.Uri[] = [];
  const problems: string[] = [];
  for (const file of files) {
    // What cannot be read or written is told with its file, and the others are imported.
    try {
      const result = await importFile(client, file, acceptSuggestions);
      problems.push(...result.problems);
      for (const article of result.files) {
        const uri = await writeArticle(file, article);
        if (uri === undefined)
          problems.push(
            vscode.l10n.t('{0} is there already with another text; it was left as it is', article.name),
          );
        else written.push(uri);
      }
    } catch (error) {
      problems.push(`${nameOf(file)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  for (const problem of problems) client.outputChannel.appendLine(problem);
  if (choice.files === undefined) await report(client, written, problems);
  const [first] = written;
  if (first !== undefined) await vscode.window.showTextDocument(first);
}

async function pickAcceptance(): Promise<boolean | undefined> {
  const items = [
    { label: vscode.l10n.t("People's decisions alone"), accept: false },
    { label: vscode.l10n.t('Suggestions too, as accepted in bulk'), accept: true },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('What to take over'),
  });
  return picked?.accept;
}

/** Asks the server, and again with what it needs: texts beside the file, then decisions beside its articles. */
async function importFile(
  client: BaseLanguageClient,
  file: vscode.Uri,
  acceptSuggestions: boolean,
): Promise<ImportResult> {
  const content = await readText(file);
  const name = nameOf(file);
  if (content === undefined)
    return { needs: [], files: [], problems: [vscode.l10n.t('{0} cannot be read as UTF-8 text', name)] };
  const params: ImportParams = { format: 'auto', name, content, texts: {}, sidecars: {}, acceptSuggestions };
  const ask = (more: Partial<ImportParams>): Promise<ImportResult> =>
    client.sendRequest<ImportResult>(importRequest, { ...params, ...more });
  const besides = async <T>(
    names: readonly string[],
    read: (uri: vscode.Uri) => Promise<T>,
  ): Promise<readonly (readonly [name: string, found: T])[]> =>
    Promise.all(names.map(async (one) => [one, await read(vscode.Uri.joinPath(file, '..', one))] as const));
  let result = await ask({});
  let texts: ImportParams['texts'] = {};
  if (result.needs.length > 0) {
    const found = await besides(result.needs, readText);
    texts = Object.fromEntries(found.map(([one, text]) => [one, text ?? null]));
    result = await ask({ texts });
  }
  const known = await besides(
    result.files.map((article) => article.name),
    readSidecar,
  );
  const sidecars = Object.fromEntries(
    known.flatMap(([one, text]) => (text === undefined ? [] : [[one, text]])),
  );
  return Object.keys(sidecars).length === 0 ? result : ask({ texts, sidecars });
}

/** Writes an article, unless it is there, and its decisions. Undefined when it is there with another text. */
async function writeArticle(
  file: vscode.Uri,
  { name, text, sidecar }: WireImported,
): Promise<vscode.Uri | undefined> {
  const uri = vscode.Uri.joinPath(file, '..', name);
  const isThere = await exists(uri);
  if (isThere && (await readText(uri)) !== text) return undefined;
  if (!isThere) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  await writeSidecar(uri, sidecar);
  return uri;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** The text of a file, byte order mark included; undefined when it is not there or no UTF-8. */
async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function report(
  client: BaseLanguageClient,
  written: readonly vscode.Uri[],
  problems: readonly string[],
): Promise<void> {
  const { t } = vscode.l10n;
  const { language } = vscode.env;
  const count = counted(language, written.length, t('{0} article imported'), t('{0} articles imported'));
  if (problems.length === 0) {
    vscode.window.setStatusBarMessage(`Verbatim: ${count}`, 4000);
    return;
  }
  const show = t('Show output');
  const lost = counted(
    language,
    problems.length,
    t('{0} thing could not be taken over'),
    t('{0} things could not be taken over'),
  );
  const picked = await vscode.window.showWarningMessage(`${count}. ${lost}`, show);
  if (picked === show) client.outputChannel.show(true);
}
