import { isClosed } from '../marks';
import { paragraphRule } from '../types';

export const headlineQuoteRedundant = paragraphRule(
  {
    id: 'headline-quote-redundant',
    languages: ['en'],
    severity: { default: 'off', 'en-uk': 'information' },
    fixable: 'suggestion',
    summary: {
      en: 'Quotation marks in a headline that already says who speaks',
      fr: 'Guillemets dans un titre qui dit déjà qui parle',
    },
    messages: {
      redundant: {
        en: 'The headline says who speaks; the marks are not needed.',
        fr: 'Le titre dit qui parle ; les guillemets sont de trop.',
      },
      remove: { en: 'Remove the marks', fr: 'Ôter les guillemets' },
    },
  },
  ({ paragraph: { kind, text, pairs } }) => {
    if (kind !== 'headline') return [];
    return pairs
      .filter(
        ({ start, end, depth, close }) =>
          depth === 1 &&
          isClosed(close) &&
          end >= text.trimEnd().length &&
          /^[\p{Lu}][\p{L}\p{M}'’ .-]{1,40}:\s$/u.test(text.slice(0, start)),
      )
      .map(({ start, end, open, close }) => ({
        start,
        end,
        messageId: 'redundant',
        fixes: [
          {
            kind: 'suggestion' as const,
            titleId: 'remove',
            edits: [
              { start: open.start, end: open.end, newText: '' },
              { start: close.start, end: close.end, newText: '' },
            ],
          },
        ],
      }));
  },
);
