import type { EntityType, Gender, GrammaticalNumber } from '../core/analysis';

/** A word that stands before a name and says something of its bearer (`M.`, `Mme`, `président`, `Dr`). */
export interface Title {
  readonly gender?: Gender;
  readonly number?: GrammaticalNumber;
  /** `courtesy`: part of no role (`M.`); `function`: part of the role (`président`). */
  readonly kind: 'courtesy' | 'function';
}

/** What finding names needs to know of a language. Keys are lower-cased. */
export interface NamesPack {
  readonly titles: ReadonlyMap<string, Title>;
  /** Capitalised words that name a people (`Russes`, `Européens`), with the ISO country code or an empty string. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Words that join the parts of one name (`de`, `van`, `bin`). */
  readonly particles: ReadonlySet<string>;
  /** Words that, capitalised at the start of a sentence, are seldom a name (`Le`, `Selon`, `Après`). */
  readonly sentenceOpeners: ReadonlySet<string>;
  /** Institutions and bodies by name, with their type (`Otan`, `Kremlin`, `Maison Blanche`). */
  readonly institutions: ReadonlyMap<string, EntityType>;
  /** Head nouns that tell the kind of what follows (`village` → place, `ministère` → organization). */
  readonly headNouns: ReadonlyMap<string, EntityType>;
}
