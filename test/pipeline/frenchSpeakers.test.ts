import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** Who speaks, by what stands between him and his words, and who he is: each row a construction of the French press. */
describe('French speakers, by construction', () => {
  test.each<[string, string, string[]]>([
    [
      'a stretch in front of the one that names its speaker',
      '« On a entendu deux coups. » « Tout le monde criait », ont raconté des voisins.',
      [
        'direct « On a entendu deux coups. » | - | - | des voisins',
        'direct « Tout le monde criait » | des voisins | raconté | des voisins',
      ],
    ],
    [
      'a stretch in front of the one that names its speaker',
      'Anne Dulac est visée. « J’ai travaillé. » « Je n’ai rien à cacher », a-t-elle répondu.',
      [
        'direct « J’ai travaillé. » | - | - | Anne Dulac',
        'direct « Je n’ai rien à cacher » | elle | répondu | Anne Dulac',
      ],
    ],
    [
      'narration between two stretches parts them',
      '« On a entendu deux coups. » La rue est vide. « Tout le monde criait », ont raconté des voisins.',
      [
        'direct « On a entendu deux coups. » | - | - | -',
        'direct « Tout le monde criait » | des voisins | raconté | des voisins',
      ],
    ],
    [
      'the noun in front of a participle',
      'Accueilli par des manifestants scandant « démission », Paul Morin a renoncé.',
      ['fragment « démission » | des manifestants | scandant | des manifestants'],
    ],
    [
      'the noun in front of a participle',
      'Le président a été hué par la foule criant « Voleur ! ».',
      ['fragment « Voleur ! » | la foule | criant | la foule'],
    ],
    [
      'a gerund belongs to the clause it stands in',
      'Le préfet a fermé la route quand un automobiliste a forcé le barrage en criant « laissez-moi passer ».',
      ['fragment « laissez-moi passer » | un automobiliste | criant | un automobiliste'],
    ],
    [
      'a gerund behind a comma belongs to the sentence',
      'Un homme est entré dans la mairie alors que le maire parlait, en hurlant « assassins ».',
      ['fragment « assassins » | Un homme | hurlant | Un homme'],
    ],
    [
      'whom a verb brings to act',
      'Ces retards ont poussé le directeur, Paul Morin, à critiquer la banque, affirmant que « rien n’a été fait ».',
      ['fragment « rien n’a été fait » | le directeur, Paul Morin | affirmant | Paul Morin'],
    ],
    [
      'a source, where the subject cannot speak',
      'Selon le maire, cela « ne change rien », tout en ajoutant que « le pont tiendra ».',
      [
        'fragment « ne change rien » | le maire | Selon | le maire',
        'fragment « le pont tiendra » | le maire | ajoutant | le maire',
      ],
    ],
    [
      'a relative behind a word that only describes',
      'Le projet est contesté par les riverains, inquiets, qui estiment que le pont cédera.',
      ['indirect que le pont cédera | les riverains | estiment | les riverains'],
    ],
    [
      'two subjects of one verb behind an adjunct',
      'Après la crue, qui a duré deux jours, le maire et le préfet ont annoncé que le pont serait fermé.',
      ['indirect que le pont serait fermé | le maire et le préfet | annoncé | le maire et le préfet'],
    ],
    [
      'a noun with its participle is the one named before',
      'Le capitaine, Luc Gardin, a marqué deux fois. Le capitaine, élu joueur du match, se dit « fier ».',
      ['fragment « fier » | Le capitaine, élu joueur du match | dit | Luc Gardin'],
    ],
    [
      'ex- before a noun',
      'Paul Morin, ancien ministre, réfute. L’ex-ministre a ajouté qu’il porterait plainte.',
      ['indirect qu’il porterait plainte | L’ex-ministre | ajouté | Paul Morin'],
    ],
    [
      'who spoke of a deed is not the suspect',
      'Paul Morin a été arrêté. Un proche de la famille a dit n’être « pas surpris ». Le suspect a affirmé qu’il dormait.',
      [
        'fragment « pas surpris » | Un proche de la famille | dit | Un proche de la famille',
        'indirect qu’il dormait | Le suspect | affirmé | Paul Morin',
      ],
    ],
    [
      'a noun for bodies in the plural',
      'Les syndicats ont quitté la réunion. Ils demandent que l’État intervienne.',
      ['indirect que l’État intervienne | Ils | demandent | Les syndicats'],
    ],
    [
      'a particle with a capital behind a title',
      'Paul Morin a été jugé. « Il fera appel », a dit son avocat, Me Yann Le Bris. « C’est injuste », a ajouté Me Le Bris.',
      [
        'direct « Il fera appel » | son avocat, Me Yann Le Bris | dit | Yann Le Bris',
        'direct « C’est injuste » | Me Le Bris | ajouté | Yann Le Bris',
      ],
    ],
  ])('%s: %s', (_, text, expected) => checkQuotes(text, expected, 'fr'));
});
