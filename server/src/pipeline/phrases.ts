import type { Span } from '../core/span';
import type { AttributionPack, Pronoun } from '../lang/attribution';
import type { LanguagePack } from '../lang/types';
import {
  closeBracket,
  nameBehindBracket,
  readApposition,
  readCoordinated,
  readFunctionBehind,
  readOffice,
} from './appositions';
import { cutParticiple, readCore } from './cores';
import { type Phrase, toPhrase } from './heads';
import { isNominal, startsPhrase } from './nouns';
import { isAdverb, isPreposition, looksFinite, type Word } from './words';

/**
 * The noun phrase that begins at a word, with its complements and appositions.
 * Out: undefined where none begins. A stranger word (`source proche du dossier`) is taken as part of the phrase.
 */
export function readPhrase(words: readonly Word[], from: number, pack: LanguagePack): Phrase | undefined {
  const pronoun = readPronoun(words, from, pack.attribution);
  if (pronoun !== undefined) return pronoun;
  if (!startsPhrase(words, from, pack)) return undefined;
  let to = cutParticiple(words, from, readCore(words, from, pack), pack);
  for (;;) {
    const next = words[to];
    if (next === undefined) break;
    const apposition = next.kind === 'comma' ? readApposition(words, from, to, pack) : undefined;
    const parenthesis = next.lower === '(' ? closeBracket(words, to) : undefined;
    const coordinated = pack.attribution.grammar.coordinators.has(next.lower)
      ? readCoordinated(words, to, pack)
      : undefined;
    const complement = readOffice(words, from, to, pack) ?? nameBehindBracket(words, from, to, pack);
    const title = readFunctionBehind(words, to, pack);
    const extended = apposition ?? parenthesis ?? complement ?? title ?? coordinated;
    if (extended === undefined) break;
    to = extended;
  }
  if (words[to]?.kind === 'quote') {
    // `dénonce un "abandon"`: the article belongs to the marked noun.
    if (to === from + 1 && pack.attribution.grammar.indefinites.has(words[from]?.lower ?? ''))
      return undefined;
    if (isNamedBody(words, to, pack)) to++;
  }
  return toPhrase(words, from, to, pack);
}

/** `l'association "Sortir"`: the stretch behind a noun for a body is its name. */
function isNamedBody(words: readonly Word[], quote: number, { attribution, names }: LanguagePack): boolean {
  const noun = words[quote - 1]?.lower ?? '';
  const body = attribution.kinds.bodies.has(noun) || names.headNouns.get(noun) === 'organization';
  return body && attribution.freeInversion && attribution.namingWords.has(noun);
}

/** How many words a phrase without determiner may have. */
const bareReach = 5;

/**
 * A phrase without determiner whose head can speak: `according to [police]`, `by [union leaders]`, `said [company officials]`.
 * Out: undefined for any other noun.
 */
export function readBareNouns(words: readonly Word[], from: number, pack: LanguagePack): Phrase | undefined {
  const { grammar, sourceNouns, documents, bodies } = pack.attribution;
  if (!pack.attribution.headFinal) return undefined;
  let to = from;
  while (to < from + bareReach && isNominal(words[to], pack) && !(to > from && isVerbOf(words[to], pack)))
    to++;
  while (to > from) {
    const head = words[to - 1];
    const speaks =
      head?.kind === 'word' &&
      (sourceNouns.has(head.lower) ||
        documents.has(head.lower) ||
        bodies.has(head.lower) ||
        pack.names.organizationWords.has(head.lower) ||
        pack.names.headNouns.get(head.lower) === 'organization');
    if (speaks) break;
    to--;
  }
  if (to === from) return undefined;
  const complement = grammar.linkingPrepositions.has(words[to]?.lower ?? '')
    ? readCore(words, from, pack)
    : (ownerOfDocument(words, to, pack) ?? to);
  return toPhrase(words, from, Math.max(to, complement), pack);
}

/** `reports [from the agency]`: index behind whom a document comes from. */
function ownerOfDocument(words: readonly Word[], to: number, pack: LanguagePack): number | undefined {
  const { documents, ownerPrepositions } = pack.attribution;
  if (!documents.has(words[to - 1]?.lower ?? '') || !ownerPrepositions.has(words[to]?.lower ?? ''))
    return undefined;
  return readPhrase(words, to + 1, pack)?.to;
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
    !determines(`${first.lower} ${second.lower}`, words.slice(at + 2, at + 4), pack, second)
  )
    return pronounPhrase(first, second, at, at + 2, pair);
  const elided = second?.kind === 'word' ? pack.pronouns.get(first.lower + second.lower) : undefined;
  if (
    elided !== undefined &&
    second !== undefined &&
    !determines(first.lower + second.lower, words.slice(at + 2, at + 4), pack, first)
  )
    return pronounPhrase(first, second, at, at + 2, elided);
  const single = pack.pronouns.get(first.lower);
  if (single === undefined || determines(first.lower, words.slice(at + 1, at + 3), pack, first))
    return undefined;
  return pronounPhrase(first, first, at, at + 1, single);
}

/** `présentée par [X] comme une "…"`: the agent whose phrase ends in front of a word. */
export function readAgentBefore(words: readonly Word[], end: number, pack: LanguagePack): Phrase | undefined {
  const { agents } = pack.attribution.grammar;
  const by = words.findLastIndex(
    ({ kind, lower }, at) => at < end && ((kind !== 'word' && kind !== 'name') || agents.has(lower)),
  );
  const phrase = agents.has(words[by]?.lower ?? '') ? readPhrase(words, by + 1, pack) : undefined;
  return phrase?.to === end ? phrase : undefined;
}

/** The pronoun of `il faut`, `il s'agit`, `il est clair que`, `it seems`. */
export function standsForNobody(
  words: readonly Word[],
  { from, to }: Phrase,
  { attribution }: LanguagePack,
): boolean {
  const { grammar } = attribution;
  if (to > from + 1 || !grammar.emptySubjects.has(words[from]?.lower ?? '')) return false;
  let verb = to;
  while (grammar.clitics.has(words[verb]?.lower ?? '')) verb++;
  const group = words.slice(to, verb + 1);
  const impersonal = group.find(({ lower }) => grammar.impersonalVerbs.has(lower))?.lower;
  // `il [y] a`, not `il [y] voit`.
  if (impersonal !== undefined)
    return !grammar.clitics.has(impersonal) || grammar.auxiliaries.has(words[verb]?.lower ?? '');
  if (!grammar.passives.has(words[verb]?.lower ?? '')) return false;
  const complement = words[verb + 2]?.lower ?? '';
  return grammar.complementizers.has(complement) || grammar.linkingPrepositions.has(complement);
}

/**
 * `certains [experts]`, `d'autres [sources]`, `le premier [ministre]`, `l'un [des] élus`: a quantifier with its noun behind it stands
 * for nobody by itself.
 */
function determines(
  quantifier: string,
  [next, behind]: readonly Word[],
  pack: AttributionPack,
  word: Word,
): boolean {
  const { grammar } = pack;
  const [article = '', one = ''] = quantifier.split(/(?<=')/u);
  const isOneOf = grammar.definites.has(article) && grammar.indefinites.has(one);
  const ordinal = grammar.prenominals.has(word.lower) || isOneOf;
  if (!ordinal && !grammar.indefinites.has(quantifier) && !grammar.determiners.has(quantifier)) return false;
  if (next === undefined || (next.kind !== 'word' && next.kind !== 'name')) return false;
  if (ordinal && grammar.linkingPrepositions.has(next.lower)) return behind?.kind !== 'quote';
  const closed = grammar.functionWords.has(next.lower) || pack.cues.has(next.lower);
  return !closed && !isAdverb(next, grammar) && !isPreposition(next, grammar);
}

/** A pronoun from its first word to its last as a phrase. */
export function pronounPhrase(first: Word, last: Word, from: number, to: number, pronoun: Pronoun): Phrase {
  return pronounAt({ start: first.start, end: last.end }, from, to, pronoun);
}

/** The same from where the pronoun stands, be it part of a word (`a-t-[elle]`). */
export function pronounAt(span: Span, from: number, to: number, pronoun: Pronoun): Phrase {
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
