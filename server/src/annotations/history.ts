import type { AnnotationState, Change, Step } from './state';
import type { Decision } from './types';

/** So many steps can be undone. */
const historyLength = 200;

/** Who decides, and when. */
export interface Stamp {
  readonly by?: string;
  readonly at?: string;
}

/** A wanted change: a decision, or the id of one that goes. Revisions are counted here. */
export type Wish = { readonly put: Decision } | { readonly drop: string };

/** Makes changes as one step of the history. Out: the same state when they change nothing. */
export function decide(
  state: AnnotationState,
  step: Pick<Step, 'label' | 'about' | 'at'>,
  wishes: readonly Wish[],
  stamp: Stamp,
): AnnotationState {
  const wanted = new Map(
    wishes.map((wish) => ('put' in wish ? [wish.put.id, wish.put] : [wish.drop, undefined])),
  );
  const changes = [...wanted].flatMap(([id, after]): Change[] => {
    const before = state.live.get(id);
    if (before === undefined && after === undefined) return [];
    return [{ id, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
  });
  if (changes.length === 0) return state;
  const next = write(
    state,
    changes.map(({ id, after }) => [id, after] as const),
    stamp,
  );
  return { ...next, done: [...state.done, { ...step, changes }].slice(-historyLength), undone: [] };
}

/** Takes the last step back. Out: undefined when there is none. */
export function undo(state: AnnotationState, stamp: Stamp): AnnotationState | undefined {
  const step = state.done.at(-1);
  if (step === undefined) return undefined;
  const next = write(
    state,
    step.changes.map(({ id, before }) => [id, before] as const),
    stamp,
  );
  return { ...next, done: state.done.slice(0, -1), undone: [...state.undone, step] };
}

/** Makes the step again that was taken back last. Out: undefined when there is none. */
export function redo(state: AnnotationState, stamp: Stamp): AnnotationState | undefined {
  const step = state.undone.at(-1);
  if (step === undefined) return undefined;
  const next = write(
    state,
    step.changes.map(({ id, after }) => [id, after] as const),
    stamp,
  );
  return { ...next, done: [...state.done, step], undone: state.undone.slice(0, -1) };
}

/** Puts or drops decisions, each with the next revision of its own. */
function write(
  state: AnnotationState,
  entries: readonly (readonly [id: string, decision: Decision | undefined])[],
  stamp: Stamp,
): AnnotationState {
  const live = new Map(state.live);
  const orphans = new Map(state.orphans);
  const deleted = new Map(state.deleted);
  for (const [id, decision] of entries) {
    const rev =
      Math.max(
        live.get(id)?.rev ?? 0,
        orphans.get(id)?.decision.rev ?? 0,
        deleted.get(id)?.rev ?? 0,
        state.sidecar.decisions.get(id)?.[0]?.rev ?? 0,
      ) + 1;
    orphans.delete(id);
    live.delete(id);
    deleted.delete(id);
    if (decision === undefined) deleted.set(id, { record: 'deleted', id, rev, ...stamp });
    else live.set(id, { ...decision, rev, ...stamp });
  }
  return { ...state, live, orphans, deleted };
}
