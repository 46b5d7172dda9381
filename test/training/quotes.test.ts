import { describe, expect, test } from 'vitest';
import { foldsOf } from '../../server/training/quotes/folds';
import { judgeQuotes, sharesOf } from '../../server/training/quotes/reliability';
import { analyseText } from '../support/inMemory';
import type { GoldQuote } from '../evaluate/score';

const text =
  '"Nous verrons bien", a dit Anne Dulac. "Jamais", a-t-elle ajouté. Le film "Vigie" sort. Le maire affirme que tout va bien.';

/** A gold quote of the words between the marks `from` and `to`, its speaker's words and name. */
function gold(words: string, type: string, speaker: string, reference: string): GoldQuote {
  const start = text.indexOf(words);
  const at = text.indexOf(speaker, start);
  return {
    start,
    end: start + words.length,
    type,
    speaker: { start: at, end: at + speaker.length },
    cue: null,
    reference,
  };
}

function judge(quotes: readonly GoldQuote[]): Record<string, boolean> {
  const judged = judgeQuotes({ id: 'a', lang: 'fr', text, quotes }, analyseText(text));
  return Object.fromEntries(judged.map(({ why, right }) => [why, right]));
}

describe('what is read is held against the gold', () => {
  const first = gold('"Nous verrons bien"', 'direct', 'Anne Dulac', 'Anne Dulac');
  const second = gold('"Jamais"', 'direct', 'elle', 'Anne Dulac');

  test('span and speaker', () =>
    expect(judge([first, second])).toEqual({
      'incise-inverted': true,
      'incise-clitic': true,
      'naming-word': true,
      'indirect-clause': false,
    }));

  test('a pronoun for somebody else is wrong; other words for the speaker are right', () =>
    expect(
      judge([
        { ...first, reference: 'la ministre' },
        { ...second, reference: 'Luc Ferrand' },
      ]),
    ).toMatchObject({
      'incise-inverted': true,
      'incise-clitic': false,
    }));

  test('speech that was told apart', () =>
    expect(judge([gold('"Vigie"', 'mixed', 'Le maire', 'Le maire')])).toMatchObject({
      'naming-word': false,
    }));
});

test('shares lean on the share of all, the rarer the pattern the more', () => {
  const often = Array.from({ length: 92 }, () => ({ why: 'colon', right: true }) as const);
  const once = Array.from({ length: 8 }, () => ({ why: 'turn', right: false }) as const);
  const shares = sharesOf([...often, ...once], ['colon', 'label', 'turn']);
  expect(shares.get('colon')).toBeCloseTo((92 + 8 * 0.92) / 100);
  expect(shares.get('label')).toBeCloseTo(0.92);
  expect(shares.get('turn')).toBeCloseTo((8 * 0.92) / 16);
});

test('folds are the same at every run, and each article is tested on once with each seed', () => {
  const articles = Array.from({ length: 11 }, (_, index) => `article ${String(index)}`);
  const count = (): number[] => {
    const folds = foldsOf(articles);
    return articles.map((article) => folds.filter((isTested) => isTested(article)).length);
  };
  expect(count()).toEqual(articles.map(() => 3));
  const tested = foldsOf(articles).map((isTested) => articles.filter(isTested));
  expect(foldsOf([...articles].reverse()).map((isTested) => articles.filter(isTested))).toEqual(tested);
});
