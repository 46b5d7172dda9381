/**
 * Messages of our own between client and server: names and plain types, no library. The one file of the server
 * that the client may import.
 */

import type { WirePosition, WireRange } from './wire';

export * from './annotationProtocol';
export type { WirePosition, WireRange };

/** Request: every quote of an open article, in document order. */
export const quotesRequest = 'verbatim/quotes';

export interface QuotesParams {
  readonly uri: string;
}

/** What is not sure: likely, or but a guess. */
export type WireDoubt = 'likely' | 'guess';

export interface WireQuote {
  readonly range: WireRange;
  readonly kind: 'direct' | 'fragment' | 'indirect';
  /** Id of the speaker's entity; absent where nobody is stated. */
  readonly speaker?: string;
  readonly speakerName?: string;
  /** How sure it is who speaks; absent where it is, and where nobody is stated. */
  readonly doubt?: WireDoubt;
  /** Where it stands among its speaker's quotes, from 1. */
  readonly n?: number;
  readonly of?: number;
}

export interface QuotesResult {
  readonly language: string;
  readonly quotes: readonly WireQuote[];
}

/** Request: the two marks of the quotation at one of whose marks a position stands; null elsewhere, and for equal marks. */
export const linkedMarksRequest = 'verbatim/linkedMarks';

export interface LinkedMarksParams {
  readonly uri: string;
  readonly position: WirePosition;
}

export interface LinkedMarksResult {
  readonly open: WireRange;
  readonly close: WireRange;
}

/** Request: what articles can be exported to. */
export const exportFormatsRequest = 'verbatim/exportFormats';

export interface WireExportFormat {
  readonly id: string;
  readonly title: string;
  /** With the dot. */
  readonly extension: string;
}

/** Request: an open article in another format. */
export const exportRequest = 'verbatim/export';

export interface ExportParams {
  readonly uri: string;
  /** What the article is called in the export. */
  readonly name: string;
  readonly format: string;
  /** How tables are written: `csv`, `excel`, `excel-fr`. */
  readonly dialect: string;
  /** The present time, ISO 8601. */
  readonly now: string;
}

export interface WireOutput {
  /** Empty for the export itself; an ending for a file that goes by the same name; else a whole name. */
  readonly name: string;
  readonly text?: string;
  /** Instead of `text`, for a binary file: a character from 0 to 255 for each byte. */
  readonly bytes?: string;
}

export interface ExportResult {
  readonly files: readonly WireOutput[];
}

/** Request: a file of another program as articles and decisions. Sent again with what `needs` asked for. */
export const importRequest = 'verbatim/import';

export interface ImportParams {
  /** `auto`, or a format's id. */
  readonly format: string;
  readonly name: string;
  readonly content: string;
  /** The texts beside it that were asked for; null for one that is not there. */
  readonly texts: Readonly<Record<string, string | null>>;
  /** The files of decisions that stand beside its articles already, by the articles' names. */
  readonly sidecars: Readonly<Record<string, string>>;
  readonly acceptSuggestions: boolean;
}

export interface WireImported {
  /** File name, or path below the imported file's folder. */
  readonly name: string;
  readonly text: string;
  readonly sidecar: string;
  readonly decisions: number;
}

export interface ImportResult {
  /** Texts that must be there first, by their names beside the file. */
  readonly needs: readonly string[];
  readonly files: readonly WireImported[];
  /** What could not be taken over, for people. */
  readonly problems: readonly string[];
}

/** Request: who says what in an open article, as a table to paste. */
export const saidTableRequest = 'verbatim/saidTable';

export interface SaidTableParams {
  readonly uri: string;
}

export interface SaidTableResult {
  readonly quotes: number;
  readonly markdown: string;
  readonly html: string;
}

/** Request: who is quoted how much. */
export const statisticsRequest = 'verbatim/statistics';

export interface StatisticsParams {
  /** The open article; absent for the whole workspace. */
  readonly uri?: string;
}

export interface WireShare {
  readonly quotes: number;
  readonly words: number;
}

export interface WireSpeaker extends WireShare {
  readonly name: string;
  readonly type: 'person' | 'organization' | 'place' | 'group' | 'event' | 'work' | 'other';
  readonly role?: string;
  /** Only where an article states it. */
  readonly gender?: 'female' | 'male' | 'mixed';
  /** The first quote. */
  readonly target: WireTarget;
}

export interface WireGender extends WireShare {
  readonly people: number;
  readonly mentions: number;
  readonly speakers: number;
}

export interface WireCue {
  readonly lemma: string;
  readonly tier?: 'neutral' | 'loaded' | 'ornate' | 'factive';
  readonly count: number;
}

/** Null when the article is not open, or nothing is known of the workspace yet. */
export interface StatisticsResult {
  readonly articles: number;
  readonly words: number;
  readonly said: WireShare;
  readonly unattributed: WireShare;
  /** Quotes whose speaker is but a guess. */
  readonly guessed: number;
  readonly kinds: { readonly direct: number; readonly fragment: number; readonly indirect: number };
  /** Whoever is quoted with the most words first; those who do not fit are summed up. */
  readonly speakers: readonly WireSpeaker[];
  readonly otherSpeakers: WireShare & { readonly speakers: number };
  readonly genders: Readonly<Record<'female' | 'male' | 'mixed' | 'unstated', WireGender>>;
  readonly cues: readonly WireCue[];
  readonly otherCues: number;
}

/** Request: the lines of a view below one of its lines. */
export const viewRequest = 'verbatim/view';

/** The views, in the order in which they stand in the side bar; each is contributed as `verbatim.` and its name. */
export const viewNames = ['speakers', 'entities', 'places', 'sources'] as const;

export type ViewName = (typeof viewNames)[number];

export interface ViewParams {
  readonly view: ViewName;
  /** The open article to show; absent for the whole workspace. */
  readonly uri?: string;
  /** Path of the line whose children are wanted; empty for the top. */
  readonly path: readonly string[];
  readonly filter: string;
}

/** A stretch of an article that a line of a view leads to. */
export interface WireTarget {
  readonly uri: string;
  readonly range: WireRange;
}

/** A line of a view, put into words. */
export interface WireNode {
  /** Unique in its view. */
  readonly path: readonly string[];
  readonly kind: 'group' | 'entity' | 'article' | 'quote' | 'mention' | 'more';
  readonly label: string;
  readonly description: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** Name of a product icon of VS Code. */
  readonly icon: string;
  readonly target?: WireTarget;
  readonly children: 'none' | 'collapsed' | 'expanded';
}

/** Notification: how far the index of the workspace is; what views show of it may have changed. */
export const indexNotification = 'verbatim/index';

export interface IndexState {
  readonly running: boolean;
  readonly articles: number;
}

/** Notification of the client: end the reading of the workspace that is under way. */
export const stopIndexNotification = 'verbatim/index/stop';
/** Notification of the client: look at all files again. */
export const rebuildIndexNotification = 'verbatim/index/rebuild';

/** Requests of the server for files that only the client can reach; see `WorkspaceFiles` in `core/ports.ts`. */
export const filesListRequest = 'verbatim/files/list';
export const filesFactsRequest = 'verbatim/files/facts';
export const filesReadRequest = 'verbatim/files/read';

/** Of the request to list: the folder, whose files come back as URIs; of the request to read: the file. */
export interface FileParams {
  readonly uri: string;
}

/** Of the request for facts: files; those that are not there are left out of the answer. */
export interface FilesParams {
  readonly uris: readonly string[];
}

export interface WireFile {
  readonly uri: string;
  readonly modified: number;
  readonly size: number;
}

/** Requests of the server for the extension's storage, where only the client can reach it. */
export const storeReadRequest = 'verbatim/store/read';
export const storeWriteRequest = 'verbatim/store/write';

export interface StoreParams {
  readonly name: string;
  /** What to write; absent in a request to read. */
  readonly text?: string;
}

/** Notification of the client: the file of suppressions was written. */
export const suppressionsChanged = 'verbatim/suppressions/changed';

/** Argument of `verbatim.ignoreHere`: a finding to leave as it is, and where decisions of that kind are kept. */
export interface IgnoreTarget {
  readonly uri: string;
  readonly rule: string;
  /** Hash of the sentence. */
  readonly sentence: string;
  /** Folder whose `.verbatim/suppressions.jsonl` holds for the article; absent where there is none yet. */
  readonly root?: string;
}

/** Command of the client behind the quick fixes that switch a rule off; its argument is a `LintChoice`. */
export const lintChoiceCommand = 'verbatim.lintChoice';

/** Request: the file to write for such a choice. */
export const lintChoiceRequest = 'verbatim/lintChoice';

export interface LintChoice {
  readonly uri: string;
  readonly rule: string;
  /** Where the rule is switched off. */
  readonly scope: 'file' | 'folder' | 'workspace';
}

export interface LintChoiceParams extends LintChoice {
  /** The workspace folder of the article. */
  readonly folder?: string;
}

/** The file and its new text, or why there is none: the file is no JSON, or the article lies in no folder. */
export interface LintChoiceResult {
  readonly problem?: 'notJson' | 'noFolder';
  readonly uri?: string;
  readonly text?: string;
}

/** Request: a map of the places of an open article, or of all articles. */
export const mapRequest = 'verbatim/map';

export interface MapParams {
  /** Absent for the whole workspace. */
  readonly uri?: string;
}

/** Lines to draw as SVG path data, in a box of `width` by `height`, and the places on them. */
export interface MapResult {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  readonly disputed: string;
  /** Most mentioned first. */
  readonly places: readonly WireMapPlace[];
  /** Places named that have no coordinates. */
  readonly notLocated: number;
}

export interface WireMapPlace {
  readonly name: string;
  readonly kind: string;
  /** ISO 3166-1 alpha-2; empty where none applies. */
  readonly country: string;
  readonly mentions: number;
  /** How sure it is that the name is a place's; absent where it is. */
  readonly doubt?: WireDoubt;
  readonly x: number;
  readonly y: number;
  /** Its first mention. */
  readonly target: WireTarget;
}

/** What the client passes when it starts the server. */
export interface InitializationOptions {
  /** It answers the requests for files and for the storage. */
  readonly files?: boolean;
  /** A folder of the machine in which the server may keep what is costly to make again. */
  readonly storageUri?: string;
  /** It reads and writes sidecars for the server. */
  readonly sidecars?: boolean;
  /** Folder that holds the data files, for a server that cannot find them by itself (web worker). */
  readonly dataUri?: string;
  /** The client shows pictures in hovers. */
  readonly pictures?: boolean;
  /** The client runs our commands from links in hovers. */
  readonly commandLinks?: boolean;
}

/** Argument of `verbatim.reveal`: a stretch of an article to select and show. */
export interface RevealTarget {
  readonly uri: string;
  readonly range: WireRange;
}

/** Arguments of the command behind a code lens: the article, and the place to start from. */
export interface QuoteJump {
  readonly uri: string;
  readonly from: WirePosition;
}

export const commands = {
  annotationMode: 'verbatim.annotations.toggleMode',
  annotationAccept: 'verbatim.annotations.accept',
  annotationAcceptAll: 'verbatim.annotations.acceptAll',
  annotationAdjudicate: 'verbatim.annotations.adjudicate',
  annotationAttach: 'verbatim.annotations.attach',
  annotationCompare: 'verbatim.annotations.compare',
  annotationCue: 'verbatim.annotations.cue',
  annotationDescribe: 'verbatim.annotations.describe',
  annotationDrop: 'verbatim.annotations.drop',
  annotationEvery: 'verbatim.annotations.every',
  annotationEveryWorkspace: 'verbatim.annotations.everyInWorkspace',
  annotationFile: 'verbatim.annotations.showFile',
  annotationGit: 'verbatim.annotations.mergeByLines',
  annotationGrowEnd: 'verbatim.annotations.growEnd',
  annotationGrowStart: 'verbatim.annotations.growStart',
  annotationMerge: 'verbatim.annotations.merge',
  annotationName: 'verbatim.annotations.markAs',
  annotationNext: 'verbatim.annotations.next',
  annotationNote: 'verbatim.annotations.note',
  annotationPlace: 'verbatim.annotations.place',
  annotationPrevious: 'verbatim.annotations.previous',
  annotationQuote: 'verbatim.annotations.quote',
  annotationRedo: 'verbatim.annotations.redo',
  annotationReject: 'verbatim.annotations.reject',
  annotationRejectEverywhere: 'verbatim.annotations.rejectEverywhere',
  annotationReview: 'verbatim.annotations.review',
  annotationSettle: 'verbatim.annotations.settle',
  annotationShrinkEnd: 'verbatim.annotations.shrinkEnd',
  annotationShrinkStart: 'verbatim.annotations.shrinkStart',
  annotationSpeaker: 'verbatim.annotations.speaker',
  annotationSplit: 'verbatim.annotations.split',
  annotationStatus: 'verbatim.annotations.status',
  annotationUndo: 'verbatim.annotations.undo',
  nextQuote: 'verbatim.nextQuote',
  previousQuote: 'verbatim.previousQuote',
  nextQuoteOfSpeaker: 'verbatim.nextQuoteOfSpeaker',
  previousQuoteOfSpeaker: 'verbatim.previousQuoteOfSpeaker',
  annotateFile: 'verbatim.annotateFile',
  setLanguage: 'verbatim.setLanguage',
  exportAnnotations: 'verbatim.exportAnnotations',
  goToQuote: 'verbatim.goToQuote',
  ignoreHere: 'verbatim.ignoreHere',
  importAnnotations: 'verbatim.importAnnotations',
  reveal: 'verbatim.reveal',
  copyTable: 'verbatim.copyTable',
  copyTableHtml: 'verbatim.copyTableHtml',
  showMap: 'verbatim.showMap',
  showWorkspaceMap: 'verbatim.showWorkspaceMap',
  showStatistics: 'verbatim.showStatistics',
  showWorkspaceStatistics: 'verbatim.showWorkspaceStatistics',
  toggleQuoteColors: 'verbatim.toggleQuoteColors',
  restartServer: 'verbatim.restartServer',
  showOutput: 'verbatim.showOutput',
  openSample: 'verbatim.openSample',
  showMenu: 'verbatim.showMenu',
  viewsOfArticle: 'verbatim.views.showArticle',
  viewsOfWorkspace: 'verbatim.views.showWorkspace',
  viewsFilter: 'verbatim.views.filter',
  viewsClearFilter: 'verbatim.views.clearFilter',
  viewsRefresh: 'verbatim.views.refresh',
  stopIndex: 'verbatim.stopIndex',
  rebuildIndex: 'verbatim.rebuildIndex',
  viewsCopy: 'verbatim.views.copy',
  viewsReveal: 'verbatim.views.reveal',
} as const;
