import { overlaps, type Span } from '../core/span';
import type { Clause } from './attributions';
import { bareClauseFrom, gappedClause } from './bareClauses';
import { contentBefore } from './contentBefore';
import { contentEnd, endOfOpening, spanned, trim, type Content } from './contents';
import type { CueUse } from './cues';
import { isDate } from './dates';
import { contentAround } from './insertedIncises';
import { toPhrase, type Phrase } from './heads';
import { infinitiveAt } from './infinitives';
import { findInvertedSubject } from './inversion';
import { cueLink, type Link } from './links';
import { isNominal, startsPhrase } from './nouns';
import { readPhrase } from './phrases';
import { contentOfSource, opensSentence } from './sourceContents';
import { sourceLink, type SourceUse } from './sources';
import { findSpeaker } from './subjects';
import type { Attribution } from './types';
import { isNarrator, isUnsaid } from './unsaid';
import { isAdverb, isPreposition, isVerbal, looksFinite } from './words';

/**
 * Reported speech without marks: `Kiev affirme [contrôler 500 km²]`, `X a dit [que …]`, `[…], selon X`,
 * `[…], a annoncé X`. A clause that holds a marked stretch is left to that stretch.
 */
export function findIndirect(clause: Clause, marked: readonly Attribution[]): Attribution[] {
  const found: Attribution[] = [];
  const add = (content: Span | undefined, link: Link | undefined): void => {
    if (content === undefined || link?.speaker === undefined || content.end <= content.start) return;
    if (isNarrator(clause, link.speaker)) return;
    if (
      marked.some((quote) => quote.kind !== 'not-speech' && overlaps(quote, content)) ||
      found.some((other) => overlaps(other, content))
    )
      return;
    const { cue, speaker, why } = link;
    found.push({
      ...content,
      kind: 'indirect',
      ...(cue === undefined ? {} : { cue }),
      speaker,
      why,
    });
  };
  for (const source of clause.sources) {
    // A source that stands beside a marked stretch is that stretch's.
    const at = clause.words[source.from]?.start;
    if (marked.some(({ cue }) => cue !== undefined && cue.start === at)) continue;
    if (!source.weak || isView(clause, source))
      add(
        contentOfSource(clause, source),
        sourceLink(clause.words, source, source.nominal === true ? 'indirect-nominal' : 'indirect-source'),
      );
  }
  const closing = closingIncise(clause, marked);
  if (closing !== undefined) add(...closing);
  for (const cue of clause.cues) {
    if (!reports(clause, cue, marked) || isUnsaid(clause, cue)) continue;
    if (cue.passive) {
      add(...contentOfPassive(clause, cue));
      continue;
    }
    const inserted = contentAround(clause, cue);
    if (inserted !== undefined) {
      add(...inserted);
      continue;
    }
    const content = contentOfAs(clause, cue) ?? contentBehind(clause, cue);
    if (content !== undefined) {
      const inverted = content.why === 'indirect-as' ? subjectOfAs(clause, cue, content.span) : undefined;
      const own = findSpeaker(clause.words, cue, clause.pack);
      // Its end is where the content begins, which the phrase by itself may run into.
      const speaker =
        inverted !== undefined && (own === undefined || inverted.from === own.phrase.from)
          ? ({ phrase: inverted, way: 'subject' } as const)
          : own;
      // Whose verb it is is less sure where another's subject has to do.
      const why = speaker?.way === 'sentence' ? 'indirect-inherited' : content.why;
      const link = cueLink(clause.words, cue, speaker?.phrase, why);
      const earlier = speaker?.way === 'subject' ? undefined : inciseBefore(clause, cue, marked);
      if (why === 'indirect-inherited' && !holdsVerb(clause, content.span)) continue;
      for (const span of unmarkedParts(clause, content, marked))
        add(span, earlier === undefined ? link : { ...link, speaker: earlier, why: content.why });
    } else {
      add(...contentBefore(clause, cue));
    }
  }
  return found;
}

/** `Pour le collectif, l'insécurité augmente`: what opens the sentence is a view, elsewhere it may be a purpose (`Pour cela, …`). */
function isView({ words, pack }: Clause, { from, phrase }: SourceUse): boolean {
  const { pronouns, freeInversion } = pack.attribution;
  const impersonal = pronouns.get(words[phrase.from]?.lower ?? '')?.impersonal === true;
  return (
    freeInversion && opensSentence(words, from, pack) && !(phrase.speaker.kind === 'pronoun' && impersonal)
  );
}

/**
 * `A study found that the bridge was safe, [Marsh said].`: the incise that closes a sentence speaks all of it, whatever else
 * reports there. Where verbs come first behind a mark, the outer incise is found by itself.
 */
function closingIncise(
  clause: Clause,
  marked: readonly Attribution[],
): readonly [Span | undefined, Link | undefined] | undefined {
  const cue = clause.cues.at(-1);
  if (cue === undefined || clause.pack.attribution.freeInversion || clause.cues.length < 2) return undefined;
  if (!reports(clause, cue, marked) || cue.passive || isUnsaid(clause, cue)) return undefined;
  if (contentAround(clause, cue) !== undefined || contentBehind(clause, cue) !== undefined) return undefined;
  return contentBefore(clause, cue);
}

/** `shy to show [that off to people]`: a pronoun and its particle are no clause, which begins with a phrase or has a verb. */
function holdsVerb({ words, pack }: Clause, { start, end }: Span): boolean {
  const { grammar, headFinal, pronouns } = pack.attribution;
  const from = words.findIndex((word) => word.start >= start);
  const inside = words.filter((word) => word.start >= start && word.end <= end);
  if (!headFinal || inside.length > 4) return true;
  const opens = startsPhrase(words, from + 1, pack) || pronouns.has(words[from + 1]?.lower ?? '');
  return opens || inside.some((word) => isVerbal(word, grammar) || looksFinite(word, grammar));
}

/** `Il a été révélé par Le Monde [que …]`: the clause behind the agent of a passive whose subject is nobody. */
function contentOfPassive(clause: Clause, cue: CueUse): readonly [Span | undefined, Link | undefined] {
  const { words, pack } = clause;
  const { emptySubjects, complementizers } = pack.attribution.grammar;
  const agent = emptySubjects.has(words[cue.first - 1]?.lower ?? '')
    ? findSpeaker(words, cue, pack)?.phrase
    : undefined;
  if (agent === undefined || !complementizers.has(words[agent.to]?.lower ?? ''))
    return [undefined, undefined];
  const end = contentEnd(clause, agent.to, cue);
  return [trim(words, agent.to, end), cueLink(words, cue, agent, 'indirect-clause')];
}

/** A verb of saying, or one of judging that a marked piece already has for its cue (`se félicite que "…" et que`). */
function reports({ words }: Clause, { entry, at }: CueUse, marked: readonly Attribution[]): boolean {
  const judged = entry.strength === 'judge' && marked.some(({ cue }) => cue?.start === words[at]?.start);
  return entry.strength === 'say' || judged;
}

/**
 * `estime que "…" [et qu'il faut partir]`: of clauses in a row those without a mark are reported by themselves; without
 * any mark they are one.
 */
function unmarkedParts(
  { words, pack }: Clause,
  { span, why }: Content,
  marked: readonly Attribution[],
): readonly Span[] {
  const spoken = marked.filter(({ kind }) => kind !== 'not-speech');
  if (why !== 'indirect-clause' || !spoken.some((quote) => overlaps(quote, span))) return [span];
  const { coordinators, complementizers } = pack.attribution.grammar;
  const first = words.findIndex(({ start }) => start === span.start);
  const end = words.findIndex(({ start }) => start >= span.end);
  const last = end < 0 ? words.length : end;
  const parts: Span[] = [];
  let from = first;
  for (let at = first + 1; at <= last; at++) {
    const joins = coordinators.has(words[at]?.lower ?? '') && complementizers.has(words[at + 1]?.lower ?? '');
    if (at < last && !joins) continue;
    const part = at - from < 3 ? undefined : trim(words, from, at);
    if (part !== undefined && !spoken.some((quote) => overlaps(quote, part))) parts.push(part);
    from = at + 1;
  }
  return parts;
}

/** `"…", a dit X, ajoutant [que …]`: who speaks in the incise in front of a gerund goes on. */
function inciseBefore(
  { words }: Clause,
  { form, at }: CueUse,
  marked: readonly Attribution[],
): Attribution['speaker'] {
  const start = words[at]?.start ?? 0;
  if (form !== 'gerund' && form !== 'infinitive') return undefined;
  return marked.findLast(({ why, cue }) => why.startsWith('incise') && cue !== undefined && cue.start < start)
    ?.speaker;
}

/** `As X told Y, [content]`, `Comme l'a rappelé X, [content]`. */
function contentOfAs(clause: Clause, cue: CueUse): Content | undefined {
  const { words, pack } = clause;
  if (!pack.attribution.asWords.has(words[0]?.lower ?? '')) return undefined;
  const comma = words.findIndex(({ kind }, at) => at > cue.last && kind === 'comma');
  const opening = words.slice(0, comma < 0 ? 0 : comma);
  if (comma < 0 || opening.some(({ kind }) => kind === 'comma' || kind === 'quote')) return undefined;
  return spanned(words, comma + 1, contentEnd(clause, comma + 1, cue), 'indirect-as');
}

/** `Comme l'a rappelé [la maire], le pont date de 1850`: the subject ends where the content begins. */
function subjectOfAs({ words, pack }: Clause, cue: CueUse, content: Span): Phrase | undefined {
  const subject = findInvertedSubject(words, cue.last + 1, pack);
  const comma = words.findIndex(({ start }) => start >= content.start) - 1;
  return subject !== undefined && subject.from < comma && subject.to > comma
    ? toPhrase(words, subject.from, comma, pack)
    : subject;
}

/** The clause, infinitive or bare sentence that a cue governs behind it. */
function contentBehind(clause: Clause, cue: CueUse): Content | undefined {
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
