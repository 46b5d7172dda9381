import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';
import { project } from '../support/inMemory';

let grammar: IGrammar;

beforeAll(async () => {
  const wasm = readFileSync(path.join(project, 'node_modules/vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => {
      const file = path.join(project, 'syntaxes/news-article.tmLanguage.json');
      return Promise.resolve(textmate.parseRawGrammar(readFileSync(file, 'utf8'), file));
    },
  });
  const loaded = await registry.loadGrammar('text.news-article');
  if (loaded === null) throw new Error('the grammar does not load');
  grammar = loaded;
});

/** The stretches of a text that bear a scope, neighbours joined. */
function stretches(text: string, scope: string): string[] {
  const found: string[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    let end = -1;
    for (const { startIndex, endIndex, scopes } of tokens) {
      if (!scopes.some((name) => name.startsWith(scope))) continue;
      const words = line.slice(startIndex, endIndex);
      if (startIndex === end) found[found.length - 1] += words;
      else found.push(words);
      end = endIndex;
    }
  }
  return found;
}

/** Checks which stretches bear a scope; they stand in `[[…]]`. */
function checkScope(scope: string, marked: string): void {
  const expected = [...marked.matchAll(/\[\[(.*?)\]\]/gu)].map(([, words]) => words);
  expect(stretches(marked.replaceAll(/\[\[|\]\]/gu, ''), scope)).toEqual(expected);
}

const quoted = 'string.quoted';
const rest = '\n\nUn paragraphe qui suit.';

describe('grammar', () => {
  test.each([
    ['markup.heading.headline', `[[Le titre de l'article]]${rest}`],
    ['markup.heading.headline', `Un paragraphe qui ouvre l'article.${rest}`],
    ['keyword.other.dateline', `Un titre\n\n[[PARIS, 12 fév 2025 (AFP) -]] Le texte.`],
    ['keyword.other.dateline', `Un titre\n\n[[LONDON —]] The text.`],
    ['keyword.other.dateline', `Un titre\n\n[[24 février 2017. –]] Le texte.`],
    ['keyword.other.dateline', `Un titre\n\nLe maire - absent - a dit non.`],
    ['entity.name.type.agency', `Un titre\n\nPARIS, 12 fév 2025 ([[AFP]]) - Le texte.`],
    ['markup.heading.crosshead', `Un.${rest}\n\n[[- Pas de "miracle" -]]${rest}`],
    ['markup.heading.crosshead', `Un.${rest}\n\nLe maire - absent - a dit non.`],
    ['comment.line.signature', `Un.${rest}\n\n[[abc/def/gh]]`],
    ['comment.line.signature', `Un.${rest}\n\n[[AFP]]`],
    ['comment.line.signature', `Un.${rest}\n\nRien.`],
    [quoted, 'Il a dit [["non"]] et [["oui"]] hier.'],
    [quoted, 'Il a dit [[« non »]] et [[“oui”]] hier.'],
    [quoted, 'Il a dit [[« non « jamais » oui »]] hier.'],
    [quoted, "L'été de l'Etat, dit-il."],
    [quoted, 'Un écran de 15" hier.'],
    ['string.quoted.nested', '"Il a dit [[+non+]] hier", dit-il.'],
    ['string.quoted.nested', '“He said [[‘no’]] again,” she said.'],
    [quoted, 'Il a dit [["non hier.]]\n\nElle a dit [["oui"]] ce matin.'],
  ])('%s in %s', checkScope);

  test('a long line without an end takes no time', () => {
    const started = performance.now();
    stretches(`"${'« a + b '.repeat(3000)}`, quoted);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
