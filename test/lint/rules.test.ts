import { describe, expect, test } from 'vitest';
import { applyEdits, fixText, keepsQuotedWords } from '../../server/src/lint/edits';
import { isPresetId, presets } from '../../server/src/lint/presets';
import { rules } from '../../server/src/lint/rules';
import { analyseText } from '../support/inMemory';
import { fullCase, lintCase } from '../support/lint';
import { readMarkers, showMarkers } from '../support/markers';
import { readCases } from './cases';

const allCases = await readCases();

test('the list is sorted and without doubles, and each rule has cases', () => {
  const ids = rules.map(({ meta }) => meta.id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect([...allCases.keys()]).toEqual(ids);
});

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const { meta } = rule;
  const cases = allCases.get(id);

  test('says all there is to say about itself', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(Object.keys(meta.messages).length).toBeGreaterThan(0);
    for (const { en, fr } of [meta.summary, ...Object.values(meta.messages)]) {
      expect(en.length).toBeGreaterThan(0);
      expect(placeholders(fr)).toEqual(placeholders(en));
    }
    expect(Object.keys(meta.severity).every((key) => key === 'default' || isPresetId(key))).toBe(true);
    expect(cases?.valid.length).toBeGreaterThanOrEqual(2);
    expect(cases?.invalid.length).toBeGreaterThanOrEqual(2);
  });

  test.each((cases?.valid ?? []).map((given) => fullCase(rule, given)))('keeps silent: $text', (given) => {
    expect(showMarkers(given.text, lintCase(rule, given, given.text))).toBe(given.text);
  });

  test.each((cases?.invalid ?? []).map((given) => fullCase(rule, given)))('reports: $text', (given) => {
    const { text } = readMarkers(given.text);
    const found = lintCase(rule, given, text);
    expect(showMarkers(text, found)).toBe(given.text);
    if (given.messages !== undefined) expect(found.map(({ messageId }) => messageId)).toEqual(given.messages);
    const analysis = analyseText(text, presets[given.preset].language);
    for (const { start, end, message, fixes } of found) {
      expect(end).toBeGreaterThan(start);
      expect(message).not.toMatch(/\{\w+\}|^$/u);
      if (meta.fixable !== 'safe') expect(fixes.every(({ kind }) => kind === 'suggestion')).toBe(true);
      if (meta.fixable === 'none') expect(fixes).toEqual([]);
      for (const { title, edits } of fixes) {
        expect(title).not.toMatch(/\{\w+\}|^$/u);
        expect(edits.filter((edit) => !keepsQuotedWords(analysis, edit))).toEqual([]);
        expect(applyEdits(text, edits)).not.toBe(text);
      }
    }
    const mend = (from: string): string =>
      fixText(
        from,
        (now) => lintCase(rule, given, now),
        () => true,
      ).text;
    if (given.fixed !== undefined) expect(mend(text)).toBe(given.fixed);
    expect(mend(mend(text))).toBe(mend(text));
  });

  test('shows a fix in its cases when it offers one', () => {
    const fixed = (cases?.invalid ?? []).filter(
      (given) => typeof given !== 'string' && given.fixed !== undefined,
    );
    if (meta.fixable !== 'none') expect(fixed).not.toEqual([]);
  });
});

function placeholders(message: string): string[] {
  return (message.match(/\{\w+\}/gu) ?? []).sort();
}
