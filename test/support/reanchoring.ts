import { anchorOf, findParagraphs } from '../../server/src/annotations/anchor';
import { keyOf, reanchor } from '../../server/src/annotations/reanchor';
import type { EditedArticle } from './editedArticles';

export interface Outcome {
  /** Annotations that still stand in the text. */
  readonly alive: number;
  readonly right: number;
  /** Put where they do not belong. */
  readonly wrong: number;
  readonly orphaned: number;
  readonly gone: number;
  /** Whose words were deleted or changed, and that were put somewhere all the same. */
  readonly revived: number;
}

/** Anchors an article's annotations before its edits, finds them after, and compares with where they truly stand. */
export function tryReanchoring({ before, after, old, now }: EditedArticle): Outcome {
  const paragraphs = findParagraphs(before);
  const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
  const anchors = old.map((span) => anchorOf(paragraphs, span));
  const found = reanchor(
    texts,
    anchors.filter((anchor) => anchor !== undefined),
    after,
  );
  const outcome = { alive: 0, right: 0, wrong: 0, orphaned: 0, gone: 0, revived: 0 };
  now.forEach((truth, index) => {
    const anchor = anchors[index];
    const span = anchor === undefined ? undefined : found.get(keyOf(anchor))?.span;
    if (truth.gone === true) {
      outcome.gone++;
      if (span !== undefined) outcome.revived++;
      return;
    }
    outcome.alive++;
    if (span === undefined) outcome.orphaned++;
    else if (span.start === truth.start && span.end === truth.end) outcome.right++;
    else outcome.wrong++;
  });
  return outcome;
}

/** The sum of several outcomes. */
export function sumOutcomes(outcomes: readonly Outcome[]): Outcome {
  const total = (of: (outcome: Outcome) => number): number =>
    outcomes.reduce((sum, outcome) => sum + of(outcome), 0);
  return {
    alive: total(({ alive }) => alive),
    right: total(({ right }) => right),
    wrong: total(({ wrong }) => wrong),
    orphaned: total(({ orphaned }) => orphaned),
    gone: total(({ gone }) => gone),
    revived: total(({ revived }) => revived),
  };
}
