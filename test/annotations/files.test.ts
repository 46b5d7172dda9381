import { describe, expect, test } from 'vitest';
import {
  readWhole,
  sidecarPathOf,
  withMergeLine,
  writeWhole,
  type FilePort,
} from '../../client/src/annotations/sidecarFiles';

/** Files in memory that stop working after so many steps, as a machine that is switched off. */
function memory(files: Map<string, string>, steps = Infinity): FilePort<string> {
  let left = steps;
  const step = (): void => {
    if (left-- <= 0) throw new Error('switched off');
  };
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return {
    read: (name) => Promise.resolve(files.has(name) ? encode(files.get(name) ?? '') : undefined),
    async write(name, bytes) {
      // A file that is being written is empty first.
      step();
      files.set(name, '');
      step();
      files.set(name, new TextDecoder().decode(bytes));
    },
    async replace(from, to) {
      // The worst file system: it takes the old file away first.
      step();
      files.delete(to);
      step();
      files.set(to, files.get(from) ?? '');
      files.delete(from);
    },
    beside: (name, suffix) => name + suffix,
  };
}

describe('writing a sidecar', () => {
  test('switched off at any step, the file is the old one or the new one', async () => {
    for (let steps = 0; steps <= 4; steps++) {
      const files = new Map([['a', 'old\n']]);
      await writeWhole(memory(files, steps), 'a', 'new\n').catch(() => undefined);
      const text = await readWhole(memory(files), 'a');
      expect(['old\n', 'new\n'], `after ${String(steps)} steps`).toContain(text);
    }
  });

  test.each([
    ['villes/a.txt', '', 'villes/a.txt.annot.jsonl'],
    ['villes/a.txt', '.annotations', '.annotations/villes/a.txt.annot.jsonl'],
    ['a.txt', './notes/', 'notes/a.txt.annot.jsonl'],
    ['a.txt', '..\\..\\elsewhere', 'elsewhere/a.txt.annot.jsonl'],
  ])('of %s in "%s" is %s', (article, folder, expected) => {
    expect(sidecarPathOf(article, folder)).toBe(expected);
  });

  test.each([
    [undefined, '*.annot.jsonl merge=union\n'],
    ['', '*.annot.jsonl merge=union\n'],
    ['*.txt text', '*.txt text\n*.annot.jsonl merge=union\n'],
    ['*.annot.jsonl merge=union\n', undefined],
    ['*.annot.jsonl text merge=binary\n', undefined],
  ])('.gitattributes %j', (before, expected) => {
    expect(withMergeLine(before)).toBe(expected);
  });
});
