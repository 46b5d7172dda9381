import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

describe('French sources and clauses in a row', () => {
  test.each<[string, string, string[]]>([
    [
      'behind a dateline',
      'La mer monte\n\n12 mai 2014. – Selon Anne Dulac, le niveau de la mer montera de deux mètres.',
      ['indirect le niveau de la mer montera de deux mètres | Anne Dulac | Selon | Anne Dulac'],
    ],
    [
      'a study',
      'Selon une étude de l’université de Brest, la mer monte partout.',
      [
        'indirect la mer monte partout | une étude de l’université de Brest | Selon | une étude de l’université de Brest',
      ],
    ],
    [
      'a title with its name',
      'Selon le maire de Brest, Paul Morin, le pont fermera mardi.',
      ['indirect le pont fermera mardi | le maire de Brest, Paul Morin | Selon | Paul Morin'],
    ],
    [
      'a name with its title',
      'Selon Paul Morin, maire de Brest, le pont fermera mardi.',
      ['indirect le pont fermera mardi | Paul Morin, maire de Brest | Selon | Paul Morin'],
    ],
    [
      'behind a conjunction',
      'Mais selon Paul Morin, le pont fermera mardi.',
      ['indirect le pont fermera mardi | Paul Morin | selon | Paul Morin'],
    ],
    [
      'at the end',
      'Le pont fermera mardi, selon Paul Morin, maire de Brest.',
      ['indirect Le pont fermera mardi | Paul Morin, maire de Brest | selon | Paul Morin'],
    ],
    [
      'relative',
      'Le conseil a cité Paul Morin, ingénieur, selon qui le pont tiendra cent ans.',
      ['indirect le pont tiendra cent ans | Paul Morin, ingénieur | selon | Paul Morin'],
    ],
    [
      'a clause in a row with a marked one',
      'Anne Dulac estime que le texte « va trop loin » et qu’il doit être revu.',
      [
        'fragment « va trop loin » | Anne Dulac | estime | Anne Dulac',
        'indirect qu’il doit être revu | Anne Dulac | estime | Anne Dulac',
      ],
    ],
    [
      'the marked one last',
      'Anne Dulac a dit que la rue serait fermée et que le chantier était « une folie ».',
      [
        'indirect que la rue serait fermée | Anne Dulac | dit | Anne Dulac',
        'fragment « une folie » | Anne Dulac | dit | Anne Dulac',
      ],
    ],
    [
      'a verb of judging',
      'Le maire se félicite que « le quai soit rouvert » et que les commerces revivent.',
      [
        'fragment « le quai soit rouvert » | Le maire | félicite | Le maire',
        'indirect que les commerces revivent | Le maire | félicite | Le maire',
      ],
    ],
    [
      'clauses in a row without marks are one',
      'Le maire a indiqué que le pont serait fermé et que les bus passeraient par le quai.',
      [
        'indirect que le pont serait fermé et que les bus passeraient par le quai | Le maire | indiqué | Le maire',
      ],
    ],
    [
      'two incises: the outer one speaks',
      'Le niveau montera de deux mètres, indique une étude de l’université de Brest, a annoncé mardi Anne Dulac.',
      [
        'indirect Le niveau montera de deux mètres, indique une étude de l’université de Brest | Anne Dulac | annoncé | Anne Dulac',
      ],
    ],
    [
      'examples are no speech',
      'Le texte bloque des pages telles que « La Digue » ou « Le Quai ».',
      ['not-speech « La Digue » | - | - | -', 'not-speech « Le Quai » | - | - | -'],
    ],
    [
      'a colon behind the last verb',
      'L’avocat avait quitté la salle, où il s’en était pris au juge : « Vous êtes disqualifié ! »',
      ['direct « Vous êtes disqualifié ! » | il | - | L’avocat'],
    ],
  ])('%s', (_, text, expected) => checkQuotes(text, expected));
});

describe('English clauses of verbs that find and show', () => {
  test.each<[string, string, string[]]>([
    [
      'a clause without that',
      'The scientists found the bridge was unsafe.',
      ['indirect the bridge was unsafe | The scientists | found | The scientists'],
    ],
    [
      'a study',
      'The study shows men are taller than women.',
      ['indirect men are taller than women | The study | shows | The study'],
    ],
    ['an object', 'Police found a bag that was full of money.', []],
    ['an object with a participle', 'Police found a car parked there.', []],
    ['an object and another clause', 'Paul Marsh learned French while he was in Paris.', []],
    ['an object and another verb', 'Paul Marsh found work and was happy.', []],
    ['a compound noun', 'The lamps turn the square into a slow light show that is seen for miles.', []],
    ['a verb with a preposition', 'The mayor called for students to submit ideas that were new.', []],
  ])('%s', (_, text, expected) => checkQuotes(text, expected, 'en'));
});
