import type { Entity } from '../../core/analysis';
import { foldName } from '../../core/fold';
import type { Span } from '../../core/span';
import { priorOf } from '../gazetteer/prior';
import type { Draft, PipelineContext } from '../types';
import { lookUp } from './lookup';

/** A place within the name of an organization or event. */
export interface NestedPlace {
  /** Whose name it stands in. */
  readonly entity: Entity;
  readonly name: string;
  readonly key: string;
  readonly spans: readonly Span[];
}

/** From this prior on (see `priorOf`) a place is taken for one inside another name, though the article has it nowhere else. */
const knownPlace = 20_000;

/**
 * Places in names of organizations and events, where the language puts them as modifiers in front (`Mansfield Police
 * Department`, `Georgia School Boards Association`) or behind `of` (`University of Alexandria`).
 * In: the draft with its entities. Out: one for each pair of a name and a place in it.
 */
export function findNested(
  draft: Draft,
  places: ReadonlySet<string>,
  context: PipelineContext,
): NestedPlace[] {
  const { modifierOf, placeFirst } = context.pack.places;
  const { definites } = context.pack.attribution.grammar;
  if (!placeFirst) return [];
  const found = new Map<string, { entity: Entity; name: string; key: string; spans: Span[] }>();
  for (const entity of draft.entities) {
    if (entity.type !== 'organization' && entity.type !== 'event') continue;
    for (const mention of entity.mentions) {
      if (mention.kind !== 'name') continue;
      const words = [...draft.text.slice(mention.start, mention.end).matchAll(/[^\s\u00a0]+/gu)];
      for (const [from, to] of [frontOf(words, context), tailOf(words, modifierOf, definites)]) {
        const first = words[from];
        const last = words[to - 1];
        if (first === undefined || last === undefined || to - from >= words.length) continue;
        const span = {
          start: mention.start + first.index,
          end: mention.start + last.index + last[0].replace(/['’]s$/u, '').length,
        };
        const name = draft.text.slice(span.start, span.end);
        const key = foldName(name);
        if (!places.has(key) && !isPlace(name, context)) continue;
        const id = `${entity.id}\n${key}`;
        const known = found.get(id);
        if (known === undefined) found.set(id, { entity, name, key, spans: [span] });
        else known.spans.push(span);
      }
    }
  }
  return [...found.values()];
}

type Words = readonly RegExpExecArray[];

/** The longest place that a name begins with, as a range of its words. */
function frontOf(words: Words, { gazetteer }: PipelineContext): readonly [number, number] {
  return [
    0,
    gazetteer.longest(
      words.slice(0, 5).map(([word]) => foldName(word)),
      0,
    ),
  ];
}

/** What stands behind the last `of` and its article, as a range of words. */
function tailOf(
  words: Words,
  linking: ReadonlySet<string>,
  articles: ReadonlySet<string>,
): readonly [number, number] {
  const of = words.findLastIndex(([word]) => linking.has(word));
  if (of < 0) return [0, 0];
  return [articles.has(words[of + 1]?.[0] ?? '') ? of + 2 : of + 1, words.length];
}

function isPlace(name: string, context: PipelineContext): boolean {
  const { names, places } = context.pack;
  const lower = name.toLowerCase();
  if (places.compass.has(lower)) return false;
  if (names.firstNames.has(lower) || names.ordinary.has(lower) || names.organizationWords.has(lower))
    return false;
  const [likeliest] = lookUp(name, context);
  return likeliest !== undefined && priorOf(likeliest) >= knownPlace;
}
