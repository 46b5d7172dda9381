import { describe, expect, test } from 'vitest';
import enKinds from '../../server/src/lang/en/kinds.json';
import enNames from '../../server/src/lang/en/names.json';
import enSources from '../../server/src/lang/en/sources.json';
import frKinds from '../../server/src/lang/fr/kinds.json';
import frNames from '../../server/src/lang/fr/names.json';
import frSources from '../../server/src/lang/fr/sources.json';
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

  const foreign = {
    'A little German':
      'Der Bürgermeister von Köln hat am Montag den Haushalt vorgestellt, der Rat stimmte zu.',
    German:
      'Der Bürgermeister von Köln, Hans Müller, hat am Montag den Haushalt vorgestellt. „Wir müssen sparen“, sagte er vor dem Rat. Die Opposition kritisierte den Entwurf scharf, über den man in der nächsten Woche so abstimmen will.',
    Spanish:
      'El alcalde de Madrid, José Ruiz, presentó el lunes el presupuesto. "Tenemos que ahorrar", dijo Ruiz ante el pleno. La oposición criticó el proyecto, que se votará en la próxima sesión. No es un plan para la ciudad, según los vecinos.',
    Italian:
      'Il sindaco di Milano, Paolo Rossi, ha presentato lunedì il bilancio. "Dobbiamo risparmiare", ha detto Rossi in aula. La opposizione ha criticato il progetto, che sarà votato la prossima settimana. Non è un piano per la città.',
    Dutch:
      'De burgemeester van Gent, Jan Peeters, heeft maandag de begroting voorgesteld. "We moeten besparen", zei Peeters in de raad. De oppositie was kritisch en vroeg meer tijd om het plan te lezen.',
  };
  test.each(Object.entries(foreign))('%s is none of ours', (_, text) =>
    expect(detectLanguage(text, packs).isForeign).toBe(true),
  );

  test.each([
    ['a few words', 'Incendie mortel à Marseille'],
    ['nothing', ''],
    ['a headline', 'Dockers halt work at three northern ports as pay talks collapse after two weeks'],
    [
      'French full of names',
      'Le maire de Gent, Jan Peeters, a reçu lundi Hans Müller, Paolo Rossi et José Ruiz. "Nous devons épargner", a dit M. Peeters devant le conseil, qui votera la semaine prochaine le budget de la ville.',
    ],
    [
      'English full of names',
      'The mayor of Gent, Jan Peeters, met Hans Müller, Paolo Rossi and José Ruiz on Monday. “We have to save money,” Peeters told the council, which will vote on the budget of the city next week.',
    ],
  ])('%s counts as ours', (_, text) => expect(detectLanguage(text, packs).isForeign).toBe(false));
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

/** The words that a line of a data file holds twice, wherever it stands in it; a list of phrases may repeat words. */
function repeated(data: unknown): string[] {
  if (Array.isArray(data)) return [];
  if (typeof data === 'string') {
    const words = data.split(' ');
    return words.filter((word, at) => words.indexOf(word) < at);
  }
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(repeated) : [];
}

test.each([
  ['en/kinds', enKinds],
  ['en/names', enNames],
  ['en/sources', enSources],
  ['fr/kinds', frKinds],
  ['fr/names', frNames],
  ['fr/sources', frSources],
])('no line of %s holds a word twice', (_, data) => expect(repeated(data)).toEqual([]));
