import { foldName } from '../core/fold';
import { compareSpans, overlaps, type Span } from '../core/span';
import type { PlacedName } from './coreference';
import type { PipelineContext } from './types';

/** Without such a capital there is no pair; to ask for it costs a tenth of looking for pairs. */
const capitalBehindHyphen = /[-‐‑–][A-ZÀ-Þ\u0100-\uffff]/;

/** Two capitalised words that a hyphen or dash joins, and nothing else. */
const pair =
  /(?<![\p{L}\p{N}'’‐‑–-])(\p{Lu}\p{Ll}[\p{L}’']+)[-‐‑–](\p{Lu}\p{Ll}[\p{L}’']+)(?![\p{L}\p{N}‐‑–-])/gu;

/**
 * Names of two people in one word: `un sommet Poutine-Trump`, `the Starmer-Macron talks`.
 * In: a paragraph, its names, and the surnames of those whom the article names in full. A pair is two people when the
 * article knows both surnames, or one and the other is no first name, or when a meeting or an agreement bears their names
 * (`pairNouns`). Out: the names in order; as they came where there is no pair.
 */
export function splitPairs(
  text: string,
  names: readonly PlacedName[],
  surnames: ReadonlySet<string>,
  context: PipelineContext,
): readonly PlacedName[] {
  if (!capitalBehindHyphen.test(text)) return names;
  const halves: PlacedName[] = [];
  for (const match of text.matchAll(pair)) {
    const [whole, left = '', right = ''] = match;
    const span: Span = { start: match.index, end: match.index + whole.length };
    if (surnames.has(foldName(whole))) continue;
    const known = [left, right].filter((half) => surnames.has(foldName(half))).length;
    const joined =
      known === 2 || (known === 1 && [left, right].every((half) => isNoFirstName(half, context)));
    if (!joined && !(bearsNames(text, span, context) && isOfPeople(whole, [left, right], context))) continue;
    const inside = names.find((name) => overlaps(name, span));
    if (inside !== undefined && (settled.has(inside.why) || isWholeName(text, inside, span))) continue;
    const ends = [span.start, span.start + left.length, span.end - right.length, span.end] as const;
    for (const [start, end] of [
      [ends[0], ends[1]],
      [ends[2], ends[3]],
    ] as const)
      halves.push({
        start,
        end,
        type: 'person',
        confidence: 0.9,
        key: foldName(text.slice(start, end)),
        why: 'name-pair',
      });
  }
  if (halves.length === 0) return names;
  return [...names.filter((name) => !halves.some((half) => overlaps(name, half))), ...halves].sort(
    compareSpans,
  );
}

/** What people said before us. */
const settled = new Set(['dictionary', 'model']);

/** `Anne Morel-Garcin`: the pair is the surname of somebody named in full. */
function isWholeName(text: string, { start, end, type }: PlacedName, pairSpan: Span): boolean {
  return (
    type === 'person' && end - start > pairSpan.end - pairSpan.start && /\s/u.test(text.slice(start, end))
  );
}

function isNoFirstName(half: string, { pack }: PipelineContext): boolean {
  return !pack.names.firstNames.has(half.toLowerCase());
}

/** Whether the noun beside a pair names what two people have in common: `la rencontre X-Y`, `the X-Y talks`. */
function bearsNames(text: string, { start, end }: Span, { pack }: PipelineContext): boolean {
  const { pairNouns, pairNounBehind } = pack.names;
  const found = pairNounBehind
    ? /^ (\p{L}+)/u.exec(text.slice(end, end + 20))
    : /(?<![\p{L}-])([\p{L}-]+) $/u.exec(text.slice(Math.max(0, start - 20), start));
  return pairNouns.has(found?.[1]?.toLowerCase() ?? '');
}

/** Whether both halves may be surnames: no list knows one as another kind of name, or the whole as one name. */
function isOfPeople(whole: string, halves: readonly string[], { pack, gazetteer }: PipelineContext): boolean {
  const { institutions, demonyms, ordinary, firstNames } = pack.names;
  const isOther = (name: string): boolean => {
    const lower = name.toLowerCase();
    return (
      institutions.has(foldName(name)) || demonyms.has(lower) || ordinary.has(lower) || firstNames.has(lower)
    );
  };
  if (isOther(whole) || gazetteer.has(foldName(whole))) return false;
  return halves.every((half) => !isOther(half) && !isLargePlace(half, gazetteer));
}

/** Inhabitants from which a town is rather meant than somebody who is called like it. */
const largeTown = 20_000;

function isLargePlace(name: string, gazetteer: PipelineContext['gazetteer']): boolean {
  return gazetteer.find(name).some(({ kind, population }) => kind !== 'city' || population >= largeTown);
}
