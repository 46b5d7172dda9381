import type { LanguagePack } from '../lang/types';
import type { CueUse } from './cues';
import { findInvertedSubject } from './inversion';
import { cueLink, cueSpan, type Link } from './links';
import { canSpeak } from './nominals';
import { startsPhrase } from './nouns';
import { readPhrase } from './phrases';
import { findSpeaker } from './subjects';
import { endsInOneOf, isAdverb, isPreposition, isRelative, type Word } from './words';

/** Incises of French that the lexicon of reporting verbs does not tell by itself. */

/** How many words may stand in front of the infinitive of a periphrasis (`ne s'est pas privé de rappeler`). */
const periphrasisReach = 6;

/** `"…", a fini par lâcher [le maire]`, `"…", tient-[elle] à préciser`: the infinitive behind another verb reports. */
export function readPeriphrasis(
  words: readonly Word[],
  at: number,
  cues: readonly CueUse[],
  pack: LanguagePack,
): Link | undefined {
  const cue = cues.find(
    ({ first, form }) => first > at && first <= at + periphrasisReach && form === 'infinitive',
  );
  if (cue === undefined) return undefined;
  const { grammar, cliticSubjects } = pack.attribution;
  const before = words.slice(at, cue.first);
  const opener = before[0];
  const plain = before.every(
    ({ kind, lower, capital }) =>
      kind === 'word' && !capital && !grammar.determiners.has(lower) && !grammar.coordinators.has(lower),
  );
  // `non sans rappeler …`, `le temps pour dire …`: another preposition than the verb's own.
  const last = before.at(-1);
  const own =
    last === undefined || !isPreposition(last, grammar) || grammar.infinitivePrepositions.has(last.lower);
  const turns =
    opener !== undefined &&
    (isRelative(opener, grammar) ||
      // `s'est borné à dire`: no `si`.
      (grammar.subordinators.has(opener.lower) && !grammar.clitics.has(opener.lower)));
  if (
    opener === undefined ||
    turns ||
    !plain ||
    !own ||
    isPreposition(opener, grammar) ||
    isAdverb(opener, grammar)
  )
    return undefined;
  const clitic = before.findIndex(({ lower }) => cliticSubjects.has(lower));
  if (clitic >= 0) {
    const speaker = findSpeaker(words, { ...cue, form: 'finite', clitic: at + clitic }, pack);
    return cueLink(words, cue, speaker?.phrase, 'incise-clitic');
  }
  const inverted = findInvertedSubject(words, cue.last + 1, pack);
  return inverted && cueLink(words, cue, inverted, 'incise-inverted');
}

/**
 * Any inverted verb behind a quote is a cue, whatever the lexicon says (`"…", sourit le ministre`,
 * `"…", a-t-elle soufflé`): inversion outside questions marks an incise in French.
 */
export function readOpenIncise(
  words: readonly Word[],
  at: number,
  comma: boolean,
  pack: LanguagePack,
): Link | undefined {
  const { grammar, cliticSubjects } = pack.attribution;
  let verb = at;
  while (words[verb]?.kind === 'word' && grammar.clitics.has(words[verb]?.lower ?? '')) verb++;
  const word = words[verb];
  if (word === undefined || word.kind !== 'word' || word.capital) return undefined;
  const auxiliary = grammar.auxiliaries.has(word.lower) || grammar.passives.has(word.lower);
  const clitic = cliticSubjects.has(words[verb + 1]?.lower ?? '') ? verb + 1 : undefined;
  let main = auxiliary ? (clitic ?? verb) + 1 : verb;
  if (auxiliary) main = skipAdverbs(words, main, pack);
  // `peut-on [lire]`: the modal's infinitive tells what is done.
  if (clitic !== undefined && !auxiliary && grammar.plainVerbs.has(word.lower)) {
    const infinitive = words.findIndex(
      ({ lower, kind }, index) =>
        index > clitic && index <= clitic + 3 && kind === 'word' && pack.attribution.cues.has(lower),
    );
    if (infinitive > 0) main = infinitive;
  }
  const mainWord = words[main];
  if (mainWord === undefined || mainWord.kind !== 'word') return undefined;
  if (pack.attribution.notCues.has(mainWord.lower)) return undefined;
  const lemma = mainWord.lower;
  if (clitic !== undefined) {
    const use: CueUse = {
      at: main,
      last: main,
      first: verb,
      form: 'finite',
      entry: { lemma, tier: 'neutral', strength: 'weak', forms: ['finite'], tail: [], sources: [] },
      clitic,
      passive: false,
    };
    return cueLink(words, use, findSpeaker(words, use, pack)?.phrase, 'incise-clitic');
  }
  const isVerbLike =
    comma &&
    !isPreposition(mainWord, grammar) &&
    !isAdverb(mainWord, grammar) &&
    !grammar.functionWords.has(mainWord.lower) &&
    !pack.attribution.sourceNouns.has(mainWord.lower) &&
    !pack.names.titles.has(mainWord.lower) &&
    endsInOneOf(mainWord.lower, grammar.thirdPersonEndings);
  if (!isVerbLike || !startsPhrase(words, main + 1, pack)) return undefined;
  const subject = readPhrase(words, main + 1, pack);
  const end = subject === undefined ? undefined : words[subject.to];
  const closes = end === undefined || end.kind === 'stop' || end.kind === 'comma';
  const cue = cueSpan(words, main, main, lemma);
  if (subject === undefined || cue === undefined || (!auxiliary && !closes)) return undefined;
  // `X, qui aime "…", a tourné son film`: within a sentence the subject must be somebody.
  const mark = comma ? at - 2 : at - 1;
  const before = words[mark - 1]?.kind;
  const opens =
    before === undefined ||
    before === 'stop' ||
    before === 'colon' ||
    before === 'quote' ||
    before === 'dash';
  if (!opens && !canSpeak(words, subject, pack)) return undefined;
  return {
    cue,
    speaker: subject.speaker,
    why: 'incise-inverted-open',
    at: main,
    end: subject.to,
  };
}

function skipAdverbs(words: readonly Word[], from: number, pack: LanguagePack): number {
  const past = words.findIndex((word, at) => at >= from && !isAdverb(word, pack.attribution.grammar));
  return past < 0 ? words.length : past;
}
