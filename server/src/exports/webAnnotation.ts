import { offsetConverter, type OffsetConverter } from '../core/codePoints';
import { textOf } from '../core/span';
import { mapInSteps } from '../core/steps';
import { articleFormat } from './format';
import { stringifyInSteps } from './jsonSteps';
import { meaningOf } from './labels';
import type { MarkedArticle } from './marked';
import { toStandoff, type StandoffRelation, type StandoffSpan } from './standoff';
import { articleUri, entityUri, placeUri } from './uris';

/** How much text stands in front of and behind a quoted passage, in UTF-16 units; enough to tell two mentions apart. */
const around = 32;

const motivations: Readonly<Record<string, string>> = {
  mention: 'identifying',
  quote: 'classifying',
  cue: 'classifying',
  speaker: 'classifying',
};

/**
 * W3C Web Annotations: a collection of one for each span, with its words and its place in code points, as the model
 * demands, and of one that links two spans for each relation. `verbatim` holds what the model has no words for.
 */
export const webAnnotationFormat = articleFormat(
  { id: 'web-annotation', extension: '.jsonld', mediaType: 'application/ld+json', withText: true },
  function* (article) {
    const { spans, relations } = yield* toStandoff(article);
    const source = articleUri(article);
    const offsets = offsetConverter(article.text);
    const items = [
      ...(yield* mapInSteps(spans, (span) => spanAnnotation(article, span, offsets))),
      ...(yield* mapInSteps(relations, (relation, index) => linkAnnotation(source, relation, index + 1))),
    ];
    const collection = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${source}#annotations`,
      type: 'AnnotationCollection',
      label: article.headline ?? article.id,
      total: items.length,
      verbatim: { article: article.id, language: article.language },
      first: { id: `${source}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
    };
    return `${yield* stringifyInSteps(collection, 2)}\n`;
  },
);

function spanAnnotation(article: MarkedArticle, span: StandoffSpan, offsets: OffsetConverter): object {
  const { text } = article;
  const source = articleUri(article);
  return {
    id: `${source}#${span.id}`,
    type: 'Annotation',
    motivation: motivations[meaningOf(span.label)?.layer ?? ''] ?? 'tagging',
    ...(span.attributes.how === 'suggested' ? { generator: { type: 'Software', name: 'verbatim' } } : {}),
    body: bodiesOf(article, span),
    target: {
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: textOf(text, span),
          // Whole characters only: a cut through a pair is not text.
          prefix: text.slice(Math.max(0, span.start - around), span.start).replace(/^[\udc00-\udfff]/, ''),
          suffix: text.slice(span.end, span.end + around).replace(/[\ud800-\udbff]$/, ''),
        },
        { type: 'TextPositionSelector', ...offsets.toCodePoints(span) },
      ],
    },
    verbatim: span.attributes,
  };
}

function linkAnnotation(source: string, { type, from, to }: StandoffRelation, number: number): object {
  return {
    id: `${source}#r${String(number)}`,
    type: 'Annotation',
    motivation: 'linking',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: type },
      { type: 'SpecificResource', purpose: 'linking', source: `${source}#${to}` },
    ],
    target: `${source}#${from}`,
  };
}

/** The label; for a mention who is meant, and where a place is; a person's note. */
function bodiesOf(article: MarkedArticle, { label, attributes }: StandoffSpan): readonly object[] {
  const { entity, about, note } = attributes;
  const address = about?.place === undefined ? undefined : placeUri(about.place);
  return [
    { type: 'TextualBody', purpose: 'classifying', value: label },
    ...(entity === undefined
      ? []
      : [{ type: 'SpecificResource', purpose: 'identifying', source: entityUri(article, entity) }]),
    ...(address === undefined ? [] : [{ type: 'SpecificResource', purpose: 'linking', source: address }]),
    ...(note === undefined ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: note }]),
  ];
}
