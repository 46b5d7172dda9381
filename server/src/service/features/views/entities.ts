import type { EntityType } from '../../../core/analysis';
import type { Steps } from '../../../core/steps';
import { certaintyIn, countArticles, type CollectedEntity } from '../../collection';
import { doubt } from '../../hedging';
import { countMentions, mentionRange } from '../../summaryView';
import {
  articleNode,
  byTitle,
  capped,
  entitiesWhere,
  heaviest,
  iconOf,
  mentionNodes,
  matcher,
  type ViewNode,
  type ViewQuestion,
} from './node';

const groups = ['person', 'organization', 'group'] as const satisfies readonly EntityType[];

/**
 * Who is named: persons, organisations, groups; below each its mentions, over several articles the articles first.
 * Path: type, entity key, article uri.
 */
export function* entitiesView(question: ViewQuestion): Steps<ViewNode[]> {
  const { path, filter, say } = question;
  const [type, key, uri] = path;
  const passes = matcher(filter);
  const matching = (wanted: string): Steps<CollectedEntity[]> =>
    entitiesWhere(question, (entity) => entity.type === wanted && passes(entity.name, entity.role));
  if (type === undefined) {
    const nodes: ViewNode[] = [];
    for (const group of groups) {
      const count = (yield* matching(group)).length;
      if (count === 0) continue;
      const label = say(`types.${group}`);
      nodes.push({
        path: [group],
        kind: 'group',
        label,
        description: String(count),
        spoken: `${label}, ${String(count)}`,
        icon: iconOf[group],
        children: 'expanded',
      });
    }
    return nodes;
  }
  if (key === undefined) {
    const named = yield* matching(type);
    return yield* capped(
      heaviest(named, ({ mentions }) => mentions),
      question,
      (entity) => entityNode(question, entity),
      named.length,
    );
  }
  return yield* occurrencesOf(question, key, uri);
}

/** What stands below an entity: its mentions in one article, else the articles that name it. */
export function* occurrencesOf(
  question: ViewQuestion,
  key: string,
  uri: string | undefined,
): Steps<ViewNode[]> {
  const known = question.collection.entity(key);
  const occurrences = known === undefined ? [] : question.collection.occurrencesOf(known);
  if (uri !== undefined)
    return mentionNodes(
      question,
      occurrences.filter(({ article }) => article.uri === uri),
    );
  const articles = byTitle(occurrences);
  if (articles.length === 1) return mentionNodes(question, occurrences);
  return yield* capped(articles, question, (own) => {
    const count = own.reduce((sum, { article, entity }) => sum + countMentions(article.summary, entity), 0);
    return articleNode(question, own[0], question.say('mentions', { count }));
  });
}

/** An entity with its role and its counts; a click leads to its first mention. */
export function entityNode({ path, say, collection }: ViewQuestion, entity: CollectedEntity): ViewNode {
  const [first] = collection.occurrencesOf(entity, 1);
  const word = doubt(certaintyIn(entity), say);
  const description = [
    ...(word === undefined ? [] : [word]),
    ...(entity.role === undefined ? [] : [entity.role]),
    say('mentions', { count: entity.mentions }),
    ...(collection.size > 1 ? [say('articles', { count: countArticles(entity) })] : []),
  ].join(' · ');
  return {
    path: [...path, entity.key],
    kind: 'entity',
    label: entity.name,
    description,
    spoken: `${entity.name}, ${description}`,
    icon: iconOf[entity.type],
    ...(first === undefined
      ? {}
      : { target: { uri: first.article.uri, range: mentionRange(first.article.summary, first.entity) } }),
    children: 'collapsed',
  };
}
