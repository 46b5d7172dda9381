import type { UiLanguage } from '../../server/src/core/locale';
import { resolveConfig, type RuleChoices } from '../../server/src/lint/config';
import { createLinter } from '../../server/src/lint/engine';
import { presets, type PresetId } from '../../server/src/lint/presets';
import { rules } from '../../server/src/lint/rules';
import type { Diagnostic, Rule } from '../../server/src/lint/types';
import { analyseText } from './inMemory';

/** An article, and how it is to be read; by default in the first house style of the rule's language. */
export interface LintCase {
  /** With `[[…]]` around each stretch that the rule must mark (see `markers.ts`). */
  readonly text: string;
  readonly preset?: PresetId;
  readonly options?: Readonly<Record<string, unknown>>;
  /** The text after the first fix of each finding has been applied, until none is left. */
  readonly fixed?: string;
  /** Ids of the messages, where they matter. */
  readonly messages?: readonly string[];
}

/** What stands beside each rule: why it is there, and articles that keep and break it. Its page is made from these. */
export interface RuleCases {
  /** Markdown, English: what is wrong with what it reports, and where it keeps silent. */
  readonly why: string;
  /** Who says so. */
  readonly authority: string;
  readonly valid: readonly (string | LintCase)[];
  readonly invalid: readonly (string | LintCase)[];
}

/** A case with nothing left out. */
export function fullCase(rule: Rule, given: string | LintCase): LintCase & { readonly preset: PresetId } {
  const wanted = typeof given === 'string' ? { text: given } : given;
  return { preset: rule.meta.languages.includes('fr') ? 'fr-presse' : 'en-ap', ...wanted };
}

/** What all rules, or the ones given, find in a text. A rule that throws fails the test. */
export function lintText(
  text: string,
  preset: PresetId,
  choices: RuleChoices = {},
  some: readonly Rule[] = rules,
  ui: UiLanguage = 'en',
): Diagnostic[] {
  const linter = createLinter({
    rules: some,
    cacheCharacters: 0,
    onFailure: (rule, error) => {
      throw new Error(`rule ${rule} failed on ${JSON.stringify(text)}`, { cause: error });
    },
  });
  const config = resolveConfig(preset, [choices], some);
  return linter.lint(analyseText(text, presets[preset].language), { config, ui });
}

/** What one rule finds in a case, whatever its severity is in that house style. */
export function lintCase(
  rule: Rule,
  { preset, options }: ReturnType<typeof fullCase>,
  text: string,
): Diagnostic[] {
  const severity = rule.meta.severity[preset] ?? rule.meta.severity.default;
  const choice = { severity: severity === 'off' ? 'warning' : severity, options: options ?? {} } as const;
  return lintText(text, preset, { [rule.meta.id]: choice }, [rule]);
}
