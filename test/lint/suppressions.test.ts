import { describe, expect, test } from 'vitest';
import { applyComments } from '../../server/src/lint/comments';
import {
  applySuppressions,
  parseSuppressions,
  serialiseSuppressions,
  suppressionOf,
  unusedSuppressions,
} from '../../server/src/lint/suppressions';
import { analyseText } from '../support/inMemory';
import { lintText } from '../support/lint';

const text = "Le pont est fermé.\n\nIl est fermé, a t'il dit à Lyon. Il pleut.";

describe('suppressions', () => {
  const analysis = analyseText(text);
  const found = lintText(text, 'fr-afp').filter(({ rule }) => rule === 'clitic-t-malformed');
  const suppressions = found.map((one) => suppressionOf(analysis, one, 'a.txt', 'so said'));
  const shownIn = (changed: string): number => {
    const all = lintText(changed, 'fr-afp').filter(({ rule }) => rule === 'clitic-t-malformed');
    return applySuppressions(analyseText(changed), all, suppressions).shown.length;
  };

  test('hold for the sentence, wherever it stands and however it is spaced', () => {
    expect(found).toHaveLength(1);
    expect(shownIn(text)).toBe(0);
    expect(shownIn(`Un mot de plus.\n\n${text}`)).toBe(0);
    expect(shownIn(text.replace('Il pleut.', 'Il neige.'))).toBe(0);
    expect(shownIn(text.replace('à Lyon', 'à  Lyon'))).toBe(0);
  });

  test('end with the sentence', () => {
    expect(shownIn(text.replace('Lyon', 'Paris'))).toBe(1);
  });

  test('are unused when their file was looked at and they held nothing', () => {
    const seen = new Set(['a.txt']);
    expect(unusedSuppressions(suppressions, new Set(), seen)).toEqual(suppressions);
    expect(unusedSuppressions(suppressions, new Set(), new Set(['b.txt']))).toEqual([]);
  });

  test('survive a merge with conflict markers, and keep what they cannot read', () => {
    const line = serialiseSuppressions({ suppressions, bad: [] });
    const merged = `<<<<<<< ours\n${line}=======\n${line}>>>>>>> theirs\n{"rule": 1}\n`;
    const parsed = parseSuppressions(merged);
    expect(parsed.bad).toEqual([{ line: 6, text: '{"rule": 1}' }]);
    expect(serialiseSuppressions(parsed)).toBe(`${line}{"rule": 1}\n`);
  });
});

describe('comments in Markdown', () => {
  const shownIn = (markdown: string): number =>
    applyComments(
      markdown,
      lintText(markdown, 'fr-afp').filter(({ rule }) => rule === 'clitic-t-malformed'),
    ).shown.length;
  const line = "Il est fermé, a t'il dit.";
  test.each([
    [line, 1],
    [`<!-- verbatim-disable-next-line -->\n${line}`, 0],
    [`<!-- verbatim-disable-next-line clitic-t-malformed -- why -->\n${line}`, 0],
    [`<!-- verbatim-disable-next-line quote-empty -->\n${line}`, 1],
    [`<!-- verbatim-disable -->\n\n${line}\n\n${line}`, 0],
    [`<!-- verbatim-disable -->\n\n${line}\n\n<!-- verbatim-enable -->\n\n${line}`, 1],
    [
      `<!-- verbatim-disable clitic-t-malformed, quote-empty -->\n\n${line}\n\n<!-- verbatim-enable quote-empty -->\n\n${line}`,
      0,
    ],
  ])('%s → %i', (markdown, count) => expect(shownIn(markdown)).toBe(count));
});
