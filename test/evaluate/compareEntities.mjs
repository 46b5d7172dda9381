#!/usr/bin/env node
// Prints what compromise and wink-nlp find beside our own figures: `npm run compare:entities -- GOLD.jsonl ...` (English
// gold, stand-off spans). Both are put into a temporary folder with npm; nothing stays installed. F1 of exact span and type
// over people, places and organizations.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const cli = path.join(project, 'dist/cli.js');
const files = process.argv.slice(2);
if (files.length === 0 || !existsSync(cli)) {
  console.error('usage: npm run build && npm run compare:entities -- GOLD.jsonl ...');
  process.exit(2);
}
const kinds = { PER: 'person', LOC: 'place', ORG: 'organization' };
const temporary = mkdtempSync(path.join(tmpdir(), 'verbatim-compare-'));
try {
  const packages = ['compromise@14.17.0', 'wink-nlp@2.4.0', 'wink-eng-lite-web-model@1.8.1'];
  const npm = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', temporary, ...packages];
  execFileSync('npm', npm, { stdio: ['ignore', 'ignore', 'inherit'] });
  const require = createRequire(path.join(temporary, 'index.js'));
  const loaded = require('compromise');
  const nlp = loaded.default ?? loaded;
  const wink = require('wink-nlp')(require('wink-eng-lite-web-model'));
  for (const file of files) {
    const gold = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
    const ours = spawnSync(process.execPath, [cli, 'annotate', '--jsonl'], {
      input: gold.map(({ id, text, lang }) => JSON.stringify({ id, text, language: lang })).join('\n'),
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    }).stdout;
    const records = ours.split('\n').filter((line) => line !== '');
    const figures = {
      Verbatim: score(gold, (_, index) => ownNames(JSON.parse(records[index]))),
      compromise: score(gold, ({ text }) => compromiseNames(nlp, text)),
      'wink-nlp': score(gold, ({ text }) => winkNames(wink, text)),
    };
    console.log(path.basename(file));
    for (const [tool, { p, r, f }] of Object.entries(figures))
      console.log(
        `  ${tool.padEnd(12)} P ${p.toFixed(1).padStart(5)}  R ${r.toFixed(1).padStart(5)}  F ${f.toFixed(1).padStart(5)}`,
      );
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

function ownNames({ entities }) {
  return entities.flatMap(({ type, mentions }) =>
    mentions.filter(({ kind }) => kind === 'name').map(({ start, end }) => ({ start, end, type })),
  );
}

/** People, places and organizations; punctuation that compromise keeps at the edges is cut off, possessives too. */
function compromiseNames(nlp, text) {
  const doc = nlp(text);
  const spans = (view, type) =>
    view.json({ offset: true, text: true }).flatMap(({ offset }) => {
      const raw = text.slice(offset.start, offset.start + offset.length);
      const lead = /^[^\p{L}\p{N}]*/u.exec(raw)[0].length;
      const bare = raw.slice(lead).replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '');
      const start = offset.start + lead;
      return bare === '' ? [] : [{ start, end: start + bare.length, type }];
    });
  return [
    ...spans(doc.people(), 'person'),
    ...spans(doc.places(), 'place'),
    ...spans(doc.organizations(), 'organization'),
  ];
}

/** Its model knows dates, numbers and the like: none of its types is a person, place or organization. */
function winkNames(wink, text) {
  const types = { PERSON: 'person', PLACE: 'place', LOCATION: 'place', ORGANIZATION: 'organization' };
  const { its } = wink;
  const found = wink.readDoc(text).entities().out(its.detail);
  return found.flatMap(({ value, type }) => {
    const start = text.indexOf(value);
    return types[type] === undefined ? [] : [{ start, end: start + value.length, type: types[type] }];
  });
}

function score(gold, namesOf) {
  let [hits, wrong, missed] = [0, 0, 0];
  const key = ({ start, end, type }) => `${start}:${end}:${type}`;
  gold.forEach((article, index) => {
    const wanted = new Set(
      article.entities.flatMap((name) =>
        kinds[name.type] ? [key({ ...name, type: kinds[name.type] })] : [],
      ),
    );
    const known = new Set(Object.values(kinds));
    const found = new Set(
      namesOf(article, index)
        .filter(({ type }) => known.has(type))
        .map(key),
    );
    for (const name of found) {
      if (wanted.has(name)) hits++;
      else wrong++;
    }
    for (const name of wanted) if (!found.has(name)) missed++;
  });
  const percent = (part, whole) => (whole === 0 ? 0 : (100 * part) / whole);
  return {
    p: percent(hits, hits + wrong),
    r: percent(hits, hits + missed),
    f: percent(2 * hits, 2 * hits + wrong + missed),
  };
}
