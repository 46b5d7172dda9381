import type { Span } from '../../core/span';

/** Words that lead to another place of the article. */
export interface HoverLink {
  readonly label: string;
  readonly to: Span;
}

/** One line: plain text and links, no markup. */
export type HoverLine = readonly (string | HoverLink)[];

/** What a hover tells: the short line first, more below it. */
export interface HoverInfo {
  readonly span: Span;
  readonly title: string;
  readonly details: readonly HoverLine[];
}

/** How much of a quote a line of a hover shows, in UTF-16 code units. */
export const hoverWidth = 60;
