import { findParagraphs, partsOf, placesIn } from '../annotations/anchor';
import type { Wish } from '../annotations/history';
import { openState, type AnnotationState } from '../annotations/state';
import { parseSidecar, tiesOf } from '../annotations/store';
import type { Anchor, Decision } from '../annotations/types';
import type { Span } from '../core/span';
import { oneLine } from './look';

/** What is done with decisions that have no place, or that branches or other annotators made apart. */
export type OrphanAction =
  | { readonly do: 'attach'; readonly id: string }
  | { readonly do: 'drop'; readonly id: string }
  | { readonly do: 'settle'; readonly id: string; readonly version: number }
  | { readonly do: 'take'; readonly lines: readonly string[]; readonly drop: readonly string[] };

export interface Settled {
  readonly about: string;
  readonly wishes: readonly Wish[];
  readonly span?: Span;
}

/**
 * What such a command changes.
 * In: the state, the selection (where an orphan is to stand), the command. Out: undefined when there is no such thing.
 */
export function settleOrphan(
  state: AnnotationState,
  selection: Span,
  action: OrphanAction,
): Settled | undefined {
  switch (action.do) {
    case 'attach': {
      const orphan = state.orphans.get(action.id)?.decision;
      const put = orphan === undefined ? undefined : placeAt(orphan, selection, state.text);
      return orphan === undefined || put === undefined
        ? undefined
        : { about: wordsOf(orphan), wishes: [{ put }], span: selection };
    }
    case 'drop': {
      const orphan = state.orphans.get(action.id)?.decision;
      return orphan === undefined ? undefined : { about: wordsOf(orphan), wishes: [{ drop: action.id }] };
    }
    case 'settle': {
      const version = state.sidecar.decisions.get(action.id)?.[action.version];
      if (version === undefined) return undefined;
      if (version.record === 'deleted') return { about: action.id, wishes: [{ drop: action.id }] };
      const alone = openState({ ...state.sidecar, decisions: new Map([[action.id, [version]]]) }, state.text);
      const put = alone.live.get(action.id);
      return put === undefined ? undefined : { about: wordsOf(version), wishes: [{ put }] };
    }
    case 'take':
    default: {
      const taken = openState(parseSidecar(action.lines.join('\n')), state.text);
      const wishes = [
        ...action.drop.filter((id) => !taken.live.has(id)).map((id) => ({ drop: id })),
        ...[...taken.live.values()].map((put) => ({ put })),
      ];
      const [first] = [...taken.live.values()].filter(({ record }) => record !== 'entity');
      return { about: oneLine(first?.by ?? String(wishes.length), 50), wishes };
    }
  }
}

/** A decision that had lost its place, at a selection. */
function placeAt(orphan: Decision<Anchor>, selection: Span, text: string): Decision | undefined {
  if (selection.start >= selection.end) return undefined;
  switch (orphan.record) {
    case 'mention':
    case 'rejection': {
      const { span: _lost, ...rest } = orphan;
      const placed = { ...rest, span: selection };
      if (placed.record === 'rejection') return placed;
      const { was: _was, ...mention } = placed;
      return mention;
    }
    case 'note':
      return { ...orphan, span: selection };
    case 'quote': {
      const { speaker: _speaker, cue: _cue, was: _was, ...rest } = orphan;
      const parts = partsOf(findParagraphs(text), selection);
      return parts.length === 0 ? undefined : { ...rest, parts };
    }
    case 'entity':
    case 'place':
    default:
      return undefined;
  }
}

/** The words that a decision stood on. */
export function wordsOf(decision: Decision<Anchor>): string {
  const [first] = placesIn(decision);
  return oneLine(first?.exact ?? (decision.record === 'entity' ? decision.name : ''), 60);
}

/** Decisions that are still as branches left them, in several versions. */
export function openTies(state: AnnotationState): ReturnType<typeof tiesOf> {
  return tiesOf(state.sidecar).filter(([first]) => {
    if (first === undefined) return false;
    const now =
      state.live.get(first.id) ?? state.orphans.get(first.id)?.decision ?? state.deleted.get(first.id);
    return now?.rev === first.rev;
  });
}
