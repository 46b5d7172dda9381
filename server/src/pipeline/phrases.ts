import type { AttributionPack, Pronoun } from '../lang/attribution';
import type { LanguagePack } from '../lang/types';
import { findHeadName, type Phrase, toPhrase } from './heads';
import { isDeterminer, isNominal, skipDeterminers, splitDeterminer, startsPhrase } from './nouns';
import { isAdverb, isParticiple, isPreposition, looksFinite, type Word } from './words';

/**
 * The noun phrase that begins at a word, with its complements and appositions.
 * Out: undefined where none begins. A stranger word (`source proche du dossier`) is taken as part of the phrase.
 */
export function readPhrase(words: readonly Word[], from: number, pack: LanguagePack): Phrase | undefined {
  const pronoun = readPronoun(words, from, pack.attribution);
  if (pronoun !== undefined) return pronoun;
  if (!startsPhrase(words, from, pack)) return undefined;
  let to = readCore(words, from, pack);
  for (;;) {
    const next = words[to];
    if (next === undefined) break;
    const apposition = next.kind === 'comma' ? readApposition(words, from, to, pack) : undefined;
    const parenthesis = next.lower === '(' ? closeBracket(words, to) : undefined;
    const coordinated = pack.attribution.grammar.coordinators.has(next.lower)
      ? readCoordinated(words, to, pack)
      : undefined;
    const complement = readOffice(words, from, to, pack) ?? nameBehindBracket(words, from, to, pack);
    const extended = apposition ?? parenthesis ?? complement ?? coordinated;
    if (extended === undefined) break;
    to = extended;
  }
  return toPhrase(words, from, to, pack);
}

/** How many words a phrase without determiner may have. */
const bareReach = 5;

/**
 * A phrase without determiner whose head can speak: `according to [police]`, `by [union leaders]`, `said [company officials]`.
 * Out: undefined for any other noun.
 */
export function readBareNouns(words: readonly Word[], from: number, pack: LanguagePack): Phrase | undefined {
  const { grammar, sourceNouns } = pack.attribution;
  if (!pack.attribution.headFinal) return undefined;
  let to = from;
  while (to < from + bareReach && isNominal(words[to], pack) && !(to > from && isVerbOf(words[to], pack)))
    to++;
  while (to > from) {
    const head = words[to - 1];
    const speaks =
      head?.kind === 'word' &&
      (sourceNouns.has(head.lower) ||
        pack.names.organizationWords.has(head.lower) ||
        pack.names.headNouns.get(head.lower) === 'organization');
    if (speaks) break;
    to--;
  }
  if (to === from) return undefined;
  const complement = grammar.linkingPrepositions.has(words[to]?.lower ?? '')
    ? readCore(words, from, pack)
    : to;
  return toPhrase(words, from, Math.max(to, complement), pack);
}

/** A word that its form makes a verb where a noun stands before it. */
function isVerbOf(word: Word | undefined, pack: LanguagePack): boolean {
  return (
    word?.kind === 'word' &&
    (pack.attribution.cues.has(word.lower) || looksFinite(word, pack.attribution.grammar))
  );
}

/** A pronoun of one or two words (`il`, `ce dernier`). */
export function readPronoun(words: readonly Word[], at: number, pack: AttributionPack): Phrase | undefined {
  const first = words[at];
  if (first === undefined || first.kind !== 'word' || first.acronym === true) return undefined;
  const second = words[at + 1];
  const pair = second?.kind === 'word' ? pack.pronouns.get(`${first.lower} ${second.lower}`) : undefined;
  if (
    pair !== undefined &&
    second !== undefined &&
    !determines(`${first.lower} ${second.lower}`, words[at + 2], pack)
  )
    return pronounPhrase(first, second, at, at + 2, pair);
  const elided = second?.kind === 'word' ? pack.pronouns.get(first.lower + second.lower) : undefined;
  if (
    elided !== undefined &&
    second !== undefined &&
    !determines(first.lower + second.lower, words[at + 2], pack)
  )
    return pronounPhrase(first, second, at, at + 2, elided);
  const single = pack.pronouns.get(first.lower);
  if (single === undefined || determines(first.lower, second, pack)) return undefined;
  return pronounPhrase(first, first, at, at + 1, single);
}

/** `certains [experts]`, `d'autres [sources]`: a quantifier with its noun behind it stands for nobody by itself. */
function determines(quantifier: string, next: Word | undefined, pack: AttributionPack): boolean {
  const { grammar } = pack;
  if (!grammar.indefinites.has(quantifier) && !grammar.determiners.has(quantifier)) return false;
  if (next === undefined || (next.kind !== 'word' && next.kind !== 'name')) return false;
  const verbal =
    grammar.auxiliaries.has(next.lower) ||
    grammar.passives.has(next.lower) ||
    grammar.plainVerbs.has(next.lower) ||
    grammar.clitics.has(next.lower) ||
    grammar.complementizers.has(next.lower) ||
    grammar.subjectRelatives.has(next.lower) ||
    grammar.otherRelatives.has(next.lower) ||
    grammar.coordinators.has(next.lower) ||
    pack.cues.has(next.lower);
  return !verbal && !isAdverb(next, grammar) && !isPreposition(next, grammar);
}

function pronounPhrase(first: Word, last: Word, from: number, to: number, pronoun: Pronoun): Phrase {
  const span = { start: first.start, end: last.end };
  return {
    from,
    to,
    speaker: {
      ...span,
      kind: 'pronoun',
      head: span,
      number: pronoun.number,
      ...(pronoun.gender === undefined ? {} : { gender: pronoun.gender }),
    },
  };
}

/** Head, adjectives and complements; answers the index behind them. */
function readCore(words: readonly Word[], from: number, pack: LanguagePack): number {
  const { grammar } = pack.attribution;
  let at = skipDeterminers(words, splitDeterminer(words, from, pack) ? from + 2 : from, pack);
  // `le [même] chercheur`
  const { prenominals } = grammar;
  while (at > from && prenominals.has(words[at]?.lower ?? '') && isNominal(words[at + 1], pack)) at++;
  // `[l'un] de ses lieutenants`, `[deux] d'entre eux`: a quantifier stands for somebody itself.
  let hasHead = at > from && isLinked(words, at, pack);
  for (;;) {
    const word = words[at];
    if (word === undefined) return at;
    if (word.kind === 'name') {
      at++;
      hasHead = true;
      continue;
    }
    if (word.kind !== 'word') return at;
    const named = hasHead ? readTitleComplement(words, from, at, pack) : undefined;
    if (named !== undefined) {
      at = named;
      continue;
    }
    const adjective = words[at - 1]?.lower ?? '';
    if (
      grammar.linkingPrepositions.has(word.lower) ||
      (grammar.complementAdjectives.has(adjective) && grammar.prepositions.has(word.lower))
    ) {
      const complement = skipDeterminers(words, at + 1, pack);
      const among = hasHead ? amongThem(words, at, pack) : undefined;
      if (among !== undefined) return among;
      if (hasHead && complement > at + 1 && isLinked(words, complement, pack)) {
        at = complement;
        continue;
      }
      if (!hasHead || !isNominal(words[complement], pack)) return at;
      at = complement;
      continue;
    }
    if (!isNominal(word, pack) || (hasHead && opensPredicate(words, at, pack))) return at;
    at++;
    hasHead = true;
  }
}

/** A linking preposition with its complement stands here. */
function isLinked(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const { grammar } = pack.attribution;
  if (!pack.attribution.freeInversion || !grammar.linkingPrepositions.has(words[at]?.lower ?? ''))
    return false;
  return (
    isNominal(words[skipDeterminers(words, at + 1, pack)], pack) || amongThem(words, at, pack) !== undefined
  );
}

/** `l'une [d'entre elles]`: index behind it. */
function amongThem(words: readonly Word[], at: number, pack: LanguagePack): number | undefined {
  const preposition = words[at + 1];
  if (preposition === undefined || !pack.attribution.grammar.prepositions.has(preposition.lower))
    return undefined;
  return pack.attribution.pronouns.get(words[at + 2]?.lower ?? '')?.number === 'plural' ? at + 3 : undefined;
}

/**
 * Whether a word behind a complete phrase is its verb: a reporting verb (`le syndicat Norda [estime]`), or a word with an
 * object behind it (`le groupe [ferme] une usine`). Languages whose heads stand last pile up nouns instead.
 */
function opensPredicate(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const { grammar, cues, headFinal, kinds, sourceNouns } = pack.attribution;
  const word = words[at];
  if (headFinal || word?.kind !== 'word' || word.capital) return false;
  const noun = sourceNouns.has(word.lower) || kinds.callings.has(word.lower) || kinds.bodies.has(word.lower);
  const finite = cues
    .get(word.lower)
    ?.some(({ forms }) => forms.includes('finite') && !forms.includes('participle'));
  if (finite === true && !noun && word.lower !== 'critique') return true;
  const next = words[at + 1];
  const object = words[at + 2];
  // `le ministre délégué [l'a] dit`, `l'homme [le plus] riche`: a clitic, a superlative.
  return (
    isDeterminer(next, pack) &&
    !grammar.linkingPrepositions.has(next?.lower ?? '') &&
    !isParticiple(word, grammar) &&
    isNominal(object, pack) &&
    !cues.has(object?.lower ?? '')
  );
}

/** `ambassador [to the United States Jane Marsh]`: a function's complement with the bearer's name right behind it. */
function readTitleComplement(
  words: readonly Word[],
  from: number,
  at: number,
  pack: LanguagePack,
): number | undefined {
  const { grammar } = pack.attribution;
  if (!grammar.prepositions.has(words[at]?.lower ?? '')) return undefined;
  if (!words.slice(from, at).some(({ lower }) => pack.names.titles.get(lower)?.kind === 'function'))
    return undefined;
  for (let index = skipDeterminers(words, at + 1, pack); index < at + 8; index++) {
    const word = words[index];
    if (word === undefined || !isNominal(word, pack)) return undefined;
    if (word.name?.type === 'person') return index > at + 1 ? index + 1 : undefined;
  }
  return undefined;
}

/** `, Dmitri Peskov,` or `, ministre de la Justice,`: answers the index behind it, or undefined. */
function readApposition(
  words: readonly Word[],
  from: number,
  comma: number,
  pack: LanguagePack,
): number | undefined {
  const first = words[comma + 1];
  if (first === undefined || !startsPhrase(words, comma + 1, pack)) return undefined;
  const named = findHeadName(words, from, comma, pack);
  const startsWithName = first.kind === 'name';
  // `la cheffe de groupe PS, Ludivine Dardenne`: a person bears the name behind.
  const bearer = first.name?.type === 'person' && named?.name?.type !== 'person';
  if (startsWithName && ((named !== undefined && !bearer) || first.name?.type === 'place')) return undefined;
  const to = readCore(words, comma + 1, pack);
  const end = words[to];
  const bracketed = end?.kind === 'bracket' && !isDeterminer(first, pack);
  const closed =
    end === undefined || end.kind === 'comma' || end.kind === 'stop' || end.kind === 'colon' || bracketed;
  // `…, le ministre a précisé`: a determiner phrase that runs into a verb is a new clause, not an apposition.
  if (!closed && !startsWithName) return undefined;
  return to;
}

/** `l'ambassadeur russe [à l'ONU], Vitali Tchourkine`: where an office is held, if the bearer's name follows. */
function readOffice(
  words: readonly Word[],
  from: number,
  to: number,
  pack: LanguagePack,
): number | undefined {
  const { grammar } = pack.attribution;
  if (!grammar.prepositions.has(words[to]?.lower ?? '')) return undefined;
  const office = words.slice(from, to).some(({ lower }) => pack.names.titles.get(lower)?.kind === 'function');
  const start = skipDeterminers(words, to + 1, pack);
  if (!office || !isNominal(words[start], pack)) return undefined;
  const end = readCore(words, start, pack);
  const bearer = words[end]?.kind === 'comma' ? words[end + 1] : undefined;
  return bearer?.name?.type === 'person' ? end : undefined;
}

/** `le dirigeant de l'Autorité des technologies (BTK) [Ömer Sayan]`. */
function nameBehindBracket(
  words: readonly Word[],
  from: number,
  to: number,
  pack: LanguagePack,
): number | undefined {
  const named = words[to - 1]?.lower === ')' && words[to]?.kind === 'name';
  return named && findHeadName(words, from, to, pack) === undefined ? to + 1 : undefined;
}

/** `le Comité … et un responsable rebelle`: only when the second phrase ends the clause. */
function readCoordinated(words: readonly Word[], at: number, pack: LanguagePack): number | undefined {
  if (!startsPhrase(words, at + 1, pack)) return undefined;
  const to = readCore(words, at + 1, pack);
  const end = words[to];
  if (to <= at + 1) return undefined;
  return end === undefined || end.kind === 'comma' || end.kind === 'stop' ? to : undefined;
}

function closeBracket(words: readonly Word[], open: number): number | undefined {
  for (let at = open + 1; at < words.length && at < open + 8; at++) {
    if (words[at]?.lower === ')') return at + 1;
  }
  return undefined;
}
