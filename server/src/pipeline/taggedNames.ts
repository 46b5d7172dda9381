import type { Token } from '../core/analysis';
import { lowerBound, textOf, type Span } from '../core/span';
import { findIntroduction, type Introduction } from './introductions';
import { lowerOf } from './nameRuns';
import { isCourtesy, titledFrom, traitsOf } from './ruleNames';
import type { TaggedName } from './tagger/tagger';
import type { NameCandidate, PipelineContext } from './types';

/** What the tagger reads with more than this, no head noun overrules. */
const certain = 0.95;

/** Who has a courtesy title is a person, however strange the name is to the tagger. */
const titled = 0.95;

/** What the tagger reads as the noun in front says, however strange the name is to it. */
const headed = 0.7;

/** A word whose capital may come from its place alone needs this much, or another mention. */
const fair = 0.5;

/** A place in capitals that opens a paragraph: `LYON, 3 juin (AFP)`. */
export function isDateline(text: string, name: NameCandidate): boolean {
  return (
    name.why.startsWith('gazetteer') &&
    text.slice(0, name.start).trim() === '' &&
    !/\p{Ll}/u.test(textOf(text, name)) &&
    /^[,\s(]/u.test(text.slice(name.end)) &&
    /\p{Ll}/u.test(text)
  );
}

/** What the tagger takes for a name and the house does not: portfolios, adjectives of peoples, torn quotations. */
function isNoName(
  text: string,
  words: readonly Token[],
  name: TaggedName,
  { pack }: PipelineContext,
): boolean {
  const surface = textOf(text, name);
  if (/["«»“”]/u.test(surface)) return true;
  const { demonyms, portfolioHolders } = pack.names;
  // `Russian troops`: an adjective in front of its noun; the rules keep those that stand for a people.
  const isOfPeople = (part: string): boolean => demonyms.has(part.toLowerCase());
  if (pack.names.capitalAdjectives && (isOfPeople(surface) || surface.split(/\s/u).every(isOfPeople)))
    return true;
  if (name.type !== 'organization') return false;
  // `le ministre de la Justice`: a portfolio is part of the function.
  let at = lowerBound(words, name.start) - 1;
  const lower = (): string => lowerOf(text, words[at]);
  const links = (): boolean => {
    const { linkingPrepositions, determiners } = pack.attribution.grammar;
    return linkingPrepositions.has(lower()) || determiners.has(lower());
  };
  if (!links()) return false;
  while (links()) at--;
  // `le chef de l'Etat`: a word that is no name by itself completes the function.
  const bare = pack.names.ordinary.has(surface.toLowerCase());
  return portfolioHolders.has(lower()) || (bare && pack.names.titles.get(lower())?.kind === 'function');
}

/** One tagged name as candidates: lists overrule its type, words that are no part of it are cut off. */
export function settleTagged(
  text: string,
  words: readonly Token[],
  sentences: readonly Span[],
  name: TaggedName,
  byRule: readonly NameCandidate[],
  context: PipelineContext,
): NameCandidate[] {
  const same = byRule.find(({ start, end }) => start === name.start && end === name.end);
  if (same !== undefined && overrules(text, same, name, context)) return [same];
  if (isNoName(text, words, name, context)) return [];
  const parts = byRule.filter(({ start, end }) => name.start <= start && end <= name.end);
  if (isTwoNames(text, name, parts)) return parts;
  let from = lowerBound(words, name.start);
  let to = lowerBound(words, name.end);
  while (from < to - 1 && isOutside(text, words[from], sentences, name, context)) from++;
  // `spoke to Anne Kerr Wednesday`
  const isWeekday = (token: Token | undefined): boolean =>
    token !== undefined && context.pack.reading.weekdays.has(textOf(text, token).toLowerCase());
  while (name.type === 'person' && to - 1 > from && isWeekday(words[to - 1])) to--;
  const addressed = behindAddress(text, words, [from, to], sentences, context);
  const greeted =
    name.type === 'other' && addressed > from && isFirstName(text, words.slice(addressed, to), context);
  if (greeted)
    return settleTagged(
      text,
      words,
      sentences,
      { ...name, start: words[addressed]?.start ?? name.start, type: 'person' },
      byRule,
      context,
    );
  if (name.type === 'person') from = addressed;
  // An initial in front belongs to the name (`V. Hrytsenko`), as does a particle behind a title (`Mme [von der Leyen]`).
  if (name.type === 'person' && isInitial(text, words[from - 1], context)) from--;
  if (name.type === 'person') from = titledFrom(text, words, from, context);
  if (name.type === 'person' && isArticleOfName(text, words, from - 1, sentences, context)) from--;
  if (name.type === 'person' && isGeneration(text, words, to)) to++;
  const range = words.slice(from, to);
  const surfaces = range.map((token) => textOf(text, token));
  const { ordinary, demonyms } = context.pack.names;
  // `l'Etat ukrainien` names nothing that `l'Ukraine` does not.
  const plain = surfaces.every(
    (word) => ordinary.has(word.toLowerCase()) || demonyms.has(word.toLowerCase()),
  );
  if (plain && surfaces.length > 1 && ordinary.has((surfaces[0] ?? '').toLowerCase())) return [];
  const introduction = findIntroduction(text, words, from, to, context.pack);
  const courtesy = name.type === 'person' && isCourtesy(text, words[from - 1], context);
  const agreed = parts.some(
    ({ why, type, end }) => why === 'head-noun' && type === name.type && end === name.end,
  );
  const confidence = Math.max(name.confidence, courtesy ? titled : agreed ? headed : 0);
  const opens = sentences.some(({ start }) => start === range[0]?.start);
  const doubtful =
    opens && range.length === 1 && name.confidence < fair && introduction.introducer === undefined;
  return [
    {
      start: range[0]?.start ?? name.start,
      end: range.at(-1)?.end ?? name.end,
      ...traitsOf(
        isBearer(text, name, range, introduction, context) ? 'person' : name.type,
        surfaces,
        introduction,
        context,
      ),
      confidence,
      why: 'tagger',
      ...(doubtful ? { hint: true as const } : {}),
    },
  ];
}

/** `village trustee [Les Hallam]`: who follows a function is no place, unless there is one of the name. */
function isBearer(
  text: string,
  { type }: TaggedName,
  range: readonly Token[],
  { introducer }: Introduction,
  { pack, gazetteer }: PipelineContext,
): boolean {
  if (type !== 'place' || introducer === undefined || range.length < 2 || !pack.attribution.headFinal)
    return false;
  const name = text.slice(range[0]?.start ?? 0, range.at(-1)?.end);
  return gazetteer.find(name)[0] === undefined;
}

function isInitial(text: string, token: Token | undefined, { pack }: PipelineContext): boolean {
  if (token === undefined) return false;
  const word = textOf(text, token);
  return /^\p{Lu}\.$/u.test(word) && !pack.names.titles.has(word.toLowerCase());
}

/** An article with a capital inside a sentence is part of the surname behind it (`lorsque [Le Pen] …`). */
function isArticleOfName(
  text: string,
  words: readonly Token[],
  at: number,
  sentences: readonly Span[],
  { pack }: PipelineContext,
): boolean {
  const token = words[at];
  if (token === undefined || words[at - 1]?.kind !== 'word') return false;
  const word = textOf(text, token);
  return (
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    pack.attribution.grammar.determiners.has(word.toLowerCase()) &&
    !sentences.some(({ start }) => start === token.start)
  );
}

/** `Neymar [Jr]` */
function isGeneration(text: string, words: readonly Token[], at: number): boolean {
  const token = words[at];
  return token !== undefined && /^(?:Jr|Sr)\.?$/u.test(textOf(text, token));
}

/** Lists know peoples, institutions and places of several words better; a work may bear an institution's name. */
function overrules(text: string, rule: NameCandidate, tagged: TaggedName, context: PipelineContext): boolean {
  if (tagged.type === 'work') return isDateline(text, rule);
  if (rule.why === 'demonym' || rule.why === 'institution-list' || isDateline(text, rule)) return true;
  // A well-known place that opens a sentence (`Paris says`).
  if (rule.why === 'gazetteer' && tagged.type === 'person') return tagged.confidence < fair;
  // `l'institut Pelletier`: the noun right in front tells what the tagger only guesses.
  if (rule.why === 'head-noun' && (tagged.type === 'person' || tagged.type === 'place')) {
    const [first = '', second] = textOf(text, rule).toLowerCase().split(/\s/u);
    const isFullName = tagged.type === 'place' || context.pack.names.firstNames.has(first);
    return tagged.confidence < certain && (second === undefined || !isFullName);
  }
  return rule.why === 'gazetteer' && tagged.type === 'organization' && /\s/u.test(textOf(text, rule));
}

/** `l'Otan d'Europe orientale`: an institution of one word takes no complement, the place is a name of its own. */
function isTwoNames(text: string, name: Span, parts: readonly NameCandidate[]): boolean {
  const [first, second, third] = parts;
  if (first === undefined || second === undefined || third !== undefined) return false;
  return (
    first.why === 'institution-list' &&
    first.start === name.start &&
    second.end === name.end &&
    second.type === 'place' &&
    !/[\s-]/u.test(textOf(text, first)) &&
    /^ \p{Ll}{1,3}['’ ]$/u.test(text.slice(first.end, second.start))
  );
}

/** Index behind the words of a sentence's opening that are no part of a name (`Thanks [Josh]`, `And [Jen]`); its own for none. */
function behindAddress(
  text: string,
  words: readonly Token[],
  [from, to]: readonly [number, number],
  sentences: readonly Span[],
  { pack }: PipelineContext,
): number {
  if (!sentences.some(({ start }) => start === words[from]?.start)) return from;
  const opens = (token: Token | undefined): boolean => {
    const word = token === undefined ? '' : textOf(text, token).toLowerCase();
    return (
      pack.names.ordinary.has(word) &&
      !pack.names.firstNames.has(word) &&
      !pack.names.particles.has(word) &&
      !pack.attribution.grammar.determiners.has(word)
    );
  };
  let at = from;
  while (at < to - 1 && opens(words[at])) at++;
  return at;
}

function isFirstName(text: string, range: readonly Token[], { pack }: PipelineContext): boolean {
  const [token] = range;
  return (
    range.length === 1 && token !== undefined && pack.names.firstNames.has(textOf(text, token).toLowerCase())
  );
}

/** A title is no part of a name (`M. Dupont`), nor is a preposition that opens a sentence (`Selon Dupont`). */
function isOutside(
  text: string,
  token: Token | undefined,
  sentences: readonly Span[],
  name: TaggedName,
  context: PipelineContext,
): boolean {
  if (token === undefined) return false;
  const word = textOf(text, token).toLowerCase();
  // An elided article or preposition that stands in small letters (`d'Europe`).
  if (/^\p{Ll}{1,2}['’]$/u.test(textOf(text, token))) return true;
  if (name.type === 'person' && isCourtesy(text, token, context)) return true;
  const sentence = sentences[Math.max(0, lowerBound(sentences, token.start + 1) - 1)];
  if (sentence?.start !== token.start) return false;
  const { prepositions, coordinators } = context.pack.attribution.grammar;
  // `[But] Smith …`
  if (name.type === 'person' && coordinators.has(word)) return true;
  return prepositions.has(word) || opensInversion(text, word, name, context);
}

/** `[Said] Smith: “…”`: a verb of saying in front of its subject, by what the marks behind the name tell. */
function opensInversion(text: string, word: string, name: Span, { pack }: PipelineContext): boolean {
  const { cues, freeInversion } = pack.attribution;
  if (freeInversion || cues.get(word)?.some(({ strength }) => strength === 'say') !== true) return false;
  return /^[^.!?\n]{0,100}?[:,]\s*["“‘']/u.test(text.slice(name.end, name.end + 110));
}
