import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** What may stand between a subject and its verb, around a subject, and in front of both. */
describe('French subjects with additions', () => {
  test.each<[string, string, string[]]>([
    [
      'an office with several fields',
      'Le ministre des Ports, des Canaux et des Phares Paul Morin — par ailleurs maire de Brest — a annoncé que le quai est réparé.',
      [
        'indirect que le quai est réparé | Le ministre des Ports, des Canaux et des Phares Paul Morin | annoncé | Paul Morin',
      ],
    ],
    [
      'an office with several fields',
      'La ministre du Travail, de l’Emploi et de la Santé a annoncé que « tout est prêt ».',
      [
        'fragment « tout est prêt » | La ministre du Travail, de l’Emploi et de la Santé | annoncé | La ministre du Travail',
      ],
    ],
    [
      'whom the clause in front of a colon ends with',
      'À l’issue du match, l’émotion était vive chez Hugo Perrin : « On a tout donné ».',
      ['direct « On a tout donné » | Hugo Perrin | - | Hugo Perrin'],
    ],
    [
      'whom the clause in front of a colon ends with',
      'Un constat partagé par Anne Dulac : « On a manqué de fond ».',
      ['direct « On a manqué de fond » | Anne Dulac | - | Anne Dulac'],
    ],
    [
      'a subject that speaks goes before whom the clause ends with',
      'Le maire a été hué par les riverains : « On ne cédera pas ».',
      ['direct « On ne cédera pas » | Le maire | - | Le maire'],
    ],
    [
      'whose words came at once',
      'La réaction de Hugo Perrin ne s’est pas fait attendre : « C’est non ».',
      ['direct « C’est non » | Hugo Perrin | attendre | Hugo Perrin'],
    ],
    [
      'whose words came at once',
      'La réponse de Hugo Perrin a été immédiate : « C’est non ».',
      ['direct « C’est non » | Hugo Perrin | - | Hugo Perrin'],
    ],
    [
      'whose joy it is',
      'Le maire n’a pas caché sa joie : « C’est une victoire ».',
      ['direct « C’est une victoire » | Le maire | - | Le maire'],
    ],
    [
      'a plain word behind a name is its verb',
      'Anne Dulac brandit « la menace d’une grève ».',
      ['fragment « la menace d’une grève » | Anne Dulac | - | Anne Dulac'],
    ],
    [
      'attitudes',
      'Anne Dulac a loué « le courage des pompiers ».',
      ['fragment « le courage des pompiers » | Anne Dulac | loué | Anne Dulac'],
    ],
    [
      'attitudes',
      'Anne Dulac assimile cet accord à « une trahison ».',
      ['fragment « une trahison » | Anne Dulac | assimile | Anne Dulac'],
    ],
    [
      'an age in front of what somebody is',
      '« Le pont tiendra », résume Bernard Petit, 72 ans, un habitué du café.',
      ['direct « Le pont tiendra » | Bernard Petit, 72 ans, un habitué du café | résume | Bernard Petit'],
    ],
    [
      'how long before',
      '« Le pont tiendra », a expliqué, quelques heures avant le vote, le rapporteur du texte, Marc Vasseur.',
      ['direct « Le pont tiendra » | le rapporteur du texte, Marc Vasseur | expliqué | Marc Vasseur'],
    ],
    [
      'what it is said of',
      '« Le pont tiendra », a dit encore à propos du chantier l’architecte.',
      ['direct « Le pont tiendra » | l’architecte | dit | l’architecte'],
    ],
    [
      'what it is not said without',
      '« Le pont tiendra », a conclu non sans humour le romancier.',
      ['direct « Le pont tiendra » | le romancier | conclu | le romancier'],
    ],
    [
      'an adjective of the form of a noun for somebody',
      'Le jeu aurait rapporté trois millions à son éditeur Norvia depuis son tirage officiel le 3 mars.',
      [],
    ],
    [
      'a bare plural article',
      'De nombreux habitants du quartier ont dénoncé « un acte lâche ».',
      [
        'fragment « un acte lâche » | De nombreux habitants du quartier | dénoncé | De nombreux habitants du quartier',
      ],
    ],
    [
      'a bare plural article',
      '« Rien n’est joué », estiment d’anciens ministres.',
      ['direct « Rien n’est joué » | d’anciens ministres | estiment | d’anciens ministres'],
    ],
    [
      'a name in the complement of an apposition',
      'Me Denis Roussel, l’avocat de Karim Benali, a dénoncé « un acte lâche ».',
      ['fragment « un acte lâche » | Me Denis Roussel, l’avocat de Karim Benali | dénoncé | Denis Roussel'],
    ],
    [
      'a clause in front of the sentence',
      'Alors que la tension monte, Anne Dulac appelle au « calme ».',
      ['fragment « calme » | Anne Dulac | appelle | Anne Dulac'],
    ],
    [
      'as somebody else',
      'Comme son prédécesseur Luc Brunel, Marc Vasseur a reconnu « une faute ».',
      ['fragment « une faute » | Marc Vasseur | reconnu | Marc Vasseur'],
    ],
    [
      'what is told of the subject in front of it',
      'Accusée par Luc Brunel d’avoir menti, Anne Dulac a évoqué « une faute ».',
      ['fragment « une faute » | Anne Dulac | évoqué | Anne Dulac'],
    ],
    [
      'what is told of the subject in front of it',
      'Une fois élu, Marc Vasseur a promis « du changement ».',
      ['fragment « du changement » | Marc Vasseur | promis | Marc Vasseur'],
    ],
    [
      'what is told of the subject in front of it',
      'Tout en saluant le travail de Luc Brunel, Marc Vasseur a dénoncé « une faute ».',
      ['fragment « une faute » | Marc Vasseur | dénoncé | Marc Vasseur'],
    ],
    [
      'a relative that is the object',
      'Voici ce qu’a répondu le maire : « Restez chez vous ».',
      ['direct « Restez chez vous » | le maire | répondu | le maire'],
    ],
    [
      'a relative that is the object',
      'Ce à quoi le maire a répondu : « Restez chez vous ».',
      ['direct « Restez chez vous » | le maire | répondu | le maire'],
    ],
    [
      'a headline and its topic',
      'Transports : Norvia ferme deux lignes et promet « un avenir ».',
      ['fragment « un avenir » | Norvia | promet | Norvia'],
    ],
    [
      'an insertion in front of the verb',
      'Le gouvernement, par la voix de sa porte-parole Anne Dulac, a dénoncé « un scandale ».',
      ['fragment « un scandale » | Le gouvernement | dénoncé | Le gouvernement'],
    ],
    [
      'an insertion in front of the verb',
      'Paul Morin — par ailleurs ancien pilote de ligne — a déclaré que « rien n’est joué ».',
      ['fragment « rien n’est joué » | Paul Morin | déclaré | Paul Morin'],
    ],
    [
      'an insertion in front of the verb',
      'Paul Morin, tout comme Anne Dulac, a déclaré que « rien n’est joué ».',
      ['fragment « rien n’est joué » | Paul Morin | déclaré | Paul Morin'],
    ],
    [
      'an insertion in front of the verb',
      'Le maire, ainsi que plusieurs élus, a dénoncé « un scandale ».',
      ['fragment « un scandale » | Le maire | dénoncé | Le maire'],
    ],
    [
      'a row of names with a verb in the plural',
      'Paul Morin, Anne Dulac et Luc Brunel ont déclaré que « rien n’est joué ».',
      [
        'fragment « rien n’est joué » | Paul Morin, Anne Dulac et Luc Brunel | déclaré | Paul Morin, Anne Dulac et Luc Brunel',
      ],
    ],
    [
      'parties in brackets',
      'Paul Morin (PS) et Anne Dulac (LR) ont déclaré que « rien n’est joué ».',
      [
        'fragment « rien n’est joué » | Paul Morin (PS) et Anne Dulac | déclaré | Paul Morin (PS) et Anne Dulac',
      ],
    ],
    [
      'parties in brackets in front of a relative',
      'Le projet inquiète Paul Morin (PS) et Anne Dulac (LR), qui craignent « un fiasco ».',
      [
        'fragment « un fiasco » | Paul Morin (PS) et Anne Dulac (LR) | craignent | Paul Morin (PS) et Anne Dulac (LR)',
      ],
    ],
    [
      'how long ago',
      '« Rien n’est joué », a dit il y a trois semaines le président du conseil syndical.',
      [
        'direct « Rien n’est joué » | le président du conseil syndical | dit | le président du conseil syndical',
      ],
    ],
    [
      'how somebody looks',
      '« Rien n’est joué », a déclaré, les larmes aux yeux, Anne Dulac.',
      ['direct « Rien n’est joué » | Anne Dulac | déclaré | Anne Dulac'],
    ],
    [
      'the name of the account',
      '« Rien n’est joué », a commenté sur son compte Chirpo le chef de la diplomatie allemande, Karl Becker.',
      [
        'direct « Rien n’est joué » | le chef de la diplomatie allemande, Karl Becker | commenté | Karl Becker',
      ],
    ],
    [
      'the name of whom a noun means is no subject',
      'Le roman, sorti en mai, aurait rapporté trois millions à son éditeur Norvia.',
      [],
    ],
    [
      'an agent goes on',
      'La fuite a été signalée par un voisin, affirmant que la vanne était ouverte.',
      ['indirect que la vanne était ouverte | un voisin | affirmant | un voisin'],
    ],
    [
      'the subject behind a purpose',
      'Pour dénoncer « un scandale », Paul Morin a quitté la salle.',
      ['fragment « un scandale » | Paul Morin | dénoncer | Paul Morin'],
    ],
    [
      'a participle and as whom',
      'Le produit est classé comme « dangereux » par l’agence Norvia.',
      ['fragment « dangereux » | l’agence Norvia | classé | agence Norvia'],
    ],
    [
      'a participle and as whom',
      'Le texte, présenté par le gouvernement comme une « avancée », sera voté mardi.',
      ['fragment « avancée » | le gouvernement | présenté | le gouvernement'],
    ],
    [
      'a letter that is no initial',
      'La ville a son plan B. Le maire assure que « tout va bien ».',
      ['fragment « tout va bien » | Le maire | assure | Le maire'],
    ],
    [
      'to decide',
      'Le conseil a décidé que « le pont doit être fermé à la circulation » lors de sa réunion de jeudi.',
      ['fragment « le pont doit être fermé à la circulation » | Le conseil | décidé | Le conseil'],
    ],
  ])('%s: %s', (_, text, expected) => checkQuotes(text, expected));
});
