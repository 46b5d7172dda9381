import { isQuoted } from './paragraphs';
import type { Finding, Paragraph } from './types';

/**
 * Findings for a misspelt verb with its subject clitic (`a t'il` → `a-t-il`).
 * In: the paragraph, a global pattern, and the right form for a match, or nothing where the match is right as it is; and
 * a quick test that tells most paragraphs apart.
 * Where the right form has other letters, a quotation is left alone.
 */
export function findCliticFaults(
  paragraph: Paragraph,
  pattern: RegExp,
  rightForm: (match: RegExpMatchArray) => string | undefined,
  hint: RegExp,
): Finding[] {
  if (!hint.test(paragraph.text)) return [];
  return [...paragraph.text.matchAll(pattern)].flatMap((match): Finding[] => {
    const right = rightForm(match);
    const start = match.index;
    const end = start + match[0].length;
    if (right === undefined || isQuoted(paragraph, start)) return [];
    return [
      {
        start,
        end,
        messageId: 'wrong',
        data: { right, wrong: match[0] },
        fixes: [{ kind: 'safe', titleId: 'replace', edits: [{ start, end, newText: right }] }],
      },
    ];
  });
}

/** Messages that the clitic rules share. */
export const cliticMessages = {
  replace: { en: 'Replace by “{right}”', fr: 'Remplacer par « {right} »' },
} as const;
