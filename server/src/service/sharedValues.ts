import { entityTypes } from '../core/analysis';
import type { ArticleSummary, EntitySummary, PlaceSummary, QuoteSummary } from './summary';

/** What summaries have in common, kept once. */
export interface SharedValues {
  readonly strings: Map<string, string>;
  readonly places: Map<string, PlaceSummary>;
}

/** Nothing in common yet. */
export function createSharedValues(): SharedValues {
  return { strings: new Map(), places: new Map() };
}

/**
 * The same summary with the names, roles, cues and places that others have too: each comes from a thread or from disk as
 * a copy, and over thousands of articles the copies would take more room than all the rest.
 */
export function shareValues(summary: ArticleSummary, shared: SharedValues): ArticleSummary {
  const string = (value: string): string => {
    const known = shared.strings.get(value);
    if (known === undefined) shared.strings.set(value, value);
    return known ?? value;
  };
  const place = (value: PlaceSummary): PlaceSummary => {
    const key = `${String(value.lat)} ${String(value.lon)} ${value.kind} ${value.country} ${value.name}`;
    const known = shared.places.get(key);
    if (known === undefined) shared.places.set(key, value);
    return known ?? value;
  };
  return {
    ...summary,
    entities: summary.entities.map((entity): EntitySummary => ({
      ...entity,
      type: oneOf(entityTypes, entity.type),
      name: string(entity.name),
      ...(entity.role === undefined ? {} : { role: string(entity.role) }),
      ...(entity.gender === undefined ? {} : { gender: oneOf(genders, entity.gender) }),
      ...(entity.place === undefined ? {} : { place: place(entity.place) }),
    })),
    quotes: summary.quotes.map((quote): QuoteSummary => ({
      ...quote,
      kind: oneOf(kinds, quote.kind),
      ...(quote.cue === undefined ? {} : { cue: string(quote.cue) }),
    })),
  };
}

const kinds = ['direct', 'fragment', 'indirect'] as const;
const genders = ['female', 'male', 'mixed'] as const;

/** A value of a list as the list holds it. */
function oneOf<T extends string>(list: readonly T[], value: T): T {
  return list.find((one) => one === value) ?? value;
}
