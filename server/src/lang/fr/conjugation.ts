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

/**
 * Irregular models, the more particular ending first: present (singular, plural), stem of the imperfect, simple past
 * (singular, plural), stem of the future, past participle; all without what stands before the ending.
 */
const models: readonly (readonly [ending: string, stems: string])[] = [
  ['prendre', 'prend prennent pren prit prirent prendr pris'],
  ['craindre', 'craint craignent craign craignit craignirent craindr craint'],
  ['peindre', 'peint peignent peign peignit peignirent peindr peint'],
  ['plaindre', 'plaint plaignent plaign plaignit plaignirent plaindr plaint'],
  ['maudire', 'maudit maudissent maudiss maudit maudirent maudir maudit'],
  ['dire', 'dit disent dis dit dirent dir dit'],
  ['écrire', 'écrit écrivent écriv écrivit écrivirent écrir écrit'],
  ['rire', 'rit rient ri rit rirent rir ri'],
  ['lire', 'lit lisent lis lut lurent lir lu'],
  ['faire', 'fait font fais fit firent fer fait'],
  ['mettre', 'met mettent mett mit mirent mettr mis'],
  ['venir', 'vient viennent ven vint vinrent viendr venu'],
  ['tenir', 'tient tiennent ten tint tinrent tiendr tenu'],
  ['connaître', 'connaît connaissent connaiss connut connurent connaîtr connu'],
  ['clure', 'clut cluent clu clut clurent clur clu'],
  ['suivre', 'suit suivent suiv suivit suivirent suivr suivi'],
  ['croire', 'croit croient croy crut crurent croir cru'],
  ['prévoir', 'prévoit prévoient prévoy prévit prévirent prévoir prévu'],
  ['vouloir', 'veut veulent voul voulut voulurent voudr voulu'],
  ['uire', 'uit uisent uis uisit uisirent uir uit'],
  ['voir', 'voit voient voy vit virent verr vu'],
  ['sortir', 'sort sortent sort sortit sortirent sortir sorti'],
  ['ouvrir', 'ouvre ouvrent ouvr ouvrit ouvrirent ouvrir ouvert'],
  ['paraître', 'paraît paraissent paraiss parut parurent paraîtr paru'],
  ['dre', 'd dent d dit dirent dr du'],
  ['ir', 'it issent iss it irent ir i'],
];

/** The stem of a first-group verb before a silent `e`: `appell-`, `considèr-`, `lèv-`, `appui-`. */
function silentStem(root: string): string {
  if (/(?:app|rapp|interp)el$/u.test(root)) return `${root}l`;
  if (root.endsWith('jet')) return `${root}t`;
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
  const root = lemma.slice(0, -model[0].length);
  const [singular = '', plural = '', imperfect = '', past = '', pasts = '', future = '', participle = ''] =
    model[1].split(' ').map((ending) => root + ending);
  return { present: [singular, plural], imperfect, past: [past, pasts], future, participle };
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
  for (const [form, kinds] of forms) if (form.includes('aît')) forms.set(form.replace('aît', 'ait'), kinds);
  return forms;
}
