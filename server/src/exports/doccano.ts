import { offsetConverter } from '../core/codePoints';
import { linesFormat } from './format';
import { toStandoff } from './standoff';

/**
 * doccano's JSON Lines for relation extraction: numbered entities and relations, offsets in code points. What it has
 * no field for goes along as metadata, which it keeps.
 */
export const doccanoFormat = linesFormat(
  { id: 'doccano', extension: '.jsonl', mediaType: 'application/jsonl' },
  (article) => {
    const { spans, relations } = toStandoff(article);
    const offsets = offsetConverter(article.text);
    const numbers = new Map(spans.map(({ id }, index) => [id, index + 1]));
    return [
      {
        text: article.text,
        entities: spans.map((span) => ({
          id: numbers.get(span.id),
          label: span.label,
          start_offset: offsets.toCodePoint(span.start),
          end_offset: offsets.toCodePoint(span.end),
        })),
        relations: relations.map(({ type, from, to }, index) => ({
          id: index + 1,
          from_id: numbers.get(from),
          to_id: numbers.get(to),
          type,
        })),
        Comments: spans.flatMap(({ attributes: { note } }) => (note === undefined ? [] : [note])),
        article: article.id,
        language: article.language,
        verbatim: Object.fromEntries(
          spans.map(({ id, attributes }) => [String(numbers.get(id)), attributes]),
        ),
      },
    ];
  },
);
