import { foldName } from '../core/fold';
import { textOf, type Span } from '../core/span';
import type { TaggedName } from './tagger/tagger';
import type { PipelineContext } from './types';

/**
 * One tagged name that is several, by what stands in it: a bracket that does not close, a comma or colon, a word that joins.
 * In: a paragraph and a name of it. Out: its parts in order, the name alone where it is one.
 */
export function cutName(text: string, name: TaggedName, context: PipelineContext): readonly TaggedName[] {
  return splitAtBracket(text, name)
    .flatMap((part) => splitAtMarks(text, part))
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

/** `Paris, Texas` is two places; nothing that bears a name but a work has a colon in it (`in Devon: Exeter, Torquay`). */
function splitAtMarks(text: string, name: TaggedName): readonly TaggedName[] {
  const mark = name.type === 'place' ? /[,:] /gu : /: /gu;
  if (name.type === 'work' || name.type === 'other') return [name];
  const surface = textOf(text, name);
  const parts: TaggedName[] = [];
  let at = 0;
  for (const { index } of [...surface.matchAll(mark), { index: surface.length }]) {
    if (index > at) parts.push({ ...name, start: name.start + at, end: name.start + index });
    at = index + 2;
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
