const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A random id of twelve characters, some 62 bits: two annotators never make the same. */
export function randomId(): string {
  return Array.from({ length: 12 }, () => alphabet.charAt(Math.floor(Math.random() * 36))).join('');
}
