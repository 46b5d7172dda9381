import { isClosed, marksOf, remark } from '../marks';
import { documentRule } from '../types';

export const quoteStyleMixed = documentRule(
  {
    id: 'quote-style-mixed',
    languages: ['fr', 'en'],
    severity: { default: 'warning' },
    fixable: 'suggestion',
    summary: {
      en: 'Two kinds of marks, each good by itself, in one article',
      fr: 'Deux sortes de guillemets, admises l’une et l’autre, dans un article',
    },
    messages: {
      mixed: {
        en: 'Most quotations of this article stand in {right}, this one in {wrong}.',
        fr: 'La plupart des citations de l’article sont entre {right}, celle-ci entre {wrong}.',
      },
      replace: { en: 'Replace the marks by {right}', fr: 'Remplacer les guillemets par {right}' },
    },
  },
  ({ paragraphs, style }) => {
    const allowed = [style.level1, ...style.alsoLevel1];
    const used = paragraphs.flatMap(({ start, paragraph: { text, pairs, kind } }) =>
      pairs.flatMap((pair) => {
        // Headlines have marks of their own in many houses.
        if (pair.depth !== 1 || !isClosed(pair.close) || kind === 'headline') return [];
        const { open } = marksOf(text, pair);
        const marks = allowed.findIndex((one) => one.open === open);
        return marks < 0 ? [] : [{ marks, pair, start, text }];
      }),
    );
    const counts = allowed.map((_, index) => used.filter(({ marks }) => marks === index).length);
    const most = counts.indexOf(Math.max(...counts));
    const right = allowed[most];
    // One stray pair in two is no usage.
    if (right === undefined || (counts[most] ?? 0) < 3) return [];
    return used
      .filter(({ marks }) => marks !== most)
      .map(({ pair, start, text }) => {
        const { open, close } = marksOf(text, pair);
        return {
          start: start + pair.open.start,
          end: start + pair.open.end,
          messageId: 'mixed',
          data: { right: `${right.open} ${right.close}`, wrong: `${open} ${close}` },
          fixes: [
            {
              kind: 'suggestion',
              titleId: 'replace',
              edits: remark(text, pair, right, style.innerSpace).map((edit) => ({
                ...edit,
                start: edit.start + start,
                end: edit.end + start,
              })),
            },
          ],
        };
      });
  },
);
