import type { Analysis } from '../../core/analysis';
import type { Span } from '../../core/span';

/**
 * What can be folded: each section from its crosshead to its last paragraph, and each block of several lines.
 * In: the analysis. Out: spans in document order, each over at least one line break; the end is that of the last word.
 */
export function folds({ snapshot: { text }, blocks }: Analysis): Span[] {
  const sections: Span[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'crosshead') return;
    const after = blocks.findIndex(
      ({ kind }, other) => other > index && (kind === 'crosshead' || kind === 'signature'),
    );
    const last = blocks[(after < 0 ? blocks.length : after) - 1];
    if (last !== undefined) sections.push({ start: block.start, end: last.end });
  });
  return [...sections, ...blocks.map(({ start, end }) => ({ start, end }))]
    .filter(({ start, end }) => /[\r\n]/u.test(text.slice(start, end)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
