import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { packs } from '../../server/src/lang/registry';
import { readHeader } from '../../server/src/pipeline/tagger/modelFile';
import { fingerprintOf } from '../../server/training/ner/fingerprint';
import {
  packLists,
  parseLists,
  printLists,
  readFrozenLists,
  type FrozenLists,
} from '../../server/training/ner/frozenLists';
import { project } from '../support/inMemory';

test.each(packs.map(({ code }) => code))(
  'the tagger of "%s" was trained for these lists and features',
  (code) => {
    const { header } = readHeader(readFileSync(path.join(project, `server/data/ner-${code}.bin`)));
    expect(
      header.fingerprint,
      `server/training/ner/lists/${code}.txt, the features, or how texts are cut have changed since ner-${code}.bin was trained: ` +
        'train and calibrate it anew (server/data/NOTICE.md has the commands)',
    ).toBe(fingerprintOf(code, readFrozenLists(code, project)));
  },
);

test.each(packs)('the lists of "$code" are read as they are written', (pack) => {
  const lists = packLists(pack);
  expect(parseLists(printLists(lists))).toEqual(lists);
});

test('a list, or a kind of it, that changes gives another fingerprint', () => {
  const lists = readFrozenLists('fr', project);
  const more: FrozenLists = new Map([
    ...lists,
    ['institution', [...(lists.get('institution') ?? []), 'ligue des phares']],
  ]);
  expect(fingerprintOf('fr', more)).not.toBe(fingerprintOf('fr', lists));
});

test('an unknown kind of list is told', () => {
  expect(() => parseLists('colour\tred\n')).toThrow('there is no kind "colour"');
});
