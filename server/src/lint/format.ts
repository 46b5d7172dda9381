import type { Analysis } from '../core/analysis';
import { containsSpan, lowerBound, textOf, type Span } from '../core/span';
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
 * no letter or digit changes.
 * In: the analysis, the configuration (of which a rule that is switched off by name stays off), how to read a changed
 * text, and where edits are wanted, if not everywhere: then the paragraphs around are looked at alone. Out: edits in order,
 * in steps.
 */
export function* formatInSteps(
  analysis: Analysis,
  config: LintConfig,
  read: (text: string) => Steps<Analysis>,
  silenced: ReadonlySet<string>,
  wanted?: Span,
): Steps<Edit[]> {
  const active = formatting.filter(({ meta }) => !silenced.has(meta.id));
  const linter = createLinter({ rules: active, onFailure: () => {}, cacheCharacters: 0 });
  const loud = Object.fromEntries(active.map(({ meta }) => [meta.id, { severity: 'warning' as const }]));
  const request = { config: resolveConfig(config.style.id, [loud], active), ui: 'en' } as const;
  const { text } = analysis.snapshot;
  const { start, end } = wanted === undefined ? { start: 0, end: text.length } : around(analysis, wanted);
  const behind = text.length - end;
  const find = function* (now: string): Steps<readonly Diagnostic[]> {
    return yield* linter.lintInSteps(now === text ? analysis : yield* read(now), {
      ...request,
      within: { start, end: now.length - behind },
    });
  };
  const mended = yield* fixInSteps(text, find, () => true);
  const edits = yield* gapEdits(
    text.slice(start, end),
    mended.text.slice(start, mended.text.length - behind),
  );
  return edits
    .map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }))
    .filter((edit) => wanted === undefined || containsSpan(wanted, edit));
}

/** A stretch with all of each quotation that it cuts: half of its marks changed would be worse than none. */
export function withWholePairs({ marks }: Analysis, { start, end }: Span): Span {
  const cut = marks.filter(
    (pair) => pair.start < end && start < pair.end && !containsSpan({ start, end }, pair),
  );
  return {
    start: Math.min(start, ...cut.map((pair) => pair.start)),
    end: Math.max(end, ...cut.map((pair) => pair.end)),
  };
}

/** A quotation without a closing mark is looked for in so many paragraphs behind it (`quotationsStage`). */
const reach = 5;

/**
 * The paragraphs of a stretch, and so many on both sides that no quotation reaches in from beyond: its marks depend on
 * where it began, and on what ends it.
 */
function around({ blocks, marks }: Analysis, { start, end }: Span): Span {
  const isWhole = blocks.map(() => true);
  for (const { open, close, group } of marks)
    if (group !== undefined || close.end === close.start)
      isWhole[lowerBound(blocks, open.start + 1) - 1] = false;
  const widen = (from: number, step: 1 | -1): number => {
    let at = from;
    for (let whole = 0; whole < reach && blocks[at + step] !== undefined; at += step)
      whole = isWhole[at + step] === true ? whole + 1 : 0;
    return at;
  };
  const first = lowerBound(blocks, start + 1) - 1;
  const last = Math.max(first, lowerBound(blocks, end) - 1);
  return {
    start: blocks[widen(Math.max(0, first), -1)]?.start ?? 0,
    end: blocks[widen(Math.max(0, last), 1)]?.end ?? 0,
  };
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
    for (const line of byLine(before, { start, end, newText })) {
      const edit = shrink(before, line);
      if (edit !== undefined) edits.push(edit);
    }
  }
  return edits;
}

/** One edit for each line that an edit touches, where it leaves the breaks between them as they are. */
function byLine(text: string, edit: Edit): Edit[] {
  const { start, end, newText } = edit;
  const old = text.slice(start, end);
  const breaks = [...old.matchAll(lineBreaks)];
  const kept = [...newText.matchAll(lineBreaks)];
  const isSame =
    kept.length === breaks.length && kept.every(([words], index) => words === breaks[index]?.[0]);
  if (breaks.length === 0 || !isSame) return [edit];
  const lines = newText.split(lineBreaks);
  return lines.map((line, index): Edit => {
    const before = breaks[index - 1];
    return {
      start: before === undefined ? start : start + before.index + before[0].length,
      end: start + (breaks[index]?.index ?? old.length),
      newText: line,
    };
  });
}

const lineBreaks = /[\r\n]+/gu;

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
