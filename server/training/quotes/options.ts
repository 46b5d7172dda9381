import type { Entity } from '../../src/core/analysis';
import { containsSpan, textOf } from '../../src/core/span';
import { typeOf } from '../../src/pipeline/bearers';
import type { Occurrence } from '../../src/pipeline/antecedents';
import { describePhrase, type Description } from '../../src/pipeline/nominalMentions';
import { findCandidates } from '../../src/pipeline/salience';
import type { Draft, Question } from '../../src/pipeline/types';
import type { Features } from './softmax';

/** Whom a phrase may stand for: an entity, or nobody known yet, and what is known of that choice. */
export interface Option {
  readonly entity: string | undefined;
  readonly features: Features;
}

/** The article around a question. */
export type Place = Pick<Draft, 'text' | 'blocks'>;

/** How many sentences back the ranker looks. */
const reach = 8;

/** The candidates of the rules with the traits that they weigh. */
export function salienceOptions({ phrase, entities, antecedents, salience }: Question): Option[] {
  return findCandidates(phrase, entities, antecedents, salience).map(({ entity, traits }) => ({
    entity,
    features: traits,
  }));
}

/** All entities of the last sentences, or of them those in `only`, and nobody, with everything that may count. */
export function rankerOptions(
  question: Question,
  place: Place,
  only?: ReadonlySet<string | undefined>,
): Option[] {
  const { phrase, entities, antecedents, salience, answer } = question;
  const described = describePhrase(textOf(place.text, phrase), salience.pack);
  const occurrences = antecedents.before(phrase.start, reach);
  const recent = [...new Set(occurrences.map(({ entity }) => entity).toReversed())];
  let rank = 0;
  const options = recent.flatMap((id): Option[] => {
    const entity = entities.get(id);
    if (entity === undefined || only?.has(id) === false) return [];
    const own = occurrences.filter((occurrence) => occurrence.entity === id);
    const nearness = nearnessOf(entity, own, question, place);
    const agreement = agreementOf(entity, own.at(-1), question);
    const agrees = agreement['gender other'] === undefined && agreement['number other'] === undefined;
    if (agrees) rank++;
    const features = {
      ...nearness,
      ...agreement,
      [`rank ${String(agrees ? Math.min(rank, 4) : 0)}`]: 1,
      [`type ${entity.type}`]: 1,
      anonymous: Number(entity.anonymous === true),
      answer: Number(id === answer),
      ...(phrase.kind === 'pronoun' ? {} : wordingOf(entity, own, described, question, place)),
    };
    return [{ entity: id, features }];
  });
  const features = {
    nobody: 1,
    answer: Number(answer === undefined),
    length: described.words.length / 4,
    specific: Number(described.specific),
  };
  return [...options, { entity: undefined, features }];
}

/** Where it was meant last, in which part, how often, and whether it has spoken. */
function nearnessOf(
  entity: Entity,
  own: readonly Occurrence[],
  { phrase, antecedents, salience: { spoke } }: Question,
  { blocks }: Place,
): Features {
  const here = antecedents.sentenceAt(phrase.start);
  const outside = own.filter(({ quoted }) => !quoted);
  const last = outside.at(-1) ?? own.at(-1);
  const since = here - (spoke.get(entity.id) ?? -Infinity);
  const spokeLast = entity.id === [...spoke.keys()].at(-1);
  const block = blocks.find((other) => containsSpan(other, phrase));
  const headline = blocks.find(({ kind }) => kind === 'headline');
  return {
    [`away ${String(Math.min(here - (last?.sentence ?? here), 4))}`]: 1,
    [`part ${last?.part ?? 'oblique'}`]: 1,
    'subject lately': Number(
      outside.some(({ part, sentence }) => part === 'subject' && here - sentence <= 1),
    ),
    'quoted only': Number(outside.length === 0),
    'same paragraph': Number(last !== undefined && block !== undefined && containsSpan(block, last)),
    [`spoke last ${String(spokeLast ? Math.min(since, 4) : 4)}`]: 1,
    'has spoken': Number(since < Infinity),
    'has spoken lately': Number(since <= 3),
    often: Math.log(1 + antecedents.count(entity.id, phrase.start)),
    headline: Number(
      headline !== undefined && entity.mentions.some((mention) => containsSpan(headline, mention)),
    ),
  };
}

/** How gender, number and type go with those of the phrase. */
function agreementOf(entity: Entity, last: Occurrence | undefined, { phrase }: Question): Features {
  const compare = (a: string | undefined, b: string | undefined): string =>
    a === undefined || b === undefined ? 'unknown' : a === b ? 'same' : 'other';
  return {
    [`gender ${compare(entity.gender ?? last?.gender, phrase.gender)}`]: 1,
    [`number ${compare(entity.number ?? last?.number, phrase.number)}`]: 1,
    [`${phrase.number ?? 'no'} number for ${entity.type}`]: 1,
    [`${phrase.gender ?? 'no'} gender for ${entity.type}`]: 1,
  };
}

/** How the words of a noun phrase go with its name, role and earlier wordings. */
function wordingOf(
  entity: Entity,
  own: readonly Occurrence[],
  described: Description,
  { salience: { pack } }: Question,
  { text }: Place,
): Features {
  const { head, words, specific } = described;
  const role = entity.role === undefined ? undefined : describePhrase(entity.role, pack).words;
  const name = describePhrase(entity.name, pack);
  const wordings = own.flatMap(({ phrase }) =>
    phrase === undefined ? [] : [describePhrase(textOf(text, phrase), pack)],
  );
  const inRole = role?.includes(head) === true;
  const told = (word: string): boolean => name.words.includes(word) || role?.includes(word) === true;
  return {
    'role has head': Number(inRole),
    'role has all': Number(inRole && words.every((word) => role.includes(word))),
    'role of another kind': Number(role !== undefined && !inRole),
    'name has head': Number(name.head === head),
    'name has all': Number(words.every((word) => name.words.includes(word))),
    'worded so before': Number(wordings.some((other) => other.head === head)),
    'noun of its type': Number(typeOf(head, pack) === entity.type),
    'tells more': Number(specific && !words.every(told)),
    'person without role': Number(entity.type === 'person' && role === undefined),
  };
}
