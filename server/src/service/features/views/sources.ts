import { certaintyOf } from '../../../core/certainty';
import type { Collection, SummarisedArticle } from '../../collection';
import type { QuoteSummary } from '../../summary';
import { capped, matcher, quoteNode, type ViewNode, type ViewQuestion } from './node';

const checks = ['unattributed', 'anonymous', 'doubtful'] as const;
type Check = (typeof checks)[number];

interface Found {
  readonly article: SummarisedArticle;
  readonly quote: QuoteSummary;
  readonly speaker: string;
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
export function sourcesView(question: ViewQuestion): ViewNode[] {
  const { collection, path, filter, say } = question;
  const wanted = checks.find((check) => check === path[0]);
  const found = findChecks(collection);
  const passes = matcher(filter);
  const matching = (check: Check): Found[] =>
    found[check].filter(({ quote, speaker, article }) => passes(quote.text, speaker, article.summary.title));
  if (wanted === undefined) {
    return checks.flatMap((check): ViewNode[] => {
      const count = matching(check).length;
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
  return capped(matching(wanted), question, ({ article, quote, speaker }) => {
    const from = collection.size > 1 ? [article.summary.title] : [];
    const description = [...(speaker === '' ? [] : [speaker]), ...from].join(' · ');
    return quoteNode(question, article, quote, description);
  });
}

/** Every quote to check, by the reason. Only whole utterances count as unattributed: a loose fragment is often a term. */
function findChecks(collection: Collection): Readonly<Record<Check, readonly Found[]>> {
  const found: Record<Check, Found[]> = { unattributed: [], anonymous: [], doubtful: [] };
  for (const article of collection.articles()) {
    const { entities, quotes } = article.summary;
    for (const quote of quotes) {
      const speaker = quote.speaker === undefined ? undefined : entities[quote.speaker];
      if (speaker === undefined) {
        if (quote.kind === 'direct') found.unattributed.push({ article, quote, speaker: '' });
        continue;
      }
      const named = { article, quote, speaker: speaker.name };
      if (speaker.anonymous === true) found.anonymous.push(named);
      if (certaintyOf(quote.confidence) === 'guess') found.doubtful.push(named);
    }
  }
  return found;
}
