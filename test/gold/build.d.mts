/** The compiled lines by language. */
export function buildGold(): Record<'fr' | 'en', string[]>;
