import type { Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
import type { Clause } from './attributions';
import { hasVerb } from './clauses';
import { behindConnective, trim } from './contents';
import { isDeterminer, startsPhrase } from './nouns';
import { readPhrase, readPronoun } from './phrases';
import type { SourceUse } from './sources';
import {
  cliticsFrom,
  isAdverb,
  isParticiple,
  isPause,
  isPreposition,
  isRelative,
  isVerbal,
  opensParticipial,
  type Word,
} from './words';

/**
 * What a source preposition or a noun of speech reports: `Selon X, [content].`, `[content], selon X.`,
 * `la déclaration de X selon laquelle [content]`.
 * Out: undefined where it reports nothing of the sentence as a whole.
 */
export function contentOfSource(clause: Clause, source: SourceUse): Span | undefined {
  if (standsInside(clause, source.from)) return undefined;
  // `D'après un bilan, [trois maisons ont brûlé], selon la préfecture`: who closes the sentence answers for it.
  const closing = clause.pack.attribution.freeInversion ? closingSource(clause) : undefined;
  if (closing !== undefined && closing !== source) return undefined;
  if (source.nominal === true) return contentOfNominal(clause, source);
  const content = contentAtPreposition(clause, source.from, source.phrase.to);
  return content !== undefined && source.weak && isVerbless(clause, content) ? undefined : content;
}

/** `Pour le maire, [rien d'étonnant].`: some words without a verb or a subject state nothing (`le temps manque` does). */
function isVerbless({ words, pack }: Clause, { start, end }: Span): boolean {
  const from = words.findIndex((word) => word.start >= start);
  const to = words.findLastIndex((word) => word.end <= end) + 1;
  const first = words[from];
  const subject =
    first?.kind === 'name' ||
    isDeterminer(first, pack) ||
    readPronoun(words, from, pack.attribution) !== undefined;
  return to - from < 4 && !subject && !hasVerb(words, from, to, pack);
}

/** Another source than the first, set apart by a comma, whose phrase ends the sentence. */
function closingSource({ words, sources }: Clause): SourceUse | undefined {
  const last = sources.at(-1);
  if (last === undefined || last.weak || last.nominal === true || sources.length < 2) return undefined;
  const ends = words.slice(last.phrase.to).every(({ kind }) => kind === 'stop');
  return ends && words[last.from - 1]?.kind === 'comma' ? last : undefined;
}

/** A source within a content clause (`annonce que, selon X, …`) or in brackets says nothing of the whole sentence. */
function standsInside({ words, pack }: Clause, at: number): boolean {
  const { complementizers } = pack.attribution.grammar;
  const before = words[at - 1]?.kind === 'comma' ? words[at - 2] : words[at - 1];
  const open = words.findLastIndex(({ lower }, index) => index < at && lower === '(');
  const closed = words.findLastIndex(({ lower }, index) => index < at && lower === ')');
  return open > closed || (before !== undefined && complementizers.has(before.lower));
}

/** `la déclaration de X selon laquelle [content]`: to the end of the sentence, or to the verb whose subject the noun is. */
function contentOfNominal(clause: Clause, source: SourceUse): Span | undefined {
  const { words } = clause;
  const stop = words.findIndex(({ kind }, at) => at > source.last && (kind === 'stop' || kind === 'colon'));
  const end = mainVerb(clause, source, stop < 0 ? words.length : stop);
  return end - source.last < 3 ? undefined : trim(words, source.last, end);
}

/**
 * `La déclaration de X selon laquelle A est B [a surpris]`: where the noun opens its sentence, the last verb is that of
 * the main clause. Out: the index of its group, or the end.
 */
function mainVerb({ words, pack }: Clause, source: SourceUse, end: number): number {
  const opens = words
    .slice(0, source.from)
    .every((word) => isDeterminer(word, pack) || isAdverb(word, pack.attribution.grammar));
  if (!opens || !pack.attribution.freeInversion) return end;
  for (let at = end - 1; at > source.last + 2; at--) {
    if (!hasVerb(words, at, at + 1, pack)) continue;
    const first = cliticsFrom(words, at, pack.attribution.grammar);
    // The only verb that is one for certain may be the content's own.
    const before = words[first - 1];
    const subject = before !== undefined && pack.attribution.pronouns.has(before.lower);
    if (!subject && first - source.last >= 3) return first;
  }
  return end;
}

/** `Selon X, [content].` and `[content], selon X.` */
function contentAtPreposition(clause: Clause, from: number, to: number): Span | undefined {
  const { words } = clause;
  const { grammar } = clause.pack.attribution;
  // `le maire, selon qui [content]`
  if (grammar.subjectRelatives.has(words[to - 1]?.lower ?? '')) return trim(words, to, words.length);
  // `Les causes restent inconnues, mais selon le maire, [le pont …]`: the source of the second clause alone.
  const joined = words[from - 2]?.kind === 'comma' && grammar.coordinators.has(words[from - 1]?.lower ?? '');
  if (joined || opensSentence(words, from, clause.pack)) {
    const comma = closingComma(words, to, clause.pack);
    // English may leave the comma out: `According to the ministry [over 300 people died]`.
    if (comma === undefined)
      return clause.pack.attribution.freeInversion && !isSentenceAt(clause, to)
        ? undefined
        : trim(words, to, words.length);
    // `Selon cette note, publiée par Le Courrier, [le circuit …]`, `Selon l'agence, qui cite un témoin, [le pont …]`
    const added = words[comma + 1];
    const participial =
      added !== undefined && (opensParticipial(added, grammar) || grammar.subjectRelatives.has(added.lower));
    const next = participial ? words.findIndex(({ kind }, at) => at > comma + 1 && kind === 'comma') : -1;
    return trim(words, (next < 0 ? comma : next) + 1, words.length);
  }
  const opening = clause.sources.find(
    (use) => use.from < from && opensSentence(words, use.from, clause.pack),
  );
  const parted = opening === undefined ? undefined : closingComma(words, opening.phrase.to, clause.pack);
  const start = parted === undefined ? behindConnective(words, 0, clause.pack) : parted + 1;
  const rest = words[to + 1];
  // `Une somme nécessaire, selon lui, pour finir`, `Two died, according to police, and five were hurt`: what goes on with
  // a preposition or a conjunction belongs to what stands before.
  const goesOn = rest !== undefined && (isPreposition(rest, grammar) || grammar.coordinators.has(rest.lower));
  // `…, according to the council, a body that sets prices`: an addition to who says it.
  if (isApposed(words, to, clause.pack) && words[from - 1]?.kind === 'comma' && from > 4)
    return trim(words, start, from - 1);
  // `…, selon le maire, qui ajoute que …`
  const added = rest !== undefined && grammar.subjectRelatives.has(rest.lower);
  if (added && words[from - 1]?.kind === 'comma' && from > 4) return trim(words, start, from - 1);
  if (words[from - 1]?.kind === 'comma' && words[to]?.kind === 'comma')
    return goesOn && from > 3
      ? trim(words, start, from - 1)
      : trim(words, to + 1, endOfInserted(words, from, to, clause.pack));
  const end = words[from - 1]?.kind === 'comma' ? from - 1 : from;
  return end >= (end < from ? 3 : 4) ? trim(words, start, end) : undefined;
}

/** Behind the comma a phrase with an indefinite article goes on with a relative or ends: it says who somebody is. */
function isApposed(words: readonly Word[], comma: number, pack: LanguagePack): boolean {
  const { headFinal, grammar } = pack.attribution;
  const opener = words[comma + 1]?.lower ?? '';
  if (!headFinal || words[comma]?.kind !== 'comma' || !grammar.indefinites.has(opener)) return false;
  const verb = words.findIndex(
    (word, at) => at > comma + 1 && (isRelative(word, grammar) || isVerbal(word, grammar)),
  );
  const next = words[verb];
  return next === undefined || isRelative(next, grammar);
}

/** `Le ministre, qui, selon ses proches, [souhaite partir], a refusé`, `…, selon lui, [tient] : « … »`: where the clause around ends. */
function endOfInserted(words: readonly Word[], from: number, to: number, pack: LanguagePack): number {
  const { grammar } = pack.attribution;
  const relative = words[from - 2];
  const inside = relative !== undefined && isRelative(relative, grammar) && isPause(words[from - 3]);
  const end = words.findIndex(
    ({ kind }, at) => at > to + 1 && (kind === 'colon' || (inside && kind === 'comma')),
  );
  return end < 0 ? words.length : end;
}

/** `Selon le chauffeur [la direction aurait …]`: a phrase and its verb follow where the comma is left out. */
function isSentenceAt({ words, pack }: Clause, at: number): boolean {
  const phrase = startsPhrase(words, at, pack) ? readPhrase(words, at, pack) : undefined;
  const subject = readPronoun(words, at, pack.attribution) ?? phrase;
  return subject !== undefined && hasVerb(words, subject.to, subject.to + 2, pack);
}

/** Only a dateline and its dash, adverbs or conjunctions stand in front (`BREST, 12 mai. – Selon`, `Mais, selon`). */
export function opensSentence(words: readonly Word[], from: number, { attribution }: LanguagePack): boolean {
  const { grammar } = attribution;
  const before = words[from - 1]?.kind;
  if (before === 'dash' || before === 'colon') return true;
  return words.slice(0, from).every(
    (word, at) =>
      word.kind === 'comma' ||
      // `[Toujours] selon X`: the capital only opens the sentence.
      isAdverb(at === 0 ? { ...word, capital: false } : word, grammar) ||
      grammar.coordinators.has(word.lower),
  );
}

/** The comma behind a source phrase, over words that belong to it (`un rapport publié mercredi,`). */
function closingComma(
  words: readonly Word[],
  from: number,
  { attribution }: LanguagePack,
): number | undefined {
  const first = words[from];
  const { grammar } = attribution;
  const participle = first !== undefined && (isParticiple(first, grammar) || grammar.agents.has(first.lower));
  const reach = participle ? 14 : 6;
  for (let at = from; at < from + reach; at++) {
    const kind = words[at]?.kind;
    if (kind === 'comma') return at;
    if (kind !== 'word' && kind !== 'name') return undefined;
  }
  return undefined;
}
