import type { LanguagePack } from '../lang/types';
import {
  isAffiliation,
  isApposedToAdjunct,
  isBareApposition,
  isInserted,
  isInsertedAdjunct,
  isListed,
  officeOf,
} from './additions';
import { cutParticiple } from './cores';
import { cutDate } from './dates';
import { type Phrase, toPhrase } from './heads';
import { isDeterminer, startsPhrase } from './nouns';
import { readBareNouns } from './phrases';
import { cutRelative, hasPerson, holdsClause, kindOf, type Segment } from './segments';
import { isAdverb, isPause, isPreposition, isRelative, isVerbal, type Word } from './words';

/**
 * The subject among the comma-separated parts in front of a verb: the last phrase or name that is no adjunct, with
 * the appositions around it (`La porte-parole de la diplomatie russe, Maria Zakharova,`; `X, ministre de la Justice,`).
 */
export function subjectOfSegments(
  words: readonly Word[],
  segments: readonly Segment[],
  pack: LanguagePack,
): Phrase | undefined {
  // Nothing but additions that commas set apart stands between a part and the verb.
  let reached = true;
  for (let index = segments.length - 1; index >= 0; index--) {
    const segment = segments[index];
    if (segment === undefined) continue;
    const isLast = index === segments.length - 1;
    const kind = kindOf(words, segment, pack);
    const opening = endOfRelative(words, segments, index, pack);
    if (opening !== undefined) {
      index = opening;
      continue;
    }
    // `the camp, which [the Church] describes as …`
    if (kind === 'relative' && isLast && !isPause(words[segment.to])) {
      const own = subjectOfRelative(words, segment, pack);
      if (own !== undefined) return own;
    }
    const office = officeOf(words, segments, index, pack);
    if (office !== undefined) return toPhrase(words, office.from, segment.to, pack);
    if (
      kind === 'relative' ||
      kind === 'participial' ||
      isAffiliation(words, segment, segments[index - 1], pack)
    )
      continue;
    if (kind === 'adjunct') {
      const apart =
        isBareApposition(words, segment, segments[index - 1], pack) ||
        isInserted(words, segments, index, pack) ||
        isInsertedAdjunct(words, segments, index, pack);
      // `She was sent to Oslo, which the court called …`: a sentence of its own is nobody.
      const clause = !isLast && holdsClause(words, segment, pack);
      const inner = reached && !apart && !clause ? phraseInside(words, segment, pack) : undefined;
      if (inner !== undefined) return inner;
      reached &&= apart;
      continue;
    }
    if (isApposedToAdjunct(words, segments, index, pack)) {
      index--;
      continue;
    }
    const to = cutRelative(words, segment, pack);
    const whole = findFirstOfSubject(words, segments, index, pack);
    // `The bank, [the country's largest], said`
    if (whole === index && isInserted(words, segments, index, pack)) continue;
    // `Selon la présidente, Anne Dulac, [le pont] a cédé`: no comma closes it, so it adds nothing to the name in front.
    const before = segments[whole - 1];
    const touches = isLast && whole < index && words[segment.to]?.kind === 'word';
    const apart =
      touches &&
      ((before !== undefined &&
        kindOf(words, before, pack) === 'adjunct' &&
        isDeterminer(words[segment.from], pack)) ||
        opensSubordinate(words, segments[whole], pack));
    const first = apart ? index : whole;
    // `[Le ministre], hier à Paris,`: nothing stands between phrase and verb but what was skipped.
    const head = segments[first] ?? segment;
    const named = cutParticiple(words, head.from, to <= segment.from ? segment.to : to, pack);
    const end = cutDate(words, head.from, named, pack);
    const subject = toPhrase(words, head.from, end, pack);
    return isListed(words, segment, head, pack) ? subject : nameSubject(words, head, subject, pack);
  }
  return undefined;
}

/** `which [the Church]`: the phrase between a relative that is an object and its verb. */
function subjectOfRelative(
  words: readonly Word[],
  { from, to }: Segment,
  pack: LanguagePack,
): Phrase | undefined {
  const { grammar, freeInversion } = pack.attribution;
  const relative = words[from];
  if (freeInversion || relative === undefined || !isRelative(relative, grammar)) return undefined;
  const bare = readBareNouns(words, from + 1, pack)?.to === to;
  return bare || startsPhrase(words, from + 1, pack) ? toPhrase(words, from + 1, to, pack) : undefined;
}

/** `X, whose son, Max, [was hurt], said`: index of the relative clause whose verb a part begins with. */
function endOfRelative(
  words: readonly Word[],
  segments: readonly Segment[],
  index: number,
  pack: LanguagePack,
): number | undefined {
  const segment = segments[index];
  const first = segment === undefined ? undefined : words[segment.from];
  if (pack.attribution.freeInversion || first === undefined || !isVerbal(first, pack.attribution.grammar))
    return undefined;
  const opening = segments.findLastIndex(
    ({ from }, at) => at < index && isRelative(words[from] ?? first, pack.attribution.grammar),
  );
  return opening > 0 ? opening : undefined;
}

/** `Alors que la tension monte, [Anne Dulac] appelle`: a clause that opens the sentence is no part of the subject behind its comma. */
function opensSubordinate(
  words: readonly Word[],
  segment: Segment | undefined,
  { attribution }: LanguagePack,
): boolean {
  const { complementizers, subordinators } = attribution.grammar;
  if (!attribution.freeInversion || segment === undefined || segment.from === 0 || segment.from > 3)
    return false;
  const opener = words[segment.from - 1]?.lower ?? '';
  return complementizers.has(opener) || subordinators.has(opener);
}

/** Index of the segment where the subject begins whose last part is the segment at an index. */
function findFirstOfSubject(
  words: readonly Word[],
  segments: readonly Segment[],
  index: number,
  pack: LanguagePack,
): number {
  let first = index;
  for (let at = index - 1; at >= 0; at--) {
    const later = segments[first];
    const earlier = segments[at];
    if (later === undefined || earlier === undefined) break;
    const laterKind = kindOf(words, later, pack);
    const earlierKind = kindOf(words, earlier, pack);
    // `The ship had been at sea, officials said`: a clause of its own is no subject's beginning.
    if (earlierKind === 'phrase' && holdsClause(words, earlier, pack)) break;
    if (earlierKind === 'relative' || earlierKind === 'participial') continue;
    const role =
      laterKind === 'phrase' &&
      (isBareRole(words, later, earlier, pack) || describes(words, later, earlier, pack));
    const listed = isListed(words, segments[index] ?? later, earlier, pack);
    const letters = laterKind === 'name' && earlierKind === 'name' && isLetters(words, later);
    const apposed =
      letters ||
      listed ||
      (laterKind === 'name' && earlierKind === 'phrase') ||
      (laterKind === 'phrase' && earlierKind === 'name');
    if (!apposed && !(role && earlierKind === 'phrase')) break;
    first = at;
  }
  return first;
}

/** `, ministre de la Justice,`: a function word without a determiner says who the one before is. */
function isBareRole(words: readonly Word[], segment: Segment, earlier: Segment, pack: LanguagePack): boolean {
  const opener = words[segment.from];
  const joined = opener !== undefined && pack.attribution.grammar.coordinators.has(opener.lower);
  const first = joined ? words[segment.from + 1] : opener;
  return (
    first?.kind === 'word' &&
    (joined || !first.capital || hasPerson(words, earlier)) &&
    (pack.names.titles.has(first.lower) || pack.attribution.sourceNouns.has(first.lower))
  );
}

/** `Senator Jane Marsh, [a Republican from Ohio],`: a phrase with a determiner behind a title with its name. */
function describes(words: readonly Word[], segment: Segment, earlier: Segment, pack: LanguagePack): boolean {
  const first = words[segment.from];
  const opener =
    first !== undefined && isAdverb(first, pack.attribution.grammar) ? words[segment.from + 1] : first;
  // `Me Paul Morin, l'avocat [de Luc Brunel]`: the name in a complement is another's.
  const bears = pack.attribution.freeInversion
    ? toPhrase(words, segment.from, segment.to, pack)?.speaker.kind === 'name'
    : hasPerson(words, segment);
  return isDeterminer(opener, pack) && hasPerson(words, earlier) && !bears;
}

/** `Tom Haller, [SC],`: letters behind a name. */
function isLetters(words: readonly Word[], { from, to }: Segment): boolean {
  const word = words[from];
  return word !== undefined && to === from + 1 && word.end - word.start <= 4 && word.lower.length > 1;
}

/** A subject with appositions is named by its first part where that has a name of its own. */
function nameSubject(
  words: readonly Word[],
  head: Segment,
  whole: Phrase | undefined,
  pack: LanguagePack,
): Phrase | undefined {
  if (whole === undefined || whole.to <= head.to) return whole;
  const own = toPhrase(words, head.from, head.to, pack);
  // `The bank, owner of the daily Le Fil,`: a name in what is added is another's, unless it is a person's.
  const named = own?.speaker.kind === 'name' || !hasPerson(words, { from: head.to, to: whole.to });
  if (own === undefined || !named) return whole;
  return { ...whole, speaker: { ...own.speaker, end: whole.speaker.end } };
}

/** A phrase behind an adjunct that no comma closes: `Dans un communiqué [le ministre]`, `Hier soir [Donald Trump]`. */
function phraseInside(words: readonly Word[], segment: Segment, pack: LanguagePack): Phrase | undefined {
  const { grammar } = pack.attribution;
  for (let at = segment.from + 1; at < segment.to; at++) {
    const before = words[at - 1];
    // `après avoir rappelé que tous …`: what stands in a clause of its own.
    if (before !== undefined && grammar.complementizers.has(before.lower)) return undefined;
    if (before === undefined || !startsPhrase(words, at, pack)) continue;
    if (before.kind === 'word' && (isPreposition(before, grammar) || grammar.determiners.has(before.lower)))
      continue;
    return toPhrase(words, at, cutRelative(words, { from: at, to: segment.to }, pack), pack);
  }
  // `…, but [residents] said`
  const from = segment.from + (grammar.coordinators.has(words[segment.from]?.lower ?? '') ? 1 : 0);
  const first = words[from];
  // A bare plural or an unknown capital: `officials said`, `Riverains et commerçants dénoncent`.
  if (
    first?.kind === 'word' &&
    !isPreposition(first, grammar) &&
    !isAdverb(first, grammar) &&
    !grammar.temporals.has(first.lower)
  ) {
    return toPhrase(words, from, cutRelative(words, segment, pack), pack);
  }
  return undefined;
}
