import { describe, expect, test } from 'vitest';
import { finish } from '../../server/src/core/steps';
import { workspaceSymbols } from '../../server/src/service/features/workspaceSymbols';
import { indexFiles, indexFolders } from '../../server/src/service/indexing';
import { messagesIn } from '../../server/src/service/messages';
import { createWorkspaceIndex, type WorkspaceIndex } from '../../server/src/service/workspaceIndex';
import { createDisk, createStore, folder, go, names, portsOf, sidecarOf, type Disk } from '../support/disks';

const say = messagesIn('en');
const folders = [folder];

const morin = `Un titre court

PARIS (AFP) - Le maire de Lyon, Paul Morin, est venu lundi.

"Nous verrons bien l'été prochain", a dit M. Morin.
`;
const dulac = `Un autre titre

Paul Morin est parti mardi. "Adieu", a lancé Anne Dulac.
`;

describe('indexing', () => {
  test('reads the articles of the folders, and tells how far it is', async () => {
    const disk = createDisk({ 'w:/a.news': morin, 'w:/txt/b.txt': dulac, 'w:/c.txt': dulac });
    const index = createWorkspaceIndex();
    const seen: string[] = [];
    const whole = await indexFolders(index, folders, portsOf(disk), go, ({ done, total }) =>
      seen.push(`${String(done)}/${String(total)}`),
    );
    expect(whole).toBe(true);
    expect([...index.collection.articles()].map(({ uri }) => uri)).toEqual(['w:/a.news', 'w:/txt/b.txt']);
    expect(names(index)).toEqual(['Anne Dulac', 'Paul Morin']);
    expect(seen.at(-1)).toBe('2/2');
  });

  test('a second session reads only what has changed', async () => {
    const disk = createDisk({ 'w:/a.news': morin, 'w:/b.news': dulac, 'w:/c.news': dulac });
    const store = createStore();
    await indexFolders(createWorkspaceIndex(), folders, portsOf(disk, store), go, () => {});
    disk.reads.length = 0;
    disk.write('w:/a.news', morin.replace('Paul', 'Luc'), 2);
    disk.write('w:/b.news', dulac, 2);
    disk.remove('w:/c.news');
    const index = createWorkspaceIndex();
    await indexFolders(index, folders, portsOf(disk, store), go, () => {});
    expect(disk.reads.sort()).toEqual(['w:/a.news', 'w:/b.news']);
    expect(index.collection.size).toBe(2);
    expect(names(index)).toContain('Luc Morin');
  });

  test.each([
    ['of another version', (bytes: Uint8Array) => bytes, '2'],
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, -40), '1'],
    ['cut short in a number', (bytes: Uint8Array) => bytes.subarray(0, bytes.indexOf(10) + 3), '1'],
    [
      'with another byte',
      (bytes: Uint8Array) => bytes.with(bytes.length - 40, 255 - (bytes.at(-40) ?? 0)),
      '1',
    ],
    ['with impossible lengths', (bytes: Uint8Array) => bytes.with(bytes.indexOf(10) + 4, 255), '1'],
    ['that is no cache', () => new TextEncoder().encode('<html>\n{}'), '1'],
    ['that is empty', () => new Uint8Array(0), '1'],
  ])('a cache %s costs only time', async (_, spoil, version) => {
    const disk = createDisk({ 'w:/a.news': morin });
    const store = createStore();
    await indexFolders(createWorkspaceIndex(), folders, portsOf(disk, store), go, () => {});
    store.bytes = spoil(store.bytes);
    disk.reads.length = 0;
    const index = createWorkspaceIndex();
    expect(await indexFolders(index, folders, portsOf(disk, store, version), go, () => {})).toBe(true);
    expect(names(index)).toEqual(['Paul Morin']);
    expect(disk.reads).toEqual(['w:/a.news']);
  });

  test('stops when it is asked to, and keeps what it has', async () => {
    const disk = createDisk(
      Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`w:/${String(n)}.news`, morin])),
    );
    const signal = { isCancellationRequested: false };
    const index = createWorkspaceIndex();
    const whole = await indexFolders(index, folders, portsOf(disk), signal, ({ done }) => {
      if (done === 5) signal.isCancellationRequested = true;
    });
    expect(whole).toBe(false);
    expect(index.collection.size).toBeGreaterThanOrEqual(5);
    expect(index.collection.size).toBeLessThan(20);
  });

  test('a file that cannot be read is left out', async () => {
    const disk = createDisk({ 'w:/a.news': morin, 'w:/b.news': dulac });
    const { files } = disk;
    const broken = {
      ...disk,
      files: {
        ...files,
        read: (uri: string) => (uri.endsWith('a.news') ? Promise.reject(new Error('no')) : files.read(uri)),
      },
    };
    const index = createWorkspaceIndex();
    expect(await indexFolders(index, folders, portsOf(broken), go, () => {})).toBe(true);
    expect(index.collection.size).toBe(1);
  });

  test('follows files that change, come and go', async () => {
    const disk = createDisk({ 'w:/a.news': morin, 'w:/b.news': dulac });
    const ports = portsOf(disk);
    const index = createWorkspaceIndex();
    await indexFolders(index, folders, ports, go, () => {});
    disk.write('w:/a.news', dulac, 2);
    disk.remove('w:/b.news');
    disk.write('w:/c.news', morin.replaceAll('Morin', 'Martel'));
    await indexFiles(index, ['w:/a.news', 'w:/b.news', 'w:/c.news'], () => folders[0], ports, go);
    expect(names(index)).toEqual(['Anne Dulac', 'Paul Martel', 'Paul Morin']);
  });
});

describe('what people know better', () => {
  const span = { start: morin.indexOf('"'), end: morin.lastIndexOf('"') + 1 };
  const refused = sidecarOf(morin, [{ record: 'rejection', id: 'r1', rev: 1, layer: 'quote', span }]);
  const renamed = sidecarOf(morin, [
    {
      record: 'entity',
      id: 'e1',
      rev: 1,
      how: 'created',
      type: 'organization',
      name: 'Maison Morin',
      names: ['Paul Morin'],
    },
  ]);
  const found = (index: WorkspaceIndex, query: string): string[] =>
    finish(workspaceSymbols(index.collection, query, say)).map(({ name }) => name);

  test('decisions beside an article are taken over, and followed', async () => {
    const disk = createDisk({ 'w:/a.news': morin, 'w:/a.news.annot.jsonl': refused });
    const ports = portsOf(disk);
    const index = createWorkspaceIndex();
    await indexFolders(index, folders, ports, go, () => {});
    expect(index.collection.size).toBe(1);
    expect(found(index, 'nous verrons bien')).toEqual([]);
    disk.write('w:/a.news.annot.jsonl', renamed, 2);
    await indexFiles(index, ['w:/a.news.annot.jsonl'], () => folder, ports, go);
    expect(found(index, 'nous verrons bien')).toHaveLength(1);
    expect(found(index, 'maison')).toEqual(['Maison Morin']);
    disk.remove('w:/a.news.annot.jsonl');
    await indexFiles(index, ['w:/a.news.annot.jsonl'], () => folder, ports, go);
    expect(names(index)).toEqual(['Paul Morin']);
    expect(found(index, 'maison')).toEqual([]);
  });

  test.each([
    ['other decisions', (disk: Disk) => disk.write('w:/a.news.annot.jsonl', renamed, 2), new Map()],
    ['another dictionary', () => {}, new Map([['Paul Morin', 'organization' as const]])],
  ])('what was kept does not hold with %s', async (_, change, dictionary) => {
    const disk = createDisk({ 'w:/a.news': morin, 'w:/a.news.annot.jsonl': refused, 'w:/b.txt': dulac });
    const store = createStore();
    await indexFolders(createWorkspaceIndex(), folders, portsOf(disk, store), go, () => {});
    disk.reads.length = 0;
    const again = createWorkspaceIndex();
    await indexFolders(again, folders, portsOf(disk, store), go, () => {});
    expect(disk.reads).toEqual([]);
    expect(found(again, 'nous verrons bien')).toEqual([]);
    change(disk);
    const index = createWorkspaceIndex();
    await indexFolders(index, [{ ...folder, dictionary }], portsOf(disk, store), go, () => {});
    expect(disk.reads).toContain('w:/a.news');
    expect(names(index)).not.toContain('Paul Morin');
  });

  test('an article is indexed without decisions that cannot be read', async () => {
    const disk = createDisk({ 'w:/a.news': morin, 'w:/a.news.annot.jsonl': '<html>' });
    const index = createWorkspaceIndex();
    await indexFolders(index, folders, portsOf(disk), go, () => {});
    expect(names(index)).toEqual(['Paul Morin']);
  });
});
