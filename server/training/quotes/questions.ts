import { overlaps, textOf } from '../../src/core/span';
import type { Judge, Question } from '../../src/pipeline/types';
import { sameName, type GoldArticle } from '../../../test/evaluate/score';
import { rankerOptions, salienceOptions, type Option } from './options';
import type { Read } from './reader';
import { likeliest, type Choice, type Weights } from './softmax';

/** The ways of choosing that are held against the rules. */
export const ways = ['ranker', 'filtered', 'stacked', 'salience'] as const;
export type Way = (typeof ways)[number];

/** Who the gold means by a phrase: entities that bear the name, or nobody that the article has named yet. */
interface Right {
  readonly entities: ReadonlySet<string>;
  readonly nobody: boolean;
}

/** A phrase whose bearer the gold tells, what the rules answer, and what each way chooses from. */
export interface Decision {
  readonly article: string;
  readonly language: string;
  readonly kind: 'pronoun' | 'nominal';
  readonly right: Right;
  readonly answer: string | undefined;
  readonly options: Readonly<Record<Way, readonly Option[]>>;
}

/**
 * The decisions of an article. The right entity goes on as the bearer, so that one mistake does not make the next
 * (teacher forcing).
 */
export function decisionsOf(gold: GoldArticle, read: Read): Decision[] {
  const found: Decision[] = [];
  read(gold, (question, blocks) => {
    const right = rightFor(question, gold);
    if (right === undefined) return question.answer;
    const { phrase, answer } = question;
    const place = { text: gold.text, blocks };
    const options = (way: Way): readonly Option[] => optionsFor(way, question, place);
    found.push({
      article: gold.id,
      language: gold.lang,
      kind: phrase.kind === 'pronoun' ? 'pronoun' : 'nominal',
      right,
      answer,
      options: {
        ranker: options('ranker'),
        filtered: options('filtered'),
        stacked: options('stacked'),
        salience: options('salience'),
      },
    });
    return isRight(right, answer) ? answer : [...right.entities][0];
  });
  return found;
}

function rightFor({ phrase, entities }: Question, { quotes = [], text }: GoldArticle): Right | undefined {
  const quote = quotes.find(
    ({ speaker, reference }) =>
      speaker !== null && speaker !== undefined && reference !== undefined && overlaps(speaker, phrase),
  );
  if (quote === undefined) return undefined;
  const bearers = [...entities.values()].filter(({ name }) => sameName(quote.reference, name));
  const own = phrase.kind !== 'pronoun' && sameName(quote.reference, textOf(text, phrase));
  return { entities: new Set(bearers.map(({ id }) => id)), nobody: own || bearers.length === 0 };
}

/** A pronoun for nobody known cannot be resolved. */
export function isRight({ entities, nobody }: Right, answer: string | undefined): boolean {
  return answer === undefined ? nobody : entities.has(answer);
}

/**
 * `ranker`: everything in sight, the rules' own answer kept from it. `filtered`: of pronouns only what the rules let pass.
 * `stacked`: the rules' answer is a trait like another. `salience`: the rules' own traits, with other weights; for
 * pronouns alone.
 */
export function optionsFor(
  way: Way,
  question: Question,
  place: Parameters<typeof rankerOptions>[1],
): readonly Option[] {
  const blind = { ...question, answer: undefined };
  const pronoun = question.phrase.kind === 'pronoun';
  if (way === 'salience') return pronoun ? salienceOptions(question) : [];
  if (way === 'stacked') return rankerOptions(question, place);
  if (way === 'ranker' || !pronoun) return rankerOptions(blind, place);
  return rankerOptions(blind, place, new Set(salienceOptions(question).map(({ entity }) => entity)));
}

/** A decision as a choice to learn from; undefined where there is nothing to choose or nothing right among it. */
export function toChoice({ options, right }: Decision, way: Way): Choice | undefined {
  const indices = options[way].flatMap(({ entity }, index) => (isRight(right, entity) ? [index] : []));
  if (indices.length === 0 || options[way].length < 2) return undefined;
  return { candidates: options[way].map(({ features }) => features), right: indices };
}

/** Whom a way with its weights chooses. */
export function choose(options: readonly Option[], weights: Weights): string | undefined {
  return options[
    likeliest(
      options.map(({ features }) => features),
      weights,
    )
  ]?.entity;
}

/** A judge that decides by weights, for pronouns and nominal phrases each. */
export function judgeBy(
  way: Way,
  weights: Readonly<Record<Decision['kind'], Weights>>,
  place: Parameters<typeof rankerOptions>[1],
): Judge {
  return (question) => {
    const kind = question.phrase.kind === 'pronoun' ? 'pronoun' : 'nominal';
    const options = optionsFor(way, question, place);
    return options.length === 0 ? question.answer : choose(options, weights[kind]);
  };
}
