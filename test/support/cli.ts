import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { build } from 'esbuild';
import { vi } from 'vitest';
import type { runProgram } from '../../server/src/cli/program';
import { project } from './inMemory';

/** What a call wrote, and its exit code. */
export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** The command line as it is shipped, bundled into a folder of its own with the data beside it. */
export interface Cli {
  readonly folder: string;
  /** The program, for `node`. */
  readonly script: string;
  /** Runs a call within this process: hundreds of them take less than a program each. `cwd`: where it runs. */
  run(args: readonly string[], input?: string | Buffer, cwd?: string): Promise<Ran>;
  /** Runs a call as a program of its own. */
  spawn(args: readonly string[], input?: string | Buffer, cwd?: string): Ran;
  /** The path of a file in the folder. */
  at(name: string): string;
  /** Writes a file into the folder, where calls run, and answers its name. */
  file(name: string, content: string | Buffer): string;
  remove(): void;
}

type Program = { readonly runProgram: typeof runProgram };

/** Bundles the command line, in English whatever the machine speaks. */
export async function bundleCli(): Promise<Cli> {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-cli-'));
  await build({
    absWorkingDir: project,
    entryPoints: { cli: 'server/src/cli/main.ts', program: 'server/src/cli/program.ts' },
    bundle: true,
    platform: 'node',
    outdir: folder,
    define: { VERBATIM_VERSION: '"test"' },
  });
  symlinkSync(path.join(project, 'server/data'), path.join(folder, 'data'), 'junction');
  const script = path.join(folder, 'cli.js');
  const program = createRequire(import.meta.url)(path.join(folder, 'program.js')) as Program;
  const at = (name: string): string => path.join(folder, name);
  return {
    folder,
    script,
    at,
    file(name, content) {
      writeFileSync(at(name), content);
      return name;
    },
    run: (args, input = '', cwd = folder) => runHere(() => program.runProgram(args), input, cwd),
    spawn: (args, input = '', cwd = folder) =>
      spawnSync(process.execPath, [script, ...args], {
        input,
        encoding: 'utf8',
        cwd,
        env: { ...process.env, LC_ALL: 'C', LANG: 'C' },
        maxBuffer: 1e9,
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs something that writes to this process, with its streams and its working folder as those of a program. */
async function runHere(run: () => Promise<number>, input: string | Buffer, cwd: string): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const before = process.cwd();
  vi.stubEnv('LC_ALL', 'C');
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(
    Readable.from([Buffer.from(input)]) as typeof process.stdin,
  );
  for (const name of ['stdout', 'stderr'] as const)
    vi.spyOn(process[name], 'write').mockImplementation((words: string | Uint8Array) => {
      written[name] += typeof words === 'string' ? words : Buffer.from(words).toString();
      return true;
    });
  process.chdir(cwd);
  try {
    return { status: await run(), ...written };
  } finally {
    process.chdir(before);
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
}
