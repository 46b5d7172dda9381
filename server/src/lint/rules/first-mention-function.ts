import type { Analysis } from '../../core/analysis';
import { nameConfidence } from '../../core/certainty';
import { textOf, type Span } from '../../core/span';
import type { LanguagePack } from '../../lang/types';
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
    const speakers = new Set(
      spokenQuotes(analysis)
        .filter(({ kind, speaker }) => kind !== 'indirect' && speaker !== undefined)
        .map(({ speakerEntity }) => speakerEntity),
    );
    return analysis.entities.flatMap((entity): Finding[] => {
      if (entity.type !== 'person' || entity.role !== undefined || !speakers.has(entity.id)) return [];
      const [given = ''] = entity.name.toLowerCase().split(/[\s-]/u);
      if (options.famous.includes(entity.name) || !/\s/u.test(entity.name)) return [];
      // What begins with no first name may be no person at all.
      if (!pack.names.firstNames.has(given)) return [];
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
      const introduced = names.some((mention) => isIntroduced(analysis, mention, pack));
      if (introduced) return [];
      return [
        {
          start: first.start,
          end: first.end,
          messageId: 'unknown',
          data: { name: textOf(text, first).includes(' ') ? textOf(text, first) : entity.name },
          confidence: nameConfidence(entity),
        },
      ];
    });
  },
);

/** Whether an apposition, a bracket, a title or a function stands beside the name. */
function isIntroduced(analysis: Analysis, mention: Span, { attribution, names }: LanguagePack): boolean {
  const { text } = analysis.snapshot;
  const sentence = sentenceAt(analysis, mention.start) ?? mention;
  const behind = text.slice(mention.end, sentence.end);
  const before = text.slice(sentence.start, mention.start);
  if (/^\s*[(–—]/u.test(behind)) return true;
  const { determiners, auxiliaries, passives, prepositions } = attribution.grammar;
  const next = /^(,?)\s+([\p{L}\p{M}\p{N}]+['’]?)/u.exec(behind);
  const word = next?.[2]?.toLowerCase().replace(/’/gu, "'") ?? '';
  const verb =
    (auxiliaries.has(word) || passives.has(word) || attribution.cues.has(word)) && !determiners.has(word);
  if (next?.[1] === ',' && !verb) return true;
  const tells = (one: string): boolean => attribution.sourceNouns.has(one) || names.titles.has(one);
  const wordsOf = (stretch: string): readonly string[] =>
    stretch.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [];
  // `X le vice-président de …`, `X of the ministry`.
  if (determiners.has(word) && wordsOf(behind).slice(0, 5).some(tells)) return true;
  if (prepositions.has(word) && /^\s+\S+\s+(?:\S+\s+)?\p{Lu}/u.test(behind)) return true;
  // An apposition in front reaches over its commas.
  return wordsOf(before)
    .slice(/,\s*$/u.test(before) ? -20 : -6)
    .some(tells);
}
