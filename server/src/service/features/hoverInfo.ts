import type { PlaceCandidate } from '../../core/analysis';
import type { Span } from '../../core/span';

/** Words that lead to another place of the article. */
export interface HoverLink {
  readonly label: string;
  readonly to: Span;
}

/** Words that lead out of the editor, when the user clicks them. */
export interface HoverAddress {
  readonly label: string;
  readonly url: string;
}

/** One line: plain text and links, no markup. */
export type HoverLine = readonly (string | HoverLink | HoverAddress)[];

/** What a hover tells: the short line first, more below it. */
export interface HoverInfo {
  readonly span: Span;
  readonly title: string;
  readonly details: readonly HoverLine[];
  /** A place to show on a small map; `approximate` where what is spoken of is but near it. */
  readonly map?: { readonly place: PlaceCandidate; readonly approximate: boolean };
}

/** How much of a quote a line of a hover shows, in UTF-16 code units. */
export const hoverWidth = 60;
