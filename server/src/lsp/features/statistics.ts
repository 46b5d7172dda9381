import { statisticsRequest, type StatisticsParams, type StatisticsResult } from '../../protocol';
import { collectInSteps, type Collection } from '../../service/collection';
import { statistics } from '../../service/features/statistics';
import type { Analysis } from '../../core/analysis';
import type { Steps } from '../../core/steps';
import { toWireRange } from '../convert';
import type { Feature } from '../feature';

/** A panel shows so many speakers and cues; the rest are numbers. */
const listed = 40;

function* statisticsInSteps(uri: string, analysis: Analysis): Steps<StatisticsResult> {
  return yield* toResult(yield* collectInSteps(uri, analysis));
}

function* toResult(collection: Collection): Steps<StatisticsResult> {
  const { speakers, cues, ...sums } = yield* statistics(collection);
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
        ? answerWorkspace('statistics', token, none, ({ collection }) =>
            inTurns<StatisticsResult | null>(toResult(collection), token, none),
          )
        : answer('statistics', uri, token, none, ({ analysis }) =>
            inTurns<StatisticsResult | null>(statisticsInSteps(uri, analysis), token, none),
          );
    });
  },
};
