import type { VerbForm } from '../attribution';

/**
 * Third-person forms of French verbs, the persons in which news reports speech.
 * Models after the Bescherelle tables; only the models that reporting verbs follow.
 */

interface Stems {
  /** Present, third person singular and plural. */
  readonly present: readonly [string, string];
  /** Stem of the imperfect and of the present participle. */
  readonly imperfect: string;
  /** Simple past, third person singular and plural. */
  readonly past: readonly [string, string];
  /** Stem of future and conditional, without `a`/`ait`. */
  readonly future: string;
  readonly participle: string;
}

type Model = readonly [ending: string, stems: (root: string) => Stems];

const regularRe = (root: string): Stems => ({
  present: [`${root}d`, `${root}dent`],
  imperfect: `${root}d`,
  past: [`${root}dit`, `${root}dirent`],
  future: `${root}dr`,
  participle: `${root}du`,
});

/** Irregular models, the more particular ending first. */
const models: readonly Model[] = [
  [
    'prendre',
    (r) => ({
      present: [`${r}prend`, `${r}prennent`],
      imperfect: `${r}pren`,
      past: [`${r}prit`, `${r}prirent`],
      future: `${r}prendr`,
      participle: `${r}pris`,
    }),
  ],
  [
    'craindre',
    (r) => ({
      present: [`${r}craint`, `${r}craignent`],
      imperfect: `${r}craign`,
      past: [`${r}craignit`, `${r}craignirent`],
      future: `${r}craindr`,
      participle: `${r}craint`,
    }),
  ],
  [
    'plaindre',
    (r) => ({
      present: [`${r}plaint`, `${r}plaignent`],
      imperfect: `${r}plaign`,
      past: [`${r}plaignit`, `${r}plaignirent`],
      future: `${r}plaindr`,
      participle: `${r}plaint`,
    }),
  ],
  [
    'maudire',
    (r) => ({
      present: [`${r}maudit`, `${r}maudissent`],
      imperfect: `${r}maudiss`,
      past: [`${r}maudit`, `${r}maudirent`],
      future: `${r}maudir`,
      participle: `${r}maudit`,
    }),
  ],
  [
    'dire',
    (r) => ({
      present: [`${r}dit`, `${r}disent`],
      imperfect: `${r}dis`,
      past: [`${r}dit`, `${r}dirent`],
      future: `${r}dir`,
      participle: `${r}dit`,
    }),
  ],
  [
    'écrire',
    (r) => ({
      present: [`${r}écrit`, `${r}écrivent`],
      imperfect: `${r}écriv`,
      past: [`${r}écrivit`, `${r}écrivirent`],
      future: `${r}écrir`,
      participle: `${r}écrit`,
    }),
  ],
  [
    'décrire',
    (r) => ({
      present: [`${r}décrit`, `${r}décrivent`],
      imperfect: `${r}décriv`,
      past: [`${r}décrivit`, `${r}décrivirent`],
      future: `${r}décrir`,
      participle: `${r}décrit`,
    }),
  ],
  [
    'sourire',
    (r) => ({
      present: [`${r}sourit`, `${r}sourient`],
      imperfect: `${r}souri`,
      past: [`${r}sourit`, `${r}sourirent`],
      future: `${r}sourir`,
      participle: `${r}souri`,
    }),
  ],
  [
    'lire',
    (r) => ({
      present: [`${r}lit`, `${r}lisent`],
      imperfect: `${r}lis`,
      past: [`${r}lut`, `${r}lurent`],
      future: `${r}lir`,
      participle: `${r}lu`,
    }),
  ],
  [
    'faire',
    (r) => ({
      present: [`${r}fait`, `${r}font`],
      imperfect: `${r}fais`,
      past: [`${r}fit`, `${r}firent`],
      future: `${r}fer`,
      participle: `${r}fait`,
    }),
  ],
  [
    'mettre',
    (r) => ({
      present: [`${r}met`, `${r}mettent`],
      imperfect: `${r}mett`,
      past: [`${r}mit`, `${r}mirent`],
      future: `${r}mettr`,
      participle: `${r}mis`,
    }),
  ],
  [
    'venir',
    (r) => ({
      present: [`${r}vient`, `${r}viennent`],
      imperfect: `${r}ven`,
      past: [`${r}vint`, `${r}vinrent`],
      future: `${r}viendr`,
      participle: `${r}venu`,
    }),
  ],
  [
    'tenir',
    (r) => ({
      present: [`${r}tient`, `${r}tiennent`],
      imperfect: `${r}ten`,
      past: [`${r}tint`, `${r}tinrent`],
      future: `${r}tiendr`,
      participle: `${r}tenu`,
    }),
  ],
  [
    'connaître',
    (r) => ({
      present: [`${r}connaît`, `${r}connaissent`],
      imperfect: `${r}connaiss`,
      past: [`${r}connut`, `${r}connurent`],
      future: `${r}connaîtr`,
      participle: `${r}connu`,
    }),
  ],
  [
    'conclure',
    (r) => ({
      present: [`${r}conclut`, `${r}concluent`],
      imperfect: `${r}conclu`,
      past: [`${r}conclut`, `${r}conclurent`],
      future: `${r}conclur`,
      participle: `${r}conclu`,
    }),
  ],
  [
    'suivre',
    (r) => ({
      present: [`${r}suit`, `${r}suivent`],
      imperfect: `${r}suiv`,
      past: [`${r}suivit`, `${r}suivirent`],
      future: `${r}suivr`,
      participle: `${r}suivi`,
    }),
  ],
  [
    'croire',
    (r) => ({
      present: [`${r}croit`, `${r}croient`],
      imperfect: `${r}croy`,
      past: [`${r}crut`, `${r}crurent`],
      future: `${r}croir`,
      participle: `${r}cru`,
    }),
  ],
  [
    'prévoir',
    (r) => ({
      present: [`${r}prévoit`, `${r}prévoient`],
      imperfect: `${r}prévoy`,
      past: [`${r}prévit`, `${r}prévirent`],
      future: `${r}prévoir`,
      participle: `${r}prévu`,
    }),
  ],
  [
    'vouloir',
    (r) => ({
      present: [`${r}veut`, `${r}veulent`],
      imperfect: `${r}voul`,
      past: [`${r}voulut`, `${r}voulurent`],
      future: `${r}voudr`,
      participle: `${r}voulu`,
    }),
  ],
  ['dre', (r) => regularRe(r)],
  [
    'ir',
    (r) => ({
      present: [`${r}it`, `${r}issent`],
      imperfect: `${r}iss`,
      past: [`${r}it`, `${r}irent`],
      future: `${r}ir`,
      participle: `${r}i`,
    }),
  ],
];

/** The stem of a first-group verb before a silent `e`: `appell-`, `considèr-`, `lèv-`, `appui-`. */
function silentStem(root: string): string {
  if (/(?:app|rapp|interp)el$/u.test(root)) return `${root}l`;
  if (/jet$/u.test(root)) return `${root}t`;
  if (/[ou]y$/u.test(root)) return `${root.slice(0, -1)}i`;
  return root
    .replace(/e([bcdfghjklmnpqrstvxz])$/u, 'è$1')
    .replace(/é((?:[bcdfghjklmnpqrstvxz][lr]?|[gq]u|gn))$/u, 'è$1');
}

function firstGroup(root: string): Stems {
  const silent = silentStem(root);
  const soft = root.endsWith('c') ? `${root.slice(0, -1)}ç` : root.endsWith('g') ? `${root}e` : root;
  // `considérer` keeps its é in the future in the traditional spelling, `lever` and `appeler` change.
  const future = /é[^aeiou]+u?$/u.test(root) ? root : silent;
  return {
    present: [`${silent}e`, `${silent}ent`],
    imperfect: soft,
    past: [`${soft}a`, `${root}èrent`],
    future: `${future}er`,
    participle: `${root}é`,
  };
}

function stemsOf(lemma: string): Stems {
  if (lemma.endsWith('er')) return firstGroup(lemma.slice(0, -2));
  const model = models.find(([ending]) => lemma.endsWith(ending));
  if (model === undefined) throw new Error(`no conjugation model for "${lemma}"`);
  return model[1](lemma.slice(0, -model[0].length));
}

/** The feminine and plural forms of a past participle. */
function agreements(participle: string): string[] {
  const plural = participle.endsWith('s') ? participle : `${participle}s`;
  return [participle, `${participle}e`, plural, `${participle}es`];
}

/**
 * All third-person forms of a verb.
 * In: its infinitive. Out: each form with what it may be. Throws for a verb whose model is not here.
 */
export function conjugate(lemma: string): ReadonlyMap<string, readonly VerbForm[]> {
  const stems = stemsOf(lemma);
  const forms = new Map<string, VerbForm[]>();
  const add = (form: string, kind: VerbForm): void => {
    const kinds = forms.get(form);
    if (kinds === undefined) forms.set(form, [kind]);
    else if (!kinds.includes(kind)) kinds.push(kind);
  };
  for (const form of [...stems.present, ...stems.past]) add(form, 'finite');
  for (const ending of ['ait', 'aient']) {
    add(stems.imperfect + ending, 'finite');
    add(stems.future + ending, 'finite');
  }
  for (const ending of ['a', 'ont']) add(stems.future + ending, 'finite');
  // The imperfect of -cer and -ger keeps ç and ge before a only; `ions` never stands in the third person.
  add(`${stems.imperfect}ant`, 'gerund');
  for (const form of agreements(stems.participle)) add(form, 'participle');
  add(lemma, 'infinitive');
  // The 1990 spelling drops the circumflex on i and u.
  for (const [form, kinds] of [...forms])
    if (form.includes('aît')) forms.set(form.replace('aît', 'ait'), kinds);
  return forms;
}
