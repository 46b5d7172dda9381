import type { Analysis, LanguageCode } from '../core/analysis';
import { resolveConfig, type LintConfig, type RuleChoices } from '../lint/config';
import type { FileConfig } from '../lint/configFile';
import { presets, suggestPreset, type PresetId } from '../lint/presets';
import { rules } from '../lint/rules';

export type PresetChoice = PresetId | 'auto';

/** What the user's settings say about the checks, and what the project's file says, which outranks them. */
export interface LintSettings {
  readonly preset: PresetChoice;
  readonly rules: RuleChoices;
  readonly file?: FileConfig;
}

/**
 * The configuration for one article. From weak to strong: the house style's own severities, the settings, the file.
 * A house style of another language than the article's does not fit it: then the text decides.
 */
export function lintConfigFor(analysis: Analysis, settings: LintSettings): LintConfig {
  const { text } = analysis.snapshot;
  return resolveConfig(presetFor(text, analysis.language, settings), layersOf(settings), rules);
}

/** The rules that somebody has switched off by name. */
export function silencedRules(settings: LintSettings): ReadonlySet<string> {
  const last = new Map<string, boolean>();
  for (const layer of layersOf(settings))
    for (const [id, { severity }] of Object.entries(layer)) last.set(id, severity === 'off');
  return new Set([...last].filter(([, off]) => off).map(([id]) => id));
}

function presetFor(text: string, language: LanguageCode, { preset, file }: LintSettings): PresetId {
  const chosen = file?.preset ?? preset;
  return chosen !== 'auto' && presets[chosen].language === language ? chosen : suggestPreset(text, language);
}

function layersOf({ rules: choices, file }: LintSettings): readonly RuleChoices[] {
  return [choices, ...(file?.layers ?? [])];
}
