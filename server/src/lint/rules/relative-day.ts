import { calendarOf, filingDate, weekdayOf } from '../dates';
import { isQuoted } from '../paragraphs';
import { documentRule } from '../types';

/** `d'hier`, `de demain` are no days. */
const pattern = /(?<!\p{L}|d['’]|de[\s\u00a0]|-)(avant-hier|hier|demain)(?![\p{L}-])/giu;

const distance: Readonly<Record<string, number>> = { 'avant-hier': -2, hier: -1, demain: 1 };

export const relativeDay = documentRule(
  {
    id: 'relative-day',
    languages: ['fr'],
    severity: { default: 'off', 'fr-afp': 'warning' },
    fixable: 'suggestion',
    summary: {
      en: 'hier, demain where an agency writes the day of the week',
      fr: 'hier, demain là où une agence écrit le jour de la semaine',
    },
    messages: {
      relative: {
        en: 'A dispatch is read on another day: write the day of the week instead of “{word}”.',
        fr: 'Une dépêche se lit un autre jour : écrire le jour de la semaine au lieu de « {word} ».',
      },
      replace: { en: 'Replace by “{day}”', fr: 'Remplacer par « {day} »' },
    },
  },
  ({ analysis, paragraphs, pack }) => {
    const calendar = calendarOf(pack);
    const filed = filingDate(analysis, calendar);
    const today = filed === undefined ? undefined : weekdayOf(filed.year, filed.month, filed.day);
    return paragraphs.flatMap(({ start: at, paragraph }) =>
      [...paragraph.text.matchAll(pattern)].flatMap(({ 0: word, index }) => {
        if (isQuoted(paragraph, index) || paragraph.kind === 'headline') return [];
        const span = { start: at + index, end: at + index + word.length };
        const number = (today ?? 0) + (distance[word.toLowerCase()] ?? 0);
        const day = today === undefined ? undefined : calendar.weekdays[(number + 7) % 7];
        return [
          {
            ...span,
            messageId: 'relative',
            data: { word, day: day ?? '' },
            ...(day === undefined
              ? {}
              : { fixes: [{ kind: 'suggestion', titleId: 'replace', edits: [{ ...span, newText: day }] }] }),
          },
        ];
      }),
    );
  },
);
