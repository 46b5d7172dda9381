import type { Entity, Mention } from '../core/analysis';
import { compareSpans, lowerBound, overlaps, shiftSpan, type Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
import { isForAnyone, takesIn } from './bearers';
import { describePhrase, type Description } from './nominalMentions';
import { agree } from './salience';
import { rolesOf } from './told';
import type { DocumentStage, Draft, FunctionPhrase, PipelineContext } from './types';

/** How sure a mention is whose function one alone has, and one that stands nearest of several. */
const sure = { alone: 0.9, nearest: 0.75 } as const;

/** How many sentences back somebody is just meant. */
const justMeant = 2;

/** How many sentences back somebody may be meant whom a more general noun means again (`l'élu` for a mayor). */
const generalReach = 5;

/** A function that the article states of somebody. */
interface Held {
  readonly entity: Entity;
  readonly described: Description;
}

/**
 * Stage "functions": whom a function stands for that does not speak (`Une foule attendait [le chef de l'Etat]`).
 * In: blocks and their readings, mentions and entities, speakers among them. Out: the same with nominal mentions of those
 * who are named in front of the phrase and whose function it tells; nothing where two may be meant.
 */
export const functionsStage: DocumentStage<
  'blocks' | 'sentences' | 'mentions' | 'entities',
  'mentions' | 'entities'
> = {
  id: 'functions',
  reads: ['blocks', 'sentences', 'mentions', 'entities'],
  writes: ['mentions', 'entities'],
  run(draft, context) {
    const { blocks, readings, mentions, entities } = draft;
    const phrases = blocks.flatMap((block, index) =>
      (readings[index]?.functions ?? []).map((phrase) => placePhrase(phrase, block.start)),
    );
    if (phrases.length === 0) return { mentions, entities };
    const added = linkPhrases(phrases, draft, context);
    if (added.length === 0) return { mentions, entities };
    const byEntity = new Map<string, Mention[]>();
    for (const mention of added)
      byEntity.set(mention.entity, [...(byEntity.get(mention.entity) ?? []), mention]);
    return {
      mentions: [...mentions, ...added].sort(compareSpans),
      entities: entities.map((entity) => {
        const own = byEntity.get(entity.id);
        return own === undefined
          ? entity
          : { ...entity, mentions: [...entity.mentions, ...own].sort(compareSpans) };
      }),
    };
  },
};

function placePhrase(phrase: FunctionPhrase, by: number): FunctionPhrase {
  return {
    ...phrase,
    ...shiftSpan(phrase, by),
    behind: phrase.behind.map((word) => ({ ...word, end: word.end + by })),
  };
}

/** Where somebody was meant last. */
interface Meant {
  readonly start: number;
  readonly sentence: number;
}

/** The mentions that phrases make, in order: each of the one who alone may be meant where it stands. */
function linkPhrases(
  phrases: readonly FunctionPhrase[],
  { sentences, mentions, entities }: Draft,
  context: PipelineContext,
): Mention[] {
  const held = indexFunctions(entities, context.pack);
  const last = new Map<string, Meant>();
  /** Where a function was last told of somebody whom the article does not name, by its noun. */
  const others = new Map<string, number>();
  const added: Mention[] = [];
  let next = 0;
  const sentenceAt = (offset: number): number => lowerBound(sentences, offset + 1) - 1;
  for (const phrase of phrases) {
    for (; (mentions[next]?.start ?? Infinity) < phrase.start; next++) {
      const mention = mentions[next];
      if (mention !== undefined)
        last.set(mention.entity, { start: mention.start, sentence: sentenceAt(mention.start) });
    }
    const here = sentenceAt(phrase.start);
    if (isTaken(phrase, mentions, next)) continue;
    const found = findHolder(phrase, here, { held, last, others }, context);
    if (found === 'other') others.set(phrase.head, phrase.start);
    if (found === undefined || found === 'other') continue;
    added.push({
      start: phrase.start,
      end: found.end,
      kind: 'nominal',
      entity: found.entity,
      confidence: found.confidence,
    });
    last.set(found.entity, { start: phrase.start, sentence: here });
  }
  return added;
}

/** Whether somebody is meant by these words already: a speaker, or a person whose name they hold. */
function isTaken(phrase: Span, mentions: readonly Mention[], next: number): boolean {
  for (let at = Math.max(0, next - 3); at < mentions.length; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= phrase.end) return false;
    if (overlaps(mention, phrase) && mention.kind !== 'name' && phrase.start - mention.start < contraction)
      return true;
  }
  return false;
}

/** By how much a phrase is shorter at most without the preposition that holds its article (`des `). */
const contraction = 5;

/** Functions by their head noun: those that introductions state, and the phrases by which sources are called. */
function indexFunctions(
  entities: readonly Entity[],
  pack: LanguagePack,
): ReadonlyMap<string, readonly Held[]> {
  const index = new Map<string, Held[]>();
  for (const entity of entities) {
    if (entity.type !== 'person' || entity.anonymous === true) continue;
    const unnamed = entity.mentions.every(({ kind }) => kind === 'nominal');
    for (const role of unnamed ? [entity.name] : rolesOf(entity)) {
      const described = describePhrase(role, pack);
      const list = index.get(described.head);
      if (list === undefined) index.set(described.head, [{ entity, described }]);
      else list.push({ entity, described });
    }
  }
  return index;
}

/** What is known in front of a phrase. */
interface Known {
  readonly held: ReadonlyMap<string, readonly Held[]>;
  readonly last: ReadonlyMap<string, Meant>;
  readonly others: ReadonlyMap<string, number>;
}

/** Who has the function; `other`: somebody whom the article does not name; undefined where it cannot be told. */
function findHolder(
  phrase: FunctionPhrase,
  here: number,
  { held, last, others }: Known,
  context: PipelineContext,
): { readonly entity: string; readonly end: number; readonly confidence: number } | 'other' | undefined {
  const { kinds } = context.pack.attribution;
  const isNear = ({ entity }: Held, reach: number): boolean =>
    here - (last.get(entity.id)?.sentence ?? -Infinity) <= reach;
  const isBare = phrase.front.length === 0 && phrase.behind[0]?.linked !== true;
  const fitting = (held.get(phrase.head) ?? []).flatMap((one) => {
    const end = agree(one.entity, phrase) ? fitFunction(phrase, one.described, context) : undefined;
    return end === undefined || !last.has(one.entity.id) ? [] : [{ ...one, end }];
  });
  let alone = only(fitting);
  let found = alone ?? only(fitting.filter((one) => isNear(one, justMeant)));
  if (fitting.length === 0) {
    if (!isBare) return 'other';
    const taken = kinds.people.has(phrase.head)
      ? [...held].flatMap(([head, list]) => (takesIn(phrase.head, head, context.pack) ? list : []))
      : [];
    const near = taken.filter((one) => agree(one.entity, phrase) && isNear(one, generalReach));
    const general = fitBehind(phrase, undefined, context) === undefined ? undefined : only(near);
    if (general === undefined) return 'other';
    found = { ...general, end: phrase.end };
    alone = undefined;
  }
  if (found === undefined) return undefined;
  const meant = last.get(found.entity.id);
  // `Anne Vidal a reçu la maire`: who was meant in a sentence is meant again in it by a pronoun.
  if (meant === undefined || meant.sentence === here) return undefined;
  if (isBare && (others.get(phrase.head) ?? -1) > meant.start) return undefined;
  return {
    entity: found.entity.id,
    end: found.end,
    confidence: alone === undefined ? sure.nearest : sure.alone,
  };
}

/** The one whom all of them are, if they are one. */
function only<T extends Held>(held: readonly T[]): T | undefined {
  const [first] = held;
  return held.every(({ entity }) => entity.id === first?.entity.id) ? first : undefined;
}

/** Where a phrase ends that tells nothing but what is told of a function, of the same rank; undefined where it tells another. */
function fitFunction(phrase: FunctionPhrase, own: Description, context: PipelineContext): number | undefined {
  const { kinds, grammar, headFinal } = context.pack.attribution;
  const { demonyms } = context.pack.names;
  const isRank = (word: string): boolean => kinds.ranks.has(word) || kinds.former.has(word);
  const wording = [...phrase.front, ...phrase.behind.map(({ word }) => word)];
  const ranks = own.words.filter(isRank);
  if (!ranks.every((rank) => wording.includes(rank))) return undefined;
  const isOfState = (word: string): boolean =>
    word === own.head ||
    isRank(word) ||
    demonyms.has(word) ||
    context.gazetteer.find(word).some(({ kind }) => kind === 'country');
  // `le chef de l'Etat` is no president of a parliament.
  if (phrase.ofState && !own.words.every(isOfState)) return undefined;
  const plain = (word: string): boolean => !headFinal && grammar.prenominals.has(word) && !isRank(word);
  if (!phrase.front.every((word) => word === own.head || plain(word) || tells(own, word, context)))
    return undefined;
  return fitBehind(phrase, own, context);
}

/** Whether a word is told of a function, or a people by another of its words (`French`, `France's`). */
function tells({ words }: Description, word: string, { pack }: PipelineContext): boolean {
  const { demonyms } = pack.names;
  const country = demonyms.get(word)?.country ?? '';
  const plain = word.replace(/\./gu, '');
  return words.some(
    (other) =>
      other.replace(/\./gu, '') === plain || (country !== '' && demonyms.get(other)?.country === country),
  );
}

/** Where a phrase ends by what stands behind its noun; undefined where that makes it another's. */
function fitBehind(
  { behind, end: nounEnd }: FunctionPhrase,
  own: Description | undefined,
  context: PipelineContext,
): number | undefined {
  const { attribution, names } = context.pack;
  const { kinds } = attribution;
  let end = nounEnd;
  for (const [at, { word, end: wordEnd, linked }] of behind.entries()) {
    if (own !== undefined && tells(own, word, context)) {
      end = wordEnd;
      continue;
    }
    // `le président du club`: a body by its kind may be any.
    if (linked && own !== undefined && at === 0 && kinds.bodies.has(word)) return wordEnd;
    const another =
      linked ||
      names.demonyms.has(word) ||
      kinds.ranks.has(word) ||
      kinds.callings.has(word) ||
      names.titles.has(word) ||
      isForAnyone(word, context.pack);
    return another ? undefined : end;
  }
  return end;
}
