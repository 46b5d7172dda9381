/**
 * A name as look-ups compare it: lower case, no accents, ligatures opened, hyphens, apostrophes and stops as blanks
 * (`États-Unis` and `Etats Unis` are one). For keys only: offsets never come from its result.
 */
export function foldName(name: string): string {
  // Most names are plain letters, and this is called for every name of a text.
  if (/^[\x20-\x7e]*$/u.test(name))
    return name
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, ' ')
      .trim();
  // Most words are plain, and most of the time would go into finding that out from Unicode's tables.
  if (ascii.test(name))
    return name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const ascii = /^[ -~]*$/;
