import type { LanguagePack } from '../lang/types';
import type { Clause } from './attributions';
import type { CueUse } from './cues';
import type { Phrase } from './heads';
import { cueLink, type Link } from './links';
import { canSpeak, ownerBeforeColon } from './nominals';
import { isSomebody } from './participles';
import { readPhrase } from './phrases';
import { outermost, reaches } from './reach';
import { sourceLink, type SourceUse } from './sources';
import { findLastPronoun, findSentenceSubject, findSpeaker, isHistoric } from './subjects';
import type { Word } from './words';

/** `Calling the ban “absurd,” Marsh said …`: the subject behind the stretch is that of the gerund in front of it too. */
export function gerundInFront({ words, cues }: Clause, quote: number, incise: Link): Link | undefined {
  if (incise.why !== 'incise-subject' || incise.speaker === undefined) return undefined;
  const cue = cues.findLast(({ last }) => last < quote);
  if (cue?.form !== 'gerund') return undefined;
  if (words.slice(cue.last + 1, quote).some((word) => word.kind !== 'word' && word.kind !== 'name'))
    return undefined;
  return { ...cueLink(words, cue, undefined, 'gerund'), speaker: incise.speaker };
}

/** `While Marsh called it “absurd”, Reed said …`: in a clause that opens the sentence the stretch is said by its own subject. */
export function clauseInFront(clause: Clause, quote: number, incise: Link): Link | undefined {
  const { words, cues, pack } = clause;
  if (incise.why !== 'incise-subject' || !pack.attribution.grammar.subordinators.has(words[0]?.lower ?? ''))
    return undefined;
  const cue = cues.findLast(({ last }) => last < quote);
  if (cue?.form !== 'finite' || cue.passive || !reaches(clause, cue, quote)) return undefined;
  if (words.slice(cue.last + 1, quote).some(({ kind }) => kind !== 'word' && kind !== 'name'))
    return undefined;
  const link = linkByCue(clause, cue, quote, new Map());
  return link.speaker === undefined ? undefined : link;
}

/** The nearest cue or source in front of the stretch that has it in its reach. */
export function linkBefore(
  clause: Clause,
  quote: number,
  incises: ReadonlyMap<number, Link>,
): Link | undefined {
  const { words, cues, sources, pack } = clause;
  const boundary = lastIndex(words, quote, (word) => word.kind === 'stop');
  const inner = [...cues]
    .reverse()
    .find((cue) => cue.last < quote && cue.at > boundary && reaches(clause, cue, quote));
  const nearest = inner === undefined ? undefined : outermost(clause, inner, boundary);
  // `Selon X, le port est vide ; "il faut réagir"`: a semicolon ends no source.
  const joined = words[boundary]?.lower === ';' && boundary === quote - 1;
  const opening = joined ? lastIndex(words, boundary, (word) => word.kind === 'stop') : boundary;
  const source = [...sources].reverse().find((use) => use.phrase.to <= quote && use.from > opening);
  const incise = [...incises.values()].find((link) => nearest !== undefined && link.at === nearest.at);
  if (incise !== undefined) return { ...incise, why: 'incise-shared' };
  const agentless = nearest?.passive === true && findSpeaker(words, nearest, pack) === undefined;
  if (
    nearest !== undefined &&
    (source === undefined ||
      ((nearest.at > source.from || source.weak) &&
        !agentless &&
        !belongsToSource(clause, source, nearest, quote)))
  ) {
    return linkByCue(clause, nearest, quote, incises);
  }
  if (source !== undefined) {
    return sourceLink(words, source, 'source-before');
  }
  const shared = [...incises.values()].find((link) => link.end <= quote && link.at > boundary);
  return shared === undefined || pack.attribution.cues.size === 0
    ? undefined
    : { ...shared, why: 'incise-shared' };
}

/** `Selon ce qu'a confié X, "…"`: the cue stands in the source; `a dit A tandis que, pour X, "…"`: the source is nearer. */
function belongsToSource({ words, pack }: Clause, source: SourceUse, cue: CueUse, quote: number): boolean {
  // `Pour X, faisant allusion à Y, "…"`: a clause that commas set apart holds no object behind it.
  if (cue.form === 'gerund' && words[quote - 1]?.kind === 'comma' && words[cue.first - 1]?.kind === 'comma')
    return true;
  if (cue.at > source.from) {
    if (cue.at < source.phrase.from) return true;
    // `Un échec qui, selon X, rappelle celui de mai : "…"`: a thing says nothing.
    const subject = cue.form === 'finite' && !source.weak ? findSpeaker(words, cue, pack)?.phrase : undefined;
    const between = subject !== undefined && source.from > subject.from;
    return between && subject.speaker.kind === 'nominal' && !isSomebody(words, subject, pack);
  }
  return source.weak && words[source.phrase.to]?.kind === 'comma' && source.phrase.to + 1 === quote;
}

function linkByCue(clause: Clause, cue: CueUse, quote: number, incises: ReadonlyMap<number, Link>): Link {
  const { words, pack } = clause;
  const { grammar } = pack.attribution;
  const between = words.slice(cue.last + 1, quote);
  const content = between.some((word) => grammar.complementizers.has(word.lower));
  const colon = words[quote - 1]?.kind === 'colon';
  const why = cue.passive
    ? 'passive'
    : colon
      ? 'colon'
      : content
        ? 'content-clause'
        : cue.form === 'gerund'
          ? 'gerund'
          : 'object';
  const earlier = [...incises.values()].filter((link) => link.at < cue.at).at(-1);
  if (cue.form === 'gerund' || cue.form === 'infinitive') {
    if (earlier?.speaker !== undefined) {
      return { ...cueLink(words, cue, undefined, why), speaker: earlier.speaker };
    }
  }
  const phrase = findSpeaker(words, cue, pack)?.phrase;
  // `Et d'ajouter : « … »`: who has just spoken goes on.
  if (phrase === undefined && colon && isHistoric(words, cue, pack))
    return cueLink(words, cue, undefined, 'floating');
  const source = phrase === undefined ? undefined : sourceOf(clause, cue, phrase);
  // `La réaction [de X] ne s'est pas fait attendre : « … »`
  const dumb = colon && phrase !== undefined && !canSpeak(words, phrase, pack);
  const owner = dumb ? ownerBeforeColon(words, quote - 1, pack) : undefined;
  return cueLink(words, cue, source ?? owner ?? phrase, why);
}

/** `Selon [FO], cela « ne change rien », tout en ajoutant que « … »`: what cannot speak hands the word to the source in front. */
function sourceOf({ words, sources, pack }: Clause, cue: CueUse, phrase: Phrase): Phrase | undefined {
  if (cue.form !== 'gerund') return undefined;
  const source = sources.findLast(({ phrase: { to } }) => to <= phrase.from);
  if (source === undefined) return undefined;
  const pronoun = phrase.speaker.kind === 'pronoun';
  const impersonal = pack.attribution.pronouns.get(words[phrase.from]?.lower ?? '')?.impersonal === true;
  return (pronoun ? impersonal : !canSpeak(words, phrase, pack)) ? source.phrase : undefined;
}

/** `Le ministre sur Twitter : "…"`: a colon right before the stretch hands it to the subject of the sentence. */
export function colonLink(clause: Clause, quote: number): Link | undefined {
  const { words, pack } = clause;
  if (words[quote - 1]?.kind !== 'colon') return undefined;
  const owner = ownerBeforeColon(words, quote - 1, pack);
  const subject = findSentenceSubject(words, quote - 1, pack);
  const speaking = subject !== undefined && canSpeak(words, subject, pack);
  // `Le maire ne cache pas sa joie : « … »`: whose joy it is stands in front.
  const possessive = owner?.speaker.kind === 'pronoun' && speaking && subject.from < owner.from;
  const owns = owner?.speaker.kind === 'name' || (owner !== undefined && canSpeak(words, owner, pack));
  const phrase =
    (owns && !possessive ? owner : undefined) ??
    findLastPronoun(words, quote - 1, pack) ??
    (speaking ? undefined : findAtColon(words, quote - 1, pack)) ??
    subject;
  if (phrase === undefined) return undefined;
  const { speaker } = phrase;
  // `C'est un choc : « … »`: nobody is named.
  const impersonal = pack.attribution.pronouns.get(words[phrase.from]?.lower ?? '')?.impersonal === true;
  const presents = impersonal && pack.attribution.grammar.passives.has(words[phrase.to]?.lower ?? '');
  const speaks = speaker.kind !== 'nominal' || canSpeak(words, phrase, pack);
  return speaks && !presents ? { speaker, why: 'colon-subject', at: -1, end: quote } : undefined;
}

/** `Un constat partagé par [X] : « … »`, `L'émotion était vive chez [X] : « … »`: whom the clause ends with, where its subject cannot speak. */
function findAtColon(words: readonly Word[], colon: number, pack: LanguagePack): Phrase | undefined {
  const { grammar, ownerPrepositions, freeInversion, weakSourcePrepositions } = pack.attribution;
  if (!freeInversion) return undefined;
  for (let from = colon - 1; from > 0; from--) {
    const before = words[from - 1];
    if (words[from]?.kind !== 'word' && words[from]?.kind !== 'name') return undefined;
    const governs = [grammar.agents, ownerPrepositions, weakSourcePrepositions, grammar.datives].some((set) =>
      set.has(before?.lower ?? ''),
    );
    const phrase = governs ? readPhrase(words, from, pack) : undefined;
    if (phrase?.to === colon) return canSpeak(words, phrase, pack) ? phrase : undefined;
  }
  return undefined;
}

function lastIndex(words: readonly Word[], before: number, test: (word: Word) => boolean): number {
  for (let at = before - 1; at >= 0; at--) {
    const word = words[at];
    if (word !== undefined && test(word)) return at;
  }
  return -1;
}
