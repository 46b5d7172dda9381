import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleCli, type Cli } from '../support/cli';

let cli: Cli;
const at = (name: string): string => cli.at(name);

/** A short article that differs from its neighbours; the generator is seeded by the number alone. */
function article(number: number): string {
  const names = ['Anne Dulac', 'Paul Morin', 'Sofia Marchetti', 'Karim Benali', 'Louise Hamon'];
  const towns = ['Lyon', 'Brest', 'Grenoble', 'Rennes', 'Bordeaux', 'Nantes'];
  const name = names[number % names.length] ?? '';
  const town = towns[number % towns.length] ?? '';
  const text = `${town.toUpperCase()}, 3 juin 2026 (AFP) - Le plan numéro ${String(number)} a été présenté mardi à ${town}.\n\n"Nous commencerons par le quartier ${String(number % 17)}", a déclaré ${name} devant la presse. "Rien ne sera fermé", a ajouté la responsable.\n\nSelon la mairie, ${String(100 + (number % 900))} familles sont concernées.\n\nabd/cel\n`;
  return JSON.stringify({ id: `article-${String(number)}`, text });
}

function writeArchive(name: string, count: number): void {
  writeFileSync(at(name), `${Array.from({ length: count }, (_, number) => article(number)).join('\n')}\n`);
}

beforeAll(async () => {
  cli = await bundleCli();
  writeArchive('archive.jsonl', 10_000);
  writeArchive('piped.jsonl', 2_000);
  writeArchive('small.jsonl', 1_000);
});
afterAll(() => cli.remove());

/** Checks that an output holds the archive's articles, each once, in order, with their two quotes. */
function checkOutput(name: string, count: number): void {
  const lines = readFileSync(at(name), 'utf8').trimEnd().split('\n');
  expect(lines).toHaveLength(count);
  lines.forEach((line, number) => {
    const { id, quotes } = JSON.parse(line) as { id: string; quotes: { kind: string }[] };
    expect(id).toBe(`article-${String(number)}`);
    expect(quotes.filter(({ kind }) => kind === 'direct')).toHaveLength(2);
  });
}

/** GNU Parallel, installed by apt-get where that is possible; undefined where it is not to be had. */
function findParallel(): string | undefined {
  const version = (): boolean =>
    (spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '').startsWith('GNU parallel');
  if (version()) return 'parallel';
  if (process.getuid?.() !== 0) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'parallel'], { env });
  return version() ? 'parallel' : undefined;
}

// In as many blocks as an archive of any length would be, since blocks are what can lose their order.
test('GNU Parallel pipes an archive through in ten blocks, in order', { timeout: 180_000 }, ({ skip }) => {
  const parallel = findParallel();
  if (parallel === undefined) {
    console.warn('SKIPPED: GNU Parallel is not installed (apt-get install parallel)');
    skip();
    return;
  }
  const stdio: [number, number, 'inherit'] = [
    openSync(at('piped.jsonl'), 'r'),
    openSync(at('parallel.jsonl'), 'w'),
    'inherit',
  ];
  const { status } = spawnSync(
    parallel,
    [
      '--will-cite',
      '--pipe',
      '--keep-order',
      '-j2',
      '--block',
      '100k',
      process.execPath,
      cli.script,
      'annotate',
      '--jsonl',
    ],
    { stdio },
  );
  expect(status).toBe(0);
  checkOutput('parallel.jsonl', 2_000);
});

/** Peak memory in megabytes of a run over an archive, as Linux counts it. */
async function peakMemory(input: string, output: string): Promise<number> {
  const child = spawn(process.execPath, [cli.script, 'annotate', '--jsonl'], {
    stdio: [openSync(at(input), 'r'), openSync(at(output), 'w'), 'inherit'],
  });
  let peak = 0;
  const timer = setInterval(() => {
    try {
      const line = /VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${String(child.pid)}/status`, 'utf8'));
      peak = Math.max(peak, Number(line?.[1] ?? 0) / 1024);
    } catch {
      // The run has just ended.
    }
  }, 20);
  const [code] = (await once(child, 'exit')) as [number];
  clearInterval(timer);
  expect(code).toBe(0);
  return peak;
}

test.skipIf(process.platform !== 'linux')(
  'memory does not grow with the archive',
  { timeout: 120_000 },
  async () => {
    const small = await peakMemory('small.jsonl', 'small.out.jsonl');
    const large = await peakMemory('archive.jsonl', 'plain.jsonl');
    checkOutput('plain.jsonl', 10_000);
    expect(large).toBeLessThan(small + 120);
  },
);
