import type { Entity, Quote, QuoteKind } from '../core/analysis';
import type { Span } from '../core/span';
import { findParagraphs, partsOf } from './anchor';
import {
  entityDecision,
  mentionDecision,
  partsOfQuote,
  wordsAt,
  type Acceptance,
  type Desk,
  type Wishes,
} from './desk';
import { matches } from './matching';
import type { Wish } from './history';
import type { Note, QuoteDecision } from './types';

/** A quote's decision, and the speaker that it needs to be decided too. */
interface Settled {
  readonly decision: QuoteDecision;
  readonly speaker: readonly Wish[];
}

/** The decision on a quote: the one that is there, or a new one that says what the analysis says. */
function settle(desk: Desk, quote: Quote, how: QuoteDecision['how']): Settled {
  const { decided } = quote;
  const known = decided === undefined ? undefined : desk.set.quotes.find(({ id }) => id === decided.id);
  if (known !== undefined) return { decision: known, speaker: [] };
  const parts = partsOfQuote(desk, quote);
  const entity = desk.analysis.entities.find(({ id }) => id === quote.speakerEntity);
  const { speaker, entity: of } = entity === undefined ? none : speakerWishes(desk, entity);
  const words = parts.find((part) => part.speaker !== undefined)?.speaker;
  const cue = parts.find((part) => part.cue !== undefined)?.cue;
  return {
    decision: {
      record: 'quote',
      id: desk.newId(),
      rev: 0,
      how,
      parts: parts.map(({ start, end }) => ({ start, end })),
      kind: quote.kind,
      ...(words === undefined ? {} : { speaker: { start: words.start, end: words.end } }),
      ...(of === undefined ? {} : { speakerEntity: of }),
      ...(of !== undefined || quote.speakerName === undefined ? {} : { speakerName: quote.speakerName }),
      ...(cue === undefined ? {} : { cue: { start: cue.start, end: cue.end } }),
    },
    speaker,
  };
}

const none: { readonly speaker: readonly Wish[]; readonly entity?: string } = { speaker: [] };

/** An entity that speaks is a decided one, with one mention that holds it in the text. */
function speakerWishes(
  desk: Desk,
  entity: Entity,
): { readonly speaker: readonly Wish[]; readonly entity: string } {
  if (entity.decided !== undefined) return { speaker: [], entity: entity.id };
  const decision = entityDecision(desk, entity, 'accepted');
  const mention = entity.mentions.find(({ kind }) => kind === 'name') ?? entity.mentions[0];
  return {
    entity: decision.id,
    speaker: [
      { put: decision },
      ...(mention === undefined ? [] : [{ put: mentionDecision(desk, mention, decision.id, 'accepted') }]),
    ],
  };
}

/** Confirms a quote with its kind, speaker and cue. */
export function acceptQuote(desk: Desk, quote: Quote, how: Acceptance): Wishes | undefined {
  if (quote.decided !== undefined) return undefined;
  const { decision, speaker } = settle(desk, quote, how);
  return { about: wordsAt(desk, quote), wishes: [...speaker, { put: decision }] };
}

/** Refuses a quote: it is none. */
export function rejectQuote(desk: Desk, quote: Quote): Wishes {
  const dropped: Wish[] = quote.decided === undefined ? [] : [{ drop: quote.decided.id }];
  const refused = partsOfQuote(desk, quote)
    .filter((part) => desk.suggested.quotes.some((one) => matches(one, part)))
    .map(({ start, end }): Wish => ({
      put: { record: 'rejection', id: desk.newId(), rev: 0, layer: 'quote', span: { start, end } },
    }));
  return { about: wordsAt(desk, quote), wishes: [...dropped, ...refused] };
}

function correct(
  desk: Desk,
  quote: Quote,
  change: (decision: QuoteDecision) => QuoteDecision,
  more: readonly Wish[] = [],
): Wishes {
  const { decision, speaker } = settle(desk, quote, 'corrected');
  const how = decision.how === 'created' ? 'created' : 'corrected';
  return {
    about: wordsAt(desk, quote),
    wishes: [...speaker, ...more, { put: { ...change(decision), how } }],
  };
}

/** Corrects what kind of quote it is. */
export function setQuoteKind(desk: Desk, quote: Quote, kind: QuoteKind): Wishes {
  return correct(desk, quote, (decision) => ({ ...decision, kind }));
}

/** Corrects who speaks; undefined: the article does not say. `words` are those that name the speaker here. */
export function setSpeaker(desk: Desk, quote: Quote, entity: Entity | undefined, words?: Span): Wishes {
  const { speaker, entity: id } = entity === undefined ? none : speakerWishes(desk, entity);
  const { decision } = settle(desk, quote, 'corrected');
  const { speaker: _words, speakerEntity: _entity, speakerName: _name, ...rest } = decision;
  const how = decision.how === 'created' ? 'created' : 'corrected';
  return {
    about: wordsAt(desk, quote),
    wishes: [
      ...speaker,
      {
        put: {
          ...rest,
          how,
          ...(words === undefined ? {} : { speaker: words }),
          ...(id === undefined ? {} : { speakerEntity: id }),
        },
      },
    ],
  };
}

/** Corrects the verb or preposition that attributes a quote; undefined: there is none. */
export function setCue(desk: Desk, quote: Quote, cue: Span | undefined): Wishes {
  return correct(desk, quote, ({ cue: _cue, ...rest }) => (cue === undefined ? rest : { ...rest, cue }));
}

/** Gives a quote other bounds. */
export function resizeQuote(desk: Desk, quote: Quote, span: Span): Wishes | undefined {
  const parts = partsOf(findParagraphs(desk.analysis.snapshot.text), span);
  if (parts.length === 0) return undefined;
  const was = { start: quote.start, end: quote.end };
  return correct(desk, quote, (decision) => ({ was, ...decision, parts }));
}

/** Marks a stretch of text as a quote, over one paragraph or several. */
export function createQuote(desk: Desk, span: Span, kind: QuoteKind): Wishes | undefined {
  const parts = partsOf(findParagraphs(desk.analysis.snapshot.text), span);
  const [first] = parts;
  if (first === undefined) return undefined;
  const replaced = desk.analysis.quotes.flatMap(({ decided, start, end }) =>
    decided !== undefined && parts.some((part) => matches(part, { start, end }))
      ? [{ drop: decided.id }]
      : [],
  );
  const decision: QuoteDecision = { record: 'quote', id: desk.newId(), rev: 0, how: 'created', parts, kind };
  return { about: wordsAt(desk, span), wishes: [...replaced, { put: decision }] };
}

/** Says something about an annotation; an empty note without a status goes. */
export function setNote(
  desk: Desk,
  layer: Note['layer'],
  span: Span,
  change: Pick<Partial<Note>, 'text' | 'status'> & { readonly clearStatus?: boolean },
): Wishes | undefined {
  const known = desk.set.notes.find((note) => note.layer === layer && matches(note.span, span));
  const text = change.text ?? known?.text ?? '';
  const status = change.clearStatus === true ? undefined : (change.status ?? known?.status);
  const about = wordsAt(desk, span);
  if (text === '' && status === undefined)
    return known === undefined ? undefined : { about, wishes: [{ drop: known.id }] };
  const note: Note = {
    record: 'note',
    id: known?.id ?? desk.newId(),
    rev: 0,
    layer,
    span: { start: span.start, end: span.end },
    ...(text === '' ? {} : { text }),
    ...(status === undefined ? {} : { status }),
  };
  return { about, wishes: [{ put: note }] };
}
