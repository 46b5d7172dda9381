import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import {
  annotateRequest,
  annotationsRequest,
  choicesRequest,
  compareRequest,
  readSidecarRequest,
  sidecarChanged,
  writeSidecarRequest,
  type AnnotateResult,
  type AnnotationAction,
  type AnnotationsResult,
  type CompareResult,
  type SidecarText,
  type WireChoice,
  type WireRange,
  type WriteSidecarParams,
} from '../../server/src/protocol';
import { buildServer, initialize, runServer, type RunningServer } from '../support/servers';

const uri = 'file:///articles/a.news';
const article = `Un titre court

PARIS (AFP) - Le maire de Lyon, Paul Morin, est venu lundi. Le cabinet zorg attend.

"Nous verrons", a dit M. Morin.

"Il est faux", a répondu zorg.
`;

let folder: string;
let server: RunningServer;
let connection: MessageConnection;
/** The sidecar as the client holds it; undefined: there is none. */
let file: string | undefined;
/** Why the client cannot write; undefined: it can. */
let refusal: string | undefined;

beforeAll(async () => {
  folder = await buildServer();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  file = undefined;
  refusal = undefined;
  server = runServer(path.join(folder, 'server.js'));
  ({ connection } = server);
  connection.onRequest(readSidecarRequest, (): SidecarText => (file === undefined ? {} : { text: file }));
  connection.onRequest(writeSidecarRequest, ({ text }: WriteSidecarParams): SidecarText => {
    if (refusal !== undefined) return { error: refusal };
    file = text;
    return {};
  });
  await initialize(connection, { initializationOptions: { sidecars: true } });
});
afterEach(() => server.stop());

const open = (text = article): Promise<void> =>
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'news-article', version: 1, text },
  });
const close = (): Promise<void> =>
  connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
const change = (range: WireRange, text: string, version = 2): Promise<void> =>
  connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range, text }],
  });
const list = (): Promise<AnnotationsResult> =>
  connection.sendRequest<AnnotationsResult>(annotationsRequest, { uri });

/** Where words stand in a text. */
function rangeOf(words: string, text = article): WireRange {
  const position = (offset: number) => {
    const lines = text.slice(0, offset).split('\n');
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  };
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the text`);
  return { start: position(start), end: position(start + words.length) };
}
const act = (words: string, action: AnnotationAction, text = article): Promise<AnnotateResult> =>
  connection.sendRequest<AnnotateResult>(annotateRequest, { uri, selection: rangeOf(words, text), action });

/** The annotation on some words. */
async function on(
  words: string,
  text = article,
): Promise<AnnotationsResult['annotations'][number] | undefined> {
  const wanted = JSON.stringify(rangeOf(words, text));
  return (await list()).annotations.find(({ range }) => JSON.stringify(range) === wanted);
}

describe("people's annotations over the protocol", () => {
  test('a decision is written, and is there when the article is opened again', async () => {
    await open();
    expect((await on('Paul Morin'))?.how).toBe('suggested');
    expect(file).toBeUndefined();
    expect(await act('Paul Morin', { do: 'accept' })).toMatchObject({
      done: true,
      said: 'Confirmed: Paul Morin',
    });
    expect(file).toContain('"exact":"Paul Morin"');
    await close();
    await open(`Encore un titre\n\n${article}`);
    expect((await on('Paul Morin', `Encore un titre\n\n${article}`))?.how).toBe('accepted');
  });

  test('a created name is known in the next paragraph, and speaks', async () => {
    await open();
    await act('zorg', { do: 'entity', type: 'organization' });
    const { annotations } = await list();
    expect(annotations.filter(({ label }) => label === 'zorg').map(({ how }) => how)).toEqual([
      'created',
      'suggested',
    ]);
    expect((await on('"Il est faux"'))?.description).toContain('zorg');
  });

  test('a refused quote is not checked any more', async () => {
    const loose =
      'Un titre court\n\nLe maire dort bien. Il rêve aussi de beaucoup de choses.\n\n"Nous verrons demain."\n\nLa ville attend encore un peu.\n';
    await open(loose);
    const check = async (): Promise<readonly { readonly code: string }[]> =>
      (
        await connection.sendRequest<{ readonly items: readonly { readonly code: string }[] }>(
          'textDocument/diagnostic',
          { textDocument: { uri } },
        )
      ).items;
    const before = await check();
    expect(before.map(({ code }) => code)).toContain('quote-unattributed');
    expect(await act('"Nous verrons demain."', { do: 'reject' }, loose)).toMatchObject({ done: true });
    expect((await check()).map(({ code }) => code)).not.toContain('quote-unattributed');
  });

  test('marks move with edits, and are written where they stand when the article is saved', async () => {
    await open();
    await act('Paul Morin', { do: 'accept' });
    await change({ start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, 'Hier à ');
    const edited = article.replace('PARIS', 'Hier à PARIS');
    expect((await on('Paul Morin', edited))?.how).toBe('accepted');
    expect(file).not.toContain('Hier');
    await connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await list();
    await expect.poll(() => file).toContain('Hier à PARIS');
  });

  test('what an edit takes away is listed, and can be put back or dropped', async () => {
    await open();
    await act('Paul Morin', { do: 'accept' });
    await change(rangeOf(', Paul Morin,'), '');
    const edited = article.replace(', Paul Morin,', '');
    const [orphan] = (await list()).orphans;
    expect(orphan?.label).toBe('Paul Morin');
    const attached = await act('M. Morin', { do: 'attach', id: orphan?.id ?? '' }, edited);
    expect(attached.done).toBe(true);
    expect((await list()).orphans).toEqual([]);
    expect((await on('M. Morin', edited))?.how).toBe('accepted');
  });

  test('steps are taken back and made again, and the history tells', async () => {
    await open();
    await act('Paul Morin', { do: 'accept' });
    await act('Paul Morin', { do: 'undo' });
    expect((await on('Paul Morin'))?.how).toBe('suggested');
    expect((await list()).history).toMatchObject([{ label: 'Confirmed: Paul Morin', undone: true }]);
    await act('Paul Morin', { do: 'redo' });
    expect((await on('Paul Morin'))?.how).toBe('accepted');
    expect(await act('Paul Morin', { do: 'redo' })).toMatchObject({ done: false });
  });

  test('all at once is recorded as such, and every speaker is one of the people', async () => {
    await open();
    await act('Paul Morin', { do: 'acceptAll' });
    const { annotations } = await list();
    expect(new Set(annotations.map(({ how }) => how))).toEqual(new Set(['accepted-in-bulk']));
    const lines = (file ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const entities = new Set(lines.filter(({ record }) => record === 'entity').map(({ id }) => id));
    const names = lines.filter(({ record }) => record === 'entity').map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { record, speakerEntity } of lines)
      if (record === 'quote' && speakerEntity !== undefined) expect(entities).toContain(speakerEntity);
  });

  test('choices are told: the nearest speaker first', async () => {
    await open();
    const choices = await connection.sendRequest<readonly WireChoice[]>(choicesRequest, {
      uri,
      selection: rangeOf('"Nous verrons"'),
      of: 'speaker',
    });
    expect(choices[0]?.label).toBe('Paul Morin');
    const result = await act('"Nous verrons"', { do: 'speaker', entity: null });
    expect(result.done).toBe(true);
    expect((await on('"Nous verrons"'))?.description).not.toContain('Morin');
  });

  test('a file that cannot be written leaves the decision in memory and says so', async () => {
    refusal = 'read-only';
    await open();
    const result = await act('Paul Morin', { do: 'accept' });
    expect(result).toMatchObject({ done: true, unsaved: true });
    expect(result.said).toContain('read-only');
    expect((await on('Paul Morin'))?.how).toBe('accepted');
    refusal = undefined;
    await act('"Nous verrons"', { do: 'accept' });
    expect(file).toContain('Paul Morin');
  });

  test('a newer file is read and not written', async () => {
    file = '{"record":"head","version":9}\n{"record":"hologram","id":"x"}\n';
    await open();
    expect(await act('Paul Morin', { do: 'accept' })).toMatchObject({ done: false });
    expect((await list()).problems).toHaveLength(2);
    expect(file).toContain('hologram');
  });

  test('unreadable lines stay, and are told', async () => {
    file = '{"record":"head","version":1}\nhalf a li\n';
    await open();
    await act('Paul Morin', { do: 'accept' });
    expect(file.split('\n')).toContain('half a li');
    expect((await list()).problems.join()).toContain('line 2');
  });

  test('what somebody else wrote is taken over', async () => {
    await open();
    await act('Paul Morin', { do: 'accept' });
    const written = file ?? '';
    file = written.replaceAll('"how":"accepted"', '"how":"corrected"');
    await connection.sendNotification(sidecarChanged, { uri });
    await expect.poll(async () => (await on('Paul Morin'))?.how).toBe('corrected');
  });

  test("another annotator's file is compared, and taken over piece by piece", async () => {
    await open();
    await act('zorg', { do: 'entity', type: 'organization' });
    const theirs = file ?? '';
    await act('zorg', { do: 'undo' });
    const compared = await connection.sendRequest<CompareResult>(compareRequest, { uri, text: theirs });
    expect(compared.agreement).toContain('F1 0.000');
    const [difference] = compared.differences;
    expect(difference).toMatchObject({ label: 'zorg', ours: '–', theirs: 'organisation → zorg' });
    await act('zorg', { do: 'take', lines: difference?.lines ?? [], drop: difference?.drop ?? [] });
    expect((await on('zorg'))?.how).toBe('created');
    const again = await connection.sendRequest<CompareResult>(compareRequest, { uri, text: theirs });
    expect(again.differences).toEqual([]);
  });
});
