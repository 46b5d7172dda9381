import { describe, test } from 'vitest';
import { checkSpeakers } from '../support/quotes';

describe('French', () => {
  test.each<[string, string, string[]]>([
    [
      'the subject comes before a name that only complements',
      'Jean Dupont a reçu hier le fils de Paul Morin. "Tout va bien", a-t-il dit.',
      ['Jean Dupont'],
    ],
    [
      'gender',
      'Le maire Jean Dupont a reçu la ministre Anne Dulac. "Tout va bien", a-t-elle dit.',
      ['Anne Dulac'],
    ],
    [
      'number',
      'Les chercheurs ont rencontré Jean Dupont. Ils estiment que le pont tiendra cent ans.',
      ['Les chercheurs'],
    ],
    [
      'who spoke last speaks on',
      'Jean Dupont a affirmé que le pont serait fermé si Paul Morin partait. "C’est clair", a-t-il ajouté.',
      ['Jean Dupont', 'Jean Dupont'],
    ],
    [
      'first names of one gender alone tell it, many of them',
      'Hervé Kerbrat a reçu hier Soline Marec et Pauline Vidal. "Tout va bien", a-t-elle dit.',
      ['Pauline Vidal'],
    ],
    [
      'who spoke is a subject, though his verb stands in front of him',
      '"Non", a dit le maire, Yann Kerbrat. "Si", lui a répondu l’adjoint Patrick Le Bihan. Le budget est voté. "On verra", a-t-il lancé.',
      ['Yann Kerbrat', 'Patrick Le Bihan', 'Patrick Le Bihan'],
    ],
    [
      'a pronoun that says nothing hands its bearer on',
      '"Non", a dit le maire, Yann Kerbrat. Patrick Morin est arrivé à midi. Il portait un dossier. Puis il a lu une lettre. "C’est fini", a-t-il dit.',
      ['Yann Kerbrat', 'Patrick Morin'],
    ],
    [
      'nobody is meant by il faut',
      'Patrick Morin est arrivé à midi. Il faut du temps. "C’est fini", a-t-il dit.',
      ['Patrick Morin'],
    ],
    [
      'near comes before a subject further back',
      'Le maire Yann Kerbrat est venu. L’été fut long. La pluie tombait. Le port était vide. Tout dormait hier chez Patrick Morin. "C’est fini", a-t-il dit.',
      ['Patrick Morin'],
    ],
    [
      'a town in front of the subject is no function of his',
      'Interrogé à Brest, Paul Morin a soutenu sa ministre. "Elle travaille", a-t-il dit.',
      ['Paul Morin'],
    ],
    [
      'a subject is no object of its own clause',
      'Marc Petit est jugé à Brest. Me Paul Morin a interrogé mardi l’accusé. "J’ai tout dit", a répondu l’accusé.',
      ['Marc Petit'],
    ],
    [
      'a body whose article hides its gender',
      'L’armée a perdu le fort, selon le général Paul Morin. "Nous le reprendrons", a-t-il promis.',
      ['Paul Morin', 'Paul Morin'],
    ],
    [
      'a name that capitals alone tell',
      'La société Norvia recrute. À Brest, le trafic est interrompu, selon la compagnie Orzelo.',
      ['Orzelo'],
    ],
    [
      'the first word of a longer name',
      'La fédération SUD-PTT a révélé ce décès. Le syndicat SUD affirme que le train partira.',
      ['fédération SUD-PTT'],
    ],
    [
      'the long form of an acronym',
      'Les Forces de secours rapide (FSR) tiennent la ville. Les FSR affirment que tout va bien.',
      ['Forces de secours rapide'],
    ],
    [
      'l’intéressé: of whom the others speak, not who spoke last',
      'Marc Petit est jugé à Brest. Il vend des toits. "Il ment", a dit Me Paul Morin. L’intéressé ne dit rien. "Je suis fatigué", a-t-il lâché.',
      ['Paul Morin', 'Marc Petit'],
    ],
    [
      'cette dernière: a country',
      'L’Ukraine a écrit à la Russie. Cette dernière a refusé, affirmant que cela changerait le texte.',
      ['Russie'],
    ],
    [
      'who stands beside the pronoun is not meant by it',
      'Paul Morin est arrivé lundi. Accompagné de Jean Petit, il a dit que le pont serait fermé.',
      ['Paul Morin'],
    ],
    [
      'one of two who were named together',
      'Les élus et l’armée ont signé. Les élus affirment que le pont tiendra.',
      ['Les élus'],
    ],
    [
      'a court is no prosecutor’s office',
      'Le tribunal de Nancy a relaxé Paul Morin. Le parquet a fait savoir qu’il ferait appel.',
      ['Le parquet'],
    ],
    [
      'a body that lists know by its kind alone',
      'La ministre Anne Dulac est venue. Le Bureau fédéral du Plan évalue la hausse à 4 %. Il précise que ce chiffre varie.',
      ['Le Bureau fédéral du Plan'],
    ],
    [
      'a study whose gender nothing tells is no il',
      'Paul Morin reste calme. Le remède aide un peu, rapporte l’étude. "C’est peu", insiste-t-il.',
      ['l’étude', 'Paul Morin'],
    ],
    [
      'the subject of an incise goes on',
      '"C’est peu", a dit Anne Dulac. Des mesures viendront, a-t-elle assuré, tout en admettant que "des postes supprimés" suivraient.',
      ['Anne Dulac', 'Anne Dulac'],
    ],
    [
      'his counterpart is no calling',
      'L’entraîneur Jean Roy est déçu. Son homologue Paul Morin, lui, sourit. "Bien joué", a lancé le technicien.',
      ['Paul Morin'],
    ],
    [
      'an infinitive is no part of the name',
      'Le préfet a demandé à l’association de préciser ce chiffre. L’association affirme que tout est dit.',
      ['l’association'],
    ],
    [
      'the paragraph turns to somebody else',
      'Jean-Luc Morin évoque une loi. Il estime que "tout ira bien".\n\nPour Philippe Petit, le temps manque. "Les élus sont loin", déplore-t-il.',
      ['Jean-Luc Morin', 'Philippe Petit', 'Philippe Petit'],
    ],
    [
      'nobody says il faut',
      'Paul Morin est venu lundi. Il faut dire que "le pont est vieux" depuis longtemps.',
      ['-'],
    ],
    [
      'il y voit is somebody',
      'Paul Morin a lu le texte. Il y voit "un danger pour le port".',
      ['Paul Morin'],
    ],
    [
      'celle-ci: a study',
      'Une nouvelle étude est parue. Selon celle-ci, le pont tiendra cent ans.',
      ['Une nouvelle étude'],
    ],
    [
      'an adjective in front of the function',
      'Paul Morin, l’actuel ministre de l’Intérieur, est à Brest. Le port est fermé. La pluie tombe. Le vent souffle. Rien ne bouge. "Attendons", a dit le ministre.',
      ['Paul Morin'],
    ],
    [
      'the name behind a relative’s complement is not hers',
      'Emma Rossi, la fille du boulanger Paolo Rossi, a repris l’affaire. "Elle travaille bien", dit-il.',
      ['Paolo Rossi'],
    ],
    [
      'an unnamed speaker, by her age',
      '"J’ai tout entendu", raconte une habitante. La police est arrivée à minuit. "C’était terrible", ajoute la sexagénaire.',
      ['une habitante', 'une habitante'],
    ],
    [
      'an institution that is a bank',
      'La Banque de France a abaissé sa prévision. L’institution affirme que la hausse sera faible.',
      ['Banque de France'],
    ],
    [
      'ce dernier: the one named last',
      'Jean Dupont a reçu hier Paul Morin. Ce dernier a affirmé que le pont serait fermé.',
      ['Paul Morin'],
    ],
    [
      'ce dernier, behind another wording of his name',
      'Le président russe Jean Dupont est à Paris.\n\nLe maire Marc Petit doit voir le président russe. Ce dernier a affirmé que le pont serait fermé.',
      ['Jean Dupont'],
    ],
    [
      'a function that the article gave him',
      'Le procureur de Brest, Jean Dupont, est venu. "Non", a dit le procureur.',
      ['Jean Dupont'],
    ],
    ['a more general noun', 'Le président Jean Dupont est venu. "Non", a dit le dirigeant.', ['Jean Dupont']],
    [
      'the chief of state is the president',
      'Le président ukrainien Jean Dupont est venu. "Non", a dit le chef de l’Etat ukrainien.',
      ['Jean Dupont'],
    ],
    [
      'two presidents told apart',
      'Le président français Jean Dupont a vu le président russe Paul Morin. "Non", a dit le président russe.',
      ['Paul Morin'],
    ],
    [
      'somebody new keeps his own wording',
      'Jean Dupont a été arrêté hier. "Non", a dit le procureur de Paris.',
      ['le procureur de Paris'],
    ],
    [
      'a company by its kind',
      'Le groupe Norvia a fermé son usine. "C’est fini", a indiqué le groupe.',
      ['Norvia'],
    ],
    ['nobody fits', 'La maire Anne Dulac est venue. "Non", a-t-il dit.', ['-']],
    [
      'a source without name',
      'Le pont est fermé. "C’est fini", a dit une source proche du dossier.',
      ['une source proche du dossier'],
    ],
    [
      'nobody calls himself by his name',
      'Paul Morin a posé ses conditions à Jean Petit. Jean Petit attend. Il réclame que Jean Petit écarte les élus.',
      ['Paul Morin'],
    ],
    [
      'in front of the verb he may',
      'Paul Morin est venu. Paul Morin écarterait les élus, a-t-il dit.',
      ['Paul Morin'],
    ],
    [
      'a day in front is no subject',
      'Paul Morin a posé ses conditions. Le 17 février, Jean Petit a reçu Paul Morin. Le candidat indique que tout a échoué.',
      ['Jean Petit'],
    ],
    [
      'where an office is held',
      'L’ambassadeur russe à l’ONU, Paul Morin, a dit que tout irait bien. "C’est sûr", a-t-il ajouté.',
      ['Paul Morin', 'Paul Morin'],
    ],
    [
      'two functions, one bearer',
      'Le ministre de l’Economie et des Finances, Paul Morin, affirme que tout ira bien.',
      ['Paul Morin'],
    ],
    ['two speakers', 'Le maire et le préfet affirment que tout ira bien.', ['Le maire et le préfet']],
  ])('%s', (_, text, expected) => checkSpeakers(text, expected));
});
