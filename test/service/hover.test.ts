import { expect, test } from 'vitest';
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
  expect(lines).toEqual(expected);
}

test('a quote tells its speaker first, then the ways and why', () =>
  checkHover('ver|rons', [
    'Paul Morin · direct quote · 1 of 2',
    'Cue: “dit”',
    '[next quote → → "Jamais"]',
    'Verb and speaker behind the words (incise-inverted) · sure, 95 %',
  ]));

test('a quote in French', () =>
  checkHover(
    '"Jam|ais", a-t-il',
    [
      'Paul Morin · citation directe · 2 sur 2',
      'Verbe ou source : « lancé »',
      '[← citation précédente → "Nous verrons"]',
      'Verbe et pronom après les mots (incise-clitic) · sûr, 95 %',
    ],
    'fr',
  ));

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
  expect(hover(analysis, cursor, messagesIn('en'))?.title).toBe('il → Paul Morin (likely) · maire de Lyon');
});

test('a colourful cue has neutral alternatives', () =>
  checkHover('lan|cé', [
    'lancer · colourful reporting verb',
    'Neutral: dire, déclarer, affirmer, indiquer',
    'Paul Morin: ["Jamais" → "Jamais"]',
  ]));

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
