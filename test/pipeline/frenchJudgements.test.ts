import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** Each construction in several shapes: what opens it, its marks, its verb and the length of its subject vary. */
describe('French press: judgements, participles and what goes on with them', () => {
  test.each<[string, string, string[]]>([
    [
      'a verb of feeling with what it is about',
      'Le maire s’alarme d’« une situation intenable ».',
      ['fragment « une situation intenable » | Le maire | alarme | Le maire'],
    ],
    [
      'a word of the law within an expression',
      'Le maire a mis en garde contre « toute récupération ».',
      ['fragment « toute récupération » | Le maire | mis en garde | Le maire'],
    ],
    [
      'attitudes',
      'Le maire assume « un choix difficile » et remercie « tous ceux qui ont aidé ».',
      [
        'fragment « un choix difficile » | Le maire | assume | Le maire',
        'fragment « tous ceux qui ont aidé » | Le maire | remercie | Le maire',
      ],
    ],
    [
      'attitudes',
      'Le maire attribue l’accident à « une erreur humaine ».',
      ['fragment « une erreur humaine » | Le maire | attribue | Le maire'],
    ],
    [
      'attitudes',
      'Le maire a rendu hommage à « un grand serviteur de l’État ».',
      ['fragment « un grand serviteur de l’État » | Le maire | rendu hommage | Le maire'],
    ],
    [
      'gerund after an incise',
      '"Non", a dit Anne Dulac, saluant "la volonté" des élus dans ce "processus".',
      [
        'direct "Non" | Anne Dulac | dit | Anne Dulac',
        'fragment "la volonté" | Anne Dulac | saluant | Anne Dulac',
        'fragment "processus" | Anne Dulac | saluant | Anne Dulac',
      ],
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
      'a gerund that opens the sentence',
      'Estimant que le plan était « mort », Anne Dulac a voté contre.',
      ['fragment « mort » | Anne Dulac | Estimant | Anne Dulac'],
    ],
    [
      'a gerund opens the sentence',
      'Dénonçant "un passage en force", les élus ont quitté la salle.',
      ['fragment "un passage en force" | les élus | Dénonçant | les élus'],
    ],
    [
      'an opening gerund',
      'En affirmant que tout est sous contrôle, le ministre a voulu rassurer.',
      ['indirect que tout est sous contrôle | le ministre | affirmant | le ministre'],
    ],
    [
      'an opening gerund',
      'Tout en reconnaissant « des erreurs », la direction refuse de s’excuser.',
      ['fragment « des erreurs » | la direction | reconnaissant | la direction'],
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
      'tout en, avant de',
      'Le maire s’est excusé, tout en affirmant que "rien n’avait été caché".',
      ['fragment "rien n’avait été caché" | Le maire | affirmant | Le maire'],
    ],
    [
      'tout en, avant de',
      'Le maire a salué les pompiers avant d’ajouter : « Le plus dur commence. »',
      ['direct « Le plus dur commence. » | Le maire | ajouter | Le maire'],
    ],
    [
      'own subject of a participle clause',
      'La réunion a duré, certains se demandant si le pont était "maudit".',
      ['fragment "maudit" | certains | demandant | -'],
    ],
    [
      'participle clause with a subject of its own',
      'La banque a relevé ses objectifs, son directeur, Paul Morin, se disant « confiant ».',
      ['fragment « confiant » | son directeur, Paul Morin | disant | Paul Morin'],
    ],
    [
      'passive agent',
      'Qualifié de « traître » par Anne Dulac, le maire est parti.',
      ['fragment « traître » | Anne Dulac | Qualifié | Anne Dulac'],
    ],
    [
      'passive agent',
      'Accusé de "trahison" par ses anciens alliés, Paul Morin a claqué la porte.',
      ['fragment "trahison" | ses anciens alliés | Accusé | ses anciens alliés'],
    ],
    [
      'passive agent',
      'L’attaque, qualifiée d’« odieuse » par le Premier ministre, a fait trois morts.',
      ['fragment « odieuse » | le Premier ministre | qualifiée | le Premier ministre'],
    ],
    [
      'passive agent',
      'Le plan a été décrit comme "une usine à gaz" par l’opposition.',
      ['fragment "une usine à gaz" | l’opposition | décrit | l’opposition'],
    ],
    [
      'agent behind',
      'Ce "désastre" est déploré par Anne Dulac.',
      ['fragment "désastre" | Anne Dulac | déploré | Anne Dulac'],
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
    [
      'an accusation is speech',
      'Anne Dulac a accusé le maire de tenir un "cabinet noir".',
      ['fragment "cabinet noir" | Anne Dulac | accusé | Anne Dulac'],
    ],
    [
      'two judgements, one subject',
      'La ministre a qualifié ce choix de « courageux » et salué « une étape ».',
      [
        'fragment « courageux » | La ministre | qualifié | La ministre',
        'fragment « une étape » | La ministre | salué | La ministre',
      ],
    ],
    [
      'two judgements, one subject',
      'Le maire, qui dénonce un "abandon", demande "des moyens".',
      [
        'fragment "abandon" | Le maire | dénonce | Le maire',
        'fragment "des moyens" | Le maire | demande | Le maire',
      ],
    ],
    [
      'two judgements, one subject',
      'Le maire dénonce un "acte odieux" et juge ces pratiques "abjectes".',
      [
        'fragment "acte odieux" | Le maire | dénonce | Le maire',
        'fragment "abjectes" | Le maire | juge | Le maire',
      ],
    ],
    [
      'the verb left out',
      'Le premier parle de « drame », le second de « crime ».',
      ['fragment « drame » | Le premier | parle | -', 'fragment « crime » | le second | parle | -'],
    ],
    [
      'the verb left out',
      'L’un évoque un "accident", l’autre un "sabotage".',
      ['fragment "accident" | L’un | évoque | -', 'fragment "sabotage" | l’autre | évoque | -'],
    ],
    [
      'the verb left out',
      'Le maire dénonce un « abandon », la préfète une « caricature ».',
      [
        'fragment « abandon » | Le maire | dénonce | Le maire',
        'fragment « caricature » | la préfète | dénonce | la préfète',
      ],
    ],
    [
      'predicate in marks',
      'Anne Dulac est "très sceptique".',
      ['fragment "très sceptique" | Anne Dulac | - | Anne Dulac'],
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
      'a marked complement is followed by the verb of the sentence',
      'Anne Dulac, qui revendique son goût pour « les gens », a tourné son film.',
      ['fragment « les gens » | Anne Dulac | revendique | Anne Dulac'],
    ],
    [
      'a wish',
      'Le maire veut « plus de moyens ».',
      ['fragment « plus de moyens » | Le maire | veut | Le maire'],
    ],
    ['a wish', 'Le préfet se veut "rassurant".', ['fragment "rassurant" | Le préfet | veut | Le préfet']],
    [
      'what somebody or something is shown as',
      'Le maire présente la route comme « un danger ».',
      ['fragment « un danger » | Le maire | présente | Le maire'],
    ],
    [
      'what somebody or something is shown as',
      'La police a désigné comme « ennemis » les supporteurs.',
      ['fragment « ennemis » | La police | désigné | La police'],
    ],
    [
      'what somebody or something is shown as',
      'Le projet, vu comme « une folie » par l’opposition, est abandonné.',
      ['fragment « une folie » | l’opposition | vu | l’opposition'],
    ],
    ['what is only shown', 'L’opéra présente « La Traviata ».', ['not-speech « La Traviata » | - | - | -']],
    [
      'how one finds something',
      'Le maire trouve la décision « absurde ».',
      ['fragment « absurde » | Le maire | trouve | Le maire'],
    ],
    [
      'how one finds something',
      'Le projet est prêt. La ministre l’a trouvé « magnifique ».',
      ['fragment « magnifique » | La ministre | trouvé | La ministre'],
    ],
    ['what one finds', 'Le maire a trouvé un « accord ».', ['not-speech « accord » | - | - | -']],
    [
      'what one finds',
      'La police a trouvé une lettre « à l’attention du maire ».',
      ['fragment « à l’attention du maire » | - | - | -'],
    ],
  ])('%s: %s', (_, text, expected) => checkQuotes(text, expected));
});
