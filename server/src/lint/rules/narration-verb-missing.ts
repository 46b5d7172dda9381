import { isClosed } from '../marks';
import { paragraphRule, type Finding } from '../types';

export const narrationVerbMissing = paragraphRule(
  {
    id: 'narration-verb-missing',
    languages: ['fr', 'en'],
    severity: { default: 'information' },
    fixable: 'none',
    summary: { en: 'Two quotations with nothing in between', fr: 'Deux citations sans rien entre elles' },
    messages: {
      glued: {
        en: 'A quotation follows another with nothing in between: join them, or say who speaks.',
        fr: 'Une citation en suit une autre sans rien entre elles : réunissez-les, ou dites qui parle.',
      },
    },
  },
  ({ paragraph: { kind, text, pairs } }) => {
    if (kind !== 'paragraph') return [];
    const outer = pairs.filter(({ depth, close }) => depth === 1 && isClosed(close));
    return outer.flatMap((pair, index): Finding[] => {
      const before = outer[index - 1];
      if (before === undefined || !/^[\s\u00a0\u202f]+$/u.test(text.slice(before.end, pair.start))) return [];
      // Straight marks that are read the wrong way round would glue everything.
      if (/^["“«]?\s*[,;:.]/u.test(text.slice(pair.start, pair.start + 4))) return [];
      return [{ start: before.close.start, end: pair.open.end, messageId: 'glued' }];
    });
  },
);
