import type { Analysis, LanguageCode } from '../core/analysis';
import type { Localised } from '../core/locale';
import type { Span } from '../core/span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Diagnostic extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Localised;
}

/** A check over a whole analysis. One file a rule in `rules/`, listed in `rules/index.ts`. */
export interface Rule {
  readonly meta: {
    /** Stable, kebab-case; the file's name. */
    readonly id: string;
    readonly defaultSeverity: Severity;
    readonly languages: readonly LanguageCode[];
  };
  /** Every place that breaks the rule, with what to tell the writer. */
  check(analysis: Analysis): readonly (Span & { readonly message: Localised })[];
}

/** Called with the id of a rule that threw; the others go on. */
export type OnFailure = (rule: string, error: unknown) => void;

/** Runs rules over an analysis. Out: diagnostics in document order. */
export function lint(analysis: Analysis, rules: readonly Rule[], onFailure: OnFailure): Diagnostic[] {
  const found = rules
    .filter(({ meta }) => meta.languages.includes(analysis.language))
    .flatMap((rule): Diagnostic[] => {
      try {
        return rule
          .check(analysis)
          .map((finding) => ({ ...finding, rule: rule.meta.id, severity: rule.meta.defaultSeverity }));
      } catch (error) {
        onFailure(rule.meta.id, error);
        return [];
      }
    });
  return found.sort((a, b) => a.start - b.start);
}
