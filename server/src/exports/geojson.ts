import { lowerBound, textOf } from '../core/span';
import { joinInSteps, writeInSteps, type ExportFormat } from './format';
import type { MarkedArticle, MarkedEntity } from './marked';
import { placeUri } from './uris';

/**
 * GeoJSON (RFC 7946): a feature for each place that an article names, with its mentions. A place in no gazetteer has
 * no geometry. Coordinates are longitude, latitude.
 */
export const geojsonFormat: ExportFormat = {
  id: 'geojson',
  extension: '.geojson',
  mediaType: 'application/geo+json',
  scope: 'collection',
  open() {
    let count = 0;
    const start = '{"type":"FeatureCollection","features":[\n';
    return writeInSteps(
      (article) =>
        joinInSteps(
          placesOf(article),
          (entity) => `${count++ === 0 ? start : ',\n'}${JSON.stringify(toFeature(article, entity))}`,
        ),
      () => `${count === 0 ? start : ''}\n]}\n`,
    );
  },
};

/** The places that an article names. */
export function placesOf({ entities }: MarkedArticle): readonly MarkedEntity[] {
  return entities.filter(({ type, place }) => type === 'place' || place !== undefined);
}

function toFeature(article: MarkedArticle, entity: MarkedEntity): object {
  const { text, blocks, headline, date, id } = article;
  const { place, name, role, how, mentions } = entity;
  const address = place === undefined ? undefined : placeUri(place);
  return {
    type: 'Feature',
    geometry: place === undefined ? null : { type: 'Point', coordinates: [place.lon, place.lat] },
    properties: {
      article: id,
      ...(headline === undefined ? {} : { headline }),
      ...(date === undefined ? {} : { date }),
      entity: entity.id,
      name: place?.name ?? name,
      ...(role === undefined ? {} : { role }),
      ...(place === undefined
        ? {}
        : {
            id: place.id,
            kind: place.kind,
            country: place.country,
            radiusKm: place.radiusKm,
            how: place.how,
          }),
      ...(address === undefined ? {} : { uri: address }),
      namedBy: how,
      mentions: mentions.map((mention) => ({
        start: mention.start,
        end: mention.end,
        text: textOf(text, mention),
        kind: mention.kind,
        paragraph: lowerBound(blocks, mention.start + 1),
      })),
    },
  };
}
