import { lowerBound, textOf } from '../core/span';
import { mapInSteps } from '../core/steps';
import { placesOf } from './geojson';
import { csvFormat } from './table';
import { placeUri } from './uris';

/** Column names do not change with the language of the interface: scripts read them. */
const columns = [
  'article',
  'date',
  'paragraph',
  'start',
  'end',
  'text',
  'entity',
  'name',
  'lat',
  'lon',
  'radius_km',
  'kind',
  'country',
  'id',
  'uri',
  'how',
  'status',
  'note',
];

/** One row for each mention of a place, over all articles; places in no gazetteer have no coordinates. */
export const placesCsvFormat = csvFormat(
  { id: 'csv', extension: '.places.csv' },
  {
    columns: () => columns.map((title) => ({ title, width: 12 })),
    rows: (article) =>
      mapInSteps(
        placesOf(article)
          .flatMap(({ id, name, place, mentions }) =>
            mentions.map((mention) => ({ id, name, place, mention })),
          )
          .sort((a, b) => a.mention.start - b.mention.start),
        ({ id, name, place, mention }) => [
          article.id,
          article.date,
          lowerBound(article.blocks, mention.start + 1),
          mention.start,
          mention.end,
          textOf(article.text, mention),
          id,
          place?.name ?? name,
          place?.lat,
          place?.lon,
          place?.radiusKm,
          place?.kind,
          place?.country,
          place?.id,
          place === undefined ? undefined : placeUri(place),
          place?.how ?? mention.how,
          mention.status,
          mention.note,
        ],
      ),
  },
);
