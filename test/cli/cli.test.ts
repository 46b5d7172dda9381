import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import schema from '../../server/src/exports/article-record.schema.json';
import { project } from '../support/inMemory';

let folder: string;
const cli = (): string => path.join(folder, 'cli.js');

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-cli-'));
  const define = { VERBATIM_VERSION: '"test"' };
  await build({
    absWorkingDir: project,
    entryPoints: ['server/src/cli/main.ts'],
    bundle: true,
    platform: 'node',
    outfile: cli(),
    define,
  });
  cpSync(path.join(project, 'server/data'), path.join(folder, 'data'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], input: string | Buffer = ''): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [cli(), ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 1e9,
  });
}

/** Writes a file into the working folder and answers its name. */
function file(name: string, content: string | Buffer): string {
  writeFileSync(path.join(folder, name), content);
  return name;
}

const sentence = '"Non", a dit Anne Dulac, maire de Lyon, lundi à Paris.\n';
interface Shown {
  readonly id: string;
  readonly language: string;
  readonly quotes: readonly {
    readonly text: string;
    readonly speakerName: string | null;
    readonly start: number;
  }[];
}
const parse = (line: string): Shown => JSON.parse(line) as Shown;

describe('annotate', () => {
  test('prints a record a file, in order, that fits the schema', () => {
    const { stdout, stderr, status } = run([
      'annotate',
      file('a.txt', sentence),
      file('b.news', 'He said “no.”\n'),
    ]);
    expect([stderr, status]).toEqual(['', 0]);
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => parse(line).id)).toEqual(['a.txt', 'b.news']);
    expect(parse(lines[0] ?? '').quotes[0]).toMatchObject({ text: '"Non"', speakerName: 'Anne Dulac' });
    const validate = new Ajv().compile(schema);
    for (const line of lines) expect(validate(JSON.parse(line)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('--format json is one array, --format pretty is for people', () => {
    const name = file('c.txt', sentence);
    expect(
      (JSON.parse(run(['annotate', name, name, '--format', 'json']).stdout) as Shown[]).map(({ id }) => id),
    ).toEqual([name, name]);
    expect(JSON.parse(run(['annotate', 'none.txt', '--format', 'json']).stdout)).toEqual([]);
    expect(run(['annotate', name, '--format=pretty']).stdout).toContain('Anne Dulac  "Non" [dit]');
  });

  test('--language is obeyed', () => {
    expect(parse(run(['annotate', file('d.txt', sentence), '--language', 'en']).stdout).language).toBe('en');
  });

  test('reads UTF-16, a byte order mark and CRLF with offsets into the text', () => {
    const utf16 = Buffer.from(`\ufeff${sentence}`, 'utf16le');
    expect(parse(run(['annotate', file('e.txt', utf16)]).stdout).quotes[0]).toMatchObject({
      text: '"Non"',
      start: 0,
    });
    expect(
      parse(run(['annotate', file('f.txt', `\ufeffUn.\r\n\r\n${sentence}`)]).stdout).quotes[0],
    ).toMatchObject({ start: 8 });
  });

  test('reads standard input for -', () => {
    expect(parse(run(['annotate', '-'], sentence).stdout)).toMatchObject({ id: 'standard input' });
  });

  test('what cannot be read is named, the rest is done, the exit code is 1', () => {
    mkdirSync(path.join(folder, 'sub'), { recursive: true });
    const binary = file('g.bin', Buffer.from([0x25, 0x50, 0, 1, 2, 0xff]));
    const latin = file('h.txt', Buffer.from('caf\xe9', 'latin1'));
    const { stdout, stderr, status } = run([
      'annotate',
      'none.txt',
      'sub',
      binary,
      latin,
      file('i.txt', sentence),
    ]);
    expect(status).toBe(1);
    expect(parse(stdout).id).toBe('i.txt');
    expect(stderr.trim().split('\n')).toEqual([
      'verbatim: none.txt: there is no such file',
      'verbatim: sub is a folder; name the files in it (for example sub/*.txt)',
      'verbatim: g.bin is a binary file, not text',
      'verbatim: h.txt is not UTF-8 text; convert it first (for example: iconv -f WINDOWS-1252 -t UTF-8)',
    ]);
  });

  test('a wrong call says what is wrong and exits with 2', () => {
    for (const [args, message] of [
      [['annotate'], 'name at least one file'],
      [['annotate', 'a.txt', '--format', 'xml'], '--format takes json, jsonl or pretty, not "xml"'],
      [['annotate', 'a.txt', '--language', 'de'], '--language takes fr, en or auto, not "de"'],
      [['annotate', 'a.txt', '--jsonl'], '--jsonl reads standard input'],
      [['annotate', '--frmat', 'json'], "Unknown option '--frmat'"],
      [['anotate'], 'there is no command "anotate"'],
    ] as const) {
      const { stderr, status } = run(args);
      expect(status, args.join(' ')).toBe(2);
      expect(stderr).toContain(message);
      expect(stderr).not.toMatch(/\n\s+at /u);
    }
  });

  test('help and version', () => {
    expect(run(['--help']).stdout).toContain('verbatim annotate FILES...');
    expect(run(['annotate', '--help']).stdout).toContain('--jsonl');
    expect(run(['--version']).stdout).toBe('test\n');
  });
});

describe('export', () => {
  test('prints one file, or fills a folder', () => {
    const name = file('j.txt', `😀 ${sentence}`);
    const { stdout, stderr, status } = run(['export', name, '--format', 'brat']);
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toMatch(/^T\d+\t(?:DirectQuote|QuoteFragment) 2 7\t"Non"$/mu);
    expect(run(['export', name, name, '--format', 'brat', '--out', 'made/here']).status).toBe(0);
    expect(readFileSync(path.join(folder, 'made/here/j-2.txt'), 'utf8')).toBe(`😀 ${sentence}`);
    expect(readFileSync(path.join(folder, 'made/here/j.ann'), 'utf8')).toBe(stdout);
    expect(readFileSync(path.join(folder, 'made/here/annotation.conf'), 'utf8')).toContain('[relations]');
  });

  test('never writes over an article', () => {
    const name = file('k.txt', sentence);
    expect(run(['export', name, '--format', 'brat', '--out', '.']).status).toBe(0);
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe(sentence);
  });

  test('a wrong call says what is wrong and exits with 2', () => {
    for (const [args, message] of [
      [['export', 'a.txt'], 'name a format with --format: brat, '],
      [['export', 'a.txt', '--format', 'pdf'], '--format takes brat'],
      [['export', 'a.txt', '--format', 'brat', '--dialect', 'x'], '--dialect takes csv, excel, excel-fr'],
      [['export', 'a.txt', 'b.txt', '--format', 'brat'], 'name a folder for them with --out'],
      [['export', '--format', 'brat'], 'name at least one file'],
    ] as const) {
      const { stderr, status } = run(args);
      expect([stderr, status], args.join(' ')).toEqual([expect.stringContaining(message), 2]);
    }
  });
});

describe('import', () => {
  test('what was exported comes back, beside the article and into other exports', () => {
    const name = file('l.txt', `😀 ${sentence}`);
    writeFileSync(path.join(folder, 'l.jsonl'), run(['export', name, '--format', 'prodigy']).stdout);
    const args = ['import', 'l.jsonl', '--accept-suggestions', '--out', 'back'];
    const { stdout, stderr, status } = run(args);
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toMatch(/^back\/l\.txt: \d+ decisions$/mu);
    expect(readFileSync(path.join(folder, 'back/l.txt'), 'utf8')).toBe(`😀 ${sentence}`);
    const sidecar = readFileSync(path.join(folder, 'back/l.txt.annot.jsonl'), 'utf8');
    expect(sidecar).toContain('"name":"Anne Dulac"');
    // Once more: nothing is decided twice.
    run(args);
    expect(readFileSync(path.join(folder, 'back/l.txt.annot.jsonl'), 'utf8')).toBe(sidecar);
    expect(run(['export', 'back/l.txt', '--format', 'quotes-csv']).stdout).toMatch(
      /Anne Dulac.*accepted-in-bulk/u,
    );
  });

  test('suggestions are nobody’s decisions', () => {
    run(['import', 'l.jsonl', '--out', 'none']);
    expect(readFileSync(path.join(folder, 'none/l.txt.annot.jsonl'), 'utf8').trim().split('\n')).toHaveLength(
      1,
    );
  });

  test('an article with another text is never written over', () => {
    const there = file('m.txt', 'Autre chose.\n');
    file('m.jsonl', JSON.stringify({ text: 'Oui.', meta: { article: there }, spans: [] }));
    const { stderr, status } = run(['import', 'm.jsonl']);
    expect([stderr, status]).toEqual([
      'verbatim: m.txt is there already with another text; name a folder with --out\n',
      1,
    ]);
    expect(readFileSync(path.join(folder, there), 'utf8')).toBe('Autre chose.\n');
  });

  test('decisions that cannot be read are told and never written over', () => {
    const name = file('o.txt', sentence);
    const sidecar = file('o.txt.annot.jsonl', Buffer.from('d\xe9cisions', 'latin1'));
    writeFileSync(path.join(folder, 'o.jsonl'), run(['export', 'd.txt', '--format', 'prodigy']).stdout);
    file('o.jsonl', readFileSync(path.join(folder, 'o.jsonl'), 'utf8').replaceAll('d.txt', name));
    for (const args of [
      ['import', 'o.jsonl'],
      ['export', name, '--format', 'brat'],
    ]) {
      const { stderr, status } = run(args);
      expect([stderr, status], args.join(' ')).toEqual([
        'verbatim: o.txt.annot.jsonl is not UTF-8 text; convert it first (for example: iconv -f WINDOWS-1252 -t UTF-8)\n',
        1,
      ]);
    }
    expect(readFileSync(path.join(folder, sidecar), 'latin1')).toBe('d\xe9cisions');
  });

  test('brat needs its article beside it; a wrong call exits with 2', () => {
    file('n.ann', 'T1\tPER 0 4\tAnne\n');
    expect(run(['import', 'n.ann']).stderr).toContain('the article n.txt must stand beside it');
    file('n.txt', 'Anne\n');
    expect(run(['import', 'n.ann', '--by', 'ed']).stdout).toBe('n.txt: 2 decisions\n');
    expect(readFileSync(path.join(folder, 'n.txt.annot.jsonl'), 'utf8')).toContain('"by":"ed"');
    expect(run(['import', 'n.ann', '--format', 'pdf']).status).toBe(2);
    expect(run(['import']).stderr).toContain('name at least one file');
  });
});

describe('--jsonl', () => {
  test('one line out for each line in, in order; a bad line is named and left out', () => {
    const lines = [
      JSON.stringify({ id: 'x', text: sentence }),
      '{bad',
      '',
      JSON.stringify({ id: 7, text: 'He said no.', language: 'en' }),
      '{"id":"y"}',
      JSON.stringify({ text: 'Oui.', language: 'xx' }),
    ];
    const { stdout, stderr, status } = run(['annotate', '--jsonl'], lines.join('\n'));
    expect(status).toBe(1);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => [parse(line).id, parse(line).language]),
    ).toEqual([
      ['x', 'fr'],
      ['7', 'en'],
    ]);
    expect(stderr).toMatch(/standard input, line 2: not JSON/u);
    expect(stderr).toMatch(/standard input, line 5: expected an object with "id" and "text"/u);
    expect(stderr).toMatch(/line-6: there is no language "xx"/u);
  });

  test('answers each line before the next one comes', async () => {
    const child = spawn(process.execPath, [cli(), 'annotate', '--jsonl'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const next = (): Promise<string> =>
      new Promise((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
    for (const id of ['one', 'two']) {
      const answer = next();
      child.stdin.write(`${JSON.stringify({ id, text: sentence })}\n`);
      expect(parse(await answer).id).toBe(id);
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  });

  test('a reader that leaves early is no crash', () => {
    const input = path.join(folder, 'many.jsonl');
    writeFileSync(input, `${JSON.stringify({ id: 'x', text: sentence })}\n`.repeat(3000));
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${cli()}" annotate --jsonl < "${input}" | head -n 2`],
      { encoding: 'utf8' },
    );
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });
});

test('the samples are annotated without a problem', () => {
  const names = ['sommet-climat.news', 'harbour-strike.news'].map((name) =>
    path.join(project, 'samples', name),
  );
  const { stdout, status } = run(['annotate', ...names]);
  expect(status).toBe(0);
  for (const line of stdout.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ problems: [] });
  expect(readFileSync(names[0] ?? '', 'utf8')).not.toBe('');
});
