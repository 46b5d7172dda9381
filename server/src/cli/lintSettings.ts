import path from 'node:path';
import { uiLanguageOf, type UiLanguage } from '../core/locale';
import { findFileConfig } from '../lint/configFile';
import { rules } from '../lint/rules';
import type { Analyser } from '../service/analyser';
import { lintConfigFor, type LintSettings } from '../service/linting';
import { analyseInput } from './analysing';
import { filesOf } from './files';
import { readArticle, readIfThere } from './input';
import type { LintOptions } from './lintOptions';

/** The language of messages, from the environment. */
export function uiLanguage(): UiLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return uiLanguageOf([LC_ALL, LC_MESSAGES, LANG].find((locale) => locale !== undefined && locale !== ''));
}

/** What the options and the nearest `.verbatimrc.json` say about a file; `--preset` outranks the file's own. */
export async function configOf(
  file: string,
  { preset }: LintOptions,
  fail: (message: string) => void,
): Promise<LintSettings> {
  const absolute = path.resolve(file).replaceAll(path.sep, '/');
  const load = async (config: string): Promise<string | undefined> => {
    const input = await readIfThere(config);
    if (input !== undefined && 'problem' in input) fail(input.problem);
    return input !== undefined && 'text' in input ? input.text : undefined;
  };
  const found = await findFileConfig(absolute, load, rules, fail);
  if (found === undefined) return { preset: preset ?? 'auto', rules: {} };
  if (preset === undefined) return { preset: 'auto', rules: {}, file: found };
  return { preset, rules: {}, file: { layers: found.layers, sources: found.sources } };
}

/** The configuration of the first file named, as `.verbatimrc.json` would write it out in full. */
export async function printConfig(
  options: LintOptions,
  analyser: Analyser,
  fail: (message: string) => void,
): Promise<string> {
  const [named = { problem: 'there is no file to print the configuration of' }] =
    options.stdin === undefined ? await filesOf(options.names) : [{ file: options.stdin }];
  if ('problem' in named) {
    fail(named.problem);
    return '';
  }
  const settings = await configOf(named.file, options, fail);
  const language = options.language === 'auto' ? (settings.file?.language ?? 'auto') : options.language;
  const input = await readArticle(options.stdin === undefined ? named.file : '-');
  const analysis = analyseInput(analyser, input, language);
  if ('problem' in analysis) {
    fail(analysis.problem);
    return '';
  }
  const config = lintConfigFor(analysis, settings);
  const shown = {
    file: named.file,
    language: analysis.language,
    preset: config.style.id,
    sources: settings.file?.sources ?? [],
    rules: Object.fromEntries(
      [...config.rules].map(([id, { severity, options: chosen }]) => [
        id,
        Object.keys(chosen).length === 0 ? severity : [severity, chosen],
      ]),
    ),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
