import { mapRequest, type MapParams, type MapResult } from '../../protocol';
import { collectInSteps, type Collection } from '../../service/collection';
import { placesMap, type PlacesMap } from '../../service/features/map';
import type { Analysis } from '../../core/analysis';
import type { Steps } from '../../core/steps';
import type { Atlas } from '../../service/maps/outlines';
import { toWireRange } from '../convert';
import type { Feature } from '../feature';

function* mapOf(outlines: Atlas, uri: string, analysis: Analysis): Steps<MapResult> {
  return toResult(yield* placesMap(outlines, yield* collectInSteps(uri, analysis)));
}

/** The same of all articles. */
function* mapOfAll(outlines: Atlas, collection: Collection): Steps<MapResult> {
  return toResult(yield* placesMap(outlines, collection));
}

function toResult({ places, ...map }: PlacesMap): MapResult {
  return {
    ...map,
    places: places.map(({ at, ...place }) => ({
      ...place,
      target: { uri: at.uri, range: toWireRange(at.range) },
    })),
  };
}

export const mapFeature: Feature = {
  id: 'map',
  capability: {},
  register({ connection, answer, answerWorkspace, atlas, inTurns }) {
    connection.onRequest(mapRequest, ({ uri }: MapParams, token) => {
      const none: MapResult | null = null;
      const draw = async (steps: (outlines: Atlas) => Steps<MapResult>): Promise<MapResult | null> => {
        const outlines = await atlas();
        return outlines === undefined ? none : inTurns<MapResult | null>(steps(outlines), token, none);
      };
      return uri === undefined
        ? answerWorkspace('map', token, none, ({ collection }) =>
            draw((outlines) => mapOfAll(outlines, collection)),
          )
        : answer('map', uri, token, none, ({ analysis }) =>
            draw((outlines) => mapOf(outlines, uri, analysis)),
          );
    });
  },
};
