import { parseArgs } from 'node:util';
import { isPresetId, presetIds, type PresetId } from '../lint/presets';
import { formatters } from '../lint/reports';
import type { Formatter } from '../lint/reports/report';
import type { LanguageChoice } from '../service/analyser';
import { commonOptions, isLanguage, noLanguage, readCall } from './options';

/** A call of `verbatim lint`. */
export interface LintOptions {
  readonly names: readonly string[];
  /** The name that standard input goes by; undefined where files are read. */
  readonly stdin: string | undefined;
  readonly preset: PresetId | undefined;
  readonly language: LanguageChoice;
  readonly fix: 'no' | 'write' | 'dry-run';
  /** More warnings than this make the exit code 1. */
  readonly maxWarnings: number;
  readonly quiet: boolean;
  readonly format: Formatter;
  /** Path of the cache file; undefined without one. */
  readonly cache: string | undefined;
  readonly timing: boolean;
  readonly printConfig: boolean;
  /** The reason that every diagnostic is suppressed with. */
  readonly suppressAll: string | undefined;
  readonly prune: boolean;
}

/** The options of a call, `help`, or what is wrong with it. */
export function readLintOptions(argv: readonly string[]): LintOptions | string {
  const parsed = readCall(() =>
    parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        preset: { type: 'string', default: 'auto' },
        language: { type: 'string', default: 'auto' },
        fix: { type: 'boolean', default: false },
        'fix-dry-run': { type: 'boolean', default: false },
        'max-warnings': { type: 'string' },
        quiet: { type: 'boolean', default: false },
        format: { type: 'string', default: 'stylish' },
        stdin: { type: 'boolean', default: false },
        'stdin-filename': { type: 'string' },
        cache: { type: 'boolean', default: false },
        'cache-location': { type: 'string', default: '.verbatim-cache/lint.json' },
        timing: { type: 'boolean', default: false },
        'print-config': { type: 'boolean', default: false },
        'suppress-all': { type: 'boolean', default: false },
        reason: { type: 'string' },
        'prune-suppressions': { type: 'boolean', default: false },
        ...commonOptions,
      },
    }),
  );
  if (typeof parsed === 'string') return parsed;
  const { values, positionals: names } = parsed;
  const { preset, language, fix } = values;
  const dryRun = values['fix-dry-run'];
  const suppressing = values['suppress-all'];
  const format = formatters.get(values.format);
  const stdin = values.stdin || values['stdin-filename'] !== undefined;
  if (preset !== 'auto' && !isPresetId(preset))
    return `--preset takes ${presetIds.join(', ')} or auto, not "${preset}"`;
  if (!isLanguage(language)) return noLanguage(language);
  if (format === undefined)
    return `--format takes ${[...formatters.keys()].join(', ')}, not "${values.format}"`;
  const maxWarnings = Number(values['max-warnings'] ?? Infinity);
  if (Number.isNaN(maxWarnings) || maxWarnings < 0)
    return `--max-warnings takes a number from 0, not "${values['max-warnings'] ?? ''}"`;
  if (stdin && names.length > 0) return '--stdin reads standard input; it takes no files';
  if (!stdin && names.length === 0) return 'name at least one file, folder or glob, or pass --stdin';
  if (stdin && suppressing) return '--suppress-all needs files: a suppression names its file';
  if (suppressing && (values.reason ?? '').trim() === '')
    return '--suppress-all needs a reason, as in --reason "before the house style of 2026"';
  return {
    names,
    stdin: stdin ? (values['stdin-filename'] ?? 'stdin.txt') : undefined,
    preset: preset === 'auto' ? undefined : preset,
    language,
    fix: dryRun ? 'dry-run' : fix ? 'write' : 'no',
    maxWarnings,
    quiet: values.quiet,
    format,
    cache: values.cache && !stdin ? values['cache-location'] : undefined,
    timing: values.timing,
    printConfig: values['print-config'],
    suppressAll: suppressing ? values.reason : undefined,
    prune: values['prune-suppressions'],
  };
}
