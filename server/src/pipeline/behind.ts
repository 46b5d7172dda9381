import type { Clause } from './attributions';
import { findInvertedSubject } from './inversion';
import { cueLink, cueSpan, type Link } from './links';
import { canSpeak } from './nominals';
import { isDeterminer } from './nouns';
import { readAgentBefore, readPhrase } from './phrases';
import { sourceLink } from './sources';
import { findSpeaker } from './subjects';
import type { SpeakerPhrase } from './types';
import { isParticiple, isRelative, type Word } from './words';

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

/** `classé comme « … » par [X]`, `présentée par [X] comme une « … »`: a participle that holds one thing for another. */
export function heldLink({ words, pack }: Clause, quote: number): Link | undefined {
  const { asWords, grammar, freeInversion } = pack.attribution;
  const as = isDeterminer(words[quote - 1], pack) ? quote - 2 : quote - 1;
  if (!freeInversion || !asWords.has(words[as]?.lower ?? '')) return undefined;
  const inner = readAgentBefore(words, as, pack);
  const verb = (inner === undefined ? as : inner.from - 1) - 1;
  const participle = words[verb];
  if (participle === undefined || !isParticiple(participle, grammar) || isDeterminer(words[verb - 1], pack))
    return undefined;
  const by = quote + 1;
  const behind = grammar.agents.has(words[by]?.lower ?? '') ? readPhrase(words, by + 1, pack) : undefined;
  const agent = inner ?? behind;
  if (agent === undefined || !(canSpeak(words, agent, pack) || agent.speaker.kind === 'name'))
    return undefined;
  const cue = cueSpan(words, verb, verb, participle.lower);
  return {
    ...(cue === undefined ? {} : { cue }),
    speaker: agent.speaker,
    why: 'passive',
    at: verb,
    end: agent.to,
  };
}

/**
 * `[La CGT] dénonce la loi, qualifiée de "honte"`: who has the word in the sentence, for a participle without an agent that
 * hangs on what he speaks of. Out: undefined where the participle has an auxiliary or an agent.
 */
export function impliedSource({ words, cues, pack }: Clause, link: Link): SpeakerPhrase | undefined {
  const cue = cues.find(({ at }) => at === link.at);
  if (link.speaker !== undefined || cue === undefined || cue.first !== cue.at) return undefined;
  const main = cues.find((other) => other.at < cue.at && !other.passive && other.entry.strength !== 'weak');
  const subject = main === undefined ? undefined : findSpeaker(words, main, pack)?.phrase;
  if (main === undefined || subject === undefined || subject.from > main.at) return undefined;
  // `Le maire a dénoncé une loi. Il a été qualifié de "menteur"`, `…, qui, qualifiée de "…", est …`: another clause.
  const between = words.slice(main.last + 1, cue.at);
  const { grammar } = pack.attribution;
  const apart = between.some(
    (word) => word.kind === 'stop' || word.kind === 'colon' || isRelative(word, grammar),
  );
  return apart || !canSpeak(words, subject, pack) ? undefined : subject.speaker;
}

function crosses(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from + 1, to).some((word) => word.kind === 'stop' || word.kind === 'colon');
}
