import type { Entity, Mention, Place, PlaceCandidate, Sentence } from '../core/analysis';
import { foldName } from '../core/fold';
import { lowerBound, textOf, type Span } from '../core/span';
import { finish, type Steps } from '../core/steps';
import { approximate, locatedOf } from './places/approximate';
import { findHints } from './places/hints';
import { lookUp } from './places/lookup';
import { findNested } from './places/nested';
import { rankCandidates, type Ranking, type Toponym } from './places/score';
import { readSurroundings, type Surroundings } from './places/surroundings';
import { recall, type DocumentStage, type Draft, type ParagraphReading, type PipelineContext } from './types';

/**
 * Stage "places": where each place of the article is.
 * In: mentions and entities. Out: one place for each entity of type `place`, its candidates in order, the first chosen.
 * A person's decision goes before everything (`decidedPlaces`); the others are ranked together (`places/score.ts`).
 * One name has one place in an article, wherever it stands.
 */
export const placesStage: DocumentStage<'mentions' | 'entities', 'places'> = {
  id: 'places',
  reads: ['mentions', 'entities'],
  writes: ['places'],
  run: (draft, context) => finish(locate(draft, context)),
  steps: locate,
};

function* locate(draft: Draft, context: PipelineContext): Steps<Pick<Draft, 'places'>> {
  const entities = draft.entities.filter(({ type }) => type === 'place');
  const toponyms: Toponym[] = [];
  for (const entity of entities) {
    toponyms.push(toponymOf(draft, entity, context));
    yield;
  }
  const byKey = new Map<string, number>();
  entities.forEach((entity, index) => {
    for (const key of keysOf(draft, entity)) if (!byKey.has(key)) byKey.set(key, index);
  });
  const nested = findNested(draft, new Set(byKey.keys()), context);
  for (const { name, key } of nested) {
    if (byKey.has(key)) continue;
    byKey.set(key, toponyms.length);
    toponyms.push({ candidates: lookUp(name, context), surroundings: [], weight: nestedWeight });
  }
  if (toponyms.length === 0) return { places: [] };
  const rankings = rankCandidates(
    [
      ...toponyms,
      ...hintsOf(
        draft,
        nested.flatMap(({ spans }) => spans),
        context,
      ),
    ],
    countPeoples(draft, context),
    context.pack.places.home,
  );
  const own = entities.map((entity, index) => toPlace(entity.id, rankings[index]));
  const located = locatedOf(entities, own);
  return {
    places: [
      ...own.map((place, index): Place => {
        const entity = entities[index];
        if (place.chosen !== undefined || entity === undefined) return place;
        const near = approximate(draft, entity, toponyms[index]?.surroundings ?? [], located, context);
        return near === undefined ? place : { ...place, near };
      }),
      ...nested.map(({ entity, key, spans }) => ({
        ...toPlace(entity.id, rankings[byKey.get(key) ?? -1]),
        inside: spans,
      })),
    ],
  };
}

/** How much a place within another name says about the others. */
const nestedWeight = 0.5;

function toPlace(entity: string, ranking: Ranking | undefined): Place {
  const { candidates, why } = ranking ?? { candidates: [], why: 'unknown' };
  const [chosen] = candidates;
  return {
    entity,
    ...(chosen === undefined ? {} : { chosen }),
    candidates: candidates.slice(0, kept),
    why,
  };
}

function toponymOf(draft: Draft, entity: Entity, context: PipelineContext): Toponym {
  const choice = decidedFor(entity, context);
  const surroundings = entity.mentions.map((mention) => surroundingsOf(draft, mention, context));
  const found = candidatesOf(draft, entity, surroundings, context);
  return {
    candidates: choice === undefined ? found : [choice, ...found.filter(({ id }) => id !== choice.id)],
    ...(choice === undefined ? {} : { decided: choice.id }),
    surroundings,
    weight: weightOf(draft, entity),
  };
}

function surroundingsOf(draft: Draft, mention: Mention, context: PipelineContext): Surroundings {
  const { text, blocks, readings } = draft;
  const sentence = sentenceAt(draft, mention.start);
  const read = (): Surroundings => readSurroundings(text, mention, sentence ?? wholeOf(text), context);
  const reading = readings[sentence?.block ?? -1];
  const from = blocks[sentence?.block ?? -1]?.start;
  if (reading === undefined || from === undefined) return read();
  return recall(
    context,
    reading,
    `around ${String(mention.start - from)} ${String(mention.end - from)}`,
    read,
  );
}

function keysOf(draft: Draft, entity: Entity): string[] {
  return [entity.name, ...entity.mentions.map((mention) => textOf(draft.text, mention))].map(foldName);
}

/** Places within other names, as witnesses: they vote, and nobody asks where they are. */
function hintsOf(draft: Draft, nested: readonly Span[], context: PipelineContext): Toponym[] {
  const named = draft.entities.flatMap(({ type, mentions }) =>
    type === 'place' || type === 'person' || type === 'group' ? mentions : [],
  );
  return findHints(draft, [...named, ...nested], context).map(({ place, weight }) => ({
    candidates: [place],
    surroundings: [],
    weight,
  }));
}

/** So many candidates are kept for a person to pick from. */
const kept = 10;

/** The place that a person decided on for a name, if the gazetteer still has it. */
function decidedFor(entity: Entity, context: PipelineContext): PlaceCandidate | undefined {
  const id = context.decidedPlaces?.get(foldName(entity.name));
  return id === undefined ? undefined : context.gazetteer.byId(id, context.pack.code);
}

/** Candidates for any name that the entity bears in the text. */
function candidatesOf(
  draft: Draft,
  entity: Entity,
  surroundings: readonly Surroundings[],
  context: PipelineContext,
): readonly PlaceCandidate[] {
  const kinds = [...new Set(surroundings.flatMap((around) => around.kinds))];
  const articles = new Set(surroundings.flatMap(({ article }) => article ?? []));
  const names = [...new Set([entity.name, ...entity.mentions.map((mention) => textOf(draft.text, mention))])];
  const { gazetteer, pack } = context;
  const asked = JSON.stringify([pack.code, [...articles], kinds, names]);
  return recall(context, gazetteer, asked, () => {
    for (const name of names) {
      const whole = [...articles].flatMap((article) => gazetteer.find(`${article} ${name}`, pack.code));
      const candidates = [...whole, ...lookUp(name, context, kinds)];
      if (candidates.length > 0) return candidates;
    }
    return [];
  });
}

function sentenceAt({ sentences }: Draft, offset: number): Sentence | undefined {
  return sentences[Math.max(0, lowerBound(sentences, offset + 1) - 1)];
}

function wholeOf(text: string): Span {
  return { start: 0, end: text.length };
}

/** A dateline says where the news is: it weighs like three mentions. */
const datelineWeight = 2;

function weightOf({ blocks }: Draft, { mentions }: Entity): number {
  const dated = mentions.some(({ start }) =>
    blocks.some((block) => block.kind === 'dateline' && block.start <= start && start < block.end),
  );
  return 1 + Math.log(mentions.length) + (dated ? datelineWeight : 0);
}

/** Hardly a people has a name of fewer letters. */
const shortestPeople = 4;

/** Votes of the peoples that an article names (`russe`, `les Ukrainiens`), by country: the more, the fainter each. */
function countPeoples(
  { text, blocks, readings }: Draft,
  context: PipelineContext,
): ReadonlyMap<string, number> {
  const { demonyms } = context.pack.names;
  const countriesIn = (content: string, { tokens }: ParagraphReading): readonly string[] =>
    tokens.flatMap((token) => {
      if (token.kind !== 'word' || token.end - token.start < shortestPeople) return [];
      const country = demonyms.get(textOf(content, token).toLowerCase())?.country ?? '';
      return country === '' ? [] : [country];
    });
  const counts = new Map<string, number>();
  blocks.forEach((block, index) => {
    const reading = readings[index];
    if (reading === undefined) return;
    const countries = recall(context, reading, 'peoples', () => countriesIn(textOf(text, block), reading));
    for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  });
  return new Map([...counts].map(([country, count]) => [country, 0.5 * (1 + Math.log(count))]));
}
