import { describe, expect, test } from 'vitest';
import { finish } from '../../server/src/core/steps';
import { collect } from '../../server/src/service/collection';
import { saidHtml, saidMarkdown, saidRows } from '../../server/src/service/features/saidTable';
import { statistics } from '../../server/src/service/features/statistics';
import { messagesIn } from '../../server/src/service/messages';
import { summarise } from '../../server/src/service/summary';
import { article } from '../support/article';
import { analyseSurely } from '../support/inMemory';

const numbersOf = (...texts: readonly string[]) =>
  finish(
    statistics(
      collect(
        texts.map((text, index) => ({ uri: `a:${String(index)}`, summary: summarise(analyseSurely(text)) })),
      ),
    ),
  );

describe('statistics', () => {
  test('of an article: words by speaker, kinds, cues', () => {
    const found = numbersOf(article);
    expect(found).toMatchObject({
      articles: 1,
      said: { quotes: 3, words: 7 },
      unattributed: { quotes: 0, words: 0 },
      kinds: { direct: 3, fragment: 0, indirect: 0 },
    });
    expect(found.speakers.map(({ name, quotes, words, at }) => [name, quotes, words, at.range[0]])).toEqual([
      ['Anne Dulac', 1, 4, 8],
      ['Paul Morin', 2, 3, 4],
    ]);
    expect(found.cues).toEqual([
      { lemma: 'dire', tier: 'neutral', count: 1 },
      { lemma: 'lancer', tier: 'ornate', count: 1 },
      { lemma: 'répondre', tier: 'neutral', count: 1 },
    ]);
  });

  test('gender only where it is stated, and only of people with a name', () => {
    const text =
      'M. Paul Morin est venu. "Oui", a dit M. Morin. "Non", a dit Mme Anne Dulac. "Si", a dit Claude Petit. "Bien", a dit une source.';
    const { genders } = numbersOf(text);
    expect([genders.female.people, genders.male.people, genders.unstated.people]).toEqual([1, 1, 1]);
    expect([genders.female.words, genders.male.speakers, genders.unstated.quotes]).toEqual([1, 1, 1]);
  });

  test('of several articles adds up the same speaker', () => {
    const found = numbersOf(article, article);
    expect(found.articles).toBe(2);
    expect(found.speakers.map(({ name, quotes, words }) => [name, quotes, words])).toEqual([
      ['Anne Dulac', 2, 8],
      ['Paul Morin', 4, 6],
    ]);
  });

  test('a quote within the same speaker’s quote counts once', () => {
    const found = numbersOf('Paul Morin a déclaré que la ville était "prête et calme".');
    const [speaker] = found.speakers;
    expect(speaker?.words).toBeLessThanOrEqual(7);
    expect(found.said).toEqual({ quotes: speaker?.quotes, words: speaker?.words });
  });

  test('of nothing is nothing', () =>
    expect(numbersOf()).toMatchObject({ articles: 0, words: 0, speakers: [], cues: [] }));
});

describe('the table of who says what', () => {
  const say = messagesIn('en');
  test('in Markdown', () => {
    expect(finish(saidMarkdown(finish(saidRows(analyseSurely(article), say)), say))).toBe(
      `| Speaker | Role | Words | Kind | Cue |
| --- | --- | --- | --- | --- |
| Paul Morin | maire de Lyon | "Nous verrons" | direct quote | dit |
| Paul Morin | maire de Lyon | "Jamais" | direct quote | lancé |
| Anne Dulac |  | "Jamais de la vie" | direct quote | répondu |
`,
    );
  });
  test('what would be markup is shown as it is', () => {
    const rows = finish(
      saidRows(analyseSurely('"Un | deux *et* <b>trois</b> & plus", a dit Paul Morin.'), say),
    );
    expect(finish(saidMarkdown(rows, say))).toContain('"Un \\| deux \\*et\\* \\<b\\>trois\\</b\\> & plus"');
    expect(finish(saidHtml(rows, say))).toContain('"Un | deux *et* &lt;b&gt;trois&lt;/b&gt; &amp; plus"');
  });
});
