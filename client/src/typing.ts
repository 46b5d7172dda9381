/** A name that is being written: two letters, the first a capital. */
const nameBegins = /(?:^|[^\p{L}\p{N}])\p{Lu}\p{L}$/u;

/** Whether the words in front of the cursor are the beginning of a name. */
export function beginsName(before: string): boolean {
  return nameBegins.test(before);
}
