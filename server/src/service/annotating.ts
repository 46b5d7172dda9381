import { acceptEverything } from '../annotations/bulkCommands';
import type { Wishes, Desk } from '../annotations/desk';
import {
  annotateSpans,
  choosePlace,
  correctEntity,
  mergeEntities,
  rejectEntity,
} from '../annotations/entityCommands';
import {
  acceptMention,
  createMention,
  rejectMention,
  resizeMention,
  splitMention,
} from '../annotations/mentionCommands';
import {
  acceptQuote,
  createQuote,
  rejectQuote,
  resizeQuote,
  setCue,
  setNote,
  setQuoteKind,
  setSpeaker,
} from '../annotations/quoteCommands';
import type { CheckStatus, StatedGender } from '../annotations/types';
import type { EntityType, Mention, Quote, QuoteKind } from '../core/analysis';
import { containsSpan, overlaps, type Span } from '../core/span';
import { nearestQuote, resized, targetAt, trimmed, wordAt } from './selecting';

/** What a command does to the annotation at a selection. */
export type Action =
  | { readonly do: 'accept' }
  | { readonly do: 'reject' }
  | { readonly do: 'rejectEverywhere' }
  | { readonly do: 'acceptAll' }
  | { readonly do: 'split' }
  | { readonly do: 'cue' }
  | { readonly do: 'entity'; readonly type: EntityType }
  | { readonly do: 'rename'; readonly name: string }
  | { readonly do: 'role'; readonly role: string }
  | { readonly do: 'gender'; readonly gender: StatedGender }
  | { readonly do: 'quote'; readonly kind: QuoteKind }
  | { readonly do: 'speaker'; readonly entity: string | null }
  | { readonly do: 'resize'; readonly edge: 'start' | 'end'; readonly by: 1 | -1 }
  | { readonly do: 'merge'; readonly entity: string }
  | { readonly do: 'place'; readonly place: string | null }
  | { readonly do: 'note'; readonly text: string }
  | { readonly do: 'status'; readonly status: CheckStatus | null }
  | { readonly do: 'every'; readonly spans: readonly Span[] };

/** Messages that say why a command does nothing. */
export type Refusal =
  'annotate.already' | 'annotate.noMention' | 'annotate.noQuote' | 'annotate.nothing' | 'annotate.nowhere';

/** What a command changes and where the annotation stands then, or why it cannot. */
export type Performed = (Wishes & { readonly span?: Span }) | { readonly refused: Refusal };

/**
 * What a command wants changed.
 * In: the article, the selection in it, the command. Out: the changes, or the message that says why there are none.
 */
export function perform(desk: Desk, selection: Span, action: Action): Performed {
  const { mention, quote } = targetAt(desk, selection);
  switch (action.do) {
    case 'acceptAll': {
      const wishes = acceptEverything(desk);
      return wishes.length === 0 ? { refused: 'annotate.nothing' } : { about: String(wishes.length), wishes };
    }
    case 'entity':
      return nameSelection(desk, selection, action.type, mention);
    case 'quote':
      return markQuote(desk, selection, action.kind, quote);
    case 'speaker':
    case 'cue': {
      const near = quote ?? nearestQuote(desk, selection);
      if (near === undefined) return { refused: 'annotate.noQuote' };
      return keepSpan(
        action.do === 'cue' ? cueOf(desk, near, selection) : speakerOf(desk, near, action.entity),
        near,
      );
    }
    case 'accept':
    case 'reject':
    case 'resize':
    case 'note':
    case 'status':
      if (mention !== undefined) return onMention(desk, mention, action);
      return quote === undefined ? { refused: 'annotate.nothing' } : onQuote(desk, quote, action);
    case 'rejectEverywhere':
    case 'split':
    case 'rename':
    case 'role':
    case 'gender':
    case 'merge':
    case 'place':
    case 'every':
    default:
      return mention === undefined ? { refused: 'annotate.noMention' } : onEntity(desk, mention, action);
  }
}

type OnAny = Extract<Action, { do: 'accept' | 'reject' | 'resize' | 'note' | 'status' }>;
type OnEntity = Extract<
  Action,
  { do: 'rejectEverywhere' | 'split' | 'rename' | 'role' | 'gender' | 'merge' | 'place' | 'every' }
>;

function keepSpan(wishes: Wishes | undefined, { start, end }: Span): Performed {
  return wishes === undefined ? { refused: 'annotate.already' } : { ...wishes, span: { start, end } };
}

function onMention(desk: Desk, mention: Mention, action: OnAny): Performed {
  switch (action.do) {
    case 'reject':
      return rejectMention(desk, mention);
    case 'resize': {
      const span = resized(desk, mention, action);
      return span === undefined
        ? { refused: 'annotate.nothing' }
        : keepSpan(resizeMention(desk, mention, span), span);
    }
    case 'note':
    case 'status':
      return keepSpan(setNote(desk, 'mention', mention, noteOf(action)), mention);
    case 'accept':
    default:
      return keepSpan(acceptMention(desk, mention, 'accepted'), mention);
  }
}

function onQuote(desk: Desk, quote: Quote, action: OnAny): Performed {
  switch (action.do) {
    case 'reject':
      return rejectQuote(desk, quote);
    case 'resize': {
      const span = resized(desk, quote, action);
      return span === undefined
        ? { refused: 'annotate.nothing' }
        : keepSpan(resizeQuote(desk, quote, span), span);
    }
    case 'note':
    case 'status':
      return keepSpan(setNote(desk, 'quote', quote, noteOf(action)), quote);
    case 'accept':
    default:
      return keepSpan(acceptQuote(desk, quote, 'accepted'), quote);
  }
}

function noteOf(action: Extract<Action, { do: 'note' | 'status' }>): Parameters<typeof setNote>[3] {
  if (action.do === 'note') return { text: action.text };
  return action.status === null ? { clearStatus: true } : { status: action.status };
}

function onEntity(desk: Desk, mention: Mention, action: OnEntity): Performed {
  const { entities, places } = desk.analysis;
  const entity = entities.find(({ id }) => id === mention.entity);
  if (entity === undefined) return { refused: 'annotate.noMention' };
  switch (action.do) {
    case 'rejectEverywhere':
      return rejectEntity(desk, entity);
    case 'split':
      return keepSpan(splitMention(desk, mention), mention);
    case 'rename':
      return keepSpan(correctEntity(desk, mention, { name: action.name }), mention);
    case 'role':
      return keepSpan(correctEntity(desk, mention, { role: action.role }), mention);
    case 'gender':
      return keepSpan(correctEntity(desk, mention, { gender: action.gender }), mention);
    case 'merge': {
      const into = entities.find(({ id }) => id === action.entity);
      return into === undefined
        ? { refused: 'annotate.noMention' }
        : keepSpan(mergeEntities(desk, entity, into), mention);
    }
    case 'every':
      return keepSpan(annotateSpans(desk, entity, action.spans), mention);
    case 'place':
    default: {
      const known = places.find(({ entity: of }) => of === entity.id)?.candidates ?? [];
      const place = action.place === null ? null : known.find(({ id }) => id === action.place);
      return place === undefined
        ? { refused: 'annotate.nowhere' }
        : keepSpan(choosePlace(desk, mention, place), mention);
    }
  }
}

/** A selection is named; where nothing is selected, the name at the cursor is of another type, or the word there is a name. */
function nameSelection(
  desk: Desk,
  selection: Span,
  type: EntityType,
  mention: Mention | undefined,
): Performed {
  const isSame = mention?.start === selection.start && mention.end === selection.end;
  if (mention !== undefined && (isSame || selection.start === selection.end))
    return keepSpan(correctEntity(desk, mention, { type }), mention);
  const span = selection.start === selection.end ? wordAt(desk, selection.start) : trimmed(desk, selection);
  if (span === undefined) return { refused: 'annotate.nothing' };
  return keepSpan(createMention(desk, span, type), span);
}

function markQuote(desk: Desk, selection: Span, kind: QuoteKind, quote: Quote | undefined): Performed {
  const isSame = quote?.start === selection.start && quote.end === selection.end;
  if (quote !== undefined && (isSame || selection.start === selection.end))
    return keepSpan(setQuoteKind(desk, quote, kind), quote);
  const span = trimmed(desk, selection);
  if (span === undefined) return { refused: 'annotate.noQuote' };
  return keepSpan(createQuote(desk, span, kind), span);
}

function speakerOf(desk: Desk, quote: Quote, id: string | null): Wishes {
  const entity = desk.analysis.entities.find((one) => one.id === id);
  const block = desk.analysis.blocks.find((one) => overlaps(one, quote));
  const distance = (span: Span): number =>
    span.end <= quote.start ? quote.start - span.end : span.start - quote.end;
  const beside = (entity?.mentions ?? [])
    .filter((one) => block !== undefined && containsSpan(block, one) && !overlaps(one, quote))
    .sort((a, b) => distance(a) - distance(b))[0];
  return setSpeaker(
    desk,
    quote,
    entity,
    beside === undefined ? undefined : { start: beside.start, end: beside.end },
  );
}

/** The selected words are the cue; those that are it already are none any more. */
function cueOf(desk: Desk, quote: Quote, selection: Span): Wishes | undefined {
  const span = selection.start === selection.end ? wordAt(desk, selection.start) : trimmed(desk, selection);
  if (span === undefined) return undefined;
  const isSame = quote.cue?.start === span.start && quote.cue.end === span.end;
  return setCue(desk, quote, isSame ? undefined : span);
}
