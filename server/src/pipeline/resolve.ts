import type { Entity, EntityType, Mention } from '../core/analysis';
import { lowerBound, overlaps, textOf, type Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
import { createAntecedents } from './antecedents';
import type { SpeakerPhrase } from './types';
import { foldWord } from './words';

/**
 * Who a speaker phrase stands for. State grows with the article: each resolved speaker becomes an antecedent for the
 * pronouns behind it.
 */
export interface Resolution {
  readonly entity: Entity;
  /** The mention that the phrase makes, where it is not one of the names already known. */
  readonly mention?: Mention;
}

export interface ResolverInput {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly sentences: readonly Span[];
  /** Outermost marked stretches. */
  readonly quoted: readonly Span[];
  readonly pack: LanguagePack;
}

export interface Resolver {
  /** Resolves a phrase; `undefined` for an impersonal pronoun or when nobody fits. */
  resolve(phrase: SpeakerPhrase): Resolution | undefined;
  /** Entities as they stand now, with those that only nominal phrases name. */
  entities(): readonly Entity[];
}

/** How many sentences back a pronoun may look. */
const pronounReach = 6;
/** How many sentences a speaker stays the first guess for a pronoun. */
const speakerReach = 3;

/** A resolver over one article. Phrases must come in document order. */
export function createResolver(input: ResolverInput): Resolver {
  const { text, pack } = input;
  const entities = new Map(input.entities.map((entity) => [entity.id, entity]));
  const antecedents = createAntecedents(input.mentions, input.sentences, input.quoted);
  const roles = input.entities.flatMap((entity) =>
    entity.type === 'person' && entity.role !== undefined
      ? [{ entity, words: contentWords(entity.role, pack) }]
      : [],
  );
  /** Sources that only nominal phrases name, with the words of the first. */
  const sources: { readonly entity: Entity; readonly words: readonly string[] }[] = [];
  let lastSpeaker: { readonly id: string; readonly sentence: number } | undefined;

  const nominal = (phrase: SpeakerPhrase): Resolution => {
    const known = isIndefinite(text, phrase, pack)
      ? undefined
      : (findByRole(phrase) ?? findSameWords(phrase));
    const entity = known ?? introduce(phrase);
    antecedents.note(phrase, entity.id);
    return { entity, mention: mentionOf(phrase, 'nominal', entity.id, known === undefined ? 0.6 : 0.75) };
  };

  const pick = (fitting: readonly Entity[], before: number): Entity | undefined => {
    const id = antecedents.latest(
      fitting.map((entity) => entity.id),
      before,
    );
    return id === undefined ? undefined : entities.get(id);
  };

  /** `le porte-parole` … `la porte-parole du gouvernement`: a person whose role holds the head noun and its adjectives. */
  const findByRole = (phrase: SpeakerPhrase): Entity | undefined => {
    const head = foldWord(textOf(text, phrase.head));
    if (!pack.attribution.sourceNouns.has(head) || phrase.number === 'plural') return undefined;
    const wanted = contentWords(textOf(text, phrase), pack);
    const fitting = roles.filter(
      ({ entity, words }) =>
        words.includes(head) && wanted.every((word) => words.includes(word)) && agree(entity, phrase),
    );
    return pick(
      fitting.map(({ entity }) => entity),
      phrase.start,
    );
  };

  /** A source that an earlier phrase named with the same words (`le parquet fédéral` … `le parquet`). */
  const findSameWords = (phrase: SpeakerPhrase): Entity | undefined => {
    const wanted = contentWords(textOf(text, phrase), pack);
    const fitting = sources.filter(
      ({ entity, words }) =>
        words[0] === wanted[0] &&
        wanted.every((word) => words.includes(word)) &&
        entity.number === phrase.number,
    );
    return wanted.length === 0
      ? undefined
      : pick(
          fitting.map(({ entity }) => entity),
          phrase.start,
        );
  };

  const introduce = (phrase: SpeakerPhrase): Entity => {
    const entity = describeSource(text, phrase, `source-${String(sources.length + 1)}`, pack);
    entities.set(entity.id, entity);
    sources.push({ entity, words: contentWords(entity.name, pack) });
    return entity;
  };

  const pronoun = (phrase: SpeakerPhrase): Resolution | undefined => {
    const entry = pack.attribution.pronouns.get(foldWord(textOf(text, phrase)).replace(/\s+/gu, ' '));
    if (entry === undefined || entry.impersonal === true) return undefined;
    const here = antecedents.sentenceAt(phrase.start);
    const speaking =
      lastSpeaker !== undefined && here - lastSpeaker.sentence <= speakerReach ? lastSpeaker.id : undefined;
    let best: { readonly entity: Entity; readonly score: number } | undefined;
    for (const occurrence of antecedents.before(phrase.start, pronounReach)) {
      const entity = entities.get(occurrence.entity);
      if (entity === undefined || !canBe(entity, phrase, lastSpeaker?.id, pack)) continue;
      const nearest = entry.nearest === true;
      const recency = nearest ? occurrence.start / (phrase.start + 1) : 1 / (1 + here - occurrence.sentence);
      const score =
        (occurrence.quoted ? 0.2 : 1) * recency +
        (occurrence.leads && !nearest ? 0.4 : 0) +
        (entity.id === speaking && !nearest ? 0.6 : 0) +
        (entity.gender !== undefined && entity.gender === phrase.gender ? 0.3 : 0);
      if (best === undefined || score > best.score) best = { entity, score };
    }
    if (best === undefined) return undefined;
    antecedents.note(phrase, best.entity.id);
    return { entity: best.entity, mention: mentionOf(phrase, 'pronoun', best.entity.id, 0.7) };
  };

  return {
    resolve(phrase) {
      const named = phrase.kind === 'name' ? nameAt(input.mentions, phrase) : undefined;
      const entity = named === undefined ? undefined : entities.get(named.entity);
      const resolution =
        entity !== undefined ? { entity } : phrase.kind === 'pronoun' ? pronoun(phrase) : nominal(phrase);
      if (resolution !== undefined) {
        lastSpeaker = { id: resolution.entity.id, sentence: antecedents.sentenceAt(phrase.start) };
      }
      return resolution;
    },
    entities: () => [...entities.values()],
  };
}

/** The mention that a name phrase's head stands on. */
function nameAt(mentions: readonly Mention[], phrase: SpeakerPhrase): Mention | undefined {
  for (let index = lowerBound(mentions, phrase.start); index < mentions.length; index++) {
    const mention = mentions[index];
    if (mention === undefined || mention.start >= phrase.end) return undefined;
    if (overlaps(mention, phrase.head)) return mention;
  }
  return undefined;
}

function mentionOf(
  phrase: SpeakerPhrase,
  kind: Mention['kind'],
  entity: string,
  confidence: number,
): Mention {
  return { start: phrase.start, end: phrase.end, kind, entity, confidence };
}

/** `une source`, `several officials`: introduces somebody new. */
function isIndefinite(text: string, phrase: SpeakerPhrase, pack: LanguagePack): boolean {
  const first = foldWord(textOf(text, phrase)).split(/[\s\u00a0\u202f]/u)[0] ?? '';
  return pack.attribution.grammar.indefinites.has(first);
}

/** The entity of a source that only a nominal phrase names. */
function describeSource(text: string, phrase: SpeakerPhrase, id: string, pack: LanguagePack): Entity {
  const head = foldWord(textOf(text, phrase.head));
  const noun = pack.attribution.sourceNouns.get(head);
  const person = noun === undefined ? undefined : 'person';
  const type: EntityType =
    phrase.number === 'plural' ? 'group' : (pack.names.headNouns.get(head) ?? person ?? 'other');
  return {
    id,
    type,
    name: textOf(text, phrase),
    ...(phrase.gender === undefined ? {} : { gender: phrase.gender }),
    ...(phrase.number === undefined ? {} : { number: phrase.number }),
    ...(noun?.anonymous === true ? { anonymous: true } : {}),
    mentions: [],
  };
}

/** Whether gender and number allow the phrase to stand for the entity; what is unknown allows it. */
function agree(entity: Entity, phrase: SpeakerPhrase): boolean {
  const gender =
    entity.gender === undefined || phrase.gender === undefined || entity.gender === phrase.gender;
  const number =
    entity.number === undefined || phrase.number === undefined || entity.number === phrase.number;
  return gender && number;
}

/** Whether a pronoun may stand for the entity: people first; what is no person only where it has just spoken. */
function canBe(
  entity: Entity,
  phrase: SpeakerPhrase,
  lastSpeaker: string | undefined,
  pack: LanguagePack,
): boolean {
  if (!agree(entity, phrase)) return false;
  const spoke = entity.id === lastSpeaker;
  if (phrase.number === 'plural') return entity.number === 'plural' || entity.type === 'group' || spoke;
  if (phrase.gender !== undefined && !pack.attribution.grammaticalGender) return entity.type === 'person';
  return entity.type === 'person' || spoke || (entity.anonymous === true && entity.number !== 'plural');
}

/** Folded words of a phrase without its closed-class words. */
function contentWords(phrase: string, pack: LanguagePack): string[] {
  const { grammar } = pack.attribution;
  return foldWord(phrase)
    .split(/[\s\u00a0\u202f,'()]+/u)
    .filter(
      (word) =>
        word.length > 1 &&
        !grammar.determiners.has(word) &&
        !grammar.linkingPrepositions.has(word) &&
        !grammar.prepositions.has(word),
    );
}
