import { readFileSync, readdirSync, existsSync } from 'node:fs';
import path from 'node:path';
import type { LanguageCode } from '../../server/src/core/analysis';
import { emptyGazetteer } from '../../server/src/core/gazetteer';
import { resolveConfig } from '../../server/src/lint/config';
import { createLinter } from '../../server/src/lint/engine';
import { isPresetId, suggestPreset } from '../../server/src/lint/presets';
import { rules } from '../../server/src/lint/rules';
import { createAnalyser } from '../../server/src/service/analyser';

/**
 * How much the checks say, out of the box: counts by rule and per 1,000 words.
 * `npm run restraint -- [--show] [--rule ID] [--preset ID] FOLDER ...`; without folders the articles beside the checkout,
 * each set in its own house style. `--show` prints each finding in its line.
 */
const argv = process.argv.slice(2);
const project = process.cwd();
const valueOf = (flag: string): string | undefined =>
  argv.includes(flag) ? argv[argv.indexOf(flag) + 1] : undefined;
const only = valueOf('--rule');
const preset = valueOf('--preset');
const named = argv.filter(
  (word, at) => !word.startsWith('--') && argv[at - 1] !== '--rule' && argv[at - 1] !== '--preset',
);
const articles = path.join(project, '../shared/articles');
const folders =
  named.length > 0 ? named : ['fr', 'fr-wire-derived', 'en'].map((name) => path.join(articles, name));

const analyser = createAnalyser({ gazetteer: emptyGazetteer }, { cacheCharacters: 0 });
const linter = createLinter({
  rules,
  cacheCharacters: 0,
  onFailure: (rule, error) => console.error(`rule ${rule} failed: ${String(error)}`),
});

for (const folder of folders) {
  if (!existsSync(folder)) {
    console.log(`SKIPPED ${folder}: no such folder`);
    continue;
  }
  count(folder);
}

function count(folder: string): void {
  const found = new Map<string, number>();
  let words = 0;
  let texts = 0;
  for (const file of readdirSync(folder)
    .filter((name) => /\.(?:txt|news)$/u.test(name))
    .sort()) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const language: LanguageCode | 'auto' = 'auto';
    const analysis = analyser.analyse({ uri: file, version: 0, text }, language);
    const style =
      preset !== undefined && isPresetId(preset) ? preset : suggestPreset(text, analysis.language);
    const config = resolveConfig(style, [], rules);
    texts++;
    words += text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
    for (const { rule, message, start, end } of linter.lint(analysis, { config, ui: 'en' })) {
      if (only !== undefined && rule !== only) continue;
      found.set(rule, (found.get(rule) ?? 0) + 1);
      if (!argv.includes('--show')) continue;
      const before = text.slice(Math.max(0, start - 70), start).replace(/\s+/gu, ' ');
      const behind = text.slice(end, end + 70).replace(/\s+/gu, ' ');
      console.log(
        `${rule}  ${file} [${style}]\n   ${before}⟦${text.slice(start, end).slice(0, 160).replace(/\s+/gu, ' ')}⟧${behind}\n   ${message}`,
      );
    }
  }
  const total = [...found.values()].reduce((sum, one) => sum + one, 0);
  console.log(
    `\n${folder}: ${String(texts)} texts, ${String(words)} words, ${String(total)} diagnostics, ${((total * 1000) / words).toFixed(2)} per 1,000 words`,
  );
  for (const [rule, times] of [...found].sort(([, a], [, b]) => b - a))
    console.log(`${String(times).padStart(6)}  ${rule}`);
}
