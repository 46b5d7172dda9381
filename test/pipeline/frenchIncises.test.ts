import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** Each construction in several shapes: what opens it, its marks, its verb and the length of its subject vary. */
describe('French press: incises behind, inside and amid the marks', () => {
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
      'title in capitals behind the verb',
      '« C’est indécent », a réagi Me Anne Dulac, qui défend onze familles.',
      ['direct « C’est indécent » | Me Anne Dulac | réagi | Anne Dulac'],
    ],
    [
      'an adjunct between verb and subject',
      '« Nous répondrons », a prévenu, à la fin du banquet, la secrétaire générale, Anne Dulac.',
      ['direct « Nous répondrons » | la secrétaire générale, Anne Dulac | prévenu | Anne Dulac'],
    ],
    [
      'incise at the mark without a comma',
      '« On ne lâchera rien » a lancé la secrétaire du syndicat, Lucie Ferrand.',
      ['direct « On ne lâchera rien » | la secrétaire du syndicat, Lucie Ferrand | lancé | Lucie Ferrand'],
    ],
    [
      'incise at the mark without a comma',
      '"Nous verrons" a répondu, laconique, la préfète.',
      ['direct "Nous verrons" | la préfète | répondu | la préfète'],
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
      'incise inside the marks, clitic',
      'Anne Dulac est venue. « Il faut tenir, insiste-t-elle. Deux hivers, ce n’est pas peu. »',
      [
        'direct « Il faut tenir, insiste-t-elle. Deux hivers, ce n’est pas peu. » | elle | insiste | Anne Dulac',
      ],
    ],
    [
      'incise inside the marks, subject',
      '« Le problème, traduit le maire, c’est que la marée est haute. »',
      [
        'direct « Le problème, traduit le maire, c’est que la marée est haute. » | le maire | traduit | le maire',
      ],
    ],
    [
      'a question of the speech itself is no incise',
      '« Alors, dit-il la vérité à ces gens ? »',
      ['direct « Alors, dit-il la vérité à ces gens ? » | - | - | -'],
    ],
    [
      'incise in the middle of a sentence',
      'Les travaux de nuit, reconnaît le médecin, sont « loin d’être anodins ».',
      ['fragment « loin d’être anodins » | le médecin | reconnaît | le médecin'],
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
      'a body beside a function is no speaker',
      '« Vous mentez », a répondu la cheffe de groupe PS, Anne Dulac.',
      ['direct « Vous mentez » | la cheffe de groupe PS, Anne Dulac | répondu | Anne Dulac'],
    ],
    [
      'a cabinet is not its minister',
      '« Tout est légal », se défend le cabinet de M. Morin.',
      ['direct « Tout est légal » | le cabinet de M. Morin | défend | le cabinet de M. Morin'],
    ],
  ])('%s: %s', (_, text, expected) => checkQuotes(text, expected));
});
