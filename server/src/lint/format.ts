import type { Analysis } from '../core/analysis';
import { textOf, type Span } from '../core/span';
import { mapInSteps, type Steps } from '../core/steps';
import { resolveConfig, type LintConfig } from './config';
import { fixInSteps } from './edits';
import { createLinter } from './engine';
import { rules } from './rules';
import type { Diagnostic, Edit, Rule } from './types';

/** The rules that give a text its house's marks and spaces, and touch nothing else. */
const ids = new Set([
  'apostrophe-style',
  'punct-nbsp',
  'punct-space-before',
  'quote-inner-nbsp',
  'quote-inner-space',
  'quote-nesting-style',
  'quote-outer-space',
  'quote-style',
]);

const formatting: readonly Rule[] = rules.filter(({ meta }) => ids.has(meta.id));

/**
 * The edits that give a text the quotation marks, apostrophes and spaces of its house style, and that style alone:
 * no letter, digit or line break changes.
 * In: the analysis, the configuration (of which a rule that is switched off by name stays off), and how to read a
 * changed text. Out: edits in order, in steps.
 */
export function* formatInSteps(
  analysis: Analysis,
  config: LintConfig,
  read: (text: string) => Steps<Analysis>,
  silenced: ReadonlySet<string>,
): Steps<Edit[]> {
  const active = formatting.filter(({ meta }) => !silenced.has(meta.id));
  const linter = createLinter({ rules: active, onFailure: () => {}, cacheCharacters: 0 });
  const loud = Object.fromEntries(active.map(({ meta }) => [meta.id, { severity: 'warning' as const }]));
  const request = { config: resolveConfig(config.style.id, [loud], active), ui: 'en' } as const;
  const { text } = analysis.snapshot;
  const find = function* (now: string): Steps<readonly Diagnostic[]> {
    return yield* linter.lintInSteps(now === text ? analysis : yield* read(now), request);
  };
  const mended = yield* fixInSteps(text, find, () => true);
  return yield* gapEdits(text, mended.text);
}

/**
 * The edits between two texts of the same words: what stands between the words, where it differs.
 * Out: none where the words differ, so that a fault elsewhere can never cost a letter. In steps.
 */
export function* gapEdits(before: string, after: string): Steps<Edit[]> {
  const from = yield* findWords(before);
  const to = yield* findWords(after);
  yield;
  const isSame = (word: Span, index: number): boolean => {
    const other = to[index];
    return other !== undefined && textOf(before, word) === textOf(after, other);
  };
  if (from.length !== to.length || !from.every(isSame)) return [];
  const edits: Edit[] = [];
  for (let index = 0; index <= from.length; index++) {
    yield;
    const start = from[index - 1]?.end ?? 0;
    const end = from[index]?.start ?? before.length;
    const newText = after.slice(to[index - 1]?.end ?? 0, to[index]?.start ?? after.length);
    const edit = shrink(before, { start, end, newText });
    if (edit !== undefined) edits.push(edit);
  }
  return edits;
}

function findWords(text: string): Steps<Span[]> {
  return mapInSteps(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** The edit without what it leaves as it is at both ends; undefined where nothing changes. */
function shrink(text: string, { start, end, newText }: Edit): Edit | undefined {
  const old = text.slice(start, end);
  if (old === newText) return undefined;
  let lead = 0;
  while (lead < Math.min(old.length, newText.length) && old[lead] === newText[lead]) lead++;
  let tail = 0;
  while (
    tail < Math.min(old.length, newText.length) - lead &&
    old[old.length - 1 - tail] === newText[newText.length - 1 - tail]
  )
    tail++;
  return { start: start + lead, end: end - tail, newText: newText.slice(lead, newText.length - tail) };
}
