import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { linesOf } from '../core/lines';
import type { UiLanguage } from '../core/locale';
import { fixText } from '../lint/edits';
import { createLinter, type Linter } from '../lint/engine';
import { tally, type FileReport, type ReportedDiagnostic } from '../lint/reports/report';
import { rules } from '../lint/rules';
import { suppressionOf } from '../lint/suppressions';
import type { Diagnostic } from '../lint/types';
import type { Analyser } from '../service/analyser';
import { holdBack, lintConfigFor, type HiddenDiagnostic } from '../service/linting';
import { analyseInput, openAnalyser } from './analysing';
import { runCommand } from './command';
import { readDecisions } from './decisions';
import { filesOf } from './files';
import { readArticle } from './input';
import { openLintCache, type LintCache } from './lintCache';
import { readLintOptions, type LintOptions } from './lintOptions';
import { configOf, printConfig, uiLanguage } from './lintSettings';
import { openSuppressions, type SuppressionStore } from './lintSuppressions';
import { complain, write } from './output';

/** What a call works with. */
interface Session {
  readonly options: LintOptions;
  readonly analyser: Analyser;
  readonly linter: Linter;
  readonly ui: UiLanguage;
  readonly store: SuppressionStore;
  readonly cache: LintCache;
}

/**
 * `verbatim lint`. Answers the exit code: 0 nothing to complain of, 1 errors or too many warnings, 2 a call, a
 * configuration or an input that cannot be used.
 */
export function runLint(argv: readonly string[]): Promise<number> {
  return runCommand('lint', readLintOptions(argv), lintAll);
}

async function lintAll(options: LintOptions): Promise<number> {
  let failed = false;
  const fail = (message: string): void => {
    complain(message);
    failed = true;
  };
  if (options.printConfig) {
    await write(await printConfig(options, await openAnalyser(), fail));
    return failed ? 2 : 0;
  }
  const session = await openSession(options, fail);
  const reports: FileReport[] = [];
  const names = options.stdin === undefined ? await filesOf(options.names) : [{ file: options.stdin }];
  for (const named of names) {
    if ('problem' in named) {
      fail(named.problem);
      continue;
    }
    const report = await lintFile(named.file, session, fail);
    if (report !== undefined) reports.push(report);
  }
  await session.cache.save();
  failed = !(await finishSuppressions(session)) || failed;
  if (options.timing) printTimings(session.linter);
  const shown = options.quiet ? reports.map(errorsOnly) : reports;
  const context = {
    version: VERBATIM_VERSION,
    rules: rules.map(({ meta }) => meta),
    cwd: process.cwd().replaceAll(path.sep, '/'),
  };
  // The mended text of standard input is the output then; what is left goes to standard error.
  const report = options.format(shown, context);
  if (options.stdin !== undefined && options.fix === 'write') process.stderr.write(report);
  else await write(report);
  if (failed) return 2;
  const { error, warning } = tally(reports);
  return error > 0 || warning > options.maxWarnings ? 1 : 0;
}

async function openSession(options: LintOptions, fail: (message: string) => void): Promise<Session> {
  const analyser = await openAnalyser();
  const linter = createLinter({
    rules,
    cacheCharacters: 0,
    onFailure: (rule, error) => complain(`the rule ${rule} failed and was skipped: ${String(error)}`),
    ...(options.timing ? { now: () => performance.now() } : {}),
  });
  const store = await openSuppressions(process.cwd(), fail);
  const cache = await openLintCache(options.cache, VERBATIM_VERSION);
  return { options, analyser, linter, ui: uiLanguage(), store, cache };
}

/** Reads, mends if asked to, and checks one file. Out: undefined when it cannot be read; that has been told. */
async function lintFile(
  file: string,
  session: Session,
  fail: (message: string) => void,
): Promise<FileReport | undefined> {
  const { options, store, cache } = session;
  const input = await readArticle(options.stdin === undefined ? file : '-');
  if ('problem' in input) {
    fail(input.problem);
    return undefined;
  }
  const settings = await configOf(file, options, fail);
  const language = options.language === 'auto' ? (settings.file?.language ?? 'auto') : options.language;
  const decisions = options.stdin === undefined ? await readDecisions(file, fail) : undefined;
  const depends = [input.text, settings, language, session.ui, store.suppressions, decisions?.content];
  const key = cache.keyOf(depends);
  const known = options.fix === 'no' && options.suppressAll === undefined ? cache.get(file, key) : undefined;
  if (known !== undefined) return reportOf(file, known.text, known.shown, known.hidden, session);

  const check = (text: string): Checked => {
    const analysis = analyseInput(session.analyser, { id: file, text }, language, decisions?.over(text));
    if ('problem' in analysis) return { shown: [], hidden: [] };
    const config = lintConfigFor(analysis, settings);
    const all = session.linter.lint(analysis, { config, ui: session.ui });
    const { shown, hidden } = holdBack(analysis, all, store.suppressions);
    const reason = options.suppressAll;
    if (reason === undefined) return { shown, hidden };
    for (const diagnostic of shown)
      store.add(suppressionOf(analysis, diagnostic, store.pathOf(file), reason));
    return { shown: [], hidden: [...hidden, ...shown.map((diagnostic) => ({ diagnostic, reason }))] };
  };
  let { text } = input;
  if (options.fix !== 'no') text = await mend(file, text, check, session, fail);
  const { shown, hidden } = check(text);
  if (options.fix === 'no') cache.set(file, key, { text, shown, hidden });
  return reportOf(file, text, shown, hidden, session);
}

interface Checked {
  readonly shown: readonly Diagnostic[];
  readonly hidden: readonly HiddenDiagnostic[];
}

/** The text with its safe fixes; written to its file unless that was not asked for, and as it was where that failed. */
async function mend(
  file: string,
  text: string,
  check: (text: string) => Checked,
  { options }: Session,
  fail: (message: string) => void,
): Promise<string> {
  const mended = fixText(text, (now) => check(now).shown);
  if (options.fix !== 'write') return mended.text;
  if (options.stdin !== undefined) await write(mended.text);
  else if (mended.text !== text) {
    try {
      await writeFile(file, mended.text);
    } catch (error) {
      fail(`${file} could not be written: ${error instanceof Error ? error.message : String(error)}`);
      return text;
    }
  }
  return mended.text;
}

function reportOf(
  file: string,
  text: string,
  shown: readonly Diagnostic[],
  hidden: readonly HiddenDiagnostic[],
  { store }: Session,
): FileReport {
  const lines = linesOf(text);
  const place = (diagnostic: Diagnostic): ReportedDiagnostic => {
    const [line, character, endLine, endCharacter] = lines.rangeOf(diagnostic);
    return {
      ...diagnostic,
      line: line + 1,
      column: character + 1,
      endLine: endLine + 1,
      endColumn: endCharacter + 1,
    };
  };
  store.saw(
    file,
    hidden.flatMap(({ suppression }) => suppression ?? []),
  );
  return {
    path: file.replaceAll(path.sep, '/'),
    diagnostics: shown.map(place),
    suppressed: hidden.map(({ diagnostic, reason }) => ({ diagnostic: place(diagnostic), reason })),
  };
}

function errorsOnly(report: FileReport): FileReport {
  return { ...report, diagnostics: report.diagnostics.filter(({ severity }) => severity === 'error') };
}

/** Tells of suppressions that hold nothing back any more, or takes them out. Answers whether the file could be written. */
async function finishSuppressions({ options, store }: Session): Promise<boolean> {
  const unused = store.unused();
  if (unused.length > 0 && !options.prune)
    for (const { rule, file } of unused)
      complain(
        `${file}: a suppression of ${rule} is not needed any more (--prune-suppressions takes it out)`,
      );
  return store.save(options.prune ? unused : []);
}

function printTimings(linter: Linter): void {
  const rows = linter
    .timings()
    .map(([rule, milliseconds]) => `${milliseconds.toFixed(1).padStart(10)} ms  ${rule}\n`);
  process.stderr.write(rows.join(''));
}
