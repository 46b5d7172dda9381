import { statisticsRequest, type StatisticsParams, type StatisticsResult } from '../../protocol';
import { collect, type Collection } from '../../service/collection';
import { statistics } from '../../service/features/statistics';
import { summariseInSteps } from '../../service/summary';
import type { Analysis } from '../../core/analysis';
import type { Steps } from '../../core/steps';
import { toWireRange } from '../convert';
import type { Feature } from '../feature';

/** A panel shows so many speakers and cues; the rest are numbers. */
const listed = 40;

function* statisticsInSteps(uri: string, analysis: Analysis): Steps<StatisticsResult> {
  const summary = yield* summariseInSteps(analysis);
  yield;
  return toResult(collect([{ uri, summary }]));
}

function toResult(collection: Collection): StatisticsResult {
  const { speakers, cues, ...sums } = statistics(collection);
  const rest = speakers.slice(listed);
  return {
    ...sums,
    speakers: speakers
      .slice(0, listed)
      .map(({ at, ...speaker }) => ({ ...speaker, target: { uri: at.uri, range: toWireRange(at.range) } })),
    otherSpeakers: {
      speakers: rest.length,
      quotes: rest.reduce((sum, { quotes }) => sum + quotes, 0),
      words: rest.reduce((sum, { words }) => sum + words, 0),
    },
    cues: cues.slice(0, listed),
    otherCues: cues.slice(listed).reduce((sum, { count }) => sum + count, 0),
  };
}

export const statisticsFeature: Feature = {
  id: 'statistics',
  capability: {},
  register({ connection, answer, answerWorkspace, inTurns }) {
    connection.onRequest(statisticsRequest, ({ uri }: StatisticsParams, token) => {
      const none: StatisticsResult | null = null;
      return uri === undefined
        ? answerWorkspace('statistics', token, none, ({ collection }) => toResult(collection))
        : answer('statistics', uri, token, none, ({ analysis }) =>
            inTurns<StatisticsResult | null>(statisticsInSteps(uri, analysis), token, none),
          );
    });
  },
};
