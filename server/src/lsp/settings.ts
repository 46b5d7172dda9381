import { isLanguageCode } from '../lang/registry';
import type { LanguageChoice } from '../service/analyser';

/** The settings that the server reads, section `verbatim` of the client's configuration. */
export interface Settings {
  readonly language: LanguageChoice;
  readonly codeLens: boolean;
  readonly diagnostics: boolean;
}

/** The same defaults as package.json declares; a test compares them. */
export const defaultSettings: Settings = { language: 'auto', codeLens: true, diagnostics: true };

/** Settings from whatever a client sends; a value of the wrong type falls back to its default. */
export function parseSettings(value: unknown): Settings {
  const language = member(value, 'language');
  const codeLens = member(member(value, 'codeLens'), 'enabled');
  const diagnostics = member(member(value, 'diagnostics'), 'enabled');
  return {
    language: typeof language === 'string' && isLanguageCode(language) ? language : defaultSettings.language,
    codeLens: typeof codeLens === 'boolean' ? codeLens : defaultSettings.codeLens,
    diagnostics: typeof diagnostics === 'boolean' ? diagnostics : defaultSettings.diagnostics,
  };
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
