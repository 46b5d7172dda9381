import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../server/src/lang/detect';
import { packs } from '../../server/src/lang/registry';
import { analyseText, project } from '../support/inMemory';
import { renderAnalysis } from '../support/render';

const samples = readdirSync(path.join(project, 'samples')).filter((name) => /\.(?:news|txt)$/u.test(name));

/**
 * Whole articles against what stands in the golden files. After a change for the better:
 * `npm run unit -- -u test/golden`, and read the diff.
 */
describe('whole articles', () => {
  test.each(samples)('%s', async (name) => {
    const text = readFileSync(path.join(project, 'samples', name), 'utf8');
    const { language } = detectLanguage(text, packs);
    const rendered = renderAnalysis(analyseText(text, language));
    await expect(rendered).toMatchFileSnapshot(path.join(import.meta.dirname, `${name}.golden.txt`));
  });
});
