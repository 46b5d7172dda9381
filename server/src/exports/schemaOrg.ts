import type { EntityType } from '../core/analysis';
import { textOf } from '../core/span';
import { mapInSteps, type Steps } from '../core/steps';
import { articleFormat } from './format';
import { stringifyInSteps } from './jsonSteps';
import type { MarkedArticle, MarkedEntity, MarkedQuote } from './marked';
import { articleUri, entityUri, placeUri } from './uris';

const types: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  group: 'Organization',
  event: 'Event',
  work: 'CreativeWork',
  other: 'Thing',
};

/**
 * schema.org JSON-LD, to stand in a page: a `NewsArticle`, what it mentions, and its quotes as `Quotation`s. Offsets
 * are lost.
 */
export const schemaOrgFormat = articleFormat(
  { id: 'schema-org', extension: '.schema.json', mediaType: 'application/ld+json' },
  function* (article) {
    return `${yield* stringifyInSteps(yield* toJsonLd(article), 2)}\n`;
  },
);

function* toJsonLd(article: MarkedArticle): Steps<object> {
  const { text, headline, date, language, entities, quotes, blocks } = article;
  const dateline = blocks.find(({ kind }) => kind === 'dateline');
  const named = new Set(entities.filter(({ mentions }) => mentions.some(({ kind }) => kind === 'name')));
  const speaking = new Set(quotes.flatMap(({ speakerEntity }) => speakerEntity ?? []));
  const shown = entities.filter((entity) => named.has(entity) || speaking.has(entity.id));
  const things = yield* mapInSteps(shown, (entity) => toThing(article, entity));
  const marked = quotes.filter(({ kind }) => kind === 'direct' || kind === 'fragment');
  const quotations = yield* mapInSteps(marked, (quote) => toQuotation(article, quote));
  return {
    '@context': 'https://schema.org',
    '@id': articleUri(article),
    '@type': 'NewsArticle',
    inLanguage: language,
    ...(headline === undefined ? {} : { headline }),
    ...(dateline === undefined ? {} : { dateline: textOf(text, dateline) }),
    ...(date === undefined ? {} : { dateCreated: date }),
    articleBody: text,
    mentions: things,
    contentLocation: [...named]
      .filter(({ type }) => type === 'place')
      .map(({ id }) => ({ '@id': entityUri(article, id) })),
    hasPart: quotations,
  };
}

function toThing(article: MarkedArticle, { id, type, name, role, gender, place }: MarkedEntity): object {
  const address = place === undefined ? undefined : placeUri(place);
  return {
    '@id': entityUri(article, id),
    '@type': types[type],
    name,
    ...(role === undefined ? {} : type === 'person' ? { jobTitle: role } : { description: role }),
    ...(type === 'person' && gender !== undefined && gender !== 'declined' && gender !== 'unknown'
      ? { gender }
      : {}),
    ...(address === undefined ? {} : { sameAs: address }),
    ...(place === undefined
      ? {}
      : {
          geo: {
            '@type': 'GeoCoordinates',
            latitude: place.lat,
            longitude: place.lon,
            ...(place.country === '' ? {} : { addressCountry: place.country }),
          },
        }),
  };
}

function toQuotation(article: MarkedArticle, quote: MarkedQuote): object {
  const { speakerEntity, speakerName } = quote;
  const speaker =
    speakerEntity === undefined
      ? speakerName === undefined
        ? undefined
        : { '@type': 'Thing', name: speakerName }
      : { '@id': entityUri(article, speakerEntity) };
  return {
    '@type': 'Quotation',
    text: textOf(article.text, quote),
    isPartOf: { '@id': articleUri(article) },
    ...(speaker === undefined ? {} : { spokenByCharacter: speaker }),
  };
}
