import type { LanguagePack } from '../lang/types';
import { readCore } from './cores';
import { findHeadName } from './heads';
import { isAge } from './segments';
import { isDeterminer, isNominal, skipDeterminers, startsPhrase } from './nouns';
import { isPreposition, type Word } from './words';

/** What may follow the core of a noun phrase and belongs to it: each answers the index behind it, or undefined. */

/** `, Dmitri Peskov,` or `, ministre de la Justice,`: answers the index behind it, or undefined. */
export function readApposition(
  words: readonly Word[],
  from: number,
  comma: number,
  pack: LanguagePack,
): number | undefined {
  const first = words[comma + 1];
  if (first === undefined) return undefined;
  const age = behindAge(words, from, comma, pack);
  if (age !== undefined) return readApposition(words, from, age, pack);
  const named = findHeadName(words, from, comma, pack);
  const role = named?.name?.type === 'person' ? readBareRole(words, comma + 1, pack) : undefined;
  if (role !== undefined) return role;
  if (!startsPhrase(words, comma + 1, pack)) return readAffiliation(words, from, comma, pack);
  const startsWithName = first.kind === 'name';
  // `la cheffe de groupe PS, Anne Dulac`: a person bears the name behind.
  const held = words.slice(from, comma).some((word) => isFunction(word, pack));
  const person = first.name?.type === 'person';
  const bearer = person && named?.name?.type !== 'person' && held;
  // `À la mairie, Paul Morin …`: he is no town hall.
  const { kinds } = pack.attribution;
  const body = words
    .slice(from, comma)
    .some(({ lower }) => kinds.bodies.has(lower) || pack.names.headNouns.has(lower));
  if (person && body && !held) return undefined;
  if (startsWithName && ((named !== undefined && !bearer) || first.name?.type === 'place')) return undefined;
  if (named === undefined && disagrees(words[from], first, pack)) return undefined;
  const core = readCore(words, comma + 1, pack);
  // `Sur son compte, Paul Morin s'est réjoui`: no comma closes it.
  if (person && !held && !endsApposition(words[core])) return undefined;
  // `sur France 2, le candidat …`: a body or place is nobody who holds a function.
  const other = named !== undefined && named.name?.type !== 'person' && !startsWithName;
  if (other && isFunction(words[skipDeterminers(words, comma + 1, pack)], pack)) return undefined;
  const to = startsWithName ? core : behindComplements(words, comma + 1, core, pack);
  const end = words[to];
  const bracketed = end?.kind === 'bracket' && !isDeterminer(first, pack);
  const closed = endsApposition(end) || bracketed;
  // `…, le ministre a précisé`: a determiner phrase that runs into a verb is a new clause, not an apposition.
  if (!closed && !startsWithName) return undefined;
  return to;
}

/** `Selon les médias, l'homme, …`: several are no single one. */
function disagrees(word: Word | undefined, other: Word, { attribution }: LanguagePack): boolean {
  const { determinerTraits } = attribution.grammar;
  const [a, b] = [word, other].map((one) => determinerTraits.get(one?.lower ?? '')?.number);
  return a !== undefined && b !== undefined && a !== b;
}

/** `Karim[, 34 ans], ouvrier`: index of the comma behind an age in front of what else is told of a person. */
function behindAge(
  words: readonly Word[],
  from: number,
  comma: number,
  pack: LanguagePack,
): number | undefined {
  if (!pack.attribution.freeInversion || findHeadName(words, from, comma, pack)?.name?.type !== 'person')
    return undefined;
  const close = words.findIndex(({ kind }, at) => at > comma && kind === 'comma');
  const told = close === comma + 3 && isAge(words, comma + 1, close, pack);
  return told ? close : undefined;
}

/** How many nouns may stand in front of a function. */
const roleReach = 7;

/** `Anne Kerr, [vice president of development at Orvex],`: a function without article, behind the nouns that modify it. */
function readBareRole(words: readonly Word[], from: number, pack: LanguagePack): number | undefined {
  const { headFinal, sourceNouns } = pack.attribution;
  if (!headFinal || isDeterminer(words[from], pack)) return undefined;
  let core = from;
  while (core < from + roleReach && isNominal(words[core], pack)) core++;
  const head = words[core - 1];
  if (core === from || head === undefined || !isFunction(head, pack)) return undefined;
  if (sourceNouns.get(head.lower)?.number === 'plural') return undefined;
  const to = behindComplements(words, from, core, pack);
  return endsApposition(words[to]) ? to : undefined;
}

/** `Anne Dulac, [de la CGT],`: whose she is, set apart by commas. */
function readAffiliation(
  words: readonly Word[],
  from: number,
  comma: number,
  pack: LanguagePack,
): number | undefined {
  const { linkingPrepositions } = pack.attribution.grammar;
  const bearer = findHeadName(words, from, comma, pack)?.name?.type === 'person';
  if (!bearer || !linkingPrepositions.has(words[comma + 1]?.lower ?? '')) return undefined;
  const start = skipDeterminers(words, comma + 2, pack);
  const to = isNominal(words[start], pack) ? readCore(words, start, pack) : start;
  return to > start && endsApposition(words[to]) ? to : undefined;
}

function endsApposition(word: Word | undefined): boolean {
  return word === undefined || word.kind === 'comma' || word.kind === 'stop' || word.kind === 'colon';
}

function isFunction(word: Word | undefined, { attribution, names }: LanguagePack): boolean {
  if (word?.kind !== 'word') return false;
  return attribution.sourceNouns.has(word.lower) || names.titles.get(word.lower)?.kind === 'function';
}

/** How many words an apposition may have with its complements. */
const appositionReach = 24;

/**
 * `, professeure [à l'université de Brest] [et autrice d'un essai],`: index behind the complements and a second function of
 * a function; the index itself where they do not end at a mark.
 */
function behindComplements(words: readonly Word[], from: number, core: number, pack: LanguagePack): number {
  const { grammar } = pack.attribution;
  if (!words.slice(from, core).some((word) => isFunction(word, pack))) return core;
  let at = core;
  while (at < from + appositionReach && !endsApposition(words[at])) {
    const joint = words[at];
    if (joint?.lower === '(') {
      at = closeBracket(words, at) ?? core;
      if (at === core) return core;
      continue;
    }
    const joins =
      joint?.kind === 'word' && (isPreposition(joint, grammar) || grammar.coordinators.has(joint.lower));
    const start = skipDeterminers(words, at + 1, pack);
    if (!joins || !isNominal(words[start], pack)) return core;
    at = readCore(words, start, pack);
  }
  return endsApposition(words[at]) ? at : core;
}

/** `l'ambassadrice danoise [à l'ONU], Anne Dulac`: where an office is held, if the bearer's name follows. */
export function readOffice(
  words: readonly Word[],
  from: number,
  to: number,
  pack: LanguagePack,
): number | undefined {
  const { grammar } = pack.attribution;
  if (!grammar.prepositions.has(words[to]?.lower ?? '')) return undefined;
  const office = words.slice(from, to).some((word) => isFunction(word, pack));
  const start = skipDeterminers(words, to + 1, pack);
  if (!office || !isNominal(words[start], pack)) return undefined;
  const end = readCore(words, start, pack);
  const bearer = words[end]?.kind === 'comma' ? words[end + 1] : undefined;
  return bearer?.name?.type === 'person' ? end : undefined;
}

/** `le dirigeant de l'Office des ports (ODP) [Paul Morin]`. */
export function nameBehindBracket(
  words: readonly Word[],
  from: number,
  to: number,
  pack: LanguagePack,
): number | undefined {
  const named = words[to - 1]?.lower === ')' && words[to]?.kind === 'name';
  return named && findHeadName(words, from, to, pack) === undefined ? to + 1 : undefined;
}

/** `le Comité … et un responsable rebelle`: only when the second phrase ends the clause. */
export function readCoordinated(words: readonly Word[], at: number, pack: LanguagePack): number | undefined {
  if (!startsPhrase(words, at + 1, pack)) return undefined;
  const core = readCore(words, at + 1, pack);
  // `Paul Morin (PS) et Anne Dulac [(LR)]`
  const to = words[core]?.lower === '(' ? (closeBracket(words, core) ?? core) : core;
  const end = words[to];
  if (to <= at + 1) return undefined;
  return end === undefined || end.kind === 'comma' || end.kind === 'stop' ? to : undefined;
}

/** In: index of an opening bracket. Out: the index behind the one that closes it, within a few words. */
export function closeBracket(words: readonly Word[], open: number): number | undefined {
  for (let at = open + 1; at < words.length && at < open + 8; at++) {
    if (words[at]?.lower === ')') return at + 1;
  }
  return undefined;
}

/** `Paul Morin [le directeur du port]`: a function with its article right behind a person's name. */
export function readFunctionBehind(
  words: readonly Word[],
  to: number,
  pack: LanguagePack,
): number | undefined {
  const { grammar, freeInversion } = pack.attribution;
  if (!freeInversion || words[to - 1]?.name?.type !== 'person') return undefined;
  const start = skipDeterminers(words, to, pack);
  const noun = words[start]?.lower ?? '';
  const definite = start > to && grammar.definites.has(words[to]?.lower ?? '');
  return definite && pack.names.titles.get(noun)?.kind === 'function' ? readCore(words, to, pack) : undefined;
}
