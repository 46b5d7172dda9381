import type { Steps } from '../core/steps';
import { createJoiner, type Joiner } from './joiner';

/** An array or object with more entries than this has each written in a step; a smaller one is looked into. */
const many = 50;

/**
 * `JSON.stringify` in steps, for values that hold tens of thousands of others.
 * In: plain data; how many blanks stand in front of a line for each level, 0 for all in one line. Out: the same text.
 */
export function* stringifyInSteps(value: unknown, indent = 0): Steps<string> {
  const written = createJoiner();
  yield* write(written, value, indent, 0, false);
  return written.join();
}

function* write(
  written: Joiner,
  value: unknown,
  indent: number,
  depth: number,
  isOneOfMany: boolean,
): Steps<void> {
  const breaks = indent === 0 ? '' : `\n${' '.repeat(indent * depth)}`;
  if (typeof value !== 'object' || value === null || isOneOfMany) {
    // Of what nothing may be made, an array keeps the place.
    const text = JSON.stringify(value, null, indent) ?? 'null';
    written.push(indent === 0 ? text : text.replaceAll('\n', breaks));
    return;
  }
  const entries = Array.isArray(value)
    ? value.map((item: unknown) => ['', item] as const)
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => [`${JSON.stringify(key)}:${indent === 0 ? '' : ' '}`, item] as const);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  written.push(open ?? '');
  const inner = indent === 0 ? '' : `${breaks}${' '.repeat(indent)}`;
  for (const [index, [key, item]] of entries.entries()) {
    yield;
    written.push(index === 0 ? '' : ',', inner, key);
    yield* write(written, item, indent, depth + 1, entries.length > many);
  }
  written.push(entries.length === 0 ? '' : breaks, close ?? '');
}
