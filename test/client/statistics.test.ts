import { expect, test } from 'vitest';
import { bar, percent } from '../../client/src/statistics/charts';
import { pageContent, pageFrame } from '../../client/src/statistics/page';
import type { StatisticsWords } from '../../client/src/statistics/words';
import type { StatisticsResult, WireSpeaker } from '../../server/src/protocol';

/** Words that tell where they stand. */
const words: StatisticsWords = {
  language: 'fr',
  title: 'T <b>',
  summary: (...numbers) => numbers.join('/'),
  bySpeaker: 'by speaker',
  speaker: 'speaker',
  quotes: 'quotes',
  words: 'words',
  share: 'share',
  unattributed: 'nobody',
  guessed: (count) => `${String(count)} guessed`,
  others: (count) => `${String(count)} others`,
  goTo: (name) => `go to ${name}`,
  byKind: 'by kind',
  kinds: { direct: 'direct', fragment: 'fragment', indirect: 'indirect' },
  byGender: 'by gender',
  genderNote: 'note',
  genders: { female: 'women', male: 'men', mixed: 'both', unstated: 'unstated' },
  measures: {
    people: 'people',
    mentions: 'mentions',
    speakers: 'speakers',
    quotes: 'quotes',
    words: 'words',
  },
  byCue: 'by cue',
  cue: 'cue',
  tier: 'tier',
  tiers: { neutral: 'neutral', loaded: 'loaded', ornate: 'ornate', factive: 'factive', source: 'source' },
  count: 'count',
  otherCues: 'other cues',
  table: 'table',
  copyTable: 'copy',
  copied: 'copied',
  notCopied: 'not copied',
  nothing: 'nothing',
};

const speaker = (name: string, line: number, count: number): WireSpeaker => ({
  name,
  type: 'person',
  quotes: 1,
  words: count,
  target: { uri: 'a:1', range: { start: { line, character: 0 }, end: { line, character: 9 } } },
});
const none = { people: 0, mentions: 0, speakers: 0, quotes: 0, words: 0 };
const result: StatisticsResult = {
  articles: 1,
  words: 100,
  said: { quotes: 2, words: 40 },
  unattributed: { quotes: 0, words: 0 },
  guessed: 0,
  kinds: { direct: 2, fragment: 0, indirect: 0 },
  speakers: [speaker('<script>alert(1)</script>', 7, 30), speaker('B', 2, 10)],
  otherSpeakers: { speakers: 0, quotes: 0, words: 0 },
  genders: { female: { ...none, people: 1 }, male: none, mixed: none, unstated: none },
  cues: [{ lemma: 'dire', tier: 'neutral', count: 2 }],
  otherCues: 0,
};

test('text of articles never becomes markup', () => {
  const content = pageContent({ statistics: result }, words);
  expect(content).not.toContain('<script');
  expect(content).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(content).toContain('<h1>T &lt;b&gt;</h1>');
});

test('speakers carry the numbers that the gutter shows: in the order in which they speak', () => {
  const content = pageContent({ statistics: result }, words);
  expect([...content.matchAll(/aria-hidden="true">(\d+)<\/span>/gu)].map(([, number]) => number)).toEqual([
    '2',
    '1',
  ]);
});

test('the article is summed up first; the workspace counts its articles, too', () => {
  const table = { html: '', markdown: '', quotes: 2 };
  expect(pageContent({ statistics: result, table }, words)).toContain('<p>/100/2/40/40\u00a0%</p>');
  expect(pageContent({ statistics: result }, words)).toContain('<p>1/100/2/40/40\u00a0%</p>');
});

test('numbers stand in table cells beside their bars', () => {
  const content = pageContent({ statistics: result }, words);
  expect(content).toContain('<td>30</td><td>75\u00a0%</td>');
  expect(content).toMatch(/<th scope="row">/u);
});

test('an article without quotes says so', () => {
  const empty = { ...result, said: { quotes: 0, words: 0 }, speakers: [], cues: [] };
  expect(pageContent({ statistics: empty }, words)).toContain('<p>nothing</p>');
});

test('the frame allows nothing but its own style and script', () => {
  const page = pageFrame('', words, 'abc');
  expect(page).toContain("default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'");
  expect([...page.matchAll(/<(?:script|style)[^>]*>/gu)].every(([tag]) => tag.includes('nonce="abc"'))).toBe(
    true,
  );
  expect(page).not.toMatch(/ style="| on\w+="/u);
});

test('a bar fills its width with its pieces', () => {
  const drawn = bar(
    [
      { label: 'a', value: 1, fill: 'x' },
      { label: 'b', value: 3, fill: 'y' },
      { label: 'c', value: 0, fill: 'z' },
    ],
    4,
    'en',
    'a & b',
  );
  expect(drawn).toContain('x="60.00" y="1" width="180.00"');
  expect(drawn).not.toContain('"z"');
  expect(drawn).toContain('role="img" aria-label="a &amp; b"');
  expect(bar([], 0, 'en')).toContain('aria-hidden="true"');
});

test('shares are written as the language does', () =>
  expect([percent(1, 4, 'en'), percent(0, 0, 'en')]).toEqual(['25%', '0%']));

test('a small share is not nothing', () =>
  expect([percent(1, 234, 'en'), percent(1, 234, 'fr'), percent(1, 100, 'en')]).toEqual([
    '<1%',
    '<\u00a01\u00a0%',
    '1%',
  ]));

test('large numbers are written as the language does', () => {
  const large = { ...result, speakers: [speaker('B', 2, 8190)] };
  expect(pageContent({ statistics: large }, words)).toContain('<td>8\u202f190</td>');
});
