import type { StatedGender } from '../annotations/types';
import type { MentionKind } from '../core/analysis';
import { compareSpans, type Span } from '../core/span';
import { flatMapInSteps, sortInSteps, type Steps } from '../core/steps';
import { cueLabel, entityLabels, quoteLabels, speakerLabel } from './labels';
import type { Annotated, MarkedArticle, MarkedEntity, MarkedPlace } from './marked';

/** What is known of an entity; stands on its first mention. */
export interface EntityFacts extends Partial<Annotated> {
  readonly name?: string;
  readonly role?: string;
  readonly gender?: StatedGender;
  readonly anonymous?: boolean;
  readonly place?: MarkedPlace;
}

/** What a span carries besides its label; formats that have room for it keep it. */
export interface StandoffAttributes extends Partial<Annotated> {
  /** A mention: how it names, whom, and what is known of that entity. */
  readonly kind?: MentionKind;
  readonly entity?: string;
  readonly about?: EntityFacts;
  /** A quote. */
  readonly confidence?: number;
  readonly group?: number;
  readonly speakerEntity?: string;
  readonly speakerName?: string;
}

export interface StandoffSpan extends Span {
  /** Unique in the article: `m1`, `q1`, `c1`, `s1`. */
  readonly id: string;
  readonly label: string;
  readonly attributes: StandoffAttributes;
}

export type RelationType = 'Cue' | 'Speaker' | 'SpokenBy' | 'Coreference' | 'Continues';

export interface StandoffRelation {
  readonly type: RelationType;
  /** Span ids. */
  readonly from: string;
  readonly to: string;
}

/** Annotations beside the text: labelled spans, sorted, and relations between them. UTF-16 offsets. */
export interface Standoff {
  readonly spans: readonly StandoffSpan[];
  readonly relations: readonly StandoffRelation[];
}

/**
 * The article's annotations as labelled spans and relations, the shape that annotation tools share.
 * A quote leads to its cue (`Cue`), to the words that name its speaker (`Speaker`) and to the speaker's first mention
 * (`SpokenBy`); each later mention of an entity leads to the first (`Coreference`). In steps.
 */
export function* toStandoff(article: MarkedArticle): Steps<Standoff> {
  const spans: StandoffSpan[] = [];
  const relations: StandoffRelation[] = [];
  const first = new Map<string, string>();
  const named = yield* flatMapInSteps(article.entities, (entity) =>
    entity.mentions.map((mention) => ({ entity, mention })),
  );
  const mentions = yield* sortInSteps(named, (a, b) => compareSpans(a.mention, b.mention));
  for (const [index, { entity, mention }] of mentions.entries()) {
    yield;
    const { start, end, ...rest } = mention;
    const id = `m${String(index + 1)}`;
    const to = first.get(entity.id);
    if (to === undefined) first.set(entity.id, id);
    else relations.push({ type: 'Coreference', from: id, to });
    spans.push({
      id,
      start,
      end,
      label: entityLabels[entity.type],
      attributes: { ...rest, entity: entity.id, ...(to === undefined ? { about: factsOf(entity) } : {}) },
    });
  }
  // Two quotes may share a cue and a speaker: the same words are one span.
  const shared = new Map<string, string>();
  const counts = { c: 0, s: 0 };
  const share = (letter: 'c' | 's', label: string, { start, end }: Span): string => {
    const key = `${letter}${String(start)}-${String(end)}`;
    const known = shared.get(key);
    if (known !== undefined) return known;
    counts[letter]++;
    const id = `${letter}${String(counts[letter])}`;
    shared.set(key, id);
    spans.push({ id, start, end, label, attributes: {} });
    return id;
  };
  const lastOfGroup = new Map<number, string>();
  for (const [index, { start, end, kind, cue, speaker, ...rest }] of article.quotes.entries()) {
    yield;
    const id = `q${String(index + 1)}`;
    spans.push({ id, start, end, label: quoteLabels[kind], attributes: rest });
    if (cue !== undefined) relations.push({ type: 'Cue', from: id, to: share('c', cueLabel, cue) });
    if (speaker !== undefined)
      relations.push({ type: 'Speaker', from: id, to: share('s', speakerLabel, speaker) });
    const spoken = rest.speakerEntity === undefined ? undefined : first.get(rest.speakerEntity);
    if (spoken !== undefined) relations.push({ type: 'SpokenBy', from: id, to: spoken });
    if (rest.group !== undefined) {
      const before = lastOfGroup.get(rest.group);
      if (before !== undefined) relations.push({ type: 'Continues', from: id, to: before });
      lastOfGroup.set(rest.group, id);
    }
  }
  return { spans: yield* sortInSteps(spans, compareSpans), relations };
}

function factsOf(entity: MarkedEntity): EntityFacts {
  const { name, how, role, gender, anonymous, place, status, note } = entity;
  return {
    name,
    how,
    ...(role === undefined ? {} : { role }),
    ...(gender === undefined ? {} : { gender }),
    ...(anonymous === undefined ? {} : { anonymous }),
    ...(place === undefined ? {} : { place }),
    ...(status === undefined ? {} : { status }),
    ...(note === undefined ? {} : { note }),
  };
}
