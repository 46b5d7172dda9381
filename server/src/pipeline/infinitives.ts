import type { LanguagePack } from '../lang/types';
import type { Clause } from './attributions';
import type { CueUse } from './cues';
import { skipWhile } from './dates';
import { skipAdjunct } from './inversion';
import type { Phrase } from './heads';
import { canSpeak } from './nominals';
import { isDeterminer, isNominal } from './nouns';
import { participleSubject } from './participles';
import { findSpeaker } from './subjects';
import {
  isAdverb,
  isInfinitive,
  isParticiple,
  isPreposition,
  isVerbal,
  isVerbalForm,
  type Word,
} from './words';

/** An infinitive right behind the cue, over adverbs, clitics and short insertions (`, de son côté, toujours contrôler`). */
export function infinitiveAt(clause: Clause, from: number, cue: CueUse): number | undefined {
  const { words, pack } = clause;
  if (!pack.attribution.freeInversion) return governedAt(clause, from, cue);
  const { grammar } = pack.attribution;
  const promised = promisedAt(clause, from, cue);
  if (promised !== undefined) return promised;
  let start: number | undefined;
  let at = skipInsertion(words, skipAddressee(words, from, pack));
  for (const limit = at + 9; at < words.length && at < limit; at++) {
    const word = words[at];
    if (word === undefined || word.kind !== 'word') return undefined;
    if (grammar.temporals.has(word.lower)) continue;
    if (isAdverb(word, grammar) || grammar.clitics.has(word.lower)) {
      start ??= at;
      continue;
    }
    // `l'avoir vu`, `ne pas la connaître` is a verb, `le rire` a noun.
    const noun =
      grammar.determiners.has(words[at - 1]?.lower ?? '') &&
      !grammar.infiniteAuxiliaries.has(word.lower) &&
      !grammar.negations.has(words[start ?? at]?.lower ?? '');
    return isInfinitive(word, grammar) && !noun ? (start ?? at) : undefined;
  }
  return undefined;
}

/** `promet de [baisser la taxe]`, `menace de [ne plus payer]`: behind the preposition of a verb that promises. */
function promisedAt(clause: Clause, from: number, cue: CueUse): number | undefined {
  const { words, pack } = clause;
  const { grammar } = pack.attribution;
  if (cue.entry.infinitive !== true || cue.negated === true || !asserts(clause, cue)) return undefined;
  const addressed = skipAddressee(words, from, pack);
  // `promet dès 2012 d'inverser`
  const apart = grammar.prepositions.has(words[addressed]?.lower ?? '');
  const adjunct = apart ? skipAdjunct(words, addressed, pack) : addressed;
  const preposition = skipWhile(words, adjunct, ({ lower }) => grammar.temporals.has(lower));
  if (!grammar.linkingPrepositions.has(words[preposition]?.lower ?? '')) return undefined;
  const verb = skipWhile(
    words,
    preposition + 1,
    (word) => grammar.clitics.has(word.lower) || isAdverb(word, grammar),
  );
  const infinitive = words[verb];
  if (infinitive === undefined || !isInfinitive(infinitive, grammar)) return undefined;
  const subject = findSpeaker(words, cue, pack)?.phrase;
  return subject !== undefined && canSpeak(words, subject, pack) ? preposition + 1 : undefined;
}

/**
 * `promised [to pay]`, `vowed [never to return]`, `denied [knowing]`, `admitted to [having lied]`: what a verb governs whose entry
 * says that it reports so. Whoever promises or denies must be able to speak: `the storm threatened to …` reports nothing.
 */
function governedAt(clause: Clause, from: number, cue: CueUse): number | undefined {
  const { words, pack } = clause;
  const { grammar } = pack.attribution;
  if (cue.negated === true || !asserts(clause, cue)) return undefined;
  // `pledged on Monday [to pay]`
  const preposition = words[from];
  const apart =
    preposition !== undefined &&
    !grammar.infinitiveMarkers.has(preposition.lower) &&
    isPreposition(preposition, grammar);
  const adjunct = apart ? skipAdjunct(words, from, pack) : from;
  const start = skipWhile(words, adjunct, ({ lower }) => grammar.temporals.has(lower));
  const to = skipWhile(
    words,
    start,
    ({ lower }) => grammar.clitics.has(lower) || grammar.negations.has(lower),
  );
  const marked = grammar.infinitiveMarkers.has(words[to]?.lower ?? '');
  const verb = skipWhile(words, marked ? to + 1 : to, (word) => isAdverb(word, grammar));
  const { kind, lower: form = '' } = words[verb] ?? {};
  const ing = form.endsWith(grammar.gerundEnding) && form.length > 4;
  const base =
    !ing && marked && kind === 'word' && (isNominal(words[verb], pack) || isVerbalForm(form, grammar));
  const governed =
    ing && cue.entry.gerund === true
      ? hasObject(words, verb, pack)
      : base && !isDeterminer(words[verb], pack) && cue.entry.infinitive === true;
  if (!governed) return undefined;
  const subject = findSpeaker(words, cue, pack);
  // `“…,” said X, vowing [to stay]`: the incise has the subject.
  const bearer = subject === undefined ? cue.form === 'gerund' : isBearer(words, subject.phrase, pack);
  if (!bearer) return undefined;
  return ing ? verb : start;
}

/** Whether a phrase can speak and no noun behind its name says that it is something of the bearer's (`the FEMA [app]`). */
function isBearer(words: readonly Word[], phrase: Phrase, pack: LanguagePack): boolean {
  if (!canSpeak(words, phrase, pack)) return false;
  const head = words.findIndex(({ start }) => start === phrase.speaker.head.start);
  const next = head + 1 < phrase.to ? words[head + 1] : undefined;
  if (phrase.speaker.kind !== 'name' || next?.kind !== 'word' || next.capital || !isNominal(next, pack))
    return true;
  return pack.attribution.sourceNouns.has(next.lower);
}

/** The verb states something by itself: not `might promise to`, `those who threatened to`, nor `is threatening to`. */
function asserts({ words, pack }: Clause, cue: CueUse): boolean {
  const { form, first } = cue;
  const before = words[first - 1];
  // `…, [le président] promettant d'inverser la courbe`
  if (form === 'gerund') return before?.kind === 'comma' || participleSubject(words, cue, pack)?.to === first;
  if (form === 'infinitive') return false;
  const restricts = pack.attribution.grammar.subjectRelatives.has(before?.lower ?? '');
  return !restricts || words[first - 2]?.kind === 'comma';
}

/** `denied [taking the money]`, not `denied wrongdoing and …`: a word in `-ing` with something that a noun does not take. */
function hasObject(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const next = words[at + 1];
  if (next?.kind !== 'word' && next?.kind !== 'name' && next?.kind !== 'quote') return false;
  const { grammar } = pack.attribution;
  const closed = grammar.coordinators.has(next.lower) || grammar.linkingPrepositions.has(next.lower);
  return !closed && !(next.kind === 'word' && isVerbal(next, grammar) && !isDeterminer(next, pack));
}

/** `raconte [à l'AFP] avoir marché`: index behind to whom and where it is said. */
function skipAddressee(words: readonly Word[], from: number, pack: LanguagePack): number {
  const { grammar } = pack.attribution;
  const preposition = words[from];
  if (preposition === undefined || !grammar.prepositions.has(preposition.lower)) return from;
  const end = skipAdjunct(words, from, pack);
  const next = words[end];
  const verb =
    next?.kind === 'word' &&
    (isInfinitive(next, grammar) || grammar.clitics.has(next.lower) || isAdverb(next, grammar));
  // `lance à ceux voulant quitter …`: the infinitive is another verb's.
  const own = words
    .slice(from + 1, end)
    .some(
      (word, at, rest) =>
        isInfinitive(word, grammar) ||
        (at > 0 && isParticiple(word, grammar) && isNominal(rest[at - 1], pack)),
    );
  return verb && !own ? end : from;
}

/** Index behind adverbs and an insertion between commas (`annonce, via un communiqué de l'état-major, [avoir]`). */
function skipInsertion(words: readonly Word[], from: number): number {
  let at = from;
  for (let open = from; open < from + 9 && open < words.length; open++) {
    const word = words[open];
    if (word?.kind !== 'comma') {
      if (word?.kind !== 'word' && word?.kind !== 'quote' && word?.kind !== 'name') break;
      continue;
    }
    let close = open + 1;
    while (close < words.length && close < open + 15 && isInserted(words[close])) close++;
    if (words[close]?.kind === 'comma') at = close + 1;
    break;
  }
  return at;
}

function isInserted(word: Word | undefined): boolean {
  return word?.kind === 'word' || word?.kind === 'name' || word?.kind === 'quote';
}
