import { ImportError } from './format';

/** A file larger than this is refused, in UTF-16 units. */
export const sizeLimit = 64 * 1024 * 1024;
/** Files of annotations nest a handful of levels; more is an attempt to exhaust the stack. */
const depthLimit = 100;

export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Parses JSON of limited size and depth.
 * In: the text, and what to call it in messages. Throws an `ImportError` that says what is wrong and where.
 */
export function parseJson(content: string, where: string): unknown {
  checkSize(content, where);
  if (isDeeper(content, depthLimit))
    throw new ImportError(`${where}: nested deeper than ${String(depthLimit)} levels`);
  try {
    return JSON.parse(content.replace(/^\ufeff/u, ''));
  } catch (error) {
    throw new ImportError(`${where}: not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** Refuses what is too large to be read whole. */
export function checkSize(content: string, where: string): void {
  if (content.length > sizeLimit)
    throw new ImportError(
      `${where}: larger than ${String(sizeLimit / 1024 / 1024)} million characters; cut it into smaller files`,
    );
}

/** Whether brackets outside strings nest deeper than `limit`. Looks at each character once. */
function isDeeper(content: string, limit: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < content.length; at++) {
    const character = content[at];
    if (quoted) {
      if (character === '\\') at++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '[' || character === '{') {
      depth++;
      if (depth > limit) return true;
    } else if (character === ']' || character === '}') depth--;
  }
  return false;
}

/** Whether a value is an object, no list and no null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of an object; undefined for anything else. Never one of the prototype's. */
export function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A member that is a string; undefined for any other. */
export function textMember(value: unknown, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === 'string' ? found : undefined;
}

/** A member that is a finite number; undefined for any other. */
export function numberMember(value: unknown, key: string): number | undefined {
  const found = member(value, key);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** A member that is a list; empty for any other. */
export function listMember(value: unknown, key: string): readonly unknown[] {
  const found = member(value, key);
  return Array.isArray(found) ? found : [];
}

/** An id as text, whether it was given as text or as a number. */
export function idMember(value: unknown, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}

/** One of some words; undefined for anything else. */
export function oneOf<T extends string>(value: unknown, words: readonly T[]): T | undefined {
  return words.find((word) => word === value);
}

/** The JSON values of a file of lines, with their line numbers; a line that is none is reported and left out. */
export function parseLines(
  content: string,
  name: string,
  problems: string[],
): readonly { readonly value: unknown; readonly line: number }[] {
  checkSize(content, name);
  return content
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .flatMap((text, index) => {
      if (text.trim() === '') return [];
      try {
        return [{ value: parseJson(text, `${name}, line ${String(index + 1)}`), line: index + 1 }];
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        problems.push(error.message);
        return [];
      }
    });
}
