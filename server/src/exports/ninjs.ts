import type { EntityType } from '../core/analysis';
import { articleFormat, type ExportOptions } from './format';
import { stringifyInSteps } from './jsonSteps';
import type { MarkedArticle } from './marked';
import { writeNitf } from './nitf';
import { articleUri, entityUri, placeUri } from './uris';

/** ninjs 3.1: who and what the article names, and its text, plain and as NITF, which holds what ninjs cannot. */
export const ninjsFormat = articleFormat(
  { id: 'ninjs', extension: '.ninjs.json', mediaType: 'application/json' },
  function* (article, options) {
    const nitf = yield* writeNitf(article);
    return `${yield* stringifyInSteps(toNinjs(article, options, nitf), 2)}\n`;
  },
);

function toNinjs(article: MarkedArticle, { now }: ExportOptions, nitf: string): object {
  const { entities, headline, date, text } = article;
  const named = (...types: readonly EntityType[]): readonly { name: string; uri: string }[] =>
    entities
      .filter(({ type, mentions }) => types.includes(type) && mentions.some(({ kind }) => kind === 'name'))
      .map(({ id, name }) => ({ name, uri: entityUri(article, id) }));
  return {
    uri: articleUri(article),
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    type: 'text',
    language: article.language,
    versionCreated: now,
    ...(date === undefined ? {} : { contentCreated: `${date}T00:00:00Z` }),
    ...(headline === undefined ? {} : { headlines: [{ value: headline }] }),
    people: named('person'),
    organisations: named('organization'),
    places: entities.flatMap(({ id, type, name, place }) => {
      if (type !== 'place') return [];
      if (place === undefined) return [{ name, uri: entityUri(article, id) }];
      return [
        {
          name: place.name,
          literal: name,
          uri: placeUri(place) ?? entityUri(article, id),
          geoJSON: { type: 'Point', coordinates: [place.lon, place.lat] },
        },
      ];
    }),
    events: named('event'),
    objects: named('work'),
    subjects: named('group', 'other'),
    bodies: [
      { role: 'main', contentType: 'text/plain', value: text },
      { role: 'nitf', contentType: 'text/vnd.IPTC.NITF', value: nitf },
    ],
  };
}
