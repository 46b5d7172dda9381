import { presets, type HouseStyle, type PresetId } from './presets';
import type { OptionChoice, OptionSpec, Rule, RuleMeta, SeverityChoice } from './types';

/** What a rule is set to: how much it matters, and its options where they differ from the defaults. */
export interface RuleSetting {
  readonly severity: SeverityChoice;
  readonly options: Readonly<Record<string, OptionChoice>>;
}

/** What people may say about a rule; what they leave out stays as it was. */
export interface RuleChoice {
  readonly severity?: SeverityChoice;
  readonly options?: Readonly<Record<string, unknown>>;
}

export type RuleChoices = Readonly<Record<string, RuleChoice>>;

/** All that decides what is reported in one file. Plain data: the same configuration has the same `key`. */
export interface LintConfig {
  readonly style: HouseStyle;
  /** Every rule, by id. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Part of every cache key. */
  readonly key: string;
}

/**
 * The configuration of one file.
 * In: the house style, and choices about rules, the weakest first. Out: a setting for every rule; options that are
 * missing or of the wrong type have their defaults.
 */
export function resolveConfig(
  preset: PresetId,
  layers: readonly RuleChoices[],
  rules: readonly Rule[],
): LintConfig {
  const settings = new Map<string, RuleSetting>();
  for (const { meta } of rules) {
    const chosen = layers.flatMap((layer) => layer[meta.id] ?? []);
    const severity = chosen.findLast((choice) => choice.severity !== undefined)?.severity;
    const options: Record<string, unknown> = {};
    for (const choice of chosen) Object.assign(options, choice.options);
    settings.set(meta.id, {
      severity: severity ?? defaultSeverity(meta, preset),
      options: readOptions(meta, options),
    });
  }
  const key = JSON.stringify([preset, [...settings].filter(([, { severity }]) => severity !== 'off')]);
  return { style: presets[preset], rules: settings, key };
}

/** How much a rule matters in a house style when nobody says otherwise. */
export function defaultSeverity(meta: RuleMeta, preset: PresetId): SeverityChoice {
  return meta.severity[preset] ?? meta.severity.default;
}

function readOptions(meta: RuleMeta, given: Readonly<Record<string, unknown>>): Record<string, OptionChoice> {
  const specs = Object.entries(meta.options ?? {});
  return Object.fromEntries(
    specs.map(([name, spec]): [string, OptionChoice] => {
      const value = given[name];
      return [name, isValid(spec, value) ? value : spec.default];
    }),
  );
}

/** Whether a value is one that an option takes. */
function isValid(spec: OptionSpec, value: unknown): value is OptionChoice {
  switch (spec.type) {
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && value >= spec.minimum;
    case 'boolean':
      return typeof value === 'boolean';
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'choice':
      return typeof value === 'string' && spec.values.includes(value);
    default:
      return spec satisfies never;
  }
}

const severities = ['off', 'information', 'warning', 'error'] as const;

function isSeverityChoice(value: unknown): value is SeverityChoice {
  return severities.some((severity) => severity === value);
}

/** Something in a configuration that means nothing; the rest of it holds. */
export type OnProblem = (message: string) => void;

/**
 * Reads `{ "rule-id": "off" | "information" | "warning" | "error" | [severity, { option: value }] }`.
 * What cannot be read is reported and left out.
 */
export function readRuleChoices(value: unknown, rules: readonly Rule[], onProblem: OnProblem): RuleChoices {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    onProblem('"rules" must be an object from rule ids to severities');
    return {};
  }
  const choices: Record<string, RuleChoice> = {};
  for (const [id, chosen] of Object.entries(value)) {
    const rule = rules.find(({ meta }) => meta.id === id);
    if (rule === undefined) {
      onProblem(`there is no rule "${id}"`);
      continue;
    }
    const parts: readonly unknown[] = Array.isArray(chosen) ? chosen : [chosen];
    const [severity, options] = parts;
    if (!isSeverityChoice(severity) || parts.length > 2 || !isOptions(options)) {
      onProblem(`"${id}" takes ${severities.map((name) => `"${name}"`).join(', ')} or [severity, options]`);
      continue;
    }
    choices[id] = {
      severity,
      ...(options === undefined ? {} : { options: knownOptions(rule.meta, options, onProblem) }),
    };
  }
  return choices;
}

function isOptions(value: unknown): value is Readonly<Record<string, unknown>> | undefined {
  return value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));
}

function knownOptions(
  { id, options = {} }: RuleMeta,
  given: Readonly<Record<string, unknown>>,
  onProblem: OnProblem,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => {
      const spec = options[name];
      if (spec === undefined) onProblem(`"${id}" has no option "${name}"`);
      else if (!isValid(spec, value))
        onProblem(`the option "${name}" of "${id}" cannot be ${JSON.stringify(value)}`);
      else return true;
      return false;
    }),
  );
}
