import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** Each construction in several shapes: what opens it, its marks, its verb and the length of its subject vary. */
describe('French press: who performs the verb', () => {
  test.each<[string, string, string[]]>([
    [
      'relative',
      'Anne Dulac, qui juge le plan "indigne", est partie.',
      ['fragment "indigne" | Anne Dulac | juge | Anne Dulac'],
    ],
    [
      'participle clause between subject and verb',
      'Le maire de Brest, Jean Dupont, interrogé mardi à Paris, a répondu : "Tout sera prêt".',
      ['direct "Tout sera prêt" | Le maire de Brest, Jean Dupont | répondu | Jean Dupont'],
    ],
    [
      'bare function behind the name',
      'Anne Dulac, ministre de l’Ecologie et des Transports, affirme que le plan est "mort".',
      ['fragment "mort" | Anne Dulac, ministre de l’Ecologie et des Transports | affirme | Anne Dulac'],
    ],
    [
      'relative clause inside the apposition',
      'Anne Dulac, maire du port où se tient la foire, a précisé que le plan était "mort".',
      ['fragment "mort" | Anne Dulac, maire du port | précisé | Anne Dulac'],
    ],
    [
      'words between auxiliary and participle',
      'Anne Dulac a, lors de la réunion de mardi, accusé le maire de "mensonge".',
      ['fragment "mensonge" | Anne Dulac | accusé | Anne Dulac'],
    ],
    [
      'a quantifier with its noun',
      'D’autres policiers affirment que le suspect "semblait nerveux".',
      ['fragment "semblait nerveux" | D’autres policiers | affirment | D’autres policiers'],
    ],
    [
      'two groups before a relative clause',
      'Le sommet inquiète les Européens et les Ukrainiens, qui estiment que la paix doit être "durable".',
      ['fragment "durable" | les Européens et les Ukrainiens | estiment | les Européens et les Ukrainiens'],
    ],
    [
      'age behind the name',
      'Paul Morin, 67 ans, a confirmé que le pont serait fermé.',
      ['indirect que le pont serait fermé | Paul Morin | confirmé | Paul Morin'],
    ],
    [
      'bare apposition',
      'Paul Morin, héros du match, promet de « tout donner ».',
      ['fragment « tout donner » | Paul Morin | promet | Paul Morin'],
    ],
    [
      'a relative clause holds the cue',
      'La banque a refusé de réagir à ce qu’un porte-parole qualifie de « rumeurs ».',
      ['fragment « rumeurs » | un porte-parole | qualifie | un porte-parole'],
    ],
    [
      'stressed pronoun',
      'Paul Morin est venu. Lui assure n’avoir « rien entendu ».',
      ['fragment « rien entendu » | Lui | assure | Paul Morin'],
    ],
    [
      'a phrase in front of the pronoun',
      'Anne Dulac est là. Fille de marin, elle raconte avoir appris à coder « par ennui ».',
      ['fragment « par ennui » | elle | appris | Anne Dulac'],
    ],
    [
      'one of several as a complement, with the name behind',
      '« C’est un droit », a insisté la trésorière de l’une d’entre elles, Anne Dulac.',
      ['direct « C’est un droit » | la trésorière de l’une d’entre elles, Anne Dulac | insisté | Anne Dulac'],
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
      'a name behind brackets',
      'Le dirigeant de l’Office des ports (ODP) Paul Morin exige que le site soit fermé.',
      [
        'indirect que le site soit fermé | Le dirigeant de l’Office des ports (ODP) Paul Morin | exige | Paul Morin',
      ],
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
      'through the voice of somebody',
      'La police, par la voix de son chef, Paul Morin, a reconnu un « repli ».',
      ['fragment « repli » | La police | reconnu | La police'],
    ],
    [
      'somebody’s mother is not somebody',
      'Paul Morin est venu. La mère du suspect parle d’un « drame ».',
      ['fragment « drame » | La mère du suspect | parle | La mère du suspect'],
    ],
    [
      'a participle clause behind who says it',
      'Le rapport de l’Institut Morin publié mardi affirme que le niveau montera.',
      [
        'indirect que le niveau montera | Le rapport de l’Institut Morin | affirme | Le rapport de l’Institut Morin',
      ],
    ],
    [
      'a participle clause behind who says it',
      'Une femme âgée de 40 ans a raconté avoir tout perdu.',
      ['indirect avoir tout perdu | Une femme âgée de 40 ans | raconté | Une femme âgée de 40 ans'],
    ],
    [
      'sources by metonymy',
      'Moscou a dénoncé « une provocation ».',
      ['fragment « une provocation » | Moscou | dénoncé | Moscou'],
    ],
    [
      'sources by metonymy',
      'L’Élysée assure ne pas avoir été prévenu.',
      ['indirect ne pas avoir été prévenu | L’Élysée | assure | Élysée'],
    ],
    [
      'groups and metonyms',
      'Russes et Américains ont salué une rencontre « constructive ».',
      ['fragment « constructive » | Russes et Américains | salué | Russes et Américains'],
    ],
    [
      'groups and metonyms',
      'Moscou a démenti toute implication. « C’est une provocation », a réagi le Kremlin.',
      ['direct « C’est une provocation » | le Kremlin | réagi | Kremlin'],
    ],
    [
      'whom a cleft sentence puts in front',
      'C’est Paul Martin qui a rompu le silence : « Nous irons jusqu’au bout. »',
      ['direct « Nous irons jusqu’au bout. » | Paul Martin | - | Paul Martin'],
    ],
    [
      'the verb of a relative clause joined to another',
      'Selon le procureur, qui n’a pas souhaité en dire plus, mais a précisé que « l’enquête se poursuit », le suspect est en fuite.',
      ['fragment « l’enquête se poursuit » | le procureur | précisé | le procureur'],
    ],
    [
      'the verb of a relative clause joined to another',
      'Anne Dulac a reçu le préfet, qui a signé l’arrêté et a ajouté que « rien ne pressait ».',
      ['fragment « rien ne pressait » | le préfet | ajouté | le préfet'],
    ],
    [
      'behind a relative clause the subject of the sentence goes on',
      'Anne Dulac a reçu le préfet, qui a signé l’arrêté, et a ajouté que « rien ne pressait ».',
      ['fragment « rien ne pressait » | Anne Dulac | ajouté | Anne Dulac'],
    ],
    [
      'a subject behind the verb of comme',
      'Deux visites ont eu lieu vendredi, comme l’a rappelé le procureur de Reims, pour « vérifier si rien ne manquait ».',
      ['fragment « vérifier si rien ne manquait » | le procureur de Reims | rappelé | le procureur de Reims'],
    ],
    [
      'a subject behind the verb of comme',
      'Comme l’a rappelé le maire, « le pont est fermé ».',
      ['fragment « le pont est fermé » | le maire | rappelé | le maire'],
    ],
    [
      'a pronoun in front of a marked verb',
      'L’avocat de la famille s’« étonne de ces méthodes ».',
      ['fragment « étonne de ces méthodes » | L’avocat de la famille | - | L’avocat de la famille'],
    ],
    [
      'an apposition agrees',
      'Selon les médias, l’homme, vêtu d’un manteau, a disparu.',
      ['indirect l’homme, vêtu d’un manteau, a disparu | les médias | Selon | les médias'],
    ],
    [
      'a noun of the form of a verb',
      'Paul Morin, critique gastronomique, connu pour ses « coups de sang », est mort.',
      ['not-speech « coups de sang » | - | - | -'],
    ],
  ])('%s: %s', (_, text, expected) => checkQuotes(text, expected));
});
