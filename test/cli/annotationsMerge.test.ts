import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../server/src/annotations/history';
import {
  moveState,
  openState,
  setOf,
  toSidecar,
  type AnnotationState,
} from '../../server/src/annotations/state';
import { emptySidecar, parseSidecar, serialiseSidecar, tiesOf } from '../../server/src/annotations/store';
import type { Decision, EntityDecision, MentionDecision } from '../../server/src/annotations/types';
import { textOf } from '../../server/src/core/span';

const hasGit = spawnSync('git', ['--version']).status === 0;

const names = ['Dulac', 'Benali', 'Roux', 'Lyon', 'Kermadec', 'Lombard'];
/** Twelve paragraphs, a name in each. */
const article = Array.from(
  { length: 12 },
  (_, n) => `Paragraphe ${String(n)} : hier ${names[n % 6] ?? ''} a parlé de la digue numéro ${String(n)}.`,
).join('\n\n');

const step = { label: 'entity', about: '', at: '' } as const;

function entity(id: string, name: string): EntityDecision {
  return { record: 'entity', id, rev: 0, how: 'created', type: 'person', name, names: [name] };
}

/** What is decided on the name of a paragraph. */
function mention(id: string, text: string, paragraph: number): MentionDecision {
  const name = names[paragraph % 6] ?? '';
  const start = text.indexOf(name, text.indexOf(`Paragraphe ${String(paragraph)} :`));
  return {
    record: 'mention',
    id,
    rev: 0,
    how: 'created',
    span: { start, end: start + name.length },
    form: 'name',
    entity: `e${String(paragraph % 6)}`,
  };
}

interface Work {
  /** Paragraphs whose name a branch marks anew. */
  readonly marks: readonly number[];
  /** Of the six that are marked at first, those that it takes back or confirms again. */
  readonly drops: readonly number[];
  readonly changes: readonly number[];
  /** Paragraphs that it rewrites. */
  readonly edits: readonly number[];
}

function base(): AnnotationState {
  const decisions: Decision[] = [
    ...names.map((name, n) => entity(`e${String(n)}`, name)),
    ...[0, 1, 2, 3, 4, 5].map((n) => mention(`base${String(n)}`, article, n)),
  ];
  return decide(
    openState(emptySidecar, article),
    step,
    decisions.map((put) => ({ put })),
    {},
  );
}

function work(branch: string, { marks, drops, changes, edits }: Work): AnnotationState {
  let state = openState(parseSidecar(serialiseSidecar(toSidecar(base()))), article);
  for (const n of edits) {
    const at = state.text.indexOf('hier', state.text.indexOf(`Paragraphe ${String(n)} :`));
    state = moveState(state, [{ start: at, end: at + 4, text: `avant-hier (${branch})` }]);
  }
  const changed = changes.flatMap((n) => {
    const known = state.live.get(`base${String(n)}`);
    return known?.record === 'mention' ? [{ put: { ...known, how: 'corrected' as const } }] : [];
  });
  return decide(
    state,
    step,
    [
      ...marks.map((n) => ({ put: mention(`${branch}${String(n)}`, state.text, n) })),
      ...drops.map((n) => ({ drop: `base${String(n)}` })),
      ...changed,
    ],
    {},
  );
}

/** Merges two branches with git itself. Out: both files as they come out, the article by `merge=union` too. */
function mergeWithGit(
  ours: AnnotationState,
  theirs: AnnotationState,
): { readonly sidecar: string; readonly article: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-git-'));
  const git = (...args: string[]): void => {
    const ran = spawnSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'commit.gpgsign=false', ...args],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stdout}${ran.stderr}`);
  };
  const write = (state: AnnotationState): void => {
    writeFileSync(path.join(folder, 'a.txt.annot.jsonl'), serialiseSidecar(toSidecar(state)));
  };
  try {
    git('init', '-q', '-b', 'main');
    writeFileSync(path.join(folder, '.gitattributes'), '*.annot.jsonl merge=union\n');
    write(base());
    git('add', '-A');
    git('commit', '-qm', 'base');
    git('checkout', '-qb', 'theirs');
    write(theirs);
    git('commit', '-qam', 'theirs', '--allow-empty');
    git('checkout', '-q', 'main');
    write(ours);
    git('commit', '-qam', 'ours', '--allow-empty');
    git('merge', '-q', '--no-edit', 'theirs');
    return { sidecar: readFileSync(path.join(folder, 'a.txt.annot.jsonl'), 'utf8'), article: ours.text };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Branches that touch different decisions; paragraphs may be rewritten by either, new marks may stand in them. */
const branches = fc.record({
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { minLength: 12, maxLength: 12 }),
  cut: fc.integer({ min: 0, max: 12 }),
  edits: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
});

function split({
  order,
  cut,
  edits,
}: {
  order: number[];
  cut: number;
  edits: number[];
}): readonly [Work, Work] {
  const side = (own: readonly number[], editing: readonly number[]): Work => ({
    marks: own.filter((n) => n >= 6),
    drops: own.filter((n) => n < 6 && n % 2 === 0),
    changes: own.filter((n) => n < 6 && n % 2 === 1),
    edits: editing,
  });
  return [side(order.slice(0, cut), edits), side(order.slice(cut), [])];
}

describe.skipIf(!hasGit)('two branches merged by git, lines of both kept', () => {
  test('hold what each of them decided', () => {
    fc.assert(
      fc.property(branches, (plan) => {
        const [ours, theirs] = split(plan);
        const mine = work('ours', ours);
        const yours = work('theirs', theirs);
        const merged = parseSidecar(mergeWithGit(mine, yours).sidecar);
        expect(merged.unreadable).toEqual([]);
        expect(tiesOf(merged)).toEqual([]);
        const state = openState(merged, mine.text);
        const expected = new Set([
          ...[0, 1, 2, 3, 4, 5].map((n) => `base${String(n)}`),
          ...ours.marks.map((n) => `ours${String(n)}`),
          ...theirs.marks.map((n) => `theirs${String(n)}`),
        ]);
        for (const n of [...ours.drops, ...theirs.drops]) expected.delete(`base${String(n)}`);
        const found = [...state.live.keys()].filter((id) => !/^e\d/u.test(id));
        expect(found.sort()).toEqual([...expected].sort());
        expect(state.orphans.size).toBe(0);
        for (const { id, span } of setOf(state).mentions) {
          const n = Number(/\d+$/u.exec(id)?.[0]);
          expect(textOf(state.text, span)).toBe(names[n % 6]);
        }
        for (const n of [...ours.changes, ...theirs.changes])
          expect(state.live.get(`base${String(n)}`)).toMatchObject({ how: 'corrected' });
      }),
      { numRuns: 15 },
    );
  });

  test('keep both versions of what both decided', () => {
    const change = (branch: string): AnnotationState =>
      decide(
        work(branch, { marks: [], drops: [], changes: [], edits: [] }),
        step,
        [{ put: entity('e0', `Dulac (${branch})`) }],
        {},
      );
    const merged = parseSidecar(mergeWithGit(change('ours'), change('theirs')).sidecar);
    expect(tiesOf(merged).map((versions) => versions.length)).toEqual([2]);
  });
});
if (!hasGit) console.warn('git is not there: merging by git was not tried');
