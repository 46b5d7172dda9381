import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish } from '../../server/src/core/steps';
import { containsSpan, textOf } from '../../server/src/core/span';
import { documentLinks } from '../../server/src/service/features/documentLinks';
import { folds } from '../../server/src/service/features/folding';
import { inlayHints } from '../../server/src/service/features/inlayHints';
import { linkedMarks } from '../../server/src/service/features/linkedEditing';
import { selections } from '../../server/src/service/features/selections';
import { messagesIn } from '../../server/src/service/messages';
import { article, articleAt } from '../support/article';
import { analyseSurely, analyseText } from '../support/inMemory';
import { readMarkers, showMarkers } from '../support/markers';
import { nastyText } from '../support/texts';

const say = messagesIn('en');

describe('selection', () => {
  test.each([
    ['lan|cé', ['lancé', '"Jamais", a-t-il lancé.', null, null]],
    ['M. Mori|n', ['Morin', 'M. Morin', '"Nous verrons", a dit M. Morin.', null]],
    ['Jamais de la v|ie', ['vie', 'Jamais de la vie', '"Jamais de la vie"', null, null, null]],
  ])('grows from %s', (phrase, expected) => {
    const { analysis, cursor } = articleAt(phrase);
    const chain = selections(analysis, cursor).map((span) => textOf(analysis.snapshot.text, span));
    expected.forEach((step, index) => {
      if (step !== null) expect(chain[index]).toBe(step);
    });
    expect(chain.at(-1)).toBe(article);
  });

  test('takes in the section below a crosshead', () => {
    const { analysis, cursor } = articleAt('lan|cé');
    const chain = selections(analysis, cursor).map((span) => textOf(analysis.snapshot.text, span));
    expect(chain.at(-2)).toMatch(/^- La suite -[^]*Anne Dulac\.$/u);
  });

  test('takes in what stands between the headline and the first crosshead', () => {
    const { text, cursor = 0 } = readMarkers(
      'Un titre\n\nIl est là.\n\nElle p|art.\n\n- La suite -\n\nIl reste.\n',
    );
    const chain = selections(analyseText(text), cursor).map((span) => textOf(text, span));
    expect(chain).toEqual(['part', 'Elle part.', 'Il est là.\n\nElle part.', text]);
  });

  test('each step holds the one before, in any text', () => {
    fc.assert(
      fc.property(nastyText, fc.nat(200), (text, at) => {
        const offset = Math.min(at, text.length);
        const chain = selections(analyseText(text), offset);
        expect(chain.length).toBeGreaterThan(0);
        chain.forEach((span, index) => {
          const inner = chain[index - 1];
          if (inner !== undefined) expect(containsSpan(span, inner)).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });
});

test('sections and blocks of several lines fold', () => {
  const text = `Un titre\n\nUn premier alinéa, coupé en fin de ligne comme dans un vieux courriel où\ntout passe à la ligne au bout de soixante-dix signes, et parfois même plus\ntôt.\n\n- Un -\n\nTexte un.\n\nSuite.\n\n- Deux -\n\nTexte deux.\n\nabc/def\n`;
  const found = folds(analyseText(text)).map((span) => textOf(text, span).replace(/\s+/gu, ' '));
  expect(found).toEqual([
    expect.stringMatching(/^Un premier alinéa, .* tôt\.$/u),
    '- Un - Texte un. Suite.',
    '- Deux - Texte deux.',
  ]);
});

describe('addresses', () => {
  test.each([
    'Voir [[https://exemple.fr/a?b=c#d]].',
    'Voir [[www.exemple.fr]], puis rien.',
    '(sur [[http://exemple.org/a_(b)]])',
    '(sur [[http://exemple.org/a]])',
    'Écrire à [[jean.petit@exemple.fr]] !',
    'rien@ ni http:// ici, a@b non plus',
  ])('%s', (marked) => {
    const { text } = readMarkers(marked);
    expect(showMarkers(text, finish(documentLinks(text)))).toBe(marked);
  });

  test('lead somewhere', () => {
    expect(finish(documentLinks('www.a.fr x@y.fr https://b.fr')).map(({ target }) => target)).toEqual([
      'https://www.a.fr',
      'mailto:x@y.fr',
      'https://b.fr',
    ]);
  });
});

describe('linked marks', () => {
  test.each([
    ['Il a dit [["]]|non[["]] hier.'],
    ['Il a dit [["]]non[["]]| hier.'],
    ['Il a dit "n|on" hier.'],
    ['Il a dit |« non hier.'],
    ['Il a dit |[[«]] non [[»]] hier.', false],
    ['Il a dit [[“]]non|[[”]] hier.', false],
  ])('%s', (marked, isEqual = true) => {
    const { text, cursor = 0 } = readMarkers(marked);
    const found = linkedMarks(analyseText(text), cursor);
    expect(showMarkers(text, found === undefined ? [] : [found.pair.open, found.pair.close])).toBe(
      marked.replace('|', ''),
    );
    if (found !== undefined) expect(found.isEqual).toBe(isEqual);
  });
});

describe('inlay hints', () => {
  const analysis = analyseSurely(article);
  const all = { start: 0, end: article.length };
  test('a pronoun that speaks gets its name', () => {
    const [hint, ...others] = inlayHints(analysis, 'pronouns', all, say);
    expect(others).toEqual([]);
    expect(hint).toMatchObject({ name: 'Paul Morin', offset: article.indexOf('-t-il') + 5 });
    expect(textOf(article, hint?.to ?? all)).toBe('Paul Morin');
  });
  test('off is off, and only what is shown is answered', () => {
    expect(inlayHints(analysis, 'off', all, say)).toEqual([]);
    expect(inlayHints(analysis, 'pronouns', { start: 0, end: 40 }, say)).toEqual([]);
  });
  test('functions and floating quotes too, when all are wanted', () => {
    const text = `Le maire de Lyon, Paul Morin, est venu.\n\n"Nous verrons bien", a dit le maire. "Et nous jugerons."\n`;
    expect(inlayHints(analyseSurely(text), 'all', { start: 0, end: text.length }, say)).toMatchObject([
      { name: 'Paul Morin', offset: text.indexOf('le maire.') + 8 },
      { name: 'Paul Morin', offset: text.length - 1 },
    ]);
  });
  test('what the text says already is not said again', () => {
    const text = '"Nous verrons", a dit une source proche du dossier.';
    expect(inlayHints(analyseSurely(text), 'all', { start: 0, end: text.length }, say)).toEqual([]);
  });
});
