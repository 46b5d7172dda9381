import type { Entity, EntityType, Mention } from '../core/analysis';
import { containsSpan, lowerBound, overlaps, textOf, type Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
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

interface Occurrence extends Span {
  readonly entity: string;
  /** Index of its sentence. */
  readonly sentence: number;
  /** First mention of its sentence: most often the subject. */
  readonly leads: boolean;
  readonly quoted: boolean;
}

export interface ResolverInput {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly sentences: readonly Span[];
  /** Marked stretches: what stands inside is no antecedent for the narrator's pronouns. */
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

/** A resolver over one article. Phrases must come in document order. */
export function createResolver(input: ResolverInput): Resolver {
  const { text, pack, sentences, quoted } = input;
  const entities = new Map(input.entities.map((entity) => [entity.id, entity]));
  const occurrences: Occurrence[] = [];
  let lastSpeaker: string | undefined;
  let lastSpeakerAt = 0;

  const sentenceAt = (offset: number): number => Math.max(0, lowerBound(sentences, offset + 1) - 1);
  const isQuoted = (span: Span): boolean => {
    const from = Math.max(0, lowerBound(quoted, span.start + 1) - 1);
    return [quoted[from], quoted[from + 1]].some((quote) => quote !== undefined && containsSpan(quote, span));
  };
  const note = (span: Span, entity: string, leads: boolean): void => {
    occurrences.push({ ...span, entity, sentence: sentenceAt(span.start), leads, quoted: isQuoted(span) });
  };
  let leading = -1;
  for (const mention of input.mentions) {
    const sentence = sentenceAt(mention.start);
    const inQuote = isQuoted(mention);
    note({ start: mention.start, end: mention.end }, mention.entity, sentence !== leading && !inQuote);
    if (!inQuote) leading = sentence;
  }

  const nameAt = (phrase: SpeakerPhrase): Mention | undefined => {
    const from = lowerBound(input.mentions, phrase.start);
    for (let index = from; index < input.mentions.length; index++) {
      const mention = input.mentions[index];
      if (mention === undefined || mention.start >= phrase.end) return undefined;
      if (overlaps(mention, phrase.head)) return mention;
    }
    return undefined;
  };

  const spoken = (resolution: Resolution, at: number): Resolution => {
    lastSpeaker = resolution.entity.id;
    lastSpeakerAt = sentenceAt(at);
    return resolution;
  };

  const nominal = (phrase: SpeakerPhrase): Resolution => {
    const known = findByRole(phrase) ?? findSameWords(phrase);
    const entity = known ?? introduce(phrase);
    note(phrase, entity.id, true);
    return {
      entity,
      mention: {
        start: phrase.start,
        end: phrase.end,
        kind: 'nominal',
        entity: entity.id,
        confidence: known === undefined ? 0.6 : 0.75,
      },
    };
  };

  /** `le porte-parole` … `la porte-parole du gouvernement`: a person whose role holds the head noun and its adjectives. */
  const findByRole = (phrase: SpeakerPhrase): Entity | undefined => {
    const wanted = contentWords(textOf(text, phrase), pack);
    const head = foldWord(textOf(text, phrase.head));
    if (!pack.attribution.sourceNouns.has(head) || phrase.number === 'plural' || isIndefinite(phrase))
      return undefined;
    const fitting = [...entities.values()].filter((entity) => {
      if (entity.type !== 'person' || entity.role === undefined || !agree(entity, phrase)) return false;
      const role = contentWords(entity.role, pack);
      const first = entity.mentions[0];
      return (
        role.includes(head) &&
        wanted.every((word) => role.includes(word)) &&
        first !== undefined &&
        first.start < phrase.start
      );
    });
    return mostRecent(fitting, phrase.start);
  };

  const isIndefinite = (phrase: SpeakerPhrase): boolean => {
    const first = foldWord(textOf(text, phrase)).split(/[\s\u00a0\u202f]/u)[0] ?? '';
    return /^(?:un|une|des|plusieurs|certains|certaines|quelques|deux|trois|a|an|some|several|two|three|another)$/u.test(
      first,
    );
  };

  /** A source that an earlier phrase named with the same words (`le parquet fédéral` … `le parquet`). */
  const findSameWords = (phrase: SpeakerPhrase): Entity | undefined => {
    const wanted = contentWords(textOf(text, phrase), pack);
    if (wanted.length === 0 || isIndefinite(phrase)) return undefined;
    const fitting = [...entities.values()].filter((entity) => {
      if (entity.mentions.some((mention) => mention.kind === 'name')) return false;
      const words = contentWords(entity.name, pack);
      return (
        words[0] === wanted[0] &&
        wanted.every((word) => words.includes(word)) &&
        entity.number === phrase.number
      );
    });
    return mostRecent(fitting, phrase.start);
  };

  const mostRecent = (fitting: readonly Entity[], before: number): Entity | undefined => {
    const ids = new Set(fitting.map(({ id }) => id));
    for (let index = occurrences.length - 1; index >= 0; index--) {
      const occurrence = occurrences[index];
      if (occurrence !== undefined && occurrence.start < before && ids.has(occurrence.entity))
        return entities.get(occurrence.entity);
    }
    return fitting[0];
  };

  const introduce = (phrase: SpeakerPhrase): Entity => {
    const head = foldWord(textOf(text, phrase.head));
    const noun = pack.attribution.sourceNouns.get(head);
    const type: EntityType =
      phrase.number === 'plural'
        ? 'group'
        : noun !== undefined && noun.anonymous !== true
          ? 'person'
          : (pack.names.headNouns.get(head) ?? (noun === undefined ? 'other' : 'person'));
    const name = textOf(text, phrase);
    let id = `source-${entities.size + 1}`;
    while (entities.has(id)) id = `${id}x`;
    const entity: Entity = {
      id,
      type,
      name,
      ...(phrase.gender === undefined ? {} : { gender: phrase.gender }),
      ...(phrase.number === undefined ? {} : { number: phrase.number }),
      ...(noun?.anonymous === true ? { anonymous: true } : {}),
      mentions: [],
    };
    entities.set(id, entity);
    return entity;
  };

  const pronoun = (phrase: SpeakerPhrase): Resolution | undefined => {
    const form = foldWord(textOf(text, phrase)).replace(/\s+/gu, ' ');
    const entry = pack.attribution.pronouns.get(form);
    if (entry === undefined || entry.impersonal === true) return undefined;
    const here = sentenceAt(phrase.start);
    const scores = new Map<string, number>();
    for (const occurrence of occurrences) {
      const distance = here - occurrence.sentence;
      if (occurrence.start >= phrase.start || distance > pronounReach || distance < 0) continue;
      const entity = entities.get(occurrence.entity);
      if (entity === undefined || !canBe(entity, phrase, lastSpeaker, pack)) continue;
      const recency = entry.nearest === true ? occurrence.start / (phrase.start + 1) : 1 / (1 + distance);
      const score =
        (occurrence.quoted ? 0.2 : 1) * recency +
        (occurrence.leads && entry.nearest !== true ? 0.4 : 0) +
        (occurrence.entity === lastSpeaker && entry.nearest !== true && here - lastSpeakerAt <= 3 ? 0.6 : 0) +
        (entity.gender !== undefined && entity.gender === phrase.gender ? 0.3 : 0);
      scores.set(occurrence.entity, Math.max(scores.get(occurrence.entity) ?? 0, score));
    }
    let best: string | undefined;
    for (const [id, score] of scores) if (best === undefined || score > (scores.get(best) ?? 0)) best = id;
    const entity = best === undefined ? undefined : entities.get(best);
    if (entity === undefined) return undefined;
    note(phrase, entity.id, true);
    return {
      entity,
      mention: { start: phrase.start, end: phrase.end, kind: 'pronoun', entity: entity.id, confidence: 0.7 },
    };
  };

  return {
    resolve(phrase) {
      const named = phrase.kind === 'name' ? nameAt(phrase) : undefined;
      const entity = named === undefined ? undefined : entities.get(named.entity);
      if (entity !== undefined) return spoken({ entity }, phrase.start);
      const resolution = phrase.kind === 'pronoun' ? pronoun(phrase) : nominal(phrase);
      return resolution === undefined ? undefined : spoken(resolution, phrase.start);
    },
    entities: () => [...entities.values()],
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
  if (phrase.number === 'plural')
    return entity.number === 'plural' || entity.type === 'group' || entity.id === lastSpeaker;
  if (phrase.gender !== undefined && !pack.attribution.grammaticalGender && entity.type !== 'person')
    return false;
  return (
    entity.type === 'person' ||
    entity.id === lastSpeaker ||
    (entity.anonymous === true && entity.number !== 'plural')
  );
}

/** Folded words of a phrase without its closed-class words. */
function contentWords(phrase: string, pack: LanguagePack): string[] {
  const { grammar } = pack.attribution;
  return foldWord(phrase)
    .split(/[\s\u00a0\u202f,'’()]+/u)
    .filter(
      (word) =>
        word.length > 1 &&
        !grammar.determiners.has(word) &&
        !grammar.linkingPrepositions.has(word) &&
        !grammar.prepositions.has(word),
    );
}
