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
    [
      'content in marks begins with an infinitive',
      'Anne Dulac veut « lever toute suspicion ».',
      ['fragment « lever toute suspicion » | Anne Dulac | veut | Anne Dulac'],
    ],
    [
      'the verb is marked with its auxiliary outside',
      'Le ministère a « enjoint au maire d’agir ».',
      ['fragment « enjoint au maire d’agir » | Le ministère | - | Le ministère'],
    ],
    [
      'a marked adjective is no predicate',
      'C’était une famille « très discrète ».',
      ['not-speech « très discrète » | - | - | -'],
    ],
    [
      'a second predicate',
      'Anne Dulac est « très sceptique » et « reste réservée ».',
      [
        'fragment « très sceptique » | Anne Dulac | - | Anne Dulac',
        'fragment « reste réservée » | Anne Dulac | - | Anne Dulac',
      ],
    ],
    [
      'nothing but marked words',
      '« Scandaleuse », « honteuse » et « stupide ».',
      [
        'fragment « Scandaleuse » | - | - | -',
        'fragment « honteuse » | - | - | -',
        'fragment « stupide » | - | - | -',
      ],
    ],
    [
      'the verb of a source',
      'Selon ce qu’a confié à la radio Anne Dulac, « le pont est fermé ».',
      ['fragment « le pont est fermé » | Anne Dulac | Selon | Anne Dulac'],
    ],
    [
      'an everyday verb goes on with the content',
      'La police précise que les draps, tachés, ne se trouvaient plus sur le lit.',
      ['indirect que les draps, tachés, ne se trouvaient plus sur le lit | La police | précise | La police'],
    ],
    [
      'an infinitive behind long adjuncts',
      'Anne Dulac a assuré au journal de la chaîne, ce jeudi 26 janvier, être prête à partir.',
      ['indirect être prête à partir | Anne Dulac | assuré | Anne Dulac'],
    ],
    [
      'a connective is no content',
      'Toutefois, le pont restera fermé lundi matin, a précisé la police.',
      ['indirect le pont restera fermé lundi matin | la police | précisé | la police'],
    ],
    [
      'a gerund that opens the sentence',
      'Estimant que le plan était « mort », Anne Dulac a voté contre.',
      ['fragment « mort » | Anne Dulac | Estimant | Anne Dulac'],
    ],
    [
      'an adjunct clause between subject and verb',
      'Anne Dulac, après avoir rappelé que tous les élus votaient, évoque un « piège ».',
      [
        'indirect que tous les élus votaient | Anne Dulac | rappelé | Anne Dulac',
        'fragment « piège » | Anne Dulac | évoque | Anne Dulac',
      ],
    ],
    [
      'a name behind brackets',
      'Le dirigeant de l’Autorité des technologies (ADT) Paul Morin exige que le site soit fermé.',
      [
        'indirect que le site soit fermé | Le dirigeant de l’Autorité des technologies (ADT) Paul Morin | exige | Paul Morin',
      ],
    ],
    [
      'a cabinet is not its minister',
      '« Tout est légal », se défend le cabinet de M. Morin.',
      ['direct « Tout est légal » | le cabinet de M. Morin | défend | le cabinet de M. Morin'],
    ],
    [
      'an example is a word, no speech',
      'Les élus craignent que des pages telles que « suicide » soient fermées.',
      [
        'indirect que des pages telles que « suicide » soient fermées | Les élus | craignent | Les élus',
        'not-speech « suicide » | - | - | -',
      ],
    ],
    [
      'an object pronoun like a determiner',
      'Un témoin leur assure que le suspect a pris la fuite.',
      ['indirect que le suspect a pris la fuite | Un témoin | assure | Un témoin'],
    ],
    [
      'the same function, another party',
      'Le candidat du PS, Paul Morin, est venu. La candidate du Front uni voudrait interdire « tout retour ».',
      ['fragment « tout retour » | La candidate du Front uni | voudrait | La candidate du Front uni'],
    ],
    [
      'two without a name are two',
      'Une mère s’est levée. « Menteur ! », a-t-elle crié. L’avocate générale a dénoncé « une faute ».',
      [
        'direct « Menteur ! » | elle | crié | Une mère',
        'fragment « une faute » | L’avocate générale | dénoncé | L’avocate générale',
      ],
    ],
    [
      'one of several is somebody new',
      'Paul Morin est venu. « Non », de l’avis de l’un de ses amis.',
      ['direct « Non » | l’un de ses amis | de l’avis de | l’un de ses amis'],
    ],
    [
      'an adjunct between verb and subject',
      '« Nous répondrons », a prévenu, à la sortie de la réunion, la secrétaire générale, Anne Dulac.',
      ['direct « Nous répondrons » | la secrétaire générale, Anne Dulac | prévenu | Anne Dulac'],
    ],
    [
      'incise with an expression behind reported speech',
      'Anne Dulac est venue. La piscine de la ville restera fermée, a-t-elle fait savoir ce lundi.',
      ['indirect La piscine de la ville restera fermée | elle | fait savoir | Anne Dulac'],
    ],
    [
      'through the voice of somebody',
      'L’armée, par la voix de son chef, Paul Morin, a reconnu un « repli ».',
      ['fragment « repli » | L’armée | reconnu | L’armée'],
    ],
    [
      'an infinitive behind the addressee',
      'Une habitante a raconté à la radio avoir marché toute la nuit.',
      ['indirect avoir marché toute la nuit | Une habitante | raconté | Une habitante'],
    ],
    [
      'an infinitive with its object in front',
      'Des témoins assurent l’avoir vu quitter la salle.',
      ['indirect l’avoir vu quitter la salle | Des témoins | assurent | Des témoins'],
    ],
    [
      'a marked complement is followed by the verb of the sentence',
      'Anne Dulac, qui revendique son goût pour « les gens », a tourné son film.',
      ['fragment « les gens » | Anne Dulac | revendique | Anne Dulac'],
    ],
    [
      'somebody’s mother is not somebody',
      'Paul Morin est venu. La mère du suspect parle d’un « drame ».',
      ['fragment « drame » | La mère du suspect | parle | La mère du suspect'],
    ],
    [
      'a relative clause behind an object',
      'Le préfet a ordonné une perquisition dans une maison qu’il juge dangereuse pour tous.',
      [],
    ],
    [
      'a relative clause behind ce',
      'Anne Dulac maintient sa candidature, contrairement à ce qu’elle avait affirmé hier soir.',
      [],
    ],
  ])('%s', (_, text, expected) => checkQuotes(text, expected));
});
