import type { PlaceCandidate } from '../../core/analysis';
import type { Span } from '../../core/span';
import type { PipelineContext } from '../types';
import { lookUp } from './lookup';

/** What the words around a mention tell of its place. */
export interface Surroundings {
  /** Kinds that a common noun beside it names (`le village de X`, `X County`); empty for none. */
  readonly kinds: readonly string[];
  /** Kinds that the word in front goes with (`à X`, `en X`); empty where it goes with none in particular. */
  readonly leaning: readonly string[];
  /** The article that a word in front has swallowed (`au Havre`: `le`). */
  readonly article?: string;
  /** Countries whose people's adjective stands with the kind noun (`la ville syrienne de X`). */
  readonly countries: readonly string[];
  /** What holds the place, as stated beside it (`X, Texas`, `X (Drôme)`, `X dans l'Ohio`, `Iraq's X`). */
  readonly containers: readonly PlaceCandidate[];
}

/** How far around a mention is read, in UTF-16 units. */
const reach = 60;

/** A name of up to four capitalised words, as a container is written. */
const nameRun =
  /^(?:\p{Lu}[\p{L}.'’-]*)(?:[ \u00a0](?:(?:de|du|des|of|the|la|le|et|and)[ \u00a0]|d['’]|de l['’])?\p{Lu}[\p{L}.'’-]*){0,3}/u;

/** The word behind a name, or behind the list that it opens: `Clarke, Oconee and Madison [[counties]]`. */
const listed =
  /^(?:(?:,| and|,? or)[ \u00a0](?:\p{Lu}[\p{L}.'’-]*[ \u00a0]?){1,3}(?=,|[ \u00a0]|$))*[ \u00a0]?(\p{L}+)/u;

/**
 * Reads the words around one mention of a place.
 * In: the text, the mention, and the sentence it stands in. Out: what they tell; everything empty where they tell nothing.
 */
export function readSurroundings(
  text: string,
  mention: Span,
  sentence: Span,
  context: PipelineContext,
): Surroundings {
  const before = text.slice(Math.max(sentence.start, mention.start - reach), mention.start);
  const after = text.slice(mention.end, Math.min(sentence.end, mention.end + reach));
  const front = readFront(before, context);
  const behind = context.pack.places.kindNouns.get(listed.exec(after)?.[1]?.toLowerCase() ?? '');
  return {
    ...front,
    kinds: front.kinds.length > 0 ? front.kinds : ((context.pack.code === 'en' ? behind : undefined) ?? []),
    containers: [...readContainers(after, context), ...readOwner(before, context)],
  };
}

/** A letter of a word or what may stand between two words of one clause. */
const near = /[\p{L}\p{N}'’ \u00a0\u202f-]/u;

/** Words in front, the nearest first, up to a mark that is no apostrophe or hyphen. */
function wordsBefore(before: string): string[] {
  // From the end: a pattern for the end would be tried at every letter.
  let from = before.length;
  while (from > 0 && near.test(before.charAt(from - 1))) from--;
  return (before.slice(from).match(/\p{L}+['’]|[\p{L}\p{N}-]+/gu) ?? [])
    .map((word) => word.replaceAll('’', "'"))
    .reverse();
}

function readFront(before: string, { pack }: PipelineContext): Omit<Surroundings, 'containers'> {
  const { kindNouns, leanings, contractions } = pack.places;
  const words = wordsBefore(before);
  const nearest = words[0]?.toLowerCase() ?? '';
  const article = contractions.get(nearest);
  const close = { leaning: leanings.get(nearest) ?? [], ...(article === undefined ? {} : { article }) };
  const { determiners, linkingPrepositions } = pack.attribution.grammar;
  const countries: string[] = [];
  let linked = false;
  for (const [index, word] of words.slice(0, 6).entries()) {
    const lower = word.toLowerCase();
    const kinds = kindNouns.get(lower);
    if (kinds !== undefined) {
      // Right in front of the kind noun stands the people's adjective in English: `the Syrian city of X`.
      const people = pack.names.demonyms.get(words[index + 1]?.toLowerCase() ?? '');
      if (people !== undefined && people.country !== '') countries.push(people.country);
      return { ...close, kinds, countries };
    }
    const people = pack.names.demonyms.get(lower);
    if (people !== undefined) {
      if (people.country !== '') countries.push(people.country);
      continue;
    }
    if (linkingPrepositions.has(lower) || determiners.has(lower)) {
      linked = true;
      continue;
    }
    // Adjectives may stand between (`la région frontalière russe de X`), but only behind a linking word.
    if (!linked || index > 4 || /^\p{Lu}/u.test(word)) break;
  }
  return { ...close, kinds: [], countries: [] };
}

/** `X, Texas` · `X (Drôme)` · `X, in Ohio` · `X, dans la Drôme`. */
function readContainers(after: string, context: PipelineContext): readonly PlaceCandidate[] {
  const { locators } = context.pack.places;
  const opening =
    /^(?:,[ \u00a0]|[ \u00a0]?\(|,?[ \u00a0](\p{Ll}+)[ \u00a0](?:the[ \u00a0]|la[ \u00a0]|le[ \u00a0]|les[ \u00a0]|l['’])?)(?=\p{Lu})/u.exec(
      after,
    );
  if (opening === null) return [];
  if (opening[1] !== undefined && !locators.has(opening[1])) return [];
  const rest = after.slice(opening[0].length);
  const run = nameRun.exec(rest)?.[0];
  if (run === undefined) return [];
  // The longest name first; the full stop of a sentence belongs to none, that of a short form does.
  const words = run.split(/[ \u00a0]/u);
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    for (const form of [name, name.replace(/\.$/u, '')]) {
      const found = lookUp(form, context).filter(holds);
      // A country that the sentence goes on with (`in Russia, U.S. officials said`) holds nothing.
      if (found.length > 0) return closes(rest.slice(name.length)) ? found : found.filter(isRegion);
    }
  }
  return [];
}

/** `Iraq's X`. */
function readOwner(before: string, context: PipelineContext): readonly PlaceCandidate[] {
  if (context.pack.code !== 'en') return [];
  const owner = /((?:\p{Lu}[\p{L}-]+ )?\p{Lu}[\p{L}-]+)['’]s (?:\p{Ll}+ ){0,2}$/u.exec(before)?.[1];
  return owner === undefined ? [] : lookUp(owner, context).filter(({ kind }) => kind === 'country');
}

/** Whether a place can hold others that are named with it. */
function holds({ kind, population }: PlaceCandidate): boolean {
  return (
    kind === 'country' || kind === 'admin1' || kind === 'admin2' || kind === 'island' || population > 50_000
  );
}

function isRegion({ kind }: PlaceCandidate): boolean {
  return kind === 'admin1' || kind === 'admin2';
}

/** Whether a container ends where its name does, at a mark or the end. */
function closes(rest: string): boolean {
  return /^\.?(?:$|[\s\u00a0]*[,;:.!?)»”"(–—-])/u.test(rest);
}
