import { mapRequest, type MapParams, type MapResult } from '../../protocol';
import { collect } from '../../service/collection';
import { placesMap, type PlacesMap } from '../../service/features/map';
import { summariseInSteps } from '../../service/summary';
import type { Analysis } from '../../core/analysis';
import type { Steps } from '../../core/steps';
import type { Atlas } from '../../service/maps/outlines';
import { toWireRange } from '../convert';
import type { Feature } from '../feature';

function* mapInSteps(outlines: Atlas, uri: string, analysis: Analysis): Steps<MapResult> {
  const summary = yield* summariseInSteps(analysis);
  yield;
  return toResult(placesMap(outlines, collect([{ uri, summary }])));
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
    connection.onRequest(mapRequest, async ({ uri }: MapParams, token) => {
      const none: MapResult | null = null;
      const outlines = await atlas();
      if (outlines === undefined) return none;
      return uri === undefined
        ? answerWorkspace('map', token, none, ({ collection }) => toResult(placesMap(outlines, collection)))
        : answer('map', uri, token, none, ({ analysis }) =>
            inTurns<MapResult | null>(mapInSteps(outlines, uri, analysis), token, none),
          );
    });
  },
};
