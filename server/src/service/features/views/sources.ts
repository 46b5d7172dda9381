import { foldName } from '../../../core/fold';
import type { Steps } from '../../../core/steps';
import { isNamed, type Collection, type SummarisedArticle } from '../../collection';
import { needleOf, quotesWith } from '../../quoteSearch';
import {
  entityName,
  isAnonymousEntity,
  quoteDoubt,
  quoteKind,
  quoteSpeaker,
  titleOf,
} from '../../summaryView';
import { capped, quoteNode, type ViewNode, type ViewQuestion } from './node';

const checks = ['unattributed', 'anonymous', 'doubtful'] as const;
type Check = (typeof checks)[number];

interface Found {
  readonly article: SummarisedArticle;
  /** Index of the quote. */
  readonly quote: number;
  /** Index of the entity that says it; -1 where nobody is said to. */
  readonly speaker: number;
}

const icons: Readonly<Record<Check, string>> = {
  unattributed: 'question',
  anonymous: 'eye-closed',
  doubtful: 'warning',
};

/**
 * What a desk looks at before a story goes out: quotes that nobody is said to have spoken, sources without a name,
 * speakers that the reading is not sure of.
 * Path: check.
 */
export function* sourcesView(question: ViewQuestion): Steps<ViewNode[]> {
  const { collection, path, filter, say } = question;
  const wanted = checks.find((check) => check === path[0]);
  const found = yield* findChecks(collection, filter);
  if (wanted === undefined) {
    return checks.flatMap((check): ViewNode[] => {
      const count = found[check].length;
      if (count === 0) return [];
      const label = say(`check.${check}`);
      return [
        {
          path: [check],
          kind: 'group',
          label,
          description: String(count),
          spoken: `${label}, ${String(count)}`,
          icon: icons[check],
          children: collection.size > 1 ? 'collapsed' : 'expanded',
        },
      ];
    });
  }
  return yield* capped(found[wanted], question, ({ article, quote, speaker }) => {
    const { summary } = article;
    const description = [
      ...(speaker < 0 ? [] : [entityName(summary, speaker)]),
      ...(collection.size > 1 ? [titleOf(summary)] : []),
    ].join(' · ');
    return quoteNode(question, article, quote, description);
  });
}

/**
 * The quotes to check in which, in whose speaker or in whose article's title the filter stands, by the reason. Only whole
 * utterances count as unattributed: a loose fragment is often a term.
 */
function* findChecks(
  collection: Collection,
  filter: string,
): Steps<Readonly<Record<Check, readonly Found[]>>> {
  const found: Record<Check, Found[]> = { unattributed: [], anonymous: [], doubtful: [] };
  const passes = passing(filter);
  for (const article of collection.articles()) {
    const { summary } = article;
    const isShown = passes(article);
    for (let quote = 0; quote < summary.quotes; quote++) {
      if (quote % quotesAtOnce === 0) yield;
      const speaker = quoteSpeaker(summary, quote);
      const isUnattributed = speaker < 0 && quoteKind(summary, quote) === 'direct';
      const isAnonymous = speaker >= 0 && isAnonymousEntity(summary, speaker);
      const isDoubtful = speaker >= 0 && quoteDoubt(summary, quote) === 'guess';
      if (!(isUnattributed || isAnonymous || isDoubtful) || !isShown(quote, speaker)) continue;
      const one = { article, quote, speaker };
      if (isUnattributed) found.unattributed.push(one);
      if (isAnonymous) found.anonymous.push(one);
      if (isDoubtful) found.doubtful.push(one);
    }
  }
  return found;
}

/** So many quotes are a step. */
const quotesAtOnce = 50;

/** As `matcher`, over many quotes: words that are kept folded are not folded again. */
function passing(
  filter: string,
): (article: SummarisedArticle) => (quote: number, speaker: number) => boolean {
  const wanted = foldName(filter);
  if (wanted === '') return () => () => true;
  const needle = needleOf(wanted);
  return ({ summary, order, entities }) => {
    if (order.includes(wanted)) return () => true;
    const quotes = quotesWith(summary, needle);
    return (quote, speaker) => {
      if (quotes.includes(quote)) return true;
      const entity = entities[speaker];
      return entity !== undefined && isNamed(entity, wanted);
    };
  };
}
