import { describe, expect, test } from 'vitest';
import { hover } from '../../server/src/service/features/hover';
import { lenses } from '../../server/src/service/features/lenses';
import { definition, highlights, references } from '../../server/src/service/features/navigation';
import { outline, type OutlineItem } from '../../server/src/service/features/outline';
import { messagesIn } from '../../server/src/service/messages';
import { semanticTokens } from '../../server/src/service/features/semanticTokens';
import { analyseText } from '../support/inMemory';
import { readMarkers } from '../support/markers';

const article = `Un titre court

PARIS (AFP) - Le maire de Lyon, Paul Morin, est venu lundi.

"Nous verrons", a dit M. Morin.

- La suite -

"Jamais", a-t-il lancé. "Jamais de la vie", a répondu Anne Dulac.
`;

const say = messagesIn('en');

/** Checks the hover at the cursor of a marked text: title, then details. */
function checkHover(marked: string, expected: readonly RegExp[]): void {
  const { text, cursor = 0 } = readMarkers(marked);
  const info = hover(analyseText(text), cursor, say);
  const lines = [info?.title ?? '', ...(info?.details ?? [])].join('\n');
  for (const line of expected) expect(lines).toMatch(line);
  if (expected.length === 0) expect(info).toBeUndefined();
}

describe('hover', () => {
  test('a quote tells its speaker first', () =>
    checkHover(article.replace('verrons', 'ver|rons'), [
      /^Paul Morin \(direct quote, quote 1 of 2\)/u,
      /Cue: “dit”/u,
      /incise-inverted, confidence 95 %/u,
    ]));
  test('a pronoun tells who it stands for', () =>
    checkHover(article.replace('-t-il', '-t-i|l'), [/^il → Paul Morin \(person, maire de Lyon\)/u]));
  test('a place tells where it is', () =>
    checkHover(article.replace('PARIS', 'PA|RIS'), [/Paris: city, FR, 48\.85, 2\.35/u]));
  test('a cue tells whose quote it brings', () =>
    checkHover(article.replace('lancé', 'lan|cé'), [/^Reporting verb “lancer”: Paul Morin/u]));
  test('plain text tells nothing', () => checkHover('Il pleut| ce soir.', []));
});

test('lenses count within the speaker', () => {
  expect(lenses(analyseText(article), say).map(({ title }) => title)).toEqual([
    'Paul Morin · 1 of 2 · next',
    'Paul Morin · 2 of 2 · first',
    'Anne Dulac · 1 of 1',
  ]);
});

test('the outline shows headline, sections and quotes', () => {
  const show = (items: readonly OutlineItem[], depth = 0): string[] =>
    items.flatMap(({ kind, name, children }) => [
      `${'  '.repeat(depth)}${kind} ${name}`,
      ...show(children, depth + 1),
    ]);
  expect(show(outline(analyseText(article)))).toEqual([
    'headline Un titre court',
    'line PARIS (AFP) -',
    'paragraph Le maire de Lyon, Paul Morin, est venu lundi.',
    'paragraph "Nous verrons", a dit M. Morin.',
    '  quote Paul Morin: "Nous verrons"',
    'section La suite',
    '  paragraph "Jamais", a-t-il lancé. "Jamais de la vie", a r…',
    '    quote Paul Morin: "Jamais"',
    '    quote Anne Dulac: "Jamais de la vie"',
  ]);
});

describe('navigation', () => {
  const at = article.indexOf('M. Morin') + 4;
  test('definition is the full name', () => {
    const span = definition(analyseText(article), at);
    expect(article.slice(span?.start, span?.end)).toBe('Paul Morin');
  });
  test('references and highlights are all mentions', () => {
    const analysis = analyseText(article);
    expect(references(analysis, at).map(({ start, end }) => article.slice(start, end))).toEqual([
      'Paul Morin',
      'Morin',
      'il',
    ]);
    expect(highlights(analysis, at)).toEqual(references(analysis, at));
  });
  test('on a quotation mark its partner is highlighted', () => {
    const { text, cursor = 0 } = readMarkers('Il a dit |"non" hier.');
    expect(highlights(analyseText(text), cursor).map(({ start, end }) => text.slice(start, end))).toEqual([
      '"',
      '"',
    ]);
  });
  test('plain text leads nowhere', () => {
    const analysis = analyseText('Il pleut ce soir.');
    expect([definition(analysis, 5), references(analysis, 5), highlights(analysis, 5)]).toEqual([
      undefined,
      [],
      [],
    ]);
  });
});

test('semantic tokens do not overlap or cross lines', () => {
  const text = 'Hier, Paul\nMorin a dit "non" à Moscou.';
  const tokens = semanticTokens(analyseText(text));
  expect(tokens.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`)).toContain('dit cue');
  tokens.forEach(({ start, end }, index) => {
    expect(text.slice(start, end)).not.toContain('\n');
    expect(start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0);
  });
});
