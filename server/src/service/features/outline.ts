import type { Analysis, Block, Quote } from '../../core/analysis';
import { containsSpan, textOf, type Span } from '../../core/span';
import { oneLine, spokenQuotes } from '../look';

export interface OutlineItem {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'headline' | 'section' | 'paragraph' | 'quote' | 'line';
  readonly span: Span;
  readonly children: readonly OutlineItem[];
}

/** How much of a paragraph or quote a line of the outline shows, in UTF-16 code units. */
const width = 48;

/**
 * The article's structure: headline and lines, sections under their crossheads, paragraphs with their quotes.
 * In: the analysis. Out: items in document order; a section reaches to the next crosshead.
 */
export function outline(analysis: Analysis): OutlineItem[] {
  const items: OutlineItem[] = [];
  let section: { readonly block: Block; readonly children: OutlineItem[] } | undefined;
  const close = (): void => {
    if (section === undefined) return;
    const { block, children } = section;
    const end = children.at(-1)?.span.end ?? block.end;
    const name = oneLine(textOf(analysis.snapshot.text, block).replace(/^[-–—]\s*|\s*[-–—]$/gu, ''), width);
    items.push({ name, detail: '', kind: 'section', span: { start: block.start, end }, children });
  };
  const quotes = spokenQuotes(analysis);
  for (const block of analysis.blocks) {
    if (block.kind === 'crosshead') {
      close();
      section = { block, children: [] };
      continue;
    }
    if (block.kind === 'signature') {
      close();
      section = undefined;
    }
    (section?.children ?? items).push(describeBlock(analysis, block, quotes));
  }
  close();
  return items.sort((a, b) => a.span.start - b.span.start);
}

function describeBlock(analysis: Analysis, block: Block, quotes: readonly Quote[]): OutlineItem {
  const { text } = analysis.snapshot;
  const span = { start: block.start, end: block.end };
  const kind = block.kind === 'headline' ? 'headline' : block.kind === 'paragraph' ? 'paragraph' : 'line';
  const children = quotes
    .filter((quote) => containsSpan(block, quote))
    .map((quote): OutlineItem => ({
      name: `${quote.speakerName ?? '?'}: ${oneLine(textOf(text, quote), width)}`,
      detail: quote.kind,
      kind: 'quote',
      span: { start: quote.start, end: quote.end },
      children: [],
    }));
  const detail = kind === 'line' ? block.kind : '';
  return { name: oneLine(textOf(text, block), width), detail, kind, span, children };
}
