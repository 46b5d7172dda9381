#!/usr/bin/env node
// Compiles the gold articles of src/ to fr.jsonl and en.jsonl: `node test/gold/build.mjs` (`--check` writes nothing and
// fails when they are out of date). README.md tells the form of the sources.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.dirname(fileURLToPath(import.meta.url));

function parts(source, file) {
  const sections = {};
  let name = 'head';
  for (const line of source.split('\n')) {
    const opening = /^=== (\w+)$/.exec(line);
    if (opening) name = opening[1];
    else (sections[name] ??= []).push(line);
  }
  for (const needed of ['head', 'text', 'quotes', 'entities'])
    if (!sections[needed]) throw new Error(`${file}: no section ${needed}`);
  return sections;
}

const rows = (lines) =>
  lines.filter((line) => line.trim() !== '').map((line) => line.split('|').map((field) => field.trim()));

const spanAt = (text, start, words) => ({ start, end: start + words.length, text: words });

/** The occurrence of `words` nearest to a span. */
function nearest(text, words, span, file) {
  let best;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const distance = at >= span.end ? at - span.end : span.start - (at + words.length);
    const isWord =
      !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + words.length));
    if (distance >= 0 && isWord && (best === undefined || distance < best.distance)) best = { at, distance };
  }
  if (best === undefined) throw new Error(`${file}: "${words}" does not stand beside "${span.text}"`);
  return spanAt(text, best.at, words);
}

function readQuotes(text, lines, file) {
  const quotes = [];
  const nonquotes = [];
  const taken = new Set();
  for (const [type, words, speaker = '-', cue = '-', reference = ''] of rows(lines)) {
    let at = text.indexOf(words);
    while (at >= 0 && taken.has(at)) at = text.indexOf(words, at + 1);
    if (at < 0) throw new Error(`${file}: "${words}" does not stand in the text`);
    taken.add(at);
    const span = spanAt(text, at, words);
    if (type === 'nonspeech') nonquotes.push(span);
    else {
      const beside = (field) => (field === '-' ? null : nearest(text, field, span, file));
      quotes.push({ ...span, type, speaker: beside(speaker), cue: beside(cue), reference });
    }
  }
  return { quotes: quotes.sort((a, b) => a.start - b.start), nonquotes };
}

/** Every occurrence of every form as a whole word; a longer form takes its place before a shorter one. */
function readEntities(text, lines) {
  const forms = rows(lines).flatMap(([type, ...names], cluster) => {
    const point = names.map((name) => /= (\S+) (\S+) (\S+)$/.exec(name)).find(Boolean);
    return names.map((name) => {
      const [, form, only] = /^(.*?)(?:@(\d+))?$/.exec(name.replace(/ = .*$/, ''));
      return { type, form, only: Number(only ?? 0), point, cluster };
    });
  });
  forms.sort((a, b) => b.form.length - a.form.length);
  const entities = [];
  const places = [];
  for (const { type, form, only, point, cluster } of forms) {
    let count = 0;
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const span = spanAt(text, at, form);
      const inWord = /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(span.end));
      if (inWord || entities.some((other) => other.start < span.end && span.start < other.end)) continue;
      if (only > 0 && ++count !== only) continue;
      entities.push({ ...span, type, cluster });
      if (type === 'LOC')
        places.push({
          ...span,
          ...(point ? { lat: Number(point[1]), lon: Number(point[2]), country: point[3] } : {}),
        });
    }
  }
  const byStart = (a, b) => a.start - b.start;
  return { entities: entities.sort(byStart), places: places.sort(byStart) };
}

export function buildGold() {
  const out = { fr: [], en: [] };
  for (const file of readdirSync(path.join(folder, 'src'))
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const {
      head,
      text: lines,
      quotes,
      entities,
    } = parts(readFileSync(path.join(folder, 'src', file), 'utf8'), file);
    const lang = /^lang: (fr|en)$/m.exec(head.join('\n'))?.[1];
    if (lang === undefined) throw new Error(`${file}: the first line must be "lang: fr" or "lang: en"`);
    const text = lines.join('\n');
    out[lang].push(
      JSON.stringify({
        id: file.replace('.txt', ''),
        lang,
        text,
        ...readQuotes(text, quotes, file),
        ...readEntities(text, entities),
      }),
    );
  }
  return out;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = buildGold();
  for (const [lang, lines] of Object.entries(built)) {
    const target = path.join(folder, `${lang}.jsonl`);
    const content = `${lines.join('\n')}\n`;
    if (!process.argv.includes('--check')) writeFileSync(target, content);
    else if (readFileSync(target, 'utf8') !== content) {
      console.error(`${target} is out of date: node test/gold/build.mjs`);
      process.exitCode = 1;
    }
    console.log(`${lang}: ${lines.length} articles`);
  }
}
