import type { LanguagePack } from '../lang/types';
import { skipWhile } from './dates';
import { isNominal } from './nouns';
import { hasPerson, holdsClause, isNounLike, kindOf, type Segment } from './segments';
import { isPause, isPreposition, isRelative, type Word } from './words';

/** What commas or dashes set apart between a subject and its verb, and rows of subjects: each about one part of the sentence. */

/** `The bank, [along with two rivals], said`: behind a noun phrase, and a comma parts it from the verb. */
export function isInserted(
  words: readonly Word[],
  segments: readonly Segment[],
  index: number,
  pack: LanguagePack,
): boolean {
  const [earlier, segment] = [segments[index - 1], segments[index]];
  if (pack.attribution.freeInversion || earlier === undefined || segment === undefined) return false;
  const kind = kindOf(words, earlier, pack);
  return (
    index === segments.length - 1 &&
    isPause(words[segment.to]) &&
    isNounLike(kind) &&
    !holdsClause(words, earlier, pack)
  );
}

/** `Le gouvernement[, par la voix de sa porte-parole Anne Dulac,] a dit`, `Paul Morin — [par ailleurs maire] — a dit`. */
export function isInsertedAdjunct(
  words: readonly Word[],
  segments: readonly Segment[],
  index: number,
  pack: LanguagePack,
): boolean {
  const [earlier, segment] = [segments[index - 1], segments[index]];
  if (!pack.attribution.freeInversion || earlier === undefined || segment === undefined) return false;
  const opener = words[segment.from];
  const kind = kindOf(words, earlier, pack);
  // Two dashes set apart whatever stands in front of them.
  const dashed = words[segment.from - 1]?.kind === 'dash' && words[segment.to]?.kind === 'dash';
  return (
    opener !== undefined &&
    isPreposition(opener, pack.attribution.grammar) &&
    isPause(words[segment.to]) &&
    (dashed || isNounLike(kind))
  );
}

/** `Anne Dulac, [du syndicat Norda], a dit`: whose the one is who is named in front. */
export function isAffiliation(
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
    // `Chester, [of the Observatory], said`
    (hasPerson(words, earlier) || (pack.attribution.headFinal && kindOf(words, earlier, pack) === 'name'))
  );
}

/** `Morin, [héros du match], promet`: a bare noun behind a name or phrase says who that is. */
export function isBareApposition(
  words: readonly Word[],
  segment: Segment,
  earlier: Segment | undefined,
  pack: LanguagePack,
): boolean {
  const first = words[segment.from];
  if (!pack.attribution.freeInversion || earlier === undefined || first === undefined) return false;
  const kind = kindOf(words, earlier, pack);
  return isNounLike(kind) && !first.capital && isNominal(first, pack);
}

/** `La police, par la voix de son chef, [le colonel Morin], a reconnu`: the name is that of the adjunct's noun. */
export function isApposedToAdjunct(
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
    (isPreposition(opener, pack.attribution.grammar) ||
      (pack.attribution.headFinal && isRelative(opener, pack.attribution.grammar))) &&
    noun?.kind === 'word' &&
    pack.attribution.sourceNouns.has(noun.lower) &&
    isNounLike(own) &&
    hasPerson(words, segment)
  );
}

/** `[Paul Morin], Anne Dulac et Luc Brunel ont dit`: a name alone in front of two that a conjunction joins, with a verb in the plural. */
export function isListed(
  words: readonly Word[],
  last: Segment,
  earlier: Segment,
  pack: LanguagePack,
): boolean {
  const { grammar, freeInversion } = pack.attribution;
  const verb = words[skipWhile(words, last.to, ({ lower }) => grammar.clitics.has(lower))]?.lower ?? '';
  const joined = words
    .slice(last.from + 1, last.to)
    .some(
      ({ lower }, at) =>
        grammar.coordinators.has(lower) && words[last.from + at + 2]?.name?.type === 'person',
    );
  return (
    freeInversion &&
    joined &&
    words[earlier.from]?.name?.type === 'person' &&
    earlier.to === earlier.from + 1 &&
    grammar.pluralVerbs.some((ending) => verb.endsWith(ending))
  );
}

/** `[Le ministre du Travail], de l'Emploi et de la Santé Paul Morin a dit`: the part with the function whose complements go on in a row. */
export function officeOf(
  words: readonly Word[],
  segments: readonly Segment[],
  index: number,
  { attribution, names }: LanguagePack,
): Segment | undefined {
  const { linkingPrepositions, coordinators } = attribution.grammar;
  const linked = (at: number): boolean => linkingPrepositions.has(words[at]?.lower ?? '');
  const last = segments[index];
  if (!attribution.freeInversion || last === undefined || !linked(last.from)) return undefined;
  const row = segments.findLastIndex(({ from }, at) => at < index && !linked(from));
  const first = segments[row];
  const closes = words
    .slice(last.from, last.to)
    .some(({ lower }, at) => coordinators.has(lower) && linked(last.from + at + 1));
  const held =
    first === undefined
      ? -1
      : words.findIndex(
          ({ lower }, at) =>
            at >= first.from && at < first.to && names.titles.get(lower)?.kind === 'function',
        );
  return closes && held >= 0 && linked(held + 1) ? first : undefined;
}
