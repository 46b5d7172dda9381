import type { Entity } from '../core/analysis';
import type { LanguagePack } from '../lang/types';
import type { Antecedents, Occurrence } from './antecedents';
import type { SpeakerPhrase } from './types';

/**
 * How likely an earlier mention is the antecedent of a pronoun: the weighting of Lappin & Leass (1994), subject over
 * object over the rest, halved by distance, with two signs of news copy: who spoke last speaks on, and who is in the
 * narrator's voice comes before who is only in a quote.
 */
export interface SalienceContext {
  /** Entities that spoke lately: id → index of the sentence. */
  readonly spoke: ReadonlyMap<string, number>;
  readonly pack: LanguagePack;
  /** Whom the words name that the phrase says: nobody calls himself by his name (`Il réclame que [Paul Morin] parte`). */
  readonly named?: ReadonlySet<string>;
}

/** How many sentences back a pronoun may look. */
const pronounReach = 6;
/** How many sentences back the topic of a passage may have been meant. */
const topicReach = 12;
/** How many sentences back a body must have spoken for a pronoun to stand for it. */
const speakerReach = 3;

/** What counts for a candidate where it is meant: each a number, mostly 0 or 1, that is multiplied by its weight. */
export const traits = [
  /** The last sentence but n: 0.6 to the power of n. */
  'near',
  /** The subject of its clause; fades in the same way. */
  'subject',
  'object',
  /** Neither, in the pronoun's own sentence (`Accompagné de X, il …` is not X). */
  'beside',
  /** Inside a quote, not in the narrator's voice. */
  'quoted',
  /** Who spoke last, in this sentence or the one before; two before. */
  'spokeJustNow',
  'spokeBefore',
  'gender',
  'person',
  /** In the pronoun's own paragraph. */
  'paragraph',
  /** For each earlier mention, up to five. */
  'topic',
] as const;

export type Trait = (typeof traits)[number];

/**
 * Weights, set on half of the development articles and checked on the other half; weights that were learnt are no better
 * (`npm run compare:speakers`).
 */
const weights: Readonly<Record<Trait, number>> = {
  near: 1,
  subject: 0.3,
  object: 0.1,
  beside: -0.3,
  quoted: -0.7,
  spokeJustNow: 0.6,
  spokeBefore: 0.1,
  gender: 0.3,
  person: 0.5,
  paragraph: 0.3,
  topic: 0.03,
};

const decay = 0.6;

/** An entity as it is meant at one place in front of a pronoun, and what counts for it. */
export interface Candidate {
  readonly entity: string;
  readonly traits: Readonly<Record<Trait, number>>;
}

/** All that a pronoun may stand for, each place by itself, in the order of the text. */
export function findCandidates(
  phrase: SpeakerPhrase,
  entities: ReadonlyMap<string, Entity>,
  antecedents: Antecedents,
  context: SalienceContext,
): Candidate[] {
  const here = antecedents.sentenceAt(phrase.start);
  const last = lastOf(context.spoke);
  return antecedents.before(phrase.start, pronounReach).flatMap((occurrence): Candidate[] => {
    const entity = entities.get(occurrence.entity);
    if (entity === undefined || !canBe(entity, occurrence, phrase, context, here)) return [];
    const since = entity.id === last ? here - (context.spoke.get(last) ?? 0) : undefined;
    const gender = entity.gender ?? occurrence.gender;
    const near = decay ** (here - occurrence.sentence);
    const found: Record<Trait, number> = {
      near,
      subject: occurrence.part === 'subject' ? near : 0,
      object: Number(occurrence.part === 'object'),
      beside: Number(occurrence.part === 'oblique' && here === occurrence.sentence),
      quoted: Number(occurrence.quoted),
      spokeJustNow: Number(since === 0 || since === 1),
      spokeBefore: Number(since === 2),
      gender: Number(gender !== undefined && gender === phrase.gender),
      person: Number(entity.type === 'person'),
      paragraph: Number(occurrence.paragraph === antecedents.paragraphAt(phrase.start)),
      topic: Math.min(5, antecedents.count(entity.id, phrase.start)),
    };
    return [{ entity: entity.id, traits: found }];
  });
}

/**
 * The entity that a pronoun stands for.
 * In: the pronoun, who may be meant, and what is known so far. Out: the id of the likeliest one that agrees.
 */
export function findAntecedent(
  phrase: SpeakerPhrase,
  entities: ReadonlyMap<string, Entity>,
  antecedents: Antecedents,
  context: SalienceContext,
): string | undefined {
  let best: string | undefined;
  let most = -Infinity;
  for (const candidate of findCandidates(phrase, entities, antecedents, context)) {
    const score = traits.reduce((sum, trait) => sum + weights[trait] * candidate.traits[trait], 0);
    if (score >= most) [best, most] = [candidate.entity, score];
  }
  return best;
}

/** The one named last in front of a phrase like `ce dernier`: people before bodies, the narrator's words before quotes. */
export function findLastNamed(
  phrase: SpeakerPhrase,
  entities: ReadonlyMap<string, Entity>,
  antecedents: Antecedents,
  context: SalienceContext,
): string | undefined {
  const here = antecedents.sentenceAt(phrase.start);
  const fitting = antecedents.before(phrase.start, pronounReach).filter((occurrence) => {
    const entity = entities.get(occurrence.entity);
    if (entity === undefined || occurrence.quoted) return false;
    // `L'Ukraine accuse [la Russie]. [Cette dernière] …`: a country is meant where its article agrees.
    const agrees = entity.type !== 'person' && occurrence.gender !== undefined && agree(occurrence, phrase);
    return agrees || canBe(entity, occurrence, phrase, context, here);
  });
  const people = fitting.filter(({ entity }) => entities.get(entity)?.type === 'person');
  return (people.at(-1) ?? fitting.at(-1))?.entity;
}

/**
 * The one whom others speak of, for a phrase like `l'intéressé`: of the people in reach the one meant most often, who did
 * not speak last.
 */
export function findTopic(
  phrase: SpeakerPhrase,
  entities: ReadonlyMap<string, Entity>,
  antecedents: Antecedents,
  context: SalienceContext,
): string | undefined {
  const last = lastOf(context.spoke);
  let best: string | undefined;
  let most = 0;
  for (const { entity } of antecedents.before(phrase.start, topicReach).toReversed()) {
    const known = entities.get(entity);
    if (known?.type !== 'person' || entity === last || !agree(known, phrase)) continue;
    const count = antecedents.count(entity, phrase.start);
    if (count > most) [best, most] = [entity, count];
  }
  return best ?? findAntecedent(phrase, entities, antecedents, context);
}

/** How many sentences behind a pronoun the one may be named for whom it stands. */
const cataphoraReach = 2;

/** `Selon [lui], « rien n'est joué ». Paul Morin reste confiant.`: whoever is named next, where nobody was meant before. */
export function findLater(
  phrase: SpeakerPhrase,
  entities: ReadonlyMap<string, Entity>,
  antecedents: Antecedents,
): string | undefined {
  if (phrase.number === 'plural' || phrase.gender === undefined) return undefined;
  // A name in the pronoun's own sentence is somebody else's (`il dit que [Paul Morin] viendra`).
  const here = antecedents.sentenceAt(phrase.start);
  const next = antecedents
    .after(phrase.end, cataphoraReach)
    .find(
      ({ entity, quoted, sentence }) => sentence > here && !quoted && entities.get(entity)?.type === 'person',
    );
  const entity = next?.part === 'subject' ? entities.get(next.entity) : undefined;
  return entity !== undefined && agree(entity, phrase) ? entity.id : undefined;
}

/**
 * Which of two a phrase like `le second` means: those of the last sentence that names two people, or two bodies, in the
 * narrator's voice. Out: undefined where it names more.
 */
export function findOrdered(
  phrase: SpeakerPhrase,
  order: 0 | 1,
  entities: ReadonlyMap<string, Entity>,
  antecedents: Antecedents,
): string | undefined {
  const near = antecedents.before(phrase.start, pronounReach).filter(({ quoted }) => !quoted);
  for (const type of ['person', 'organization', 'group'] as const) {
    const own = near.filter(({ entity }) => entities.get(entity)?.type === type);
    for (const sentence of new Set(own.map((occurrence) => occurrence.sentence).toReversed())) {
      const meant = [...new Set(own.flatMap((other) => (other.sentence === sentence ? [other.entity] : [])))];
      if (meant.length < 2) continue;
      const entity = meant.length === 2 ? entities.get(meant[order] ?? '') : undefined;
      return entity !== undefined && agree(entity, phrase) ? entity.id : undefined;
    }
  }
  return undefined;
}

/** Who spoke last: the key set last. */
function lastOf(spoke: ReadonlyMap<string, number>): string | undefined {
  return [...spoke.keys()].at(-1);
}

function hasSpoken(id: string, { spoke }: SalienceContext, here: number): boolean {
  const sentence = spoke.get(id);
  return sentence !== undefined && here - sentence <= speakerReach;
}

/** Whether gender and number allow a phrase to stand for an entity; what is unknown allows it. */
export function agree(
  entity: Pick<Occurrence, 'gender' | 'number'>,
  phrase: Pick<SpeakerPhrase, 'gender' | 'number'>,
): boolean {
  const gender =
    entity.gender === undefined || phrase.gender === undefined || entity.gender === phrase.gender;
  const number =
    entity.number === undefined || phrase.number === undefined || entity.number === phrase.number;
  return gender && number;
}

/** Whether a pronoun may stand for an entity as it is meant there: people first, bodies where they act or have spoken. */
function canBe(
  entity: Entity,
  occurrence: Occurrence,
  phrase: SpeakerPhrase,
  context: SalienceContext,
  here: number,
): boolean {
  if (!agree(entity, phrase) || context.named?.has(entity.id) === true) return false;
  const person = entity.type === 'person';
  if (!person && !agree(occurrence, phrase)) return false;
  const spoke = hasSpoken(entity.id, context, here);
  if (phrase.number === 'plural') {
    const many = entity.number === 'plural' || occurrence.number === 'plural';
    const group = entity.type === 'group' && occurrence.number !== 'singular';
    // `The airline cancelled flights. They said …`: where nouns have no gender, a body that acts may be many.
    const body = entity.type === 'organization' && !context.pack.attribution.grammaticalGender;
    const acts = body && occurrence.part === 'subject' && !occurrence.quoted;
    return many || group || spoke || acts;
  }
  if (person) return true;
  // A thing whose gender nothing tells (`l'étude`) is no `il`.
  const untold = entity.type === 'other' && entity.gender === undefined && occurrence.gender === undefined;
  if (untold && context.pack.attribution.grammaticalGender) return false;
  if (phrase.gender !== undefined && !context.pack.attribution.grammaticalGender) return false;
  const body = entity.type === 'organization' || (entity.type === 'group' && entity.number === 'singular');
  const acts = occurrence.part === 'subject' && body && !occurrence.quoted;
  return spoke || acts || (entity.anonymous === true && entity.number !== 'plural');
}
