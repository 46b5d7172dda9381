import type { LanguagePack } from '../lang/types';
import { isDate } from './dates';
import { isDeterminer, isNominal, startsPhrase } from './nouns';
import { isAdverb, isPreposition, isRelative, isVerbal, opensParticipial, type Word } from './words';

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

/** Whether a segment of this kind tells somebody or something: a noun phrase or a name. */
export function isNounLike(kind: SegmentKind): boolean {
  return kind === 'phrase' || kind === 'name';
}

/** What a part is, by its first word. */
export function kindOf(words: readonly Word[], segment: Segment, pack: LanguagePack): SegmentKind {
  const { grammar, headFinal } = pack.attribution;
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
  // `, [tout comme] Anne Dulac,`: an adverb in front of a conjunction.
  if (
    first.kind === 'word' &&
    role?.kind === 'word' &&
    grammar.adverbs.has(first.lower) &&
    grammar.subordinators.has(role.lower)
  )
    return 'relative';
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
    first.acronym !== true &&
    pack.attribution.pronouns.get(first.lower)?.impersonal === undefined &&
    pack.attribution.pronouns.has(first.lower)
  )
    return 'relative';
  if (isAge(words, segment.from, segment.to, pack)) return 'relative';
  if (isRelative(first, grammar)) return 'relative';
  if (grammar.subordinators.has(first.lower)) return 'relative';
  if (segment.from === 0 && isDetached(words, segment, pack)) return 'participial';
  if (grammar.determiners.has(first.lower)) return isDate(words, segment.from, pack) ? 'adjunct' : 'phrase';
  if (startsPhrase(words, segment.from, pack)) return 'phrase';
  if (opensParticipial(first, grammar))
    return headFinal && endsInBearer(words, segment, pack) ? 'phrase' : 'participial';
  // `[Jailing] Novak for life, the judge said`
  const object = role !== undefined && segment.to > segment.from + 1;
  const gerund = first.lower.length > 5 && first.lower.endsWith(grammar.gerundEnding);
  if (segment.from === 0 && object && gerund && headFinal && !pack.names.titles.has(first.lower))
    return 'participial';
  // `Senior researcher Mu Li`: bare nouns up to a name.
  const name = words.findIndex(({ kind }, at) => at > segment.from && at < segment.to && kind === 'name');
  const bare =
    name > 0 &&
    words
      .slice(segment.from, name)
      .every((word) => isNominal(word, pack) && !pack.attribution.cues.has(word.lower));
  return bare ? 'phrase' : 'adjunct';
}

/** `[Élue maire en 2014], Anne Dulac`, `[Une fois élue]`, `[Tout en saluant l'accord]`: about the subject behind. */
function isDetached(words: readonly Word[], { from, to }: Segment, pack: LanguagePack): boolean {
  const { grammar, freeInversion } = pack.attribution;
  const [first, next] = [words[from], words[from + 1]];
  if (!freeInversion || first?.kind !== 'word' || next === undefined || words[to]?.kind !== 'comma')
    return false;
  if (grammar.determiners.has(first.lower))
    return (
      (grammar.adverbialNouns.has(next.lower) && to > from + 2) ||
      (isPreposition(next, grammar) && !grammar.linkingPrepositions.has(next.lower))
    );
  const participle = opensParticipial({ ...first, capital: false }, grammar);
  const described = grammar.complementAdjectives.has(first.lower);
  const named = words[from + 1]?.kind === 'name';
  return !named && (participle || described) && words[to + 1]?.name?.type === 'person';
}

/** `[building owner Jane Marsh]`: nouns up to a calling with its bearer's name. */
function endsInBearer(words: readonly Word[], { from, to }: Segment, pack: LanguagePack): boolean {
  return (
    to - from > 2 &&
    words[to - 1]?.name?.type === 'person' &&
    pack.attribution.sourceNouns.has(words[to - 2]?.lower ?? '') &&
    words.slice(from, to).every((word) => isNominal(word, pack))
  );
}

/** Whether a verb stands in a segment, relative clauses aside. */
export function holdsClause(words: readonly Word[], { from, to }: Segment, pack: LanguagePack): boolean {
  const { grammar } = pack.attribution;
  const relative = cutRelative(words, { from, to }, pack);
  return words.slice(from, relative).some((word) => isVerbal(word, grammar));
}

/** Whether a person's name stands in a segment. */
export function hasPerson(words: readonly Word[], { from, to }: Segment): boolean {
  return words.slice(from, to).some(({ name }) => name?.type === 'person');
}

/** The segment without a relative clause or a bracket that hangs on its noun. */
export function cutRelative(words: readonly Word[], segment: Segment, pack: LanguagePack): number {
  const { grammar } = pack.attribution;
  for (let at = segment.from + 1; at < segment.to; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.kind === 'bracket') {
      // `l'Office des ports (ODP) [Paul Morin]`
      const close = words.findIndex(({ lower }, index) => index > at && lower === ')');
      const next = words[close + 1];
      // `Paul Morin (PS) [et Anne Dulac]`
      const joined = next !== undefined && grammar.coordinators.has(next.lower);
      if (close < 0 || close + 1 >= segment.to || (next?.kind !== 'name' && !joined)) return at;
      at = close;
      continue;
    }
    if (word.kind === 'word' && isRelative(word, grammar)) return at;
  }
  return segment.to;
}
