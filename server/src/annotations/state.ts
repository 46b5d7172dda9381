import type { Span } from '../core/span';
import { anchorOf, findParagraphs, mapPlaces, placesIn } from './anchor';
import { moveSpan, stillNames, type TextChange } from './move';
import { keyOf, reanchor } from './reanchor';
import { toSet } from './set';
import { isTie, type Sidecar } from './store';
import type { Anchor, AnnotationSet, Decision, Orphan, StoredDecision, Tombstone } from './types';

/** One decision as it was and as it became; absent: it was not there. */
export interface Change {
  readonly id: string;
  readonly before?: Decision;
  readonly after?: Decision;
}

/** Names what a command did, for the history. */
export type StepLabel =
  | 'accept'
  | 'acceptAll'
  | 'attach'
  | 'cue'
  | 'drop'
  | 'entity'
  | 'every'
  | 'gender'
  | 'merge'
  | 'note'
  | 'place'
  | 'quote'
  | 'reject'
  | 'rejectEverywhere'
  | 'rename'
  | 'resize'
  | 'role'
  | 'settle'
  | 'speaker'
  | 'split'
  | 'status'
  | 'take';

/** What one command changed, to be undone and redone at once. */
export interface Step {
  /** The command. */
  readonly label: StepLabel;
  /** What it was about: words of the article. */
  readonly about: string;
  readonly at: string;
  readonly changes: readonly Change[];
}

/** The annotations of one open article. Plain and readonly: every function here answers a new state. */
export interface AnnotationState {
  /** The text that the spans point into. */
  readonly text: string;
  readonly live: ReadonlyMap<string, Decision>;
  /** Decisions that have no sure place in the text, with the paragraphs that they remember. */
  readonly orphans: ReadonlyMap<string, Orphan>;
  readonly deleted: ReadonlyMap<string, Tombstone>;
  /** As it was last read or written: what branches left, unreadable lines, and the last sure anchors. */
  readonly sidecar: Sidecar;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** The annotations of a text as its sidecar tells them; what has no sure place there is an orphan. */
export function openState(sidecar: Sidecar, text: string): AnnotationState {
  const live = new Map<string, Decision>();
  const orphans = new Map<string, Orphan>();
  const deleted = new Map<string, Tombstone>();
  const all = [...sidecar.decisions.values()].flat().filter((stored) => stored.record !== 'deleted');
  const found = reanchor(sidecar.paragraphs, all.flatMap(placesIn), text);
  const resolve = (stored: StoredDecision): Decision | undefined =>
    stored.record === 'deleted' ? undefined : mapPlaces(stored, (anchor) => found.get(keyOf(anchor))?.span);
  for (const [id, versions] of sidecar.decisions) {
    const [first] = versions;
    if (first === undefined) continue;
    if (first.record === 'deleted') {
      deleted.set(id, first);
      continue;
    }
    // The same decision anchored on two branches: whichever anchor is found serves.
    const same = versions.length === 1 || !isTie(versions);
    const resolved = (same ? versions : [first]).map(resolve).find((decision) => decision !== undefined);
    if (resolved === undefined) orphans.set(id, toOrphan(first, sidecar));
    else live.set(id, resolved);
  }
  return { text, live, orphans, deleted, sidecar, done: [], undone: [] };
}

function toOrphan(decision: Decision<Anchor>, { paragraphs }: Sidecar): Orphan {
  return { decision, paragraph: paragraphs.get(placesIn(decision)[0]?.paragraph ?? '') ?? '' };
}

/** The decisions that have a place. */
export function setOf({ live }: AnnotationState): AnnotationSet {
  return toSet(live.values());
}

/**
 * The state as a sidecar, anchored in the present text.
 * Versions that branches left in a tie stay until somebody decides on them again.
 */
export function toSidecar(state: AnnotationState): Sidecar {
  const paragraphs = findParagraphs(state.text);
  const decisions = new Map<string, readonly StoredDecision[]>(
    [...state.deleted].map(([id, tombstone]) => [id, [tombstone]]),
  );
  const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
  const keepTexts = (stored: StoredDecision): void => {
    if (stored.record === 'deleted') return;
    for (const { paragraph } of placesIn(stored)) {
      const text = state.sidecar.paragraphs.get(paragraph);
      if (text !== undefined && !texts.has(paragraph)) texts.set(paragraph, text);
    }
  };
  for (const [id, decision] of state.live) {
    const stored = mapPlaces(decision, (span) => anchorOf(paragraphs, span));
    if (stored === undefined) continue;
    const tied = tiedVersions(state, id, stored.rev);
    tied.forEach(keepTexts);
    decisions.set(id, [stored, ...tied]);
  }
  for (const [id, { decision, paragraph }] of state.orphans) {
    const home = placesIn(decision)[0]?.paragraph;
    if (home !== undefined && paragraph !== '') texts.set(home, paragraph);
    keepTexts(decision);
    decisions.set(id, [decision, ...tiedVersions(state, id, decision.rev)]);
  }
  return { ...state.sidecar, paragraphs: texts, decisions, conflicts: false };
}

/** What other branches made of the same revision, beside the one that holds. */
function tiedVersions({ sidecar }: AnnotationState, id: string, rev: number): readonly StoredDecision[] {
  const versions = sidecar.decisions.get(id) ?? [];
  if (versions[0]?.rev !== rev) return [];
  return isTie(versions) ? versions.slice(1) : [];
}

/** Tells the state that its sidecar was written, so that later losses fall back on those anchors. */
export function markWritten(state: AnnotationState, sidecar: Sidecar): AnnotationState {
  return { ...state, sidecar };
}

/**
 * Follows edits of the text, in the order in which they were made.
 * What an edit takes away becomes an orphan with the last anchor it had; what comes back (an undo) is found again.
 */
export function moveState(state: AnnotationState, changes: readonly TextChange[]): AnnotationState {
  return changes.reduce(moveOnce, state);
}

function moveOnce(state: AnnotationState, change: TextChange): AnnotationState {
  const text = state.text.slice(0, change.start) + change.text + state.text.slice(change.end);
  const relocate = relocator(state, change, text);
  const move = (decision: Decision): Decision | undefined =>
    // Most stand in front of the edit: they stay what they are.
    placesIn(decision).every(({ end }) => end < change.start) ? decision : mapPlaces(decision, relocate);
  const live = new Map<string, Decision>();
  const orphans = new Map(state.orphans);
  for (const [id, decision] of state.live) {
    const moved = move(decision);
    if (moved === decision) live.set(id, decision);
    else if (moved !== undefined && stillNames(decision, state.text, moved, text, lastWords(state, id)))
      live.set(id, moved);
    else {
      const anchored = lastAnchored(state, decision);
      if (anchored !== undefined) orphans.set(id, anchored);
    }
  }
  const moveStep = (step: Step): Step => ({
    ...step,
    changes: step.changes.map(({ id, before, after }) => {
      const was = before === undefined ? undefined : move(before);
      const is = after === undefined ? undefined : move(after);
      return {
        id,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      };
    }),
  });
  const moved = {
    ...state,
    text,
    live,
    orphans,
    done: state.done.map(moveStep),
    undone: state.undone.map(moveStep),
  };
  return orphans.size > 0 && change.text.length > 1 ? findOrphans(moved) : moved;
}

/** How spans follow a change. Where it replaces whole annotations by other text, they are looked for in that text. */
function relocator(
  state: AnnotationState,
  change: TextChange,
  text: string,
): (span: Span) => Span | undefined {
  const covered = [...state.live.values()]
    .flatMap(placesIn)
    .filter(({ start, end }) => change.start <= start && end <= change.end);
  if (covered.length === 0) return (span) => moveSpan(span, change, state.text);
  const paragraphs = findParagraphs(state.text);
  const anchors = new Map(
    covered.flatMap((span) => {
      const anchor = anchorOf(paragraphs, span);
      return anchor === undefined ? [] : [[`${String(span.start)} ${String(span.end)}`, anchor] as const];
    }),
  );
  const texts = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph.text]));
  const isReplaced = change.text.length > 1;
  const found = isReplaced ? reanchor(texts, anchors.values(), text) : new Map<string, never>();
  const end = change.start + change.text.length;
  return (span) => {
    const anchor = anchors.get(`${String(span.start)} ${String(span.end)}`);
    if (anchor === undefined) return moveSpan(span, change, state.text);
    const there = found.get(keyOf(anchor))?.span;
    if (there !== undefined && change.start <= there.start && there.end <= end) return there;
    return moveSpan(span, change, state.text);
  };
}

/** The words that a mention had when it was last written. */
function lastWords({ sidecar }: AnnotationState, id: string): string | undefined {
  const stored = sidecar.decisions.get(id)?.[0];
  return stored?.record === 'mention' ? stored.span.exact : undefined;
}

/** A decision as it was last written, else as it stands in the text before this edit. */
function lastAnchored(state: AnnotationState, decision: Decision): Orphan | undefined {
  const stored = state.sidecar.decisions.get(decision.id)?.[0];
  if (stored !== undefined && stored.record !== 'deleted' && stored.rev === decision.rev)
    return toOrphan(stored, state.sidecar);
  const paragraphs = findParagraphs(state.text);
  const anchored = mapPlaces(decision, (span) => anchorOf(paragraphs, span));
  if (anchored === undefined) return undefined;
  const home = placesIn(anchored)[0]?.paragraph;
  return { decision: anchored, paragraph: paragraphs.find(({ id }) => id === home)?.text ?? '' };
}

/** Orphans whose words came back, where nothing of their kind stands now. */
function findOrphans(state: AnnotationState): AnnotationState {
  const paragraphs = new Map(state.sidecar.paragraphs);
  for (const { decision, paragraph } of state.orphans.values()) {
    const home = placesIn(decision)[0]?.paragraph;
    if (home !== undefined && paragraph !== '') paragraphs.set(home, paragraph);
  }
  const anchors = [...state.orphans.values()].flatMap(({ decision }) => placesIn(decision));
  const found = reanchor(paragraphs, anchors, state.text);
  const live = new Map(state.live);
  const orphans = new Map(state.orphans);
  const taken = new Set([...live.values()].map(placeKey));
  for (const [id, { decision }] of state.orphans) {
    const back = mapPlaces(decision, (anchor) => found.get(keyOf(anchor))?.span);
    if (back === undefined || taken.has(placeKey(back))) continue;
    live.set(id, back);
    orphans.delete(id);
  }
  return { ...state, live, orphans };
}

function placeKey(decision: Decision): string {
  const spans = placesIn(decision).map(({ start, end }) => `${String(start)}-${String(end)}`);
  return spans.length === 0 ? decision.id : `${decision.record} ${spans.join(' ')}`;
}
