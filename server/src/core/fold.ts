/**
 * A name as look-ups compare it: lower case, no accents, ligatures opened, hyphens, apostrophes and stops as blanks
 * (`États-Unis` and `Etats Unis` are one). For keys only: offsets never come from its result.
 */
export function foldName(name: string): string {
  let key = '';
  let pending = false;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    const letters = code < latin.length ? latin[code] : punctuates(code) ? '' : undefined;
    if (letters === undefined) return foldAny(name);
    if (letters === '') {
      pending = key !== '';
      continue;
    }
    key += pending ? ` ${letters}` : letters;
    pending = false;
  }
  return key;
}

/** Dashes and typographic quotation marks: whatever stands there is no letter and no mark on one. */
function punctuates(code: number): boolean {
  return code >= 0x2010 && code <= 0x203a;
}

/** Any script. */
function foldAny(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * What each Latin letter folds to, empty for what parts words: this is called for every name of a text, and most of the
 * time would go into Unicode's tables.
 */
const latin: readonly string[] = Array.from({ length: 0x250 }, (_, code) =>
  foldAny(String.fromCharCode(code)),
);
