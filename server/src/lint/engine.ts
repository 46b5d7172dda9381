import type { Analysis, LanguageCode } from '../core/analysis';
import { certaintyOf } from '../core/certainty';
import type { Localised, UiLanguage } from '../core/locale';
import { overlaps, touchesOffset, type Span } from '../core/span';
import { finish, type Steps } from '../core/steps';
import { packOf } from '../lang/registry';
import type { LintConfig, RuleSetting } from './config';
import { findParagraphs, signatureOf } from './paragraphs';
import type {
  Diagnostic,
  Edit,
  Finding,
  Paragraph,
  PlacedParagraph,
  Rule,
  RuleMeta,
  TitledFix,
} from './types';

/** Called once for each rule that threw; the others go on. */
export type OnFailure = (rule: string, error: unknown) => void;

export interface LinterOptions {
  readonly rules: readonly Rule[];
  readonly onFailure: OnFailure;
  /** Milliseconds; given where each rule is to be timed. */
  readonly now?: () => number;
  /** Characters of paragraphs whose findings are kept; 0 keeps none. */
  readonly cacheCharacters?: number;
}

export interface LintRequest {
  readonly config: LintConfig;
  readonly ui: UiLanguage;
  /** Where the user is typing: rules that would speak too early leave that paragraph alone. */
  readonly editingAt?: number;
  /** Where findings are wanted, if not everywhere: the paragraphs that it touches, and no rule of the document. */
  readonly within?: Span;
}

/** Runs rules over analyses and keeps what it found in each paragraph. */
export interface Linter {
  /** Diagnostics in document order. Never throws for what stands in the text. */
  lint(analysis: Analysis, request: LintRequest): Diagnostic[];
  /** The same in steps. */
  lintInSteps(analysis: Analysis, request: LintRequest): Steps<Diagnostic[]>;
  /** Milliseconds spent in each rule so far, the slowest first; empty when no clock was given. */
  timings(): readonly (readonly [rule: string, milliseconds: number])[];
}

interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
}

const defaultCache = 1_000_000;

/** So many findings are put into words in a step. */
const findingsAtOnce = 200;

/** A linter with an empty cache. */
export function createLinter(options: LinterOptions): Linter {
  const { rules, now } = options;
  const times = new Map<string, number>();
  const failed = new Set<string>();
  const cache = createCache(options.cacheCharacters ?? defaultCache);

  /** Runs one rule. A rule that throws is reported once, and finds nothing. */
  const run = (rule: Rule, found: Found[], check: () => readonly Finding[]): void => {
    const started = now?.() ?? 0;
    try {
      for (const finding of check()) found.push({ rule, finding });
    } catch (error) {
      if (!failed.has(rule.meta.id)) options.onFailure(rule.meta.id, error);
      failed.add(rule.meta.id);
    }
    if (now !== undefined) times.set(rule.meta.id, (times.get(rule.meta.id) ?? 0) + now() - started);
  };

  /** The same for one that gives way. */
  const runInSteps = function* (rule: Rule, found: Found[], steps: Steps<readonly Finding[]>): Steps<void> {
    for (let goesOn = true; goesOn;) {
      goesOn = false;
      run(rule, found, () => {
        const step = steps.next();
        if (step.done === true) return step.value;
        goesOn = true;
        return [];
      });
      yield;
    }
  };

  const lintInSteps: Linter['lintInSteps'] = function* (analysis, { config, ui, editingAt, within }) {
    const { language } = analysis;
    const { style } = config;
    const pack = packOf(language);
    const active = rules.filter(
      ({ meta }) => meta.languages.includes(language) && config.rules.get(meta.id)?.severity !== 'off',
    );
    const optionsOf = ({ meta }: Rule): RuleSetting['options'] => config.rules.get(meta.id)?.options ?? {};
    const inParagraphs = active.flatMap((rule) =>
      rule.unit === 'paragraph' ? [{ rule, options: optionsOf(rule) }] : [],
    );
    const checkParagraph = (paragraph: Paragraph): readonly Found[] => {
      const found: Found[] = [];
      for (const { rule, options: chosen } of inParagraphs)
        run(rule, found, () => rule.check({ language, pack, style, options: chosen, paragraph }));
      return found;
    };
    const found: Found[] = [];
    const paragraphs: PlacedParagraph[] = [];
    for (const { paragraph, start } of findParagraphs(analysis, within)) {
      yield;
      const checked = cache(config, language, paragraph, checkParagraph);
      paragraphs.push({ start, paragraph: checked.paragraph });
      for (const { rule, finding } of checked.found)
        found.push({ rule, finding: moveFinding(finding, start) });
    }
    for (const rule of active) {
      if (rule.unit !== 'document' || within !== undefined) continue;
      yield;
      const context = { language, pack, style, options: optionsOf(rule), analysis, paragraphs };
      if (rule.steps === undefined) run(rule, found, () => rule.check(context));
      else yield* runInSteps(rule, found, rule.steps(context));
    }
    const edited =
      editingAt === undefined ? undefined : analysis.blocks.find((block) => touchesOffset(block, editingAt));
    const diagnostics: Diagnostic[] = [];
    for (const [index, { rule, finding }] of found.entries()) {
      if (index % findingsAtOnce === 0) yield;
      if (isSure(finding) && !isHeld(rule.meta, finding, edited))
        diagnostics.push(...toDiagnostic(rule.meta, finding, config, ui));
    }
    return diagnostics.sort((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : 1));
  };
  return {
    lint: (analysis, request) => finish(lintInSteps(analysis, request)),
    lintInSteps,
    timings: () => [...times].sort(([, a], [, b]) => b - a),
  };
}

/** Nobody asks for a finding: it must not rest on a guess. */
function isSure({ confidence }: Finding): boolean {
  return confidence === undefined || certaintyOf(confidence) === 'sure';
}

function isHeld(meta: RuleMeta, finding: Finding, edited: Span | undefined): boolean {
  return meta.holdWhileTyping === true && edited !== undefined && overlaps(finding, edited);
}

function toDiagnostic(meta: RuleMeta, finding: Finding, config: LintConfig, ui: UiLanguage): Diagnostic[] {
  const severity = config.rules.get(meta.id)?.severity ?? 'off';
  if (severity === 'off') return [];
  const { start, end, messageId, data, fixes = [] } = finding;
  return [
    {
      start,
      end,
      rule: meta.id,
      severity,
      messageId,
      message: fill(meta.messages[messageId], data, ui),
      fixes: fixes.map((fix): TitledFix => ({
        kind: fix.kind,
        title: fill(meta.messages[fix.titleId], fix.data ?? data, ui),
        edits: fix.edits,
      })),
    },
  ];
}

/** The words of a message with its data put in. */
function fill(
  message: Localised | undefined,
  data: Readonly<Record<string, string>> | undefined,
  ui: UiLanguage,
): string {
  return (message?.[ui] ?? '').replace(/\{(\w+)\}/gu, (whole, name: string) => data?.[name] ?? whole);
}

function moveFinding(finding: Finding, by: number): Finding {
  const { fixes } = finding;
  const move = (edit: Edit): Edit => ({ ...edit, start: edit.start + by, end: edit.end + by });
  return {
    ...finding,
    start: finding.start + by,
    end: finding.end + by,
    ...(fixes === undefined ? {} : { fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map(move) })) }),
  };
}

type Cache = (
  config: LintConfig,
  language: LanguageCode,
  paragraph: Paragraph,
  compute: (paragraph: Paragraph) => readonly Found[],
) => Checked;

/** What was found in a paragraph, and the paragraph, which keeps what rules have asked it for. */
interface Checked {
  readonly paragraph: Paragraph;
  readonly found: readonly Found[];
}

/**
 * A least-recently-used cache of what was found in a paragraph, bounded by the text that it covers; a limit of 0 keeps
 * nothing.
 */
function createCache(limit: number): Cache {
  const entries = new Map<string, Checked & { readonly cost: number }>();
  // Configurations are long, and few: each gets a number for the keys.
  const configs = new Map<string, number>();
  let total = 0;
  return (config, language, paragraph, compute) => {
    const cost = paragraph.text.length;
    if (cost * 4 > limit) return { paragraph, found: compute(paragraph) };
    const number = configs.get(config.key) ?? configs.size;
    configs.set(config.key, number);
    const key = `${String(number)}${language}${signatureOf(paragraph)}\n${paragraph.text}`;
    const known = entries.get(key);
    if (known !== undefined) {
      entries.delete(key);
      entries.set(key, known);
      return known;
    }
    const found = compute(paragraph);
    entries.set(key, { paragraph, found, cost });
    total += cost;
    for (const [oldest, entry] of entries) {
      if (total <= limit) break;
      entries.delete(oldest);
      total -= entry.cost;
    }
    return { paragraph, found };
  };
}
