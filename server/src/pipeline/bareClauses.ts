import type { Grammar } from '../lang/grammar';
import type { LanguagePack } from '../lang/types';
import type { Clause } from './attributions';
import { countsFrom, hangsOnSubject, isPluralSubject } from './bareSubjects';
import type { CueUse } from './cues';
import { findInvertedSubject, findOpeningSubject, skipAdjunct } from './inversion';
import { isDeterminer, isNominal, startsPhrase } from './nouns';
import { readPhrase } from './phrases';
import { findSpeaker } from './subjects';
import { isAdverb, isPreposition, isRelative, isVerbal, looksFinite, type Word } from './words';

/** How many words an adjunct may have between a verb and the clause that it reports. */
const openingReach = 8;

/**
 * English drops `that`: `X said [the strike would go on]`, `X told reporters [he would go]`.
 * Out: index of the clause's first word; undefined where what follows is no clause.
 */
export function bareClauseFrom(clause: Clause, from: number, cue: CueUse): number | undefined {
  const { words, pack } = clause;
  const { grammar, pronouns, addressees, clauseTakers, asWords, nobodies } = pack.attribution;
  if ((cue.form === 'infinitive' && !isOnOccasion(clause, cue)) || cue.negated === true) return undefined;
  // `called for students to submit`: a preposition takes no clause.
  if (grammar.prepositions.has(cue.entry.tail.at(-1) ?? '')) return undefined;
  // `Said Smith of Leeds: …`: the subject stands behind the verb.
  if (findOpeningSubject(words, cue, pack) !== undefined) return undefined;
  // Behind a quote or a comma the subject follows the verb (`said Smith`): no content.
  const inverted = words[cue.first - 1]?.kind === 'comma' || words[cue.first - 1]?.kind === 'quote';
  if (inverted && cue.form !== 'gerund' && findSpeaker(words, cue, pack)?.way !== 'subject') return undefined;
  // `A child was hurt, said [Zoo Director Jane Marsh] in an e-mail.`
  if (inverted && cue.form !== 'gerund' && !isApposed(clause, cue) && isSaidBy(clause, cue)) return undefined;
  let start = from;
  if (grammar.complementizers.has(words[start]?.lower ?? '')) return undefined;
  const question = questionAt(clause, start, cue);
  if (question !== undefined) return question ? start : undefined;
  if (addressees.has(cue.entry.lemma)) {
    const addressee = readPhrase(words, start, pack) ?? readBareNoun(words, start, pack);
    if (addressee === undefined) return undefined;
    // `told investors [sales would recover]`: a plural without article takes no noun behind it that has a verb of its own.
    const verb = words[addressee.to];
    const bare = words[start]?.kind === 'word' && !isDeterminer(words[start], pack);
    const plural = pack.attribution.sourceNouns.get(words[start]?.lower ?? '')?.number === 'plural';
    const predicated = verb !== undefined && isVerbal(verb, grammar);
    // `warned [the plan] would fail`: a phrase with a verb right behind it is no addressee.
    const subject = predicated && isDeterminer(words[start], pack);
    if (!subject) start = bare && plural && predicated ? start + 1 : addressee.to;
  }
  while (grammar.temporals.has(words[start]?.lower ?? '')) start++;
  const first = words[start];
  if (first === undefined) return undefined;
  // `said [$600,000 for the bridge] was spent`
  const sum = first.kind === 'other' && /^\d/u.test(words[start + 1]?.lower ?? '');
  if (sum) return !inverted && hasVerbBehind(clause, start) ? start : undefined;
  if (first.kind !== 'word' && first.kind !== 'name') return undefined;
  if (countsFrom(words, start, grammar)) return !inverted && hasVerbBehind(clause, start) ? start : undefined;
  if (isPreposition(first, grammar)) return inverted ? undefined : behindAdjuncts(clause, start, cue);
  if (grammar.complementizers.has(first.lower)) return undefined;
  const next = words[start + 1];
  // `says [there were concerns that …]`
  const exists = isAdverb(first, grammar) && grammar.existentials.has(first.lower);
  if (exists && (!inverted || isApposed(clause, cue)) && next !== undefined && isVerbal(next, grammar))
    return start;
  // `says [further] expansion is not practical`
  const graded = clauseTakers.has(cue.entry.lemma) && !inverted && isNominal(next, pack);
  if (graded && isAdverb(first, grammar) && !pronouns.has(next?.lower ?? ''))
    return hasVerbBehind(clause, start) ? start : undefined;
  if (grammar.coordinators.has(first.lower) || isAdverb(first, grammar)) return undefined;
  if (grammar.auxiliaries.has(first.lower) || grammar.passives.has(first.lower)) return undefined;
  // `describes as a retreat what …`
  if (asWords.has(first.lower) && !clauseTakers.has(cue.entry.lemma)) return undefined;
  const stop = words.findIndex(({ kind }, at) => at > start && (kind === 'stop' || kind === 'colon'));
  const rest = words.slice(start + 1, stop < 0 ? words.length : stop);
  const complement = rest.findIndex(({ lower }) => grammar.complementizers.has(lower));
  // `told the court that …`: what stands before `that` is a clause only with a verb of its own.
  const before = complement < 0 ? rest : rest.slice(0, complement);
  const strict = cue.entry.thatOnly === true;
  if (grammar.subordinators.has(first.lower) && (strict || isInIncise(clause, cue))) return undefined;
  // `said [it] when the plan failed`: an object, no subject.
  const object = next === undefined || isPreposition(next, grammar) || grammar.subordinators.has(next.lower);
  if (grammar.emptySubjects.has(first.lower) && object) return undefined;
  // `said [so] because the plan failed`
  if (grammar.subordinators.has(first.lower) && grammar.subordinators.has(next?.lower ?? ''))
    return undefined;
  // `said no to the plan`
  const answer = nobodies.has(first.lower) && grammar.determiners.has(first.lower);
  if (answer && grammar.prepositions.has(next?.lower ?? '')) return undefined;
  const taker = clauseTakers.has(cue.entry.lemma);
  const own = strict
    ? upToConjunction(before, pack.attribution)
    : taker
      ? before
      : upToAdverbial(before, grammar);
  const plural = taker && !inverted && isPluralSubject(words, start, pack);
  const subject = pronouns.has(first.lower) || startsPhrase(words, start, pack) || plural;
  // `she wanted answers` is shorter than `the mayor something`.
  const short = pronouns.has(first.lower) || (plural && next !== undefined && isVerbal(next, grammar));
  const fewest = short ? 1 : 3;
  // `said [they apply to letters that …]`: behind a pronoun stands its verb.
  const open = complement < 0 || (complement > 0 && pronouns.get(first.lower)?.oblique === undefined);
  const governed = next === undefined || isPreposition(next, grammar);
  const taken =
    taker &&
    (complement < 0 ||
      (pronouns.has(first.lower) && !governed) ||
      hangsOnSubject(words, start, rest.slice(complement + 1), pack));
  // `X, a nurse, said [she heard a bang]`
  const ahead = !inverted || pronouns.has(first.lower) || isApposed(clause, cue);
  if (subject && ahead && rest.length >= fewest && open && taken) return start;
  // `found [the bridge was closed]`: what looks like a verb may well say what was found (`found a car parked there`).
  const verbs = own.filter(
    (word) =>
      (isVerbal(word, grammar) && !word.lower.endsWith(grammar.gerundEnding)) ||
      (subject && !strict && looksFinite(word, grammar)),
  );
  // `denied wrongdoing and [paid] the fine`: the next verb of the same subject.
  const joint = own.slice(0, own.indexOf(verbs[0] ?? first)).findLast((word) => !isAdverb(word, grammar));
  if (joint !== undefined && grammar.coordinators.has(joint.lower)) return undefined;
  // A verb behind a relative pronoun is that of its own clause (`detailed the flaws that were found`).
  const relatives = own.filter(
    ({ lower, kind }) =>
      kind === 'word' && (grammar.subjectRelatives.has(lower) || grammar.otherRelatives.has(lower)),
  );
  return verbs.length > relatives.length ? start : undefined;
}

/** How many words may stand between an infinitive and the verb that tells how it came about. */
const occasionReach = 7;

/** `took to Twitter [to say] the plan was dead`, `wrote to the council to say` */
function isOnOccasion({ words, pack }: Clause, cue: CueUse): boolean {
  const { occasions, grammar } = pack.attribution;
  const marker = cue.first - 1;
  if (!grammar.infinitiveMarkers.has(words[marker]?.lower ?? '')) return false;
  const verb = words.findLastIndex(({ lower }, at) => at < marker && occasions.has(lower));
  return (
    verb > 0 &&
    marker - verb <= occasionReach &&
    words.slice(verb, marker).every(({ kind }) => kind === 'word' || kind === 'name')
  );
}

/** Behind the verb stands a person by name, and then no verb. */
function isSaidBy({ words, pack }: Clause, cue: CueUse): boolean {
  const { grammar } = pack.attribution;
  const subject = findInvertedSubject(words, cue.last + 1, pack);
  if (
    subject === undefined ||
    !words.slice(subject.from, subject.to).some(({ name }) => name?.type === 'person')
  )
    return false;
  const next = words[subject.to];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    isPreposition(next, grammar) ||
    grammar.temporals.has(next.lower)
  );
}

/** `[Jane Marsh, a nurse,] said the arts help students`: the comma in front of the verb closes its subject's apposition. */
function isApposed({ words, pack }: Clause, cue: CueUse): boolean {
  const subject = findSpeaker(words, cue, pack);
  if (subject?.way !== 'subject' || subject.phrase.to !== cue.first - 1) return false;
  const { from, to, speaker } = subject.phrase;
  return speaker.kind === 'name' && words.slice(from, to).some(({ kind }) => kind === 'comma');
}

/** `“…,” [he said] when asked if …`: what hangs on the verb behind a quote tells when it was said. */
function isInIncise({ words, pack }: Clause, cue: CueUse): boolean {
  const subject = findSpeaker(words, cue, pack)?.phrase;
  const before = (subject === undefined ? cue.first : Math.min(subject.from, cue.first)) - 1;
  const opener = words[before]?.kind === 'comma' ? before - 1 : before;
  return words[opener]?.kind === 'quote';
}

/**
 * `asked [why the road was closed]`: an indirect question right behind a verb that may have an addressee there.
 * Out: undefined where none stands there, false where it tells when something was said.
 */
function questionAt(clause: Clause, at: number, cue: CueUse): boolean | undefined {
  const { words, pack } = clause;
  const asks = pack.attribution.addressees.has(cue.entry.lemma);
  if (!asks || !pack.attribution.grammar.interrogatives.has(words[at]?.lower ?? '')) return undefined;
  return !isInIncise(clause, cue) && hasVerbBehind(clause, at);
}

function hasVerbBehind({ words, pack }: Clause, at: number): boolean {
  const { grammar } = pack.attribution;
  const stop = words.findIndex(({ kind }, index) => index > at && (kind === 'stop' || kind === 'colon'));
  const rest = words.slice(at + 1, stop < 0 ? words.length : stop);
  // `told the story about two men who were lost`: the verb of a relative clause.
  const relative = rest.findIndex((word) => isRelative(word, grammar));
  const own = relative < 0 ? rest : rest.slice(0, relative);
  return own.some((word) => isVerbal(word, grammar) || looksFinite(word, grammar));
}

/** `said in an interview [he would resign]`, `told reporters on Monday [the talks had failed]` */
function behindAdjuncts(clause: Clause, from: number, cue: CueUse): number | undefined {
  const { words, pack } = clause;
  const { grammar, addressees, clauseTakers, pronouns } = pack.attribution;
  const { lemma } = cue.entry;
  if ((!clauseTakers.has(lemma) && !addressees.has(lemma)) || isInIncise(clause, cue)) return undefined;
  let start = from;
  for (let past = skipAdjunct(words, start, pack); past > start; past = skipAdjunct(words, start, pack)) {
    const opener = words[start]?.lower ?? '';
    if (grammar.linkingPrepositions.has(opener) || grammar.infinitiveMarkers.has(opener)) return undefined;
    start = past;
  }
  start = behindOpening(words, from, pack) ?? start;
  const first = words[start];
  if (grammar.complementizers.has(first?.lower ?? '')) return undefined;
  const pronoun = first === undefined ? undefined : pronouns.get(first.lower);
  const counted = /^\d/u.test(first?.lower ?? '');
  const subject =
    pronoun === undefined ? counted || startsPhrase(words, start, pack) : pronoun.oblique !== true;
  const stop = words.findIndex(({ kind }, at) => at > start && kind !== 'word' && kind !== 'name');
  const own = words.slice(start + 1, stop < 0 ? words.length : stop);
  const verb = own.findIndex((word) => isVerbal(word, grammar));
  // A verb of another clause, or a complement behind the phrase, leaves no clause of the phrase's own.
  const parted = own
    .slice(0, Math.max(verb, 0))
    .some(
      (word) =>
        isRelative(word, grammar) ||
        grammar.subordinators.has(word.lower) ||
        grammar.coordinators.has(word.lower),
    );
  const complement = own.some(({ lower }) => grammar.complementizers.has(lower));
  return subject && verb >= 0 && !parted && !complement ? start : undefined;
}

/** `says [in the last three years,] crime has risen`: behind the comma of an adjunct without a verb. */
function behindOpening(words: readonly Word[], from: number, pack: LanguagePack): number | undefined {
  const { grammar } = pack.attribution;
  const comma = words.findIndex(({ kind }, at) => at > from && kind !== 'word' && kind !== 'name');
  if (words[comma]?.kind !== 'comma' || comma > from + openingReach) return undefined;
  const verb = words
    .slice(from, comma)
    .some((word) => isVerbal(word, grammar) || looksFinite(word, grammar) || isRelative(word, grammar));
  return verb ? undefined : comma + 1;
}

/**
 * `found [work] and was happy`, `learned [French] while he was there`, `found [his brother] he was happy`: the words in front
 * of another clause.
 */
function upToConjunction(
  words: readonly Word[],
  { grammar, pronouns }: LanguagePack['attribution'],
): readonly Word[] {
  const end = words.findIndex(({ kind, lower }) => {
    const pronoun = pronouns.get(lower);
    const subject = pronoun !== undefined && pronoun.oblique !== true && !grammar.determiners.has(lower);
    return kind === 'comma' || subject || grammar.subordinators.has(lower) || grammar.coordinators.has(lower);
  });
  return end < 0 ? words : words.slice(0, end);
}

/** `declared [the truce] after a rocket was fired`: the words in front of a clause of time or reason. */
function upToAdverbial(words: readonly Word[], grammar: Grammar): readonly Word[] {
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      !isRelative(word, grammar) &&
      // `urged people to run[, saying] it was safe`
      ((word.kind === 'comma' && words[at + 1]?.lower.endsWith(grammar.gerundEnding) === true) ||
        grammar.clausePrepositions.has(word.lower) ||
        grammar.subordinators.has(word.lower)),
  );
  return end < 0 ? words : words.slice(0, end);
}

/** A plural without determiner as an addressee: `told [reporters]`. */
function readBareNoun(
  words: readonly Word[],
  at: number,
  pack: LanguagePack,
): { readonly to: number } | undefined {
  const word = words[at];
  const closed =
    word?.kind !== 'word' ||
    isPreposition(word, pack.attribution.grammar) ||
    pack.attribution.grammar.complementizers.has(word.lower);
  return closed ? undefined : { to: at + 1 };
}
