import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Paint } from '../exports/pretty';

/**
 * Makes a closed pipe (`verbatim … | head`) a quiet end instead of a crash: the reader has what it wanted.
 */
export function guardPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
        process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
}

/** Writes to standard output and waits while its reader is slower, so that memory stays constant. */
export async function write(text: string | Uint8Array): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>((resolve) => {
    process.stdout.once('drain', resolve);
  });
}

/**
 * Writes a file so that whoever reads it sees all of it or what was there before, after a crash too: under another name
 * first, then put in place. Its folder is made when it is not there.
 */
export async function writeWhole(target: string, content: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const fresh = `${target}.${String(process.pid)}.tmp`;
  await writeFile(fresh, content);
  await rename(fresh, target);
}

/** A message about one input, on standard error. */
export function complain(message: string): void {
  process.stderr.write(`verbatim: ${message}\n`);
}

const codes = { bold: '1', dim: '2', speaker: '36', place: '32' } as const;

/** Colours on a terminal that wants them (https://no-color.org), plain text elsewhere. */
export function painter(): Paint {
  const colours = process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '';
  return (style, text) => (colours ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}
