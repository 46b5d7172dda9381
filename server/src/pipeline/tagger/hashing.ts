/**
 * Integer hashes of words and features: no string is joined, so that features cost no allocation. The same code hashes
 * when training and when running; change it and every model has to be trained anew.
 */

/** FNV-1a's offset basis and prime. */
export const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** The letter under its accents, by UTF-16 code, for Latin letters; 0 where a code folds to itself. */
const folded = buildFolded();

function buildFolded(): Uint16Array {
  const table = new Uint16Array(0x250);
  for (let code = 0x41; code < table.length; code++) {
    const [base = ''] = String.fromCharCode(code).normalize('NFD').toLowerCase();
    if (/^\p{L}$/u.test(base)) table[code] = base.charCodeAt(0);
  }
  return table;
}

const space = 0x20;

/** Whether a code ends a word inside a name (`-`, `'`, `.`, blanks): it counts as one blank when folded. */
function separates(code: number): boolean {
  return (
    code <= 0x2f || (code >= 0x3a && code <= 0x40) || code === 0xa0 || (code >= 0x2000 && code <= 0x206f)
  );
}

/** Adds a stretch to the hash of a name, as it stands. */
export function hashExact(state: number, text: string, start: number, end: number): number {
  let hash = state;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

/**
 * Adds a stretch to the hash of a folded name: lower case, no accents, one blank for hyphens, apostrophes and stops
 * (`États-Unis` and `etats unis` are one). Start with `seed`; add one word after the other for a name of several.
 */
export function hashFolded(state: number, text: string, start: number, end: number): number {
  let hash = state;
  let pending = state !== seed;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (separates(code)) {
      pending = hash !== seed;
      continue;
    }
    if (code >= 0x300 && code < 0x370) continue;
    if (pending) hash = Math.imul(hash ^ space, prime);
    pending = false;
    if (code === 0x153 || code === 0x152) {
      hash = Math.imul(Math.imul(hash ^ 0x6f, prime) ^ 0x65, prime);
      continue;
    }
    const base = code < folded.length ? (folded[code] ?? 0) : 0;
    hash = Math.imul(hash ^ (base === 0 ? code : base), prime);
  }
  return hash;
}

/** Bits of a feature's key: few enough to store cheaply, enough that strange features seldom hit a known one. */
export const keyBits = 28;

/** The key of a feature: a template's number and what fills it. */
export function featureKey(template: number, a: number, b = 0, c = 0): number {
  let hash = a ^ Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> (32 - keyBits);
}
