import type { Clause } from './attributions';
import { findSpeaker } from './subjects';
import type { Referent } from './types';
import { isAdverb, isPreposition, type Word } from './words';

/**
 * Whether a sentence tells that somebody reacted or how, so that a quote behind it is his: `Smith shrugged.`, `Smith was
 * blunt.`, `Smith issued a statement on the closure.` What else he did (`Smith came on Monday.`) says nothing of the kind.
 * In: the sentence and who is meant in it. Out: the same referents, whoever reacts marked.
 */
export function markReaction(clause: Clause, referents: readonly Referent[]): readonly Referent[] {
  if (clause.words.some(({ kind }) => kind === 'quote' || kind === 'colon')) return referents;
  const who = reacting(clause, referents);
  return referents.map((referent) => (referent === who ? { ...referent, reacts: true } : referent));
}

function reacting(clause: Clause, referents: readonly Referent[]): Referent | undefined {
  const { words, cues, pack } = clause;
  const subject = referents.find(({ part }) => part === 'subject');
  if (subject !== undefined && reacts(clause, subject.head.end)) return subject;
  // `La mesure est dénoncée par [la CGT]`
  for (const cue of cues) {
    const agent = cue.passive ? findSpeaker(words, cue, pack) : undefined;
    if (agent?.way === 'agent')
      return referents.find(({ head }) => head.start === agent.phrase.speaker.head.start);
  }
  return undefined;
}

function reacts(clause: Clause, after: number): boolean {
  const { words, cues, pack } = clause;
  const { grammar, nominalCues, reactions } = pack.attribution;
  const spoken = cues.some(({ at, first, passive, entry }) => {
    if ((words[at]?.start ?? 0) < after || passive) return false;
    const next = words[at + 1];
    // An everyday verb with an object is an act of its own (`began work`).
    const alone = next === undefined || next.kind === 'stop' || isAdverb(next, grammar);
    // `se souvient de cette époque`
    const reflexive = words.slice(first, at).some(({ lower }) => grammar.reflexives.has(lower));
    return entry.strength !== 'weak' || entry.tier !== 'neutral' || alone || reflexive;
  });
  // `Interrogé sur ce point, le ministre …`
  const opener = words[0];
  const asked =
    opener !== undefined &&
    reactions.has(opener.lower) &&
    grammar.participleEndings.some((ending) => opener.lower.endsWith(ending));
  return (
    spoken ||
    asked ||
    words.some(
      ({ start, lower }, at) =>
        start >= after && (nominalCues.has(lower) || reactions.has(lower) || isOwn(words, at, clause)),
    )
  );
}

/** `ne cache pas sa [colère]`, `a prononcé un [discours]`: a mood that is the subject's, speech that a verb has for its object. */
function isOwn(words: readonly Word[], at: number, { pack }: Clause): boolean {
  const { owned, possessives, pronouns, grammar } = pack.attribution;
  const noun = words[at]?.lower ?? '';
  if (!owned.has(noun) || pronouns.has(noun)) return false;
  const determiner = words[at - 1]?.lower ?? '';
  const verb = words[at - 2];
  return (
    possessives.has(determiner) ||
    (grammar.indefinites.has(determiner) && verb?.kind === 'word' && !isPreposition(verb, grammar))
  );
}
