import { describe, expect, test } from 'vitest';
import { finish } from '../../server/src/core/steps';
import { lenses } from '../../server/src/service/features/lenses';
import {
  declaration,
  definition,
  highlights,
  references,
} from '../../server/src/service/features/navigation';
import { outline, type OutlineItem } from '../../server/src/service/features/outline';
import { messagesIn } from '../../server/src/service/messages';
import { semanticTokens } from '../../server/src/service/features/semanticTokens';
import { article, articleAt } from '../support/article';
import { analyseSurely, analyseText } from '../support/inMemory';
import { readMarkers } from '../support/markers';

const say = messagesIn('en');

test('one lens a paragraph counts within the speaker, or names several', () => {
  expect(
    finish(lenses(analyseSurely(article), say)).map(({ title, speakers, from }) => [title, speakers, from]),
  ).toEqual([
    ['Paul Morin · 1 of 2 · next', 1, article.indexOf('"Nous')],
    ['Paul Morin · Anne Dulac', 2, undefined],
  ]);
});

test('a lens of many speakers names three', () => {
  const text = ['Paul Morin', 'Anne Dulac', 'Jean Petit', 'Luc Roy']
    .map((name) => `"Nous le savons tous", a dit ${name}.`)
    .join(' ');
  expect(finish(lenses(analyseSurely(text), say)).map(({ title }) => title)).toEqual([
    'Paul Morin · Anne Dulac · Jean Petit · 1 more',
  ]);
});

test('the outline shows headline, sections and quotes', () => {
  const show = (items: readonly OutlineItem[], depth = 0): string[] =>
    items.flatMap(({ kind, name, children }) => [
      `${'  '.repeat(depth)}${kind} ${name}`,
      ...show(children, depth + 1),
    ]);
  expect(show(outline(analyseText(article), 'structure', say))).toEqual([
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

test('the outline by speaker holds the quotes of each, and of nobody', () => {
  const text = `"Personne ne sait rien de tout cela."\n\n${article}`;
  expect(
    outline(analyseText(text), 'speaker', say).map(({ name, detail, children }) => [
      name,
      detail,
      children.map((child) => child.name),
    ]),
  ).toEqual([
    ['Speaker not stated', '', ['"Personne ne sait rien de tout cela."']],
    ['Paul Morin', 'maire de Lyon', ['"Nous verrons"', '"Jamais"']],
    ['Anne Dulac', '', ['"Jamais de la vie"']],
  ]);
});

test('speakers of the outline do not overlap', () => {
  const text = `${article}\n\n"Encore", a ajouté Paul Morin. "Bien", a dit M. Morin.`;
  const speakers = outline(analyseText(text), 'speaker', say);
  expect(speakers.map(({ name, span }) => [name, text.slice(span.start, span.end)])).toEqual([
    ['Paul Morin', expect.stringMatching(/^"Nous verrons"[^]*"Jamais"$/u)],
    ['Anne Dulac', '"Jamais de la vie"'],
  ]);
  expect(speakers[0]?.children).toHaveLength(4);
});

describe('navigation', () => {
  const at = article.indexOf('M. Morin') + 4;
  test('definition is the full name', () => {
    const span = definition(analyseText(article), at);
    expect(article.slice(span?.start, span?.end)).toBe('Paul Morin');
  });
  test.each([
    ['a surname leads to the full name', 'M. Mor|in', 'Paul Morin'],
    ['a pronoun to its antecedent', 'a-t-i|l', 'Morin'],
    ['quoted words to who says them', 'Jamais de la v|ie', 'Anne Dulac'],
  ])('%s', (_, phrase, expected) => {
    const { analysis, cursor } = articleAt(phrase);
    const span = definition(analysis, cursor);
    expect(analysis.snapshot.text.slice(span?.start, span?.end)).toBe(expected);
  });
  test('declaration is the first mention', () => {
    const { analysis, cursor } = articleAt('a-t-i|l');
    expect(declaration(analysis, cursor)?.start).toBe(article.indexOf('Paul Morin'));
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

test('who speaks is told apart, whether name, function or pronoun; dates are coloured', () => {
  const text = `PARIS, 12 fév 2025 (AFP) - Le maire de Lyon, Paul Morin, est venu mercredi.

"Nous verrons", a dit le maire. "Jamais", a-t-il lancé. Moscou affirme étudier le projet.
`;
  const found = finish(semanticTokens(analyseText(text))).map(
    ({ start, end, type, modifiers }) => `${text.slice(start, end)} ${[type, ...modifiers].join('.')}`,
  );
  for (const token of [
    'Paul Morin person',
    'le maire person.speaker.uncertain',
    'il person.speaker',
    'mercredi date',
  ])
    expect(found).toContain(token);
  expect(found.find((token) => token.startsWith('Moscou'))).toMatch(/place.*speaker.*metonymic/u);
  const shown = { start: text.indexOf('"Jamais"'), end: text.indexOf(' Moscou') };
  expect(
    finish(semanticTokens(analyseText(text), shown)).map(({ start, end }) => text.slice(start, end)),
  ).toEqual(['il', 'lancé']);
});

test('semantic tokens do not overlap or cross lines', () => {
  const text = 'Hier, Paul\nMorin a dit "non" à Moscou.';
  const tokens = finish(semanticTokens(analyseText(text)));
  expect(tokens.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`)).toContain('dit cue');
  tokens.forEach(({ start, end }, index) => {
    expect(text.slice(start, end)).not.toContain('\n');
    expect(start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0);
  });
});
