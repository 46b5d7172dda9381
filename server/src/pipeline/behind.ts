import type { Clause } from './attributions';
import { findInvertedSubject } from './inversion';
import { cueLink, type Link } from './links';
import { sourceLink } from './sources';
import { findSpeaker } from './subjects';
import type { Word } from './words';

/** `"A" et "B", tranche-t-il`: pieces in a row share the incise of the last. */
export function sharedIncise(
  clause: Clause,
  quote: number,
  quotes: readonly number[],
  incises: ReadonlyMap<number, Link>,
): Link | undefined {
  for (const next of quotes) {
    if (next <= quote) continue;
    const link = incises.get(next);
    if (link === undefined) continue;
    const between = clause.words.slice(quote + 1, next);
    if (between.some((word) => word.kind === 'stop' || word.kind === 'colon')) return undefined;
    return { ...link, why: 'incise-shared' };
  }
  return undefined;
}

/** An incise or a source further behind in the sentence: `Un "acte odieux" a été commis, a déclaré X`. */
export function linkBehind(clause: Clause, quote: number): Link | undefined {
  const { words, cues, sources, pack } = clause;
  const source = sources.find((use) => use.from > quote && !use.weak);
  if (source !== undefined && !crosses(words, quote, source.from)) {
    return sourceLink(words, source, 'source-behind');
  }
  for (const cue of cues) {
    if (cue.first <= quote || words[cue.first - 1]?.kind !== 'comma' || crosses(words, quote, cue.first))
      continue;
    if (cue.passive || (cue.form !== 'finite' && cue.form !== 'participle')) continue;
    const clitic = cue.clitic === undefined ? undefined : findSpeaker(words, cue, pack)?.phrase;
    const phrase = clitic ?? findInvertedSubject(words, cue.last + 1, pack);
    if (phrase !== undefined) return cueLink(words, cue, phrase, 'incise-behind');
  }
  return undefined;
}

/** `Ce "désastre" est déploré par X`, `la phrase "…" lancée par X`: the stretch stands in what the passive tells of. */
export function agentBehind(clause: Clause, quote: number): Link | undefined {
  const { words, cues, pack } = clause;
  for (const cue of cues) {
    if (cue.first <= quote || !cue.passive) continue;
    if (cue.first === cue.at && (cue.first !== quote + 1 || !pack.attribution.freeInversion)) continue;
    if (words.slice(quote + 1, cue.first).some(({ kind }) => kind !== 'word' && kind !== 'name')) continue;
    const agent = findSpeaker(words, cue, pack);
    if (agent?.way === 'agent') return cueLink(words, cue, agent.phrase, 'passive');
  }
  return undefined;
}

function crosses(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from + 1, to).some((word) => word.kind === 'stop' || word.kind === 'colon');
}
