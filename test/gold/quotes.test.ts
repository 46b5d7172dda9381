import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyseSurely } from '../support/inMemory';

interface Quote {
  readonly start: number;
  readonly end: number;
}

/** Each line an article of ours, with its quotes as people marked them. */
function readGold(language: 'fr' | 'en'): { id: string; text: string; quotes: Quote[] }[] {
  const lines = readFileSync(path.join(import.meta.dirname, `${language}.jsonl`), 'utf8').trim();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `build.mjs` writes them so
  return lines.split('\n').map((line) => JSON.parse(line) as { id: string; text: string; quotes: Quote[] });
}

/** Constructions of a whole article meet here: a rule for one sentence must not lose a quote of another. */
describe.each(['fr', 'en'] as const)('the quotes of our own articles (%s)', (language) => {
  test.each(readGold(language).map((article) => [article.id, article] as const))('%s', (_, article) => {
    const { text } = article;
    const said = ({ start, end }: Quote): string => text.slice(start, end);
    const found = analyseSurely(text, language).quotes.filter(({ kind }) => kind !== 'not-speech');
    expect(found.map(said).sort()).toEqual(article.quotes.map(said).sort());
  });
});
