import type { LanguagePack } from '../lang/types';
import type { CueUse } from './cues';
import { isDate, skipDate, skipWhile } from './dates';
import { type Phrase, toPhrase } from './heads';
import { canSpeak } from './nominals';
import { isDeterminer, isNominal, skipDeterminers, splitDeterminer, startsPhrase } from './nouns';
import { readBareNouns, readPhrase } from './phrases';
import { cliticsFrom, isAdverb, isInfinitive, isPreposition, isRelative, isVerbal, type Word } from './words';

/**
 * The subject behind an inverted verb: `a insisté jeudi [le porte-parole de la présidence russe, Dmitri Peskov]`.
 * Adverbs, dates and complements may stand between (`a déclaré à la presse le ministre`).
 */
export function findInvertedSubject(
  words: readonly Word[],
  after: number,
  pack: LanguagePack,
): Phrase | undefined {
  let at = after;
  for (let steps = 0; steps < 12; steps++) {
    const word = words[at];
    if (word === undefined) return undefined;
    // `estiment [d'anciens ministres]`
    const skipped = splitDeterminer(words, at, pack) ? at : skipAdjunct(words, at, pack);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    if (word.kind === 'comma') {
      const inserted = at > after ? at + 1 : skipInserted(words, at, pack);
      if (inserted === undefined) return undefined;
      at = inserted;
      continue;
    }
    return readPhrase(words, at, pack) ?? readTitled(words, at, pack) ?? readBareNouns(words, at, pack);
  }
  return undefined;
}

/** `dit[, ému,] Alain Delmotte`: index behind a word or two about the subject that commas set apart. */
function skipInserted(words: readonly Word[], comma: number, pack: LanguagePack): number | undefined {
  if (!pack.attribution.freeInversion) return undefined;
  const close = words.findIndex(({ kind }, at) => at > comma && kind === 'comma');
  const inserted = words.slice(comma + 1, close);
  const first = inserted[0];
  // `a prévenu, au bout d'une réunion à Brest, la secrétaire`
  const adjunct = first !== undefined && isPreposition(first, pack.attribution.grammar);
  const plain = inserted.every(
    ({ kind, capital }) => (kind === 'word' && !capital) || (adjunct && kind === 'name'),
  );
  const determined = first !== undefined && pack.attribution.grammar.determiners.has(first.lower);
  const reach = adjunct ? 12 : determined ? 6 : 4;
  if (close < 0 || inserted.length > reach || !plain || first === undefined) return undefined;
  // `a déclaré, [les larmes aux yeux], Anne Dulac`: how somebody looks stands without a preposition.
  const manner = determined && inserted.length > 1 && toPhrase(words, comma + 1, close, pack);
  if (manner !== false && manner !== undefined && !canSpeak(words, manner, pack)) return close + 1;
  return startsPhrase(words, comma + 1, pack) || isFunctional(first, pack) ? undefined : close + 1;
}

/**
 * `Les effets, reconnaît [le médecin], sont …`: between one comma and another verb and subject stand apart from the
 * sentence, which has but its own subject in front of them.
 */
export function findSubjectInIncise(
  words: readonly Word[],
  cue: Pick<CueUse, 'first' | 'last' | 'form'>,
  pack: LanguagePack,
): Phrase | undefined {
  if (!pack.attribution.freeInversion || (cue.form !== 'finite' && cue.form !== 'participle'))
    return undefined;
  const comma = cue.first - 1;
  if (words[comma]?.kind !== 'comma') return undefined;
  const start = words.findLastIndex(({ kind }, at) => at < comma && kind !== 'word' && kind !== 'name') + 1;
  if (start > 0 && words[start - 1]?.kind !== 'stop' && words[start - 1]?.kind !== 'quote') return undefined;
  const subject = findInvertedSubject(words, cue.last + 1, pack);
  if (subject === undefined || words[subject.to]?.kind !== 'comma') return undefined;
  return canSpeak(words, subject, pack) ? subject : undefined;
}

/**
 * `Said [Smith]: “…”`, `And added [the mayor], “…”`: where the subject comes first as a rule, a verb that opens its sentence
 * has it behind, with nothing but its place or day up to the marks.
 */
export function findOpeningSubject(
  words: readonly Word[],
  cue: Pick<CueUse, 'first' | 'last' | 'form'>,
  pack: LanguagePack,
): Phrase | undefined {
  const { grammar, freeInversion } = pack.attribution;
  if (freeInversion || cue.form !== 'finite') return undefined;
  const before = words[cue.first - 1];
  const opens = before === undefined || (cue.first === 1 && grammar.coordinators.has(before.lower));
  const subject = opens ? findInvertedSubject(words, cue.last + 1, pack) : undefined;
  if (subject === undefined) return undefined;
  const mark = words.findIndex(({ kind }, at) => at >= subject.to && kind === 'quote');
  const end = mark < 0 ? words.length : mark;
  const closer = words[end - 1]?.kind;
  const closes = closer === 'colon' || (mark >= 0 && closer === 'comma');
  return closes && !words.slice(subject.to, end).some((word) => isVerbal(word, grammar))
    ? subject
    : undefined;
}

/** `Voici ce qu'a répondu [le maire]`, `comme l'a rappelé [le maire]`: where no subject stands in front of the verb, it stands behind. */
export function findSubjectOfRelative(
  words: readonly Word[],
  cue: Pick<CueUse, 'first' | 'last' | 'form'>,
  pack: LanguagePack,
): Phrase | undefined {
  const { grammar, freeInversion, asWords } = pack.attribution;
  if (!freeInversion || (cue.form !== 'finite' && cue.form !== 'participle')) return undefined;
  const relative = words[cliticsFrom(words, cue.first, grammar) - 1];
  const as = asWords.has(relative?.lower ?? '');
  const asked = relative?.kind === 'word' && grammar.otherRelatives.has(relative.lower);
  const subject = as || asked ? findInvertedSubject(words, cue.last + 1, pack) : undefined;
  return subject !== undefined && (as || canSpeak(words, subject, pack)) ? subject : undefined;
}

function isFunctional(word: Word, pack: LanguagePack): boolean {
  const { grammar } = pack.attribution;
  return (
    isRelative(word, grammar) || grammar.subordinators.has(word.lower) || grammar.coordinators.has(word.lower)
  );
}

function isNamedBody({ kind, lower }: Word, { attribution, names }: LanguagePack): boolean {
  return (
    kind === 'word' && (attribution.kinds.bodies.has(lower) || names.headNouns.get(lower) === 'organization')
  );
}

/** `said [team member Jane Marsh]`: bare nouns in front of a person's name. */
export function readTitled(words: readonly Word[], from: number, pack: LanguagePack): Phrase | undefined {
  for (let at = from; at < from + 5; at++) {
    const word = words[at];
    if (word?.name?.type === 'person') {
      const named = at > from ? readPhrase(words, at, pack) : undefined;
      return named && toPhrase(words, from, named.to, pack);
    }
    if (!isNominal(word, pack)) return undefined;
  }
  return undefined;
}

/** `depuis son lancement [officiel]`: a noun for somebody is an adjective where it has neither article nor name. */
function describesNoun(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const word = words[at];
  return (
    pack.attribution.freeInversion &&
    word?.kind === 'word' &&
    !word.capital &&
    !isDeterminer(word, pack) &&
    !splitDeterminer(words, at, pack) &&
    words[at + 1]?.kind !== 'name'
  );
}

/** `à [son] éditeur`: a noun for one person whose name may follow. */
function isOne(words: readonly Word[], noun: number, { attribution }: LanguagePack): boolean {
  const { possessives, sourceNouns } = attribution;
  return (
    sourceNouns.has(words[noun]?.lower ?? '') &&
    possessives.get(words[noun - 1]?.lower ?? '')?.number !== undefined
  );
}

/** Index behind an adverb, a date or a prepositional phrase that stands at a word; the word itself if none does. */
export function skipAdjunct(words: readonly Word[], at: number, pack: LanguagePack): number {
  const { grammar } = pack.attribution;
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return at;
  if (grammar.determiners.has(word.lower) && isDate(words, at, pack)) return skipDate(words, at, pack);
  if (isAdverb(word, grammar) || grammar.temporals.has(word.lower)) return at + 1;
  // `a dit [il y a trois semaines] le maire`
  const existential = words[at + 1]?.lower ?? '';
  if (
    grammar.emptySubjects.has(word.lower) &&
    grammar.clitics.has(existential) &&
    grammar.impersonalVerbs.has(existential) &&
    isNominal(words[skipDeterminers(words, at + 3, pack)], pack)
  )
    return skipDeterminers(words, at + 3, pack) + 1;
  if (!isPreposition(word, grammar)) return at;
  // The complement is one determiner, one noun or name, and what hangs on it by `de`.
  let index = at + 1;
  index = skipWhile(words, index, (next) => isPreposition(next, grammar));
  index = skipWhile(words, index, (next) => grammar.determiners.has(next.lower));
  const noun = words[index];
  // `propose d'envoyer une mission`: an object of the verb.
  const bare = index === at + 1 && grammar.linkingPrepositions.has(word.lower);
  if (noun !== undefined && bare && !grammar.contractions.has(word.lower) && isInfinitive(noun, grammar))
    return at;
  if (noun === undefined || (noun.kind !== 'word' && noun.kind !== 'name')) return index;
  index++;
  const named = words[index];
  // `a confié au quotidien [Le Progrès] un habitant`, `sur son compte [Chirp] le maire`: the noun's name, where somebody else follows.
  const owned =
    isNamedBody(noun, pack) ||
    (pack.attribution.freeInversion && noun.kind === 'word' && named?.name?.type !== 'person');
  // `aurait rapporté trois millions à son éditeur [Norvia]`
  const own = pack.attribution.freeInversion && isOne(words, index - 1, pack);
  if (named?.kind === 'name' && ((owned && startsPhrase(words, index + 1, pack)) || own)) index++;
  const next = words[index];
  if (next !== undefined && grammar.linkingPrepositions.has(next.lower))
    return skipAdjunct(words, index, pack);
  // An adjective may follow (`dans un communiqué commun`), a determiner or name opens the subject.
  const adjective =
    next?.kind === 'word' &&
    (!startsPhrase(words, index, pack) || describesNoun(words, index, pack)) &&
    !pack.attribution.pronouns.has(next.lower) &&
    !isPreposition(next, grammar) &&
    // `on Monday [never] to return`: it belongs to the verb.
    !grammar.negations.has(next.lower);
  if (adjective && !isInfinitive(next, grammar)) return index + 1;
  return index;
}
