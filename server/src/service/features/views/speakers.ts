import { flatMapInSteps, type Steps } from '../../../core/steps';
import { quotesOf, type CollectedEntity, type Collection, type Occurrence } from '../../collection';
import { doubt } from '../../hedging';
import { quoteCue, quoteDoubt, quoteRange } from '../../summaryView';
import {
  articleNode,
  byTitle,
  capped,
  entitiesWhere,
  heaviest,
  iconOf,
  matcher,
  quoteNode,
  type ViewNode,
  type ViewQuestion,
} from './node';

/**
 * Who speaks, whoever is quoted most first; below, in one article, what they say, over several, the articles first.
 * Path: entity key, article uri.
 */
export function* speakersView(question: ViewQuestion): Steps<ViewNode[]> {
  const { collection, path, filter } = question;
  const [key, uri] = path;
  if (key === undefined) {
    const passes = matcher(filter);
    const speakers = yield* entitiesWhere(
      question,
      ({ quotes, name, role }) => quotes > 0 && passes(name, role),
    );
    return yield* capped(
      heaviest(speakers, ({ quotedWords }) => quotedWords),
      question,
      (speaker) => speakerNode(question, speaker),
      speakers.length,
    );
  }
  const known = collection.entity(key);
  const said = known === undefined ? [] : yield* speakingIn(collection, known);
  if (uri !== undefined)
    return said.filter(({ article }) => article.uri === uri).flatMap((own) => quoteNodes(question, own));
  if (said.length === 1) return said.flatMap((own) => quoteNodes(question, own));
  return yield* capped(byTitle(said), question, (own) =>
    articleNode(question, own, question.say('quotes', { count: own.quotes.length })),
  );
}

function speakerNode({ say, collection }: ViewQuestion, speaker: CollectedEntity): ViewNode {
  const counts = [
    say('quotes', { count: speaker.quotes }),
    say('words', { count: speaker.quotedWords }),
    ...(collection.size > 1 ? [say('articles', { count: speaker.speaking })] : []),
  ].join(' · ');
  const first = collection.occurrencesOf(speaker).find((occurrence) => quotesOf(occurrence).length > 0);
  const [quote] = first === undefined ? [] : quotesOf(first);
  return {
    path: [speaker.key],
    kind: 'entity',
    label: speaker.name,
    description: counts,
    spoken: [speaker.name, speaker.role, counts].filter((part) => part !== undefined).join(', '),
    icon: iconOf[speaker.type],
    ...(first === undefined || quote === undefined
      ? {}
      : { target: { uri: first.article.uri, range: quoteRange(first.article.summary, quote) } }),
    children: 'collapsed',
  };
}

/** Somebody in one of the articles, with what they say there. */
interface Speaking extends Occurrence {
  readonly quotes: readonly number[];
}

function speakingIn(collection: Collection, speaker: CollectedEntity): Steps<Speaking[]> {
  return flatMapInSteps(collection.occurrencesOf(speaker), (occurrence): Speaking[] => {
    const quotes = quotesOf(occurrence);
    return quotes.length === 0 ? [] : [{ ...occurrence, quotes }];
  });
}

function quoteNodes(question: ViewQuestion, { article, quotes }: Speaking): ViewNode[] {
  return quotes.map((quote) => {
    const { summary } = article;
    const parts = [quoteCue(summary, quote), doubt(quoteDoubt(summary, quote) ?? 'sure', question.say)];
    return quoteNode(question, article, quote, parts.filter((part) => part !== undefined).join(' · '));
  });
}
