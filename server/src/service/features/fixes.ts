import { overlaps, touchesOffset, type Span } from '../../core/span';
import { compatibleEdits } from '../../lint/edits';
import type { Diagnostic, Edit } from '../../lint/types';
import type { Say } from '../messages';

/** Something the user can do about findings. */
export interface FixAction {
  readonly title: string;
  /** The findings that it mends. */
  readonly mends: readonly Diagnostic[];
  readonly edits: readonly Edit[];
  /** The one that the editor's *Auto Fix* takes. */
  readonly preferred: boolean;
}

/**
 * The quick fixes at a stretch of the text.
 * In: all findings of the article, in order. Out: the fixes of the findings there, each finding's preferred one first,
 * then one action a rule that mends all of the article's findings of that rule, where there are several.
 */
export function quickFixes(found: readonly Diagnostic[], at: Span, say: Say): FixAction[] {
  const here = found.filter((one) => overlaps(one, at) || touchesOffset(one, at.start));
  const single = here.flatMap((one) =>
    one.fixes.map((fix, index): FixAction => ({
      title: fix.title,
      mends: [one],
      edits: fix.edits,
      preferred: index === 0 && fix.kind === 'safe',
    })),
  );
  const rules = [...new Set(here.filter(({ fixes }) => fixes.length > 0).map(({ rule }) => rule))];
  const all = rules.flatMap((rule): FixAction[] => {
    const same = found.filter((one) => one.rule === rule && one.fixes.length > 0);
    if (same.length < 2) return [];
    const edits = compatibleEdits(same, () => true);
    return [{ title: say('fix.rule', { rule, count: same.length }), mends: same, edits, preferred: false }];
  });
  return [...single, ...all];
}

/** The edits of all safe fixes that can be applied at once, as *Fix All* and saving ask for them. */
export function fixAllEdits(found: readonly Diagnostic[]): Edit[] {
  return compatibleEdits(found, ({ kind }) => kind === 'safe');
}
