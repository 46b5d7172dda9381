import { textOf } from '../core/span';
import type { LanguagePack } from '../lang/types';
import type { Clause } from './attributions';
import type { Link } from './links';
import type { Attribution } from './types';
import { isPreposition, type Word } from './words';

/**
 * Kind of a marked stretch from its link and its shape.
 * In: its sentence, its word and the link that was found for it, and the stretch before it in the sentence.
 */
export function describeMarked(
  clause: Clause,
  quote: number,
  word: Word,
  link: Link | undefined,
  before: Attribution | undefined,
): Attribution {
  const { words, text, pack } = clause;
  const span = { start: word.start, end: word.end };
  const previous = words[quote - 1];
  const opens =
    previous === undefined ||
    previous.kind === 'colon' ||
    previous.kind === 'dash' ||
    previous.kind === 'quote';
  const inner = innerWords(text, word);
  // `juge le plan "indigne"` says something of the plan, `le plan "Vigie"` names it.
  if (isTerm(words, quote, pack)) return { ...span, kind: 'not-speech', why: 'term' };
  if (isExample(words, quote, before, pack)) return { ...span, kind: 'not-speech', why: 'naming-word' };
  if (isNamed(words, quote, pack) && (link === undefined || opensWithCapital(text, word))) {
    return { ...span, kind: 'not-speech', why: 'naming-word' };
  }
  const agent = link?.why !== 'passive' || link.speaker !== undefined;
  const reported = link !== undefined && !link.why.startsWith('predicate') && agent;
  if (!reported && isCharge(clause, quote, before)) return { ...span, kind: 'not-speech', why: 'charge' };
  if (link === undefined) {
    if (isLabel(clause, quote)) return { ...span, kind: 'not-speech', why: 'label' };
    const alone =
      opens &&
      (words[quote + 1] === undefined || words.slice(quote + 1).every((next) => next.kind === 'stop'));
    if (isTitleCased(text, word, pack)) return { ...span, kind: 'not-speech', why: 'title-case' };
    if (alone && (inner >= 3 || isUtterance(text, word))) return { ...span, kind: 'direct', why: 'floating' };
    if (inner >= 5 || isRow(clause)) return { ...span, kind: 'fragment', why: 'unattributed' };
    return { ...span, kind: 'not-speech', why: 'no-cue' };
  }
  if (!link.why.startsWith('incise') && !link.why.startsWith('colon') && isTitleCased(text, word, pack))
    return { ...span, kind: 'not-speech', why: 'title-case' };
  // `accusé de "recel"`, without who says so; `qualifié d'"ineptie"` is somebody's word all the same.
  const charged = pack.attribution.chargeWords.has(words[link.at]?.lower ?? '');
  if (
    link.why === 'passive' &&
    link.speaker === undefined &&
    inner < 6 &&
    (charged || !isJudgement(clause, link))
  ) {
    return { ...span, kind: 'not-speech', why: 'charge' };
  }
  const incise = link.why.startsWith('incise') || link.why === 'source-after';
  const direct = opens && (incise || link.why.startsWith('colon'));
  return {
    ...span,
    kind: direct ? 'direct' : 'fragment',
    ...(link.cue === undefined ? {} : { cue: link.cue }),
    ...(link.speaker === undefined ? {} : { speaker: link.speaker }),
    why: link.why,
  };
}

function isJudgement({ cues }: Clause, { at }: Link): boolean {
  return cues.some((cue) => cue.at === at && cue.entry.strength === 'judge');
}

/** A capital and a full stop between the marks: `“We ran.”` */
function isUtterance(text: string, { pair, start, end }: Word): boolean {
  const inner = text.slice(pair?.open.end ?? start, pair?.close.start ?? end);
  return /^[\s\u00a0\u202f]*\p{Lu}.*[.!?…][\s\u00a0\u202f]*$/su.test(inner);
}

/** `"The Internet Explorer 6 Countdown"`: every word that is no function word is capitalised, as in titles and names. */
function isTitleCased(text: string, word: Word, pack: LanguagePack): boolean {
  const { pair } = word;
  if (pair === undefined) return false;
  const inner = text.slice(pair.open.end, pair.close.start);
  const content = (inner.match(/[\p{L}'’-]+/gu) ?? []).filter(
    (part) => part.length > 3 && !pack.names.ordinary.has(part.toLowerCase()),
  );
  return content.length >= 2 && content.every((part) => /^\p{Lu}/u.test(part)) && !/[.!?]\s*$/u.test(inner);
}

/** Another marked stretch stands right in front, a comma or a conjunction between. */
function standsInRow(words: readonly Word[], quote: number, pack: LanguagePack): boolean {
  const { coordinators } = pack.attribution.grammar;
  const previous = words.findLastIndex(({ kind }, at) => at < quote && kind === 'quote');
  const between = words.slice(previous + 1, quote);
  return previous >= 0 && between.every(({ kind, lower }) => kind === 'comma' || coordinators.has(lower));
}

/**
 * `mis en examen pour "recel"`, `accused of "fraud"`: what somebody is charged with is a term of law. Terms in a row
 * are charges all.
 */
function isCharge({ words, text, pack }: Clause, quote: number, before: Attribution | undefined): boolean {
  const { chargeWords, grammar } = pack.attribution;
  if (innerWords(text, words[quote]) > 8) return false;
  if (standsInRow(words, quote, pack)) return before?.why === 'charge';
  const preposition = words[quote - 1];
  if (preposition === undefined || !isPreposition(preposition, grammar)) return false;
  return words.slice(Math.max(0, quote - 5), quote - 1).some(({ lower }) => chargeWords.has(lower));
}

/**
 * A line that is a label with a title: `Page actualisée : 16 juin, 16 h 20 — "…"`, `"…" — CBC.ca, August 15`. A name
 * behind the dash would be a signature.
 */
function isLabel({ words, pack }: Clause, quote: number): boolean {
  const isVerb = ({ lower, kind }: Word): boolean =>
    kind === 'word' &&
    (pack.attribution.grammar.auxiliaries.has(lower) || pack.attribution.grammar.passives.has(lower));
  const before = words.slice(0, quote);
  const behind = words.slice(quote + 1).filter(({ kind }) => kind !== 'stop');
  if (before.at(-1)?.kind === 'dash' && before.length > 1 && behind.length === 0)
    return !before.some((word) => isVerb(word) || word.name?.type === 'person');
  const source = behind[0]?.kind === 'dash' && behind.length > 1 && behind.length < 12;
  return source && !behind.some((word) => isVerb(word) || word.name?.type === 'person');
}

/** `« Scandaleuse », « honteuse » et « stupide ».`: a sentence of nothing but marked words cites them all. */
function isRow({ words, pack }: Clause): boolean {
  const marked = words.filter(({ kind }) => kind === 'quote').length;
  const { coordinators } = pack.attribution.grammar;
  return (
    marked > 2 &&
    words.every(
      ({ kind, lower }) => kind === 'quote' || kind === 'comma' || kind === 'stop' || coordinators.has(lower),
    )
  );
}

function opensWithCapital(text: string, { pair, start }: Word): boolean {
  return /^[\s\u00a0\u202f]*\p{Lu}/u.test(text.slice(pair?.open.end ?? start));
}

/** A word right before the stretch makes it a name or a term: `le film "…"`, `une prétendue "…"`. */
function isNamed(words: readonly Word[], quote: number, pack: LanguagePack): boolean {
  const previous = words[quote - 1];
  return previous?.kind === 'word' && pack.attribution.namingWords.has(previous.lower);
}

/** `des pages telles que "La Digue" ou "Le Quai"`, `words such as "never"`: an example of what is named in front. */
function isExample(
  words: readonly Word[],
  quote: number,
  before: Attribution | undefined,
  pack: LanguagePack,
): boolean {
  const { exampleWords, asWords, grammar } = pack.attribution;
  const opener = words[quote - 1]?.lower ?? '';
  const opens = grammar.complementizers.has(opener) || asWords.has(opener);
  if (opens && exampleWords.has(words[quote - 2]?.lower ?? '')) return true;
  return before?.why === 'naming-word' && standsInRow(words, quote, pack) && grammar.coordinators.has(opener);
}

/** `la notion de "proches"`: the complement of a noun for words and ideas. */
function isTerm(words: readonly Word[], quote: number, pack: LanguagePack): boolean {
  const { termWords, grammar } = pack.attribution;
  const noun = words[quote - 2];
  return (
    grammar.linkingPrepositions.has(words[quote - 1]?.lower ?? '') &&
    noun?.kind === 'word' &&
    termWords.has(noun.lower)
  );
}

/** Number of words between the marks. */
export function innerWords(text: string, word: Word | undefined): number {
  if (word === undefined) return 0;
  const inner =
    word.pair === undefined ? textOf(text, word) : text.slice(word.pair.open.end, word.pair.close.start);
  return inner.split(/[\s\u00a0\u202f]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
