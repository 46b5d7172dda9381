import type { Block } from '../../server/src/core/analysis';
import type { Span } from '../../server/src/core/span';
import type { ExportFormat, ExportOptions } from '../../server/src/exports/format';
import type { MarkedArticle, MarkedEntity } from '../../server/src/exports/marked';
import { packOf } from '../../server/src/lang/registry';
import { findBlocks } from '../../server/src/pipeline/layout';

export const exportOptions: ExportOptions = { dialect: 'csv', now: '2026-02-12T10:00:00Z', ui: 'en' };

/** What a format writes of some articles, as one text; fails on a binary format. */
export function write(
  format: ExportFormat,
  articles: readonly MarkedArticle[],
  options = exportOptions,
): string {
  const writer = format.open(options);
  const start = articles.map((article) => writer.add(article)).join('');
  const rest = writer.end();
  if (typeof rest !== 'string') throw new Error(`${format.id} is binary`);
  return start + rest;
}

/** The blocks of a French text. */
export function blocksOf(text: string): readonly Block[] {
  return findBlocks(text, packOf('fr').reading);
}

const text = [
  '😀 Tempête : « tout le monde dehors »',
  'PARIS, 12 fév 2026 (AFP) - L\u2019université de Paris a "rouvert"\u00a0; <b>&amp; Élise Martin</b> (👩‍🚒) salue un \u202f« retour\u00a0».',
  '"Nous sommes sortis, a dit Élise Martin.\r\nPuis la préfecture de Nice a fermé.',
  '"Je reviendrai 😀 demain", a-t-elle promis à Nice=1+1.',
  'abc/def',
].join('\r\n\r\n');

/** Where the n-th occurrence of some words of `tricky` stands. */
function at(words: string, nth = 1): Span {
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand there ${String(nth)} times`);
  return { start, end: start + words.length };
}

const human = { how: 'corrected' } as const;
const machine = { how: 'suggested' } as const;

/**
 * An article with all that breaks exports: characters beyond the BMP, CRLF within a paragraph, no-break spaces, XML and
 * formulas in the text; names within names, a name that crosses the end of a quote, equal spans, a quotation over two
 * paragraphs, a shared cue, a speaker that is no entity, notes, states and a gender that a person set.
 */
export const tricky: MarkedArticle = {
  id: 'été/😀 & "co".txt',
  text,
  language: 'fr',
  headline: '😀 Tempête : « tout le monde dehors »',
  date: '2026-02-12',
  blocks: blocksOf(text),
  sentences: [],
  entities: [
    {
      id: 'elise-martin',
      type: 'person',
      name: 'Élise Martin',
      role: 'pompière, "cheffe" & <mère>',
      gender: 'female',
      ...human,
      mentions: [
        { ...at('Élise Martin'), kind: 'name', ...human, status: 'checked', note: 'vu sur\nplace; "oui"' },
        { ...at('Élise Martin', 2), kind: 'name', ...machine },
        { ...at('-t-elle'), kind: 'pronoun', ...machine },
      ],
    },
    {
      id: 'universite-de-paris',
      type: 'organization',
      name: 'université de Paris',
      ...machine,
      mentions: [{ ...at('université de Paris'), kind: 'name', ...machine }],
    },
    {
      id: 'paris',
      type: 'place',
      name: 'Paris',
      ...machine,
      place: {
        how: 'accepted',
        id: 'gn:2988507',
        name: 'Paris',
        kind: 'city',
        country: 'FR',
        admin1: '11',
        lat: 48.8534,
        lon: 2.3488,
        radiusKm: 10,
      },
      mentions: [
        { ...at('PARIS'), kind: 'name', ...machine },
        { ...at('Paris'), kind: 'name', ...machine },
      ],
    },
    {
      id: 'prefecture',
      type: 'other',
      name: 'la préfecture de Nice',
      anonymous: true,
      ...machine,
      // Crosses the line break within its paragraph.
      mentions: [{ ...at('Puis la préfecture de Nice'), kind: 'nominal', ...machine }],
    },
    {
      id: 'x:nice',
      type: 'place',
      name: 'Nice',
      ...machine,
      mentions: [{ ...at('Nice'), kind: 'name', ...machine }],
    },
  ].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)) as MarkedEntity[],
  quotes: [
    {
      ...at('« tout le monde dehors »'),
      kind: 'direct',
      speakerName: 'des témoins',
      confidence: 0.5,
      ...machine,
    },
    { ...at('"rouvert"'), kind: 'not-speech', confidence: 0.9, ...machine },
    {
      ...at('« retour\u00a0»'),
      kind: 'fragment',
      cue: at('salue'),
      speaker: at('Élise Martin'),
      speakerEntity: 'elise-martin',
      speakerName: 'Élise Martin',
      confidence: 0.8,
      ...human,
      status: 'to-check',
      note: '=HYPERLINK("x")',
    },
    {
      // Ends within the name that crosses it, and holds its own cue.
      start: at('"Nous').start,
      end: at('la préfecture').end,
      kind: 'direct',
      cue: at('dit'),
      speaker: at('Élise Martin', 2),
      speakerEntity: 'elise-martin',
      speakerName: 'Élise Martin',
      confidence: 0.95,
      group: 1,
      ...machine,
    },
    {
      ...at('"Je reviendrai 😀 demain"'),
      kind: 'direct',
      cue: at('promis'),
      speaker: at('-t-elle'),
      speakerEntity: 'elise-martin',
      speakerName: 'Élise Martin',
      confidence: 1,
      group: 1,
      ...machine,
    },
  ],
};

const exampleText = 'NICE, 12 fév 2026 (AFP) - "Je reviens 😀", a promis Élise Martin.\n';

function inExample(words: string): Span {
  const start = exampleText.indexOf(words);
  return { start, end: start + words.length };
}

/** The article of docs/formats.md. */
export const example: MarkedArticle = {
  id: 'nice.txt',
  text: exampleText,
  language: 'fr',
  date: '2026-02-12',
  blocks: blocksOf(exampleText),
  sentences: blocksOf(exampleText),
  entities: [
    {
      id: 'nice',
      type: 'place',
      name: 'NICE',
      ...machine,
      mentions: [{ ...inExample('NICE'), kind: 'name', ...machine }],
      place: {
        ...machine,
        id: 'gn:2990440',
        name: 'Nice',
        kind: 'city',
        country: 'FR',
        admin1: '93',
        lat: 43.7031,
        lon: 7.2661,
        radiusKm: 10,
      },
    },
    {
      id: 'elise-martin',
      type: 'person',
      name: 'Élise Martin',
      how: 'accepted',
      mentions: [{ ...inExample('Élise Martin'), kind: 'name', how: 'accepted', status: 'checked' }],
    },
  ],
  quotes: [
    {
      ...inExample('"Je reviens 😀"'),
      kind: 'direct',
      ...machine,
      cue: inExample('promis'),
      speaker: inExample('Élise Martin'),
      speakerEntity: 'elise-martin',
      speakerName: 'Élise Martin',
      confidence: 0.95,
    },
  ],
};
