import type { CollectedEntity, Occurrence } from '../../collection';
import { certaintyOf } from '../../../core/certainty';
import { doubt } from '../../hedging';
import {
  articleNode,
  byTitle,
  capped,
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
export function speakersView(question: ViewQuestion): ViewNode[] {
  const { collection, path, filter } = question;
  const [key, uri] = path;
  if (key === undefined) {
    const passes = matcher(filter);
    const speakers = [...collection.entities()].filter(
      ({ quotes, name, role }) => quotes > 0 && passes(name, role),
    );
    return capped(
      heaviest(speakers, ({ quotedWords }) => quotedWords),
      question,
      (speaker) => speakerNode(question, speaker),
      speakers.length,
    );
  }
  const said = collection.entity(key)?.occurrences.filter(({ quotes }) => quotes.length > 0) ?? [];
  if (uri !== undefined)
    return said.filter(({ article }) => article.uri === uri).flatMap((own) => quoteNodes(question, own));
  if (said.length === 1) return said.flatMap((own) => quoteNodes(question, own));
  return capped(byTitle(said), question, (own) =>
    articleNode(question, own, question.say('quotes', { count: own.quotes.length })),
  );
}

function speakerNode({ say, collection }: ViewQuestion, speaker: CollectedEntity): ViewNode {
  const said = speaker.occurrences.filter(({ quotes }) => quotes.length > 0);
  const counts = [
    say('quotes', { count: speaker.quotes }),
    say('words', { count: speaker.quotedWords }),
    ...(collection.size > 1 ? [say('articles', { count: said.length })] : []),
  ].join(' · ');
  const first = said[0];
  const quote = first?.quotes[0];
  return {
    path: [speaker.key],
    kind: 'entity',
    label: speaker.name,
    description: counts,
    spoken: [speaker.name, speaker.role, counts].filter((part) => part !== undefined).join(', '),
    icon: iconOf[speaker.type],
    ...(first === undefined || quote === undefined
      ? {}
      : { target: { uri: first.article.uri, range: quote.at } }),
    children: 'collapsed',
  };
}

function quoteNodes(question: ViewQuestion, { article, quotes }: Occurrence): ViewNode[] {
  return quotes.map((quote) => {
    const parts = [quote.cue, doubt(certaintyOf(quote.confidence), question.say)];
    return quoteNode(question, article, quote, parts.filter((part) => part !== undefined).join(' · '));
  });
}
