import { lowerBound } from '../../core/span';
import type { Analysis, Quote } from '../../core/analysis';
import type { LanguagePack } from '../../lang/types';
import type { HouseStyle } from '../presets';
import { blockAt, nearestSpeakers } from '../speech';
import { documentRule, type Edit, type Fix } from '../types';

export const quoteUnattributed = documentRule(
  {
    id: 'quote-unattributed',
    languages: ['fr', 'en'],
    severity: { default: 'information' },
    fixable: 'suggestion',
    summary: {
      en: 'An utterance whose speaker the article does not state',
      fr: 'Une parole dont l’article ne dit pas l’auteur',
    },
    messages: {
      unattributed: {
        en: 'The article does not say who speaks here.',
        fr: 'L’article ne dit pas qui parle ici.',
      },
      attribute: { en: 'Attribute to {name}', fr: 'Attribuer à {name}' },
    },
  },
  ({ analysis, pack, style }) =>
    analysis.quotes
      // Crossheads and headlines may hang loose.
      .filter(
        ({ kind, speaker, speakerName, start, end }) =>
          kind === 'direct' &&
          speaker === undefined &&
          speakerName === undefined &&
          blockAt(analysis, start)?.kind === 'paragraph' &&
          !goesOn(analysis, end),
      )
      .map((quote) => ({
        start: quote.start,
        end: quote.end,
        messageId: 'unattributed',
        fixes: attributeTo(analysis, quote, pack, style),
      })),
);

/** Glued to a quote whose speaker is stated (`» «`), the two are one: another rule asks for words in between. */
function goesOn({ quotes, snapshot }: Analysis, end: number): boolean {
  const next = quotes[lowerBound(quotes, end)];
  return next?.speakerName !== undefined && snapshot.text.slice(end, next.start).trim() === '';
}

/** One fix for each of the nearest people, with the attribution behind the quotation. */
function attributeTo(
  analysis: Analysis,
  quote: Quote,
  { lint }: LanguagePack,
  style: HouseStyle,
): readonly Fix[] {
  const edits = attributionEdits(analysis, quote, style);
  if (edits === undefined) return [];
  return nearestSpeakers(analysis, quote).map(({ name }) => ({
    kind: 'suggestion',
    titleId: 'attribute',
    data: { name },
    edits: edits(lint.attribution.replace('{name}', () => name)),
  }));
}

/**
 * How words of attribution are put behind a quotation: `"Non."` → `"Non", a dit X.`, `“No.”` → `“No,” X said.`
 * Out: undefined where the sentence goes on behind the quotation, or where its closing mark is missing.
 */
function attributionEdits(
  { snapshot: { text }, marks }: Analysis,
  quote: Quote,
  style: HouseStyle,
): ((words: string) => readonly Edit[]) | undefined {
  const pair = marks.find(({ start, end }) => start === quote.start && end === quote.end);
  if (pair === undefined || pair.close.end === pair.close.start) return undefined;
  const behind = /^[.,]?(?=\s|$)/u.exec(text.slice(quote.end, quote.end + 2))?.[0];
  if (behind === undefined || behind === ',') return undefined;
  if (behind === '' && /^\s+[\p{Ll}]/u.test(text.slice(quote.end, quote.end + 4))) return undefined;
  // The last stop between the marks; a space may stand before a guillemet.
  const inner = /([.,!?…])[\s\u00a0\u202f]*$/u.exec(text.slice(pair.open.end, pair.close.start));
  const stop = inner === null ? undefined : pair.open.end + inner.index;
  const plain = inner?.[1] === '.' && text.charAt((stop ?? 1) - 1) !== '.';
  const inside = style.stops === 'inside';
  return (words) => [
    ...(plain && stop !== undefined ? [{ start: stop, end: stop + 1, newText: inside ? ',' : '' }] : []),
    ...(inside && stop === undefined
      ? [{ start: pair.close.start, end: pair.close.start, newText: ',' }]
      : []),
    {
      start: quote.end,
      end: quote.end + behind.length,
      newText: `${inside ? '' : ','} ${words}.`,
    },
  ];
}
