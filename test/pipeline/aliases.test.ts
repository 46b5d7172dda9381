import { describe, test } from 'vitest';
import { checkLastSpeaker } from '../support/quotes';

describe('French', () => {
  test.each<[string, string, string]>([
    // Professions, of who spoke or acts
    ['profession', '"Tout brûle", a dit Paul Morin. "C’est grave", résume le climatologue.', 'Paul Morin'],
    [
      'profession with an adjective',
      'Sophie Dulac a publié hier son rapport. "C’est grave", note l’universitaire lyonnaise.',
      'Sophie Dulac',
    ],
    ['expert', '"Rien ne presse", a dit Paul Morin. "Attendons", a ajouté l’expert.', 'Paul Morin'],
    [
      'the same',
      '"Rien ne presse", a dit le chimiste Paul Morin. Selon le même chimiste, le pont tiendra cent ans.',
      'Paul Morin',
    ],
    [
      'the same, by another noun',
      '"Rien ne presse", a dit Paul Morin, professeur à Lyon. Selon le même chercheur, le pont tiendra cent ans.',
      'Paul Morin',
    ],
    [
      'role by hypernym',
      'Le maire de Brest, Paul Morin, a reçu le ministre Jean Petit. "Rien n’est prêt", a regretté l’élu.',
      'Paul Morin',
    ],
    [
      'doctor',
      '"Rien ne presse", a dit le cardiologue Paul Morin. "Attendons", a ajouté le médecin.',
      'Paul Morin',
    ],
    ['soldier', 'Le colonel Paul Morin est arrivé. "Attendons", a ajouté le militaire.', 'Paul Morin'],
    [
      'player by position',
      'Le gardien Paul Morin a quitté le terrain. "J’ai mal", a soufflé le footballeur.',
      'Paul Morin',
    ],
    [
      'musician',
      'La chanteuse Sophie Dulac était hier à Brest. "J’ai froid", a confié l’artiste.',
      'Sophie Dulac',
    ],
    ['lawyer', 'Me Paul Morin défend la victime. "Nous irons au bout", a promis l’avocat.', 'Paul Morin'],
    // Posts, and what somebody was
    [
      'unionist who holds a post',
      '"Il faut agir", a dit Paul Morin, le patron de la CFDT. Le syndicaliste a ajouté que rien n’était réglé.',
      'Paul Morin',
    ],
    [
      'former minister',
      'La présidente de la banque, Sophie Dulac, est venue. "Nous ferons tout", a dit l’ancienne ministre.',
      'Sophie Dulac',
    ],
    [
      'another office holder',
      'Le directeur Paul Morin se bat. "Nous verrons", a dit le ministre.',
      'le ministre',
    ],
    [
      'counterpart of another country',
      'Le président américain Paul Morin est à Paris. Son homologue français Jean Petit l’attendait. "Bravo", a dit le président français.',
      'Jean Petit',
    ],
    [
      'whoever is at the town hall',
      'La directrice, Sophie Dulac, est partie. À la mairie, Paul Morin n’y croit guère. L’édile dénonce "un mensonge".',
      'Paul Morin',
    ],
    // Bodies
    [
      'organisation, no government',
      'Human Rights Watch a publié un rapport. Le gouvernement n’a pas réagi. Selon l’organisation, des centaines de détenus sont morts.',
      'Human Rights Watch',
    ],
    [
      'federation',
      'La Fédération française de football a ouvert une enquête. L’instance a rappelé qu’elle ne tolérait aucune violence.',
      'Fédération française de football',
    ],
    // Ages
    ['age', 'Paul Morin a vu le feu. "J’ai couru", raconte le sexagénaire.', 'Paul Morin'],
    [
      'age, female',
      'Paul Morin a vu Sophie Dulac tomber. "J’ai couru", raconte la septuagénaire.',
      'Sophie Dulac',
    ],
    ['man of an age', 'Paul Morin a vu le feu. "J’ai couru", raconte l’homme de 45 ans.', 'Paul Morin'],
    ['young woman', 'Sophie Dulac a vu le feu. "J’ai couru", raconte la jeune femme.', 'Sophie Dulac'],
    // Nationalities, home
    ['nationality', 'Paul Morin a gagné hier. "J’ai couru", a dit le Français.', 'Paul Morin'],
    [
      'nationality, of two',
      'Le Français Paul Morin a battu l’Italien Marco Bassi. "J’ai couru", a dit l’Italien.',
      'Marco Bassi',
    ],
    // Politics
    [
      'parties',
      'Paul Morin, député socialiste, est venu. "Nous irons au bout", a promis le parlementaire.',
      'Paul Morin',
    ],
    [
      'head of state',
      'Le président ukrainien Paul Morin est venu. "Nous irons au bout", a promis le chef d’Etat.',
      'Paul Morin',
    ],
    [
      'head of government',
      'La Première ministre Sophie Dulac est venue. "Nous irons au bout", a promis la cheffe du gouvernement.',
      'Sophie Dulac',
    ],
    [
      'executive',
      'Le PDG de Norvia, Paul Morin, est venu. "Nous irons au bout", a promis le patron.',
      'Paul Morin',
    ],
    [
      'a function told behind a quote',
      '"C’est une victoire", a lancé Sophie Dulac. La porte-parole du collectif Norvia a jugé que le texte était bon.',
      'Sophie Dulac',
    ],
    // Bodies
    [
      'union',
      'Le syndicat SUD-Rail a appelé à la grève. La centrale syndicale précise que rien n’est prêt.',
      'SUD-Rail',
    ],
    ['party', 'Le Parti radical est divisé. La formation précise que rien n’est prêt.', 'Parti radical'],
    ['club', 'Le club Norvia a perdu son entraîneur. L’équipe précise que rien n’est prêt.', 'club Norvia'],
    [
      'charity',
      'L’association Norvia a porté plainte. L’ONG précise que rien n’est prêt.',
      'association Norvia',
    ],
    ['firm', 'La société Norvia a porté plainte. L’entreprise précise que rien n’est prêt.', 'Norvia'],
    ['carmaker', 'Le constructeur Norvia ferme une usine. Le groupe précise que rien n’est prêt.', 'Norvia'],
    [
      'two bodies told apart by their kind',
      'Le syndicat Norda a reçu hier la société Norvia. Le groupe précise que rien n’est prêt.',
      'Norvia',
    ],
    [
      'two bodies told apart the other way round',
      'La société Norvia a reçu hier le syndicat Norda. L’entreprise précise que rien n’est prêt.',
      'Norvia',
    ],
    [
      'acronym of a body told in full',
      'Le Parti des paysans a exclu un élu hier. Le PP estime que la faute est grave.',
      'Parti des paysans',
    ],
    // Others
    [
      'family',
      'Sophie Dulac a été blessée hier. « J’ai eu peur », raconte la mère de deux enfants.',
      'Sophie Dulac',
    ],
    [
      'former',
      'Paul Morin a été battu. « J’ai eu mal », a reconnu l’ancien champion du monde.',
      'Paul Morin',
    ],
    [
      'head of a body',
      'Le secrétaire général de l’ONU, Paul Morin, est venu. « Non », a dit le patron de l’ONU.',
      'Paul Morin',
    ],
    [
      'by his house',
      'Le Premier ministre Paul Morin est venu. « Non », a dit le locataire de Matignon.',
      'Paul Morin',
    ],
    [
      'world body',
      'L’Organisation mondiale de la santé a publié un rapport. « Non », dit l’agence onusienne.',
      'Organisation mondiale de la santé',
    ],
    [
      'an elided masculine may be a woman',
      '« Oui », a dit Valentine Morin. « C’est sûr », a ajouté l’expert. Elle explique que la mer monte.',
      'Valentine Morin',
    ],
    [
      'a title that ends like an adverb',
      'La maire Sophie Dulac a reçu Paul Morin, le ministre du Redressement, qui a dit que tout irait bien.',
      'Paul Morin',
    ],
    [
      'his lawyer is somebody else',
      'Paul Morin, 34 ans, a été arrêté. « Il nie », a dit son avocat.',
      'son avocat',
    ],
    // Named behind
    [
      'his lawyer, named behind',
      'Anne Dulac fera appel, selon son avocat. L’avocat, Paul Morin, l’avait défendue au procès.',
      'Paul Morin',
    ],
    [
      'an office with its complement, named behind',
      '« Rien ne presse », a dit le maire de Brest. La pluie tombe. La foule attend. La mer monte. La nuit vient. Paul Morin, maire de Brest, est venu.',
      'Paul Morin',
    ],
    [
      'a name that the next sentence begins with, without a word of who that is',
      'La gardienne de l’équipe a qualifié ses adversaires de « lâches ». Sophie Dulac est partie.',
      'Sophie Dulac',
    ],
    [
      'the same in another paragraph is somebody else',
      'Le capitaine a parlé d’un « sacré caractère ».\n\nPaul Morin est parti.',
      'Le capitaine',
    ],
    [
      'the same with a function of its own is somebody else',
      'La gardienne de l’équipe a qualifié ses adversaires de « lâches ». La maire Sophie Dulac est partie.',
      'La gardienne de l’équipe',
    ],
    [
      'what is first is no function',
      'Le technicien Paul Morin a parlé. « Nous dormions », a dit Jean Petit, l’auteur du premier essai. Pour le gardien international, c’est « un problème ».',
      'Jean Petit',
    ],
    [
      'a body that is called after somebody',
      'Alfred Morin est mort en 1896. « C’est un grand jour », souligne le comité Morin.',
      'le comité Morin',
    ],
    [
      'of his body, by its kind',
      'Le directeur de l’hôpital, Paul Morin, est venu. Le docteur Jean Petit aussi. « Non », a dit le directeur de l’établissement.',
      'Paul Morin',
    ],
    [
      'executive of the Union',
      'La Commission européenne a tranché. « C’est inacceptable », a dit l’exécutif européen.',
      'Commission européenne',
    ],
    [
      'counterpart with a name in one sentence',
      'Le ministre de l’Intérieur Paul Morin et son homologue allemand Jean Petit se sont vus. « Non », a dit le ministre allemand.',
      'Jean Petit',
    ],
    [
      'a part that anybody may have',
      'Le candidat Paul Morin a assigné hier Jean Petit, chargé de la primaire. Pour le plaignant, « la primaire est arbitraire ».',
      'Paul Morin',
    ],
    [
      'a noun that has the form of a verb',
      'Le joueur Paul Morin s’est blessé. « Rien de grave », a dit l’attaquant brésilien.',
      'Paul Morin',
    ],
    [
      'an attacker by another word',
      'Une attaque a fait trois morts. L’assaillant, Paul Morin, était connu. « Je suis prêt », avait écrit le tueur.',
      'Paul Morin',
    ],
    [
      'an attacker by another word, named behind',
      'Selon les policiers, le meurtrier aurait crié « A bas le roi ». L’assaillant, Paul Morin, était connu.',
      'Paul Morin',
    ],
    [
      'an attacker is nobody who was named',
      'Paul Morin a été tué hier. Selon les policiers, le meurtrier aurait crié « A bas le roi ».',
      'le meurtrier',
    ],
    [
      'who acted in a passive',
      'Après que Jean Petit a chanté, la foule a écouté un discours prononcé par Paul Morin en 1870. Selon l’écrivain, la ville est « sacrée ».',
      'Paul Morin',
    ],
    [
      'two functions in one word, of a town that was not told',
      'Le sénateur Paul Morin a parlé. « Non », a dit le sénateur-maire de Brest.',
      'Paul Morin',
    ],
    [
      'two functions in one word',
      'Le président Paul Morin a reçu Jean Petit. « Non », a dit le président-candidat.',
      'Paul Morin',
    ],
    [
      'whoever is named beside it in the sentence is another',
      'Jean Petit est candidat. Paul Morin a été hué. Après avoir salué Paul Morin, le républicain a dit « sa joie ».',
      'Jean Petit',
    ],
    [
      'a place called after somebody',
      'Paul Morin, seul athlète médaillé, est rentré. À l’aéroport Jean Petit, le nageur de 19 ans a dit « sa joie ».',
      'Paul Morin',
    ],
    [
      'what a body was',
      'La société Norvia est en faillite. Elle était au départ une compagnie de ferries. La compagnie a dit « non ».',
      'Norvia',
    ],
    // Nobody plausible
    [
      'a prefecture is no radio that just spoke',
      'L’explosion a été démentie, selon Radio Morvel. La préfecture a écarté « tout risque ».',
      'La préfecture',
    ],
    [
      'nor the town hall',
      'La mairie de Brest a exclu « tout risque ». La préfecture a écarté « tout danger ».',
      'La préfecture',
    ],
    [
      'the army is not the police',
      'Selon la police, les morts sont « jeunes ». Selon l’armée, la ville a subi « cent attaques ».',
      'l’armée',
    ],
    [
      'an office of a court',
      'Paul Morin demande l’arrêt des soins. Le rapporteur public demande que l’arrêté « soit retiré ».',
      'Le rapporteur public',
    ],
    [
      'another paper',
      'La télévision espagnole TVE a nié. « C’est fini », écrit le quotidien El Mar Azul.',
      'le quotidien El Mar Azul',
    ],
    [
      'a mayor is not whoever was named',
      'Jean Dupont a été arrêté hier. "C’est grave", a dit le maire.',
      'le maire',
    ],
    [
      'another gender',
      'Sophie Dulac a été élue hier. "C’est grave", a dit le quinquagénaire.',
      'le quinquagénaire',
    ],
    [
      'another kind',
      'Le ministre Jean Dupont est venu hier. "C’est grave", a dit le footballeur.',
      'le footballeur',
    ],
    [
      'another kind of body',
      'La banque Norvia a fermé hier. "C’est grave", a dit le syndicat.',
      'le syndicat',
    ],
    ['somebody new', 'Jean Dupont a parlé hier. "C’est grave", a dit un chercheur.', 'un chercheur'],
  ])('%s', (_, text, expected) => checkLastSpeaker(text, expected, 'fr'));
});
