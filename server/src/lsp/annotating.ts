import { differencesOf, measureAgreement } from '../annotations/agreement';
import type { Desk } from '../annotations/desk';
import { randomId } from '../annotations/ids';
import { emptySet } from '../annotations/set';
import { decide, redo, undo, type Stamp } from '../annotations/history';
import { openState, setOf, type AnnotationState } from '../annotations/state';
import { parseSidecar, sidecarVersion } from '../annotations/store';
import { textOf, type Span } from '../core/span';
import type { Steps } from '../core/steps';
import { packOf } from '../lang/registry';
import type {
  AnnotateParams,
  AnnotateResult,
  AnnotationAction,
  AnnotationsResult,
  ChoicesParams,
  CompareResult,
  WireAnnotation,
  WireChoice,
  WireRange,
} from '../protocol';
import { linesFor, sayAgreement } from '../service/agreeing';
import { perform } from '../service/annotating';
import { targetAt } from '../service/selecting';
import {
  annotationsAsText,
  describeDecision,
  describeMark,
  listAnnotations,
  mergeChoices,
  occurrenceChoices,
  placeChoices,
  speakerChoices,
  type Choice,
} from '../service/annotationLists';
import { entityOf, oneLine } from '../service/look';
import { openTies, settleOrphan, wordsOf, type OrphanAction } from '../service/orphans';
import type { Article } from './articles';

/** What commands work on, of an article. */
function deskOf({ analysis, suggested, annotations }: Article): Desk {
  const set = annotations === undefined ? emptySet : setOf(annotations);
  return { analysis, suggested, set, newId: randomId };
}

/** Who decides now, and when, as far as the settings allow it to be told. */
function stampOf({ settings: { annotations } }: Article): Stamp {
  return {
    ...(annotations.author === '' ? {} : { by: annotations.author }),
    ...(annotations.time ? { at: new Date().toISOString() } : {}),
  };
}

function spanOf({ positions }: Article, { start, end }: WireRange): Span {
  return { start: positions.toOffset(start), end: positions.toOffset(end) };
}

/** What came of a command, and the new state where something changed. */
type Acted = AnnotateResult & { readonly state?: AnnotationState };

/** Does what a command wants. */
export function act(article: Article, { selection, action }: AnnotateParams): Acted {
  const { annotations, positions, say } = article;
  if (annotations === undefined) return { done: false, said: say('annotate.closed') };
  if (annotations.sidecar.version > sidecarVersion) return { done: false, said: say('annotate.newer') };
  const stamp = stampOf(article);
  if (action.do === 'undo' || action.do === 'redo') return travel(article, annotations, action.do, stamp);
  const span = spanOf(article, selection);
  const performed = isOrphanAction(action)
    ? (settleOrphan(annotations, span, action) ?? ({ refused: 'annotate.nothing' } as const))
    : perform(
        deskOf(article),
        span,
        action.do === 'every'
          ? { do: 'every', spans: action.ranges.map((range) => spanOf(article, range)) }
          : action,
      );
  if ('refused' in performed) return { done: false, said: say(performed.refused) };
  const about = oneLine(performed.about, 50);
  const step = { label: action.do, about, at: new Date().toISOString() };
  const state = decide(annotations, step, performed.wishes, stamp);
  if (state === annotations) return { done: false, said: say('annotate.nothing') };
  return {
    done: true,
    said: say(`step.${action.do}`, { about }),
    state,
    ...(performed.span === undefined ? {} : { range: positions.toRange(performed.span) }),
  };
}

function isOrphanAction(action: AnnotationAction): action is OrphanAction {
  return action.do === 'attach' || action.do === 'drop' || action.do === 'settle' || action.do === 'take';
}

function travel({ say }: Article, annotations: AnnotationState, way: 'undo' | 'redo', stamp: Stamp): Acted {
  const state = (way === 'undo' ? undo : redo)(annotations, stamp);
  if (state === undefined) return { done: false, said: say('step.none') };
  const step = (way === 'undo' ? annotations.done : annotations.undone).at(-1);
  const what = step === undefined ? '' : ` · ${step.about}`;
  return { done: true, said: `${say(`step.${way}`)}${what}`, state };
}

/** Everything that lists, decorations and the history view show. */
export function* listAll(article: Article): Steps<AnnotationsResult> {
  const { annotations, positions, say } = article;
  const desk = deskOf(article);
  yield;
  const listed: WireAnnotation[] = [];
  for (const { start, end, ...rest } of yield* listAnnotations(desk, say)) {
    yield;
    listed.push({ ...rest, range: positions.toRange({ start, end }) });
  }
  if (annotations === undefined)
    return { annotations: listed, orphans: [], ties: [], history: [], problems: [] };
  const { done, undone, sidecar } = annotations;
  const steps = [
    ...done.map((step) => ({ step, undone: false })),
    ...[...undone].reverse().map((step) => ({ step, undone: true })),
  ];
  return {
    annotations: listed,
    orphans: [...annotations.orphans].map(([id, { decision }]) => ({
      id,
      label: wordsOf(decision),
      description: describeDecision(decision, desk.set.entities, say),
    })),
    ties: openTies(annotations).map((versions) => ({
      id: versions[0]?.id ?? '',
      label:
        versions.map((one) => (one.record === 'deleted' ? '' : wordsOf(one))).find((one) => one !== '') ?? '',
      versions: versions.map((version) => describeDecision(version, desk.set.entities, say)),
    })),
    history: steps.map(({ step, undone: isUndone }) => ({
      label: say(`step.${step.label}`, { about: step.about }),
      at: step.at,
      undone: isUndone,
    })),
    problems: [
      ...(sidecar.version > sidecarVersion ? [say('annotate.newer')] : []),
      ...(sidecar.conflicts ? [say('annotate.conflicts')] : []),
      ...(sidecar.unreadable.length === 0
        ? []
        : [
            say('annotate.unreadable', {
              count: sidecar.unreadable.length,
              line: sidecar.unreadable[0]?.line ?? 0,
            }),
          ]),
    ],
  };
}

/** What a command lets the user choose from, at a selection. */
export function choicesIn(article: Article, { selection, of }: ChoicesParams): WireChoice[] {
  const desk = deskOf(article);
  const { say, positions } = article;
  const span = spanOf(article, selection);
  const { mention, quote } = targetAt(desk, span);
  const toWire = ({ span: at, ...choice }: Choice): WireChoice => ({
    ...choice,
    ...(at === undefined ? {} : { range: positions.toRange(at) }),
  });
  if (of === 'speaker') return speakerChoices(desk, quote ?? span, say).map(toWire);
  const entity = mention === undefined ? undefined : entityOf(article.analysis, mention.entity);
  if (entity === undefined) return [];
  if (of === 'merge') return mergeChoices(desk, entity, say).map(toWire);
  return (of === 'place' ? placeChoices(desk, entity) : occurrenceChoices(desk, entity)).map(toWire);
}

/** How another annotator's sidecar differs from ours, and how far the two agree. */
export function compareWith(article: Article, other: string): CompareResult {
  const { analysis, positions, say } = article;
  const { text } = analysis.snapshot;
  const ours = deskOf(article).set;
  const sidecar = parseSidecar(other);
  const theirs = setOf(openState(sidecar, text));
  const agreement = measureAgreement(text, ours, theirs, packOf(analysis.language).reading);
  return {
    differences: differencesOf(ours, theirs).map((difference) => ({
      range: positions.toRange(difference),
      label: oneLine(textOf(text, difference), 60),
      ours: describeMark(difference.ours, say),
      theirs: describeMark(difference.theirs, say),
      lines: linesFor(sidecar, difference.theirs?.ids ?? []),
      drop: difference.ours?.ids.slice(0, 1) ?? [],
    })),
    ours: annotationsAsText(text, ours, say),
    theirs: annotationsAsText(text, theirs, say),
    agreement: sayAgreement(agreement, say),
  };
}
