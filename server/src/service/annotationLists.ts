import { occurrencesOf } from '../annotations/entityCommands';
import type { Desk } from '../annotations/desk';
import { matches } from '../annotations/matching';
import { marksOf, type Mark } from '../annotations/agreement';
import type { AnnotationSet, CheckStatus, StoredDecision } from '../annotations/types';
import type { DecisionKind, Entity, EntityType, QuoteKind } from '../core/analysis';
import { linesOf } from '../core/lines';
import { compareSpans, containsSpan, textOf, type Span } from '../core/span';
import { indexSpans } from '../core/spanIndex';
import { flatMapInSteps, type Steps } from '../core/steps';
import { oneLine } from './look';
import type { Say } from './messages';

/** An annotation as lists and decorations show it. */
export interface ListedAnnotation extends Span {
  readonly layer: 'mention' | 'quote';
  readonly how: DecisionKind | 'suggested';
  readonly label: string;
  readonly description: string;
  readonly type: EntityType | QuoteKind;
  readonly status?: CheckStatus;
  readonly note?: string;
}

/** Widths of lines in lists, in UTF-16 code units. */
const labelWidth = 60;

/** Every name and quote of an article, decided or suggested, in document order, with notes and statuses; in steps. */
export function* listAnnotations({ analysis, set }: Desk, say: Say): Steps<ListedAnnotation[]> {
  const { text } = analysis.snapshot;
  const notes = indexSpans(set.notes, ({ span }) => span);
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const noteOn = (
    layer: 'mention' | 'quote',
    span: Span,
  ): { readonly status?: CheckStatus; readonly note?: string } => {
    const note = notes.overlapping(span).find((one) => one.layer === layer && matches(one.span, span));
    return {
      ...(note?.status === undefined ? {} : { status: note.status }),
      ...(note?.text === undefined ? {} : { note: note.text }),
    };
  };
  const mentions = yield* flatMapInSteps(analysis.mentions, (mention): ListedAnnotation[] => {
    const entity = entities.get(mention.entity);
    const { start, end, kind, decided } = mention;
    if (entity === undefined || (kind !== 'name' && decided === undefined)) return [];
    const label = oneLine(textOf(text, mention), labelWidth);
    const name = entity.name === label ? [] : [oneLine(entity.name, labelWidth)];
    return [
      {
        start,
        end,
        layer: 'mention',
        how: decided?.how ?? 'suggested',
        label,
        description: [say(`type.${entity.type}`), ...name].join(' · '),
        type: entity.type,
        ...noteOn('mention', mention),
      },
    ];
  });
  const quotes = yield* flatMapInSteps(analysis.quotes, (quote): ListedAnnotation[] => {
    const { start, end, kind, decided } = quote;
    if (kind === 'not-speech' && decided === undefined) return [];
    return [
      {
        start,
        end,
        layer: 'quote',
        how: decided?.how ?? 'suggested',
        label: oneLine(textOf(text, quote), labelWidth),
        description: [say(`quoteKind.${kind}`), quote.speakerName ?? say('nobodyStated')].join(' · '),
        type: kind,
        ...noteOn('quote', quote),
      },
    ];
  });
  return [...mentions, ...quotes].sort(compareSpans);
}

/** Something that a command lets the user choose. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly span?: Span;
}

/** Who may speak in a quote: everybody named in the article, the nearest to the quote first. */
export function speakerChoices({ analysis }: Desk, quote: Span, say: Say): Choice[] {
  const distance = (entity: Entity): number =>
    Math.min(...entity.mentions.map((one) => gapBetween(one, quote)));
  return analysis.entities
    .filter(({ type }) => type !== 'event' && type !== 'work')
    .map((entity) => ({ entity, far: distance(entity) }))
    .sort((a, b) => a.far - b.far)
    .map(({ entity }) => ({
      id: entity.id,
      label: oneLine(entity.name, labelWidth),
      description: entity.role ?? say(`type.${entity.type}`),
    }));
}

function gapBetween(a: Span, b: Span): number {
  // Inside the quote itself stand those it speaks of.
  if (containsSpan(b, a)) return 10_000;
  return a.end <= b.start ? b.start - a.end : Math.max(0, a.start - b.end);
}

/** With whom an entity may be one: those of its type first, in the order of the article. */
export function mergeChoices({ analysis }: Desk, entity: Entity, say: Say): Choice[] {
  return analysis.entities
    .filter(({ id }) => id !== entity.id)
    .sort((a, b) => Number(b.type === entity.type) - Number(a.type === entity.type))
    .map((one) => ({
      id: one.id,
      label: oneLine(one.name, labelWidth),
      description: [say(`type.${one.type}`), ...(one.role === undefined ? [] : [one.role])].join(' · '),
    }));
}

/** Where a place may be, the likeliest first. */
export function placeChoices({ analysis }: Desk, entity: Entity): Choice[] {
  const place = analysis.places.find(({ entity: of }) => of === entity.id);
  return (place?.candidates ?? []).map(({ id, name, kind, admin1, country, lat, lon }) => ({
    id,
    label: name,
    description: [admin1, country, kind, `${lat.toFixed(2)}, ${lon.toFixed(2)}`]
      .filter((part) => part !== '')
      .join(' · '),
  }));
}

/** Where else the names of an entity stand, each with the words around it. */
export function occurrenceChoices(desk: Desk, entity: Entity): Choice[] {
  const { text } = desk.analysis.snapshot;
  return occurrencesOf(desk, entity).map((span) => ({
    id: String(span.start),
    label: oneLine(textOf(text, span), labelWidth),
    description: oneLine(text.slice(Math.max(0, span.start - 40), span.end + 40), 2 * labelWidth),
    span,
  }));
}

/** A stored decision in a few words: what it is about, what it says, who said it. */
export function describeDecision(
  decision: StoredDecision,
  entities: AnnotationSet['entities'],
  say: Say,
): string {
  const by = [decision.by, decision.at?.slice(0, 16).replace('T', ' ')].filter((part) => part !== undefined);
  return [whatIsSaid(decision, entities, say), ...by].join(' · ');
}

function whatIsSaid(decision: StoredDecision, entities: AnnotationSet['entities'], say: Say): string {
  switch (decision.record) {
    case 'deleted':
      return '∅';
    case 'entity':
      return `${decision.name} (${say(`type.${decision.type}`)})`;
    case 'quote': {
      const speaker = entities.find(({ id }) => id === decision.speakerEntity)?.name ?? decision.speakerName;
      return `${say(`quoteKind.${decision.kind}`)} · ${speaker ?? say('nobodyStated')}`;
    }
    case 'mention': {
      const entity = entities.find(({ id }) => id === decision.entity);
      return entity === undefined ? decision.span.exact : `${entity.name} (${say(`type.${entity.type}`)})`;
    }
    case 'place':
      return decision.place?.name ?? say('annotate.nowhere');
    case 'note':
      return [decision.status, decision.text].filter((part) => part !== undefined).join(' · ');
    case 'rejection':
    default:
      return `✗ ${decision.name ?? decision.span?.exact ?? ''}`;
  }
}

/** What an annotator marked, in a few words; a dash for nothing. */
export function describeMark(mark: Mark | undefined, say: Say): string {
  if (mark === undefined) return '–';
  const kind = mark.layer === 'mention' ? say(`type.${mark.label}`) : say(`quoteKind.${mark.label}`);
  return mark.name === '' ? kind : `${kind} → ${mark.name}`;
}

/** Annotations as text, a line each, for an editor that shows how two files differ. */
export function annotationsAsText(text: string, set: AnnotationSet, say: Say): string {
  const lines = linesOf(text);
  return marksOf(set)
    .map((mark) => {
      const line = String(lines.rangeOf(mark)[0] + 1).padStart(4);
      return `${line}  ${oneLine(textOf(text, mark), 2 * labelWidth)}  [${describeMark(mark, say)}]`;
    })
    .join('\n');
}
