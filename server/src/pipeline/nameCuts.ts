import { foldName } from '../core/fold';
import { textOf, type Span } from '../core/span';
import type { TaggedName } from './tagger/tagger';
import type { PipelineContext } from './types';

/**
 * One tagged name that is several, by what stands in it: a bracket that does not close, commas, a word that joins.
 * In: a paragraph and a name of it. Out: its parts in order, the name alone where it is one.
 */
export function cutName(text: string, name: TaggedName, context: PipelineContext): readonly TaggedName[] {
  return splitAtBracket(text, name)
    .flatMap((part) => splitAtCommas(text, part))
    .flatMap((part) => splitAtCoordinator(text, part, context));
}

/** A bracket that opens in a name and does not close parts two (`[[PARIS]] ([[Reuters]]) -`). */
function splitAtBracket(text: string, name: TaggedName): readonly TaggedName[] {
  const surface = textOf(text, name);
  const at = surface.lastIndexOf(' (');
  if (at <= 0 || at + 2 >= surface.length || surface.includes(')', at)) return [name];
  return [
    { ...name, end: name.start + at },
    { ...name, start: name.start + at + 2 },
  ];
}

/** `Paris, Texas` is two places. */
function splitAtCommas(text: string, name: TaggedName): readonly TaggedName[] {
  const surface = textOf(text, name);
  if (name.type !== 'place' || !surface.includes(', ')) return [name];
  const parts: TaggedName[] = [];
  for (let at = 0; at < surface.length;) {
    const comma = surface.indexOf(', ', at);
    const to = comma < 0 ? surface.length : comma;
    if (to > at) parts.push({ ...name, start: name.start + at, end: name.start + to });
    at = to + 2;
  }
  return parts;
}

/** `Max and Jen` are two people; places are two where the gazetteer knows both, and not the whole (`Bosnia and Herzegovina`). */
function splitAtCoordinator(
  text: string,
  name: TaggedName,
  { pack, gazetteer }: PipelineContext,
): readonly TaggedName[] {
  if (name.type !== 'person' && name.type !== 'place' && name.type !== 'organization') return [name];
  const surface = textOf(text, name);
  for (const { 0: joint, index } of surface.matchAll(/[ \u00a0](?:&|\p{Ll}+)[ \u00a0]+/gu)) {
    const word = joint.trim();
    if (word !== '&' && !pack.attribution.grammar.coordinators.has(word)) continue;
    const parts: readonly Span[] = [
      { start: name.start, end: name.start + index },
      { start: name.start + index + joint.length, end: name.end },
    ];
    const arePlaces =
      word !== '&' &&
      !gazetteer.has(foldName(surface)) &&
      parts.every((part) => gazetteer.find(textOf(text, part)).length > 0);
    if (name.type === 'person') return parts.map((part) => ({ ...name, ...part }));
    if (arePlaces) return parts.map((part) => ({ ...name, ...part, type: 'place' }));
  }
  return [name];
}
