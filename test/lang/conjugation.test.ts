import { describe, expect, test } from 'vitest';
import { conjugate } from '../../server/src/lang/fr/conjugation';
import { inflect } from '../../server/src/lang/en/inflection';
import { frAttribution } from '../../server/src/lang/fr/attribution';

/** Checks that the forms, blank-separated, are all there with the kind given. */
function checkForms(forms: ReadonlyMap<string, readonly string[]>, kind: string, expected: string): void {
  for (const form of expected.split(' ')) expect.soft(forms.get(form), form).toContain(kind);
}

describe('French conjugation', () => {
  test.each([
    [
      'affirmer',
      'affirme affirment affirmait affirmaient affirma affirmèrent affirmera affirmerait affirmeraient',
    ],
    ['annoncer', 'annonce annonçait annonça annoncèrent annoncera'],
    ['exiger', 'exige exigeait exigea exigèrent exigerait'],
    ['rappeler', 'rappelle rappellent rappelait rappela rappellera'],
    ['rejeter', 'rejette rejetait rejeta rejettera'],
    ['révéler', 'révèle révélait révéla révélera'],
    ['alléguer', 'allègue alléguait'],
    ['marteler', 'martèle martelait martèlera'],
    ['attester', 'atteste attestait attestera'],
    ['balayer', 'balaye balayait'],
    ['répondre', 'répond répondent répondait répondit répondra'],
    ['dire', 'dit disent disait dira dirent'],
    ['prévenir', 'prévient préviennent prévenait prévint préviendra'],
    ['reconnaître', 'reconnaît reconnait reconnaissent reconnut reconnaîtra'],
    ['poursuivre', 'poursuit poursuivent poursuivit'],
    ['avertir', 'avertit avertissent avertissait'],
    ['craindre', 'craint craignent craignait'],
    ['soutenir', 'soutient soutenait soutint'],
  ])('%s, finite', (lemma, finite) => checkForms(conjugate(lemma), 'finite', finite));

  test.each([
    ['annoncer', 'participle', 'annoncé annoncée annoncés annoncées'],
    ['annoncer', 'gerund', 'annonçant'],
    ['exiger', 'gerund', 'exigeant'],
    ['admettre', 'participle', 'admis admise'],
    ['prendre', 'gerund', 'prenant'],
    ['dire', 'infinitive', 'dire'],
  ])('%s, %s', (lemma, kind, forms) => checkForms(conjugate(lemma), kind, forms));

  test('a verb of an unknown model is refused by name', () => {
    expect(() => conjugate('mouvoire')).toThrow('mouvoire');
  });

  test('balayer does not take the stem of -uyer verbs', () => {
    expect(conjugate('balayer').has('balaie')).toBe(false);
  });

  test('the lexicon knows forms that published lists miss', () => {
    for (const form of ['annonce', 'martèle', 'fustige', 'prévenant', 'rajoute']) {
      expect.soft(frAttribution.cues.has(form), form).toBe(true);
    }
  });
});

describe('English inflection', () => {
  test.each([
    ['say', 'finite', 'says said say'],
    ['deny', 'finite', 'denies denied'],
    ['admit', 'participle', 'admitted'],
    ['write', 'participle', 'written'],
    ['argue', 'gerund', 'arguing'],
    ['stress', 'finite', 'stresses stressed'],
  ])('%s, %s', (lemma, kind, forms) => checkForms(inflect(lemma), kind, forms));
});
