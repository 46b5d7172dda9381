import type { Entity, Mention } from '../core/analysis';
import { foldName } from '../core/fold';
import { lowerBound, textOf, type Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
import { createAntecedents } from './antecedents';
import { isForAnyone, isOneOfPeople, typeOf } from './bearers';
import { nameAt } from './laterNames';
import { describedId, describeSource, isUnnamed } from './newSources';
import { describePhrase, openerOf, type Description } from './nominalMentions';
import { findAntecedent, findLastNamed, findLater, findOrdered, findTopic } from './salience';
import type { Judge, Referent, SpeakerPhrase } from './types';
import { createWordings } from './wordings';
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
  readonly paragraphs: readonly Span[];
  /** Outermost marked stretches. */
  readonly quoted: readonly Span[];
  readonly pack: LanguagePack;
  readonly judge?: Judge;
}

export interface Resolver {
  /**
   * Resolves a speaker's phrase; `undefined` for an impersonal pronoun or when nobody fits.
   * In: the phrase, and the words that it says.
   */
  resolve(phrase: SpeakerPhrase, said: readonly Span[]): Resolution | undefined;
  /** Takes note of somebody who is meant without speaking. */
  note(referent: Referent): void;
  /** Entities as they stand now, with the sources that only nominal phrases name. */
  entities(): readonly Entity[];
}

/**
 * How often what a phrase stands for is right: a pronoun, a noun phrase for somebody known, one for somebody new
 * (`npm run compare:speakers`).
 */
const sure = { pronoun: 0.9, known: 0.8, introduced: 0.93 } as const;

/** A resolver over one article. Phrases must come in document order. */
export function createResolver(input: ResolverInput): Resolver {
  const { text, pack } = input;
  const entities = new Map(input.entities.map((entity) => [entity.id, entity]));
  const antecedents = createAntecedents(
    input.mentions,
    input.referents,
    input.sentences,
    input.paragraphs,
    input.quoted,
  );
  /** Those whom only nominal phrases name, with the words of the first. */
  const described: (Description & { readonly entity: Entity })[] = [];
  /** Of them, those who have not spoken: their mentions, kept until they do. */
  const silent = new Map<string, Mention[]>();
  const spoke = new Map<string, number>();
  const salience = { spoke, pack };
  const wordings = createWordings({ ...input, spoke, entities, antecedents, described });

  const introduce = (phrase: SpeakerPhrase): Entity => {
    const id = describedId(described.length + 1);
    const source = describeSource(text, phrase, id, wordings.untagged(phrase), pack);
    const sentence = input.sentences[antecedents.sentenceAt(phrase.start)];
    const entity =
      sentence !== undefined && isUnnamed(textOf(text, sentence), pack)
        ? { ...source, anonymous: true }
        : source;
    entities.set(entity.id, entity);
    described.push({ entity, ...describePhrase(entity.name, pack) });
    silent.set(entity.id, []);
    return entity;
  };

  /** `le Français`, `the Democrat`: a name for a people or a party that means one of them. */
  const oneOfMany = (phrase: SpeakerPhrase, mention: Mention): Entity | undefined => {
    const word = foldWord(textOf(text, mention));
    const people = entities.get(mention.entity)?.type === 'group' && isOneOfPeople(word, pack);
    const many = !people && !isForAnyone(word, pack);
    const plural = pack.attribution.grammar.determinerTraits.get(openerOf(text, phrase))?.number === 'plural';
    if (many || plural || mention.end !== phrase.end) return undefined;
    const id = wordings.alias({ ...phrase, number: 'singular' }, 'person');
    return id === undefined ? undefined : entities.get(id);
  };

  /** `le comité [Nobel]`: a body that is called after a person. */
  const isCalledAfter = ({ start, head }: SpeakerPhrase, { type }: Entity): boolean => {
    const [, noun = ''] = /^\p{L}+['’\s](\p{L}+)\s$/u.exec(foldWord(text.slice(start, head.start))) ?? [];
    const { bodies, kinds } = pack.attribution;
    const isBody = bodies.has(noun) || kinds.bodies.has(noun);
    return type === 'person' && isBody && !kinds.personEndings.some((ending) => noun.endsWith(ending));
  };

  /** Who speaks by the rules, unless another is to decide. */
  const judged = (phrase: SpeakerPhrase, answer: string | undefined): string | undefined =>
    input.judge === undefined ? answer : input.judge({ phrase, answer, entities, antecedents, salience });

  /** `Wragton argued that …`: no name for its paragraph, but for the article that of somebody whom it calls by more. */
  const surnameAt = (phrase: SpeakerPhrase): Mention | undefined => {
    const mention = nameAt(input.mentions, phrase);
    const bearer = mention === undefined ? undefined : entities.get(mention.entity);
    const whole = mention?.start === phrase.start && mention.end === phrase.end;
    return whole && foldName(bearer?.name ?? '').endsWith(` ${foldName(textOf(text, phrase))}`)
      ? mention
      : undefined;
  };

  /** `le candidat` … `la ministre`: the noun tells whether it is a man or a woman, where nothing did so far. */
  const learnGender = (entity: Entity | undefined, phrase: SpeakerPhrase): Entity | undefined => {
    const { gender, head } = phrase;
    const { grammar, grammaticalGender } = pack.attribution;
    // `l'expert` may be a woman: the masculine tells something with its article only.
    const stated =
      gender === 'female' || grammar.determinerTraits.get(openerOf(text, phrase))?.gender === gender;
    const tells = typeOf(foldWord(textOf(text, head)), pack) === 'person' && (stated || !grammaticalGender);
    if (entity?.type !== 'person' || entity.gender !== undefined || gender === undefined || !tells)
      return entity;
    const known = { ...entity, gender };
    entities.set(entity.id, known);
    return known;
  };

  const nominal = (
    phrase: SpeakerPhrase,
    id: string | undefined,
  ): { readonly entity: Entity; readonly confidence: number } => {
    const known = id === undefined ? undefined : learnGender(entities.get(id), phrase);
    return {
      entity: known ?? introduce(phrase),
      confidence: known === undefined ? sure.introduced : sure.known,
    };
  };

  /** Whom a pronoun stands for, as far as `decide` lets the rules' answer stand. */
  const pronoun = (
    phrase: SpeakerPhrase,
    decide: (answer: string | undefined) => string | undefined,
    said: readonly Span[] = [],
  ): Entity | undefined => {
    const form = foldWord(textOf(text, phrase)).replace(/\s+/gu, ' ');
    const entry = pack.attribution.pronouns.get(form) ?? pack.attribution.possessives.get(form);
    if (entry === undefined || entry.impersonal === true) return undefined;
    if (entry.order !== undefined) {
      const one = findOrdered(phrase, entry.order, entities, antecedents);
      return one === undefined ? undefined : entities.get(one);
    }
    const find = entry.nearest === true ? findLastNamed : entry.topic === true ? findTopic : findAntecedent;
    const named = new Set(said.flatMap((span) => namesIn(input.mentions, span)));
    const known = find(phrase, entities, antecedents, { ...salience, named });
    const id = decide(known) ?? findLater(phrase, entities, antecedents);
    return id === undefined ? undefined : entities.get(id);
  };

  const speak = (phrase: SpeakerPhrase, entity: Entity, own: readonly Mention[]): Resolution => {
    if (phrase.kind === 'nominal') antecedents.note({ ...phrase, part: 'subject', phrase }, entity.id);
    if (phrase.kind === 'pronoun') antecedents.note({ ...phrase, part: 'subject' }, entity.id);
    spoke.delete(entity.id);
    spoke.set(entity.id, antecedents.sentenceAt(phrase.start));
    const earlier = silent.get(entity.id) ?? [];
    silent.delete(entity.id);
    return { entity, mentions: [...earlier, ...own] };
  };

  return {
    resolve(phrase, said) {
      const named =
        phrase.kind === 'name'
          ? nameAt(input.mentions, phrase)
          : phrase.kind === 'nominal'
            ? surnameAt(phrase)
            : undefined;
      const one = named === undefined ? undefined : oneOfMany(phrase, named);
      if (one !== undefined) return speak(phrase, one, [mentionOf(phrase, 'nominal', one.id, 0.75)]);
      const entity = named === undefined ? undefined : entities.get(named.entity);
      if (entity !== undefined && !isCalledAfter(phrase, entity)) return speak(phrase, entity, []);
      if (phrase.kind === 'pronoun') {
        const meant = pronoun(phrase, (answer) => judged(phrase, answer), said);
        return meant && speak(phrase, meant, [mentionOf(phrase, 'pronoun', meant.id, sure.pronoun)]);
      }
      const meant = nominal(phrase, judged(phrase, wordings.known(phrase)));
      return speak(phrase, meant.entity, [mentionOf(phrase, 'nominal', meant.entity.id, meant.confidence)]);
    },
    note(referent) {
      if (referent.kind === 'pronoun') {
        const meant = pronoun(referent, (answer) => answer);
        if (meant !== undefined) antecedents.note(referent, meant.id);
        return;
      }
      // A name that the article as a whole does not bear out is described by the words around it.
      const described =
        referent.kind === 'nominal' ||
        (referent.kind === 'name' &&
          pack.attribution.grammar.determiners.has(openerOf(text, referent)) &&
          nameAt(input.mentions, referent) === undefined);
      if (!described) return;
      const { entity, confidence } = nominal(referent, wordings.known(referent));
      antecedents.note({ ...referent, phrase: referent }, entity.id);
      silent.get(entity.id)?.push(mentionOf(referent, 'nominal', entity.id, confidence));
    },
    entities: () => [...entities.values()].filter(({ id }) => !silent.has(id)),
  };
}

/** Who is named in a stretch. */
function namesIn(mentions: readonly Mention[], span: Span): string[] {
  const found: string[] = [];
  for (let index = lowerBound(mentions, span.start); index < mentions.length; index++) {
    const mention = mentions[index];
    if (mention === undefined || mention.start >= span.end) break;
    if (mention.kind === 'name') found.push(mention.entity);
  }
  return found;
}

function mentionOf(
  phrase: SpeakerPhrase,
  kind: Mention['kind'],
  entity: string,
  confidence: number,
): Mention {
  return { start: phrase.start, end: phrase.end, kind, entity, confidence };
}
