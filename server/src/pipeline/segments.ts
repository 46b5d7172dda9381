import type { LanguagePack } from '../lang/types';
import { cutParticiple } from './cores';
import { isDate } from './dates';
import { type Phrase, toPhrase } from './heads';
import { isDeterminer, isNominal, startsPhrase } from './nouns';
import { isAdverb, isParticiple, isPreposition, isRelative, isVerbal, type Word } from './words';

/** A comma-separated part in front of a verb, as a half-open range of word indexes. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** The parts between commas or dashes of a range of words; empty ones are left out. */
export function splitSegments(words: readonly Word[], from: number, to: number): Segment[] {
  const segments: Segment[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const word = words[at];
    if (at < to && word?.kind !== 'comma' && word?.kind !== 'dash') continue;
    if (at > start) segments.push({ from: start, to: at });
    start = at + 1;
  }
  return segments;
}

type SegmentKind = 'phrase' | 'name' | 'adjunct' | 'relative' | 'participial';

/** `, 67 ans,`, `, 67,`: an age behind a name is no phrase of its own. */
export function isAge(words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean {
  if (!/^\d{1,3}$/u.test(words[from]?.lower ?? '')) return false;
  return to === from + 1 || pack.attribution.grammar.ageNouns.has(words[from + 1]?.lower ?? '');
}

/** What a part is, by its first word. */
export function kindOf(words: readonly Word[], segment: Segment, pack: LanguagePack): SegmentKind {
  const { grammar } = pack.attribution;
  const opener = words[segment.from];
  const role = words[segment.from + 1];
  // `, and Chairman of the Centre,`: a second function of the same person.
  const joined =
    opener !== undefined &&
    role !== undefined &&
    segment.to > segment.from + 1 &&
    grammar.coordinators.has(opener.lower) &&
    pack.names.titles.has(role.lower);
  const first = joined ? role : opener;
  if (first === undefined) return 'adjunct';
  if (joined) return 'phrase';
  // `[now] a professor at Uppsala`
  if (
    segment.to > segment.from + 1 &&
    isAdverb(first, grammar) &&
    isDeterminer(role, pack) &&
    !isDate(words, segment.from + 1, pack)
  )
    return 'phrase';
  if (first.kind === 'name') return /^['’]s?$/u.test(role?.lower ?? '') ? 'phrase' : 'name';
  if (first.kind !== 'word') return 'adjunct';
  // `Le dirigeant, [lui], a confirmé`
  if (
    segment.to === segment.from + 1 &&
    pack.attribution.pronouns.get(first.lower)?.impersonal === undefined &&
    pack.attribution.pronouns.has(first.lower)
  )
    return 'relative';
  if (isAge(words, segment.from, segment.to, pack)) return 'relative';
  if (isRelative(first, grammar)) return 'relative';
  if (grammar.subordinators.has(first.lower)) return 'relative';
  if (grammar.determiners.has(first.lower)) return isDate(words, segment.from, pack) ? 'adjunct' : 'phrase';
  if (startsPhrase(words, segment.from, pack)) return 'phrase';
  if (isParticiple(first, grammar)) return 'participial';
  // `Senior researcher Mu Li`: bare nouns up to a name.
  const name = words.findIndex(({ kind }, at) => at > segment.from && at < segment.to && kind === 'name');
  const bare =
    name > 0 &&
    words
      .slice(segment.from, name)
      .every((word) => isNominal(word, pack) && !pack.attribution.cues.has(word.lower));
  return bare ? 'phrase' : 'adjunct';
}

/**
 * The subject among the comma-separated parts in front of a verb: the last phrase or name that is no adjunct, with
 * the appositions around it (`La porte-parole de la diplomatie russe, Maria Zakharova,`; `X, ministre de la Justice,`).
 */
export function subjectOfSegments(
  words: readonly Word[],
  segments: readonly Segment[],
  pack: LanguagePack,
): Phrase | undefined {
  for (let index = segments.length - 1; index >= 0; index--) {
    const segment = segments[index];
    if (segment === undefined) continue;
    const isLast = index === segments.length - 1;
    const kind = kindOf(words, segment, pack);
    if (
      kind === 'relative' ||
      kind === 'participial' ||
      isAffiliation(words, segment, segments[index - 1], pack)
    )
      continue;
    if (kind === 'adjunct') {
      const apposed = isLast && isBareApposition(words, segment, segments[index - 1], pack);
      const inner = isLast && !apposed ? phraseInside(words, segment, pack) : undefined;
      if (inner !== undefined) return inner;
      continue;
    }
    if (isApposedToAdjunct(words, segments, index, pack)) {
      index--;
      continue;
    }
    const to = cutRelative(words, segment, pack);
    const whole = findFirstOfSubject(words, segments, index, pack);
    // `Selon la présidente, Anne Dulac, [le pont] a cédé`: no comma closes it, so it adds nothing to the name in front.
    const before = segments[whole - 1];
    const apart =
      isLast &&
      whole < index &&
      words[segment.to]?.kind === 'word' &&
      before !== undefined &&
      kindOf(words, before, pack) === 'adjunct' &&
      isDeterminer(words[segment.from], pack);
    const first = apart ? index : whole;
    // `[Le ministre], hier à Paris,`: nothing stands between phrase and verb but what was skipped.
    const head = segments[first] ?? segment;
    const end = cutParticiple(words, head.from, to <= segment.from ? segment.to : to, pack);
    return nameSubject(words, head, toPhrase(words, head.from, end, pack), pack);
  }
  return undefined;
}

/** `Anne Dulac, [du syndicat Norda], a dit`: whose the one is who is named in front. */
function isAffiliation(
  words: readonly Word[],
  segment: Segment,
  earlier: Segment | undefined,
  pack: LanguagePack,
): boolean {
  const { linkingPrepositions, indefinites } = pack.attribution.grammar;
  const first = words[segment.from]?.lower ?? '';
  return (
    linkingPrepositions.has(first) &&
    !indefinites.has(first) &&
    earlier !== undefined &&
    hasPerson(words, earlier)
  );
}

/** `Danso, [héros de la soirée], promet`: a bare noun behind a name or phrase says who that is. */
function isBareApposition(
  words: readonly Word[],
  segment: Segment,
  earlier: Segment | undefined,
  pack: LanguagePack,
): boolean {
  const first = words[segment.from];
  if (!pack.attribution.freeInversion || earlier === undefined || first === undefined) return false;
  const kind = kindOf(words, earlier, pack);
  return (kind === 'name' || kind === 'phrase') && !first.capital && isNominal(first, pack);
}

/** `L'armée, par la voix de son chef, [le général Bachir], a reconnu`: the name is that of the adjunct's noun. */
function isApposedToAdjunct(
  words: readonly Word[],
  segments: readonly Segment[],
  index: number,
  pack: LanguagePack,
): boolean {
  const [subject, adjunct, segment] = [segments[index - 2], segments[index - 1], segments[index]];
  if (subject === undefined || adjunct === undefined || segment === undefined) return false;
  const opener = words[adjunct.from];
  const noun = words[adjunct.to - 1];
  const own = kindOf(words, subject, pack);
  return (
    opener !== undefined &&
    isPreposition(opener, pack.attribution.grammar) &&
    noun?.kind === 'word' &&
    pack.attribution.sourceNouns.has(noun.lower) &&
    (own === 'phrase' || own === 'name') &&
    hasPerson(words, segment)
  );
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
    const letters = laterKind === 'name' && earlierKind === 'name' && isLetters(words, later);
    const apposed =
      letters ||
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
  return isDeterminer(opener, pack) && hasPerson(words, earlier) && !hasPerson(words, segment);
}

function holdsClause(words: readonly Word[], { from, to }: Segment, pack: LanguagePack): boolean {
  const { grammar } = pack.attribution;
  const relative = cutRelative(words, { from, to }, pack);
  return words.slice(from, relative).some((word) => isVerbal(word, grammar));
}

function hasPerson(words: readonly Word[], { from, to }: Segment): boolean {
  return words.slice(from, to).some(({ name }) => name?.type === 'person');
}

/** `Tom Molomby, [SC],`: letters behind a name. */
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
  if (own?.speaker.kind !== 'name') return whole;
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
  const first = words[segment.from];
  // A bare plural or an unknown capital: `officials said`, `Riverains et commerçants dénoncent`.
  if (
    first?.kind === 'word' &&
    !isPreposition(first, grammar) &&
    !isAdverb(first, grammar) &&
    !grammar.temporals.has(first.lower)
  ) {
    return toPhrase(words, segment.from, cutRelative(words, segment, pack), pack);
  }
  return undefined;
}

/** The segment without a relative clause or a bracket that hangs on its noun. */
function cutRelative(words: readonly Word[], segment: Segment, pack: LanguagePack): number {
  const { grammar } = pack.attribution;
  for (let at = segment.from + 1; at < segment.to; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.kind === 'bracket') {
      // `l'Autorité des technologies (BTK) [Ömer Sayan]`
      const close = words.findIndex(({ lower }, index) => index > at && lower === ')');
      if (close < 0 || close + 1 >= segment.to || words[close + 1]?.kind !== 'name') return at;
      at = close;
      continue;
    }
    if (word.kind === 'word' && isRelative(word, grammar)) return at;
  }
  return segment.to;
}
