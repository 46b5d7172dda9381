import type { Clause } from './attributions';
import type { Link } from './links';
import { namingOf } from './naming';
import { innerWords, isCited, isTitleCased, isUtterance, opensWithInfinitive } from './shapes';
import { isCharge } from './terms';
import type { Attribution } from './types';
import type { Word } from './words';

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
  const naming = namingOf(clause, quote, link, before);
  if (naming !== undefined) return { ...span, kind: 'not-speech', why: naming };
  const agent = link?.why !== 'passive' || link.speaker !== undefined;
  const reported = link !== undefined && !link.why.startsWith('predicate') && agent;
  if (isCharge(clause, quote, reported ? link : undefined, before))
    return { ...span, kind: 'not-speech', why: 'charge' };
  if (link === undefined) {
    if (isLabel(clause, quote)) return { ...span, kind: 'not-speech', why: 'label' };
    const alone =
      opens &&
      (words[quote + 1] === undefined || words.slice(quote + 1).every((next) => next.kind === 'stop'));
    if (isTitleCased(text, word, pack)) return { ...span, kind: 'not-speech', why: 'title-case' };
    if (alone && (inner >= 3 || isUtterance(text, word))) return { ...span, kind: 'direct', why: 'floating' };
    if (inner >= 5 || isRow(clause) || isCited(clause, quote))
      return { ...span, kind: 'fragment', why: 'unattributed' };
    return { ...span, kind: 'not-speech', why: 'no-cue' };
  }
  // `a crié "Allah Akbar"`: right behind a verb of saying stands what is said.
  const adjacent = clause.cues.some((cue) => cue.at === link.at && cue.last === quote - 1);
  const said = link.why.startsWith('incise') || link.why.startsWith('colon') || adjacent;
  if (!said && isTitleCased(text, word, pack)) return { ...span, kind: 'not-speech', why: 'title-case' };
  // `accusé de "recel"`, without who says so; `qualifié d'"ineptie"` is somebody's word all the same.
  const charged = pack.attribution.chargeWords.has(words[link.at]?.lower ?? '');
  if (
    link.why === 'passive' &&
    link.speaker === undefined &&
    inner < 6 &&
    !opensWithInfinitive(clause, quote) &&
    (charged || (!isJudgement(clause, link) && !describes(clause, quote, link)))
  ) {
    return { ...span, kind: 'not-speech', why: 'charge' };
  }
  const incise = link.why.startsWith('incise') || link.why === 'source-after';
  const alone = link.why === 'floating' || link.why === 'headline';
  const direct = opens && (incise || link.why.startsWith('colon') || alone);
  return {
    ...span,
    kind: direct ? 'direct' : 'fragment',
    ...(link.cue === undefined ? {} : { cue: link.cue }),
    ...(link.speaker === undefined ? {} : { speaker: link.speaker }),
    why: link.why,
  };
}

/** `décrit comme "discret"`, `il est précisé qu'elle portait "un gilet"`: nobody is named, but somebody says it. */
function describes({ words, pack }: Clause, quote: number, { at }: Link): boolean {
  const { asWords, grammar } = pack.attribution;
  const between = words.slice(at + 1, quote);
  return (
    asWords.has(between.at(-1)?.lower ?? '') ||
    between.some(({ lower }) => grammar.complementizers.has(lower))
  );
}

function isJudgement({ cues }: Clause, { at }: Link): boolean {
  return cues.some((cue) => cue.at === at && cue.entry.strength === 'judge');
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
