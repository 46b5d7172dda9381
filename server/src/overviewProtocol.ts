/**
 * Messages between client and server about what is shown of a whole article or of all: statistics, views, maps, and the
 * index behind them; `protocol.ts` passes them on.
 */

import type { ViewNode } from './service/features/views/node';
import type { WireRange } from './wire';

/** What is not sure: likely, or but a guess. */
export type WireDoubt = 'likely' | 'guess';

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

/** A line of a view as it is sent: the service's own, with the protocol's range. */
export interface WireNode extends Omit<ViewNode, 'target'> {
  readonly target?: WireTarget;
}

/** Notification: how far the index of the workspace is; what views show of it may have changed. */
export const indexNotification = 'verbatim/index';

export interface IndexState {
  readonly running: boolean;
  readonly articles: number;
  /** It was ended before all was read. */
  readonly stopped?: true;
}

/** Notification of the client: end the reading of the workspace that is under way. */
export const stopIndexNotification = 'verbatim/index/stop';
/** Notification of the client: look at all files again. */
export const rebuildIndexNotification = 'verbatim/index/rebuild';

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
