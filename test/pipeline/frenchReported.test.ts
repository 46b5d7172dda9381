import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** Each construction in several shapes: what opens the sentence and what stands around the clause vary. */
describe('French press: where what is reported begins and ends, and what is not said', () => {
  test.each<[string, string, string[]]>([
    [
      'a clause that opens the sentence',
      'Si Anne Dulac, porte-parole de la fédération, assure que le pont tient, un remplacement serait possible.',
      ['indirect que le pont tient | Anne Dulac, porte-parole de la fédération | assure | Anne Dulac'],
    ],
    [
      'a clause that opens the sentence',
      'Alors que la fédération pensait avoir remporté une médaille, les arbitres ont rendu leur verdict.',
      ['indirect avoir remporté une médaille | la fédération | pensait | la fédération'],
    ],
    [
      'a clause that opens the sentence',
      'Même si le maire affirme que le pont, situé à Brest, tiendra, les habitants manifestent.',
      ['indirect que le pont, situé à Brest, tiendra | le maire | affirme | le maire'],
    ],
    [
      'a clause that opens the sentence',
      'Bien que le maire assure que le pont tiendra et qu’il sera réparé, les habitants manifestent.',
      ['indirect que le pont tiendra et qu’il sera réparé | le maire | assure | le maire'],
    ],
    [
      'a verb of somebody else in the main clause',
      'Tandis que le maire assure que le pont tiendra, l’opposition dénonce « un mensonge ».',
      [
        'indirect que le pont tiendra | le maire | assure | le maire',
        'fragment « un mensonge » | l’opposition | dénonce | l’opposition',
      ],
    ],
    [
      'a pronoun of two words and a predicate in front of an incise',
      'Le skipper a quitté la baie. Ce dernier est attendu mardi à Brest, a annoncé la fédération.',
      ['indirect Ce dernier est attendu mardi à Brest | la fédération | annoncé | la fédération'],
    ],
    ['a view without a verb', 'Pour le maire, rien de nouveau. La digue reste fermée.', []],
    [
      'the narrator turns away with a new subject',
      'L’équipe espérait que la coupe resterait à Brest, mais les nageuses se sont inclinées lundi.',
      ['indirect que la coupe resterait à Brest | L’équipe | espérait | L’équipe'],
    ],
    [
      'what goes on without one is reported too',
      'Le maire a déclaré que le pont était sûr, mais qu’il serait surveillé.',
      ['indirect que le pont était sûr, mais qu’il serait surveillé | Le maire | déclaré | Le maire'],
    ],
    [
      'a gerund with its preposition',
      'Le maire affirme que les travaux, dont le coût a doublé, avaient pris du retard, tout en promettant que « tout sera fini en mai ».',
      [
        'indirect que les travaux, dont le coût a doublé, avaient pris du retard | Le maire | affirme | Le maire',
        'fragment « tout sera fini en mai » | Le maire | promettant | Le maire',
      ],
    ],
    [
      'a source in the second clause',
      'Les causes restent inconnues, mais selon le ministre, Paul Morin, les wagons avaient deux freins.',
      ['indirect les wagons avaient deux freins | le ministre, Paul Morin | selon | Paul Morin'],
    ],
    [
      'a source within a relative clause',
      'Le ministre, qui, selon ses proches, souhaite partir, a refusé de répondre.',
      ['indirect souhaite partir | ses proches | selon | ses proches'],
    ],
    [
      'a source within a relative clause',
      'Un échec qui, selon Anne Dulac, rappelle celui de mai : « Rien n’est prêt. »',
      ['fragment « Rien n’est prêt. » | Anne Dulac | selon | Anne Dulac'],
    ],
    [
      'an impersonal passive with its agent',
      'Il a aussi été révélé lundi par Le Monde que le maire avait touché 45 000 euros.',
      ['indirect que le maire avait touché 45 000 euros | Le Monde | révélé | Le Monde'],
    ],
    [
      'a promise with a subject of its own',
      'Les loyers ont encore monté, le maire promettant dès 2019 de geler les prix.',
      ['indirect geler les prix | le maire | promettant | le maire'],
    ],
    ['what one refuses to say', 'Le maire a refusé de confirmer que le pont fermerait.', []],
    ['what one makes think', 'Les relevés laissent penser que la cuve fuyait.', []],
    ['what one will not say', 'Le préfet évitera de dire que la route est coupée.', []],
    ['what made it possible to say', 'Les analyses permettront d’affirmer que l’eau est saine.', []],
    ['what is supposed', 'Le pont sera fermé si le maire dit que la digue cède.', []],
    ['what is supposed', 'On ne sait pas si le maire a dit que le pont tenait.', []],
    [
      'what is conceded was said',
      'S’il a reconnu que le pont était fragile, le maire refuse de le fermer.',
      ['indirect que le pont était fragile | il | reconnu | -'],
    ],
    ['making sure says nothing', 'Le maire s’est assuré que le pont tenait.', []],
    [
      'a work that a work is made after is no source',
      'Il joue une pièce d’après le roman de Victor Hugo.',
      [],
    ],
    [
      'an adverb of several words',
      'Anne Dulac affirme tout de même que la fièvre recule.',
      ['indirect que la fièvre recule | Anne Dulac | affirme | Anne Dulac'],
    ],
    [
      'what points to something says nothing',
      'Le trou a grandi, ce qui indique que le pont est fragile.',
      [],
    ],
    ['what points to something says nothing', 'Ce silence indique que la ligne est coupée.', []],
    [
      'a document speaks',
      'Ce rapport indique que le pont est fragile.',
      ['indirect que le pont est fragile | Ce rapport | indique | Ce rapport'],
    ],
    ['cela dit', 'Le chantier pourrait cela dit durer deux hivers.', []],
    ['the word of the narrator', 'Force est de constater que le pont est fragile.', []],
    ['what something allows one to say', 'Le forage a permis d’affirmer que la nappe est polluée.', []],
    [
      'a name between commas is that of the subject',
      'Le roman policier au titre anglais, Harbour Lights, a rapporté des millions de livres.',
      [],
    ],
    [
      'a subject with a relative clause',
      'Ce samedi, la fédération qui réunit les clubs, a annoncé les équipes admises au tournoi.',
      [],
    ],
    [
      'a short sentence',
      'Paul Morin sera candidat, a annoncé le parti.',
      ['indirect Paul Morin sera candidat | le parti | annoncé | le parti'],
    ],
    [
      'another verb of the subject behind an infinitive',
      'Les rebelles annoncent avoir repris douze villages et s’emparent de la citadelle.',
      ['indirect avoir repris douze villages | Les rebelles | annoncent | Les rebelles'],
    ],
    [
      'another infinitive',
      'Le maire dit vouloir fermer le pont et ne pas renoncer.',
      ['indirect vouloir fermer le pont et ne pas renoncer | Le maire | dit | Le maire'],
    ],
    [
      'an infinitive within the content',
      'Les experts assurent que ces relevés pourraient aider à vérifier les horaires affichés et certifier le retard du train.',
      [
        'indirect que ces relevés pourraient aider à vérifier les horaires affichés et certifier le retard du train | Les experts | assurent | Les experts',
      ],
    ],
    [
      'avancer without que',
      'L’armée a repris des villages, avançant vers la base qu’elle avait perdue en août.',
      [],
    ],
    [
      'what somebody was is no subject',
      'Anne Dulac avait signé cet accord quand elle était Premier ministre, poste qu’elle a perdu en mai.',
      [],
    ],
  ])('%s: %s', (_, text, expected) => checkQuotes(text, expected));
});
