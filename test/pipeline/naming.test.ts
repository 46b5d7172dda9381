import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** The narrator's own words make a marked stretch a name, a title, a term or a charge; without a speaker and a cue. */
describe('marks that are no speech, by what stands around them', () => {
  test.each<[string, string, string[]]>([
    ['a noun in front', 'Le collectif citoyen « Rive gauche » a déposé un recours.', ['« Rive gauche »']],
    ['a noun in front', 'La force d’intervention "Cormoran" quitte le port mardi.', ['"Cormoran"']],
    [
      'a noun in front',
      'Les organisations « Terre vive » et « Eau vive » appellent à manifester.',
      ['« Terre vive »', '« Eau vive »'],
    ],
    [
      'a verb of naming',
      'L’opération, baptisée par l’état-major « Mistral noir », a duré trois jours.',
      ['« Mistral noir »'],
    ],
    [
      'a verb of naming',
      'Le boxeur, surnommé par ses fans le "Marteau", remonte sur le ring.',
      ['"Marteau"'],
    ],
    ['a verb of naming', 'Appelé communément « le Bunker », l’immeuble sera rasé.', ['« le Bunker »']],
    ['a verb of naming', 'Le rocher s’appelle « la Demoiselle ».', ['« la Demoiselle »']],
    ['a verb of naming', 'Ce qu’on appelle la « clause grand-père » disparaît.', ['« clause grand-père »']],
    ['dit', 'Paul Morin, dit « le Chat », a été arrêté.', ['« le Chat »']],
    ['dit', 'Le quartier dit "des Forges" attend son école.', ['"des Forges"']],
    ['dit', 'La loi dite « Morin » sera votée.', ['« Morin »']],
    ['a nickname within a name', 'Luc « Lulu » Benali a marqué deux fois.', ['« Lulu »']],
    ['a name between commas', 'La tempête suivante, « Odile », arrivera dimanche.', ['« Odile »']],
    [
      'titles in a row',
      'L’auteur de « La Nuit », « Le Puits » et « Demain, la mer » est mort.',
      ['« La Nuit »', '« Le Puits »', '« Demain, la mer »'],
    ],
    [
      'a title in the midst of a sentence',
      'Il était l’invité de « L’Heure du débat » jeudi.',
      ['« L’Heure du débat »'],
    ],
    [
      'a title in the midst of a sentence',
      'Elle a rejoint la "Belle équipe du matin" en mars.',
      ['"Belle équipe du matin"'],
    ],
    [
      'a title behind a colon',
      'Le colloque avait pour thème : « La ville en partage ».',
      ['« La ville en partage »'],
    ],
    ['a name behind the article', 'Les révélations du « Courrier » embarrassent le maire.', ['« Courrier »']],
    ['a noun for words', 'Le terme de « réfugié » a un sens précis.', ['« réfugié »']],
    [
      'initials behind',
      'La « cellule de coordination des secours » (CCS) a été activée.',
      ['« cellule de coordination des secours »'],
    ],
    [
      'in other words',
      '« Kintsugi » signifie « la réparation à l’or ».',
      ['« Kintsugi »', '« la réparation à l’or »'],
    ],
    [
      'in other words',
      'Le film « No Way » (littéralement « Pas question ») sort lundi.',
      ['« No Way »', '« Pas question »'],
    ],
    ['foreign words', 'Le ministère a ouvert une « task force » de dix personnes.', ['« task force »']],
    [
      'adjectives far from the verb',
      'Ils ont annoncé la découverte de galaxies dans notre « proche » voisinage.',
      ['« proche »'],
    ],
    ['so-called', 'Le juge n’a trouvé aucune trace du prétendu "réseau Morin".', ['"réseau Morin"']],
    ['a charge', 'Il a été placé en garde à vue pour « violences aggravées ».', ['« violences aggravées »']],
    ['a charge', 'Le parquet a annoncé sa mise en examen pour "abus de confiance".', ['"abus de confiance"']],
    [
      'a charge',
      'Une enquête a été ouverte jeudi par le parquet de Lyon pour « homicide involontaire ».',
      ['« homicide involontaire »'],
    ],
    [
      'a charge',
      'Deux hommes sont poursuivis pour « vol », « recel » et « association de malfaiteurs ».',
      ['« vol »', '« recel »', '« association de malfaiteurs »'],
    ],
    ['a source that is none', 'Le serveur redémarre selon un « mode sans échec ».', ['« mode sans échec »']],
    ['a subject with its source behind', 'Des « gilets jaunes » ont bloqué un pont.', ['« gilets jaunes »']],
    ['an office of the alphabet', 'L’homme, fiché « S », était connu.', ['« S »']],
    [
      'a word as a word',
      'L’expression « faire Pâques avant les Rameaux » amuse le linguiste.',
      ['« faire Pâques avant les Rameaux »'],
    ],
    [
      'a title in front of the main verb',
      'L’acteur, connu pour son rôle dans « Les Marées », a annoncé son départ.',
      ['« Les Marées »'],
    ],
    ['a noun of works in front', 'Le documentaire "La Digue" sort lundi.', ['"La Digue"']],
    [
      'a noun of works in front',
      'Le film « La Digue » sort mercredi, et la chanson "Le Phare" est un succès.',
      ['« La Digue »', '"Le Phare"'],
    ],
    ['a nickname within a name', 'Jean « Jeannot » Morin a gagné.', ['« Jeannot »']],
    ['a term that is only alleged', 'Au nom d\'une prétendue "dénazification".', ['"dénazification"']],
    ['a term behind its noun', 'La police a rappelé la notion de "proches".', ['"proches"']],
    ['an object with a name', 'Anne Dulac lance une "cagnotte solidaire".', ['"cagnotte solidaire"']],
    [
      'charges',
      'L’ancien maire est mis en examen pour "recel", "corruption" et "abus de biens sociaux".',
      ['"recel"', '"corruption"', '"abus de biens sociaux"'],
    ],
    [
      'charges',
      'Il a été mis en examen pour « homicide involontaire » et « mise en danger d’autrui ».',
      ['« homicide involontaire »', '« mise en danger d’autrui »'],
    ],
    ['seconds behind a number', 'L’athlète a couru le 100 m en 9"81.', []],
    ['scare quotes', 'Les soldats poursuivent leur « dénazification » du pays.', ['« dénazification »']],
  ])('%s: %s', (_, text, stretches) => {
    checkQuotes(
      text,
      stretches.map((stretch) => `not-speech ${stretch} | - | - | -`),
    );
  });
});

/** A name in marks belongs to who speaks. */
describe('names in marks within a speaker', () => {
  test.each<[string, string[]]>([
    [
      'Le site « Actu Nord » rapporte que le maire a menti.',
      [
        'not-speech « Actu Nord » | - | - | -',
        'indirect que le maire a menti | Le site « Actu Nord » | rapporte | Le site « Actu Nord »',
      ],
    ],
    [
      'Le rapport « Demain le rail » dénonce un « abandon ».',
      [
        'not-speech « Demain le rail » | - | - | -',
        'fragment « abandon » | Le rapport « Demain le rail » | dénonce | Le rapport « Demain le rail »',
      ],
    ],
    [
      'Le projet est « dangereux », dénonce l’association « Sortir ».',
      [
        'fragment « dangereux » | l’association « Sortir » | dénonce | l’association « Sortir »',
        'not-speech « Sortir » | - | - | -',
      ],
    ],
    [
      'Le « oui » l’a emporté, selon la commission.',
      [
        'indirect Le « oui » l’a emporté | la commission | selon | la commission',
        'not-speech « oui » | - | - | -',
      ],
    ],
  ])('%s', (text, expected) => {
    checkQuotes(text, expected);
  });
});

/** What looks like a name or a charge and is somebody's word all the same. */
describe('marks that are speech, whatever they look like', () => {
  test.each<[string, string[]]>([
    [
      'Le maire a dit « Nous partons demain ».',
      ['fragment « Nous partons demain » | Le maire | dit | Le maire'],
    ],
    ['Paul Morin a dit « Stop ».', ['fragment « Stop » | Paul Morin | dit | Paul Morin']],
    [
      'Des manifestants ont jeté des œufs et crié « Dehors ».',
      ['fragment « Dehors » | Des manifestants | crié | Des manifestants'],
    ],
    [
      'Le suspect aurait crié "Vive la Révolution".',
      ['fragment "Vive la Révolution" | Le suspect | crié | Le suspect'],
    ],
    [
      'Le maire a accusé ses adversaires de « mentir ».',
      ['fragment « mentir » | Le maire | accusé | Le maire'],
    ],
    [
      'L’opposition accuse le maire de "trahison".',
      ['fragment "trahison" | L’opposition | accuse | L’opposition'],
    ],
    ['La préfète s’est dite « préoccupée ».', ['fragment « préoccupée » | La préfète | dite | La préfète']],
    [
      'Le maire a appelé « tous les habitants » au calme.',
      ['fragment « tous les habitants » | Le maire | appelé | Le maire'],
    ],
    [
      'Ce que le maire appelle « la réforme de trop » passe mal.',
      ['fragment « la réforme de trop » | le maire | appelle | le maire'],
    ],
    ['Le voisin est décrit comme « discret ».', ['fragment « discret » | - | décrit | -']],
    [
      'Il est précisé que la disparue portait « un gilet rouge ».',
      ['fragment « un gilet rouge » | - | précisé | -'],
    ],
    [
      'Les pompiers ont évacué la tour « par mesure de précaution ».',
      ['fragment « par mesure de précaution » | - | - | -'],
    ],
    ['Un bruit du moteur « faisait peur ».', ['fragment « faisait peur » | - | - | -']],
  ])('%s', (text, expected) => {
    checkQuotes(text, expected);
  });
});
