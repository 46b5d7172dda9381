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
  learn: ['learned', 'learned'],
  plead: ['pleaded', 'pleaded'],
  vow: ['vowed', 'vowed'],
};

/** Verbs of more than one syllable that double their last consonant all the same. */
const doubling = new Set(['admit', 'quip', 'rebut', 'refer']);

function stemBefore(lemma: string, vowel: 'e' | 'i'): string {
  if (doubling.has(lemma)) return lemma + lemma.slice(-1);
  if (lemma.endsWith('e')) return lemma.slice(0, -1);
  if (vowel === 'e' && /[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}i`;
  return lemma;
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
  add(`${stemBefore(lemma, 'i')}ing`, 'gerund');
  add(lemma, 'infinitive');
  // The bare form is also the present of a plural subject (`critics say`).
  add(lemma, 'finite');
  return forms;
}
