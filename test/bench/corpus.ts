/** Made-up articles for benchmarks: as many as asked for, all different, the same for the same number. */

/** What the articles of a language are made of; words in capitals stand for others. */
interface Copy {
  readonly headline: string;
  readonly dateline: string;
  readonly roles: readonly string[];
  readonly subjects: readonly string[];
  readonly claims: readonly string[];
  readonly sentences: readonly string[];
}

const firstNames =
  'Anne Paul Sofia Karim Louise Marc Inès Hugo Léa Omar Claire Julien Nadia Pierre Camille Youssef Élodie Thomas Sarah Antoine Hélène Mathieu Aïcha Bruno Manon Olivier Fatou Denis Agathe Rémi'.split(
    ' ',
  );
const surnameStarts = 'Mar Du Le Bel Car Gau Ro Del Ker Ban Chau Mon Val Per Tis Ham Cor Fon Bri Las'.split(
  ' ',
);
const surnameEnds =
  'tin lac goff vin ron thier bert mas madec doux vet nier let rin sot elin mier taine chard alle'.split(' ');
const towns =
  'Lyon Brest Grenoble Rennes Bordeaux Nantes Lille Toulouse Marseille Strasbourg Dijon Angers Tours Metz Nancy Caen Rouen Limoges Pau Nice'.split(
    ' ',
  );
const french: Copy = {
  headline: 'SUBJECT divise à TOWN, numéro',
  dateline: 'juin 2026 (AFP) - ',
  roles: [
    'la maire de TOWN',
    'le directeur du port de TOWN',
    'la présidente du conseil régional',
    'le porte-parole du ministère',
    "la secrétaire générale de l'Alliance des quais",
    "l'économiste",
    'le procureur de TOWN',
    'la ministre des Transports',
  ],
  subjects: [
    'le chantier du tramway',
    "la réforme de l'hôpital",
    'la fermeture de la ligne de nuit',
    'le budget des écoles',
    "la qualité de l'eau",
    'le plan de rénovation du quartier',
    'la grève des dockers',
    'le projet de digue',
  ],
  claims: [
    'SUBJECT avance plus vite que prévu',
    'personne ne sera laissé au bord du chemin',
    "nous n'avons pas attendu pour agir",
    'les chiffres parlent d’eux-mêmes',
    'il faudra du temps et de la constance',
    'cette décision est une erreur',
    'rien ne sera comme avant après SUBJECT',
    'nous discuterons avec tous les habitants',
  ],
  sentences: [
    '"CLAIM", a déclaré NAME, ROLE. ',
    '"CLAIM", a-t-elle ajouté. ',
    'Selon SURNAME, SUBJECT coûtera NUMBER millions d’euros. ',
    'NAME, ROLE, a estimé que CLAIM. ',
    'A TOWN, NUMBER personnes ont manifesté jeudi contre SUBJECT. ',
    'Interrogé par la presse, NAME a promis "un calendrier" avant la fin de l’année. ',
    'Le rapport, long de NUMBER pages, porte sur SUBJECT et sur la situation à TOWN. ',
    'La réunion s’est tenue mardi à TOWN, en présence d’élus de TOWN et de TOWN. ',
    'Une source proche du dossier a évoqué un accord sur SUBJECT. ',
    '"CLAIM. CLAIM", a insisté NAME, avant de quitter TOWN. ',
    'Les travaux, commencés en NUMBER, se poursuivent malgré les retards. ',
    'D’après un syndicat, NUMBER emplois sont menacés. ',
  ],
};

const english: Copy = {
  headline: 'SUBJECT divides TOWN, number',
  dateline: 'June 2026 (AFP) - ',
  roles: [
    'the mayor of TOWN',
    'the head of the port of TOWN',
    'a spokeswoman for the ministry',
    'chair of the regional council',
    'secretary general of the Alliance of Quays',
    'an economist',
    'the prosecutor in TOWN',
    'transport minister',
  ],
  subjects: [
    'the tramway project',
    'the hospital reform',
    'the closure of the night line',
    'the school budget',
    'the quality of the water',
    'the plan to renew the district',
    'the strike of the dockers',
    'the project of a dyke',
  ],
  claims: [
    'SUBJECT is moving faster than planned',
    'nobody will be left by the wayside',
    "we didn't wait to act",
    'the figures speak for themselves',
    'it will take time and patience',
    'this decision is a mistake',
    'nothing will be the same after SUBJECT',
    'we will talk with all the residents',
  ],
  sentences: [
    '“CLAIM,” said NAME, ROLE. ',
    '“CLAIM,” she added. ',
    'According to SURNAME, SUBJECT will cost NUMBER million euros. ',
    'NAME, ROLE, said that CLAIM. ',
    'In TOWN, NUMBER people marched on Thursday against SUBJECT. ',
    'Asked by reporters, NAME promised "a timetable" before the end of the year. ',
    'The report, NUMBER pages long, is about SUBJECT and the situation in TOWN. ',
    'The meeting was held on Tuesday in TOWN, with officials from TOWN and TOWN. ',
    'A source close to the talks spoke of a deal on SUBJECT. ',
    '“CLAIM. CLAIM,” NAME insisted before leaving TOWN. ',
    'The works, begun in NUMBER, go on despite delays. ',
    'NUMBER jobs are at risk, a union said. ',
  ],
};

const copies = { fr: french, en: english };

/** An article of about `words` words. */
export function makeArticle(seed: number, words = 600, language: keyof typeof copies = 'fr'): string {
  const { headline, dateline, roles, subjects, claims, sentences } = copies[language];
  const next = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const name = (): string => `${pick(firstNames)} ${surname()}`;
  const surname = (): string => pick(surnameStarts) + pick(surnameEnds);
  const people = Array.from({ length: 6 }, name);
  const fill = (template: string): string =>
    template
      .replace(/CLAIM/gu, () => pick(claims))
      .replace(/ROLE/gu, () => pick(roles))
      .replace(/SUBJECT/gu, () => pick(subjects))
      .replace(/NAME/gu, () => pick(people))
      .replace(/SURNAME/gu, () => pick(people))
      .replace(/TOWN/gu, () => pick(towns))
      .replace(/NUMBER/gu, () => String(2 + Math.floor(next() * 1990)));
  const town = pick(towns);
  const parts = [`${capital(fill(headline))} ${String(seed)}`];
  let count = 10;
  let paragraph = `${town.toUpperCase()}, ${String(1 + (seed % 28))} ${dateline}`;
  while (count < words) {
    for (let n = 2 + Math.floor(next() * 3); n > 0; n--) paragraph += capital(fill(pick(sentences)));
    count += paragraph.split(' ').length;
    parts.push(paragraph.trim());
    paragraph = '';
  }
  return `${parts.join('\n\n')}\n\nabc/def\n`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = (seed * 2654435761) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
