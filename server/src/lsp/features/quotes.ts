import { quotesRequest, type QuotesParams, type QuotesResult, type WireQuote } from '../../protocol';
import { certaintyOf } from '../../core/certainty';
import { flatMapInSteps, type Steps } from '../../core/steps';
import { isForeign } from '../../service/analyser';
import { countQuotes, spokenQuotes } from '../../service/look';
import type { Article } from '../articles';
import type { Feature } from '../feature';

const none: QuotesResult = { language: '', quotes: [] };

function* quotesInSteps({ analysis, positions, settings }: Article): Steps<QuotesResult> {
  const isOther = isForeign(analysis.snapshot.text, settings.language);
  yield;
  const counts = countQuotes(analysis);
  const quotes = yield* flatMapInSteps(spokenQuotes(analysis), (quote): WireQuote[] => {
    if (quote.kind === 'not-speech') return [];
    const { kind, speakerEntity, speakerName, confidence } = quote;
    const certainty = certaintyOf(confidence);
    return [
      {
        range: positions.toRange(quote),
        kind,
        ...(speakerEntity === undefined ? {} : { speaker: speakerEntity }),
        ...(speakerName === undefined ? {} : { speakerName }),
        ...(speakerEntity === undefined || certainty === 'sure' ? {} : { doubt: certainty }),
        ...counts.get(quote),
      },
    ];
  });
  return { language: analysis.language, ...(isOther ? { foreign: true as const } : {}), quotes };
}

export const quotesFeature: Feature = {
  id: 'quotes',
  capability: {},
  register({ connection, answer, inTurns }) {
    connection.onRequest(quotesRequest, ({ uri }: QuotesParams, token) =>
      answer('quotes', uri, token, none, (article) => inTurns(quotesInSteps(article), token, none)),
    );
  },
};
