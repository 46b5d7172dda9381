/** A stretch of a document, UTF-16 offsets, the end not in it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the two marks of a quotation stand; empty where the user has just deleted one. */
export interface LinkedMarks {
  readonly open: Stretch;
  readonly close: Stretch;
}

/** A change of a document: what it took the place of, in the text before it. */
export interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** What to change in the text as it is now, and where the marks stand then. */
export interface Following {
  readonly edits: readonly (Stretch & { readonly text: string })[];
  readonly marks: LinkedMarks;
}

/** Opening marks with what closes them, as French and English papers set them; German ones for quoted names. */
const closings: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['‘', '’'],
  ['‹', '›'],
  ['„', '“'],
  ['"', '"'],
  ["'", "'"],
  ['+', '+'],
]);
const openings: ReadonlyMap<string, string> = new Map([...closings].map(([open, close]) => [close, open]));

/** Whether a character is a quotation mark that has a partner. */
export function isMark(char: string): boolean {
  return closings.has(char) || openings.has(char);
}

/**
 * The partner of a mark that was changed: it goes when the mark goes, and becomes the counterpart of what is typed in the
 * mark's place. In: where the marks stood, and the change. Out: undefined where the change is no such thing; then the two
 * are linked no longer.
 */
export function followMark({ open, close }: LinkedMarks, change: Change): Following | undefined {
  const { rangeOffset, rangeLength, text } = change;
  const isAt = ({ start, end }: Stretch): boolean => rangeOffset === start && rangeLength === end - start;
  const atOpen = isAt(open);
  if (!atOpen && !isAt(close)) return undefined;
  const typed = text.slice(0, 1);
  const partner = typed === '' ? '' : (atOpen ? closings : openings).get(typed);
  // An editor that closes brackets by itself has put a second mark behind the first; that one goes again.
  const isClosed = text.length === 2 && closings.get(typed) === text.charAt(1);
  if (partner === undefined || (text.length > 1 && !isClosed)) return undefined;
  const moved = text.length - rangeLength;
  const other = atOpen ? { start: close.start + moved, end: close.end + moved } : open;
  const surplus = { start: rangeOffset + 1, end: rangeOffset + 2, text: '' };
  const ownEnd = rangeOffset + typed.length;
  const grown = partner.length - (other.end - other.start);
  return {
    edits: [...(isClosed ? [surplus] : []), { ...other, text: partner }],
    marks: atOpen
      ? {
          open: { start: rangeOffset, end: ownEnd },
          close: span(other.start - (isClosed ? 1 : 0), partner.length),
        }
      : {
          open: span(open.start, partner.length),
          close: { start: rangeOffset + grown, end: ownEnd + grown },
        },
  };
}

function span(start: number, length: number): Stretch {
  return { start, end: start + length };
}
