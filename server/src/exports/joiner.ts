/** Text that grows piece by piece. */
export interface Joiner {
  push(...pieces: readonly string[]): void;
  join(): string;
}

/** So many pieces are joined at a time. */
const many = 2000;

/** A joiner that joins as it goes: to join a million pieces at the end takes a tenth of a second. */
export function createJoiner(): Joiner {
  let text = '';
  let pieces: string[] = [];
  return {
    push(...more) {
      pieces.push(...more);
      if (pieces.length < many) return;
      // Not copied: a text of megabytes is made in one only when it is sent or written.
      text += pieces.join('');
      pieces = [];
    },
    join: () => text + pieces.join(''),
  };
}
