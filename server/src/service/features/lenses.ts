import type { Analysis } from '../../core/analysis';
import { containsSpan, type Span } from '../../core/span';
import type { Say } from '../messages';
import { countQuote, spokenQuotes } from '../look';

/** A line above a paragraph: whose quotes it holds, and the way to the next one. */
export interface Lens {
  readonly span: Span;
  readonly title: string;
  /** Where the jump to the speaker's next quote starts from: the last quote of the speaker here. */
  readonly from: number;
  readonly isLast: boolean;
}

/**
 * One lens for each speaker of each paragraph: `Dmitri Peskov · 2 of 7 · next`.
 * In: the analysis, and who puts it into words. Out: lenses in document order; a speaker with a single quote gets no `next`.
 */
export function lenses(analysis: Analysis, say: Say): Lens[] {
  const quotes = spokenQuotes(analysis);
  return analysis.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    const here = quotes.filter((quote) => quote.speakerEntity !== undefined && containsSpan(block, quote));
    const speakers = [...new Set(here.map(({ speakerEntity }) => speakerEntity))];
    return speakers.flatMap((speaker): Lens[] => {
      const own = here.filter(({ speakerEntity }) => speakerEntity === speaker);
      const first = own[0];
      const last = own.at(-1);
      const from = first === undefined ? undefined : countQuote(analysis, first);
      const to = last === undefined ? undefined : countQuote(analysis, last);
      if (first === undefined || last === undefined || from === undefined || to === undefined) return [];
      const numbers = from.n === to.n ? String(from.n) : `${String(from.n)}–${String(to.n)}`;
      const next = from.of > own.length ? ` · ${say(to.n === to.of ? 'lens.first' : 'lens.next')}` : '';
      return [
        {
          span: { start: block.start, end: block.start },
          title: `${first.speakerName ?? ''} · ${say('lens.count', { n: numbers, of: from.of })}${next}`,
          from: last.start,
          isLast: next === '',
        },
      ];
    });
  });
}
