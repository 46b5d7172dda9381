import type { QuotePattern } from '../core/analysis';
import type { Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
import type { Clause } from './attributions';
import type { CueUse } from './cues';
import { hasVerb } from './clauses';
import { findInvertedSubject } from './inversion';
import { startsPhrase } from './nouns';
import { readPhrase, readPronoun } from './phrases';
import { findSpeaker } from './subjects';
import {
  cliticsFrom,
  isAdverb,
  isInfinitive,
  isInfinitiveMarker,
  isPreposition,
  isRelative,
  isVerbal,
  looksFinite,
  type Word,
} from './words';

/** A stretch of reported speech without marks, and the pattern that found it. */
export interface Content {
  readonly span: Span;
  readonly why: QuotePattern;
}

/** Where a content clause ends: at a coordinated cue, a closing incise or source, or the sentence's end. */
export function contentEnd(clause: Clause, from: number, cue: CueUse): number {
  const { words, cues, sources, pack } = clause;
  const { grammar } = pack.attribution;
  let end = words.length;
  for (const other of cues) {
    if (other.first <= from || other.at === cue.at) continue;
    // `que la route, recommandée par X, …`: a participle clause within the content.
    if (other.passive && other.first === other.at) continue;
    const opener = turnOfNarrator(clause, from, other);
    if (opener !== undefined) end = Math.min(end, opener);
    const before = words[other.first - 1];
    // `que les draps, tachés, ne se trouvaient plus là`
    const everyday = other.entry.strength === 'weak' && other.clitic === undefined;
    if (
      everyday &&
      before?.kind === 'comma' &&
      findInvertedSubject(words, other.last + 1, pack) === undefined
    )
      continue;
    // `say Marsh, 45, attacked them`: a verb with its subject in what is said.
    if (pack.attribution.headFinal && before?.kind === 'comma' && isInside(clause, from, other)) continue;
    const coordinated = before !== undefined && grammar.coordinators.has(before.lower);
    // `said it was old and may not find riders`: a verb that reports with `that` alone goes on with what is said.
    const found =
      other.entry.thatOnly === true && !grammar.complementizers.has(words[other.last + 1]?.lower ?? '');
    if (coordinated && found && pack.attribution.headFinal) continue;
    if (coordinated && isSecondInfinitive(words, from, cue, other, pack)) continue;
    // `que ces calculs pourraient justifier les salaires et [certifier] le travail`
    const further =
      coordinated && other.form === 'infinitive' && grammar.complementizers.has(words[from]?.lower ?? '');
    if (further && words.slice(from + 1, other.first).some((word) => isInfinitive(word, grammar))) continue;
    const first = other.form === 'gerund' ? gerundFrom(words, other.first, pack) : other.first;
    if (!coordinated && words[first - 1]?.kind !== 'comma') continue;
    const boundary = coordinated && words[other.first - 2]?.kind === 'comma' ? other.first - 2 : first - 1;
    end = Math.min(end, boundary);
  }
  for (const source of sources)
    if (source.from > from + 2 && !source.weak && source.nominal !== true) end = Math.min(end, source.from);
  // `annonce [avoir repris la ville] et s'empare du fort`: behind an infinitive another finite verb is the subject's own.
  const bare =
    pack.attribution.freeInversion &&
    words.slice(from, from + 4).some((word) => isInfinitive(word, grammar)) &&
    !grammar.complementizers.has(words[from]?.lower ?? '');
  for (let at = from; at < end; at++) {
    const comma = words[at]?.kind === 'comma';
    const leaves =
      bare && grammar.coordinators.has(words[at]?.lower ?? '') && isFiniteAt(words, at + 1, pack);
    const isTurn =
      leaves || (comma && (turnsAway(words, at + 1, clause) || goesOnAt(words, at + 1, cue, pack)));
    if (words[at]?.kind === 'stop' || words[at]?.kind === 'colon' || isTurn) end = at;
  }
  while (
    end > from &&
    words[end - 1]?.kind !== 'word' &&
    words[end - 1]?.kind !== 'name' &&
    words[end - 1]?.kind !== 'quote' &&
    words[end - 1]?.kind !== 'other' &&
    words[end - 1]?.kind !== 'bracket'
  )
    end--;
  return end;
}

/** `et [s'empare]`, `et [va]`, not `et [ne pas renoncer]`: a verb that its pronoun or its form makes finite. */
function isFiniteAt(words: readonly Word[], at: number, { attribution }: LanguagePack): boolean {
  const { grammar } = attribution;
  const first = words[at];
  if (first === undefined) return false;
  if (isVerbal(first, grammar)) return true;
  const pronoun = grammar.reflexives.has(first.lower) || grammar.negations.has(first.lower);
  const verb = words.slice(at).find((word) => !grammar.clitics.has(word.lower) && !isAdverb(word, grammar));
  return (
    pronoun &&
    verb?.kind === 'word' &&
    !isInfinitive(verb, grammar) &&
    !grammar.infiniteAuxiliaries.has(verb.lower)
  );
}

/** `que A, [tout en] ajoutant que B`: where a gerund begins with its preposition and adverbs. */
function gerundFrom(words: readonly Word[], verb: number, { attribution }: LanguagePack): number {
  const { grammar } = attribution;
  const clitics = cliticsFrom(words, verb, grammar);
  let first = clitics;
  for (let before = words[first - 1]; before !== undefined; before = words[first - 1]) {
    if (!isPreposition(before, grammar) && !isAdverb(before, grammar)) break;
    first--;
  }
  return words[first - 1]?.kind === 'comma' ? first : verb;
}

/** `said that he would stay and [continue] the fight`: a bare form goes on from an infinitive, not from a past. */
function isSecondInfinitive(
  words: readonly Word[],
  from: number,
  cue: CueUse,
  { at, entry }: CueUse,
  { attribution }: LanguagePack,
): boolean {
  const { headFinal, grammar } = attribution;
  const bare = ({ at: verb, entry: { lemma } }: Pick<CueUse, 'at' | 'entry'>): boolean =>
    words[verb]?.lower === lemma;
  if (!headFinal || !bare({ at, entry }) || bare(cue)) return false;
  return words.slice(from, at).some((word) => isInfinitiveMarker(word, grammar));
}

function isInside({ words, pack }: Clause, from: number, cue: CueUse): boolean {
  if (cue.form === 'gerund' || cue.form === 'infinitive') return false;
  const subject = findSpeaker(words, cue, pack);
  return subject?.way === 'subject' && subject.phrase.from === from && subject.phrase.to < cue.first;
}

/** `…, but Y says …`: index of the comma behind which another speaker has the word. */
function turnOfNarrator({ words, pack }: Clause, from: number, cue: CueUse): number | undefined {
  const { coordinators } = pack.attribution.grammar;
  if (cue.form !== 'finite' && cue.form !== 'participle') return undefined;
  const comma = words.findLastIndex(({ kind }, at) => at < cue.first && kind === 'comma');
  if (comma <= from || !coordinators.has(words[comma + 1]?.lower ?? '')) return undefined;
  const subject = findSpeaker(words, cue, pack);
  return subject?.way === 'subject' && subject.phrase.from === comma + 2 ? comma : undefined;
}

/**
 * `Le maire, affirmant avoir payé, [est] parti`, `The trio, who deny selling it, [will] appeal`: behind the comma that closes a
 * participle or relative clause stands the sentence's verb.
 */
function goesOnAt(words: readonly Word[], at: number, cue: CueUse, { attribution }: LanguagePack): boolean {
  const { grammar, headFinal } = attribution;
  const relative = headFinal && grammar.subjectRelatives.has(words[cue.first - 1]?.lower ?? '');
  const opener = words[relative ? cue.first - 2 : cue.first - 1]?.kind;
  if ((cue.form !== 'gerund' && !relative) || opener !== 'comma') return false;
  // `who said the plan, known as Lake, would fail`: the comma closes an addition within the content.
  const inner = words.slice(cue.last + 1, at - 1).filter(({ kind }) => kind === 'comma').length;
  if (relative && inner % 2 === 1) return false;
  let verb = at;
  while (grammar.clitics.has(words[verb]?.lower ?? '')) verb++;
  const word = words[verb];
  return word !== undefined && (isVerbal(word, grammar) || looksFinite(word, grammar));
}

/** Behind a comma the narrator goes on: `…, tandis que`, `…, mais`. */
function turnsAway(words: readonly Word[], at: number, { pack }: Clause): boolean {
  const { subordinators, complementizers, coordinators, adversatives } = pack.attribution.grammar;
  const word = words[at]?.lower ?? '';
  const conjunction = subordinators.has(word) && complementizers.has(words[at + 1]?.lower ?? '');
  const turned = adversatives.has(word) && startsClause(words, at + 1, pack);
  return (
    conjunction ||
    turned ||
    (coordinators.has(word) && pack.attribution.pronouns.has(words[at + 1]?.lower ?? ''))
  );
}

/**
 * `Before the mayor said [that the plan was dead], protesters …`, `Si le maire assure [que le pont tient], l'opposition …`: the
 * content of a clause that opens the sentence ends where the main clause begins; the end of the sentence elsewhere.
 */
export function endOfOpening({ words, pack }: Clause, from: number, cue: CueUse): number {
  const { grammar, freeInversion } = pack.attribution;
  const behind = behindConjunction(words, pack);
  if (behind === undefined || findSpeaker(words, cue, pack)?.phrase.from !== behind) return words.length;
  const commas = words.flatMap(({ kind }, at) =>
    at > from && kind === 'comma' && !grammar.complementizers.has(words[at + 1]?.lower ?? '') ? [at] : [],
  );
  const clausal = grammar.complementizers.has(words[from]?.lower ?? '');
  // `que le pont, situé à Brest, tient, [l'opposition]`: a comma within the content has no new subject behind it.
  const main = commas.find(
    (at) =>
      (!clausal || hasVerb(words, from, at, pack)) &&
      (startsPhrase(words, at + 1, pack) || readPronoun(words, at + 1, pack.attribution) !== undefined),
  );
  return (freeInversion ? (main ?? commas.at(-1)) : commas[0]) ?? words.length;
}

/** Index behind the conjunction that opens a sentence (`Si`, `Même si`, `Alors que`, `Before`). */
function behindConjunction(words: readonly Word[], { attribution }: LanguagePack): number | undefined {
  const { subordinators, clausePrepositions, complementizers, adverbs } = attribution.grammar;
  if (!attribution.freeInversion)
    return subordinators.has(words[0]?.lower ?? '') || clausePrepositions.has(words[0]?.lower ?? '')
      ? 1
      : undefined;
  const at = adverbs.has(words[0]?.lower ?? '') && subordinators.has(words[1]?.lower ?? '') ? 1 : 0;
  const opener = words[at]?.lower ?? '';
  if (!subordinators.has(opener)) return undefined;
  if (complementizers.has(words[at + 1]?.lower ?? '')) return at + 2;
  // `Alors le maire a dit que`: an adverb.
  return adverbs.has(opener) ? undefined : at + 1;
}

/** `mais [les joueuses se sont heurtées]`, not `mais [les élus] qui décident`: a subject and a word that may be its verb. */
function startsClause(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const { grammar } = pack.attribution;
  const phrase = startsPhrase(words, at, pack) ? readPhrase(words, at, pack) : undefined;
  if (phrase === undefined) return false;
  const clitic = grammar.clitics.has(words[phrase.to]?.lower ?? '');
  const next = words[phrase.to];
  if (clitic && hasVerb(words, phrase.to + 1, phrase.to + 2, pack)) return true;
  const verb =
    next?.kind === 'word' &&
    !isPreposition(next, grammar) &&
    !isRelative(next, grammar) &&
    !grammar.coordinators.has(next.lower);
  return verb || hasVerb(words, at + 1, phrase.to, pack);
}

/** The content of words `from..to`; undefined where nothing but punctuation stands there. */
export function spanned(
  words: readonly Word[],
  from: number,
  to: number,
  why: QuotePattern,
): Content | undefined {
  const span = trim(words, from, to);
  return span === undefined ? undefined : { span, why };
}

/** Index behind what only joins the sentence to the one before (`Toutefois, [les textes …]`). */
export function behindConnective(words: readonly Word[], from: number, pack: LanguagePack): number {
  const opener = pack.attribution.connectives.find(
    (parts) =>
      words[from + parts.length]?.kind === 'comma' &&
      parts.every((part, index) => words[from + index]?.lower === part),
  );
  return opener === undefined ? from : from + opener.length + 1;
}

/** The span of words `from..to` without closing punctuation. */
export function trim(words: readonly Word[], from: number, to: number): Span | undefined {
  let end = to;
  while (end > from) {
    const kind = words[end - 1]?.kind;
    if (kind === 'stop' || kind === 'comma' || kind === 'colon' || kind === 'dash') end--;
    else break;
  }
  const first = words[from];
  const last = words[end - 1];
  return first === undefined || last === undefined || end <= from
    ? undefined
    : { start: first.start, end: last.end };
}
