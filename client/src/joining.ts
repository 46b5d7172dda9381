/**
 * Which plain-text and Markdown files Verbatim takes for articles. Decisions only, on plain data, so that they can be
 * tested without an editor.
 */

/** How much of a file is looked at, in UTF-16 code units. */
const sampleLength = 8000;

/**
 * Whether a text plainly reads as a news article.
 * It has paragraphs of running text, and at least two of: a dateline or an agency, quoted speech beside a reporting
 * verb, a source preposition, a signature. Code, notes, lists and letters fail on the first or have one by accident.
 */
export function readsAsArticle(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  const paragraphs = sample
    .split(/\n\s*\n|\r\n\s*\r\n/u)
    .filter((part) => part.length > 120 && /[.!?»”"]\s*$/u.test(part.trim()));
  if (paragraphs.length < 2) return false;
  const signs = [
    /^\s*\p{Lu}[\p{Lu}' .-]{2,40}(?:,[^\n]{1,40})?\s*\([\p{Lu}][\p{L} ]{1,20}\)\s*[-–—]/mu,
    /["»”]\s?,?\s(?:a|ont|avait)(?:-t-(?:il|elle|on))?\s[^\n]{0,30}?(?:déclaré|affirmé|dit|ajouté|expliqué|estimé|assuré|indiqué|souligné|précisé|lancé|insisté|regretté|annoncé)/u,
    /,["”]?\s["”]?(?:said|says|told|added)\s|["”]\s(?:[\p{L}.]+\s){1,4}(?:said|says|told|added)\b|\b(?:said|says|told|added)\b[^\n.]{0,40}[:,]?\s["“]/u,
    /\b(?:Selon|selon|D'après|d'après|According to|according to)\s/u,
    /^(?:AFP|AP|Reuters|\p{Ll}{2,4}(?:[-/]\p{Ll}{2,4}){1,4})\s*$/mu,
  ];
  return signs.filter((sign) => sign.test(sample)).length >= 2;
}

export interface JoinQuestion {
  /** The document's present language. */
  readonly languageId: string;
  /** It matches one of the globs of `verbatim.include`. */
  readonly included: boolean;
  readonly autoDetect: boolean;
  /** The user has set this file back to another language before. */
  readonly refused: boolean;
  readonly text: string;
}

/** Whether an opened document becomes an article by itself. Only plain text and Markdown ever do. */
export function shouldJoin({ languageId, included, autoDetect, refused, text }: JoinQuestion): boolean {
  if (refused || (languageId !== 'plaintext' && languageId !== 'markdown')) return false;
  if (included) return true;
  return autoDetect && languageId === 'plaintext' && readsAsArticle(text);
}
