import { TextDocuments, type Connection, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyDecisions } from '../annotations/apply';
import { knownFrom } from '../annotations/known';
import type { TextChange } from '../annotations/move';
import { emptySet } from '../annotations/set';
import { setOf, type AnnotationState } from '../annotations/state';
import type { Analysis } from '../core/analysis';
import type { UiLanguage } from '../core/locale';
import type { CancellationSignal, Clock, WorkspaceFiles } from '../core/ports';
import type { Steps } from '../core/steps';
import { findEdit } from '../pipeline/layout';
import type { Analyser } from '../service/analyser';
import { messagesIn, type Say } from '../service/messages';
import type { EntityModels } from '../service/modelReadings';
import { positionsOf, type Positions } from './convert';
import { fileConfigOf } from './projectFiles';
import { createSharing } from './sharing';
import { findSuppressions } from './suppressing';
import { defaultSettings, parseSettings, type Settings } from './settings';
import { openSidecars, type Sidecars } from './sidecars';

/** An open article as it stood when a request was read. */
export interface Article {
  readonly analysis: Analysis;
  readonly positions: Positions;
  readonly settings: Settings;
  /** The language of the interface, and who speaks it. */
  readonly ui: UiLanguage;
  readonly say: Say;
  /** As suggested, before people's decisions. */
  readonly suggested: Analysis;
  /** People's decisions; absent where the client keeps none. */
  readonly annotations?: AnnotationState;
  /** Where the user last typed; absent in a text that is as it was opened or saved. */
  readonly editingAt?: number;
  /** Reads a changed text as this one was read, to see what an edit would leave. */
  readonly read: (text: string) => Steps<Analysis>;
  /** What the client can do. */
  readonly client: ClientAbilities;
}

/** What a client can do beyond what every client can. */
export interface ClientAbilities {
  /** It runs our commands from links in hovers. */
  readonly links: boolean;
  /** It shows pictures in hovers. */
  readonly pictures: boolean;
  /** It shows a preview of edits that ask for it. */
  readonly previews: boolean;
  /** It asks for diagnostics when it wants them; to others they are sent. */
  readonly asksDiagnostics: boolean;
}

/** What the client said when it started the server. */
export interface Session {
  /** It answers `workspace/configuration`. */
  readonly configurable: boolean;
  /** It reads and writes sidecars. */
  readonly sidecars: boolean;
  readonly ui: UiLanguage;
  readonly client: ClientAbilities;
  readonly ports: { readonly files: Pick<WorkspaceFiles, 'facts' | 'read'> };
}

/** The open articles and their analyses. */
export interface Articles {
  /**
   * The analysis of an open article at its present version.
   * Out: undefined when it is not open, or when the signal came first.
   */
  get(uri: string, signal: CancellationSignal): Promise<Article | undefined>;
  /** The open articles and their versions. */
  opened(): readonly { readonly uri: string; readonly version: number }[];
  /** Has a listener called when an article is opened, changed, saved or closed. */
  onChange(listener: (uri: string) => void): void;
  /** A line of an open article, without its end. */
  lineOf(uri: string, line: number): string | undefined;
  /** The settings that hold for a file or folder. */
  settingsOf(uri: string): Promise<Settings>;
  /** Forgets settings, and with them the analyses that stand on them. */
  forgetSettings(): void;
  readonly sidecars: Sidecars;
}

interface Kept {
  readonly version: number;
  readonly settings: Settings;
  readonly annotations: AnnotationState | undefined;
  readonly article: Article;
}

/**
 * Keeps the documents of a connection in step with the client.
 * Settings are awaited first, then the text is captured, then everything is computed from that text.
 * `refresh`: called when an article reads otherwise than it was answered, as the user's model has found names in it.
 */
export function openArticles(
  connection: Connection,
  analyser: Promise<Analyser>,
  clock: Clock,
  session: Promise<Session>,
  models: EntityModels,
  refresh: () => void,
): Articles {
  const documents = new TextDocuments({
    create: TextDocument.create,
    update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
      return changes.reduce((before, change) => {
        sidecars.edited(before.uri, toTextChange(before, change));
        return TextDocument.update(before, [change], version);
      }, document);
    },
  });
  const sidecars = openSidecars(
    connection,
    (uri) => documents.get(uri)?.getText(),
    session.then(({ sidecars: served }) => served),
  );
  const settings = new Map<string, Promise<Settings>>();
  const kept = new Map<string, Kept>();
  const edited = new Map<string, number>();
  const asking = new Set<string>();
  const share = createSharing<Article>(clock);
  const listeners: ((uri: string) => void)[] = [];
  const tell = (uri: string): void => {
    for (const listener of listeners) listener(uri);
  };

  /** Has the model read what is new in an article. While it reads, the next versions wait: it is slower than typing. */
  const askModel = async (uri: string, { snapshot, blocks }: Analysis, folder: string): Promise<void> => {
    const readings = models.in(folder);
    if (readings === undefined || asking.has(uri)) return;
    asking.add(uri);
    const found = await readings.ask(blocks.map(({ start, end }) => snapshot.text.slice(start, end)));
    asking.delete(uri);
    if (!found) return;
    kept.delete(uri);
    refresh();
  };

  const spoken = session.then(({ ui, client }) => ({ ui, client, say: messagesIn(ui) }));

  /** The settings of the client, the project's file, which outranks them, and what people have silenced. */
  const askSettings = async (uri: string): Promise<Settings> => {
    const { configurable, ports } = await session;
    const asked = configurable
      ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'verbatim' }).then(
          (value) =>
            parseSettings(value, (problem) => connection.console.warn(`settings of Verbatim: ${problem}`)),
          () => defaultSettings,
        )
      : Promise.resolve(defaultSettings);
    const found = fileConfigOf(uri, ports.files, (problem) => connection.console.warn(problem));
    const suppressed = findSuppressions(uri, ports.files, (problem) => connection.console.warn(problem));
    const [own, file, held] = await Promise.all([asked, found, suppressed]);
    if (file === undefined && held === undefined) return own;
    const lint = {
      ...own.lint,
      ...(file === undefined ? {} : { file }),
      ...(held === undefined ? {} : { held }),
    };
    return { ...own, language: file?.language ?? own.language, lint };
  };

  const settingsOf = (uri: string): Promise<Settings> => {
    const known = settings.get(uri) ?? askSettings(uri);
    settings.set(uri, known);
    return known;
  };

  documents.onDidClose(({ document }) => {
    kept.delete(document.uri);
    settings.delete(document.uri);
    edited.delete(document.uri);
    sidecars.closed(document.uri);
    tell(document.uri);
  });
  documents.onDidChangeContent(({ document }) => tell(document.uri));
  documents.onDidSave(({ document }) => {
    sidecars.saved(document.uri);
    if (!edited.delete(document.uri)) return;
    kept.delete(document.uri);
    tell(document.uri);
    connection.languages.diagnostics.refresh().catch(() => {
      connection.console.debug('the client does not refresh diagnostics');
    });
  });
  documents.listen(connection);

  return {
    sidecars,
    async get(uri, signal) {
      const [ready, chosen, speech] = await Promise.all([
        analyser,
        settingsOf(uri),
        spoken,
        sidecars.ready(uri),
      ]);
      const document = documents.get(uri);
      if (document === undefined || signal.isCancellationRequested) return undefined;
      const { version } = document;
      const known = kept.get(uri);
      const annotations = sidecars.get(uri);
      const isFresh =
        known?.version === version && known.settings === chosen && known.annotations === annotations;
      if (known !== undefined && isFresh) return known.article;
      const snapshot = { uri, version, text: document.getText() };
      if (known !== undefined && known.version !== version)
        edited.set(uri, changedAt(known.article.analysis.snapshot.text, snapshot.text));
      const editingAt = edited.get(uri);
      return share(uri, [version, chosen, annotations], signal, async (wanted) => {
        const decisions = annotations === undefined ? emptySet : setOf(annotations);
        const readings = models.in(chosen.entityModel);
        const decided = {
          ...knownFrom(decisions, chosen.dictionary),
          ...(readings === undefined ? {} : { modelSpans: readings.of }),
        };
        const suggested = await ready.analyseInTurns(snapshot, chosen.language, clock, wanted, decided);
        if (suggested === undefined) return undefined;
        const article = {
          analysis: applyDecisions(suggested, decisions),
          suggested,
          ...(annotations === undefined ? {} : { annotations }),
          positions: positionsOf(snapshot),
          settings: chosen,
          read: (text: string) => ready.analyseInSteps({ uri, version, text }, chosen.language, decided),
          ...speech,
          ...(editingAt === undefined ? {} : { editingAt }),
        };
        if (documents.get(uri)?.version === version)
          kept.set(uri, { version, settings: chosen, annotations, article });
        void askModel(uri, suggested, chosen.entityModel);
        return article;
      });
    },
    opened: () => documents.all().map(({ uri, version }) => ({ uri, version })),
    onChange: (listener) => listeners.push(listener),
    lineOf: (uri, line) =>
      documents
        .get(uri)
        ?.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
        .replace(/[\r\n]+$/u, ''),
    settingsOf,
    forgetSettings() {
      settings.clear();
      kept.clear();
      models.retry();
    },
  };
}

/** An edit in offsets of the text before it; one without a range replaces all. */
function toTextChange(document: TextDocument, change: TextDocumentContentChangeEvent): TextChange {
  if (!('range' in change)) return { start: 0, end: document.getText().length, text: change.text };
  const { start, end } = change.range;
  return { start: document.offsetAt(start), end: document.offsetAt(end), text: change.text };
}

/** Where the user typed: behind what two versions of a text have otherwise, as an offset in the new one. */
function changedAt(before: string, after: string): number {
  return findEdit(before, after).end + after.length - before.length;
}
