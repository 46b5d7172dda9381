import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** Constructions of the French press beyond the first ones of `quotes.test.ts`. */
describe('French press', () => {
  test.each<[string, string, string[]]>([
    [
      'incise inside the marks, clitic',
      'Anne Dulac est venue. « Il ne faut pas rêver, insiste-t-elle. Trois mois, ce n’est pas rien. »',
      [
        'direct « Il ne faut pas rêver, insiste-t-elle. Trois mois, ce n’est pas rien. » | elle | insiste | Anne Dulac',
      ],
    ],
    [
      'incise inside the marks, subject',
      '« Le problème, traduit le maire, c’est que son heure est passée. »',
      [
        'direct « Le problème, traduit le maire, c’est que son heure est passée. » | le maire | traduit | le maire',
      ],
    ],
    [
      'a question of the speech itself is no incise',
      '« Alors, dit-il la vérité à ces gens ? »',
      ['direct « Alors, dit-il la vérité à ces gens ? » | - | - | -'],
    ],
    [
      'periphrasis',
      '« Je vis avec leurs visages », a fini par lâcher le maire, avant de fondre en larmes.',
      ['direct « Je vis avec leurs visages » | le maire | lâcher | le maire'],
    ],
    [
      'periphrasis with clitic',
      'Anne Dulac est venue. « Je suis là », tient-elle à préciser.',
      ['direct « Je suis là » | elle | préciser | Anne Dulac'],
    ],
    [
      'an adjective between verb and subject',
      '« C’est mérité », concédait, beau joueur, Paul Morin au micro.',
      ['direct « C’est mérité » | Paul Morin | concédait | Paul Morin'],
    ],
    [
      'age behind the name',
      'Paul Morin, 67 ans, a confirmé que le pont serait fermé.',
      ['indirect que le pont serait fermé | Paul Morin | confirmé | Paul Morin'],
    ],
    [
      'bare apposition',
      'Paul Morin, héros de la soirée, promet de « tout donner ».',
      ['fragment « tout donner » | Paul Morin | promet | Paul Morin'],
    ],
    [
      'infinitive of narration',
      'Le maire est venu. Et le préfet d’ajouter : « Nous ne viendrons pas. »',
      ['direct « Nous ne viendrons pas. » | le préfet | ajouter | le préfet'],
    ],
    [
      'title in capitals behind the verb',
      '« C’est indécent », a réagi Me Anne Dulac, qui défend onze familles.',
      ['direct « C’est indécent » | Me Anne Dulac | réagi | Anne Dulac'],
    ],
    [
      'participle clause with a subject of its own',
      'La banque a relevé ses objectifs, son directeur, Paul Morin, se disant « confiant ».',
      ['fragment « confiant » | son directeur, Paul Morin | disant | Paul Morin'],
    ],
    [
      'a gerund goes on for the incise',
      '« Non », a dit Anne Dulac, ajoutant que le pont resterait fermé.',
      [
        'direct « Non » | Anne Dulac | dit | Anne Dulac',
        'indirect que le pont resterait fermé | Anne Dulac | ajoutant | Anne Dulac',
      ],
    ],
    [
      'participle clause within the content',
      'Anne Dulac a assuré que la pointeuse, recommandée par un rapport, ne serait « pas remise en cause ».',
      ['fragment « pas remise en cause » | Anne Dulac | assuré | Anne Dulac'],
    ],
    [
      'a relative clause holds the cue',
      'La banque a refusé de réagir à ce qu’un porte-parole qualifie de « rumeurs ».',
      ['fragment « rumeurs » | un porte-parole | qualifie | un porte-parole'],
    ],
    [
      'judgement without a judge',
      'Le plan, qualifié de « désastre », sera voté lundi.',
      ['fragment « désastre » | - | qualifié | -'],
    ],
    [
      'an expression with its clitic',
      'Les élus y voient un « placard doré ».',
      ['fragment « placard doré » | Les élus | voient | Les élus'],
    ],
    ['what is not said', 'Rien ne précise que le pont était fermé.', []],
    [
      'what is not denied is said',
      'Anne Dulac n’exclut pas que le pont soit fermé demain.',
      ['indirect que le pont soit fermé demain | Anne Dulac | exclut | Anne Dulac'],
    ],
    [
      'a phrase in front of the verb is no reported sentence',
      'Paul Morin, le président de la chambre, a mis en garde ses troupes contre le froid.',
      [],
    ],
    [
      'an unnamed source',
      'De source policière, on indique que trois hommes seront déployés.',
      ['indirect que trois hommes seront déployés | source policière | indique | source policière'],
    ],
    [
      'a body beside a function is no speaker',
      '« Vous mentez », a répondu la cheffe de groupe PS, Anne Dulac.',
      ['direct « Vous mentez » | la cheffe de groupe PS, Anne Dulac | répondu | Anne Dulac'],
    ],
    [
      'selon qui',
      'Le maire a salué Anne Dulac, selon qui le plan est « mort ».',
      ['fragment « mort » | Anne Dulac | selon | Anne Dulac'],
    ],
    [
      'incise in the middle of a sentence',
      'Les effets secondaires, reconnaît le médecin, sont « loin d’être négligeables ».',
      ['fragment « loin d’être négligeables » | le médecin | reconnaît | le médecin'],
    ],
    [
      'incise in the middle of reported speech',
      'Les relevés de la nuit, précise la police, seront publiés lundi.',
      ['indirect seront publiés lundi | la police | précise | la police'],
    ],
    [
      'stressed pronoun',
      'Paul Morin est venu. Lui assure n’avoir « jamais vu ça ».',
      ['fragment « jamais vu ça » | Lui | assure | Paul Morin'],
    ],
    [
      'a phrase in front of the pronoun',
      'Anne Dulac est là. Fille de marin, elle raconte avoir appris à coder « par ennui ».',
      ['fragment « par ennui » | elle | appris | Anne Dulac'],
    ],
    [
      'one of several',
      '« Non », de l’avis de l’un de ses lieutenants.',
      ['direct « Non » | l’un de ses lieutenants | de l’avis de | l’un de ses lieutenants'],
    ],
    [
      'one of several as a complement, with the name behind',
      '« C’est un droit », a insisté la présidente de l’une d’entre elles, Anne Dulac.',
      ['direct « C’est un droit » | la présidente de l’une d’entre elles, Anne Dulac | insisté | Anne Dulac'],
    ],
    [
      'one of a people',
      'Anne Dulac a gagné la course. « Je roule beaucoup », sourit l’Italienne.',
      ['direct « Je roule beaucoup » | l’Italienne | sourit | Anne Dulac'],
    ],
    [
      'a demonstrative points back',
      'Même avis chez Paul Morin. Ce juriste juge le plan « fragile ».',
      ['fragment « fragile » | Ce juriste | juge | Paul Morin'],
    ],
    [
      'a more general noun',
      'Le directeur général de la banque, Paul Morin, est venu. « Tout va bien », a dit le dirigeant.',
      ['direct « Tout va bien » | le dirigeant | dit | Paul Morin'],
    ],
    [
      'a company is no public body',
      'La Commission européenne a reçu Paul Morin. La compagnie affirme avoir annulé trois vols.',
      ['indirect avoir annulé trois vols | La compagnie | affirme | La compagnie'],
    ],
  ])('%s', (_, text, expected) => checkQuotes(text, expected));
});
