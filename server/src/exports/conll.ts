import { lowerBound, textOf, type Span } from '../core/span';
import type { Steps } from '../core/steps';
import { articleFormat } from './format';
import { createJoiner } from './joiner';
import { meaningOf } from './labels';
import type { MarkedArticle } from './marked';
import { toStandoff, type StandoffSpan } from './standoff';
import { outermost, wordRange, wordsOf } from './words';

/**
 * Columns of BIO labels: word, name, quote, and its cue and speaker; a blank line behind each block. Of spans that
 * overlap within a column the outermost is kept; who speaks and which mentions belong together is lost.
 */
export const conllFormat = articleFormat(
  { id: 'conll', extension: '.conll', mediaType: 'text/plain' },
  function* (article) {
    const { spans } = yield* toStandoff(article);
    const words = yield* wordsOf(article, spans);
    const columns: (readonly string[])[] = [];
    for (const layer of ['mention', 'quote', 'attribution'] as const)
      columns.push(
        yield* labelsOf(
          words,
          spans.filter((span) => layerOf(span) === layer),
        ),
      );
    const lines = createJoiner();
    lines.push('-DOCSTART-\tO\tO\tO\n');
    let block = -1;
    for (const [index, word] of words.entries()) {
      yield;
      const at = blockOf(article, word);
      if (at !== block) lines.push('\n');
      block = at;
      const shown = textOf(article.text, word).replace(/\s/gu, '_');
      lines.push(`${[shown, ...columns.map((column) => column[index] ?? 'O')].join('\t')}\n`);
    }
    return `${lines.join()}\n`;
  },
);

function layerOf({ label }: StandoffSpan): 'mention' | 'quote' | 'attribution' {
  const layer = meaningOf(label)?.layer;
  return layer === 'mention' || layer === 'quote' ? layer : 'attribution';
}

function* labelsOf(words: readonly Span[], spans: readonly StandoffSpan[]): Steps<readonly string[]> {
  const labels = words.map(() => 'O');
  for (const span of outermost(spans)) {
    yield;
    const [first, last] = wordRange(words, span) ?? [0, -1];
    for (let index = first; index <= last; index++)
      labels[index] = `${index === first ? 'B' : 'I'}-${span.label}`;
  }
  return labels;
}

/** The number of the block that a word stands in. */
function blockOf({ blocks }: MarkedArticle, word: Span): number {
  return lowerBound(blocks, word.start + 1) - 1;
}
