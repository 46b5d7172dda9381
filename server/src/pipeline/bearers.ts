import type { LanguagePack } from '../lang/types';
import type { Description } from './nominalMentions';

/**
 * Whether a common noun may mean somebody of whom the article has told this and that: `l'élu` a mayor, `la centrale` a
 * union, `le trentenaire` any man. Each answer is 0 where it may not, else the more the better it fits.
 */

/** How well a noun fits whose bearer is told nothing about. */
const unknown = 0.5;
/** The same, where something else is told of him that does not exclude it. */
const unknownBeside = 0.4;
/** The same, where a complement tells which one is meant (`le patron [de l'usine]`). */
const unknownSpecific = 0.3;

/** Whether a noun stands for a person or a body; undefined for any other noun, and where it cannot be told. */
export function typeOf(noun: string, pack: LanguagePack): 'person' | 'organization' | undefined {
  const { kinds, sourceNouns } = pack.attribution;
  if (kinds.bodies.has(noun) && !kinds.callings.has(noun)) return 'organization';
  if (isCalling(noun, pack) || isForAnyone(noun, pack)) return 'person';
  const listed = pack.names.headNouns.has(noun) || sourceNouns.get(noun)?.anonymous === true;
  return !listed && !kinds.things.has(noun) && kinds.personEndings.some((ending) => noun.endsWith(ending))
    ? 'person'
    : undefined;
}

/** A function or profession that a list knows. */
function isCalling(noun: string, pack: LanguagePack): boolean {
  const { kinds, sourceNouns } = pack.attribution;
  const source = sourceNouns.get(noun);
  return (
    kinds.callings.has(noun) ||
    pack.names.titles.get(noun)?.kind === 'function' ||
    (source?.number === 'singular' && source.anonymous !== true)
  );
}

/** A noun that fits anyone whose gender agrees. */
export function isForAnyone(noun: string, pack: LanguagePack): boolean {
  // `the 45-year-old`: the number does not matter.
  return pack.attribution.kinds.anyone.has(noun.replace(/^\d+/u, ''));
}

/**
 * Whether a definite noun may stand without anybody meant before: an office, or a noun that no list knows. It means
 * somebody of whom nothing is told only if that one has just spoken.
 */
export function standsAlone(noun: string, pack: LanguagePack): boolean {
  const { kinds } = pack.attribution;
  if (kinds.offices.has(noun)) return true;
  return !kinds.bodies.has(noun) && !isCalling(noun, pack) && !isForAnyone(noun, pack);
}

/** Whether a phrase tells what somebody was (`l'ancien ministre`). */
export function isFormer(words: readonly string[], pack: LanguagePack): boolean {
  return words.some((word) => pack.attribution.kinds.former.has(word));
}

/** A word for a people that means one of it (`Français`), not all of it (`the French`). */
export function isOneOfPeople(word: string, pack: LanguagePack): boolean {
  const { collectiveEndings } = pack.attribution.kinds;
  const people = pack.names.demonyms.get(word);
  return people?.plural === false && !collectiveEndings.some((ending) => word.endsWith(ending));
}

/** Whether words tell what somebody is. */
export function tellsCalling(told: readonly string[], pack: LanguagePack): boolean {
  return told.some((word) => isCalling(word, pack));
}

/** The countries whose people words name (`allemand`). */
function nationsOf(words: readonly string[], pack: LanguagePack): readonly string[] {
  return words.flatMap((word) => pack.names.demonyms.get(word)?.country ?? []).filter((code) => code !== '');
}

/** Whether a phrase tells a people that is told of somebody too (`le ministre allemand`, `son homologue allemand`). */
export function sharesNation(words: readonly string[], told: readonly string[], pack: LanguagePack): boolean {
  const known = nationsOf(told, pack);
  return nationsOf(words, pack).some((code) => known.includes(code));
}

/** How well a phrase fits a person of whom these words are told. */
export function fitsPerson(
  { head, words, specific }: Description,
  told: readonly string[],
  pack: LanguagePack,
): number {
  const sameNation = sharesNation(words, told, pack);
  if (nationsOf(words, pack).length > 0 && nationsOf(told, pack).length > 0 && !sameNation) return 0;
  if (specific && isAnother(head, words, told, pack)) return 0;
  if (told.includes(head)) {
    if (sameNation) return 1.2;
    if (isSpecified(head, words, told)) return 0.9;
    return specific && !isOfItsBody(head, words, pack) ? 0.3 : 0.7;
  }
  if (sameNation && pack.names.demonyms.has(head)) return 1;
  if (isForAnyone(head, pack) || pack.names.demonyms.has(head)) return unknown;
  // `l'auteur du premier but`: `premier` is no function here.
  const callings = told.filter(
    (word) => isCalling(word, pack) && !pack.attribution.grammar.prenominals.has(word),
  );
  // `le ministre allemand`, where only `son homologue allemand` is told.
  if (callings.length === 0) return sameNation ? 1.2 : specific ? unknownSpecific : unknown;
  if (callings.some((word) => takesIn(head, word, pack)))
    return sameNation ? 1.2 : specific && !isSpecified(head, words, told) ? 0.3 : 0.7;
  // `un chercheur` … `le climatologue`: the more particular noun comes later.
  if (callings.some((word) => takesIn(word, head, pack))) return specific ? 0.3 : 0.6;
  const { posts } = pack.attribution.kinds;
  // `le patron de la CFDT` … `le syndicaliste`; `la présidente de la banque` … `l'ancienne ministre`.
  const profession =
    !posts.has(head) && !standsAlone(head, pack) && callings.every((word) => posts.has(word));
  return !specific && (profession || isFormer(words, pack)) ? unknownBeside : 0;
}

/** All that a phrase adds to its noun is told of the one meant. */
function isSpecified(head: string, words: readonly string[], told: readonly string[]): boolean {
  const added = words.filter((word) => word !== head);
  return added.length > 0 && added.every((word) => told.includes(word));
}

/**
 * `le directeur des rédactions` is not the `directeur de Norvia`: of both a complement is told, and they differ. A body by
 * its kind may be any (`le directeur du journal`).
 */
function isAnother(
  head: string,
  words: readonly string[],
  told: readonly string[],
  pack: LanguagePack,
): boolean {
  const { bodies } = pack.attribution.kinds;
  if (!told.includes(head) || new Set(told).size < 2) return false;
  return words.some((word) => word !== head && !told.includes(word) && !bodies.has(word));
}

/** `le directeur [de l'établissement]`: the complement is a body by its kind alone, and known. */
export function isOfItsBody(head: string, words: readonly string[], pack: LanguagePack): boolean {
  const added = words.filter((word) => word !== head);
  return added.length > 0 && added.every((word) => pack.attribution.kinds.bodies.has(word));
}

/** Whether one noun is the more general one for another. */
export function takesIn(general: string, particular: string, pack: LanguagePack): boolean {
  const { people, endings } = pack.attribution.kinds;
  return (
    people.get(general)?.has(particular) === true ||
    endings.get(general)?.some((ending) => particular.endsWith(ending)) === true
  );
}

/** How well a phrase fits a body of whom these words are told, its name among them. */
export function fitsBody(
  { head, specific, named }: Description,
  told: readonly string[],
  pack: LanguagePack,
): number {
  const { bodies } = pack.attribution.kinds;
  if (specific && named) return 0;
  if (told.includes(head)) return specific ? unknown : 1;
  const wanted = bodies.get(head);
  const known = told.flatMap((word) => [...(bodies.get(word) ?? [])]);
  if (wanted === undefined || known.length === 0) return specific ? 0 : unknown;
  return !known.some((kind) => wanted.has(kind)) ? 0 : specific ? unknown : 0.9;
}

/** Whether words tell what kind of body somebody is. */
export function tellsKind(told: readonly string[], pack: LanguagePack): boolean {
  return told.some((word) => pack.attribution.kinds.bodies.has(word));
}
