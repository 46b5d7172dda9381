import { isLanguageCode } from '../lang/registry';
import { readRuleChoices, type OnProblem } from '../lint/config';
import { isPresetId } from '../lint/presets';
import { rules } from '../lint/rules';
import type { LanguageChoice } from '../service/analyser';
import type { LintSettings } from '../service/linting';

/** The settings that the server reads, section `verbatim` of the client's configuration. */
export interface Settings {
  readonly language: LanguageChoice;
  readonly codeLens: boolean;
  readonly diagnostics: boolean;
  readonly lint: LintSettings;
}

/** The same defaults as package.json declares; a test compares them. */
export const defaultSettings: Settings = {
  language: 'auto',
  codeLens: true,
  diagnostics: true,
  lint: { preset: 'auto', rules: {} },
};

/**
 * Settings from whatever a client sends; a value of the wrong type falls back to its default, and what is wrong with
 * the settings of rules is told.
 */
export function parseSettings(value: unknown, onProblem: OnProblem = () => {}): Settings {
  const language = member(value, 'language');
  const codeLens = member(member(value, 'codeLens'), 'enabled');
  const diagnostics = member(member(value, 'diagnostics'), 'enabled');
  const lint = member(value, 'lint');
  const preset = member(lint, 'preset');
  return {
    language: typeof language === 'string' && isLanguageCode(language) ? language : defaultSettings.language,
    codeLens: typeof codeLens === 'boolean' ? codeLens : defaultSettings.codeLens,
    diagnostics: typeof diagnostics === 'boolean' ? diagnostics : defaultSettings.diagnostics,
    lint: {
      preset: typeof preset === 'string' && isPresetId(preset) ? preset : defaultSettings.lint.preset,
      rules: readRuleChoices(member(lint, 'rules'), rules, onProblem),
    },
  };
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
