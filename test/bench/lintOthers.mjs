// Times other linters on the files it is given, for the benchmark "lint": `node lintOthers.mjs FOLDER FILE...`. FOLDER has
// their packages; `lint.bench.ts` installs them there when asked to, they are no part of the project.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, ...files] = process.argv.slice(2);
const texts = files.map((file) => readFileSync(file, 'utf8'));
const require = createRequire(path.join(folder, 'package.json'));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);

const median = (spent) => spent.sort((a, b) => a - b)[Math.floor(spent.length / 2)];

async function time(lint, text, times) {
  await lint(text);
  const spent = [];
  for (let n = 0; n < times; n++) {
    const started = performance.now();
    await lint(text);
    spent.push(performance.now() - started);
  }
  return median(spent);
}

async function textlint() {
  const { TextlintKernel } = await load('@textlint/kernel');
  const plugin = (await load('@textlint/textlint-plugin-text')).default;
  const rules = [];
  for (const ruleId of ['terminology', 'apostrophe']) {
    const module = await load(`textlint-rule-${ruleId}`);
    rules.push({ ruleId, rule: module.default?.default ?? module.default });
  }
  const kernel = new TextlintKernel();
  return (text) =>
    kernel.lintText(text, {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: plugin.default ?? plugin }],
      rules,
    });
}

async function harper() {
  const entry = path.join(folder, 'node_modules/harper.js/dist');
  const { LocalLinter } = await import(pathToFileURL(path.join(entry, 'index.js')).href);
  const { binaryInlined } = await import(pathToFileURL(path.join(entry, 'binaryInlined.js')).href);
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return (text) => linter.lint(text);
}

for (const [name, open] of Object.entries({ 'textlint (2 rules)': textlint, 'Harper (English)': harper })) {
  try {
    const lint = await open();
    for (const [index, text] of texts.entries()) {
      const words = text.match(/\p{L}+/gu).length;
      const spent = await time(lint, text, words > 10_000 ? 1 : 10);
      console.log(JSON.stringify({ name, file: path.basename(files[index]), spent }));
    }
  } catch (error) {
    console.log(JSON.stringify({ name, error: String(error.message ?? error).split('\n')[0] }));
  }
}
