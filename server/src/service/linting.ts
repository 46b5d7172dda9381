import type { Analysis } from '../core/analysis';
import { resolveConfig, type LintConfig, type RuleChoices } from '../lint/config';
import { presets, suggestPreset, type PresetId } from '../lint/presets';
import { rules } from '../lint/rules';

export type PresetChoice = PresetId | 'auto';

/** What the user's settings say about the checks. */
export interface LintSettings {
  readonly preset: PresetChoice;
  readonly rules: RuleChoices;
}

/**
 * The configuration for one article.
 * A preset of another language than the article's does not fit it: then the text decides.
 */
export function lintConfigFor(analysis: Analysis, settings: LintSettings): LintConfig {
  const { preset } = settings;
  const chosen =
    preset !== 'auto' && presets[preset].language === analysis.language
      ? preset
      : suggestPreset(analysis.snapshot.text, analysis.language);
  return resolveConfig(chosen, [settings.rules], rules);
}
