import type { Clause } from './attributions';
import { bareClauseFrom } from './bareClauses';
import { contentEnd, endOfOpening, spanned, type Content } from './contents';
import type { CueUse } from './cues';
import { isDate } from './dates';
import { infinitiveAt } from './infinitives';
import { isNominal, startsPhrase } from './nouns';
import { readPhrase } from './phrases';
import { findSpeaker } from './subjects';
import { isAdverb, isPreposition, isRelative, isVerbal } from './words';

/** The clause, infinitive or bare sentence that a cue governs behind it. */
export function contentBehind(clause: Clause, cue: CueUse): Content | undefined {
  const { words, pack } = clause;
  const { grammar } = pack.attribution;
  const start = cue.clitic !== undefined && cue.clitic > cue.last ? cue.clitic + 1 : cue.last + 1;
  const infinitive = cue.entry.wish === true ? undefined : infinitiveAt(clause, start, cue);
  if (infinitive !== undefined) {
    const end = Math.min(contentEnd(clause, infinitive, cue), endOfOpening(clause, infinitive, cue));
    return end - infinitive < 2 ? undefined : spanned(words, infinitive, end, 'indirect-infinitive');
  }
  const gapped = gappedClause(clause, cue);
  if (gapped !== undefined) return gapped;
  const bare = pack.attribution.freeInversion ? undefined : bareClauseFrom(clause, start, cue);
  if (bare !== undefined) {
    const end = Math.min(contentEnd(clause, bare, cue), endOfOpening(clause, bare, cue));
    if (end - bare >= 3) return spanned(words, bare, end, 'indirect-bare');
  }
  // `lessons learned from the challenges that …`: a verb that reports with `that` alone has it at hand.
  // `called for a law that …`: behind a preposition stands an object.
  const governs = grammar.prepositions.has(cue.entry.tail.at(-1) ?? '');
  const reach = governs ? 0 : cue.entry.thatOnly === true ? 2 : 9;
  for (let at = start; at < words.length && at <= start + reach; at++) {
    const word = words[at];
    if (word === undefined || word.kind === 'quote' || word.kind === 'stop' || word.kind === 'colon') break;
    if (word.kind === 'word' && grammar.complementizers.has(word.lower)) {
      // `afin que`, `pour que`: another conjunction.
      const before = words[at - 1];
      if (
        at > start &&
        before !== undefined &&
        (grammar.subordinators.has(before.lower) ||
          isPreposition(before, grammar) ||
          // `les élus, ainsi [que] l'association`
          (at > start + 1 && pack.attribution.asWords.has(before.lower)))
      )
        return undefined;
      // `says business casual but [that] can be read in many ways`: a pronoun.
      if (at > start && pack.attribution.headFinal && grammar.coordinators.has(before?.lower ?? ''))
        return undefined;
      // `contrairement à ce [qu'il avait affirmé]`: a relative clause.
      if (before !== undefined && grammar.relativeHeads.has(before.lower)) return undefined;
      if (isRelativeThat(clause, start, at, cue)) return undefined;
      // `En affirmant [que tout va bien], le maire a …`: the main clause's subject stands behind the comma.
      const main = cue.form === 'gerund' ? findSpeaker(words, cue, pack)?.phrase.from : undefined;
      const limit = main !== undefined && main > at ? main - 1 : words.length;
      const end = Math.min(contentEnd(clause, at, cue), limit, endOfOpening(clause, at, cue));
      return end - at < 3 ? undefined : spanned(words, at, end, 'indirect-clause');
    }
    // A second verb or conjunction in between takes what follows for itself.
    const parted = words.slice(start, at).some(({ kind }) => kind === 'comma');
    if (
      word.kind === 'word' &&
      (clause.cues.some(
        (other) =>
          other.at === at &&
          // `crie au scandale et [affirme] que`
          (other.form === 'gerund' ||
            // `a refusé de [confirmer] que`
            (other.form === 'infinitive' && grammar.complementizers.has(words[at + 1]?.lower ?? '')) ||
            // `who spoke at the meeting, she [explained] that`
            (other.form === 'finite' && pack.attribution.headFinal && parted) ||
            (other.form === 'finite' && grammar.coordinators.has(words[at - 1]?.lower ?? ''))),
      ) ||
        grammar.subjectRelatives.has(word.lower) ||
        grammar.auxiliaries.has(word.lower))
    )
      break;
  }
  return undefined;
}

/** `announced the places [that] will get one`, `jugent scandaleux le fait [que]`: the word hangs on a noun, not on the verb. */
function isRelativeThat({ words, pack }: Clause, start: number, at: number, cue: CueUse): boolean {
  const { grammar } = pack.attribution;
  const { linkingPrepositions } = grammar;
  const { addressees, nominalCues, sourceNouns, headFinal } = pack.attribution;
  // `confirmed [claims] that`, `sought to write [songs] that`: the bare noun in front has the clause for itself, but one
  // that is told (`promised [voters] that`).
  const noun = at === start + 1 ? words[start] : undefined;
  const told = sourceNouns.has(noun?.lower ?? '') && !nominalCues.has(noun?.lower ?? '');
  if (headFinal && noun?.kind === 'word' && !noun.capital && isNominal(noun, pack))
    return !told && (!addressees.has(cue.entry.lemma) || nominalCues.has(noun.lower));
  if (addressees.has(cue.entry.lemma) || at === start || words[at - 1]?.kind === 'comma') return false;
  // `affirme tout de même [que]`
  if (words.slice(start, at).every((word) => isAdverb(word, grammar) || linkingPrepositions.has(word.lower)))
    return false;
  // Adjuncts and addressees have a preposition (`confirmé au journal [que]`); a bare noun phrase has the clause for
  // itself, unless it is a name.
  for (let from = start; from < at; from++) {
    if (isDate(words, from, pack) || !startsPhrase(words, from, pack)) continue;
    const phrase = readPhrase(words, from, pack);
    // `ordonne une frappe sur une base [qu'il vise]`: the verb has an object of its own.
    const object = from === start && phrase?.speaker.kind === 'nominal' && pack.attribution.freeInversion;
    if (object) return true;
    if (phrase?.to !== at) continue;
    const before = words[from - 1];
    const governed = from > start && before !== undefined && isPreposition(before, pack.attribution.grammar);
    return !governed && phrase.speaker.kind === 'nominal';
  }
  return false;
}

/**
 * `the bridge, which officials said [was safe], fell`, `which he calls a camp but critics say [is a prison]`: the relative in front is
 * the subject of what is said. Out: the content, up to the comma that closes the relative clause.
 */
function gappedClause(clause: Clause, cue: CueUse): Content | undefined {
  const { words, pack } = clause;
  const { grammar } = pack.attribution;
  const start = cue.last + 1;
  const verb = words[start];
  if (pack.attribution.freeInversion || cue.form === 'gerund' || cue.form === 'infinitive') return undefined;
  if (verb === undefined || cue.negated === true || !isVerbal(verb, grammar)) return undefined;
  const subject = findSpeaker(words, cue, pack);
  if (subject?.way !== 'subject') return undefined;
  const isOpener = (at: number): boolean => {
    const word = words[at];
    return word !== undefined && isRelative(word, grammar);
  };
  const opener = subject.phrase.from - 1;
  const joined = grammar.coordinators.has(words[opener]?.lower ?? '');
  const relative = joined ? words.findLastIndex((_, at) => at < opener && isOpener(at)) : opener;
  if (relative < 0 || !isOpener(relative)) return undefined;
  const comma = words.findIndex(({ kind }, at) => at > start && kind === 'comma');
  const end = contentEnd(clause, start, cue);
  return spanned(words, start, comma < 0 ? end : Math.min(end, comma), 'indirect-bare');
}
