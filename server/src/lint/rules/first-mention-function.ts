import { textOf } from '../../core/span';
import { blockAt, isInsideMarks, sentenceAt, spokenQuotes } from '../speech';
import { documentRule, type Finding } from '../types';

export const firstMentionFunction = documentRule(
  {
    id: 'first-mention-function',
    languages: ['fr', 'en'],
    severity: { default: 'information' },
    fixable: 'none',
    summary: {
      en: 'A person is quoted, and the article does not say who that is',
      fr: 'Une personne est citée sans que l’article dise qui elle est',
    },
    messages: {
      unknown: {
        en: 'The article quotes {name} and never says who that is.',
        fr: 'L’article cite {name} sans jamais dire qui c’est.',
      },
    },
    options: {
      famous: { type: 'strings', default: [], about: 'Names that need no function.' },
    },
  },
  ({ analysis, pack, options }) => {
    const { text } = analysis.snapshot;
    const speakers = new Set(spokenQuotes(analysis).map(({ speakerEntity }) => speakerEntity));
    return analysis.entities.flatMap((entity): Finding[] => {
      if (entity.type !== 'person' || entity.role !== undefined || !speakers.has(entity.id)) return [];
      if (options.famous.includes(entity.name) || !entity.name.includes(' ')) return [];
      const names = entity.mentions.filter(
        (mention) =>
          mention.kind === 'name' &&
          blockAt(analysis, mention.start)?.kind === 'paragraph' &&
          !isInsideMarks(analysis, mention),
      );
      const [first] = names;
      if (first === undefined) return [];
      // A nominal mention, or words beside the name that can introduce it, say who it is well enough.
      if (entity.mentions.some(({ kind }) => kind === 'nominal')) return [];
      const introduced = names.some((mention) => {
        const sentence = sentenceAt(analysis, mention.start);
        const behind = text.slice(mention.end, Math.min(sentence?.end ?? mention.end, mention.end + 60));
        const before = text.slice(Math.max(sentence?.start ?? 0, mention.start - 60), mention.start);
        if (/^\s*(?:[(–—]|,\s+(?!(?:a|has|had|avait)\b)[\p{Ll}\p{N}])/u.test(behind)) return true;
        return (before.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [])
          .slice(-5)
          .some((word) => pack.attribution.sourceNouns.has(word) || pack.names.titles.has(word));
      });
      if (introduced) return [];
      return [
        {
          start: first.start,
          end: first.end,
          messageId: 'unknown',
          data: { name: textOf(text, first).includes(' ') ? textOf(text, first) : entity.name },
        },
      ];
    });
  },
);
