import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../server/src/core/analysis';
import { analyseText } from '../support/inMemory';

/** Checks the name that the last quote of an article is resolved to: another wording for somebody named before. */
function checkLast(text: string, expected: string, language: LanguageCode): void {
  const quotes = analyseText(text, language).quotes.filter(({ kind }) => kind !== 'not-speech');
  expect(quotes.at(-1)?.speakerName ?? '-').toBe(expected);
}

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
    // Nobody plausible
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
  ])('%s', (_, text, expected) => checkLast(text, expected, 'fr'));
});

describe('English', () => {
  test.each<[string, string, string]>([
    [
      'organization, no government',
      'Human Rights Watch published a report. The government did not react. According to the organization, hundreds of detainees have died.',
      'Human Rights Watch',
    ],
    [
      'it: a body whose verb has an object',
      'Amnesty International accused the army. It said war crimes had been committed.',
      'Amnesty International',
    ],
    ['it: a body by its noun', 'The Church denied the claims. It said the book was wrong.', 'The Church'],
    ['profession', '“It burns,” said Paul Marsh. “It is bad,” the climatologist said.', 'Paul Marsh'],
    ['academic', 'Susan Reed published her report. “It is bad,” the academic said.', 'Susan Reed'],
    [
      'the same',
      '“No hurry,” said chemist Paul Marsh. The same chemist said the bridge would hold.',
      'Paul Marsh',
    ],
    [
      'role by hypernym',
      'Senator Paul Marsh met the actor John Petty. “Nothing is ready,” the lawmaker said.',
      'Paul Marsh',
    ],
    ['age', 'Paul Marsh saw the fire. “I ran,” the 45-year-old said.', 'Paul Marsh'],
    ['age, female', 'Paul Marsh saw Susan Reed fall. “I ran,” the 45-year-old woman said.', 'Susan Reed'],
    ['nationality', 'Paul Marsh won on Sunday. “I ran,” the Frenchman said.', 'Paul Marsh'],
    ['native', 'Paul Marsh won on Sunday. “I ran,” the Texas native said.', 'Paul Marsh'],
    ['veteran', 'Paul Marsh won on Sunday. “I ran,” the veteran said.', 'Paul Marsh'],
    ['star of a sport', 'The striker Paul Marsh left the field. “I ran,” the footballer said.', 'Paul Marsh'],
    ['boss', 'Paul Marsh, chief executive of Norvia, came. “We go on,” the boss said.', 'Paul Marsh'],
    ['Democrat', 'Senator Susan Reed, a Democrat, came. “We go on,” the Democrat said.', 'Susan Reed'],
    // Bodies
    ['union', 'The Norda union called a strike. The group said nothing was ready.', 'The Norda union'],
    [
      'watchdog',
      'Norvia Water Authority fined two firms. The watchdog said nothing was ready.',
      'Norvia Water Authority',
    ],
    ['charity', 'Norvia Aid closed two camps. The charity said nothing was ready.', 'Norvia Aid'],
    ['carmaker', 'Norvia Motors closed a plant. The carmaker said nothing was ready.', 'Norvia Motors'],
    [
      'modified',
      'Norvia Motors closed a plant. The German car giant said nothing was ready.',
      'Norvia Motors',
    ],
    ['lender', 'Norvia Bank closed a branch. The lender said nothing was ready.', 'Norvia Bank'],
    [
      'two bodies told apart by their kind',
      'Norvia Motors sued the Norda University. The carmaker said nothing was ready.',
      'Norvia Motors',
    ],
    // Others
    ['family', 'Susan Reed was hurt. “I was scared,” the mother of two said.', 'Susan Reed'],
    ['former', 'Susan Reed runs the museum. “Nothing is ready,” the former minister said.', 'Susan Reed'],
    ['veteran', 'Actor Paul Marsh, 67, came. “I was tired,” the veteran actor said.', 'Paul Marsh'],
    ['head of a body', 'UN Secretary-General Paul Marsh came. “No,” the UN chief said.', 'Paul Marsh'],
    ['carrier', 'Ryanair cancelled ten flights. The low-cost carrier said nothing was ready.', 'Ryanair'],
    [
      'his lawyer is somebody else',
      'Paul Marsh was arrested. “He denies it,” his lawyer said.',
      'his lawyer',
    ],
    // Nobody plausible
    [
      'a mayor is not whoever was named',
      'Paul Marsh was arrested on Sunday. “It is bad,” the mayor said.',
      'the mayor',
    ],
    ['another kind', 'Minister Paul Marsh came on Sunday. “It is bad,” the striker said.', 'the striker'],
    ['another kind of body', 'Norvia Bank closed on Sunday. The union said nothing was ready.', 'The union'],
    ['somebody new', 'Paul Marsh came on Sunday. “It is bad,” a researcher said.', 'a researcher'],
  ])('%s', (_, text, expected) => checkLast(text, expected, 'en'));
});
