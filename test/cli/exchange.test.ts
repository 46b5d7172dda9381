import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleCli, type Cli, type Ran } from '../support/cli';

let cli: Cli;
beforeAll(async () => {
  cli = await bundleCli();
});
afterAll(() => cli.remove());

const run = (args: readonly string[], input?: string | Buffer): Promise<Ran> => cli.run(args, input);
const at = (name: string): string => cli.at(name);
const file = (name: string, content: string | Buffer): string => cli.file(name, content);

const sentence = '"Non", a dit Anne Dulac, maire de Lyon, lundi à Paris.\n';

describe('export', () => {
  test('prints one file, or fills a folder', async () => {
    const name = file('j.txt', `😀 ${sentence}`);
    const { stdout, stderr, status } = await run(['export', name, '--format', 'brat']);
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toMatch(/^T\d+\t(?:DirectQuote|QuoteFragment) 2 7\t"Non"$/mu);
    expect((await run(['export', name, name, '--format', 'brat', '--out', 'made/here'])).status).toBe(0);
    expect(readFileSync(at('made/here/j-2.txt'), 'utf8')).toBe(`😀 ${sentence}`);
    expect(readFileSync(at('made/here/j.ann'), 'utf8')).toBe(stdout);
    expect(readFileSync(at('made/here/annotation.conf'), 'utf8')).toContain('[relations]');
  });

  test('never writes over an article', async () => {
    const name = file('k.txt', sentence);
    expect((await run(['export', name, '--format', 'brat', '--out', '.'])).status).toBe(0);
    expect(readFileSync(at(name), 'utf8')).toBe(sentence);
  });

  test('a wrong call says what is wrong and exits with 2', async () => {
    for (const [args, message] of [
      [['export', 'a.txt'], 'name a format with --format: brat, '],
      [['export', 'a.txt', '--format', 'pdf'], '--format takes brat'],
      [['export', 'a.txt', '--format', 'brat', '--dialect', 'x'], '--dialect takes csv, excel, excel-fr'],
      [['export', 'a.txt', 'b.txt', '--format', 'brat'], 'name a folder for them with --out'],
      [['export', '--format', 'brat'], 'name at least one file'],
    ] as const) {
      const { stderr, status } = await run(args);
      expect([stderr, status], args.join(' ')).toEqual([expect.stringContaining(message), 2]);
    }
  });
});

describe('import', () => {
  test('what was exported comes back, beside the article and into other exports', async () => {
    const name = file('l.txt', `😀 ${sentence}`);
    writeFileSync(at('l.jsonl'), (await run(['export', name, '--format', 'prodigy'])).stdout);
    const args = ['import', 'l.jsonl', '--accept-suggestions', '--out', 'back'];
    const { stdout, stderr, status } = await run(args);
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toMatch(/^back\/l\.txt: \d+ decisions$/mu);
    expect(readFileSync(at('back/l.txt'), 'utf8')).toBe(`😀 ${sentence}`);
    const sidecar = readFileSync(at('back/l.txt.annot.jsonl'), 'utf8');
    expect(sidecar).toContain('"name":"Anne Dulac"');
    // Once more: nothing is decided twice.
    await run(args);
    expect(readFileSync(at('back/l.txt.annot.jsonl'), 'utf8')).toBe(sidecar);
    expect((await run(['export', 'back/l.txt', '--format', 'quotes-csv'])).stdout).toMatch(
      /Anne Dulac.*accepted-in-bulk/u,
    );
  });

  test('suggestions are nobody’s decisions', async () => {
    await run(['import', 'l.jsonl', '--out', 'none']);
    expect(readFileSync(at('none/l.txt.annot.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1);
  });

  test('an article with another text is never written over', async () => {
    const there = file('m.txt', 'Autre chose.\n');
    file('m.jsonl', JSON.stringify({ text: 'Oui.', meta: { article: there }, spans: [] }));
    const { stderr, status } = await run(['import', 'm.jsonl']);
    expect([stderr, status]).toEqual([
      'verbatim: m.txt is there already with another text; name a folder with --out\n',
      1,
    ]);
    expect(readFileSync(at(there), 'utf8')).toBe('Autre chose.\n');
  });

  test('decisions that cannot be read are told and never written over', async () => {
    const name = file('o.txt', sentence);
    const sidecar = file('o.txt.annot.jsonl', Buffer.from('d\xe9cisions', 'latin1'));
    writeFileSync(
      at('o.jsonl'),
      (await run(['export', file('d.txt', sentence), '--format', 'prodigy'])).stdout,
    );
    file('o.jsonl', readFileSync(at('o.jsonl'), 'utf8').replaceAll('d.txt', name));
    for (const args of [
      ['import', 'o.jsonl'],
      ['export', name, '--format', 'brat'],
    ]) {
      const { stderr, status } = await run(args);
      expect([stderr, status], args.join(' ')).toEqual([
        'verbatim: o.txt.annot.jsonl is not UTF-8 text; convert it first (for example: iconv -f WINDOWS-1252 -t UTF-8)\n',
        1,
      ]);
    }
    expect(readFileSync(at(sidecar), 'latin1')).toBe('d\xe9cisions');
  });

  test('brat needs its article beside it; a wrong call exits with 2', async () => {
    file('n.ann', 'T1\tPER 0 4\tAnne\n');
    expect((await run(['import', 'n.ann'])).stderr).toContain('the article n.txt must stand beside it');
    file('n.txt', 'Anne\n');
    expect((await run(['import', 'n.ann', '--by', 'ed'])).stdout).toBe('n.txt: 2 decisions\n');
    expect(readFileSync(at('n.txt.annot.jsonl'), 'utf8')).toContain('"by":"ed"');
    expect((await run(['import', 'n.ann', '--format', 'pdf'])).status).toBe(2);
    expect((await run(['import'])).stderr).toContain('name at least one file');
  });
});
