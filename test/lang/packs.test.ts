import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../server/src/lang/detect';
import { packOf, packs } from '../../server/src/lang/registry';

describe('language of a text', () => {
  test.each([
    ['Le ministre a dit que le plan était prêt.', 'fr'],
    ['The minister said that the plan was ready.', 'en'],
    ["Il n'y a rien à voir ici, dit-elle.", 'fr'],
    ['Nothing to see here, she said.', 'en'],
    ['“We were in Paris for the sommet,” he said.', 'en'],
    ['', 'fr'],
  ] as const)('%s → %s', (text, language) => expect(detectLanguage(text, packs).language).toBe(language));
});

describe.each(packs)('pack $code', (pack) => {
  test('is registered under its code', () => expect(packOf(pack.code)).toBe(pack));

  test('looks up in lower case', () => {
    const keys = [
      ...pack.attribution.cues.keys(),
      ...pack.names.titles.keys(),
      ...pack.names.demonyms.keys(),
      ...pack.reading.stopwords,
    ];
    for (const key of keys) expect(key).toBe(key.toLowerCase());
  });

  test('knows reporting verbs by the hundred, each with its source', () => {
    const entries = [...pack.attribution.cues.values()].flat();
    expect(new Set(entries.map(({ lemma }) => lemma)).size).toBeGreaterThanOrEqual(250);
    for (const { lemma, sources } of entries) expect(sources.length, lemma).toBeGreaterThan(0);
  });

  test('each cue form names the lemma it belongs to', () => {
    for (const [form, entries] of pack.attribution.cues) {
      expect(entries.length, form).toBeGreaterThan(0);
      for (const { lemma, forms } of entries) {
        expect(lemma).not.toBe('');
        expect(forms.length, form).toBeGreaterThan(0);
      }
    }
  });
});
