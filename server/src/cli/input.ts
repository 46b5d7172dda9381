import { readFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** An article to annotate, or why there is none. */
export type Input =
  { readonly id: string; readonly text: string; readonly language?: string } | { readonly problem: string };

/** A file larger than this is no article; reading it whole would cost memory without bound. */
const largest = 64 * 1024 * 1024;

/** Reads one file, or standard input for `-`. Never rejects: what goes wrong comes back as a problem naming the file. */
export async function readArticle(path: string): Promise<Input> {
  try {
    if (path === '-') return decode('standard input', await readAll());
    const facts = await stat(path);
    if (facts.isDirectory())
      return {
        problem: `${path} is a folder; name the files in it (for example ${path.replace(/\/$/u, '')}/*.txt)`,
      };
    if (facts.size > largest)
      return { problem: `${path} is larger than 64 MB; cut it into articles and pass them with --jsonl` };
    return decode(path, await readFile(path));
  } catch (error) {
    return { problem: `${path}: ${reasonOf(error)}` };
  }
}

/** The same for a file that need not be there: undefined where there is none, a problem for one that cannot be read. */
export async function readIfThere(path: string): Promise<Input | undefined> {
  const isAbsent = await stat(path).then(
    () => false,
    (error: unknown) => ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? ''),
  );
  return isAbsent ? undefined : readArticle(path);
}

async function readAll(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin)
    chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)));
  return Buffer.concat(chunks);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'you may not read this file';
  return error instanceof Error ? error.message : String(error);
}

/** Text from bytes: UTF-16 by its byte order mark, else UTF-8; a file that is neither is called binary. */
function decode(id: string, bytes: Buffer): Input {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { id, text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { id, text: new TextDecoder('utf-16le').decode(Buffer.from(bytes).swap16()) };
  const head = bytes.subarray(0, 8192);
  if (head.includes(0)) return { problem: `${id} is a binary file, not text` };
  try {
    return { id, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return {
      problem: `${id} is not UTF-8 text; convert it first (for example: iconv -f WINDOWS-1252 -t UTF-8)`,
    };
  }
}

/** The articles of standard input, a JSON object a line, one at a time. A line that is none comes back as a problem. */
export async function* readLines(): AsyncGenerator<Input> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() !== '') yield parseLine(line, number);
  }
}

function parseLine(line: string, number: number): Input {
  const where = `standard input, line ${String(number)}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { problem: `${where}: not JSON (${error instanceof Error ? error.message : String(error)})` };
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    return { problem: `${where}: expected an object with "id" and "text", as in {"id": "a1", "text": "…"}` };
  }
  const id =
    'id' in value && (typeof value.id === 'string' || typeof value.id === 'number')
      ? String(value.id)
      : `line-${String(number)}`;
  const language =
    'language' in value && typeof value.language === 'string' ? { language: value.language } : {};
  return { id, text: value.text, ...language };
}
