// How many annotations are found again after a text was edited elsewhere, and how long that takes. Synthetic copy,
// names repeated on purpose; edits are words and sentences put in, taken out and replaced, then paragraphs moved,
// split and joined as well. A mention whose words an edit touched counts as gone.
import { anchorOf, findParagraphs } from '../../server/src/annotations/anchor';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { applyDecisions } from '../../server/src/annotations/apply';
import { knownFrom } from '../../server/src/annotations/known';
import { reanchor } from '../../server/src/annotations/reanchor';
import { decide } from '../../server/src/annotations/history';
import { moveState, openState, setOf, toSidecar } from '../../server/src/annotations/state';
import { emptySidecar, serialiseSidecar } from '../../server/src/annotations/store';
import type { Decision } from '../../server/src/annotations/types';
import { emptyGazetteer } from '../../server/src/core/gazetteer';
import type { Span } from '../../server/src/core/span';
import { createAnalyser } from '../../server/src/service/analyser';
import { editArticle, editText, seeded, type Edits, type Placed } from '../support/editedArticles';
import { sumOutcomes, tryReanchoring } from '../support/reanchoring';
import { costOf, report } from './measure';

const articles = 30;
const rows: readonly (readonly [name: string, edits: number, kind: Edits, right: number, wrong: number])[] = [
  ['3 edits', 3, 'words', 99.5, 0.2],
  ['40 edits', 40, 'words', 99.5, 0.2],
  ['40 edits, paragraphs moved', 40, 'moves', 97, 1.5],
  ['40 edits, moved, split and joined', 40, 'splits', 97, 1.5],
];
console.log(
  '  right / silently wrong / orphaned / (gone, yet put somewhere), % of the annotations, three seeds',
);
for (const [name, edits, kind, right, wrong] of rows) {
  for (const seed of [7, 11, 23]) {
    const random = seeded(seed);
    const sum = sumOutcomes(
      Array.from({ length: articles }, () => tryReanchoring(editArticle(random, edits, kind))),
    );
    const share = (part: number, of: number): string => ((100 * part) / Math.max(1, of)).toFixed(2);
    const isMet = (100 * sum.right) / sum.alive >= right && (100 * sum.wrong) / sum.alive <= wrong;
    console.log(
      `  ${name.padEnd(36)} ${share(sum.right, sum.alive)} / ${share(sum.wrong, sum.alive)} / ${share(sum.orphaned, sum.alive)} / (${share(sum.revived, sum.gone)})${isMet ? '' : '  MISSED'}`,
    );
  }
}

// The same edits on copy as it is written: the project's own samples, or the folders named in VERBATIM_ARTICLES.
const folders = (process.env['VERBATIM_ARTICLES'] ?? 'samples').split(':');
const samples = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:news|txt)$/u.test(name))
    .map((name) => readFileSync(path.join(folder, name), 'utf8')),
);
const reader = createAnalyser({ gazetteer: emptyGazetteer });
const read = samples.map((text) => {
  const { mentions, quotes } = reader.analyse({ uri: 'bench:sample', version: 1, text }, 'auto');
  const place =
    (kind: Placed['kind']) =>
    (span: Span): Placed => ({ start: span.start, end: span.end, kind });
  return { text, placed: [...mentions.map(place('name')), ...quotes.map(place('quote'))] };
});
for (const [name, edits, kind] of rows) {
  const random = seeded(11);
  const rounds = Math.ceil(articles / read.length);
  const sum = sumOutcomes(
    Array.from({ length: rounds }, () =>
      read.map(({ text, placed }) => tryReanchoring(editText(random, text, placed, edits, kind))),
    ).flat(),
  );
  const share = (part: number, of: number): string => ((100 * part) / Math.max(1, of)).toFixed(2);
  console.log(
    `  ${`${String(samples.length)} articles, ${name}`.padEnd(48)} ${share(sum.right, sum.alive)} / ${share(sum.wrong, sum.alive)} / ${share(sum.orphaned, sum.alive)} / (${share(sum.revived, sum.gone)})`,
  );
}

const long = editArticle(seeded(11), 400, 'splits', 42_000);
const paragraphs = findParagraphs(long.before);
const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
const anchors = long.old.flatMap((span) => anchorOf(paragraphs, span) ?? []);
const spent = costOf(() => reanchor(texts, anchors, long.after), 20);
report(
  `${String(long.before.length)} characters, ${String(anchors.length)} annotations, 400 edits`,
  spent,
  'ms',
  150,
);

// What a keystroke costs in an article whose every name and quote is decided: marks move, decisions go over the reading.
const { before: text, old } = long;
const decisions = old.map((span, index): Decision => {
  const common = { id: `d${String(index)}`, rev: 1, how: 'accepted' } as const;
  const at = { start: span.start, end: span.end };
  return span.kind === 'quote'
    ? { record: 'quote', ...common, parts: [at], kind: 'direct' }
    : {
        record: 'mention',
        ...common,
        span: at,
        form: 'name',
        entity: `e ${text.slice(span.start, span.end)}`,
      };
});
const names = new Set(
  old.filter(({ kind }) => kind !== 'quote').map(({ start, end }) => text.slice(start, end)),
);
const entities = [...names].map((name): Decision => ({
  record: 'entity',
  id: `e ${name}`,
  rev: 1,
  how: 'accepted',
  type: 'person',
  name,
  names: [name],
}));
const step = { label: 'acceptAll', about: '', at: '' } as const;
const puts = [...entities, ...decisions].map((put) => ({ put }));
const state = decide(openState(emptySidecar, text), step, puts, {});
const typed = { start: 1000, end: 1000, text: 'a' };
report(
  'move them with a keystroke',
  costOf(() => moveState(state, [typed]), 100),
  'ms',
  20,
);
const set = setOf(state);
const snapshot = { uri: 'bench:article', version: 1, text };
const suggested = reader.analyse(snapshot, 'fr', knownFrom(set));
report(
  'read again, nothing changed',
  costOf(() => reader.analyse(snapshot, 'fr', knownFrom(set)), 100),
  'ms',
);
report(
  'put decisions over the reading',
  costOf(() => applyDecisions(suggested, set), 100),
  'ms',
  50,
);
report(
  'write the file (as text)',
  costOf(() => serialiseSidecar(toSidecar(state)), 100),
  'ms',
  100,
);
