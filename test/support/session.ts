import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { buildServer, runServer, type RunningServer } from './servers';

/** Builds the server once for a file of tests, and hands a fresh one, not yet initialized, to each of them, with the folder it was built in. */
export function withServer(take: (server: RunningServer, folder: string) => void): void {
  let folder: string;
  let server: RunningServer;
  beforeAll(async () => {
    folder = await buildServer();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => {
    server = runServer(path.join(folder, 'server.js'));
    take(server, folder);
  });
  afterEach(() => server.stop());
}
