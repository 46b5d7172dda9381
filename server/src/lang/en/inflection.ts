import type { VerbForm } from '../attribution';

/** Past, participle; present and gerund stay regular for all of them. */
const irregular: Readonly<Record<string, readonly [string, string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  make: ['made', 'made'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  swear: ['swore', 'sworn'],
  speak: ['spoke', 'spoken'],
  go: ['went', 'gone'],
  point: ['pointed', 'pointed'],
  call: ['called', 'called'],
  begin: ['began', 'begun'],
  find: ['found', 'found'],
  see: ['saw', 'seen'],
  hit: ['hit', 'hit'],
  show: ['showed', 'shown'],
  foresee: ['foresaw', 'foreseen'],
  bet: ['bet', 'bet'],
  cost: ['cost', 'cost'],
  draw: ['drew', 'drawn'],
  forecast: ['forecast', 'forecast'],
  lay: ['laid', 'laid'],
  mean: ['meant', 'meant'],
  retell: ['retold', 'retold'],
  sell: ['sold', 'sold'],
  set: ['set', 'set'],
  shoot: ['shot', 'shot'],
  sing: ['sang', 'sung'],
  spell: ['spelled', 'spelled'],
  understand: ['understood', 'understood'],
  win: ['won', 'won'],
  learn: ['learned', 'learned'],
};

/** Verbs that double their last consonant. */
const doubling = new Set([
  'admit',
  'beg',
  'begin',
  'bet',
  'chat',
  'deadpan',
  'demur',
  'dub',
  'fret',
  'grin',
  'hit',
  'infer',
  'nod',
  'pen',
  'put',
  'quip',
  'rebut',
  'refer',
  'regret',
  'set',
  'shrug',
  'slam',
  'snap',
  'sob',
  'star',
  'submit',
  'sum',
  'top',
  'win',
]);

function stemBefore(lemma: string, vowel: 'e' | 'i'): string {
  if (doubling.has(lemma)) return lemma + lemma.slice(-1);
  if (lemma.endsWith('e')) return lemma.slice(0, -1);
  if (vowel === 'e' && /[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}i`;
  return lemma;
}

function gerundOf(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  return lemma.endsWith('ee') ? `${lemma}ing` : `${stemBefore(lemma, 'i')}ing`;
}

/**
 * The forms of an English verb that reports in the third person.
 * In: its infinitive. Out: each form with what it may be.
 */
export function inflect(lemma: string): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (form: string, kind: VerbForm): void => {
    const kinds = forms.get(form);
    if (kinds === undefined) forms.set(form, [kind]);
    else if (!kinds.includes(kind)) kinds.push(kind);
  };
  const third = /[^aeiou]y$/u.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/u.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const [past, participle] = irregular[lemma] ?? [
    `${stemBefore(lemma, 'e')}ed`,
    `${stemBefore(lemma, 'e')}ed`,
  ];
  add(third, 'finite');
  add(past, 'finite');
  add(participle, 'participle');
  add(gerundOf(lemma), 'gerund');
  // British English doubles an unstressed `l` too (`labelled`, `signalling`).
  if (/[^aeiou][aeiou]l$/u.test(lemma)) {
    add(`${lemma}led`, 'finite');
    add(`${lemma}led`, 'participle');
    add(`${lemma}ling`, 'gerund');
  }
  add(lemma, 'infinitive');
  // The bare form is also the present of a plural subject (`critics say`).
  add(lemma, 'finite');
  return forms;
}
