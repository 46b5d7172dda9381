import { offsetConverter } from '../core/codePoints';
import { mapInSteps } from '../core/steps';
import { linesFormat } from './format';
import { toStandoff } from './standoff';

/**
 * doccano's JSON Lines for relation extraction: numbered entities and relations, offsets in code points. What it has
 * no field for goes along as metadata, which it keeps.
 */
export const doccanoFormat = linesFormat(
  { id: 'doccano', extension: '.jsonl', mediaType: 'application/jsonl' },
  function* (article) {
    const { spans, relations } = yield* toStandoff(article);
    const offsets = offsetConverter(article.text);
    yield;
    const numbers = new Map(spans.map(({ id }, index) => [id, index + 1]));
    const entities = yield* mapInSteps(spans, (span) => ({
      id: numbers.get(span.id),
      label: span.label,
      start_offset: offsets.toCodePoint(span.start),
      end_offset: offsets.toCodePoint(span.end),
    }));
    const links = yield* mapInSteps(relations, ({ type, from, to }, index) => ({
      id: index + 1,
      from_id: numbers.get(from),
      to_id: numbers.get(to),
      type,
    }));
    return [
      {
        text: article.text,
        entities,
        relations: links,
        Comments: spans.flatMap(({ attributes: { note } }) => (note === undefined ? [] : [note])),
        article: article.id,
        language: article.language,
        verbatim: Object.fromEntries(
          yield* mapInSteps(spans, ({ id, attributes }) => [String(numbers.get(id)), attributes] as const),
        ),
      },
    ];
  },
);
