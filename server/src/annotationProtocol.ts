/**
 * The messages about people's annotations: names and plain types, no library. Part of `protocol.ts`.
 *
 * The server owns the annotations of the open articles; the client reads and writes their files, because it alone can
 * do so in every kind of workspace.
 */
import type { WireRange } from './wire';

/** Request, server to client: the text of an article's sidecar; `text` is absent where there is none yet. */
export const readSidecarRequest = 'verbatim/sidecar/read';
/** Request, server to client: write an article's sidecar whole. `error` says why it could not be, for the user. */
export const writeSidecarRequest = 'verbatim/sidecar/write';
/** Notification, client to server: a sidecar changed on the disk. */
export const sidecarChanged = 'verbatim/sidecar/changed';
/** Notification, server to client: an article's annotations are others now. */
export const annotationsChanged = 'verbatim/annotations/changed';
/** Request: what stands at a selection, what there is to review, and what is out of place. */
export const annotationsRequest = 'verbatim/annotations';
/** Request: do something to the annotation at a selection. */
export const annotateRequest = 'verbatim/annotate';
/** Request: what a command lets the user choose from. */
export const choicesRequest = 'verbatim/annotations/choices';
/** Request: how another sidecar of the same article differs from its own. */
export const compareRequest = 'verbatim/annotations/compare';

export interface SidecarParams {
  /** The article's. */
  readonly uri: string;
}

export interface SidecarText {
  readonly text?: string;
  readonly error?: string;
}

export interface WriteSidecarParams extends SidecarParams {
  readonly text: string;
}

export type WireEntityType = 'person' | 'organization' | 'place' | 'group' | 'event' | 'work' | 'other';
export type WireQuoteKind = 'direct' | 'fragment' | 'indirect' | 'not-speech';
export type WireStatus = 'to-check' | 'checked' | 'wrong';

/** What a command does to the annotation at the selection. */
export type AnnotationAction =
  | { readonly do: 'accept' }
  | { readonly do: 'reject' }
  | { readonly do: 'rejectEverywhere' }
  | { readonly do: 'acceptAll' }
  | { readonly do: 'split' }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  | { readonly do: 'entity'; readonly type: WireEntityType }
  | { readonly do: 'rename'; readonly name: string }
  | { readonly do: 'role'; readonly role: string }
  | { readonly do: 'gender'; readonly gender: 'female' | 'male' | 'other' | 'declined' | 'unknown' }
  | { readonly do: 'quote'; readonly kind: WireQuoteKind }
  | { readonly do: 'speaker'; readonly entity: string | null }
  | { readonly do: 'cue' }
  | { readonly do: 'resize'; readonly edge: 'start' | 'end'; readonly by: 1 | -1 }
  | { readonly do: 'merge'; readonly entity: string }
  | { readonly do: 'place'; readonly place: string | null }
  | { readonly do: 'note'; readonly text: string }
  | { readonly do: 'status'; readonly status: WireStatus | null }
  | { readonly do: 'every'; readonly ranges: readonly WireRange[] }
  | { readonly do: 'attach'; readonly id: string }
  | { readonly do: 'drop'; readonly id: string }
  | { readonly do: 'settle'; readonly id: string; readonly version: number }
  | { readonly do: 'take'; readonly lines: readonly string[]; readonly drop: readonly string[] };

export interface AnnotateParams {
  readonly uri: string;
  readonly selection: WireRange;
  readonly action: AnnotationAction;
}

export interface AnnotateResult {
  readonly done: boolean;
  /** What was done, or why not, in the language of the interface. */
  readonly said: string;
  /** Where the annotation stands now. */
  readonly range?: WireRange;
  /** Set when the decision stands but its file could not be written. */
  readonly unsaved?: boolean;
}

/** An annotation as lists and decorations show it. */
export interface WireAnnotation {
  readonly layer: 'mention' | 'quote';
  readonly range: WireRange;
  /** `suggested`: nobody has decided yet. */
  readonly how: 'suggested' | 'created' | 'accepted' | 'accepted-in-bulk' | 'corrected';
  readonly label: string;
  readonly description: string;
  readonly type: WireEntityType | WireQuoteKind;
  readonly status?: WireStatus;
  readonly note?: string;
}

/** A decision that has no place in the text now, or that branches made apart. */
export interface WireOrphan {
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

export interface WireTie {
  readonly id: string;
  readonly label: string;
  readonly versions: readonly string[];
}

export interface WireStep {
  readonly label: string;
  readonly at: string;
  readonly undone: boolean;
}

export interface AnnotationsParams {
  readonly uri: string;
}

export interface AnnotationsResult {
  /** In document order. */
  readonly annotations: readonly WireAnnotation[];
  readonly orphans: readonly WireOrphan[];
  readonly ties: readonly WireTie[];
  /** The oldest first. */
  readonly history: readonly WireStep[];
  /** What is wrong with the file, for the user. */
  readonly problems: readonly string[];
}

export interface ChoicesParams {
  readonly uri: string;
  readonly selection: WireRange;
  readonly of: 'speaker' | 'merge' | 'place' | 'every';
}

export interface WireChoice {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly range?: WireRange;
}

export interface CompareParams {
  readonly uri: string;
  /** The other sidecar's text. */
  readonly text: string;
}

/** One thing on which two annotators differ. */
export interface WireDifference {
  readonly range: WireRange;
  readonly label: string;
  readonly ours: string;
  readonly theirs: string;
  /** Lines of the other sidecar that say what the other annotator decided; empty: nothing. */
  readonly lines: readonly string[];
  /** Ids of our own decisions that go when theirs are taken over. */
  readonly drop: readonly string[];
}

export interface CompareResult {
  readonly differences: readonly WireDifference[];
  /** Both sides as texts, a line an annotation, for an editor that shows differences. */
  readonly ours: string;
  readonly theirs: string;
  /** Agreement in words. */
  readonly agreement: string;
}
