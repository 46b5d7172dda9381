import { describe, expect, test } from 'vitest';
import { findMarks, pairParagraph } from '../../server/src/pipeline/marks';
import { analyseText } from '../support/inMemory';
import { readMarkers, showMarkers } from '../support/markers';

/** Checks the outermost pairs of one paragraph. */
function checkPairs(marked: string): void {
  const { text } = readMarkers(marked);
  const pairs = pairParagraph(text, findMarks(text)).filter(({ depth }) => depth === 1);
  expect(showMarkers(text, pairs)).toBe(marked);
}

describe('outermost pairs', () => {
  test.each([
    'Il a dit [["non"]] et [["oui"]].',
    '[[« Non »]], dit-elle.',
    'Elle a dit [[“no”]] and left.',
    "Elle aime l'été et l’hiver, pas d'ici.",
    '[["Il a dit +non+ hier"]], raconte Anne.',
    'Le +plus+ grand.',
    '[[« Un « deux » trois »]] fin.',
    '[[« Un “deux” trois »]] fin.',
    'Un écran de 15" et une chute de 5\'10" hier.',
    'Il court en 9"81 et dit [["ouf"]].',
    '[[‘I cried,’]] said Joan, who doesn’t cry.',
    "In the '90s he said ['no'].".replace("['no']", "[['no']]"),
    "[['The boys' room is shut,']] he said.",
    'l\'[["Empire"]] et ([["oui"]]).',
    '[[" Non "]] a-t-il dit.',
  ])('%s', checkPairs);

  test('nested pairs lie one deeper', () => {
    const text = '« Un « deux » trois »';
    expect(pairParagraph(text, findMarks(text)).map(({ depth }) => depth)).toEqual([1, 2]);
  });

  test('a forgotten closing mark covers itself alone when another pair follows', () => {
    const text = 'Il a dit "non hier. Elle a dit "oui".';
    const [first, second] = pairParagraph(text, findMarks(text));
    expect(text.slice(first?.start, first?.end)).toBe('"');
    expect(text.slice(second?.start, second?.end)).toBe('"oui"');
    expect(second?.depth).toBe(1);
  });
});

/** Checks the outermost pairs of a whole article, and which of them share a quotation. */
function checkArticle(marked: string, groups: readonly (number | undefined)[]): void {
  const { text } = readMarkers(marked);
  const pairs = analyseText(text).marks.filter(({ depth }) => depth === 1);
  expect(showMarkers(text, pairs)).toBe(marked);
  expect(pairs.map(({ group }) => group)).toEqual(groups);
}

const filler = 'Une phrase qui suit et qui ne dit rien de plus.';

describe('over the article', () => {
  test('a mark that opens again at the next paragraph goes on', () =>
    checkArticle(`[[« Mon client attend.]]\n\n[[« Il est là. »]]\n\n${filler}`, [1, 1]));

  test('a mark that closes two paragraphs further down goes on', () =>
    checkArticle(`Elle a dit : [[« Un.]]\n\n[[Deux.]]\n\n[[Trois. »]]\n\n${filler}`, [1, 1, 1]));

  test('an unclosed mark harms its own paragraph only', () => {
    const text = `Il a dit "non hier.\n\nElle a dit "oui" ce matin.\n\n${filler}`;
    const pairs = analyseText(text).marks;
    expect(pairs.find(({ group }) => group !== undefined)).toBeUndefined();
    expect(pairs.some(({ start, end }) => text.slice(start, end) === '"oui"')).toBe(true);
  });
});

test('a hundred thousand marks take no time', () => {
  const text = '" «'.repeat(33_000);
  const started = performance.now();
  pairParagraph(text, findMarks(text));
  expect(performance.now() - started).toBeLessThan(3000);
});
