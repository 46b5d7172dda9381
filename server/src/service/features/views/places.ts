import { flatMapInSteps, type Steps } from '../../../core/steps';
import { placeIn, type CollectedEntity } from '../../collection';
import { capped, compareCodes, heaviest, matcher, type ViewNode, type ViewQuestion } from './node';
import { entityNode, occurrencesOf } from './entities';

/** Group of the places that no gazetteer knows. */
const nowhere = '?';

interface Located {
  readonly entity: CollectedEntity;
  /** ISO 3166-1 alpha-2, empty for seas and continents, `?` where the place was not found. */
  readonly country: string;
}

/**
 * Where it happens: countries, most mentioned first, in them the places. Places without a country (seas, continents) and
 * places that were not found come last.
 * Path: country code, entity key, article uri.
 */
export function* placesView(question: ViewQuestion): Steps<ViewNode[]> {
  const { path, collection, filter } = question;
  const [country, key, uri] = path;
  if (key !== undefined) return yield* occurrencesOf(question, key, uri);
  const nameOf = countryNames(question);
  const passes = matcher(filter);
  const places = yield* flatMapInSteps(collection.entities(), (entity): Located[] => {
    if (entity.type !== 'place') return [];
    const place = placeIn(collection, entity);
    const code = place?.country ?? nowhere;
    return passes(entity.name, place?.name, nameOf(code)) ? [{ entity, country: code }] : [];
  });
  if (country !== undefined) {
    const here = places.flatMap((place) => (place.country === country ? [place.entity] : []));
    return yield* capped(
      heaviest(here, ({ mentions }) => mentions),
      question,
      (entity) => entityNode(question, entity),
      here.length,
    );
  }
  const counts = new Map<string, { places: number; mentions: number }>();
  for (const { entity, country: code } of places) {
    const count = counts.get(code) ?? { places: 0, mentions: 0 };
    counts.set(code, {
      places: count.places + 1,
      mentions: count.mentions + entity.mentions,
    });
  }
  return [...counts]
    .sort(
      ([a, left], [b, right]) =>
        Number(isLast(a)) - Number(isLast(b)) ||
        right.mentions - left.mentions ||
        compareCodes(nameOf(a), nameOf(b)),
    )
    .map(([code, count]): ViewNode => {
      const label = nameOf(code);
      const description = question.say('places', { count: count.places });
      return {
        path: [code],
        kind: 'group',
        label,
        description,
        spoken: `${label}, ${description}`,
        icon: code === nowhere ? 'question' : 'globe',
        children: 'expanded',
      };
    });
}

function isLast(code: string): boolean {
  return code === nowhere || code === '';
}

function countryNames({ ui, say }: ViewQuestion): (code: string) => string {
  const names = new Intl.DisplayNames(ui, { type: 'region', fallback: 'code' });
  return (code) => {
    if (code === nowhere) return say('view.notLocated');
    if (code === '') return say('view.noCountry');
    return /^[A-Z]{2}$/u.test(code) ? (names.of(code) ?? code) : code;
  };
}
