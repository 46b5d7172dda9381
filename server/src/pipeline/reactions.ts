import type { Clause } from './attributions';
import type { Referent } from './types';
import { isAdverb } from './words';

/**
 * Whether a sentence tells that somebody reacted or how, so that a quote behind it is his: `Smith shrugged.`, `Smith was
 * blunt.`, `Smith issued a statement on the closure.` What else he did (`Smith came on Monday.`) says nothing of the kind.
 * In: the sentence and who is meant in it. Out: the same referents, the subject marked where it reacts.
 */
export function markReaction(clause: Clause, referents: readonly Referent[]): readonly Referent[] {
  const [subject, ...others] = referents;
  if (subject?.part !== 'subject' || !reacts(clause, subject.head.end)) return referents;
  return [{ ...subject, reacts: true }, ...others];
}

function reacts({ words, cues, pack }: Clause, after: number): boolean {
  if (words.some(({ kind }) => kind === 'quote' || kind === 'colon')) return false;
  const { grammar, nominalCues, reactions } = pack.attribution;
  const spoken = cues.some(({ at, passive, entry }) => {
    if ((words[at]?.start ?? 0) < after || passive) return false;
    const next = words[at + 1];
    // An everyday verb with an object is an act of its own (`began work`).
    const alone = next === undefined || next.kind === 'stop' || isAdverb(next, grammar);
    return entry.strength !== 'weak' || entry.tier !== 'neutral' || alone;
  });
  return (
    spoken ||
    words.some(({ start, lower }) => start >= after && (nominalCues.has(lower) || reactions.has(lower)))
  );
}
