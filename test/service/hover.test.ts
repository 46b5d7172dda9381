import { expect, test } from 'vitest';
import { quotePatterns, type Analysis, type Quote } from '../../server/src/core/analysis';
import { hover } from '../../server/src/service/features/hover';
import type { HoverLine } from '../../server/src/service/features/hoverInfo';
import { messagesIn } from '../../server/src/service/messages';
import { articleAt } from '../support/article';
import { analyseText } from '../support/inMemory';

/** A line as plain text; a link as `[label → the words it leads to]`. */
function plain(text: string, line: HoverLine): string {
  return line
    .map((part) =>
      typeof part === 'string'
        ? part
        : 'url' in part
          ? `<${part.label}>`
          : `[${part.label} → ${text.slice(part.to.start, part.to.end)}]`,
    )
    .join('');
}

/** Checks the hover at the cursor in the article: the title, then all lines below it. */
function checkHover(phrase: string, expected: readonly string[], ui: 'en' | 'fr' = 'en'): void {
  const { analysis, cursor } = articleAt(phrase);
  const info = hover(analysis, cursor, messagesIn(ui));
  const { text } = analysis.snapshot;
  const lines = info === undefined ? [] : [info.title, ...info.details.map((line) => plain(text, line))];
  // How sure is counted anew now and then: the line ends there.
  expect(lines.map((line) => line.replace(/ · [^·]*, \d+ %$/u, ' · …'))).toEqual(expected);
}

test('a quote tells its speaker first, then the ways and why', () =>
  checkHover('ver|rons', [
    'Paul Morin · direct quote · 1 of 2',
    'Cue: “dit”',
    '[next quote → → "Jamais"]',
    'Verb and speaker behind the words (incise-inverted) · …',
  ]));

test('a quote in French', () =>
  checkHover(
    '"Jam|ais", a-t-il',
    [
      'Paul Morin · citation directe · 2 sur 2',
      'Verbe ou source : « lancé »',
      '[← citation précédente → "Nous verrons"]',
      'Verbe et pronom après les mots (incise-clitic) · …',
    ],
    'fr',
  ));

function lastLine(analysis: Analysis, cursor: number, ui: 'en' | 'fr' = 'en'): string {
  const line = hover(analysis, cursor, messagesIn(ui))?.details.at(-1);
  return line === undefined ? '' : plain(analysis.snapshot.text, line);
}

const patterns: readonly Quote['why'][] = [...quotePatterns, 'decided'];

test.each(['en', 'fr'] as const)('every pattern has words, with its name and how sure it is: %s', (ui) => {
  const { analysis, cursor } = articleAt('ver|rons');
  const seen = patterns.map((why) => {
    const quotes = analysis.quotes.map((quote) => ({ ...quote, why, confidence: 0.84 }));
    return lastLine({ ...analysis, quotes }, cursor, ui);
  });
  const sure = { en: 'likely', fr: 'probable' }[ui];
  patterns.forEach((why, index) =>
    expect(seen[index]).toMatch(new RegExp(`^[“«]?\\s?\\p{Lu}[^()]{5,} \\(${why}\\) · ${sure}, 84 %$`, 'u')),
  );
});

test('what is told from speech tells why and how sure, too', () => {
  const { analysis, cursor } = articleAt('ver|rons');
  const quotes = analysis.quotes.map((quote) => ({ ...quote, kind: 'not-speech', why: 'no-cue' }) as const);
  expect(lastLine({ ...analysis, quotes }, cursor)).toMatch(/^A few words .* \(no-cue\) · .*, \d+ %$/u);
});

test.each([
  ['Speaker not stated', {}, 'No verb or source beside it'],
  [
    'Paul Morin (perhaps)',
    { speakerEntity: 'e1', speakerName: 'Paul Morin' },
    'No verb or source beside it: the speaker of the quote before goes on',
  ],
])('a floating quote: %s', (title, speaker, reason) => {
  const { analysis, cursor } = articleAt('ver|rons');
  const quotes = analysis.quotes.map(({ start, end, kind }): Quote => ({
    start,
    end,
    kind,
    ...speaker,
    why: 'floating',
    confidence: 0.6,
  }));
  const info = hover({ ...analysis, quotes }, cursor, messagesIn('en'));
  expect(info?.title.split(' · ')[0]).toBe(title);
  expect(lastLine({ ...analysis, quotes }, cursor)).toBe(`${reason} (floating) · a guess, 60 %`);
});

test('a person tells the role, mentions and quotes', () =>
  checkHover('M. Mo|rin', [
    'Paul Morin · maire de Lyon',
    '3 mentions · 2 quotes · [introduced → Paul Morin]',
    '["Nous verrons" → "Nous verrons"]',
    '["Jamais" → "Jamais"]',
  ]));

test('a person where they are introduced has no link to there', () =>
  checkHover('Paul Mo|rin', [
    'Paul Morin · maire de Lyon',
    '3 mentions · 2 quotes',
    '["Nous verrons" → "Nous verrons"]',
    '["Jamais" → "Jamais"]',
  ]));

test('a pronoun tells who it stands for', () => {
  const { analysis, cursor } = articleAt('-t-i|l');
  expect(hover(analysis, cursor, messagesIn('en'))?.title).toBe('il → Paul Morin · maire de Lyon');
});

test('a function tells who it stands for', () => {
  const text = 'Le maire de Lyon, Paul Morin, est venu lundi. "Nous verrons", a dit le maire.';
  const info = hover(analyseText(text), text.lastIndexOf('maire'), messagesIn('en'));
  expect(info?.title).toBe('le maire → Paul Morin (likely) · maire de Lyon');
});

test.each([
  ['"Paul Morin ment", a dit Anne Dulac.', 0.95, 'Inside a quote of Anne Dulac'],
  ['"Paul Morin ment", a dit Anne Dulac.', 0.8, 'Inside a quote of Anne Dulac (likely)'],
  ['"Paul Morin ment à tout le monde."', 0.95, 'Inside a quote whose speaker is not stated'],
])('a name in quoted words tells whose they are: %s (%d)', (text, confidence, expected) => {
  const analysis = analyseText(text);
  const quotes = analysis.quotes.map((quote): Quote => ({ ...quote, confidence }));
  const info = hover({ ...analysis, quotes }, text.indexOf('Morin'), messagesIn('en'));
  expect(info?.details.at(-1)).toEqual([expected]);
});

test('a colourful cue has neutral alternatives', () =>
  checkHover('lan|cé', [
    'lancer · colourful reporting verb',
    'Neutral: dire, déclarer, affirmer, indiquer',
    'Paul Morin: ["Jamais" → "Jamais"]',
  ]));

test('a cue in French keeps the blank before the colon', () =>
  checkHover(
    'lan|cé',
    [
      'lancer · verbe de parole imagé',
      'Neutres : dire, déclarer, affirmer, indiquer',
      'Paul Morin : ["Jamais" → "Jamais"]',
    ],
    'fr',
  ));

test('a neutral cue has none', () =>
  checkHover('a d|it', ['dire · neutral reporting verb', 'Paul Morin: ["Nous verrons" → "Nous verrons"]']));

test('a place tells where it is', () => {
  const { analysis, cursor } = articleAt('PA|RIS');
  const info = hover(analysis, cursor, messagesIn('en'));
  expect(info?.details.map((line) => plain('', line)).join('\n')).toMatch(
    /^Paris, capital, Île-de-France, France · 48\.853° N, 2\.349° E\n.*\n<GeoNames> · <OpenStreetMap>/u,
  );
  expect(info?.map).toMatchObject({ place: { name: 'Paris' }, approximate: false });
});

test.each([
  ['en', 'town, Bretagne', '48.390° N, 4.486° W'],
  ['fr', 'ville, Bretagne', '48.390° N, 4.486° O'],
] as const)('a place that the title names is not named again: %s', (ui, kind, coordinates) => {
  const analysis = analyseText('Le sommet de Brest, en Bretagne, ouvre lundi.');
  const info = hover(analysis, analysis.snapshot.text.indexOf('Brest') + 1, messagesIn(ui), ui);
  const [line] = info?.details.map((part) => plain('', part)) ?? [];
  expect(line).toBe(`${kind}, France · ${coordinates}`);
});

test('a date tells its day', () => {
  const text = 'PARIS, 12 fév 2025 (AFP) - Le maire de Lyon est venu mercredi à Paris.';
  const title = (phrase: string): string | undefined =>
    hover(analyseText(text), text.indexOf(phrase) + 1, messagesIn('en'))?.title;
  expect(title('mercredi')).toBe('mercredi → 2025-02-12 · date');
  const unknown = hover(analyseText('Le maire est venu mercredi.'), 20, messagesIn('en'));
  expect(unknown?.details.flat()).toEqual(['The article does not tell the day it was written']);
});

test('plain text tells nothing', () =>
  expect(hover(analyseText('Il pleut ce soir.'), 8, messagesIn('en'))).toBeUndefined());
