import { lowerBound, textOf } from '../core/span';
import { flatMapInSteps } from '../core/steps';
import type { MarkedArticle, MarkedEntity, MarkedQuote } from './marked';
import { tableFormats, type Cell, type Table } from './table';

/** Column names do not change with the language of the interface: scripts read them. */
const columns = [
  ['article', 24],
  ['date', 11],
  ['id', 6],
  ['paragraph', 10],
  ['start', 8],
  ['end', 8],
  ['quote', 60],
  ['type', 11],
  ['speaker_id', 18],
  ['speaker', 24],
  ['speaker_words', 24],
  ['role', 24],
  ['gender', 9],
  ['cue', 14],
  ['cue_position', 12],
  ['anonymous', 10],
  ['confidence', 10],
  ['how', 16],
  ['status', 10],
  ['note', 30],
] as const;

const table: Table = {
  columns: () =>
    columns.map(([title, width]) => ({
      title,
      width,
      ...(title === 'status' ? { choices: ['to-check', 'checked', 'wrong'] } : {}),
    })),
  rows: (article) => {
    const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
    return flatMapInSteps(article.quotes, (quote, index) =>
      quote.kind === 'not-speech'
        ? []
        : [row(article, entities.get(quote.speakerEntity ?? ''), quote, index + 1)],
    );
  },
};

/** One row a quote, over all articles; UTF-16 offsets. */
export const [quotesCsvFormat, quotesXlsxFormat] = tableFormats('quotes', table);

function row(
  article: MarkedArticle,
  entity: MarkedEntity | undefined,
  quote: MarkedQuote,
  number: number,
): readonly Cell[] {
  const { text, blocks } = article;
  const { start, end, cue, speaker } = quote;
  return [
    article.id,
    article.date,
    `q${String(number)}`,
    lowerBound(blocks, start + 1),
    start,
    end,
    textOf(text, quote),
    quote.kind,
    quote.speakerEntity,
    quote.speakerName,
    speaker === undefined ? undefined : textOf(text, speaker),
    entity?.role,
    entity?.gender,
    cue === undefined ? undefined : textOf(text, cue),
    cue === undefined ? undefined : cue.start < start ? 'before' : cue.start < end ? 'inside' : 'after',
    entity?.anonymous === true ? 'yes' : undefined,
    quote.confidence,
    quote.how,
    quote.status,
    quote.note,
  ];
}
