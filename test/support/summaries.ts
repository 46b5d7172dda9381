import { finish } from '../../server/src/core/steps';
import type { LanguageCode } from '../../server/src/core/analysis';
import { collect, type Collection } from '../../server/src/service/collection';
import { messagesIn } from '../../server/src/service/messages';
import { views, type ViewId } from '../../server/src/service/features/views';
import type { ViewNode } from '../../server/src/service/features/views/node';
import { summarise, type ArticleSummary } from '../../server/src/service/summary';
import { analyseSurely } from './inMemory';

/** The summary of a text. */
export function summaryOf(text: string, language: LanguageCode = 'fr'): ArticleSummary {
  return summarise(analyseSurely(text, language));
}

/** A collection of texts, called `test:0`, `test:1` … */
export function collectionOf(texts: readonly string[]): Collection {
  return collect(texts.map((text, index) => ({ uri: `test:${String(index)}`, summary: summaryOf(text) })));
}

/** The children of a line of a view. */
export function viewOf(
  view: ViewId,
  collection: Collection,
  {
    path = [],
    filter = '',
    texts = [],
  }: { path?: readonly string[]; filter?: string; texts?: readonly string[] } = {},
): ViewNode[] {
  return finish(
    views[view]({
      collection,
      path,
      filter,
      say: messagesIn('en'),
      ui: 'en',
      lineOf: (uri, line) => texts[Number(uri.slice(5))]?.split('\n')[line],
    }),
  );
}

/** A view as a person sees it unfolded: two blanks a level, the description in brackets. */
export function renderView(
  view: ViewId,
  collection: Collection,
  options: { filter?: string; texts?: readonly string[] } = {},
): string[] {
  const below = (path: readonly string[], depth: number): string[] =>
    viewOf(view, collection, { ...options, path }).flatMap((node) => [
      `${'  '.repeat(depth)}${node.label}${node.description === '' ? '' : ` [${node.description}]`}`,
      ...(node.children === 'none' ? [] : below(node.path, depth + 1)),
    ]);
  return below([], 0);
}
