import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** Each construction in several shapes: what opens it, its marks, its verb and the length of its subject vary. */
describe('French press: sources and nouns of speech', () => {
  test.each<[string, string, string[]]>([
    [
      'de l’aveu même',
      'Le projet est « mort », de l’aveu même de Paul Morin.',
      ['fragment « mort » | Paul Morin | de l’aveu même de | Paul Morin'],
    ],
    [
      'a clause between commas behind the source',
      'Pour Paul Morin, faisant allusion au pont de Brest, « rien n’est joué ».',
      ['fragment « rien n’est joué » | Paul Morin | Pour | Paul Morin'],
    ],
    [
      'a source still',
      'Toujours selon la préfecture, le feu a détruit trois maisons.',
      ['indirect le feu a détruit trois maisons | la préfecture | selon | la préfecture'],
    ],
    [
      'pour opens a view without marks',
      'Pour les commerçants, ce recul viendrait de la météo.',
      ['indirect ce recul viendrait de la météo | les commerçants | Pour | les commerçants'],
    ],
    [
      'pour opens a view without marks',
      'Mais pour elle, les pompiers ont sonné plusieurs fois.',
      ['indirect les pompiers ont sonné plusieurs fois | elle | pour | -'],
    ],
    ['pour opens a purpose or a thing', 'Pour cela, le maire compte sur les commerçants du quartier.', []],
    [
      'a subject with an addition behind the source',
      'Selon la police, les trois blessés, deux femmes et un enfant, étaient montés à Brest.',
      [
        'indirect les trois blessés, deux femmes et un enfant, étaient montés à Brest | la police | Selon | la police',
      ],
    ],
    [
      'a subject with an addition behind the source',
      'Selon Le Courrier, la halle Orval, à Brest, devrait rouvrir en mai.',
      ['indirect la halle Orval, à Brest, devrait rouvrir en mai | Le Courrier | Selon | Le Courrier'],
    ],
    [
      'an apposition to the source in front of such a subject',
      'Selon le préfet, Paul Morin, les blessés, deux hommes, sont hors de danger.',
      ['indirect les blessés, deux hommes, sont hors de danger | le préfet, Paul Morin | Selon | Paul Morin'],
    ],
    [
      'an office behind the source',
      'Selon le négociateur pour la filière du lait, Paul Morin, ce vote est « une victoire ».',
      ['fragment « une victoire » | le négociateur pour la filière du lait, Paul Morin | Selon | Paul Morin'],
    ],
    [
      'words that somebody gave',
      '« Rien n’est joué », selon les précisions apportées mardi par Anne Dulac.',
      ['direct « Rien n’est joué » | Anne Dulac | selon les précisions apportées mardi par | Anne Dulac'],
    ],
    [
      'words that somebody gave',
      '« Rien n’est joué », selon le témoignage de Paul Morin.',
      ['direct « Rien n’est joué » | Paul Morin | selon le témoignage de | Paul Morin'],
    ],
    [
      'what a body makes known is a source itself',
      'D’après les informations de la chaîne, le suspect a fui.',
      ['indirect le suspect a fui | les informations de la chaîne | D’après | les informations de la chaîne'],
    ],
    [
      'who closes the sentence answers for it',
      'D’après un bilan provisoire, trois maisons ont brûlé, selon les autorités.',
      ['indirect trois maisons ont brûlé | les autorités | selon | les autorités'],
    ],
    [
      'a participle that tells of the source',
      'Selon l’agence Norvia connue pour son sérieux, le feu a détruit trois maisons.',
      ['indirect le feu a détruit trois maisons | l’agence Norvia | Selon | agence Norvia'],
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
      'selon ce que',
      'Selon ce que rapportent des journaux danois, les douaniers avaient fouillé la cale.',
      ['indirect les douaniers avaient fouillé la cale | des journaux danois | Selon | des journaux danois'],
    ],
    [
      'the verb of a source',
      'Selon ce qu’a confié à la radio Anne Dulac, « le pont est fermé ».',
      ['fragment « le pont est fermé » | Anne Dulac | Selon | Anne Dulac'],
    ],
    [
      'selon qui',
      'Le maire a salué Anne Dulac, selon qui le plan est « mort ».',
      ['fragment « mort » | Anne Dulac | selon | Anne Dulac'],
    ],
    [
      'pour, with a common noun',
      'Pour les chercheurs, cette algue a "un mode de croissance remarquable".',
      ['fragment "un mode de croissance remarquable" | les chercheurs | Pour | les chercheurs'],
    ],
    [
      'à en croire, aux yeux de, de l’avis de',
      'Le projet est « mort et enterré », à en croire le maire.',
      ['fragment « mort et enterré » | le maire | à en croire | le maire'],
    ],
    [
      'à en croire, aux yeux de, de l’avis de',
      'Aux yeux de la préfète, la situation reste « préoccupante ».',
      ['fragment « préoccupante » | la préfète | Aux yeux de | la préfète'],
    ],
    [
      'à en croire, aux yeux de, de l’avis de',
      'De l’avis de plusieurs élus, le texte est "inapplicable".',
      ['fragment "inapplicable" | plusieurs élus | De l’avis de | plusieurs élus'],
    ],
    [
      'selon, before and amid',
      'D’après une source, le port restera fermé jusqu’à lundi.',
      ['indirect le port restera fermé jusqu’à lundi | une source | D’après | une source'],
    ],
    [
      'selon, before and amid',
      'Le texte, selon plusieurs sources concordantes, sera retiré.',
      ['indirect sera retiré | plusieurs sources concordantes | selon | plusieurs sources concordantes'],
    ],
    [
      'à l’entendre',
      'À l’entendre, « tout va bien ».',
      ['fragment « tout va bien » | l’ | À l’entendre | -'],
    ],
    [
      'à l’entendre',
      'Le maire va plus loin : à l’entendre, la digue aurait pu céder dès lundi.',
      ['indirect la digue aurait pu céder dès lundi | l’ | à l’entendre | -'],
    ],
    [
      'à l’entendre',
      'À les en croire, le port restera fermé tout l’hiver.',
      ['indirect le port restera fermé tout l’hiver | les | À les en croire | -'],
    ],
    [
      'a semicolon behind selon',
      'Selon Jean Vannier, le port est vide ; « il faut réagir ».',
      ['fragment « il faut réagir » | Jean Vannier | Selon | Jean Vannier'],
    ],
    [
      'a semicolon behind selon',
      'Selon Claire Roche ; "la digue tiendra jusqu’au printemps".',
      ['fragment "la digue tiendra jusqu’au printemps" | Claire Roche | Selon | Claire Roche'],
    ],
    ['selon, no source', 'Selon les connaissances du journal, le port fermera lundi.', []],
    ['selon, no source', 'D’après nos informations, le port fermera lundi.', []],
    [
      'selon, a relative behind',
      'Le port fermera lundi, selon le maire, qui ajoute que la digue tiendra.',
      [
        'indirect Le port fermera lundi | le maire | selon | le maire',
        'indirect que la digue tiendra | le maire | ajoute | le maire',
      ],
    ],
    [
      'selon, the comma left out',
      'Selon le gardien la patronne du théâtre aurait menti.',
      ['indirect la patronne du théâtre aurait menti | le gardien | Selon | le gardien'],
    ],
    [
      'selon, a name behind the comma',
      'Selon la ministre, Anne Dulac viendra lundi.',
      ['indirect Anne Dulac viendra lundi | la ministre | Selon | la ministre'],
    ],
    ['selon, few words', 'C’est faux, selon lui.', ['indirect C’est faux | lui | selon | -']],
    [
      'selon les mots de',
      '« On verra », selon les mots de Claire Roche.',
      ['direct « On verra » | Claire Roche | selon les mots de | Claire Roche'],
    ],
    [
      'selon les mots de',
      'La ville est "en état de choc", pour reprendre l’expression du préfet.',
      ['fragment "en état de choc" | préfet | pour reprendre l’expression du | préfet'],
    ],
    [
      'a participle clause behind who says it',
      'Selon des responsables cités par la presse, le port a été bombardé.',
      ['indirect le port a été bombardé | des responsables | Selon | des responsables'],
    ],
    [
      'the subject behind a source',
      'Selon la présidente, Anne Dulac, l’autorité a fait part « de risques graves ».',
      ['fragment « de risques graves » | l’autorité | fait part | l’autorité'],
    ],
    [
      'selon, a participle clause behind',
      'Selon cette note, publiée par Le Courrier, le circuit est illégal.',
      ['indirect le circuit est illégal | cette note | Selon | cette note'],
    ],
    ['selon, no source', 'Selon les cas, le délai varie de deux à six mois.', []],
    ['selon, no source', 'Selon la loi, le maire doit répondre dans les deux mois.', []],
    [
      'an unnamed source',
      'De source policière, on indique que trois hommes seront déployés.',
      ['indirect que trois hommes seront déployés | source policière | indique | source policière'],
    ],
    [
      'one of several',
      '« Non », de l’avis de l’un de ses adjoints.',
      ['direct « Non » | l’un de ses adjoints | de l’avis de | l’un de ses adjoints'],
    ],
    [
      'one of several is somebody new',
      'Paul Morin est venu. « Non », de l’avis de l’un de ses amis.',
      ['direct « Non » | l’un de ses amis | de l’avis de | l’un de ses amis'],
    ],
    [
      'noun of speech',
      'Le maire a rejeté la déclaration de Anne Dulac selon laquelle le pont serait fermé.',
      ['indirect le pont serait fermé | Anne Dulac | déclaration | Anne Dulac'],
    ],
    [
      'noun of speech, the main verb behind',
      'Les déclarations de Paul Morin selon lesquelles tout était prêt ont choqué.',
      ['indirect tout était prêt | Paul Morin | déclarations | Paul Morin'],
    ],
    [
      'noun of speech, the main verb behind',
      'L’annonce de la préfète selon laquelle le pont fermera a surpris.',
      ['indirect le pont fermera | la préfète | annonce | la préfète'],
    ],
    [
      'noun of speech, the main verb behind',
      'Les affirmations du maire, selon lesquelles la ville est ruinée, sont fausses.',
      ['indirect la ville est ruinée | maire | affirmations | maire'],
    ],
    [
      'noun of speech',
      'Le maire a réagi à l’affirmation de Paul Morin selon laquelle la ville était ruinée.',
      ['indirect la ville était ruinée | Paul Morin | affirmation | Paul Morin'],
    ],
    [
      'noun of speech',
      'Réaction du maire : « C’est une bonne nouvelle. »',
      ['direct « C’est une bonne nouvelle. » | maire | - | maire'],
    ],
  ])('%s: %s', (_, text, expected) => checkQuotes(text, expected));
});
