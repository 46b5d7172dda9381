import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

describe('French', () => {
  test.each<[string, string, string[]]>([
    [
      'incise, subject behind',
      '"Non", a insisté jeudi le porte-parole de la mairie, Jean Dupont.',
      ['direct "Non" | le porte-parole de la mairie, Jean Dupont | insisté | Jean Dupont'],
    ],
    [
      'incise, clitic',
      'Anne Dulac est venue. "Non", a-t-elle lancé.',
      ['direct "Non" | elle | lancé | Anne Dulac'],
    ],
    [
      'incise, adverb between',
      'Jean Dupont est venu. "Non", a-t-il toutefois relevé.',
      ['direct "Non" | il | relevé | Jean Dupont'],
    ],
    [
      'any inverted verb',
      '« Ce n’est rien », sourit le maire.',
      ['direct « Ce n’est rien » | le maire | sourit | le maire'],
    ],
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
      'source before',
      'Selon Anne Dulac, le plan est "mort".',
      ['fragment "mort" | Anne Dulac | Selon | Anne Dulac'],
    ],
    [
      'source behind',
      '"Le plan est mort", selon une source proche du dossier.',
      ['direct "Le plan est mort" | une source proche du dossier | selon | une source proche du dossier'],
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
      'passive agent',
      'Qualifié de « traître » par Anne Dulac, le maire est parti.',
      ['fragment « traître » | Anne Dulac | Qualifié | Anne Dulac'],
    ],
    [
      'two pieces, one incise',
      '« Les relevés », a répliqué Anne Dulac, « nous les avons. »',
      [
        'direct « Les relevés » | Anne Dulac | répliqué | Anne Dulac',
        'fragment « nous les avons. » | Anne Dulac | répliqué | Anne Dulac',
      ],
    ],
    [
      'infinitive content',
      'Kiev affirme, de son côté, toujours contrôler la région.',
      ['indirect toujours contrôler la région | Kiev | affirme | Kiev'],
    ],
    [
      'indirect clause',
      'La police a précisé que trois hommes étaient en fuite.',
      ['indirect que trois hommes étaient en fuite | La police | précisé | La police'],
    ],
    [
      'indirect, incise',
      'Trois hommes étaient en fuite lundi soir, a annoncé la police.',
      ['indirect Trois hommes étaient en fuite lundi soir | la police | annoncé | la police'],
    ],
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
      'agent behind',
      'Ce "désastre" est déploré par Anne Dulac.',
      ['fragment "désastre" | Anne Dulac | déploré | Anne Dulac'],
    ],
    [
      'predicate in marks',
      'Anne Dulac est "très sceptique".',
      ['fragment "très sceptique" | Anne Dulac | - | Anne Dulac'],
    ],
    [
      'pour, with a common noun',
      'Pour les chercheurs, cet animal possédait "un niveau de complexité remarquable".',
      ['fragment "un niveau de complexité remarquable" | les chercheurs | Pour | les chercheurs'],
    ],
    [
      'a quantifier with its noun',
      'D’autres policiers affirment que le suspect "semblait nerveux".',
      ['fragment "semblait nerveux" | D’autres policiers | affirment | D’autres policiers'],
    ],
    [
      'selon ce que',
      'Selon ce que rapportent des médias belges, les policiers avaient retrouvé le suspect endormi.',
      [
        'indirect les policiers avaient retrouvé le suspect endormi | des médias belges | Selon | des médias belges',
      ],
    ],
    [
      'infinitive behind an insertion',
      'Kiev annonce, via un communiqué de son état-major, avoir repris la ville.',
      ['indirect avoir repris la ville | Kiev | annonce | Kiev'],
    ],
    [
      'a subject with a relative clause is no reported sentence',
      'La banque, qui contrôle les dépenses de la ville, a confirmé le montant.',
      [],
    ],
    [
      'noun of speech',
      'Le maire a rejeté la déclaration de Anne Dulac selon laquelle le pont serait fermé.',
      ['indirect le pont serait fermé | Anne Dulac | déclaration | Anne Dulac'],
    ],
    [
      'as clause',
      'Comme l’a rappelé Anne Dulac, le pont restera fermé tout l’hiver.',
      ['indirect le pont restera fermé tout l’hiver | Anne Dulac | rappelé | Anne Dulac'],
    ],
    [
      'two groups before a relative clause',
      'Le sommet inquiète les Européens et les Ukrainiens, qui estiment que la paix doit être "durable".',
      ['fragment "durable" | les Européens et les Ukrainiens | estiment | les Européens et les Ukrainiens'],
    ],
    ['a title is no speech', 'Le documentaire "La Digue" sort lundi.', ['not-speech "La Digue" | - | - | -']],
    [
      'a term is no speech',
      'Au nom d\'une prétendue "dénazification".',
      ['not-speech "dénazification" | - | - | -'],
    ],
    [
      'charges are no speech',
      'L’ancien maire est mis en examen pour "recel", "corruption" et "abus de biens sociaux".',
      [
        'not-speech "recel" | - | - | -',
        'not-speech "corruption" | - | - | -',
        'not-speech "abus de biens sociaux" | - | - | -',
      ],
    ],
    [
      'an accusation is speech',
      'Anne Dulac a accusé le maire de tenir un "cabinet noir".',
      ['fragment "cabinet noir" | Anne Dulac | accusé | Anne Dulac'],
    ],
    [
      'a term behind its noun',
      'La police a rappelé la notion de "proches".',
      ['not-speech "proches" | - | - | -'],
    ],
    [
      'an object with a name',
      'Anne Dulac lance une "cagnotte solidaire".',
      ['not-speech "cagnotte solidaire" | - | - | -'],
    ],
    [
      'a document speaks',
      'Dans un communiqué de la mairie, on apprend que le pont restera fermé.',
      [
        'indirect que le pont restera fermé | un communiqué de la mairie | apprend | un communiqué de la mairie',
      ],
    ],
    [
      'own subject of a participle clause',
      'La réunion a duré, certains se demandant si le pont était "maudit".',
      ['fragment "maudit" | certains | demandant | -'],
    ],
    ['a noun of the same form is no cue', 'Une annonce de la mairie : trois jours.', []],
    [
      'nobody is stated',
      '"Nous ne savons rien de plus."',
      ['direct "Nous ne savons rien de plus." | - | - | -'],
    ],
  ])('%s', (_, text, expected) => checkQuotes(text, expected));

  test('a pronoun stands for the speaker of the paragraph before, not for the nearest name', () =>
    checkQuotes(
      '"Non", a insisté le porte-parole Jean Dupont.\n\n"Jamais", a-t-il lancé au côté de Paul Morin.',
      [
        'direct "Non" | le porte-parole Jean Dupont | insisté | Jean Dupont',
        'direct "Jamais" | il | lancé | Jean Dupont',
      ],
    ));

  test('a paragraph that ends in a colon hands on its speaker', () =>
    checkQuotes('Anne Dulac a réagi sur son compte :\n\n"Nous ne viendrons pas."', [
      'direct "Nous ne viendrons pas." | Anne Dulac | réagi | Anne Dulac',
    ]));

  test('a stretch marked again and again is a term', () =>
    checkQuotes(
      'Le maire a annoncé des "ateliers citoyens" pour lundi prochain.\n\nLes "ateliers citoyens" auront lieu à Brest.',
      ['not-speech "ateliers citoyens" | - | - | -', 'not-speech "ateliers citoyens" | - | - | -'],
    ));

  test('a floating quote goes on for its speaker', () =>
    checkQuotes('"Non", a dit Anne Dulac. "Nous ne viendrons pas."', [
      'direct "Non" | Anne Dulac | dit | Anne Dulac',
      'direct "Nous ne viendrons pas." | - | - | Anne Dulac',
    ]));

  test('a quotation over two paragraphs has one speaker', () =>
    checkQuotes('Elle parle.\n\n« Mon client attend.\n\n« Il est là », a plaidé Anne Dulac devant la cour.', [
      'direct « Mon client attend. | - | - | Anne Dulac',
      'direct « Il est là » | Anne Dulac | plaidé | Anne Dulac',
    ]));

  test('a crosshead takes the speaker of the quote it is taken from', () =>
    checkQuotes(
      'Le maire est venu à la réunion de lundi soir.\n\n- Pas de solution "rapide" -\n\n"Rien ne sera rapide", a dit Anne Dulac.',
      [
        'fragment "rapide" | - | - | Anne Dulac',
        'direct "Rien ne sera rapide" | Anne Dulac | dit | Anne Dulac',
      ],
    ));

  test('an unclosed mark makes no quote and harms no other', () =>
    checkQuotes('Le maire a dit "non hier.\n\n"Oui", a répondu Anne Dulac.', [
      'direct "Oui" | Anne Dulac | répondu | Anne Dulac',
    ]));
});

describe('English', () => {
  test.each<[string, string, string[]]>([
    [
      'subject behind',
      '“We will win,” said Jane Marsh, the mayor.',
      ['direct “We will win,” | Jane Marsh, the mayor | said | Jane Marsh'],
    ],
    [
      'subject before',
      '“We will win,” Jane Marsh told reporters.',
      ['direct “We will win,” | Jane Marsh | told | Jane Marsh'],
    ],
    [
      'pronoun',
      'Jane Marsh came. “We will win,” she said.',
      ['direct “We will win,” | she | said | Jane Marsh'],
    ],
    [
      'fragment',
      'Jane Marsh called the plan “a gift.”',
      ['fragment “a gift.” | Jane Marsh | called | Jane Marsh'],
    ],
    [
      'according to',
      'According to Jane Marsh, the plan is “dead.”',
      ['fragment “dead.” | Jane Marsh | According to | Jane Marsh'],
    ],
    [
      'that clause',
      'Jane Marsh said that the offer had expired.',
      ['indirect that the offer had expired | Jane Marsh | said | Jane Marsh'],
    ],
    [
      'bare clause',
      'Jane Marsh said the offer had expired.',
      ['indirect the offer had expired | Jane Marsh | said | Jane Marsh'],
    ],
    [
      'gerund',
      '“No,” Jane Marsh said, adding that “time is short.”',
      [
        'direct “No,” | Jane Marsh | said | Jane Marsh',
        'fragment “time is short.” | Jane Marsh | adding | Jane Marsh',
      ],
    ],
    [
      'bare function behind the verb',
      '“We will win,” said team member Jane Marsh.',
      ['direct “We will win,” | team member Jane Marsh | said | Jane Marsh'],
    ],
    [
      'adverb between subject and verb',
      'Jane Marsh came. She also said the offer had expired.',
      ['indirect the offer had expired | She | said | Jane Marsh'],
    ],
    [
      'bare clause behind an addressee',
      'Jane Marsh told reporters the offer had expired.',
      ['indirect the offer had expired | Jane Marsh | told | Jane Marsh'],
    ],
    [
      'bare clause behind a plural',
      'Jane Marsh says farmers welcome the offer.',
      ['indirect farmers welcome the offer | Jane Marsh | says | Jane Marsh'],
    ],
    [
      'another speaker takes over',
      'Jane Marsh said the offer had expired, but Paul Reed says it still stands today.',
      [
        'indirect the offer had expired | Jane Marsh | said | Jane Marsh',
        'indirect it still stands today | Paul Reed | says | Paul Reed',
      ],
    ],
    [
      'subject and verb behind the sentence',
      'Half of the farms will close within a year, officials say.',
      ['indirect Half of the farms will close within a year | officials | say | officials'],
    ],
    [
      'as X told Y',
      'As Jane Marsh told The Globe, the bridge will stay closed.',
      ['indirect the bridge will stay closed | Jane Marsh | told | Jane Marsh'],
    ],
    [
      'X, who …, said',
      'Jane Marsh, who chairs the board, said: “We will win.”',
      ['direct “We will win.” | Jane Marsh | said | Jane Marsh'],
    ],
    [
      'noun of speech',
      'The board dismissed Jane Marsh’s claim that the bridge was unsafe.',
      ['indirect the bridge was unsafe | Jane Marsh | claim | Jane Marsh'],
    ],
    ['a relative clause is no content', 'Jane Marsh announced the towns that will get a bridge.', []],
    ['what was not said', 'Officials have not said why the bridge was closed.', []],
    [
      'function and complement in front of the name',
      '“We will win,” said the spokeswoman for the board Jane Marsh.',
      ['direct “We will win,” | the spokeswoman for the board Jane Marsh | said | Jane Marsh'],
    ],
    [
      'the name of a country says whose officials',
      'U.S. officials said the offer had expired.',
      ['indirect the offer had expired | U.S. officials | said | U.S. officials'],
    ],
    [
      'passive',
      'The loss was described as “a warning” by Jane Marsh.',
      ['fragment “a warning” | Jane Marsh | described | Jane Marsh'],
    ],
  ])('%s', (_, text, expected) => checkQuotes(text, expected, 'en'));
});
