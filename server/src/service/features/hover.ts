import type { Analysis, Cue, Mention, Place, Quote } from '../../core/analysis';
import { containsSpan, textOf, touchesOffset, type Span } from '../../core/span';
import type { Say } from '../messages';
import { countQuote, entityOf, mentionAt, oneLine, quoteAt, spokenQuotes } from '../look';

/** What a hover tells: the short line first, more below it. Plain text, no markup. */
export interface HoverInfo {
  readonly span: Span;
  readonly title: string;
  readonly details: readonly string[];
}

/**
 * What stands at an offset: a cue, a name, pronoun or place, else the quote around it.
 * In: analysis, UTF-16 offset, and who puts it into words. Out: undefined over plain text.
 */
export function hover(analysis: Analysis, offset: number, say: Say): HoverInfo | undefined {
  const cued = analysis.quotes.find(({ cue }) => cue !== undefined && touchesOffset(cue, offset));
  if (cued?.cue !== undefined) return hoverCue(analysis, cued, cued.cue, say);
  const mention = mentionAt(analysis, offset);
  if (mention !== undefined) return hoverMention(analysis, mention, say);
  const quote = quoteAt(analysis, offset);
  return quote === undefined ? undefined : hoverQuote(analysis, quote, say);
}

function hoverQuote(analysis: Analysis, quote: Quote, say: Say): HoverInfo {
  const span = { start: quote.start, end: quote.end };
  if (quote.kind === 'not-speech') return { span, title: say('hover.notSpeech'), details: [why(quote, say)] };
  const count = countQuote(analysis, quote);
  const place = count === undefined ? '' : `, ${say('hover.quotePlace', count)}`;
  const cue =
    quote.cue === undefined ? [] : [say('hover.cue', { cue: textOf(analysis.snapshot.text, quote.cue) })];
  return {
    span,
    title: `${quote.speakerName ?? say('speakerNotStated')} (${say(`quoteKind.${quote.kind}`)}${place})`,
    details: [...cue, why(quote, say)],
  };
}

function why({ confidence, why: pattern }: Quote, say: Say): string {
  return say('hover.why', { pattern, percent: Math.round(confidence * 100) });
}

function hoverCue(analysis: Analysis, quote: Quote, cue: Cue, say: Say): HoverInfo {
  const words = oneLine(textOf(analysis.snapshot.text, quote), 60);
  return {
    span: { start: cue.start, end: cue.end },
    title: say('hover.cueTitle', {
      lemma: cue.lemma,
      speaker: quote.speakerName ?? say('nobodyStated'),
    }),
    details: [words, why(quote, say)],
  };
}

function hoverMention(analysis: Analysis, mention: Mention, say: Say): HoverInfo | undefined {
  const entity = entityOf(analysis, mention.entity);
  if (entity === undefined) return undefined;
  const span = { start: mention.start, end: mention.end };
  const surface = oneLine(textOf(analysis.snapshot.text, mention), 60);
  const type = say(`type.${entity.type}`);
  const role = entity.role === undefined ? type : `${type}, ${entity.role}`;
  const stands =
    mention.kind === 'name' || surface === entity.name ? entity.name : `${surface} → ${entity.name}`;
  const quotes = spokenQuotes(analysis).filter(({ speakerEntity }) => speakerEntity === entity.id).length;
  const counts = `${say('mentions', { count: entity.mentions.length })}, ${say('quotes', { count: quotes })}`;
  const place = analysis.places.find((candidate) => candidate.entity === entity.id);
  const inside = quoteAt(analysis, mention.start);
  const quoted =
    inside !== undefined && containsSpan(inside, mention)
      ? [say('hover.insideQuote', { speaker: inside.speakerName ?? say('nobodyStated') })]
      : [];
  return {
    span,
    title: `${stands} (${role})`,
    details: [
      ...(entity.anonymous === true ? [say('hover.anonymous')] : []),
      ...(mention.metonymic === true ? [say('hover.metonymic')] : []),
      ...(place === undefined ? [] : [describePlace(place, say)]),
      counts,
      ...quoted,
    ],
  };
}

function describePlace({ chosen, candidates, why: reason }: Place, say: Say): string {
  if (chosen === undefined) return say('hover.placeUnknown');
  const country = chosen.country === '' ? '' : `, ${chosen.country}`;
  const why: string = say(`placeWhy.${reason}`);
  const others =
    candidates.length > 1 ? `, ${say('hover.placeCandidates', { why, count: candidates.length })}` : '';
  return `${chosen.name}: ${chosen.kind}${country}, ${chosen.lat.toFixed(2)}, ${chosen.lon.toFixed(2)}${others}`;
}
