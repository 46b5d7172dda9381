import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import schema from '../../server/src/exports/article-record.schema.json';
import { bundleCli, type Cli, type Ran } from '../support/cli';
import { project } from '../support/inMemory';

let cli: Cli;
beforeAll(async () => {
  cli = await bundleCli();
});
afterAll(() => cli.remove());

const run = (args: readonly string[], input?: string | Buffer): Promise<Ran> => cli.run(args, input);
const at = (name: string): string => cli.at(name);
const file = (name: string, content: string | Buffer): string => cli.file(name, content);

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
  test('prints a record a file, in order, that fits the schema', async () => {
    const call = ['annotate', file('a.txt', sentence), file('b.news', 'He said “no.”\n')];
    const { stdout, stderr, status } = cli.spawn(call);
    expect(await run(call)).toEqual({ stdout, stderr, status });
    expect([stderr, status]).toEqual(['', 0]);
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => parse(line).id)).toEqual(['a.txt', 'b.news']);
    expect(parse(lines[0] ?? '').quotes[0]).toMatchObject({ text: '"Non"', speakerName: 'Anne Dulac' });
    const validate = new Ajv().compile(schema);
    for (const line of lines) expect(validate(JSON.parse(line)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('--format json is one array, --format pretty is for people', async () => {
    const name = file('c.txt', sentence);
    expect(
      (JSON.parse((await run(['annotate', name, name, '--format', 'json'])).stdout) as Shown[]).map(
        ({ id }) => id,
      ),
    ).toEqual([name, name]);
    expect(JSON.parse((await run(['annotate', 'none.txt', '--format', 'json'])).stdout)).toEqual([]);
    expect((await run(['annotate', name, '--format=pretty'])).stdout).toContain('Anne Dulac  "Non" [dit]');
  });

  test('--language is obeyed', async () => {
    expect(
      parse((await run(['annotate', file('d.txt', sentence), '--language', 'en'])).stdout).language,
    ).toBe('en');
  });

  test('reads UTF-16, a byte order mark and CRLF with offsets into the text', async () => {
    const utf16 = Buffer.from(`\ufeff${sentence}`, 'utf16le');
    expect(parse((await run(['annotate', file('e.txt', utf16)])).stdout).quotes[0]).toMatchObject({
      text: '"Non"',
      start: 0,
    });
    expect(
      parse((await run(['annotate', file('f.txt', `\ufeffUn.\r\n\r\n${sentence}`)])).stdout).quotes[0],
    ).toMatchObject({ start: 8 });
  });

  test('reads standard input for -', async () => {
    expect(parse((await run(['annotate', '-'], sentence)).stdout)).toMatchObject({ id: 'standard input' });
  });

  test('what cannot be read is named, the rest is done, the exit code is 1', async () => {
    mkdirSync(at('sub'), { recursive: true });
    const binary = file('g.bin', Buffer.from([0x25, 0x50, 0, 1, 2, 0xff]));
    const latin = file('h.txt', Buffer.from('caf\xe9', 'latin1'));
    const { stdout, stderr, status } = await run([
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

  test('a wrong call says what is wrong and exits with 2', async () => {
    for (const [args, message] of [
      [['annotate'], 'name at least one file'],
      [['annotate', 'a.txt', '--format', 'xml'], '--format takes json, jsonl or pretty, not "xml"'],
      [['annotate', 'a.txt', '--language', 'de'], '--language takes fr, en or auto, not "de"'],
      [['annotate', 'a.txt', '--jsonl'], '--jsonl reads standard input'],
      [['annotate', '--frmat', 'json'], "Unknown option '--frmat'"],
      [['anotate'], 'there is no command "anotate"'],
    ] as const) {
      const { stderr, status } = await run(args);
      expect(status, args.join(' ')).toBe(2);
      expect(stderr).toContain(message);
      expect(stderr).not.toMatch(/\n\s+at /u);
    }
  });

  test('help and version', async () => {
    expect((await run(['--help'])).stdout).toContain('verbatim annotate FILES...');
    expect((await run(['annotate', '--help'])).stdout).toContain('--jsonl');
    expect((await run(['--version'])).stdout).toBe('test\n');
  });
});

describe('--jsonl', () => {
  test('one line out for each line in, in order; a bad line is named and left out', async () => {
    const lines = [
      JSON.stringify({ id: 'x', text: sentence }),
      '{bad',
      '',
      JSON.stringify({ id: 7, text: 'He said no.', language: 'en' }),
      '{"id":"y"}',
      JSON.stringify({ text: 'Oui.', language: 'xx' }),
    ];
    const { stdout, stderr, status } = await run(['annotate', '--jsonl'], lines.join('\n'));
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
    const child = spawn(process.execPath, [cli.script, 'annotate', '--jsonl'], {
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
    const input = at('many.jsonl');
    writeFileSync(input, `${JSON.stringify({ id: 'x', text: sentence })}\n`.repeat(3000));
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${cli.script}" annotate --jsonl < "${input}" | head -n 2`],
      { encoding: 'utf8' },
    );
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });
});

test('the samples are annotated without a problem', async () => {
  const names = ['sommet-climat.news', 'harbour-strike.news'].map((name) =>
    path.join(project, 'samples', name),
  );
  const { stdout, status } = await run(['annotate', ...names]);
  expect(status).toBe(0);
  for (const line of stdout.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ problems: [] });
  expect(readFileSync(names[0] ?? '', 'utf8')).not.toBe('');
});
