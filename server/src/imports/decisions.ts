import { findParagraphs, paragraphId, partsOf } from '../annotations/anchor';
import { openState, toSidecar } from '../annotations/state';
import { serialiseSidecar, type Sidecar } from '../annotations/store';
import type {
  Decision,
  EntityDecision,
  MentionDecision,
  Note,
  PlaceDecision,
  QuoteDecision,
} from '../annotations/types';
import type { DecisionKind } from '../core/analysis';
import { textOf, type Span } from '../core/span';
import type { Annotated, MarkedEntity, MarkedQuote, Origin } from '../exports/marked';
import { given } from './attributes';
import type { ImportedArticle } from './format';

export interface DecisionOptions {
  /** Take over what nobody has looked at as accepted in bulk; otherwise it is left to the analysis. */
  readonly acceptSuggestions: boolean;
  /** Who imports, and when; absent where that is not to be kept. */
  readonly by?: string;
  readonly at?: string;
}

/**
 * An imported article's annotations as people's decisions.
 * Ids are made from the article and what is decided, so that importing a file twice changes nothing. A mention is
 * kept with the entity it stands for; notes and states are kept whoever made the annotation.
 */
export function toDecisions(article: ImportedArticle, options: DecisionOptions): readonly Decision[] {
  const { text, entities, quotes } = article;
  const seed = paragraphId(text);
  const decided = (what: string): { readonly id: string; readonly rev: number } => ({
    id: `i${paragraphId(`${seed} ${what}`)}`,
    rev: 1,
    ...given('by', options.by),
    ...given('at', options.at),
  });
  const kindOf = (how: Origin): DecisionKind | undefined =>
    how !== 'suggested' ? how : options.acceptSuggestions ? 'accepted-in-bulk' : undefined;
  const idOf = (entity: MarkedEntity): string =>
    decided(`entity ${entity.id} ${entity.type} ${spot(entity.mentions[0])}`).id;
  const known = new Map(entities.map((entity) => [entity.id, idOf(entity)]));

  const speaking = new Set(
    quotes.flatMap(({ how, speakerEntity }) => (kindOf(how) === undefined ? [] : (speakerEntity ?? []))),
  );
  const kept = entities.filter(
    (entity) =>
      kindOf(entity.how) !== undefined ||
      entity.gender !== undefined ||
      speaking.has(entity.id) ||
      entity.mentions.some(({ how }) => kindOf(how) !== undefined),
  );
  const named = kept.flatMap((entity): (EntityDecision | MentionDecision | PlaceDecision)[] => {
    const id = idOf(entity);
    const mentions = entity.mentions.flatMap(({ how, start, end, kind }): MentionDecision[] => {
      const decision = kindOf(how);
      if (decision === undefined) return [];
      const span = { start, end };
      return [
        {
          ...decided(`mention ${spot(span)} ${kind} ${id}`),
          record: 'mention',
          how: decision,
          span,
          form: kind,
          entity: id,
        },
      ];
    });
    return [
      {
        ...decided(''),
        id,
        record: 'entity',
        how: kindOf(entity.how) ?? 'accepted',
        type: entity.type,
        name: entity.name,
        names: namesOf(text, entity),
        ...given('role', entity.role),
        ...given('gender', entity.gender),
      },
      ...mentions,
      ...placeOf(entity, id, decided, kindOf),
    ];
  });
  const noted = [
    ...entities.flatMap(({ mentions }) => mentions.flatMap((mention) => noteOf('mention', mention, decided))),
    ...quotes.flatMap((quote) => noteOf('quote', quote, decided)),
  ];
  return [...named, ...quoteDecisions(text, quotes, known, decided, kindOf), ...noted];
}

type Decided = (what: string) => { readonly id: string; readonly rev: number };
type KindOf = (how: Origin) => DecisionKind | undefined;

function spot(span: Span | undefined): string {
  return span === undefined ? '' : `${String(span.start)}-${String(span.end)}`;
}

/** The forms under which the article names it; its own name where it has no others. */
function namesOf(text: string, { name, mentions }: MarkedEntity): readonly string[] {
  const forms = mentions.filter(({ kind }) => kind === 'name').map((mention) => textOf(text, mention));
  return forms.length === 0 ? [name] : [...new Set(forms)];
}

function placeOf(entity: MarkedEntity, id: string, decided: Decided, kindOf: KindOf): PlaceDecision[] {
  const { type, place } = entity;
  if (type !== 'place' || place === undefined) return [];
  const { how, ...candidate } = place;
  const decision = kindOf(how);
  if (decision === undefined) return [];
  return [
    {
      ...decided(`place ${id} ${candidate.id}`),
      record: 'place',
      how: decision,
      entity: id,
      place: { ...candidate, population: 0 },
    },
  ];
}

/** Quotes of one group are one decision with a part each; a part over several paragraphs is cut at their ends. */
function quoteDecisions(
  text: string,
  quotes: readonly MarkedQuote[],
  known: ReadonlyMap<string, string>,
  decided: Decided,
  kindOf: KindOf,
): readonly QuoteDecision[] {
  const paragraphs = findParagraphs(text);
  const groups = new Map<string, MarkedQuote[]>();
  quotes.forEach((quote, index) => {
    const key = quote.group === undefined ? `#${String(index)}` : `g${String(quote.group)}`;
    groups.set(key, [...(groups.get(key) ?? []), quote]);
  });
  return [...groups.values()].flatMap((group): QuoteDecision[] => {
    const [first] = group;
    const how = group.map((quote) => kindOf(quote.how)).find((kind) => kind !== undefined);
    const parts = group.flatMap((quote) => partsOf(paragraphs, quote));
    if (first === undefined || how === undefined || parts.length === 0) return [];
    const speaker = group.find((quote) => quote.speaker !== undefined)?.speaker;
    const cue = group.find((quote) => quote.cue !== undefined)?.cue;
    return [
      {
        ...decided(`quote ${parts.map(spot).join(' ')} ${first.kind}`),
        record: 'quote',
        how,
        parts,
        kind: first.kind,
        ...given('speaker', speaker),
        ...given('speakerEntity', known.get(first.speakerEntity ?? '')),
        ...given('speakerName', first.speakerName),
        ...given('cue', cue),
      },
    ];
  });
}

function noteOf(layer: Note['layer'], annotation: Span & Annotated, decided: Decided): Note[] {
  const { start, end, status, note } = annotation;
  if (status === undefined && note === undefined) return [];
  const span = { start, end };
  return [
    {
      ...decided(`note ${layer} ${spot(span)}`),
      record: 'note',
      layer,
      span,
      ...given('text', note),
      ...given('status', status),
    },
  ];
}

/**
 * The file that stands beside the article, with decisions added to what it holds already.
 * In: the article's text, its sidecar as it is, the decisions. Out: the file; a decision that a person has since
 * changed, or taken back, stays as they left it.
 */
export function addToSidecar(text: string, sidecar: Sidecar, decisions: readonly Decision[]): string {
  const state = openState(sidecar, text);
  const isNew = ({ id }: Decision): boolean =>
    !state.live.has(id) && !state.deleted.has(id) && !state.orphans.has(id);
  const live = new Map(state.live);
  for (const decision of decisions.filter(isNew)) live.set(decision.id, decision);
  return serialiseSidecar(toSidecar({ ...state, live }));
}
