import { calendarOf, filingDate, findDates, weekdayOf } from '../dates';
import { isQuoted } from '../paragraphs';
import { documentRuleInSteps, type Finding } from '../types';

export const weekdayDateMismatch = documentRuleInSteps(
  {
    id: 'weekday-date-mismatch',
    languages: ['fr', 'en'],
    severity: { default: 'error' },
    fixable: 'suggestion',
    summary: {
      en: 'A day of the week that the date has not',
      fr: 'Un jour de la semaine qui n’est pas celui de la date',
    },
    messages: {
      other: {
        en: '{date} is a {right}.',
        fr: '{date} est un {right}.',
      },
      none: { en: 'There is no such day as {date}.', fr: 'Le {date} n’existe pas.' },
      year: {
        en: 'Neither in {year} nor in the years around it is {date} a {wrong}.',
        fr: 'Ni en {year} ni l’année d’avant ou d’après {date} n’est un {wrong}.',
      },
      replace: { en: 'Replace by “{right}”', fr: 'Remplacer par « {right} »' },
    },
  },
  function* ({ analysis, paragraphs, pack }) {
    const calendar = calendarOf(pack);
    const filed = filingDate(analysis, calendar)?.year;
    const findings: Finding[] = [];
    for (const { start: at, paragraph } of paragraphs) {
      yield;
      const found = findDates(paragraph.text, calendar).flatMap(
        ({ weekday, day, month, year, end }): Finding[] => {
          if (weekday === undefined) return [];
          const span = { start: at + weekday.start, end: at + weekday.end };
          const wrong = paragraph.text.slice(weekday.start, weekday.end);
          const date = paragraph.text.slice(weekday.end, end).replace(/^[\s,]+/u, '');
          if (year === undefined) {
            if (filed === undefined) return [];
            const years = [filed - 1, filed, filed + 1].map((one) => weekdayOf(one, month, day));
            if (years.includes(weekday.number)) return [];
            return [{ ...span, messageId: 'year', data: { date, wrong, year: String(filed) } }];
          }
          const right = weekdayOf(year, month, day);
          if (right === weekday.number) return [];
          if (right === undefined) return [{ ...span, messageId: 'none', data: { date } }];
          const lower = calendar.weekdays[right] ?? '';
          const name = /^\p{Lu}/u.test(wrong) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
          return [
            {
              ...span,
              messageId: 'other',
              data: { date, right: name },
              ...(isQuoted(paragraph, weekday.start)
                ? {}
                : {
                    fixes: [{ kind: 'suggestion', titleId: 'replace', edits: [{ ...span, newText: name }] }],
                  }),
            },
          ];
        },
      );
      findings.push(...found);
    }
    return findings;
  },
);
