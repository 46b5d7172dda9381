import { quotesRequest, type QuotesParams, type QuotesResult, type WireQuote } from '../../protocol';
import { certaintyOf } from '../../core/certainty';
import { isForeign } from '../../service/analyser';
import { countQuotes, spokenQuotes } from '../../service/look';
import type { Feature } from '../feature';

const none: QuotesResult = { language: '', quotes: [] };

export const quotesFeature: Feature = {
  id: 'quotes',
  capability: {},
  register({ connection, answer }) {
    connection.onRequest(quotesRequest, ({ uri }: QuotesParams, token) =>
      answer('quotes', uri, token, none, ({ analysis, positions, settings }) => {
        const counts = countQuotes(analysis);
        return {
          language: analysis.language,
          ...(isForeign(analysis.snapshot.text, settings.language) ? { foreign: true as const } : {}),
          quotes: spokenQuotes(analysis).flatMap((quote): WireQuote[] => {
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
          }),
        };
      }),
    );
  },
};
