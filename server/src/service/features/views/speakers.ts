import { foldName } from '../../../core/fold';
import { flatMapInSteps, type Steps } from '../../../core/steps';
import { quotesOf, type CollectedEntity, type Collection, type Occurrence } from '../../collection';
import { doubt } from '../../hedging';
import { needleOf, quotesWith, type Needle } from '../../quoteSearch';
import { quoteCue, quoteDoubt, quoteRange, quoteSpeaker } from '../../summaryView';
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
 * Who speaks, whoever is quoted most first; below, in one article, what they say, over several, the articles first. A
 * filter finds whom it names, and whoever says its words.
 * Path: entity key, article uri.
 */
export function* speakersView(question: ViewQuestion): Steps<ViewNode[]> {
  const { collection, path, filter } = question;
  const [key, uri] = path;
  const passes = matcher(filter);
  const isCalled = ({ name, role }: CollectedEntity): boolean => passes(name, role);
  const needle = needleOf(foldName(filter));
  if (key === undefined) {
    const saying = yield* whoSays(collection, needle);
    const speakers = yield* entitiesWhere(
      question,
      (entity) => entity.quotes > 0 && (saying.has(entity) || isCalled(entity)),
    );
    return yield* capped(
      heaviest(speakers, ({ quotedWords }) => quotedWords),
      question,
      (speaker) => speakerNode(question, speaker),
      speakers.length,
    );
  }
  const known = collection.entity(key);
  if (known === undefined) return [];
  // Whoever was found by their words is followed by these alone.
  const said = yield* speakingIn(collection, known, isCalled(known) ? undefined : needle);
  if (uri !== undefined)
    return quoteNodes(
      question,
      said.filter(({ article }) => article.uri === uri),
    );
  const articles = byTitle(said);
  if (articles.length === 1) return quoteNodes(question, said);
  return yield* capped(articles, question, (own) => {
    const count = own.reduce((sum, { quotes }) => sum + quotes.length, 0);
    return articleNode(question, own[0], question.say('quotes', { count }));
  });
}

function speakerNode({ say, collection }: ViewQuestion, speaker: CollectedEntity): ViewNode {
  const counts = [
    say('quotes', { count: speaker.quotes }),
    say('words', { count: speaker.quotedWords }),
    ...(collection.size > 1 ? [say('articles', { count: speaker.speaking })] : []),
  ].join(' · ');
  const first = collection.findOccurrence(speaker, (occurrence) => quotesOf(occurrence).length > 0);
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

/** `needle`: words that must stand in the quotes. */
function speakingIn(
  collection: Collection,
  speaker: CollectedEntity,
  needle: Needle | undefined,
): Steps<Speaking[]> {
  return flatMapInSteps(collection.occurrencesOf(speaker), (occurrence): Speaking[] => {
    const own = quotesOf(occurrence);
    const wanted = needle === undefined ? own : quotesWith(occurrence.article.summary, needle);
    const quotes = own.filter((quote) => wanted.includes(quote));
    return quotes.length === 0 ? [] : [{ ...occurrence, quotes }];
  });
}

/** Fewer letters stand in nearly every quote. */
const leastWords = 3;

/** Whoever says the words somewhere. */
function* whoSays(collection: Collection, needle: Needle): Steps<ReadonlySet<CollectedEntity>> {
  const speakers = new Set<CollectedEntity>();
  if (needle.bytes.length < leastWords) return speakers;
  for (const { summary, entities } of collection.articles()) {
    yield;
    for (const quote of quotesWith(summary, needle)) {
      const speaker = entities[quoteSpeaker(summary, quote)];
      if (speaker !== undefined) speakers.add(speaker);
    }
  }
  return speakers;
}

/** What is said in the occurrences of one article, in its order. */
function quoteNodes(question: ViewQuestion, occurrences: readonly Speaking[]): ViewNode[] {
  const said = occurrences.flatMap(({ article, quotes }) => quotes.map((quote) => ({ article, quote })));
  return said
    .sort((a, b) => a.quote - b.quote)
    .map(({ article, quote }) => {
      const { summary } = article;
      const parts = [quoteCue(summary, quote), doubt(quoteDoubt(summary, quote) ?? 'sure', question.say)];
      return quoteNode(question, article, quote, parts.filter((part) => part !== undefined).join(' · '));
    });
}
