import type { EntityType, Gender, GrammaticalNumber } from '../core/analysis';

/** A word that stands before a name and says something of its bearer (`M.`, `Mme`, `président`, `Dr`). */
export interface Title {
  readonly gender?: Gender;
  readonly number?: GrammaticalNumber;
  /** `courtesy`: part of no role (`M.`); `function`: part of the role (`président`). */
  readonly kind: 'courtesy' | 'function';
}

export interface Demonym {
  /** ISO 3166-1 alpha-2; empty for a people of no one country (`Européens`). */
  readonly country: string;
  readonly plural: boolean;
}

/** What finding names needs to know of a language. Keys are lower-cased, those of `institutions` folded. */
export interface NamesPack {
  readonly titles: ReadonlyMap<string, Title>;
  readonly demonyms: ReadonlyMap<string, Demonym>;
  /** First names of many countries; the gender where only one bears it. */
  readonly firstNames: ReadonlyMap<string, Gender | undefined>;
  /** Which gender bears a first name, of more names than those that tell a name (`firstNames`). */
  readonly genders: ReadonlyMap<string, Gender>;
  /** Words that join the parts of one name (`de`, `van`, `bin`). */
  readonly particles: ReadonlySet<string>;
  /** Of them, those that a surname begins with, which do not only join (`[de] Gaulle`; not `of`, `and`). */
  readonly surnameParticles: ReadonlySet<string>;
  /** What makes a function one of the past or a lower one, joined to it (`[ex-]ministre`, `[then-]president`). */
  readonly rolePrefixes: readonly string[];
  /** Words that, capitalised, are no name by themselves (`Le`, `Selon`, `Après`). */
  readonly ordinary: ReadonlySet<string>;
  /** Institutions and bodies by folded name (`otan`, `kremlin`, `maison blanche`). */
  readonly institutions: ReadonlyMap<string, EntityType>;
  /** Capitalised words inside a name that make it an organization (`Ministère`, `University`). */
  readonly organizationWords: ReadonlySet<string>;
  /** Head nouns that tell the kind of what follows (`village` → place, `ministère` → organization). */
  readonly headNouns: ReadonlyMap<string, EntityType>;
  /** Prepositions that, before a name no list knows, most often make it a town. */
  readonly townPrepositions: ReadonlySet<string>;
  /** Prepositions in front of a place (`à`, `en`, `in`). */
  readonly placePrepositions: ReadonlySet<string>;
  /** Functions whose complement is a portfolio, no organization (`le ministre de la Justice`). */
  readonly portfolioHolders: ReadonlySet<string>;
  /** Military ranks, which stand before surnames with a particle too (`général de Gaulle`). */
  readonly ranks: ReadonlySet<string>;
  /** What two people have in common and is called by both names (`un sommet Poutine-Trump`). */
  readonly pairNouns: ReadonlySet<string>;
  /** Whether that noun stands behind the names (`a Putin-Trump summit`). */
  readonly pairNounBehind: boolean;
  /** Whether adjectives of peoples are written with a capital (`Russian troops`). */
  readonly capitalAdjectives: boolean;
}
