import type { UiLanguage } from '../../../core/locale';
import type { LineRange } from '../../../core/lines';
import { foldName } from '../../../core/fold';
import { flatMapInSteps, mapInSteps, type Steps } from '../../../core/steps';
import type { CollectedEntity, Collection, Occurrence, SummarisedArticle } from '../../collection';
import type { Say } from '../../messages';
import { mentionRange, mentionRanges, quoteKind, quoteRange, quoteText, titleOf } from '../../summaryView';

/** A line of a view. Plain data, already put into words. */
export interface ViewNode {
  /** How the view asks for its children: unique among all lines of the view. */
  readonly path: readonly string[];
  readonly kind: 'group' | 'entity' | 'article' | 'quote' | 'mention' | 'more';
  readonly label: string;
  /** Behind the label, dimmed. */
  readonly description: string;
  /** What a screen reader says, where the label and description would not do. */
  readonly spoken: string;
  /** Name of a product icon of VS Code. */
  readonly icon: string;
  readonly target?: { readonly uri: string; readonly range: LineRange };
  readonly children: 'none' | 'collapsed' | 'expanded';
}

/** What a view is asked over. */
export interface ViewQuestion {
  readonly collection: Collection;
  /** Path of the line whose children are wanted; empty for the top. */
  readonly path: readonly string[];
  /** Only lines whose words hold this; empty for all. */
  readonly filter: string;
  readonly say: Say;
  readonly ui: UiLanguage;
  /** The text of a line of an open article, for mentions. */
  readonly lineOf: (uri: string, line: number) => string | undefined;
}

/** More lines than anyone reads; the rest is reached by filtering. */
const limit = 1000;

/** Tells whether any of the words holds the filter, whatever the case and the accents. */
export function matcher(filter: string): (...words: readonly (string | undefined)[]) => boolean {
  const wanted = foldName(filter);
  if (wanted === '') return () => true;
  return (...words) => words.some((word) => word !== undefined && foldName(word).includes(wanted));
}

/** The entities of a collection that pass a test. */
export function entitiesWhere(
  { collection }: ViewQuestion,
  test: (entity: CollectedEntity) => boolean,
): Steps<CollectedEntity[]> {
  return flatMapInSteps(collection.entities(), (entity) => (test(entity) ? [entity] : []));
}

/**
 * The heaviest first, of equals in the order of their keys; those beyond `limit` may be left out unsorted. Sorting tens
 * of thousands of names to show a thousand would take longer than anyone waits.
 */
export function heaviest(
  entities: readonly CollectedEntity[],
  weightOf: (entity: CollectedEntity) => number,
): CollectedEntity[] {
  const least =
    entities.length > limit ? (Float64Array.from(entities, weightOf).sort().at(-limit) ?? 0) : -Infinity;
  return entities
    .filter((entity) => weightOf(entity) >= least)
    .sort((a, b) => weightOf(b) - weightOf(a) || compareKeys(a, b));
}

/** At most `limit` lines, and a last one that tells how many more there are. */
export function* capped<T>(
  items: readonly T[],
  { say, path }: ViewQuestion,
  show: (item: T) => ViewNode,
  total = items.length,
): Steps<ViewNode[]> {
  const shown = yield* mapInSteps(items.slice(0, limit), show);
  const left = total - shown.length;
  if (left === 0) return shown;
  const label = say('view.more', { count: left });
  return [
    ...shown,
    {
      path: [...path, 'more'],
      kind: 'more',
      label,
      description: '',
      spoken: label,
      icon: 'ellipsis',
      children: 'none',
    },
  ];
}

export const iconOf: Readonly<Record<CollectedEntity['type'], string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  group: 'account',
  event: 'calendar',
  work: 'book',
  other: 'tag',
};

/** A quote as a leaf; `description` is its speaker or its cue. */
export function quoteNode(
  { path, say }: ViewQuestion,
  { uri, summary }: SummarisedArticle,
  quote: number,
  description: string,
): ViewNode {
  const kind = quoteKind(summary, quote);
  const text = quoteText(summary, quote);
  const range = quoteRange(summary, quote);
  return {
    path: [...path, uri, range.join()],
    kind: 'quote',
    label: text,
    description,
    spoken: [text, say(`quoteKind.${kind}`), description].filter((part) => part !== '').join(', '),
    icon: kind === 'indirect' ? 'comment' : kind === 'fragment' ? 'quote' : 'comment-discussion',
    target: { uri, range },
    children: 'none',
  };
}

/** An article in which an entity occurs, first as the occurrence says. */
export function articleNode(
  question: ViewQuestion,
  { article, entity }: Occurrence,
  description: string,
): ViewNode {
  const { uri, summary } = article;
  const title = titleOf(summary);
  const label = title === '' ? (uri.split('/').at(-1) ?? uri) : title;
  return {
    path: [...question.path, uri],
    kind: 'article',
    label,
    description,
    spoken: `${label}, ${description}`,
    icon: 'file',
    target: { uri, range: mentionRange(summary, entity) },
    children: 'collapsed',
  };
}

/** Each mention of an entity in its occurrences of one article, with its line where the article is open. */
export function mentionNodes(
  { path, say, lineOf }: ViewQuestion,
  occurrences: readonly Occurrence[],
): ViewNode[] {
  const found = occurrences.flatMap(({ article, entity }) =>
    mentionRanges(article.summary, entity).map((range) => ({ article, range })),
  );
  found.sort(({ range: [line, at] }, { range: [other, there] }) => line - other || at - there);
  return found.map(({ article, range }, index): ViewNode => {
    const line = say('view.line', { line: range[0] + 1 });
    const around = excerpt(lineOf(article.uri, range[0]), range);
    return {
      path: [...path, String(index)],
      kind: 'mention',
      label: around ?? line,
      description: around === undefined ? '' : line,
      spoken: around === undefined ? line : `${line}: ${around}`,
      icon: 'circle-small',
      target: { uri: article.uri, range },
      children: 'none',
    };
  });
}

/** How much of a line stands around a mention, in UTF-16 code units. */
const before = 20;
const behind = 40;

function excerpt(line: string | undefined, [, start, , end]: LineRange): string | undefined {
  if (line === undefined) return undefined;
  const from = Math.max(0, line.lastIndexOf(' ', Math.max(0, start - before)) + 1);
  const space = line.indexOf(' ', end + behind);
  const to = space === -1 ? line.length : space;
  return `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
}

/** The occurrences of one article, of which there is at least one. */
export type InArticle<T extends Occurrence> = readonly [T, ...T[]];

/** The occurrences by article, the articles by title. Two entities of one article may bear the same name. */
export function byTitle<T extends Occurrence>(occurrences: readonly T[]): InArticle<T>[] {
  const articles = new Map<string, [T, ...T[]]>();
  for (const one of occurrences) {
    const known = articles.get(one.article.uri);
    if (known === undefined) articles.set(one.article.uri, [one]);
    else known.push(one);
  }
  return [...articles.values()].sort(
    ([{ article: a }], [{ article: b }]) => compareCodes(a.order, b.order) || compareCodes(a.uri, b.uri),
  );
}

/** Order of two entities that count the same: by their folded names, which their keys hold. */
function compareKeys(a: CollectedEntity, b: CollectedEntity): number {
  return compareCodes(a.key, b.key);
}

/** Code unit order. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
