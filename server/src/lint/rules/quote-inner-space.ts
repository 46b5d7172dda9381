import { isClosed, marksOf, marksWithSpace } from '../marks';
import { paragraphRule, type Edit } from '../types';

export const quoteInnerSpace = paragraphRule(
  {
    id: 'quote-inner-space',
    languages: ['fr', 'en'],
    severity: { default: 'warning' },
    fixable: 'safe',
    holdWhileTyping: true,
    summary: {
      en: 'A space is missing or too many between a quotation mark and its words',
      fr: 'Une espace manque ou est de trop entre un guillemet et ses mots',
    },
    messages: {
      missing: {
        en: 'A space belongs between {mark} and its words.',
        fr: 'Il faut une espace entre {mark} et les mots.',
      },
      superfluous: {
        en: 'No space belongs between {mark} and its words.',
        fr: 'Il ne faut pas d’espace entre {mark} et les mots.',
      },
      mend: {
        en: 'Mend the spaces inside these marks',
        fr: 'Corriger les espaces à l’intérieur de ces guillemets',
      },
    },
  },
  ({ paragraph: { text, pairs }, style }) => {
    const known = [style.level1, ...style.alsoLevel1, ...style.level2];
    return pairs.flatMap((pair) => {
      if (!isClosed(pair.close) || text.slice(pair.open.end, pair.close.start).trim() === '') return [];
      const marks = marksOf(text, pair);
      // Marks of another house are to be replaced, spaces and all.
      if (!known.some(({ open }) => open === marks.open)) return [];
      const wanted = marks.open === '«' || marks.open === '‹' ? style.innerSpace : '';
      const [open, close] = marksWithSpace(text, pair);
      const spaces = [
        { start: pair.open.end, end: open.end },
        { start: close.start, end: pair.close.start },
      ];
      const wrong = spaces.map(({ start, end }) => end > start !== (wanted !== ''));
      if (!wrong.includes(true)) return [];
      const at = wrong[0] === true ? pair.open : pair.close;
      const edits = spaces.flatMap((space, side): Edit[] =>
        wrong[side] === true ? [{ ...space, newText: wanted }] : [],
      );
      return [
        {
          ...at,
          messageId: wanted === '' ? 'superfluous' : 'missing',
          data: { mark: text.slice(at.start, at.end) },
          fixes: [{ kind: 'safe', titleId: 'mend', edits }],
        },
      ];
    });
  },
);
