import type { Analysis, Block } from '../../core/analysis';
import type { Span } from '../../core/span';

/**
 * What can be folded: each section from its crosshead to its last paragraph, and each block of several lines.
 * In: the analysis. Out: spans in document order, each over at least one line break; the end is that of the last word.
 */
export function folds(analysis: Analysis): Span[] {
  const { snapshot, blocks } = analysis;
  const { text } = snapshot;
  const sections = sectionsOf(analysis).filter(({ kind }) => kind === 'crosshead');
  return [...sections, ...blocks]
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start, end }) => /[\r\n]/u.test(text.slice(start, end)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What crossheads part, if there are any: from each to its last paragraph, and what stands between headline and first. */
export function sectionsOf({ blocks }: Analysis): (Span & Pick<Block, 'kind'>)[] {
  const sections: (Span & Pick<Block, 'kind'>)[] = [];
  let first: Block | undefined;
  let last: Block | undefined;
  const close = (): void => {
    if (first !== undefined && last !== undefined)
      sections.push({ start: first.start, end: last.end, kind: first.kind });
    first = undefined;
  };
  for (const block of blocks) {
    if (block.kind === 'crosshead' || block.kind === 'signature') close();
    if (block.kind === 'headline' || block.kind === 'signature') continue;
    first ??= block;
    last = block;
  }
  close();
  return sections.some(({ kind }) => kind === 'crosshead') ? sections : [];
}
