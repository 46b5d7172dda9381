import type { Entity, EntityType, Mention } from '../core/analysis';
import { lowerBound, overlaps, textOf, type Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
import { createAntecedents } from './antecedents';
import { describePhrase, findAlias, type Description } from './nominalMentions';
import { agree, findAntecedent, findLastNamed } from './salience';
import type { Referent, SpeakerPhrase } from './types';
import { foldWord } from './words';

/**
 * Who a phrase stands for. State grows with the article: each phrase that is resolved becomes an antecedent for the
 * pronouns behind it.
 */
export interface Resolution {
  readonly entity: Entity;
  /** The mentions that the phrase makes, where it is not one of the names already known. */
  readonly mentions: readonly Mention[];
}

export interface ResolverInput {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
  readonly sentences: readonly Span[];
  /** Outermost marked stretches. */
  readonly quoted: readonly Span[];
  readonly pack: LanguagePack;
}

export interface Resolver {
  /** Resolves a speaker's phrase; `undefined` for an impersonal pronoun or when nobody fits. */
  resolve(phrase: SpeakerPhrase): Resolution | undefined;
  /** Takes note of somebody who is meant without speaking. */
  note(referent: Referent): void;
  /** Entities as they stand now, with the sources that only nominal phrases name. */
  entities(): readonly Entity[];
}

/** A resolver over one article. Phrases must come in document order. */
export function createResolver(input: ResolverInput): Resolver {
  const { text, pack } = input;
  const entities = new Map(input.entities.map((entity) => [entity.id, entity]));
  const named = new Map(entities);
  const antecedents = createAntecedents(input.mentions, input.referents, input.sentences, input.quoted);
  const roles = input.entities.flatMap((entity) =>
    entity.type === 'person' && entity.role !== undefined
      ? [{ entity, words: describePhrase(entity.role, pack).words }]
      : [],
  );
  /** Those whom only nominal phrases name, with the words of the first. */
  const described: (Description & { readonly entity: Entity })[] = [];
  /** Of them, those who have not spoken: their mentions, kept until they do. */
  const silent = new Map<string, Mention[]>();
  const spoke = new Map<string, number>();
  const salience = { spoke, pack };

  const latest = (fitting: readonly { readonly entity: Entity }[], offset: number): string | undefined =>
    antecedents.latest(
      fitting.map(({ entity }) => entity.id),
      offset,
    );

  /** `la porte-parole` … `la porte-parole du gouvernement`: a person whose role holds the head noun and its adjectives. */
  const findByRole = (phrase: SpeakerPhrase): string | undefined => {
    const { head, words } = describePhrase(textOf(text, phrase), pack);
    if (!pack.attribution.sourceNouns.has(head) || phrase.number === 'plural') return undefined;
    const fitting = roles.filter(
      (role) =>
        role.words.includes(head) &&
        words.every((word) => role.words.includes(word)) &&
        agree(role.entity, phrase),
    );
    return latest(fitting, phrase.start);
  };

  /** A source that an earlier phrase named with the same words (`le parquet fédéral` … `le parquet`). */
  const findSameWords = (phrase: SpeakerPhrase): string | undefined => {
    const { head, words } = describePhrase(textOf(text, phrase), pack);
    const fitting = described.filter(
      (other) =>
        other.head === head &&
        words.every((word) => other.words.includes(word)) &&
        other.entity.number === phrase.number,
    );
    return head === '' ? undefined : latest(fitting, phrase.start);
  };

  const introduce = (phrase: SpeakerPhrase): Entity => {
    const entity = describeSource(text, phrase, `source-${String(described.length + 1)}`, pack);
    entities.set(entity.id, entity);
    described.push({ entity, ...describePhrase(entity.name, pack) });
    silent.set(entity.id, []);
    return entity;
  };

  const nominal = (phrase: SpeakerPhrase): { readonly entity: Entity; readonly confidence: number } => {
    const id = isIndefinite(text, phrase, pack)
      ? undefined
      : (findByRole(phrase) ??
        findSameWords(phrase) ??
        findAlias(phrase, text, named, antecedents, salience));
    const known = id === undefined ? undefined : entities.get(id);
    return { entity: known ?? introduce(phrase), confidence: known === undefined ? 0.6 : 0.75 };
  };

  /** `l'Italienne`: one of a people is somebody already named. */
  const ofPeople = (phrase: SpeakerPhrase, { type }: Entity): Entity | undefined => {
    const alias =
      type === 'group' && phrase.number === 'singular'
        ? findAlias(phrase, text, named, antecedents, salience)
        : undefined;
    return alias === undefined ? undefined : entities.get(alias);
  };

  const pronoun = (phrase: SpeakerPhrase): Entity | undefined => {
    const entry = pack.attribution.pronouns.get(foldWord(textOf(text, phrase)).replace(/\s+/gu, ' '));
    if (entry === undefined || entry.impersonal === true) return undefined;
    const find = entry.nearest === true ? findLastNamed : findAntecedent;
    const id = find(phrase, entities, antecedents, salience);
    return id === undefined ? undefined : entities.get(id);
  };

  const speak = (phrase: SpeakerPhrase, entity: Entity, own: readonly Mention[]): Resolution => {
    if (phrase.kind !== 'name') antecedents.note({ ...phrase, part: 'subject' }, entity.id);
    spoke.delete(entity.id);
    spoke.set(entity.id, antecedents.sentenceAt(phrase.start));
    const earlier = silent.get(entity.id) ?? [];
    silent.delete(entity.id);
    return { entity, mentions: [...earlier, ...own] };
  };

  return {
    resolve(phrase) {
      const named = phrase.kind === 'name' ? nameAt(input.mentions, phrase) : undefined;
      const entity = named === undefined ? undefined : entities.get(named.entity);
      if (entity !== undefined) return speak(phrase, ofPeople(phrase, entity) ?? entity, []);
      if (phrase.kind === 'pronoun') {
        const meant = pronoun(phrase);
        return meant && speak(phrase, meant, [mentionOf(phrase, 'pronoun', meant.id, 0.7)]);
      }
      const meant = nominal(phrase);
      return speak(phrase, meant.entity, [mentionOf(phrase, 'nominal', meant.entity.id, meant.confidence)]);
    },
    note(referent) {
      if (referent.kind !== 'nominal') return;
      const { entity, confidence } = nominal(referent);
      antecedents.note(referent, entity.id);
      silent.get(entity.id)?.push(mentionOf(referent, 'nominal', entity.id, confidence));
    },
    entities: () => [...entities.values()].filter(({ id }) => !silent.has(id)),
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
  // `the county announced`: a place that speaks is the body that runs it.
  const kind = pack.names.headNouns.get(head);
  const body = kind === 'place' ? 'organization' : kind;
  const type: EntityType = phrase.number === 'plural' ? 'group' : (body ?? person ?? 'other');
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
