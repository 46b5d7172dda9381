import { findAnonymousSources } from '../sources';
import { documentRule } from '../types';

export const sourceAnonymousCount = documentRule(
  {
    id: 'source-anonymous-count',
    languages: ['fr', 'en'],
    severity: { default: 'information' },
    fixable: 'none',
    summary: {
      en: 'Too many unnamed sources in one article',
      fr: 'Trop de sources anonymes dans un article',
    },
    messages: {
      many: {
        en: 'Unnamed source number {count} of this article.',
        fr: 'Source anonyme numéro {count} de cet article.',
      },
    },
    options: {
      most: { type: 'integer', default: 3, minimum: 0, about: 'Unnamed sources that an article may have.' },
    },
  },
  ({ analysis, options }) =>
    findAnonymousSources(analysis)
      .map(({ start, end }, index) => ({
        start,
        end,
        messageId: 'many',
        data: { count: String(index + 1) },
      }))
      .slice(options.most),
);
