import type { EntityType, Token } from '../core/analysis';
import { foldName } from '../core/fold';
import { compareSpans, containsSpan, overlaps, textOf, type Span } from '../core/span';
import type { PlacedName } from './coreference';

/** What the rest of the article calls by a name: its key, and what it is. */
export type KnownNames = ReadonlyMap<string, EntityType>;

/** The longest name that is looked for, in words. */
const longest = 5;

/** How sure a name in capitals is that the rest of the article bears. */
const sure = 0.9;

/**
 * Names of a headline in capitals that the rest of the article bears (`[[BOEING]] CUTS 400 JOBS`, `SOMMET
 * [[POUTINE]]-[[TRUMP]]`): its case tells nothing of where they end, the article does.
 * In: a paragraph in capitals with its tokens, the names found in it, and those of the paragraphs that have small letters.
 * Out: its names in order, not overlapping; one that only holds a known name gives way to it.
 */
export function namesInCapitals(
  text: string,
  tokens: readonly Token[],
  names: readonly PlacedName[],
  known: KnownNames,
): readonly PlacedName[] {
  const words = tokens.filter(({ kind }) => kind === 'word').flatMap((word) => halves(text, word, known));
  const found: PlacedName[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + longest); to > from; to--) {
      const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
      const key = foldName(textOf(text, span));
      const type = known.get(key);
      if (type === undefined) continue;
      found.push({ ...span, type, key, confidence: sure, why: 'known-name' });
      from = to - 1;
      break;
    }
  }
  const added = found.filter(
    (name) => !names.some((other) => overlaps(name, other) && isSettled(other, name, known)),
  );
  const rest = names.filter((name) => !added.some((other) => overlaps(name, other)));
  return added.length === 0 ? names : [...rest, ...added].sort(compareSpans);
}

/**
 * A name that was found stands, unless it only holds a known one and is itself of no kind that the article knows by it
 * (`BOEING CUTS 400`); `BARACK OBAMA` is longer than the article's `Obama`.
 */
function isSettled(name: PlacedName, inside: PlacedName, known: KnownNames): boolean {
  const vague = name.type === 'other' || name.type === 'event' || name.type === 'work';
  return !vague || known.has(name.key) || settled.has(name.why) || !containsSpan(name, inside);
}

/** What people said before us. */
const settled = new Set(['dictionary', 'model']);

/** `POUTINE-TRUMP`: both halves where the article knows both. */
function halves(text: string, word: Token, known: KnownNames): readonly Span[] {
  const at = textOf(text, word).search(/[-‐‑–]/u);
  if (at < 0) return [word];
  const parts = [
    { start: word.start, end: word.start + at },
    { start: word.start + at + 1, end: word.end },
  ];
  return parts.every((part) => known.has(foldName(textOf(text, part)))) ? parts : [word];
}
