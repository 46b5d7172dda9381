import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** Each construction in several shapes: what opens it, its marks, its verb and the length of its subject vary. */
describe('French press: what a verb of speech has for its content', () => {
  test.each<[string, string, string[]]>([
    [
      'content clause',
      'Anne Dulac a affirmé que le plan était "non négociable".',
      ['fragment "non négociable" | Anne Dulac | affirmé | Anne Dulac'],
    ],
    [
      'outer cue',
      'Anne Dulac a dit que Moscou espérait que la réunion serait "la première".',
      ['fragment "la première" | Anne Dulac | dit | Anne Dulac'],
    ],
    [
      'colon',
      'Anne Dulac a répondu : "Tout sera prêt".',
      ['direct "Tout sera prêt" | Anne Dulac | répondu | Anne Dulac'],
    ],
    [
      'indirect clause',
      'La police a précisé que trois hommes étaient en fuite.',
      ['indirect que trois hommes étaient en fuite | La police | précisé | La police'],
    ],
    [
      'what is not denied is said',
      'Anne Dulac n’exclut pas que le pont soit fermé demain.',
      ['indirect que le pont soit fermé demain | Anne Dulac | exclut | Anne Dulac'],
    ],
    ['what is not said', 'Rien ne précise que le pont était fermé.', []],
    [
      'an everyday verb goes on with the content',
      'La police précise que les draps, tachés, ne se trouvaient plus sur le lit.',
      ['indirect que les draps, tachés, ne se trouvaient plus sur le lit | La police | précise | La police'],
    ],
    [
      'participle clause within the content',
      'Anne Dulac a assuré que la pointeuse, recommandée par un rapport, ne serait « pas remise en cause ».',
      ['fragment « pas remise en cause » | Anne Dulac | assuré | Anne Dulac'],
    ],
    [
      'an object pronoun like a determiner',
      'Un témoin leur assure que le suspect a pris la fuite.',
      ['indirect que le suspect a pris la fuite | Un témoin | assure | Un témoin'],
    ],
    [
      'the same verb for several clauses',
      'Le préfet a expliqué que le feu était fixé et que « personne n’était blessé ».',
      [
        'indirect que le feu était fixé | Le préfet | expliqué | Le préfet',
        'fragment « personne n’était blessé » | Le préfet | expliqué | Le préfet',
      ],
    ],
    [
      'the same verb for several clauses',
      'Il a dit que "le pont tiendrait" mais que "la digue céderait".',
      ['fragment "le pont tiendrait" | Il | dit | -', 'fragment "la digue céderait" | Il | dit | -'],
    ],
    [
      'the nearer of two verbs',
      'La droite crie au scandale et affirme que le maire ment.',
      ['indirect que le maire ment | La droite | affirme | La droite'],
    ],
    [
      'infinitive content',
      'Kiev affirme, de son côté, toujours contrôler la région.',
      ['indirect toujours contrôler la région | Kiev | affirme | Kiev'],
    ],
    [
      'infinitive behind an insertion',
      'Kiev annonce, via un communiqué de son état-major, avoir repris la ville.',
      ['indirect avoir repris la ville | Kiev | annonce | Kiev'],
    ],
    [
      'infinitive content',
      'Le syndicat assure avoir déposé un préavis de grève pour lundi.',
      ['indirect avoir déposé un préavis de grève pour lundi | Le syndicat | assure | Le syndicat'],
    ],
    [
      'infinitive content',
      'Le ministère reconnaît dans un communiqué ne pas disposer de chiffres.',
      ['indirect ne pas disposer de chiffres | Le ministère | reconnaît | Le ministère'],
    ],
    [
      'infinitive content',
      'Le ministère reconnaît ne pas disposer de chiffres.',
      ['indirect ne pas disposer de chiffres | Le ministère | reconnaît | Le ministère'],
    ],
    [
      'infinitive content with a pronoun',
      'Une collaboratrice confirme ne pas la connaître.',
      ['indirect ne pas la connaître | Une collaboratrice | confirme | Une collaboratrice'],
    ],
    [
      'an infinitive behind long adjuncts',
      'Anne Dulac a assuré au journal de la chaîne, ce jeudi 26 janvier, être prête à partir.',
      ['indirect être prête à partir | Anne Dulac | assuré | Anne Dulac'],
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
      'infinitive of narration',
      'Le maire est venu. Et le préfet d’ajouter : « Nous ne viendrons pas. »',
      ['direct « Nous ne viendrons pas. » | le préfet | ajouter | le préfet'],
    ],
    [
      'indirect, incise',
      'Trois hommes étaient en fuite lundi soir, a annoncé la police.',
      ['indirect Trois hommes étaient en fuite lundi soir | la police | annoncé | la police'],
    ],
    [
      'indirect speech, the incise in the midst',
      'Le plan, a affirmé Anne Dulac, coûterait 40 millions d’euros par an.',
      ['indirect coûterait 40 millions d’euros par an | Anne Dulac | affirmé | Anne Dulac'],
    ],
    [
      'indirect speech, the incise in the midst',
      'Si la digue cède, a prévenu le préfet, toute la vallée sera inondée.',
      ['indirect toute la vallée sera inondée | le préfet | prévenu | le préfet'],
    ],
    [
      'incise in the middle of reported speech',
      'Les relevés de la nuit, précise la police, seront publiés lundi.',
      ['indirect seront publiés lundi | la police | précise | la police'],
    ],
    [
      'a connective is no content',
      'Toutefois, le pont restera fermé lundi matin, a précisé la police.',
      ['indirect le pont restera fermé lundi matin | la police | précisé | la police'],
    ],
    [
      'incise with an expression behind reported speech',
      'Anne Dulac est venue. La piscine de la ville restera fermée, a-t-elle fait savoir ce lundi.',
      ['indirect La piscine de la ville restera fermée | elle | fait savoir | Anne Dulac'],
    ],
    [
      'an incise behind a subject with a relative clause',
      'Le groupe, qui contrôle trois ports, a confirmé la vente, conclut l’agence.',
      ['indirect Le groupe, qui contrôle trois ports, a confirmé la vente | l’agence | conclut | l’agence'],
    ],
    [
      'a subject with a relative clause is no reported sentence',
      'La banque, qui contrôle les dépenses de la ville, a confirmé le montant.',
      [],
    ],
    [
      'a phrase in front of the verb is no reported sentence',
      'Paul Morin, le président de la chambre, a mis en garde ses collègues contre le froid.',
      [],
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
    [
      'as clause',
      'Comme l’a rappelé Anne Dulac, le pont restera fermé tout l’hiver.',
      ['indirect le pont restera fermé tout l’hiver | Anne Dulac | rappelé | Anne Dulac'],
    ],
    [
      'comme',
      'Comme le rappelle Claire Roche, le port a 200 ans.',
      ['indirect le port a 200 ans | Claire Roche | rappelle | Claire Roche'],
    ],
    [
      'comme',
      'Comme l’a rappelé la maire, le pont date de 1850.',
      ['indirect le pont date de 1850 | la maire | rappelé | la maire'],
    ],
    [
      'a document speaks',
      'Dans un communiqué de la mairie, on apprend que le pont restera fermé.',
      [
        'indirect que le pont restera fermé | un communiqué de la mairie | apprend | un communiqué de la mairie',
      ],
    ],
    [
      'an example is a word, no speech',
      'Les élus craignent que des pages telles que « suicide » soient fermées.',
      [
        'indirect que des pages telles que « suicide » soient fermées | Les élus | craignent | Les élus',
        'not-speech « suicide » | - | - | -',
      ],
    ],
    ['a noun of the same form is no cue', 'Une annonce de la mairie : trois jours.', []],
    [
      'no verb: maintenant, en avance',
      'Il s’était expliqué en avance : « Je voudrais partir. »',
      ['direct « Je voudrais partir. » | Il | expliqué | -'],
    ],
    ['no verb: maintenant, en avance', 'La ville doit maintenant faire face à la crue.', []],
    ['the narrator’s own word', 'Il est à noter que le pont date de 1850.', []],
    ['the narrator’s own word', 'Il faut bien préciser que le pont date de 1850.', []],
    ['the narrator’s own word', 'J’espère que le pont tiendra.', []],
    [
      'promises and threats',
      'Le premier ministre promet de baisser la taxe foncière.',
      ['indirect baisser la taxe foncière | Le premier ministre | promet | Le premier ministre'],
    ],
    [
      'promises and threats',
      'La maire, Hélène Caradec, a promis mardi de ne plus fermer le port.',
      ['indirect ne plus fermer le port | La maire, Hélène Caradec | promis | Hélène Caradec'],
    ],
    ['promises and threats', 'La tempête menace de rompre la digue.', []],
    [
      'a participle clause ends before the verb of the sentence',
      'Le maire, affirmant avoir payé, est parti.',
      ['indirect avoir payé | Le maire | affirmant | Le maire'],
    ],
    [
      'a name between commas is the subject’s, no report',
      'Plus tard dans la matinée, le nouveau trésorier, Paul Morin, a accusé les médias à Brest.',
      [],
    ],
    [
      'an adjective that ends like an infinitive',
      'La cheffe se dit fière de ses cuisiniers et de leur table.',
      [],
    ],
    [
      'ainsi que joins',
      'Les élus ont pu prendre la parole, ainsi que la confrérie des pêcheurs du port.',
      [],
    ],
  ])('%s: %s', (_, text, expected) => checkQuotes(text, expected));
});
