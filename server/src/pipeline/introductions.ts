import type { Gender, Token } from '../core/analysis';
import { textOf, type Span } from '../core/span';
import type { NamesPack, Title } from '../lang/names';
import type { LanguagePack } from '../lang/types';
import { foldWord, isVerbalForm } from './words';

/** What the words around a name say of its bearer. */
export interface Introduction {
  /** Title or function phrase right in front (`Le président ukrainien`, `M.`). */
  readonly introducer?: Span;
  /** The function, without its article. */
  readonly role?: Span;
  readonly gender?: Gender;
}

/** How many words a function phrase may have. */
const phraseLength = 10;

/** How many words may stand in front of a function to tell which one it is. */
const modifiersLength = 5;

/** The paragraph's words, no spaces among them, and how they are looked up. */
interface Line {
  readonly words: readonly Token[];
  /** A word in small letters, apostrophe `'`; empty outside. */
  readonly lower: (index: number) => string;
  readonly isCapital: (index: number) => boolean;
  /** `EU`, `U.S.` */
  readonly isAcronym: (index: number) => boolean;
}

/**
 * Reads the introduction of a name.
 * In: the paragraph's words (no spaces) and the name's range in them.
 * Forms: `le président ukrainien X`, `M. X`, `le porte-parole de la présidence russe, X`, `X, ministre de la Justice,`,
 * `former Fed chair X`, `X, 45, Acme's chief executive,`.
 */
export function findIntroduction(
  text: string,
  words: readonly Token[],
  from: number,
  to: number,
  pack: LanguagePack,
): Introduction {
  const surface = (index: number): string => {
    const token = words[index];
    return token === undefined ? '' : textOf(text, token);
  };
  const line: Line = {
    words,
    lower: (index) => foldWord(surface(index)),
    isCapital: (index) => /^\p{Lu}/u.test(surface(index)),
    isAcronym: (index) => /^\p{Lu}\.?\p{Lu}/u.test(surface(index)),
  };
  const { lower } = line;
  const courtesy = pack.names.titles.get(lower(from - 1));
  if (courtesy?.kind === 'courtesy') {
    const span = spanOf(words, from - 1, from);
    return { introducer: span, ...(courtesy.gender === undefined ? {} : { gender: courtesy.gender }) };
  }
  const comma = lower(from - 1) === ',';
  const before = readFunctionPhrase(line, comma ? from - 1 : from, pack);
  if (before !== undefined) {
    const role = spanOf(words, before.head, comma ? from - 1 : from);
    return {
      ...(comma ? {} : { introducer: spanOf(words, before.start, from) }),
      role,
      ...(before.gender === undefined ? {} : { gender: before.gender }),
    };
  }
  return lower(to) === ',' ? readApposition(line, to + 1, pack) : {};
}

function spanOf(words: readonly Token[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

interface FunctionPhrase {
  readonly start: number;
  readonly head: number;
  readonly gender?: Gender;
}

/** What makes a function one of the past or a lower one (`[ex-]ministre`); empty where nothing does. */
function prefixOf(word: string, { rolePrefixes }: NamesPack): string {
  return rolePrefixes.find((prefix) => word.startsWith(prefix)) ?? '';
}

function titleOf(word: string, { names }: LanguagePack): Title | undefined {
  return names.titles.get(word) ?? names.titles.get(word.slice(prefixOf(word, names).length));
}

/**
 * The function phrase that ends before a word, leftwards to its determiner or the start of the sentence.
 * Adjectives and complements by `de` may follow the function word (`ministre français de la Justice`).
 */
function readFunctionPhrase(line: Line, end: number, pack: LanguagePack): FunctionPhrase | undefined {
  const { words, lower } = line;
  const { grammar } = pack.attribution;
  // `la présidente de l'Alliance`: the name complements the function, it is not its bearer's.
  if (grammar.linkingPrepositions.has(lower(end - 1)) || grammar.determiners.has(lower(end - 1)))
    return undefined;
  for (let at = end - 1; at >= 0 && at >= end - phraseLength; at--) {
    const token = words[at];
    if (token === undefined || token.kind !== 'word') return undefined;
    const word = lower(at);
    const title = titleOf(word, pack);
    if (title !== undefined && title.kind === 'function' && title.number !== 'plural') {
      // `la fille du boulanger [Paolo Rossi]`: he is the baker.
      const inner = pack.attribution.relations.has(word) && grammar.linkingPrepositions.has(lower(at + 1));
      if (inner && lower(end) !== ',') return undefined;
      // `the author [Margaret Brown], Lee Smith`: the function is another's.
      if (lower(end) === ',' && at + 1 < end && (line.isCapital(at + 1) || isBorne(line, at, end, pack)))
        return undefined;
      // `chef de l'Etat`, `premier ministre`: a function word in front of another belongs to the same role.
      let head = at;
      while (titleOf(lower(head - 1), pack)?.kind === 'function') head--;
      const gender =
        title.gender ??
        grammar.determinerTraits.get(lower(head - 1))?.gender ??
        titleOf(lower(head), pack)?.gender;
      head = modifiersFrom(line, head, pack);
      const determiner = grammar.determiners.has(lower(head - 1)) ? head - 1 : head;
      return { start: determiner, head, ...(gender === undefined ? {} : { gender }) };
    }
    // `secretary of state [for Education]`, `ambassadeur [aux Etats-Unis]`
    const portfolio = grammar.prepositions.has(word) && isPortfolio(line, at + 1, end, pack);
    const continues =
      portfolio ||
      grammar.linkingPrepositions.has(word) ||
      grammar.determiners.has(word) ||
      !pack.names.ordinary.has(word);
    const verb = pack.attribution.cues.get(word)?.some(({ forms }) => forms.includes('finite')) === true;
    if (!continues || (verb && !pack.names.headNouns.has(word))) return undefined;
  }
  return undefined;
}

/** `la chancelière allemande [Angela Merkel], Paul Morin`: a name behind the function's adjective, without a preposition, is its bearer. */
function isBorne(
  { lower, isCapital }: Line,
  head: number,
  end: number,
  { attribution }: LanguagePack,
): boolean {
  const { grammar, headFinal } = attribution;
  let first = end;
  while (first > head + 1 && isCapital(first - 1)) first--;
  const before = lower(first - 1);
  const governed =
    grammar.determiners.has(before) ||
    grammar.linkingPrepositions.has(before) ||
    grammar.prepositions.has(before);
  return !headFinal && first < end && first > head + 1 && !governed && !grammar.coordinators.has(before);
}

/** Capitals from one word to another, over determiners. */
function isPortfolio({ lower, isCapital }: Line, from: number, to: number, pack: LanguagePack): boolean {
  let at = from;
  while (pack.attribution.grammar.determiners.has(lower(at))) at++;
  if (at >= to) return false;
  while (at < to && isCapital(at) && !pack.names.demonyms.has(lower(at))) at++;
  return at === to;
}

/**
 * Where a function begins whose modifiers stand in front of it: `[former Fed] chair`, `[EU foreign policy] chief`,
 * `[Prime] Minister`. At the head of a sentence only capitals and ranks are (`Critics call party [leader]` has a verb).
 * In: the index of the function word. Out: the index of its first modifier.
 */
function modifiersFrom(
  { words, lower, isCapital, isAcronym }: Line,
  head: number,
  pack: LanguagePack,
): number {
  const { grammar, kinds, headFinal } = pack.attribution;
  const { headNouns, demonyms, ordinary, titles } = pack.names;
  if (!headFinal) return head;
  let from = head;
  /** Where those begin that no verb can be among. */
  let sure = head;
  while (from > head - modifiersLength && words[from - 1]?.kind === 'word') {
    const at = from - 1;
    const word = lower(at);
    const opens = words[at - 1]?.kind !== 'word';
    const ranked =
      kinds.ranks.has(word) ||
      kinds.former.has(word) ||
      demonyms.has(word) ||
      prefixOf(word, pack.names) !== '';
    const named = isCapital(at) && (!opens || isAcronym(at));
    const closed =
      grammar.functionWords.has(word) ||
      grammar.prepositions.has(word) ||
      grammar.temporals.has(word) ||
      grammar.adverbs.has(word) ||
      titles.get(word)?.kind === 'courtesy' ||
      /^['’]s?$/u.test(word);
    if (closed && !ranked) break;
    const verb =
      isVerbalForm(word, grammar) ||
      grammar.participleEndings.some((ending) => word.endsWith(ending)) ||
      (pack.attribution.cues.has(word) && !headNouns.has(word));
    // `made a [President] choke`: small letters stand in front of small ones only.
    const small = !isCapital(at) && isCapital(at + 1);
    if (!ranked && !named && (verb || small || ordinary.has(word))) break;
    from = at;
    if (ranked || named || (opens && sure === from + 1)) sure = from;
  }
  const before = lower(from - 1);
  const bounded =
    grammar.determiners.has(before) ||
    /^['’]s?$/u.test(before) ||
    grammar.prepositions.has(before) ||
    isVerbalForm(before, grammar);
  return bounded ? from : sure;
}

/** `X, ministre de la Justice, …`, `X, the former mayor of Leeds, …`: a function behind the comma, and behind an age. */
function readApposition(line: Line, comma: number, pack: LanguagePack): Introduction {
  const { words, lower } = line;
  const { grammar } = pack.attribution;
  const from = skipAge(line, comma, pack);
  const start = grammar.determiners.has(lower(from)) ? from + 1 : from;
  const head = findAppositionHead(line, start, pack);
  const title = head === undefined ? undefined : titleOf(lower(head), pack);
  if (head === undefined || title?.kind !== 'function' || title.number === 'plural') return {};
  let to = head + 1;
  while (to < words.length && to < head + phraseLength) {
    const token = words[to];
    const word = lower(to);
    if (token === undefined || token.kind !== 'word') break;
    if (
      grammar.subjectRelatives.has(word) ||
      grammar.otherRelatives.has(word) ||
      grammar.auxiliaries.has(word)
    )
      break;
    to++;
  }
  while (
    to > head + 1 &&
    (grammar.linkingPrepositions.has(lower(to - 1)) ||
      grammar.determiners.has(lower(to - 1)) ||
      grammar.prepositions.has(lower(to - 1)))
  )
    to--;
  const gender = title.gender ?? grammar.determinerTraits.get(lower(start - 1))?.gender;
  return { role: spanOf(words, start, to), ...(gender === undefined ? {} : { gender }) };
}

/** `X, 45 ans, …`, `X, 45, …`: index behind the age and its comma. */
function skipAge({ words, lower }: Line, from: number, pack: LanguagePack): number {
  if (words[from]?.kind !== 'number') return from;
  const to = pack.attribution.grammar.ageNouns.has(lower(from + 1)) ? from + 2 : from + 1;
  return lower(to) === ',' ? to + 1 : from;
}

/**
 * The function word of an apposition: its first behind the adjectives in front (`l'actuel [ministre]`), or, where modifiers
 * come first, the last in front of its complement (`Acme's chief [executive]`, `former [secretary] of state`).
 */
function findAppositionHead(
  { words, lower, isCapital }: Line,
  start: number,
  pack: LanguagePack,
): number | undefined {
  const { grammar, headFinal } = pack.attribution;
  if (!headFinal) {
    let head = start;
    while (grammar.prenominals.has(lower(head))) head++;
    return head;
  }
  let to = start;
  while (to <= start + modifiersLength && words[to]?.kind === 'word') {
    const word = lower(to);
    const ends =
      grammar.prepositions.has(word) ||
      grammar.linkingPrepositions.has(word) ||
      grammar.functionWords.has(word) ||
      isVerbalForm(word, grammar);
    if (ends && !grammar.coordinators.has(word)) break;
    to++;
  }
  const isName = to === start + 2 && isCapital(to - 1) && pack.names.firstNames.has(lower(start));
  return to > start && !isName ? to - 1 : undefined;
}
