import { describe, expect, test } from 'vitest';
import type { EntityType, LanguageCode } from '../../server/src/core/analysis';
import { analyse } from '../../server/src/pipeline/run';
import { analyseText, contextFor } from '../support/inMemory';

/** Checks the named entities of a text: `name (type, role): mention, mention`, in the order of their first mention. */
function checkEntities(text: string, expected: readonly string[], language: LanguageCode = 'fr'): void {
  const { entities } = analyseText(text, language);
  const named = entities.filter(({ mentions }) => mentions.some(({ kind }) => kind === 'name'));
  const shown = named.map(({ name, type, role, mentions }) => {
    const words = mentions
      .filter(({ kind }) => kind === 'name')
      .map(({ start, end }) => text.slice(start, end));
    return `${name} (${type}${role === undefined ? '' : `, ${role}`}): ${words.join(', ')}`;
  });
  expect(shown).toEqual(expected);
}

describe('French names', () => {
  test.each<[string, string, string[]]>([
    [
      'function in front',
      'Hier, le président ukrainien Volodymyr Zelensky a parlé.',
      ['Volodymyr Zelensky (person, président ukrainien): Volodymyr Zelensky'],
    ],
    [
      'apposition before',
      'La porte-parole de la diplomatie russe, Maria Zakharova, a parlé.',
      ['Maria Zakharova (person, porte-parole de la diplomatie russe): Maria Zakharova'],
    ],
    [
      'apposition behind',
      'Hier, Paul Morin, ministre de la Justice, a parlé.',
      ['Paul Morin (person, ministre de la Justice): Paul Morin'],
    ],
    [
      'an article that opens a sentence',
      'La réunion a duré trois heures. Il vit à La Réunion.',
      ['La Réunion (place): La Réunion'],
    ],
    [
      'surname after full name',
      'Hier, Keir Starmer a parlé. M. Starmer est parti.',
      ['Keir Starmer (person): Keir Starmer, Starmer'],
    ],
    [
      'two of one surname',
      'Hier, Brigitte Macron a vu Emmanuel Macron. Mme Macron a souri.',
      ['Brigitte Macron (person): Brigitte Macron, Macron', 'Emmanuel Macron (person): Emmanuel Macron'],
    ],
    [
      'a pair of names',
      'Hier, Vladimir Poutine a vu Donald Trump. Le sommet Poutine-Trump inquiète.',
      ['Vladimir Poutine (person): Vladimir Poutine, Poutine', 'Donald Trump (person): Donald Trump, Trump'],
    ],
    [
      'a pair that a meeting bears, of two whom nobody names in full',
      'La rencontre Merz-Vidal se tiendra à Toulon.',
      ['Merz (person): Merz', 'Vidal (person): Vidal', 'Toulon (place): Toulon'],
    ],
    [
      'a double surname is no pair',
      'Hier, Anne Morel-Garcin a vu Paul Morel. Mme Morel-Garcin a souri.',
      ['Anne Morel-Garcin (person): Anne Morel-Garcin, Morel-Garcin', 'Paul Morel (person): Paul Morel'],
    ],
    [
      'peoples without a state, and where they live',
      'Les Kurdes de Syrie et les Druzes redoutent la suite.',
      ['Kurdes (group): Kurdes', 'Syrie (place): Syrie', 'Druzes (group): Druzes'],
    ],
    [
      'elision and accents',
      "Il vient des Etats-Unis, pas de l'Otan. Aux États-Unis, il pleut.",
      ['Etats-Unis (place): Etats-Unis, États-Unis', 'Otan (organization): Otan'],
    ],
    [
      'peoples are groups',
      'Hier, les Européens et les Ukrainiens ont parlé.',
      ['Européens (group): Européens', 'Ukrainiens (group): Ukrainiens'],
    ],
    [
      'a village that no list knows',
      'Ils ont repris le village de Nikolskoïe hier.',
      ['Nikolskoïe (place): Nikolskoïe'],
    ],
    [
      'two names that a particle joins only by chance',
      "Ils parlent de l'Otan d'Europe orientale.",
      ['Otan (organization): Otan', 'Europe orientale (place): Europe orientale'],
    ],
    [
      'acronym in brackets',
      "L'Organisation mondiale de la santé (OMS) a parlé. Hier, l'OMS a salué le plan.",
      ['Organisation mondiale de la santé (organization): Organisation mondiale de la santé, OMS, OMS'],
    ],
    [
      'the name after a function and de is not its bearer',
      "Hier, la présidente de l'Alliance des ports est venue.",
      ['Alliance des ports (organization): Alliance des ports'],
    ],
    [
      'a rank in front of a surname with its particle, and what tells father and son apart',
      'Hier, la tombe du général de Gaulle et celle de Martin Le Goff Jr ont été fleuries, a dit un colonel de Kadhafi. Le directeur général de Renault se tait.',
      [
        'de Gaulle (person, général): de Gaulle',
        'Martin Le Goff Jr (person): Martin Le Goff Jr',
        'Kadhafi (person): Kadhafi',
        'Renault (organization): Renault',
      ],
    ],
    ['a surname that opens with an article', 'Le maire a reçu Le Goff hier.', ['Le Goff (person): Le Goff']],
    [
      'a noun over its complements says what a name is, there and elsewhere',
      "La firme américaine de boîtes en plastique Sandrell ferme son usine. Hier, Sandrell n'a rien dit.",
      ['Sandrell (organization): Sandrell, Sandrell'],
    ],
    [
      'ordinary words keep their capital to themselves',
      'Selon lui, rien ne va. Après cela, Lundi fut long.',
      [],
    ],
  ])('%s', (_, text, expected) => checkEntities(text, expected));
});

describe('English names', () => {
  test.each<[string, string, string[]]>([
    [
      'title',
      'Yesterday, Mayor Denise Whitfield spoke. Whitfield left.',
      ['Denise Whitfield (person, Mayor): Denise Whitfield, Whitfield'],
    ],
    ['adjective of a people', 'Yesterday, Russian troops left Kyiv.', ['Kyiv (place): Kyiv']],
    [
      'a name ends with its sentence',
      'Thousands of Palestinians fled Gaza. Kurds in Syria fear the worst.',
      [
        'Palestinians (group): Palestinians',
        'Gaza (place): Gaza',
        'Kurds (group): Kurds',
        'Syria (place): Syria',
      ],
    ],
    [
      'communities of faith, as a people and as an adjective',
      'Muslims and Jews came. Sunni leaders, and Sunni Arab voters, stayed away from Baghdad.',
      ['Muslims (group): Muslims', 'Jews (group): Jews', 'Baghdad (place): Baghdad'],
    ],
    [
      'two people, and two places, that a word joins',
      'He met Marsh and Doyle in Bosnia and Herzegovina, then saw Austria and Hungary.',
      [
        'Marsh (person): Marsh',
        'Doyle (person): Doyle',
        'Bosnia and Herzegovina (place): Bosnia and Herzegovina',
        'Austria (place): Austria',
        'Hungary (place): Hungary',
      ],
    ],
    [
      'a town and its state without a comma',
      'They moved to Augusta Maine in 2010. In Kansas City they stayed.',
      ['Augusta (place): Augusta', 'Maine (place): Maine', 'Kansas City (place): Kansas City'],
    ],
    [
      'what a sentence opens with is no part of whom it addresses',
      'Thanks Josh! Dear Nina, we met in Boston.',
      ['Josh (person): Josh', 'Nina (person): Nina', 'Boston (place): Boston'],
    ],
    [
      'saints bear the word as a part of their name',
      'He was baptized as an adult by Saint Brendan in Boston.',
      ['Saint Brendan (person): Saint Brendan', 'Boston (place): Boston'],
    ],
    ['a town that is an ordinary word', 'Nice people run it. Reading is fun.', []],
    [
      'an agency in brackets behind the place',
      'PARIS (Reuters) - The strike began on Wednesday.',
      ['PARIS (place): PARIS', 'Reuters (organization): Reuters'],
    ],
    [
      'possessive',
      "Yesterday, Jane Marsh's plan failed. Marsh left.",
      ['Jane Marsh (person): Jane Marsh, Marsh'],
    ],
  ])('%s', (_, text, expected) => checkEntities(text, expected, 'en'));
});

describe('places', () => {
  /** Checks which place a name is taken for: country and coordinates rounded to degrees. */
  function checkPlace(text: string, name: string, expected: string, language: LanguageCode = 'fr'): void {
    const { places, entities } = analyseText(text, language);
    const entity = entities.find((candidate) => candidate.name === name);
    const chosen = places.find((place) => place.entity === entity?.id)?.chosen;
    expect(
      chosen === undefined ? 'none' : `${chosen.country} ${chosen.lat.toFixed(0)} ${chosen.lon.toFixed(0)}`,
    ).toBe(expected);
  }

  test.each<[string, string, string]>([
    ['Il est à Washington depuis hier.', 'Washington', 'US 39 -77'],
    ['La région de Kherson a été touchée.', 'Kherson', 'UA 47 33'],
    ['Il vit à Paris (Texas) depuis 2010.', 'Paris', 'US 34 -96'],
    ['Ils ont repris le village de Nikolskoïe hier.', 'Nikolskoïe', 'none'],
  ])('%s', (text, name, expected) => checkPlace(text, name, expected));

  test('a government is named by its capital', () => {
    const { mentions } = analyseText('Hier, Moscou affirme vouloir la paix. Il est à Moscou.');
    expect(mentions.map(({ metonymic }) => metonymic ?? false)).toEqual([true, false]);
  });
});

test("the user's dictionary wins over the tagger and the lists", () => {
  const text = 'Hier, le Vergissmeinnicht a vu Paris. Paris a ri.';
  const dictionary = new Map<string, EntityType | null>([
    ['Vergissmeinnicht', 'organization'],
    ['Paris', 'person'],
  ]);
  const { entities } = analyse({ uri: 'test:a', version: 1, text }, 'fr', {
    ...contextFor('fr'),
    dictionary,
  });
  expect(entities.map(({ name, type, mentions }) => [name, type, mentions.length])).toEqual([
    ['Vergissmeinnicht', 'organization', 1],
    ['Paris', 'person', 2],
  ]);
});
