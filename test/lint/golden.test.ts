import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../server/src/lang/detect';
import { packs } from '../../server/src/lang/registry';
import { fixText } from '../../server/src/lint/edits';
import { suggestPreset } from '../../server/src/lint/presets';
import { project } from '../support/inMemory';
import { lintText } from '../support/lint';

const own = path.join(import.meta.dirname, 'golden');
const samples = path.join(project, 'samples');

const articles = [own, samples].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:news|txt)$/u.test(name) && !name.endsWith('.golden.txt'))
    .map((name) => [name, path.join(folder, name)] as const),
);

/**
 * What the checks say about whole articles out of the box, and what the safe fixes leave of those that have any.
 * After a change for the better: `npm run unit -- -u test/lint/golden`, and read the diff.
 */
describe('whole articles', () => {
  test.each(articles)('%s', async (name, file) => {
    const text = readFileSync(file, 'utf8');
    const preset = suggestPreset(text, detectLanguage(text, packs).language);
    const lines = lintText(text, preset).map(({ rule, severity, message, start, end, fixes }) => {
      const before = text.slice(0, start);
      const line = before.split('\n').length;
      const column = start - before.lastIndexOf('\n');
      const words = text.slice(start, Math.min(end, start + 60)).replace(/\s+/gu, ' ');
      const offers = fixes.map(({ kind, title }) => `      ${kind === 'safe' ? '✓' : '?'} ${title}`);
      return [
        `${String(line)}:${String(column)}  ${severity}  ${rule}  ⟦${words}⟧`,
        `      ${message}`,
        ...offers,
      ].join('\n');
    });
    const mended = fixText(text, (now) => lintText(now, preset)).text;
    const after = mended === text ? [] : ['', 'after the safe fixes:', '', mended.trimEnd()];
    const golden = [
      `house style: ${preset}`,
      '',
      ...(lines.length === 0 ? ['nothing to say'] : lines),
      ...after,
    ];
    await expect(`${golden.join('\n')}\n`).toMatchFileSnapshot(path.join(own, `${name}.golden.txt`));
  });
});
