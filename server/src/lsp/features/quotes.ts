import { quotesRequest, type QuotesParams, type QuotesResult, type WireQuote } from '../../protocol';
import { countQuote, spokenQuotes } from '../../service/look';
import type { Feature } from '../feature';

export const quotesFeature: Feature = {
  id: 'quotes',
  capability: {},
  register({ connection, answer }) {
    connection.onRequest(quotesRequest, ({ uri }: QuotesParams, token) =>
      answer(
        'quotes',
        uri,
        token,
        { language: '', quotes: [] } as QuotesResult,
        ({ analysis, positions }) => ({
          language: analysis.language,
          quotes: spokenQuotes(analysis).flatMap((quote): WireQuote[] => {
            if (quote.kind === 'not-speech') return [];
            const { kind, speakerEntity, speakerName } = quote;
            return [
              {
                range: positions.toRange(quote),
                kind,
                ...(speakerEntity === undefined ? {} : { speaker: speakerEntity }),
                ...(speakerName === undefined ? {} : { speakerName }),
                ...countQuote(analysis, quote),
              },
            ];
          }),
        }),
      ),
    );
  },
};
