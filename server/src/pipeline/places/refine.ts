import type { PlaceCandidate } from '../../core/analysis';
import { foldName } from '../../core/fold';
import { compareSpans, overlaps, textOf, type Span } from '../../core/span';
import type { PlacedName } from '../coreference';
import type { PipelineContext } from '../types';
import { pointAt } from './geometry';
import { lookUp } from './lookup';
import { isIn } from './score';

/**
 * What places ask of the names that a recogniser found, before they are gathered.
 * In: a paragraph and its name candidates in order. Out: the candidates, still in order:
 * - short forms that are words otherwise (`US`, `UK`) and short forms of regions behind a town (`Lincoln, Neb.`) are added,
 *   and so is the place in a compound (`Washington-based`);
 * - names of countries, and names with a head that makes a place (`Kish River`, `Memphis Street`), are places;
 * - a name that what stands behind it holds (`Surprise, Ariz.`) is a place;
 * - a place and what holds it are two, without a comma too (`Augusta Maine`);
 * - a place in front of a title opens no person's name (`Texas Senator Ted Cruz`);
 * - points of the compass are none by themselves.
 */
export function refinePlaces(
  text: string,
  placed: readonly PlacedName[],
  context: PipelineContext,
): PlacedName[] {
  const added = [...findShortForms(text, context), ...findCompounds(text, context)];
  const kept = placed.filter(
    (name) => !added.some((other) => overlaps(name, other) && isWeaker(name, other)),
  );
  const fresh = added.filter((name) => !kept.some((other) => overlaps(name, other)));
  return [...kept, ...fresh]
    .map((name) => trim(text, name, context))
    .flatMap((name) => splitTitled(text, name, context))
    .flatMap((name) => splitHeld(text, name, context))
    .flatMap((name) => retype(text, name, context))
    .sort(compareSpans);
}

/** Whether an added place takes the stretch from a candidate: the same, or but a part of it, or the whole compound. */
function isWeaker(name: PlacedName, added: PlacedName): boolean {
  if (added.why === 'compound' && name.start === added.start) return true;
  return name.start >= added.start && name.end <= added.end;
}

/** What the tagger reads with more than this is no place, whatever lists say. */
const certain = 0.95;

function placeName(text: string, span: Span, confidence: number, why: string): PlacedName {
  return { ...span, type: 'place', confidence, why, key: foldName(textOf(text, span)) };
}

/** `US`, `U.K.`; `Ky.`, `W. Va.`, `TX` behind a comma that a capitalised word precedes. */
function findShortForms(text: string, { pack }: PipelineContext): PlacedName[] {
  const { abbreviations, acronyms } = pack.places;
  const found: PlacedName[] = [];
  // The capital is asked for first: to look back from every letter of a text takes long.
  for (const match of text.matchAll(
    /(?=\p{Lu})(?:(?<![\p{L}\p{N}.])(?:\p{Lu}\.){2,3}|(?<![\p{L}\p{N}-])\p{Lu}{2,3}(?![\p{L}\p{N}]))/gu,
  )) {
    if (acronyms.has(match[0]))
      found.push(placeName(text, { start: match.index, end: match.index + match[0].length }, 0.9, 'acronym'));
  }
  for (const match of text.matchAll(
    /(?<=\p{L}\.?,[ \u00a0\n])(?:\p{Lu}\. ?)?\p{Lu}[\p{L}]*(?:\.\p{Lu}\.?)*\.?/gu,
  )) {
    const form = match[0].endsWith('.') || /^\p{Lu}+$/u.test(match[0]) ? match[0] : '';
    if (form !== '' && abbreviations.has(form.replace(/[. ]/gu, '')))
      found.push(
        placeName(text, { start: match.index, end: match.index + form.length }, 0.95, 'abbreviation'),
      );
  }
  return found;
}

/** The place in `Washington-based`, `Canada-wide`: before a hyphen and a word in small letters. */
function findCompounds(text: string, context: PipelineContext): PlacedName[] {
  if (!text.includes('-')) return [];
  const found: PlacedName[] = [];
  for (const match of text.matchAll(
    /(?=\p{Lu})(?<![\p{L}-])(\p{Lu}[\p{L}.]+)(?=-(?:based|born|area|wide|led|backed|bound)\b)/gu,
  )) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (lookUp(match[0], context).length > 0) found.push(placeName(text, span, 0.9, 'compound'));
  }
  return found;
}

/**
 * A place without what is not its name: an article in small letters in front (`the United States`), a day behind (`New York
 * Saturday`).
 */
function trim(text: string, name: PlacedName, { pack }: PipelineContext): PlacedName {
  if (name.type !== 'place') return name;
  const surface = textOf(text, name);
  const front = /^the[ \u00a0]/u.exec(surface)?.[0].length ?? 0;
  const day = /(?:[ \u00a0]+on)?[ \u00a0]+(\p{Lu}\p{Ll}+)$/u.exec(surface);
  const back = day !== null && pack.reading.weekdays.has((day[1] ?? '').toLowerCase()) ? day[0].length : 0;
  if (front + back === 0) return name;
  const span = { start: name.start + front, end: name.end - back };
  return { ...name, ...span, key: foldName(textOf(text, span)) };
}

/** `Texas Senator Ted Cruz` → `Texas`, and the person behind the title. */
function splitTitled(text: string, name: PlacedName, context: PipelineContext): PlacedName[] {
  if (name.type !== 'person') return [name];
  const surface = textOf(text, name);
  const words = [...surface.matchAll(/\S+/gu)];
  for (let at = 1; at < words.length - 1; at++) {
    const title = words[at];
    if (title === undefined || context.pack.names.titles.get(title[0].toLowerCase())?.kind !== 'function')
      continue;
    const front = surface.slice(0, title.index).trimEnd();
    if (lookUp(front, context).length === 0) return [name];
    const behind = words[at + 1];
    if (behind === undefined) return [name];
    const person: Span = { start: name.start + behind.index, end: name.end };
    return [
      placeName(text, { start: name.start, end: name.start + front.length }, 0.85, 'in-front-of-title'),
      { ...name, ...person, key: foldName(textOf(text, person)) },
    ];
  }
  return [name];
}

/** `Augusta Maine`, `San Rafael CA` → the place, and the region or country that holds it. */
function splitHeld(text: string, name: PlacedName, context: PipelineContext): PlacedName[] {
  if (name.type !== 'place' && (name.type !== 'person' || name.confidence > certain)) return [name];
  const surface = textOf(text, name);
  for (const { index } of surface.matchAll(/(?<=\p{L}{2,}) (?=\p{L}[\p{L}.]+(?: \p{L}+)?$)/gu)) {
    if (context.gazetteer.has(foldName(surface))) break;
    const last = surface.slice(index + 1);
    const candidates = lookUp(surface.slice(0, index), context);
    if (!isHeldBy(candidates, last.length === 2 ? last.toUpperCase() : last, context)) continue;
    return [
      placeName(text, { start: name.start, end: name.start + index }, 0.9, 'container'),
      placeName(text, { start: name.start + index + 1, end: name.end }, 0.9, 'container'),
    ];
  }
  return [name];
}

function retype(text: string, name: PlacedName, context: PipelineContext): PlacedName[] {
  const { places } = context.pack;
  if (name.type === 'place') return places.compass.has(name.key) ? [] : [name];
  if (name.why === 'institution-list' || name.why === 'title') return [name];
  const surface = textOf(text, name);
  const asPlace = (confidence: number, why: string): PlacedName[] => [
    placeName(text, name, Math.max(confidence, name.confidence), why),
  ];
  const candidates = lookUp(surface, context);
  if (candidates[0]?.kind === 'country' && surface.includes(' ')) return asPlace(0.9, 'country');
  if (name.type === 'organization') return [name];
  const words = surface.split(/[ \u00a0]+/u);
  if (
    words.length > 1 &&
    (places.headsBehind.has(words.at(-1) ?? '') || places.headsInFront.has(words[0] ?? ''))
  )
    return asPlace(0.8, 'head-word');
  if (candidates.length > 0 && isHeld(text, name, candidates, context)) return asPlace(0.9, 'container');
  return [name];
}

/** Whether what is named right behind (`, Ariz.`, `, Texas`, ` (Drôme)`) holds one of the candidates. */
function isHeld(
  text: string,
  name: Span,
  candidates: readonly PlaceCandidate[],
  context: PipelineContext,
): boolean {
  const behind = /^(?:,[ \u00a0]|[ \u00a0]\()(\p{Lu}[\p{L}.'’-]*(?:[ \u00a0]\p{Lu}[\p{L}.'’-]*){0,2})/u.exec(
    text.slice(name.end, name.end + 50),
  )?.[1];
  if (behind === undefined) return false;
  return [behind, behind.replace(/\.$/u, '')].some((form) => isHeldBy(candidates, form, context));
}

/** Whether a form names a region or country in which one of the candidates lies. */
function isHeldBy(candidates: readonly PlaceCandidate[], form: string, context: PipelineContext): boolean {
  return lookUp(form, context).some(
    (holder) =>
      (holder.kind === 'admin1' || holder.kind === 'country' || holder.kind === 'admin2') &&
      candidates.some((place) => isIn(place, pointAt(place.lat, place.lon), holder)),
  );
}
