import type { Entity, EntityType } from '../core/analysis';
import { textOf, type Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
import { typeOf } from './bearers';
import { coreOf, describePhrase } from './nominalMentions';
import type { SpeakerPhrase } from './types';
import { foldWord } from './words';

/** Sources that no name of the article is: what their phrase tells of them. */

/** A name that a phrase holds by its capitals alone. */
export interface UntaggedName extends Span {
  readonly type: EntityType;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words of a phrase in front of its first comma or bracket; an article with its apostrophe is one. */
function wordsOf(phrase: string): Word[] {
  const [core = ''] = phrase.split(/[,(;:«"“]/u, 1);
  return [...core.matchAll(/[^\s'’]+['’]?/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
  }));
}

/**
 * `la compagnie [PeruRail]`, `[Rana Sanaullah], ministre`: capitals behind a noun or at the head of a phrase.
 * In: the phrase and whether it opens its sentence. Out: undefined where the capitals complement a noun (`l'archevêque
 * de Rouen`), are those of an office (`le Premier ministre`), or name a people.
 */
export function findUntaggedName(
  text: string,
  phrase: Span & { readonly opens: boolean },
  pack: LanguagePack,
): UntaggedName | undefined {
  const { grammar } = pack.attribution;
  const { names } = pack;
  const surface = textOf(text, phrase);
  const words = wordsOf(surface);
  const isCapital = ({ text: word }: Word): boolean =>
    /^\p{Lu}[\p{L}\p{M}\p{N}&.-]+$/u.test(word) && !names.demonyms.has(foldWord(word));
  const isClosed = (word: Word | undefined): boolean => {
    const lower = foldWord(word?.text ?? '');
    return (
      grammar.determiners.has(lower) ||
      grammar.prepositions.has(lower) ||
      grammar.linkingPrepositions.has(lower)
    );
  };
  const from = words.findIndex((word) => isCapital(word) && !isClosed(word));
  const first = words[from];
  const before = words[from - 1];
  if (first === undefined || isClosed(before) || (before !== undefined && isCapital(before)))
    return undefined;
  let to = from + 1;
  for (let at = to; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (isCapital(word)) to = at + 1;
    else if (!names.particles.has(foldWord(word.text))) break;
  }
  const last = words[to - 1] ?? first;
  const name = surface.slice(first.start, last.end);
  const span = { start: phrase.start + first.start, end: phrase.start + last.end };
  const single = to - from === 1;
  // The capital of a single word at the head of a sentence tells nothing.
  if (before === undefined && single && (phrase.opens || names.ordinary.has(foldWord(name))))
    return undefined;
  if (words.slice(from, to).some((word) => names.titles.has(foldWord(word.text)))) return undefined;
  const type = before === undefined ? undefined : typeOf(describePhrase(surface, pack).head, pack);
  return { ...span, type: type ?? (before === undefined && !single ? 'person' : 'other') };
}

/** `who spoke on condition of anonymity` */
export function isUnnamed(sentence: string, pack: LanguagePack): boolean {
  const folded = foldWord(sentence);
  return pack.attribution.anonymityPhrases.some((phrase) => folded.includes(phrase));
}

/** A title that is a source, without its quotation marks. */
function withoutMarks(name: string): string {
  return /^[«"“].*[»"”]$/u.test(name) ? name.slice(1, -1).trim() : name;
}

/** The id of the nth source that only a phrase names: it tells nothing of the source. */
export function describedId(n: number): string {
  return `source-${String(n)}`;
}

/** Whether an id was given by `describedId`. */
export function isDescribedId(id: string): boolean {
  return /^source-\d+$/u.test(id);
}

/** The entity of a source that only a nominal phrase names. */
export function describeSource(
  text: string,
  phrase: SpeakerPhrase,
  id: string,
  named: UntaggedName | undefined,
  pack: LanguagePack,
): Entity {
  const head =
    phrase.kind === 'name'
      ? describePhrase(textOf(text, phrase), pack).head
      : foldWord(textOf(text, phrase.head));
  const noun = pack.attribution.sourceNouns.get(head);
  const byEnding = pack.attribution.grammaticalGender && typeOf(head, pack) === 'person';
  const person = noun !== undefined || byEnding ? 'person' : undefined;
  // `the county announced`: a place that speaks is the body that runs it.
  const kind = pack.names.headNouns.get(head);
  const collective = pack.attribution.bodies.has(head) ? 'group' : undefined;
  const body =
    kind === 'place' || typeOf(head, pack) === 'organization' ? 'organization' : (kind ?? collective);
  const type: EntityType = phrase.number === 'plural' ? 'group' : (named?.type ?? body ?? person ?? 'other');
  return {
    id,
    type,
    name:
      named === undefined
        ? withoutMarks(coreOf(phrase, text))
        : textOf(text, { start: phrase.start, end: named.end }),
    ...(phrase.gender === undefined ? {} : { gender: phrase.gender }),
    ...(phrase.number === undefined ? {} : { number: phrase.number }),
    ...(noun?.anonymous === true ? { anonymous: true } : {}),
    mentions: [],
  };
}
