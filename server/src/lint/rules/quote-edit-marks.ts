import { documentRule } from '../types';

const pattern = /\[(?:\.{3}|…)\]|\((?:\.{3}|…)\)/gu;

export const quoteEditMarks = documentRule(
  {
    id: 'quote-edit-marks',
    languages: ['fr', 'en'],
    severity: { default: 'warning' },
    fixable: 'safe',
    summary: {
      en: 'Cuts in quotations are marked in two ways',
      fr: 'Les coupes dans les citations sont marquées de deux façons',
    },
    messages: {
      mixed: {
        en: 'Cuts are marked {right} here, not {wrong}.',
        fr: 'Les coupes se marquent {right} ici, pas {wrong}.',
      },
      replace: { en: 'Replace by {right}', fr: 'Remplacer par {right}' },
    },
    options: {
      form: {
        type: 'choice',
        values: ['consistent', '[...]', '(...)', '[…]', '(…)'],
        default: 'consistent',
        about: 'the form of a cut: the one that the article uses most, or always this one',
      },
    },
  },
  ({ paragraphs, options, style }) => {
    const cuts = paragraphs.flatMap(({ start, paragraph: { text, quoted } }) =>
      quoted.flatMap((span) =>
        [...text.slice(span.start, span.end).matchAll(pattern)].map(({ 0: form, index }) => ({
          form,
          start: start + span.start + index,
        })),
      ),
    );
    const forms = [...new Set(cuts.map(({ form }) => form))];
    const count = (form: string): number => cuts.filter((cut) => cut.form === form).length;
    const most = Math.max(0, ...forms.map(count));
    const often = forms.filter((form) => count(form) === most);
    const usual = often.includes(style.cut) ? style.cut : often[0];
    const right = options.form === 'consistent' ? usual : options.form;
    if (right === undefined) return [];
    return cuts
      .filter(({ form }) => form !== right)
      .map(({ form, start }) => {
        const span = { start, end: start + form.length };
        return {
          ...span,
          messageId: 'mixed',
          data: { right, wrong: form },
          fixes: [{ kind: 'safe', titleId: 'replace', edits: [{ ...span, newText: right }] }],
        };
      });
  },
);
