/** What cutting a text into blocks, sentences and tokens needs to know of a language. */
export interface ReadingPack {
  /** Lower-cased, with the full stop: `m.`, `mme.`. No sentence ends behind them. */
  readonly abbreviations: ReadonlySet<string>;
  /** Nouns for things that a letter behind them tells apart (`bombe [H]`, `plan [B]`). */
  readonly lettered: ReadonlySet<string>;
  /** Frequent short words that tell this language from the others; lower-cased. */
  readonly stopwords: ReadonlySet<string>;
  /** Lower-cased month names and their newsroom short forms (`fév`, `févr`). */
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** What a date written out holds besides (`[le] 1[er] mai`, `[the] 2[nd] of May`). */
  readonly dateWords: ReadonlySet<string>;
  /** Lower-cased words that open a line naming the author (`par`, `by`). */
  readonly bylines: readonly string[];
  /** Lower-cased openings of lines that are no running text (`lire aussi`, `sources`). */
  readonly asides: readonly string[];
  /**
   * Where one run of letters, digits, hyphens and apostrophes is cut into words (`qu'elle` → after `qu'`;
   * `a-t-il` → `a`, `-t-il`). Answers the inner cut offsets, ascending, relative to the word; empty for none.
   */
  splitWord(word: string): readonly number[];
  /** Whether this word keeps an apostrophe behind it (`l'`) that nothing follows. */
  elides(word: string): boolean;
  /** Words that lose their vowel before a name that opens with one, and what becomes of them (`de` → `d'`). */
  readonly elisions: ReadonlyMap<string, string>;
}
