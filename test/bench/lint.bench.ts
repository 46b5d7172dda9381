// How long all rules take on an article and on a long text, after its analysis, and after one keystroke; and beside it
// what other linters take on the same texts, with OTHERS=1 in the environment (their packages are then installed into a
// temporary folder).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { emptyGazetteer } from '../../server/src/core/gazetteer';
import { resolveConfig } from '../../server/src/lint/config';
import { createLinter } from '../../server/src/lint/engine';
import { presets, type PresetId } from '../../server/src/lint/presets';
import { rules } from '../../server/src/lint/rules';
import { createAnalyser } from '../../server/src/service/analyser';
import { measure, report } from './measure';

const analyser = createAnalyser({ gazetteer: emptyGazetteer }, { cacheCharacters: 0 });

/** What the comparison installs, and nothing else does. */
const packages = [
  '@textlint/kernel@15.8.0',
  '@textlint/textlint-plugin-text@15.8.0',
  'textlint-rule-terminology@5.2.16',
  'textlint-rule-apostrophe@3.0.0',
  'harper.js@2.10.0',
];

function readSample(name: string): string {
  return readFileSync(path.join('samples', name), 'utf8');
}

/** Paragraphs of a sample, over and over, each numbered so that no cache knows it, up to a number of words. */
function textOf(name: string, words: number): string {
  const paragraphs = readSample(name).split('\n\n');
  const parts: string[] = [];
  let count = 0;
  for (let at = 0; count < words; at++) {
    const paragraph = (paragraphs[at % paragraphs.length] ?? '').trim();
    parts.push(at < paragraphs.length ? paragraph : `${paragraph} (${String(at)})`);
    count += paragraph.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0;
  }
  return parts.join('\n\n');
}

function bench(what: string, text: string, preset: PresetId, bound: number, times: number): void {
  const { language } = presets[preset];
  const request = { config: resolveConfig(preset, [], rules), ui: 'en' } as const;
  const linter = (cacheCharacters?: number): ReturnType<typeof createLinter> =>
    createLinter({
      rules,
      onFailure: (rule, error) => console.error(`rule ${rule} failed: ${String(error)}`),
      ...(cacheCharacters === undefined ? {} : { cacheCharacters }),
    });
  const analysis = analyser.analyse({ uri: 'bench', version: 0, text }, language);
  const cold = linter(0);
  const first = measure(() => cold.lint(analysis, request), times);
  report(`${what}, all ${String(rules.length)} rules (least)`, first.min, 'ms', bound);
  report(`${what}, all ${String(rules.length)} rules (median)`, first.median, 'ms');

  const at = text.indexOf('. ', text.length / 2);
  const edited = `${text.slice(0, at)} x${text.slice(at)}`;
  const after = analyser.analyse({ uri: 'bench', version: 1, text: edited }, language);
  const warm = linter();
  warm.lint(analysis, request);
  let turn = 0;
  const again = measure(() => warm.lint(turn++ % 2 === 0 ? after : analysis, request), times);
  report(`${what}, again after one edit (median)`, again.median, 'ms');
}

const french = textOf('sommet-climat.news', 600);
const english = textOf('harbour-strike.news', 600);
const long = textOf('harbour-strike.news', 100_000);
bench('600 words, French', french, 'fr-afp', 5, 50);
bench('600 words, English', english, 'en-ap', 5, 50);
bench('100,000 words, English', long, 'en-ap', 1000, 3);
if (process.env['OTHERS'] === '1') compare({ 'english-600.txt': english, 'english-100000.txt': long });

function compare(texts: Readonly<Record<string, string>>): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-linters-'));
  try {
    const files = Object.entries(texts).map(([name, text]) => {
      writeFileSync(path.join(folder, name), text);
      return path.join(folder, name);
    });
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
    const wanted = ['install', '--no-audit', '--no-fund', '--silent', '--prefix', folder, ...packages];
    if (spawnSync('npm', wanted, { cwd: folder, stdio: 'inherit' }).status !== 0) {
      console.log('  SKIPPED: the other linters could not be installed');
      return;
    }
    const { stdout } = spawnSync(process.execPath, ['test/bench/lintOthers.mjs', folder, ...files], {
      encoding: 'utf8',
    });
    for (const line of stdout.trim().split('\n')) {
      const told = JSON.parse(line) as
        { name: string; file: string; spent: number } | { name: string; error: string };
      if ('error' in told) console.log(`  ${told.name} could not run: ${told.error}`);
      else report(`${told.name}, ${told.file} (median)`, told.spent, 'ms');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
