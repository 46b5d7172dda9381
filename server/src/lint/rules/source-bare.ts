import { findAnonymousSources, isBareSource } from '../sources';
import { documentRule } from '../types';

export const sourceBare = documentRule(
  {
    id: 'source-bare',
    languages: ['fr', 'en'],
    severity: { default: 'warning' },
    fixable: 'none',
    summary: { en: 'A source of which nothing is said', fr: 'Une source dont on ne dit rien' },
    messages: {
      bare: {
        en: '“{words}” tells nothing: say how the source knows (close to the talks, a police source …).',
        fr: '« {words} » ne dit rien : dites comment la source sait (proche du dossier, policière…).',
      },
    },
  },
  ({ analysis, pack }) =>
    findAnonymousSources(analysis)
      .filter((source) => isBareSource(analysis, source, pack))
      .map(({ start, end, words }) => ({ start, end, messageId: 'bare', data: { words } })),
);
