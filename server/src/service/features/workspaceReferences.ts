import type { Analysis } from '../../core/analysis';
import type { LineRange } from '../../core/lines';
import { flatMapInSteps, type Steps } from '../../core/steps';
import type { Collection } from '../collection';
import { entityOf, mentionAt } from '../look';
import { keyOf, nameOf } from '../summary';
import { mentionRanges } from '../summaryView';

/**
 * What tells who stands at an offset from everyone else in the workspace.
 * Out: undefined over plain text, and for what has no name: nothing in another article is surely the same.
 */
export function keyAt(analysis: Analysis, offset: number): string | undefined {
  const entity = entityOf(analysis, mentionAt(analysis, offset)?.entity);
  if (entity?.mentions.some(({ kind }) => kind === 'name') !== true) return undefined;
  return keyOf({ type: entity.type, name: nameOf(entity) }, analysis.snapshot.uri);
}

/** All mentions in the other articles, article by article; in steps. */
export function* referencesElsewhere(
  collection: Collection,
  key: string,
  uri: string,
): Steps<{ readonly uri: string; readonly range: LineRange }[]> {
  const known = collection.entity(key);
  if (known === undefined) return [];
  const others = collection.occurrencesOf(known).filter(({ article }) => article.uri !== uri);
  return yield* flatMapInSteps(others, ({ article, entity }) =>
    mentionRanges(article.summary, entity).map((range) => ({ uri: article.uri, range })),
  );
}
