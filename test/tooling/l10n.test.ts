import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import french from '../../client/l10n/bundle.l10n.fr.json';
import titles from '../../package.nls.fr.json';
import { messageTables } from '../../server/src/service/messages';
import { project } from '../support/inMemory';

/** The texts that the client puts into words: `l10n.t('…')`, and `t('…')` where it is called that. */
function textsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/\bt\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/gu)].map(
    ([, single, double]) => (single ?? double ?? '').replace(/\\(.)/gu, '$1'),
  );
}

const folder = path.join(project, 'client/src');
const said = new Set(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => textsOf(path.join(folder, file))),
);

test('all that the client says is there in French', () => {
  expect([...said].filter((text) => !Object.hasOwn(french, text))).toEqual([]);
});

test('nothing is translated that nobody says', () => {
  expect(Object.keys(french).filter((text) => !said.has(text))).toEqual([]);
});

test('French is set with typographic apostrophes everywhere', () => {
  const texts = [
    ...Object.values(french),
    ...Object.values(titles),
    ...Object.values(messageTables.fr).flatMap((text) =>
      typeof text === 'string' ? [text] : [text.one, text.other],
    ),
  ];
  expect(texts.filter((text) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
});

test('both need the same to be filled in', () => {
  const holes = (text: string): string[] => [...text.matchAll(/\{\d\}/gu)].map(([hole]) => hole).sort();
  for (const [english, translated] of Object.entries(french))
    expect(holes(translated), english).toEqual(holes(english));
});
