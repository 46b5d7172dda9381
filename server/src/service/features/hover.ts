import type { Analysis, Cue, Entity, Mention, Place, Quote } from '../../core/analysis';
import { containsSpan, textOf, touchesOffset, type Span } from '../../core/span';
import { countQuote, entityOf, mentionAt, oneLine, quoteAt, spokenQuotes } from '../look';

/** What a hover tells: the short line first, more below it. Plain text, no markup. */
export interface HoverInfo {
  readonly span: Span;
  readonly title: string;
  readonly details: readonly string[];
}

/**
 * What stands at an offset: a cue, a name, pronoun or place, else the quote around it.
 * In: analysis and UTF-16 offset. Out: undefined over plain text.
 */
export function hover(analysis: Analysis, offset: number): HoverInfo | undefined {
  const cued = analysis.quotes.find(({ cue }) => cue !== undefined && touchesOffset(cue, offset));
  if (cued?.cue !== undefined) return hoverCue(analysis, cued, cued.cue);
  const mention = mentionAt(analysis, offset);
  if (mention !== undefined) return hoverMention(analysis, mention);
  const quote = quoteAt(analysis, offset);
  return quote === undefined ? undefined : hoverQuote(analysis, quote);
}

const kindNames: Readonly<Record<Quote['kind'], string>> = {
  direct: 'direct quote',
  fragment: 'quoted fragment',
  indirect: 'indirect speech',
  'not-speech': 'not speech (a title, name or term)',
};

function hoverQuote(analysis: Analysis, quote: Quote): HoverInfo {
  const span = { start: quote.start, end: quote.end };
  if (quote.kind === 'not-speech') return { span, title: 'Marked, but not speech', details: [why(quote)] };
  const count = countQuote(analysis, quote);
  const place = count === undefined ? '' : `, quote ${String(count.n)} of ${String(count.of)}`;
  const cue = quote.cue === undefined ? [] : [`Cue: “${textOf(analysis.snapshot.text, quote.cue)}”`];
  return {
    span,
    title: `${quote.speakerName ?? 'Speaker not stated'} (${kindNames[quote.kind]}${place})`,
    details: [...cue, why(quote)],
  };
}

function why({ confidence, why: pattern }: Quote): string {
  return `Pattern: ${pattern}, confidence ${String(Math.round(confidence * 100))} %`;
}

function hoverCue(analysis: Analysis, quote: Quote, cue: Cue): HoverInfo {
  const words = oneLine(textOf(analysis.snapshot.text, quote), 60);
  return {
    span: { start: cue.start, end: cue.end },
    title: `Reporting verb “${cue.lemma}”: ${quote.speakerName ?? 'speaker not stated'}`,
    details: [words, why(quote)],
  };
}

const typeNames: Readonly<Record<Entity['type'], string>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  group: 'group',
  event: 'event',
  work: 'work',
  other: 'name',
};

function hoverMention(analysis: Analysis, mention: Mention): HoverInfo | undefined {
  const entity = entityOf(analysis, mention.entity);
  if (entity === undefined) return undefined;
  const span = { start: mention.start, end: mention.end };
  const surface = oneLine(textOf(analysis.snapshot.text, mention), 60);
  const role =
    entity.role === undefined ? typeNames[entity.type] : `${typeNames[entity.type]}, ${entity.role}`;
  const stands =
    mention.kind === 'name' || surface === entity.name ? entity.name : `${surface} → ${entity.name}`;
  const quotes = spokenQuotes(analysis).filter(({ speakerEntity }) => speakerEntity === entity.id).length;
  const counts = `${plural(entity.mentions.length, 'mention')}, ${plural(quotes, 'quote')}`;
  const place = analysis.places.find((candidate) => candidate.entity === entity.id);
  const inside = quoteAt(analysis, mention.start);
  const quoted =
    inside !== undefined && containsSpan(inside, mention)
      ? [`Inside a quote of ${inside.speakerName ?? 'nobody stated'}`]
      : [];
  return {
    span,
    title: `${stands} (${role})`,
    details: [
      ...(entity.anonymous === true ? ['A source that the article does not name'] : []),
      ...(mention.metonymic === true ? ['Acts for its government here'] : []),
      ...(place === undefined ? [] : [describePlace(place)]),
      counts,
      ...quoted,
    ],
  };
}

function describePlace({ chosen, candidates, why: reason }: Place): string {
  if (chosen === undefined) return 'In no gazetteer: no coordinates';
  const country = chosen.country === '' ? '' : `, ${chosen.country}`;
  const others = candidates.length > 1 ? `, ${reason} (${String(candidates.length)} candidates)` : '';
  return `${chosen.name}: ${chosen.kind}${country}, ${chosen.lat.toFixed(2)}, ${chosen.lon.toFixed(2)}${others}`;
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
