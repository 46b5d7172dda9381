import type { Analysis } from '../../core/analysis';
import { certaintyOf } from '../../core/certainty';
import { textOf, type Span } from '../../core/span';
import { mapInSteps, type Steps } from '../../core/steps';
import { xmlText } from '../../exports/xml';
import { hedge } from '../hedging';
import type { Say } from '../messages';
import { spokenQuotes } from '../look';

/** One line of the table of who says what. */
export interface SaidRow {
  readonly speaker: string;
  readonly role: string;
  /** The words as they stand, marks included, on one line. */
  readonly words: string;
  readonly kind: string;
  readonly cue: string;
  readonly span: Span;
}

/**
 * Who says what, in document order, in steps; a speaker who is not sure is said to be likely or perhaps the one.
 * In: the analysis, and who puts it into words.
 */
export function* saidRows(analysis: Analysis, say: Say): Steps<SaidRow[]> {
  const { text } = analysis.snapshot;
  const line = (words: string): string => words.replace(/\s+/gu, ' ').trim();
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  return yield* mapInSteps(spokenQuotes(analysis), (quote) => ({
    speaker:
      quote.speakerName === undefined
        ? say('speakerNotStated')
        : hedge(line(quote.speakerName), certaintyOf(quote.confidence), say),
    role: line(entities.get(quote.speakerEntity ?? '')?.role ?? ''),
    words: line(textOf(text, quote)),
    kind: say(`quoteKind.${quote.kind}`),
    cue: quote.cue === undefined ? '' : line(textOf(text, quote.cue)),
    span: { start: quote.start, end: quote.end },
  }));
}

/** The heads of the columns. */
export function saidHeads(say: Say): readonly string[] {
  return [say('table.speaker'), say('table.role'), say('table.words'), say('table.kind'), say('table.cue')];
}

function cells({ speaker, role, words, kind, cue }: SaidRow): readonly string[] {
  return [speaker, role, words, kind, cue];
}

/** The table in Markdown (GitHub's tables), in steps; what would be markup is shown as it is. */
export function* saidMarkdown(rows: readonly SaidRow[], say: Say): Steps<string> {
  const write = (row: readonly string[]): string =>
    `| ${row.map((cell) => cell.replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&')).join(' | ')} |`;
  const heads = saidHeads(say);
  const lines = yield* mapInSteps(rows, (row) => write(cells(row)));
  return `${[write(heads), `|${heads.map(() => ' --- |').join('')}`, ...lines].join('\n')}\n`;
}

/** The table in HTML, as word processors and mail programs paste it; in steps. */
export function* saidHtml(rows: readonly SaidRow[], say: Say): Steps<string> {
  const write = (row: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${row.map((cell) => `<${tag}>${xmlText(cell)}</${tag}>`).join('')}</tr>`;
  const body = yield* mapInSteps(rows, (row) => write(cells(row), 'td'));
  return `<table>\n<thead>${write(saidHeads(say), 'th')}</thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n`;
}
