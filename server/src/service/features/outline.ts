import type { Analysis, Block, Quote } from '../../core/analysis';
import { certaintyOf } from '../../core/certainty';
import { groupBy } from '../../core/group';
import { containsSpan, lowerBound, textOf, type Span } from '../../core/span';
import { finish, type Steps } from '../../core/steps';
import type { Say } from '../messages';
import { doubt, hedge } from '../hedging';
import { entityOf, oneLine, spokenQuotes } from '../look';

export interface OutlineItem {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'headline' | 'section' | 'paragraph' | 'quote' | 'line' | 'speaker';
  readonly span: Span;
  readonly children: readonly OutlineItem[];
}

/** By the article's structure, or by who speaks. */
export const outlineOrders = ['structure', 'speaker'] as const;
export type OutlineOrder = (typeof outlineOrders)[number];

/** How much of a paragraph or quote a line of the outline shows, in UTF-16 code units. */
const width = 48;

/** The article's outline in the order asked for. In: the analysis, and who puts it into words. */
export function outline(analysis: Analysis, order: OutlineOrder, say: Say): OutlineItem[] {
  return finish(outlineInSteps(analysis, order, say));
}

/** The same in steps. */
export function outlineInSteps(analysis: Analysis, order: OutlineOrder, say: Say): Steps<OutlineItem[]> {
  return order === 'speaker' ? bySpeaker(analysis, say) : byStructure(analysis, say);
}

/**
 * Headline and lines, sections under their crossheads, paragraphs with their quotes. Who speaks stands in front of a quote,
 * but not where that is a guess.
 * Out: items in document order; a section reaches to the next crosshead.
 */
function* byStructure(analysis: Analysis, say: Say): Steps<OutlineItem[]> {
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
    yield;
    if (block.kind === 'crosshead') {
      close();
      section = { block, children: [] };
      continue;
    }
    if (block.kind === 'signature') {
      close();
      section = undefined;
    }
    (section?.children ?? items).push(describeBlock(analysis, block, quotes, say));
  }
  close();
  return items.sort((a, b) => a.span.start - b.span.start);
}

function describeBlock(analysis: Analysis, block: Block, quotes: readonly Quote[], say: Say): OutlineItem {
  const { text } = analysis.snapshot;
  const span = { start: block.start, end: block.end };
  const kind = block.kind === 'headline' ? 'headline' : block.kind === 'paragraph' ? 'paragraph' : 'line';
  const children = quotes
    .slice(lowerBound(quotes, block.start), lowerBound(quotes, block.end))
    .filter((quote) => containsSpan(block, quote))
    .map((quote): OutlineItem => {
      const { speakerName, confidence } = quote;
      const isGuess = speakerName !== undefined && certaintyOf(confidence) === 'guess';
      return {
        name: say('says', {
          name: isGuess ? '?' : (speakerName ?? '?'),
          words: oneLine(textOf(text, quote), width),
        }),
        detail: isGuess
          ? `${say(`quoteKind.${quote.kind}`)} · ${hedge(speakerName, certaintyOf(confidence), say)}`
          : detailOf(quote, say),
        kind: 'quote',
        span: { start: quote.start, end: quote.end },
        children: [],
      };
    });
  const detail =
    block.kind === 'paragraph' || block.kind === 'headline' ? '' : say(`blockKind.${block.kind}`);
  return { name: oneLine(textOf(text, block), width), detail, kind, span, children };
}

/** The kind of a quote, and how sure it is who speaks. */
function detailOf({ kind, speakerName, confidence }: Quote, say: Say): string {
  const word = speakerName === undefined ? undefined : doubt(certaintyOf(confidence), say);
  return [say(`quoteKind.${kind}`), ...(word === undefined ? [] : [word])].join(' · ');
}

/**
 * Speakers in the order in which they first speak, each with their quotes; quotes of nobody come under a speaker who is
 * not stated. A speaker reaches as far as they are quoted before another one is: speakers that overlapped would have the
 * breadcrumbs name somebody over another's words.
 */
function* bySpeaker(analysis: Analysis, say: Say): Steps<OutlineItem[]> {
  const { text } = analysis.snapshot;
  const spoken = spokenQuotes(analysis);
  const groups = groupBy(spoken, ({ speakerEntity }) => speakerEntity);
  const ends = endsOfFirst(spoken);
  const items: OutlineItem[] = [];
  for (const [speaker, quotes] of groups) {
    yield;
    const start = quotes[0]?.start ?? 0;
    items.push({
      name: quotes[0]?.speakerName ?? say('speakerNotStated'),
      detail: entityOf(analysis, quotes[0]?.speakerEntity)?.role ?? '',
      kind: 'speaker',
      span: { start, end: ends.get(speaker) ?? start },
      children: quotes.map((quote) => ({
        name: oneLine(textOf(text, quote), width),
        detail: detailOf(quote, say),
        kind: 'quote',
        span: { start: quote.start, end: quote.end },
        children: [],
      })),
    });
  }
  return items;
}

/** For each speaker, where the quotes end that nobody else's come between. */
function endsOfFirst(quotes: readonly Quote[]): ReadonlyMap<string | undefined, number> {
  const ends = new Map<string | undefined, number>();
  let isFirst = false;
  for (const [index, { speakerEntity, end }] of quotes.entries()) {
    if (index === 0 || quotes[index - 1]?.speakerEntity !== speakerEntity) isFirst = !ends.has(speakerEntity);
    if (isFirst) ends.set(speakerEntity, Math.max(end, ends.get(speakerEntity) ?? 0));
  }
  return ends;
}
