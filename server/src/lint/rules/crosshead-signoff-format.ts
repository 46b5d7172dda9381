import { documentRule, type Finding } from '../types';

export const crossheadSignoffFormat = documentRule(
  {
    id: 'crosshead-signoff-format',
    languages: ['fr'],
    severity: { default: 'off', 'fr-afp': 'warning' },
    fixable: 'safe',
    summary: {
      en: 'A crosshead without its dashes, or initials at the foot with spaces',
      fr: 'Un intertitre sans ses tirets, ou des initiales avec des espaces au pied',
    },
    messages: {
      crosshead: {
        en: 'A crosshead of a dispatch stands between dashes: - {words} -',
        fr: 'L’intertitre d’une dépêche est entre tirets : - {words} -',
      },
      dashes: { en: 'Put the dashes', fr: 'Mettre les tirets' },
      signature: {
        en: 'The initials at the foot are parted by a stroke, without spaces.',
        fr: 'Les initiales au pied sont séparées par une barre, sans espaces.',
      },
      tighten: { en: 'Remove the spaces', fr: 'Supprimer les espaces' },
    },
  },
  ({ paragraphs, analysis: { blocks } }) => {
    const crossheads = paragraphs.filter(({ paragraph: { kind } }) => kind === 'crosshead');
    // Short lines of a text that is no dispatch may be anything.
    const isDispatch =
      blocks.some(({ kind }) => kind === 'dateline') ||
      crossheads.some(({ paragraph }) => dashed.test(paragraph.text));
    if (!isDispatch) return [];
    const bare = crossheads.flatMap(({ start, paragraph: { text } }): Finding[] => {
      if (dashed.test(text)) return [];
      const words = text.replace(/^[-–—\s]+|[-–—\s]+$/gu, '');
      const span = { start, end: start + text.length };
      return [
        {
          ...span,
          messageId: 'crosshead',
          data: { words },
          fixes: [{ kind: 'safe', titleId: 'dashes', edits: edgesOf(start, text, words) }],
        },
      ];
    });
    const loose = paragraphs.flatMap(({ start, paragraph: { text, kind } }): Finding[] => {
      if (kind !== 'signature' && kind !== 'other' && kind !== 'paragraph') return [];
      if (!/^[a-z-]{2,5}(?:[ \u00a0]*\/[ \u00a0]*[a-z-]{2,5}){1,3}\/?$/u.test(text) || !/\s/u.test(text))
        return [];
      const span = { start, end: start + text.length };
      const newText = text.replace(/\s+/gu, '');
      return [
        {
          ...span,
          messageId: 'signature',
          fixes: [{ kind: 'safe', titleId: 'tighten', edits: [{ ...span, newText }] }],
        },
      ];
    });
    return [...bare, ...loose];
  },
);

const dashed = /^- \S.* -$/u;

/** Edits at the edges alone, so that a quotation in the crosshead is not touched. */
function edgesOf(
  start: number,
  text: string,
  words: string,
): { start: number; end: number; newText: string }[] {
  const from = text.indexOf(words);
  return [
    { start, end: start + from, newText: '- ' },
    { start: start + from + words.length, end: start + text.length, newText: ' -' },
  ];
}
