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
}

/** How many sentences back a pronoun may look. */
const pronounReach = 6;
/** How many sentences back a body must have spoken for a pronoun to stand for it. */
const speakerReach = 3;

/** Weights, set on half of the development articles and checked on the other half. */
const weights = {
  part: { subject: 0.5, object: 0.1, oblique: 0 },
  quoted: -0.7,
  /** Who spoke last, by the number of sentences since. */
  spokeLast: [0.6, 0.6, 0.1],
  gender: 0.3,
  person: 0.35,
  /** For each earlier mention, up to five. */
  topic: 0.03,
  decay: 0.6,
} as const;

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
  const here = antecedents.sentenceAt(phrase.start);
  let best: string | undefined;
  let most = -Infinity;
  for (const occurrence of antecedents.before(phrase.start, pronounReach)) {
    const entity = entities.get(occurrence.entity);
    if (entity === undefined || !canBe(entity, occurrence, phrase, context, here)) continue;
    const since = here - (context.spoke.get(entity.id) ?? -Infinity);
    const spoke = entity.id === lastOf(context.spoke) ? (weights.spokeLast[since] ?? 0) : 0;
    const gender = entity.gender ?? occurrence.gender;
    const score =
      weights.decay ** (here - occurrence.sentence) +
      weights.part[occurrence.part] +
      (occurrence.quoted ? weights.quoted : 0) +
      spoke +
      (gender !== undefined && gender === phrase.gender ? weights.gender : 0) +
      (entity.type === 'person' ? weights.person : 0) +
      weights.topic * Math.min(5, antecedents.count(entity.id, phrase.start));
    if (score >= most) [best, most] = [entity.id, score];
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
    return entity !== undefined && !occurrence.quoted && canBe(entity, occurrence, phrase, context, here);
  });
  const people = fitting.filter(({ entity }) => entities.get(entity)?.type === 'person');
  return (people.at(-1) ?? fitting.at(-1))?.entity;
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
  entity: Pick<Entity, 'gender' | 'number'>,
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
  if (!agree(entity, phrase)) return false;
  const person = entity.type === 'person';
  if (!person && !agree(occurrence, phrase)) return false;
  const spoke = hasSpoken(entity.id, context, here);
  if (phrase.number === 'plural') {
    const many = entity.number === 'plural' || occurrence.number === 'plural' || entity.type === 'group';
    return many || spoke;
  }
  if (person) return true;
  if (phrase.gender !== undefined && !context.pack.attribution.grammaticalGender) return false;
  const acts = occurrence.part === 'subject' && entity.type === 'organization' && !occurrence.quoted;
  return spoke || acts || (entity.anonymous === true && entity.number !== 'plural');
}
