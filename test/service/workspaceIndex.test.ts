import { describe, expect, test } from 'vitest';
import { finish } from '../../server/src/core/steps';
import { keyAt, referencesElsewhere } from '../../server/src/service/features/workspaceReferences';
import { workspaceSymbols } from '../../server/src/service/features/workspaceSymbols';
import { indexFolders } from '../../server/src/service/indexing';
import { messagesIn } from '../../server/src/service/messages';
import { packSummary, type PackedSummary } from '../../server/src/service/packedSummary';
import { createWorkspaceIndex } from '../../server/src/service/workspaceIndex';
import { createDisk, folder, go, names, portsOf } from '../support/disks';
import { analyseText } from '../support/inMemory';
import { summaryOf } from '../support/summaries';

const say = messagesIn('en');
const packed = (text: string): PackedSummary => packSummary(summaryOf(text));

const morin = `Un titre court

PARIS (AFP) - Le maire de Lyon, Paul Morin, est venu lundi.

"Nous verrons bien l'été prochain", a dit M. Morin.
`;
const dulac = `Un autre titre

Paul Morin est parti mardi. "Adieu", a lancé Anne Dulac.
`;

test('an open buffer outranks its file', async () => {
  const disk = createDisk({ 'w:/a.news': morin });
  const index = createWorkspaceIndex();
  index.open('w:/a.news', packed(dulac));
  await indexFolders(index, [folder], portsOf(disk), go, () => {});
  expect(names(index)).toContain('Anne Dulac');
  index.close('w:/a.news');
  expect(names(index)).toEqual(['Paul Morin']);
  index.open('w:/new.news', packed(dulac));
  index.close('w:/new.news');
  expect(index.collection.size).toBe(1);
});

describe('over all articles', () => {
  const index = createWorkspaceIndex();
  index.open('w:/a.news', packed(morin));
  index.open('w:/b.news', packed(dulac));

  test.each([
    ['mor', ['Paul Morin', 'Paul Morin']],
    ['paul mor', ['Paul Morin', 'Paul Morin']],
    ['DULÀC', ['Anne Dulac']],
    ["l'ete prochain", ['"Nous verrons bien l\'été prochain"']],
    ['bien L’ÉTÉ', ['"Nous verrons bien l\'été prochain"']],
    ['(.* q+', []],
    ['xyz', []],
  ])('%s finds %j', (query, expected) => {
    expect(finish(workspaceSymbols(index.collection, query, say)).map(({ name }) => name)).toEqual(expected);
  });

  test('an empty query gives names', () => {
    expect(finish(workspaceSymbols(index.collection, '', say)).length).toBeGreaterThan(2);
  });

  test('the mentions of a person in the other articles are found', () => {
    const key = keyAt(analyseText(morin), morin.indexOf('Paul'));
    expect(finish(referencesElsewhere(index.collection, key ?? '', 'w:/a.news'))).toEqual([
      { uri: 'w:/b.news', range: [2, 0, 2, 10] },
    ]);
    expect(keyAt(analyseText(morin), 0)).toBeUndefined();
  });
});

test('words without a name mean someone else in each article', () => {
  const text = '"Nous verrons", a dit une source proche du dossier.';
  const index = createWorkspaceIndex();
  index.open('w:/a.news', packed(text));
  index.open('w:/b.news', packed(text));
  const speakers = [...index.collection.entities()].filter(({ quotes }) => quotes > 0);
  expect(speakers.map(({ places }) => places.length)).toEqual([1, 1]);
  expect(finish(workspaceSymbols(index.collection, 'b.news', say))).toEqual([]);
});
