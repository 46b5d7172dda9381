import type { GoldSet } from './gold';
import type { GoldArticle, Scored } from './score';

/** A gold set in another writing, and what of it is scored. */
export interface Rewritten {
  readonly set: GoldSet;
  readonly restrict: (scored: Scored) => Scored;
}

/**
 * Gold of names as headlines write them: `npm run evaluate -- --capitals FOLDER`.
 * In: a set that is gold for entities. Out: the names of the first lines as they stand and in capitals (the rest of the
 * article stands below them as it is), and all names, everything in capitals. Articles with a letter that is longer in
 * capitals are left out of all three.
 */
export function capitalsOf(set: GoldSet): Rewritten[] {
  const articles = set.articles.filter(({ text }) => text.toUpperCase().length === text.length);
  const variant = (name: string, rewrite: (article: GoldArticle) => string): GoldSet => ({
    name: `${set.name} ${name}`,
    layers: ['entities'],
    articles: articles.map((article) => ({ ...article, text: rewrite(article) })),
  });
  return [
    { set: variant('1st lines', ({ text }) => text), restrict: firstLineOnly },
    {
      set: variant('1ST LINES', ({ text }) => {
        const end = firstLineEnd(text);
        return text.slice(0, end).toUpperCase() + text.slice(end);
      }),
      restrict: firstLineOnly,
    },
    { set: variant('ALL', ({ text }) => text.toUpperCase()), restrict: (scored) => scored },
  ];
}

function firstLineEnd(text: string): number {
  const end = text.indexOf('\n');
  return end < 0 ? text.length : end;
}

function firstLineOnly({ gold, record }: Scored): Scored {
  const limit = firstLineEnd(gold.text);
  const inside = ({ end }: { readonly end: number }): boolean => end <= limit;
  return {
    gold: { ...gold, ...(gold.entities === undefined ? {} : { entities: gold.entities.filter(inside) }) },
    record: {
      ...record,
      entities: record.entities.map((entity) => ({ ...entity, mentions: entity.mentions.filter(inside) })),
    },
  };
}
