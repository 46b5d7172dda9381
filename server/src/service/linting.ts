import type { Analysis, LanguageCode } from '../core/analysis';
import { resolveConfig, type LintConfig, type RuleChoices } from '../lint/config';
import type { FileConfig } from '../lint/configFile';
import { applyComments } from '../lint/comments';
import { presets, suggestPreset, type PresetId } from '../lint/presets';
import { rules } from '../lint/rules';
import { applySuppressions, type Suppression } from '../lint/suppressions';
import type { Diagnostic } from '../lint/types';

export type PresetChoice = PresetId | 'auto';

/** What the user's settings say about the checks, and what the project's file says, which outranks them. */
export interface LintSettings {
  readonly preset: PresetChoice;
  readonly rules: RuleChoices;
  readonly file?: FileConfig;
  /** Findings that people have decided to leave as they are. */
  readonly held?: Held;
}

/** The suppressions that hold for an article, and the folder whose `.verbatim` keeps them. */
export interface Held {
  readonly root: string;
  readonly suppressions: readonly Suppression[];
}

/** A finding that is not shown, with the reason somebody gave. */
export interface HiddenDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
  /** Absent where a comment in the text hides it. */
  readonly suppression?: Suppression;
}

/** Parts what is shown from what people have silenced: by comments in Markdown, by suppressions elsewhere. */
export function holdBack(
  analysis: Analysis,
  found: readonly Diagnostic[],
  suppressions: readonly Suppression[],
): { readonly shown: readonly Diagnostic[]; readonly hidden: readonly HiddenDiagnostic[] } {
  const { uri, text } = analysis.snapshot;
  const commented = uri.endsWith('.md') ? applyComments(text, found) : { shown: found, hidden: [] };
  const { shown, hidden } = applySuppressions(analysis, commented.shown, suppressions);
  return {
    shown,
    hidden: [
      ...commented.hidden,
      ...hidden.map(({ diagnostic, suppression }) => ({
        diagnostic,
        reason: suppression.reason,
        suppression,
      })),
    ],
  };
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
