import { textOf } from '../../core/span';
import { findAnonymousSources, quotesOf } from '../sources';
import { normalise } from '../speech';
import { documentRule } from '../types';

export const sourceAnonymousOpinion = documentRule(
  {
    id: 'source-anonymous-opinion',
    languages: ['fr', 'en'],
    severity: { default: 'off' },
    fixable: 'none',
    summary: { en: 'An unnamed source passes judgment', fr: 'Une source anonyme porte un jugement' },
    messages: {
      opinion: {
        en: 'An unnamed source may give facts, not judgments (“{word}”).',
        fr: 'Une source anonyme peut donner des faits, pas des jugements (« {word} »).',
      },
    },
  },
  ({ analysis, pack }) =>
    findAnonymousSources(analysis).flatMap(({ entity }) =>
      quotesOf(analysis, entity).flatMap((quote) => {
        const words = normalise(textOf(analysis.snapshot.text, quote)).match(/[\p{L}\p{M}]+/gu) ?? [];
        const word = words.find((one) => pack.lint.pejoratives.has(one));
        return word === undefined
          ? []
          : [{ start: quote.start, end: quote.end, messageId: 'opinion', data: { word } }];
      }),
    ),
);
