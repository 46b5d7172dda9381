import type { RawSpan } from './fromStandoff';
import type { XmlElement } from './xml';

/** What an element of running text stands for; its span is the text within it. */
export type InlineMeaning = Omit<RawSpan, 'start' | 'end'>;

export interface RunningText {
  /** The blocks' text, one behind the other. */
  readonly text: string;
  readonly spans: readonly RawSpan[];
}

export interface TextBlock {
  readonly element: XmlElement;
  /** What stands in front of it; an empty line where nothing is stated. */
  readonly gap?: string;
}

/**
 * Text out of blocks of XML, with a span for each element that means something.
 * In: the blocks in order; what an element means; and whether white space is layout, as in files that others indent,
 * or the text's own. Out: elements of one id are one span, from the start of the first to the end of the last.
 */
export function readRunningText(
  blocks: readonly TextBlock[],
  meaningOf: (element: XmlElement) => InlineMeaning | undefined,
  collapse: boolean,
): RunningText {
  let text = '';
  const spans = new Map<string, RawSpan>();
  const addText = (content: string, start: number): void => {
    const flat = collapse ? content.replace(/[ \t\r\n]+/gu, ' ') : content;
    text += collapse && (text.length === start || text.endsWith(' ')) ? flat.replace(/^ /u, '') : flat;
  };
  const visit = (element: XmlElement, start: number): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        addText(child, start);
        continue;
      }
      const from = text.length;
      visit(child, start);
      const meaning = meaningOf(child);
      if (meaning === undefined || text.length === from) continue;
      const known = spans.get(meaning.id);
      spans.set(
        meaning.id,
        known === undefined ? { ...meaning, start: from, end: text.length } : { ...known, end: text.length },
      );
    }
  };
  for (const { element, gap } of blocks) {
    const before = text;
    text += gap ?? (text === '' ? '' : '\n\n');
    const start = text.length;
    visit(element, start);
    if (collapse) text = text.replace(/ $/u, '');
    // An empty block leaves no empty line.
    if (text.length === start) text = before;
  }
  const end = text.length;
  return {
    text,
    spans: [...spans.values()].map((span) =>
      trimmed(text, { ...span, end: Math.min(span.end, end) }, collapse),
    ),
  };
}

/** Without the layout at its edges. */
function trimmed(text: string, span: RawSpan, collapse: boolean): RawSpan {
  if (!collapse) return span;
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  return { ...span, start, end: Math.max(start, span.end - (words.length - words.trimEnd().length)) };
}
