import { foldName } from '../../core/fold';
import { textOf } from '../../core/span';
import { blockAt, isInsideMarks } from '../speech';
import { documentRule, type Finding } from '../types';

export const firstMentionFullName = documentRule(
  {
    id: 'first-mention-full-name',
    languages: ['fr', 'en'],
    severity: { default: 'warning' },
    fixable: 'none',
    summary: {
      en: 'A person is first named without a first name',
      fr: 'Une personne est d’abord nommée sans son prénom',
    },
    messages: {
      bare: {
        en: 'The full name, {full}, comes only later.',
        fr: 'Le nom complet, {full}, ne vient que plus loin.',
      },
    },
    options: {
      mononyms: { type: 'strings', default: [], about: 'People who are known by one name.' },
    },
  },
  ({ analysis, pack, options }) => {
    const { text } = analysis.snapshot;
    const known = new Set(options.mononyms.map(foldName));
    return analysis.entities.flatMap((entity): Finding[] => {
      if (entity.type !== 'person') return [];
      const body = entity.mentions.filter(
        (mention) =>
          mention.kind === 'name' &&
          blockAt(analysis, mention.start)?.kind === 'paragraph' &&
          !isInsideMarks(analysis, mention),
      );
      const [first, ...later] = body;
      if (first === undefined) return [];
      const name = foldName(textOf(text, first));
      if (name.includes(' ') || known.has(name) || pack.lint.mononyms.has(name)) return [];
      const full = later.find((mention) => foldName(textOf(text, mention)).includes(' '));
      if (full === undefined) return [];
      return [{ start: first.start, end: first.end, messageId: 'bare', data: { full: textOf(text, full) } }];
    });
  },
);
