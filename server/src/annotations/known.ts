import type { EntityType } from '../core/analysis';
import { foldName } from '../core/fold';
import type { PipelineContext } from '../pipeline/types';
import type { AnnotationSet } from './types';

/**
 * What the reading itself must know of people's decisions: names under which they know somebody are found in every
 * paragraph, names that they refused are not, and a place they chose is a witness for the others. `own` is the user's
 * dictionary, for all articles; decisions on this one go before it.
 */
export function knownFrom(
  set: AnnotationSet,
  own: ReadonlyMap<string, EntityType> = new Map(),
): Pick<PipelineContext, 'dictionary' | 'decidedPlaces'> {
  const dictionary = new Map<string, EntityType | null>(own);
  for (const { layer, name } of set.rejections)
    if (layer === 'name' && name !== undefined) dictionary.set(name, null);
  for (const { names, type } of set.entities) for (const name of names) dictionary.set(name, type);
  const decidedPlaces = new Map(
    set.places.flatMap(({ entity, place }) => {
      const names = set.entities.find(({ id }) => id === entity)?.names ?? [];
      return place === null ? [] : names.map((name) => [foldName(name), place.id] as const);
    }),
  );
  return {
    ...(dictionary.size === 0 ? {} : { dictionary }),
    ...(decidedPlaces.size === 0 ? {} : { decidedPlaces }),
  };
}
