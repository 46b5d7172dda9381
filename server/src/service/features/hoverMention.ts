import type { Analysis, Entity, Mention, Quote } from '../../core/analysis';
import { certaintyOf } from '../../core/certainty';
import type { UiLanguage } from '../../core/locale';
import { containsSpan, textOf } from '../../core/span';
import { hedge } from '../hedging';
import type { Say } from '../messages';
import { entityOf, oneLine, quoteAt, quotesOf } from '../look';
import { hoverWidth, type HoverInfo, type HoverLine } from './hoverInfo';
import { placeLines } from './hoverPlace';
import { introduction } from './navigation';

/** A hover lists so many quotes of a person; the rest are a number. */
const listed = 5;

/**
 * A name, pronoun or function: who it is and what they do, how often they come up, and the way to their words.
 * Out: undefined for a mention of no entity.
 */
export function hoverMention(
  analysis: Analysis,
  mention: Mention,
  say: Say,
  ui: UiLanguage,
): HoverInfo | undefined {
  const entity = entityOf(analysis, mention.entity);
  if (entity === undefined) return undefined;
  const { text } = analysis.snapshot;
  const surface = oneLine(textOf(text, mention), hoverWidth);
  const stands =
    mention.kind === 'name' || surface === entity.name ? entity.name : `${surface} → ${entity.name}`;
  const place = analysis.places.find((candidate) => candidate.entity === entity.id);
  const shown = place?.chosen ?? place?.near;
  const inside = quoteAt(analysis, mention.start);
  return {
    span: { start: mention.start, end: mention.end },
    title: `${hedge(stands, certaintyOf(mention.confidence), say)} · ${entity.role ?? say(`type.${entity.type}`)}`,
    details: [
      ...(place === undefined ? [] : placeLines(place, stands, say, ui)),
      ...(entity.anonymous === true ? [[say('hover.anonymous')]] : []),
      ...(mention.metonymic === true ? [[say('hover.metonymic')]] : []),
      ...counts(analysis, entity, mention, say),
      ...(inside !== undefined && containsSpan(inside, mention) ? [[insideOf(inside, say)]] : []),
    ],
    ...(shown === undefined ? {} : { map: { place: shown, approximate: place?.chosen === undefined } }),
  };
}

/** In whose quote a mention stands. */
function insideOf({ speakerName, confidence }: Quote, say: Say): string {
  return speakerName === undefined
    ? say('hover.insideQuoteUnstated')
    : say('hover.insideQuote', { speaker: hedge(speakerName, certaintyOf(confidence), say) });
}

/** `3 mentions (introduced here) · 2 quotes`, then the first quotes. */
function counts(analysis: Analysis, entity: Entity, mention: Mention, say: Say): HoverLine[] {
  const { text } = analysis.snapshot;
  const quotes = quotesOf(analysis, entity.id);
  const first = introduction(analysis, entity);
  const introduced =
    first === undefined || containsSpan(first, mention)
      ? []
      : [' · ', { label: say('hover.introduced'), to: first }];
  const spoken = quotes.length === 0 ? [] : [` · ${say('quotes', { count: quotes.length })}`];
  const words = quotes
    .slice(0, listed)
    .map((quote): HoverLine => [{ label: oneLine(textOf(text, quote), hoverWidth), to: quote }]);
  const rest = quotes.length > listed ? [[say('hover.moreQuotes', { count: quotes.length - listed })]] : [];
  return [[say('mentions', { count: entity.mentions.length }), ...spoken, ...introduced], ...words, ...rest];
}
