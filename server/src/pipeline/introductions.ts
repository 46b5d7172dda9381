import type { Gender, Token } from '../core/analysis';
import { textOf, type Span } from '../core/span';
import type { LanguagePack } from '../lang/types';

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

/**
 * Reads the introduction of a name.
 * In: the paragraph's words (no spaces) and the name's range in them.
 * Forms: `le président ukrainien X`, `M. X`, `le porte-parole de la présidence russe, X`, `X, ministre de la Justice,`.
 */
export function findIntroduction(
  text: string,
  words: readonly Token[],
  from: number,
  to: number,
  pack: LanguagePack,
): Introduction {
  const lower = (index: number): string => {
    const token = words[index];
    return token === undefined ? '' : textOf(text, token).toLowerCase().replace(/’/gu, "'");
  };
  const courtesy = pack.names.titles.get(lower(from - 1));
  if (courtesy?.kind === 'courtesy') {
    const span = spanOf(words, from - 1, from);
    return { introducer: span, ...(courtesy.gender === undefined ? {} : { gender: courtesy.gender }) };
  }
  const comma = lower(from - 1) === ',';
  const before = readFunctionPhrase(words, lower, comma ? from - 1 : from, pack);
  if (before !== undefined) {
    const role = spanOf(words, before.head, comma ? from - 1 : from);
    return {
      ...(comma ? {} : { introducer: spanOf(words, before.start, from) }),
      role,
      ...(before.gender === undefined ? {} : { gender: before.gender }),
    };
  }
  return lower(to) === ',' ? readApposition(words, lower, to + 1, pack) : {};
}

function spanOf(words: readonly Token[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

interface FunctionPhrase {
  readonly start: number;
  readonly head: number;
  readonly gender?: Gender;
}

/**
 * The function phrase that ends before a word, leftwards to its determiner or the start of the sentence.
 * Adjectives and complements by `de` may follow the function word (`ministre français de la Justice`).
 */
function readFunctionPhrase(
  words: readonly Token[],
  lower: (index: number) => string,
  end: number,
  pack: LanguagePack,
): FunctionPhrase | undefined {
  const { titles } = pack.names;
  const { grammar } = pack.attribution;
  // `la présidente de l'Alliance`: the name complements the function, it is not its bearer's.
  if (grammar.linkingPrepositions.has(lower(end - 1)) || grammar.determiners.has(lower(end - 1)))
    return undefined;
  for (let at = end - 1; at >= 0 && at >= end - phraseLength; at--) {
    const token = words[at];
    if (token === undefined || token.kind !== 'word') return undefined;
    const word = lower(at);
    const title = titles.get(word);
    if (title !== undefined && title.kind === 'function' && title.number !== 'plural') {
      // `la fille du boulanger [Paolo Rossi]`: he is the baker.
      const inner = pack.attribution.relations.has(word) && grammar.linkingPrepositions.has(lower(at + 1));
      if (inner && lower(end) !== ',') return undefined;
      // `chef de l'Etat`, `premier ministre`: a function word in front of another belongs to the same role.
      let head = at;
      while (titles.get(lower(head - 1))?.kind === 'function') head--;
      const determiner = grammar.determiners.has(lower(head - 1)) ? head - 1 : head;
      const gender =
        title.gender ??
        grammar.determinerTraits.get(lower(head - 1))?.gender ??
        titles.get(lower(head))?.gender;
      return { start: determiner, head, ...(gender === undefined ? {} : { gender }) };
    }
    const continues =
      grammar.linkingPrepositions.has(word) ||
      grammar.determiners.has(word) ||
      !pack.names.ordinary.has(word);
    if (!continues || pack.attribution.cues.get(word)?.some(({ forms }) => forms.includes('finite')) === true)
      return undefined;
  }
  return undefined;
}

/** `X, ministre de la Justice, …`: a function word right behind the comma, over one determiner. */
function readApposition(
  words: readonly Token[],
  lower: (index: number) => string,
  from: number,
  pack: LanguagePack,
): Introduction {
  const { titles } = pack.names;
  const { grammar } = pack.attribution;
  const start = grammar.determiners.has(lower(from)) ? from + 1 : from;
  // `X, l'actuel ministre`
  let head = start;
  while (grammar.prenominals.has(lower(head))) head++;
  const title = titles.get(lower(head));
  if (title === undefined || title.kind !== 'function' || title.number === 'plural') return {};
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
    (grammar.linkingPrepositions.has(lower(to - 1)) || grammar.determiners.has(lower(to - 1)))
  )
    to--;
  const gender = title.gender ?? grammar.determinerTraits.get(lower(start - 1))?.gender;
  return { role: spanOf(words, start, to), ...(gender === undefined ? {} : { gender }) };
}
