import { offsetConverter } from '../core/codePoints';
import { textOf } from '../core/span';
import { flatMapInSteps, mapInSteps } from '../core/steps';
import { linesFormat } from './format';
import { toStandoff, type StandoffSpan } from './standoff';
import { wordRange, wordsOf } from './words';

/**
 * Prodigy's task format, which spaCy reads too: tokens, spans and relations between words, offsets in code points,
 * `token_end` included. Tasks that people have worked on in full are `accept`ed, others left to answer.
 */
export const prodigyFormat = linesFormat(
  { id: 'prodigy', extension: '.jsonl', mediaType: 'application/jsonl' },
  function* (article) {
    const { spans, relations } = yield* toStandoff(article);
    const words = yield* wordsOf(article, spans);
    const offsets = offsetConverter(article.text);
    const shape = (span: StandoffSpan): object => {
      const [first, last] = wordRange(words, span) ?? [0, 0];
      const { start, end } = offsets.toCodePoints(span);
      return { start, end, token_start: first, token_end: last, label: span.label };
    };
    const byId = new Map(spans.map((span) => [span.id, span]));
    const decided = spans.every(({ attributes: { how } }) => how !== 'suggested');
    const tokens = yield* mapInSteps(words, (word, id) => ({
      text: textOf(article.text, word),
      ...offsets.toCodePoints(word),
      id,
      ws: /^\s/u.test(article.text.slice(word.end)),
    }));
    const marked = yield* mapInSteps(spans, (span) => ({
      ...shape(span),
      id: span.id,
      text: textOf(article.text, span),
      verbatim: span.attributes,
    }));
    const related = yield* flatMapInSteps(relations, ({ type, from, to }) => {
      const [head, child] = [byId.get(from), byId.get(to)];
      if (head === undefined || child === undefined) return [];
      return [
        {
          head: wordRange(words, head)?.[1] ?? 0,
          child: wordRange(words, child)?.[1] ?? 0,
          head_span: { ...shape(head), id: from },
          child_span: { ...shape(child), id: to },
          label: type,
        },
      ];
    });
    return [
      {
        text: article.text,
        tokens,
        spans: marked,
        relations: related,
        meta: { article: article.id, language: article.language },
        ...(decided ? { answer: 'accept' } : {}),
      },
    ];
  },
);
