import { finish, type Steps } from '../core/steps';
import { writeInSteps, type ExportFormat } from './format';
import { stringifyInSteps } from './jsonSteps';
import type { MarkedArticle, MarkedEntity, MarkedPlace } from './marked';
import { articleUri, entityUri, placeUri } from './uris';

/** GeoNames' feature classes, which the format demands, by our kinds; `P` is a populated place. */
const classes: Readonly<Record<string, string>> = {
  continent: 'L',
  country: 'A',
  region: 'L',
  admin1: 'A',
  admin2: 'A',
  city: 'P',
  water: 'H',
  mountain: 'T',
  island: 'T',
  landmark: 'S',
  seat: 'S',
};

const context =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/linkedplaces-context-v1.1.jsonld';

/**
 * Linked Places format 1.3 (GeoJSON-LD), for gazetteers of history: a feature for each place that an article names,
 * with the names it goes by there. Places without coordinates have no geometry.
 */
export const linkedPlacesFormat: ExportFormat = {
  id: 'linked-places',
  extension: '.lpf.json',
  mediaType: 'application/geo+json',
  scope: 'collection',
  open() {
    const features: object[] = [];
    const end = function* (): Steps<string> {
      const collection = { type: 'FeatureCollection', '@context': context, features };
      return `${yield* stringifyInSteps(collection, 2)}\n`;
    };
    return {
      ...writeInSteps(
        function* (article) {
          for (const entity of article.entities) {
            yield;
            if (entity.type === 'place' && entity.place !== undefined)
              features.push(toFeature(article, entity, entity.place));
          }
          return '';
        },
        () => finish(end()),
      ),
      endInSteps: end,
    };
  },
};

function toFeature(article: MarkedArticle, entity: MarkedEntity, place: MarkedPlace): object {
  const { text, date } = article;
  const address = placeUri(place);
  const forms = new Set(
    entity.mentions.filter(({ kind }) => kind === 'name').map(({ start, end }) => text.slice(start, end)),
  );
  const citation = { label: article.headline ?? article.id, '@id': articleUri(article) };
  return {
    '@id': entityUri(article, entity.id),
    type: 'Feature',
    properties: {
      title: place.name,
      ccodes: place.country === '' ? [] : [place.country],
      fclasses: [classes[place.kind] ?? 'L'],
    },
    names: [...forms].map((toponym) => ({ toponym, lang: article.language, citations: [citation] })),
    ...(address === undefined ? {} : { links: [{ type: 'exactMatch', identifier: address }] }),
    ...(date === undefined ? {} : { when: { timespans: [{ start: { in: date } }] } }),
    geometry: {
      type: 'Point',
      coordinates: [place.lon, place.lat],
      certainty: entity.how === 'suggested' ? 'less-certain' : 'certain',
    },
  };
}
