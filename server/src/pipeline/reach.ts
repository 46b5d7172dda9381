import type { Clause } from './attributions';
import { endOfOpening } from './contents';
import type { CueUse } from './cues';
import { bearerOf } from './participles';
import { innerWords, opensWithInfinitive, saysHow } from './shapes';
import { findSpeaker } from './subjects';
import { isAttribute } from './verbForms';
import { isInfinitive } from './words';

/** How far a reporting verb in front of a marked stretch reaches, and which of several has the stretch. */

/**
 * The narrator's own cue: `X a dit que Moscou espérait que "…"` is what X says. A verb that a conjunction joins to the
 * outer one (`a dit que A et ajouté que "B"`) has left its content clause.
 */
export function outermost(clause: Clause, inner: CueUse, boundary: number): CueUse {
  const { words, cues, pack } = clause;
  const { grammar } = pack.attribution;
  if (inner.form === 'gerund' || grammar.coordinators.has(words[inner.first - 1]?.lower ?? '')) return inner;
  for (const outer of cues) {
    if (outer.at >= inner.at || outer.at <= boundary || outer.passive || outer.entry.strength !== 'say')
      continue;
    if (outer.form !== 'finite' && outer.form !== 'participle') continue;
    const between = words.slice(outer.last + 1, inner.first);
    // `sur ce qu'un porte-parole qualifie de "…"`: a relative clause, not what is said.
    const opens = between.findIndex(
      (word, at) =>
        grammar.complementizers.has(word.lower) && !grammar.relativeHeads.has(between[at - 1]?.lower ?? ''),
    );
    if (between.some(({ kind }) => kind === 'quote')) continue;
    if (opens < 0 && isInBareClause(clause, outer, inner)) return outer;
    if (opens < 0 || opens > 6 || inner.first > endOfOpening(clause, outer.last + 1, outer)) continue;
    const left = between
      .slice(opens + 1)
      .some(
        (word, at, rest) =>
          grammar.coordinators.has(word.lower) &&
          (grammar.complementizers.has(rest[at + 1]?.lower ?? '') || rest[at + 1]?.kind === 'name'),
      );
    if (!left) return outer;
  }
  return inner;
}

/** `He said [the autopsy did not determine it], but "…"`: the inner verb has its subject in what the outer one reports. */
function isInBareClause({ words, pack }: Clause, outer: CueUse, inner: CueUse): boolean {
  if (pack.attribution.freeInversion || !pack.attribution.clauseTakers.has(outer.entry.lemma)) return false;
  const between = words.slice(outer.last + 1, inner.first);
  if (between.some(({ kind }) => kind !== 'word' && kind !== 'name' && kind !== 'comma')) return false;
  const subject = findSpeaker(words, inner, pack);
  if (subject?.way !== 'subject') return false;
  const { from, to } = subject.phrase;
  const parted = between.some(({ kind }) => kind === 'comma');
  return from === outer.last + 1 || (!parted && from <= outer.at && outer.at < to);
}

/** Whether a cue's content can hold the stretch. */
export function reaches(clause: Clause, cue: CueUse, quote: number): boolean {
  const { words, pack } = clause;
  const { grammar } = pack.attribution;
  const between = words.slice(cue.last + 1, quote);
  const colon = words[quote - 1]?.kind === 'colon';
  // `lance une "cagnotte"`: the marked noun is the verb's object, not its content.
  const holdsClause =
    colon ||
    between.some((word) => grammar.complementizers.has(word.lower) || isInfinitive(word, grammar)) ||
    innerWords(clause.text, words[quote]) >= 6 ||
    opensWithInfinitive(clause, quote);
  const attribute = cue.entry.attribute === true && saysHow(clause, quote);
  if (attribute && isAttribute(words, cue.at, quote, grammar)) return true;
  if (cue.entry.strength === 'weak') {
    // `veut "lever toute suspicion"`
    if (cue.entry.wish === true && cue.form === 'finite') return holdsClause || between.length === 0;
    const opener = between.findIndex(
      (word) => grammar.complementizers.has(word.lower) || word.kind === 'comma',
    );
    const clause = opener >= 0 && between[opener]?.kind !== 'comma';
    // `s'alarme d'une « situation intenable »`
    const moved =
      pack.attribution.freeInversion &&
      cue.form !== 'infinitive' &&
      words.slice(cue.first, cue.at).some(({ lower }) => grammar.reflexives.has(lower)) &&
      between.length > 0 &&
      between.every(({ lower }, at) =>
        (at === 0 ? grammar.linkingPrepositions : grammar.determiners).has(lower),
      );
    if (moved) return true;
    // `a sign reading "…"`, `A banner read “…”`
    const written = cue.form === 'gerund' || (cue.form === 'finite' && pack.attribution.headFinal);
    const borne = written && between.length === 0 && bearerOf(words, cue, pack) !== undefined;
    return colon || borne || (cue.form !== 'infinitive' && clause);
  }
  if (cue.entry.clausal === true && !holdsClause) return false;
  if (cue.passive && !colon) return between.length <= 12;
  return true;
}
