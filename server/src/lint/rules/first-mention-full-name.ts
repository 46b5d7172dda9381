import { foldName } from '../../core/fold';
import { nameConfidence } from '../../core/certainty';
import { textOf, type Span } from '../../core/span';
import type { LanguagePack } from '../../lang/types';
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
      const full = later.find((mention) => isFullNameOf(textOf(text, mention), name, pack.names.firstNames));
      if (full === undefined || isFamily(text, first, pack)) return [];
      return [
        {
          start: first.start,
          end: first.end,
          messageId: 'bare',
          data: { full: textOf(text, full) },
          confidence: nameConfidence(entity),
        },
      ];
    });
  },
);

/** First name and surname, the surname being the bare name. */
function isFullNameOf(full: string, bare: string, firstNames: ReadonlyMap<string, unknown>): boolean {
  const words = full.split(/[\s\u00a0]+/u);
  const [first = ''] = words;
  return (
    words.length > 1 &&
    foldName(words.slice(1).join(' ')).endsWith(bare) &&
    (firstNames.has(first.toLowerCase()) || firstNames.has(first.toLowerCase().split('-')[0] ?? ''))
  );
}

/** `la famille X`, `l'affaire X`, `the X family`: the name of more than one, or of a thing. */
function isFamily(text: string, { start, end }: Span, { names }: LanguagePack): boolean {
  const before = /([\p{L}\p{M}]+)[\s\u00a0]+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
  const behind = /^[\s\u00a0]+([\p{L}\p{M}]+)/u.exec(text.slice(end, end + 30))?.[1] ?? '';
  const common = (word: string): boolean => names.headNouns.has(word.toLowerCase());
  return (
    common(before) ||
    common(behind) ||
    /^(?:famil|affair|clan|couple|brothers|frères)/iu.test(before) ||
    /^(?:famil|affair|clan|brothers)/iu.test(behind)
  );
}
