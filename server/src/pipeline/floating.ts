import type { Entity } from '../core/analysis';
import { lowerBound, textOf, type Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
import { typeOf } from './bearers';
import type { Placed } from './placing';
import type { Draft, Referent } from './types';
import { foldWord, singularOf } from './words';

/** Quotes that stand alone, with neither verb nor source beside them. */

/** Who spoke last, and where. */
export interface LastSpeaker {
  readonly entity: Entity;
  readonly block: number;
  readonly end: number;
  /** Only the subject of a sentence in front told who it is. */
  readonly guessed: boolean;
}

/** A quote that stands alone goes on for the speaker of the quote right before it, in its paragraph or the last one. */
export function floatingSpeaker(
  quote: Placed,
  last: LastSpeaker | undefined,
  draft: Draft,
  stated: boolean,
): Entity | undefined {
  // A piece of a longer quotation takes the speaker that one of its paragraphs states.
  if (last === undefined || quote.why !== 'floating' || stated) return undefined;
  if (namesAnother(quote, last, draft)) return undefined;
  if (quote.block === last.block) return last.entity;
  return quote.block === last.block + 1 && draft.blocks[quote.block]?.kind === 'paragraph'
    ? last.entity
    : undefined;
}

/**
 * Whether the narrator turned to somebody else between the last speaker's words and a floating quote:
 * `“I ran,” Reed said. Anne Kerr lost her boat. “It was all I had.”` Nobody is stated then.
 */
function namesAnother(
  quote: Placed,
  last: LastSpeaker,
  { blocks, mentions, entities, sentences }: Draft,
): boolean {
  const from = Math.max(last.end, blocks[quote.block]?.start ?? 0);
  const people = new Set(entities.flatMap(({ id, type }) => (type === 'person' ? [id] : [])));
  const next = sentences[lowerBound(sentences, from)];
  if (next === undefined || next.start >= quote.start) return false;
  const named = mentions.filter(
    ({ start, end, entity, kind }) =>
      start >= next.start && end <= quote.start && kind === 'name' && people.has(entity),
  );
  return named.length > 0 && !named.some(({ entity }) => entity === last.entity.id);
}

/**
 * `Smith shrugged. “We did what we could.”`: the subject of the sentence right in front of a quote that stands alone, where
 * the sentence names nobody else behind him and no quote before it is somebody's.
 * Out: the referents by the start of their quotes.
 */
export function findLeads(
  placed: readonly Placed[],
  referents: readonly Referent[],
  { text, blocks, sentences, mentions, entities }: Draft,
  pack: LanguagePack,
): ReadonlyMap<number, Referent> {
  const leads = new Map<number, Referent>();
  const people = new Set(entities.flatMap(({ id, type }) => (type === 'person' ? [id] : [])));
  placed.forEach((quote, index) => {
    if (quote.speaker !== undefined) return;
    const own = lowerBound(sentences, quote.start + 1) - 1;
    // `La mesure est dénoncée par [la CGT]. Elle est accusée de "…"`
    const passive = quote.why === 'passive' && opensWithPronoun(text, sentences[own], pack);
    if (!passive && (quote.why !== 'floating' || quote.kind !== 'direct')) return;
    const sentence = sentences[passive ? own - 1 : lowerBound(sentences, quote.start) - 1];
    if (sentence === undefined || sentence.start < (blocks[quote.block]?.start ?? 0)) return;
    const before = placed[index - 1];
    if (before !== undefined && before.end > sentence.start) return;
    const inside = referents.slice(
      lowerBound(referents, sentence.start),
      lowerBound(referents, Math.min(sentence.end, quote.start)),
    );
    const subject = inside.find(({ reacts }) => reacts === true);
    if (subject === undefined || (subject.number === 'plural' && !passive)) return;
    if (passive && subject.part === 'subject') return;
    const noun = foldWord(textOf(text, subject.head));
    const one = subject.number === 'plural' ? singularOf(noun) : noun;
    if (subject.kind === 'nominal' && typeOf(one, pack) === undefined) return;
    const others = mentions.slice(
      lowerBound(mentions, subject.end),
      lowerBound(mentions, Math.min(sentence.end, quote.start)),
    );
    if (others.some(({ kind, entity }) => kind === 'name' && people.has(entity))) return;
    leads.set(quote.start, subject);
  });
  return leads;
}

/** Whether a sentence goes on about somebody or something by a pronoun. */
function opensWithPronoun(text: string, sentence: Span | undefined, { attribution }: LanguagePack): boolean {
  const first = sentence === undefined ? '' : (/^\p{L}+/u.exec(textOf(text, sentence))?.[0] ?? '');
  const pronoun = attribution.pronouns.get(foldWord(first));
  return pronoun !== undefined && pronoun.impersonal !== true;
}

/** The person whom a quote's lead stands for. */
export function leadOf(
  quote: Placed,
  leads: ReadonlyMap<number, Referent>,
  entities: ReadonlyMap<string, Entity>,
  known: ReadonlyMap<number, string>,
): Entity | undefined {
  const lead = leads.get(quote.start);
  const entity = lead === undefined ? undefined : entities.get(known.get(lead.start) ?? '');
  return entity?.type === 'person' || entity?.type === 'organization' || entity?.type === 'group'
    ? entity
    : undefined;
}

/**
 * `"A", selon X. Le maire est plus mesuré. "B"`: whether whom a sentence in front of a quote tells of has the word instead of who
 * spoke last: another one with a name, or one who has spoken before. A new description may well be the last speaker's.
 */
export function turnsTo(
  lead: Entity | undefined,
  last: Entity,
  earlier: readonly { readonly speakerEntity?: string }[],
): boolean {
  if (lead === undefined || lead.id === last.id) return false;
  const named = lead.mentions.some(({ kind }) => kind === 'name');
  return named || earlier.some(({ speakerEntity }) => speakerEntity === lead.id);
}
