import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** Each construction of the press in several shapes: what opens it, its marks, its verb and the length of its subject vary. */
describe('French press, by construction', () => {
  test.each<[string, string, string[]]>([
    [
      'incise inversion, what stands between',
      '"C’est une honte", s’est indigné dans un communiqué le collectif de riverains.',
      ['direct "C’est une honte" | le collectif de riverains | indigné | le collectif de riverains'],
    ],
    [
      'incise inversion, what stands between',
      '“Tout est prêt”, a quant à elle déclaré la directrice du musée, Claire Morvan.',
      ['direct “Tout est prêt” | la directrice du musée, Claire Morvan | déclaré | Claire Morvan'],
    ],
    [
      'incise inversion, what stands between',
      '« Nous n’avons plus d’eau », a raconté mercredi à la radio un habitant du quartier, Luc Benali.',
      ['direct « Nous n’avons plus d’eau » | un habitant du quartier, Luc Benali | raconté | Luc Benali'],
    ],
    [
      'incise at the mark without a comma',
      '« On ne lâchera rien » a lancé la secrétaire du syndicat, Lucie Ferrand.',
      ['direct « On ne lâchera rien » | la secrétaire du syndicat, Lucie Ferrand | lancé | Lucie Ferrand'],
    ],
    [
      'coordinated pieces, one incise',
      '« Les bateaux » et « les filets », énumère le pêcheur.',
      [
        'direct « Les bateaux » | le pêcheur | énumère | le pêcheur',
        'fragment « les filets » | le pêcheur | énumère | le pêcheur',
      ],
    ],
    [
      'coordinated pieces, one incise',
      '« Le port », affirme le capitaine, « est trop petit ».',
      [
        'direct « Le port » | le capitaine | affirme | le capitaine',
        'fragment « est trop petit » | le capitaine | affirme | le capitaine',
      ],
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
      'infinitive content',
      'Le syndicat assure avoir déposé un préavis de grève pour lundi.',
      ['indirect avoir déposé un préavis de grève pour lundi | Le syndicat | assure | Le syndicat'],
    ],
    [
      'infinitive content',
      'Le ministère reconnaît ne pas disposer de chiffres.',
      ['indirect ne pas disposer de chiffres | Le ministère | reconnaît | Le ministère'],
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
      'a line behind a dash',
      '— Je ne sais pas, avoue la maire.',
      ['direct Je ne sais pas | la maire | avoue | la maire'],
    ],
    [
      'a line behind a dash',
      '– Tout est perdu ! s’écrie Luc Benali.',
      ['direct Tout est perdu ! | Luc Benali | écrie | Luc Benali'],
    ],
    [
      'a line behind a dash',
      '— Entrez donc, dit-elle, vous allez prendre froid.',
      ['direct Entrez donc, dit-elle, vous allez prendre froid. | elle | dit | -'],
    ],
    [
      'an incise behind a subject with a relative clause',
      'Le groupe, qui contrôle trois ports, a confirmé la vente, conclut l’agence.',
      ['indirect Le groupe, qui contrôle trois ports, a confirmé la vente | l’agence | conclut | l’agence'],
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
      'selon, the comma left out',
      'Selon le chauffeur la direction de la régie aurait menti.',
      ['indirect la direction de la régie aurait menti | le chauffeur | Selon | le chauffeur'],
    ],
    [
      'selon, a name behind the comma',
      'Selon la ministre, Anne Dulac viendra lundi.',
      ['indirect Anne Dulac viendra lundi | la ministre | Selon | la ministre'],
    ],
    ['selon, few words', 'C’est faux, selon lui.', ['indirect C’est faux | lui | selon | -']],
    [
      'infinitive content with a pronoun',
      'Une collaboratrice confirme ne pas la connaître.',
      ['indirect ne pas la connaître | Une collaboratrice | confirme | Une collaboratrice'],
    ],
    [
      'incise inversion, what stands between',
      '« On verra », a-t-elle, dans un premier temps, répondu.',
      ['direct « On verra » | elle | répondu | -'],
    ],
    [
      'incise with an infinitive',
      '« On verra », s’est borné à dire le maire.',
      ['direct « On verra » | le maire | dire | le maire'],
    ],
    [
      'no incise: what follows is an adjunct',
      'Le maire a parlé d’une "bonne nouvelle", non sans rappeler le rôle de l’État.',
      ['fragment "bonne nouvelle" | Le maire | parlé | Le maire'],
    ],
    [
      'comme, behind the quote',
      '« On verra », comme le dit Claire Roche.',
      ['direct « On verra » | Claire Roche | dit | Claire Roche'],
    ],
    [
      'comme, behind the quote',
      '"La digue tiendra", comme l’a rappelé la maire.',
      ['direct "La digue tiendra" | la maire | rappelé | la maire'],
    ],
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
      'a wish',
      'Le maire veut « plus de moyens ».',
      ['fragment « plus de moyens » | Le maire | veut | Le maire'],
    ],
    ['a wish', 'Le préfet se veut "rassurant".', ['fragment "rassurant" | Le préfet | veut | Le préfet']],
    [
      'a participle clause behind who says it',
      'Le rapport de l’Institut Morin publié mardi affirme que le niveau montera.',
      [
        'indirect que le niveau montera | Le rapport de l’Institut Morin | affirme | Le rapport de l’Institut Morin',
      ],
    ],
    [
      'a participle clause behind who says it',
      'Selon des responsables cités par la presse, le port a été bombardé.',
      ['indirect le port a été bombardé | des responsables | Selon | des responsables'],
    ],
    [
      'a participle clause behind who says it',
      'Une femme âgée de 40 ans a raconté avoir tout perdu.',
      ['indirect avoir tout perdu | Une femme âgée de 40 ans | raconté | Une femme âgée de 40 ans'],
    ],
    [
      'the subject behind a source',
      'Selon la présidente, Anne Dulac, l’autorité a fait part « de risques graves ».',
      ['fragment « de risques graves » | l’autorité | fait part | l’autorité'],
    ],
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
      'the nearer of two verbs',
      'La droite crie au scandale et affirme que le maire ment.',
      ['indirect que le maire ment | La droite | affirme | La droite'],
    ],
    [
      'selon, a participle clause behind',
      'Selon cette note, publiée par Le Courrier, le circuit est illégal.',
      ['indirect le circuit est illégal | cette note | Selon | cette note'],
    ],
    [
      'incise at the mark without a comma',
      '"Nous verrons" a répondu, laconique, la préfète.',
      ['direct "Nous verrons" | la préfète | répondu | la préfète'],
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
      'brackets within the marks',
      '« Ils [les élus] savaient (…) tout », accuse Luc Benali.',
      ['direct « Ils [les élus] savaient (…) tout » | Luc Benali | accuse | Luc Benali'],
    ],
    [
      'brackets within the marks',
      'Claire Roche promet que "[l]a digue tiendra [...] cent ans".',
      ['fragment "[l]a digue tiendra [...] cent ans" | Claire Roche | promet | Claire Roche'],
    ],
    [
      'a gloss of the newsroom within the marks',
      '« Il (ndlr : le maire) savait », dit Luc Benali.',
      ['direct « Il (ndlr : le maire) savait » | Luc Benali | dit | Luc Benali'],
    ],
    [
      'a gloss of the newsroom within the marks',
      '"Le maire (NDLR, en poste depuis 2014) ment", accuse Claire Roche.',
      ['direct "Le maire (NDLR, en poste depuis 2014) ment" | Claire Roche | accuse | Claire Roche'],
    ],
    [
      'a footnote behind the marks',
      '« Nous sommes prêts » [1], assure le maire.',
      ['direct « Nous sommes prêts » | le maire | assure | le maire'],
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
      'sources by metonymy',
      'Moscou a dénoncé « une provocation ».',
      ['fragment « une provocation » | Moscou | dénoncé | Moscou'],
    ],
    [
      'sources by metonymy',
      'L’Élysée assure ne pas avoir été prévenu.',
      ['indirect ne pas avoir été prévenu | L’Élysée | assure | Élysée'],
    ],
    ['selon, no source', 'Selon les cas, le délai varie de deux à six mois.', []],
    ['selon, no source', 'Selon la loi, le maire doit répondre dans les deux mois.', []],
    [
      'a gerund opens the sentence',
      'Dénonçant "un passage en force", les élus ont quitté la salle.',
      ['fragment "un passage en force" | les élus | Dénonçant | les élus'],
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
      'two judgements, one subject',
      'Le maire dénonce un "acte odieux" et juge ces pratiques "abjectes".',
      [
        'fragment "acte odieux" | Le maire | dénonce | Le maire',
        'fragment "abjectes" | Le maire | juge | Le maire',
      ],
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
    [
      'a quotation closed in a later paragraph',
      '« Rien n’est joué. On reste calmes.\n\nIl faudra courir », a dit l’entraîneur, Jean Dupont.',
      [
        'direct « Rien n’est joué. On reste calmes. | - | - | Jean Dupont',
        'direct Il faudra courir » | l’entraîneur, Jean Dupont | dit | Jean Dupont',
      ],
    ],
    [
      'a quotation closed in a later paragraph',
      '« Rien n’est joué. On reste calmes.\n\n« Il faudra courir », a dit l’entraîneur, Jean Dupont.',
      [
        'direct « Rien n’est joué. On reste calmes. | - | - | Jean Dupont',
        'direct « Il faudra courir » | l’entraîneur, Jean Dupont | dit | Jean Dupont',
      ],
    ],
    [
      'nested quotes',
      '"Il m’a dit +cours+ et j’ai couru", a raconté Anne Dulac.',
      ['direct "Il m’a dit +cours+ et j’ai couru" | Anne Dulac | raconté | Anne Dulac'],
    ],
    [
      'nested quotes',
      'Anne Dulac a crié : « Mon frère m’a dit "cours !" et j’ai couru. »',
      ['direct « Mon frère m’a dit "cours !" et j’ai couru. » | Anne Dulac | crié | Anne Dulac'],
    ],
    [
      'brackets and ellipses inside',
      '« Nous [les élus] avons (...) tout essayé », a affirmé Paul Morin.',
      ['direct « Nous [les élus] avons (...) tout essayé » | Paul Morin | affirmé | Paul Morin'],
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
      'titles, nicknames and charges are no speech',
      'Le film « La Digue » sort mercredi, et la chanson "Le Phare" est un succès.',
      ['not-speech « La Digue » | - | - | -', 'not-speech "Le Phare" | - | - | -'],
    ],
    [
      'titles, nicknames and charges are no speech',
      'Jean « Jeannot » Morin a gagné.',
      ['not-speech « Jeannot » | - | - | -'],
    ],
    [
      'titles, nicknames and charges are no speech',
      'Il a été mis en examen pour « homicide involontaire » et « mise en danger d’autrui ».',
      [
        'not-speech « homicide involontaire » | - | - | -',
        'not-speech « mise en danger d’autrui » | - | - | -',
      ],
    ],
    ['titles, nicknames and charges are no speech', 'L’athlète a couru le 100 m en 9"81.', []],
    [
      'questions and answers without names',
      'Q : Que faites-vous le matin ?\n\nR : Je pars à six heures.\n\nQ : Et le soir ?\n\nR : Je rentre tard.',
      [
        'direct Je pars à six heures. | - | - | -',
        'direct Et le soir ? | - | - | -',
        'direct Je rentre tard. | - | - | -',
      ],
    ],
  ])('%s: %s', (_, text, expected) => checkQuotes(text, expected, 'fr'));
});
