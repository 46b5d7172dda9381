import type { Analysis } from '../core/analysis';
import type { Localised, UiLanguage } from '../core/locale';
import { overlaps, touchesOffset, type Span } from '../core/span';
import { packOf } from '../lang/registry';
import type { LintConfig, RuleSetting } from './config';
import { findParagraphs, signatureOf } from './paragraphs';
import type { Diagnostic, Edit, Finding, PlacedParagraph, Rule, RuleMeta, TitledFix } from './types';

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
}

/** Runs rules over analyses and keeps what it found in each paragraph. */
export interface Linter {
  /** Diagnostics in document order. Never throws for what stands in the text. */
  lint(analysis: Analysis, request: LintRequest): Diagnostic[];
  /** Milliseconds spent in each rule so far, the slowest first; empty when no clock was given. */
  timings(): readonly (readonly [rule: string, milliseconds: number])[];
}

interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
}

const defaultCache = 1_000_000;

/** A linter with an empty cache. */
export function createLinter(options: LinterOptions): Linter {
  const { rules, now } = options;
  const times = new Map<string, number>();
  const failed = new Set<string>();
  const cache = createCache(options.cacheCharacters ?? defaultCache);

  /** Runs one rule. A rule that throws is reported once, and finds nothing. */
  const run = (rule: Rule, check: () => readonly Finding[]): Found[] => {
    const started = now?.() ?? 0;
    try {
      return check().map((finding) => ({ rule, finding }));
    } catch (error) {
      if (!failed.has(rule.meta.id)) options.onFailure(rule.meta.id, error);
      failed.add(rule.meta.id);
      return [];
    } finally {
      if (now !== undefined) times.set(rule.meta.id, (times.get(rule.meta.id) ?? 0) + now() - started);
    }
  };

  return {
    lint(analysis, { config, ui, editingAt }) {
      const active = rules.filter(
        ({ meta }) =>
          meta.languages.includes(analysis.language) && config.rules.get(meta.id)?.severity !== 'off',
      );
      const common = { language: analysis.language, pack: packOf(analysis.language), style: config.style };
      const optionsOf = ({ meta }: Rule): RuleSetting['options'] => config.rules.get(meta.id)?.options ?? {};
      const paragraphs = findParagraphs(analysis);

      const inParagraph = ({ paragraph }: PlacedParagraph): readonly Found[] => {
        const key = `${config.key}\n${analysis.language}\n${signatureOf(paragraph)}\n${paragraph.text}`;
        return cache(key, paragraph.text.length, () =>
          active.flatMap((rule) =>
            rule.unit === 'paragraph'
              ? run(rule, () => rule.check({ ...common, options: optionsOf(rule), paragraph }))
              : [],
          ),
        );
      };
      const found = paragraphs.flatMap((placed) =>
        inParagraph(placed).map(({ rule, finding }) => ({
          rule,
          finding: moveFinding(finding, placed.start),
        })),
      );
      for (const rule of active) {
        if (rule.unit !== 'document') continue;
        found.push(
          ...run(rule, () => rule.check({ ...common, options: optionsOf(rule), analysis, paragraphs })),
        );
      }
      const edited =
        editingAt === undefined
          ? undefined
          : analysis.blocks.find((block) => touchesOffset(block, editingAt));
      return found
        .filter(({ rule, finding }) => !isHeld(rule.meta, finding, edited))
        .flatMap(({ rule, finding }) => toDiagnostic(rule.meta, finding, config, ui))
        .sort((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : 1));
    },
    timings: () => [...times].sort(([, a], [, b]) => b - a),
  };
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

type Cache = (key: string, cost: number, compute: () => readonly Found[]) => readonly Found[];

/** A least-recently-used cache bounded by the text that it covers. */
function createCache(limit: number): Cache {
  const entries = new Map<string, { readonly found: readonly Found[]; readonly cost: number }>();
  let total = 0;
  return (key, cost, compute) => {
    const known = entries.get(key);
    if (known !== undefined) {
      entries.delete(key);
      entries.set(key, known);
      return known.found;
    }
    const found = compute();
    if (cost * 4 > limit) return found;
    entries.set(key, { found, cost });
    total += cost;
    for (const [oldest, entry] of entries) {
      if (total <= limit) break;
      entries.delete(oldest);
      total -= entry.cost;
    }
    return found;
  };
}
