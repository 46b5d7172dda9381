import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decide } from '../../server/src/annotations/history';
import { openState, toSidecar } from '../../server/src/annotations/state';
import { emptySidecar, serialiseSidecar } from '../../server/src/annotations/store';
import { bundleCli, type Cli, type Ran } from '../support/cli';
import { project } from '../support/inMemory';

let cli: Cli;
let folder: string;

beforeAll(async () => {
  cli = await bundleCli();
});
afterAll(() => cli.remove());
beforeEach(() => {
  folder = mkdtempSync(path.join(cli.folder, 'run-'));
});

const lint = (args: readonly string[], input?: string): Promise<Ran> =>
  cli.run(['lint', ...args], input, folder);

function file(name: string, content: string): string {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
  return name;
}
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

interface Shown {
  readonly path: string;
  readonly diagnostics: readonly { readonly rule: string; readonly line: number; readonly column: number }[];
  readonly suppressed: readonly { readonly rule: string; readonly reason: string }[];
}
const shownBy = ({ stdout }: Ran): Shown[] => JSON.parse(stdout) as Shown[];
const rulesOf = (result: Ran): string[] =>
  shownBy(result).flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule));

/** An error (a malformed clitic) behind an emoji, so that columns tell UTF-16 units from code points. */
const wrong = "Le pont 🚧 est fermé.\n\nIl est 🚧 fermé, a t'il dit à Lyon.\n";

describe('verbatim lint', () => {
  test('reports for people, and exits with 1 on an error', async () => {
    const call = ['lint', file('a.txt', wrong)];
    const { stdout, stderr, status } = cli.spawn(call, '', folder);
    expect(await cli.run(call, '', folder)).toEqual({ stdout, stderr, status });
    expect(stdout).toContain('a.txt\n');
    expect(stdout).toMatch(/3:18 +error +.*a-t-il.* clitic-t-malformed/u);
    expect(stdout).toContain('can be mended with --fix');
    expect(status).toBe(1);
  });

  test('exits with 0 and prints nothing when there is nothing to say', async () => {
    const { stdout, status } = await lint([file('a.txt', 'Le pont est fermé depuis lundi.\n')]);
    expect([stdout, status]).toEqual(['', 0]);
  });

  test('takes folders and globs, each file once', async () => {
    file('in/a.txt', wrong);
    file('in/deep/b.news', wrong);
    file('in/c.log', wrong);
    const paths = shownBy(await lint(['in', 'in/**/*.news', '--format', 'json'])).map((one) => one.path);
    expect(paths).toEqual(['in/a.txt', 'in/deep/b.news']);
    const { stderr, status } = await lint(['none/*.txt']);
    expect([stderr, status]).toEqual(['verbatim: none/*.txt: no file matches\n', 2]);
  });

  test('--fix mends the file and --fix-dry-run does not', async () => {
    file('a.txt', wrong);
    expect((await lint(['a.txt', '--fix-dry-run'])).status).toBe(0);
    expect(read('a.txt')).toBe(wrong);
    expect((await lint(['a.txt', '--fix'])).status).toBe(0);
    expect(read('a.txt')).toBe(wrong.replace("a t'il", 'a-t-il'));
  });

  test('--stdin with --fix prints the mended text', async () => {
    const { stdout, status } = await lint(['--stdin', '--stdin-filename', 'x.news', '--fix'], wrong);
    expect([stdout, status]).toEqual([wrong.replace("a t'il", 'a-t-il'), 0]);
  });

  test('--max-warnings and --quiet', async () => {
    const text = 'Mr Dulac est venu à Lyon.\n';
    file('a.txt', text);
    expect((await lint(['a.txt'])).status).toBe(0);
    expect((await lint(['a.txt', '--max-warnings', '0'])).status).toBe(1);
    expect(rulesOf(await lint(['a.txt', '--quiet', '--format', 'json']))).toEqual([]);
  });

  test('the nearest .verbatimrc.json decides, --print-config shows what holds', async () => {
    file('.verbatimrc.json', '{"rules": {"clitic-t-malformed": "off"}}');
    file('sub/a.txt', wrong);
    expect((await lint(['sub'])).status).toBe(0);
    const { stdout, status } = await lint(['sub/a.txt', '--print-config', '--preset', 'fr-ca']);
    const shown = JSON.parse(stdout) as { preset: string; rules: Record<string, unknown>; sources: string[] };
    expect([status, shown.preset, shown.rules['clitic-t-malformed']]).toEqual([0, 'fr-ca', 'off']);
    expect(shown.sources[0]).toContain('.verbatimrc.json');
    file('.verbatimrc.json', '{"rules": {"no-such-rule": "off"}}');
    const broken = await lint(['sub']);
    expect(broken.stderr).toContain('no-such-rule');
    expect(broken.status).toBe(2);
  });

  test('suppressions hold until their sentence changes, and are pruned then', async () => {
    file('a.txt', wrong);
    expect((await lint(['a.txt', '--suppress-all'])).status).toBe(2);
    expect((await lint(['a.txt', '--suppress-all', '--reason', 'before 2026'])).status).toBe(0);
    expect(JSON.parse(read('.verbatim/suppressions.jsonl'))).toMatchObject({
      file: 'a.txt',
      rule: 'clitic-t-malformed',
      reason: 'before 2026',
    });
    // Another sentence changes.
    file('a.txt', `Le pont est rouvert.\n\n${wrong}`);
    const held = await lint(['a.txt', '--format', 'json']);
    expect([held.status, rulesOf(held)]).toEqual([0, []]);
    expect(shownBy(held)[0]?.suppressed[0]?.reason).toBe('before 2026');
    // The sentence itself changes.
    file('a.txt', wrong.replace('Lyon', 'Paris'));
    const loose = await lint(['a.txt']);
    expect(loose.stderr).toContain('not needed any more');
    expect(loose.status).toBe(1);
    await lint(['a.txt', '--prune-suppressions']);
    expect(read('.verbatim/suppressions.jsonl')).toBe('');
  });

  test('a line of the suppressions that cannot be read is named and kept', async () => {
    file('a.txt', wrong);
    file('.verbatim/suppressions.jsonl', 'not json\n');
    const { stderr, status } = await lint(['a.txt', '--suppress-all', '--reason', 'x']);
    expect(stderr).toContain('suppressions.jsonl, line 1');
    expect(status).toBe(2);
    expect(read('.verbatim/suppressions.jsonl')).toContain('not json\n');
  });

  test('suppressions that cannot be read are named and never written over', async () => {
    file('a.txt', wrong);
    mkdirSync(path.join(folder, '.verbatim/suppressions.jsonl'), { recursive: true });
    const { stderr, status } = await lint(['a.txt', '--suppress-all', '--reason', 'x']);
    expect(stderr).toContain('suppressions.jsonl is a folder');
    expect(status).toBe(2);
  });

  test('a quote that somebody refused is not linted', async () => {
    const loose = 'Le pont de Lyon est fermé depuis lundi.\n\n"Nous ne savons rien de plus, hélas."\n';
    file('a.news', loose);
    expect(rulesOf(await lint(['a.news', '--format', 'json']))).toContain('quote-unattributed');
    const span = { start: loose.indexOf('"'), end: loose.lastIndexOf('"') + 1 };
    const state = decide(
      openState(emptySidecar, loose),
      { label: 'reject', about: '', at: '' },
      [{ put: { record: 'rejection', id: 'r', rev: 0, layer: 'quote', span } }],
      {},
    );
    file('a.news.annot.jsonl', serialiseSidecar(toSidecar(state)));
    expect(rulesOf(await lint(['a.news', '--format', 'json']))).not.toContain('quote-unattributed');
  });

  test('comments silence rules in Markdown', async () => {
    const silent = `<!-- verbatim-disable-next-line clitic-t-malformed -- as she wrote it -->\n${wrong.split('\n')[2] ?? ''}\n`;
    file('a.md', silent);
    expect((await lint(['a.md'])).status).toBe(0);
    file('a.txt', silent);
    expect((await lint(['a.txt'])).status).toBe(1);
  });

  test('--cache keeps results by content and configuration', async () => {
    file('a.txt', wrong);
    const first = await lint(['a.txt', '--cache', '--format', 'json']);
    expect((await lint(['a.txt', '--cache', '--format', 'json'])).stdout).toBe(first.stdout);
    const cache = read('.verbatim-cache/lint.json');
    // What stands in the cache is what is printed, so that the test can tell that it was read.
    file('.verbatim-cache/lint.json', cache.replaceAll('clitic-t-malformed', 'from-the-cache'));
    expect(rulesOf(await lint(['a.txt', '--cache', '--format', 'json']))).toEqual(['from-the-cache']);
    file('a.txt', `${wrong}\n`);
    expect(rulesOf(await lint(['a.txt', '--cache', '--format', 'json']))).toEqual(['clitic-t-malformed']);
    file('.verbatim-cache/lint.json', '{broken');
    expect((await lint(['a.txt', '--cache'])).status).toBe(1);
  });

  test('--timing names the rules on standard error', async () => {
    const { stderr } = await lint([file('a.txt', wrong), '--timing']);
    expect(stderr).toMatch(/\d ms {2}clitic-t-malformed/u);
  });

  test.each([
    [['a.txt', '--format', 'xml'], '--format takes'],
    [['a.txt', '--preset', 'fr'], '--preset takes'],
    [['--stdin', 'a.txt'], 'takes no files'],
    [[], 'name at least one file'],
    [['a.txt', '--max-warnings', 'many'], '--max-warnings takes'],
  ])('a wrong call says what is wrong: %s', async (args, message) => {
    const { stderr, status } = await lint(args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});

describe('formats', () => {
  test('SARIF fits its schema, with UTF-16 columns, fixes and suppressions', async () => {
    file('dé pôt/a.txt', wrong);
    file('b.txt', wrong);
    await lint(['b.txt', '--suppress-all', '--reason', 'old']);
    // The same sentence stands in both files, and a suppression holds for the sentence.
    rmSync(path.join(folder, '.verbatim'), { recursive: true });
    const { stdout } = await lint(['dé pôt', '--format', 'sarif']);
    const log = JSON.parse(stdout) as {
      runs: { columnKind: string; results: { locations: unknown[]; fixes: unknown[] }[] }[];
    };
    // Draft 4 by name; what it uses of it is the same in the draft that Ajv knows.
    const schema = createRequire(import.meta.url)(
      '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
    ) as Record<string, unknown>;
    const { $schema: _draft, id: _id, ...rest } = schema;
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(rest);
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
    validate(log);
    expect(validate.errors).toBeNull();
    const [run] = log.runs;
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(run?.results[0]?.locations[0]).toMatchObject({
      physicalLocation: {
        artifactLocation: { uri: 'd%C3%A9%20p%C3%B4t/a.txt' },
        region: { startLine: 3, startColumn: 18, endLine: 3, endColumn: 24 },
      },
    });
    expect(run?.results[0]?.fixes).toHaveLength(1);
    await lint(['b.txt', '--suppress-all', '--reason', 'old']);
    const suppressed = JSON.parse((await lint(['b.txt', '--format', 'sarif'])).stdout) as typeof log;
    validate(suppressed);
    expect(validate.errors).toBeNull();
    expect(suppressed.runs[0]?.results[0]).toMatchObject({
      suppressions: [{ kind: 'external', justification: 'old' }],
    });
  });

  test('GitHub workflow commands, Checkstyle and JUnit', async () => {
    file('a&b,c.txt', wrong);
    const as = async (format: string): Promise<string> =>
      (await lint(['a&b,c.txt', '--format', format])).stdout;
    expect(await as('github')).toMatch(
      /^::error file=a&b%2Cc\.txt,line=3,endLine=3,col=18,endColumn=24,title=clitic-t-malformed::/u,
    );
    expect(await as('checkstyle')).toContain('<file name="a&amp;b,c.txt">');
    expect(await as('checkstyle')).toContain('severity="error"');
    expect(await as('junit')).toContain('<testsuite name="a&amp;b,c.txt" tests="1" failures="1"');
  });
});

test('the pre-commit hook of the documentation mends what is safe and stops a commit with errors', () => {
  const page = readFileSync(path.join(project, 'docs/lint-in-ci.md'), 'utf8');
  const hook = /```sh\n([\s\S]*?)```/u.exec(page)?.[1] ?? '';
  const tools = path.join(folder, 'tools');
  mkdirSync(tools);
  const shim = `#!/bin/sh\nexec "${process.execPath}" "${cli.script}" "$@"\n`;
  writeFileSync(path.join(tools, 'verbatim'), shim, { mode: 0o755 });
  const env = { ...process.env, PATH: `${tools}:${process.env['PATH'] ?? ''}`, LC_ALL: 'C' };
  const git = (...args: string[]): Ran =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
  git('init', '-q');
  writeFileSync(path.join(folder, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
  file('a b.news', wrong);
  git('add', 'a b.news');
  expect(git('commit', '-qm', 'one').status).toBe(0);
  expect(git('show', 'HEAD:a b.news').stdout).toBe(wrong.replace("a t'il", 'a-t-il'));
  file('c.news', 'Elle a dit : « » à Lyon.\n');
  git('add', 'c.news');
  const stopped = git('commit', '-qm', 'two');
  expect(stopped.status).not.toBe(0);
  expect(stopped.stdout + stopped.stderr).toContain('quote-empty');
});
