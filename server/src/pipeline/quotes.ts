import type { Entity, Mention, Quote } from '../core/analysis';
import { compareSpans, containsSpan, lowerBound, overlaps, shiftSpan, textOf, type Span } from '../core/span';
import { createResolver, type Resolver } from './resolve';
import type { Attribution, DocumentStage, Draft, Referent } from './types';

/** An attribution with absolute offsets, and where it stands. */
interface Placed extends Attribution {
  readonly block: number;
  readonly group?: number;
}

/**
 * Stage "quotes": the attributions of all paragraphs become the article's quotes, each with its speaker resolved.
 * In: blocks and their readings, document-level mark pairs, mentions and entities. Out: quotes; mentions and entities
 * with the nominal and pronominal speakers added.
 * Example: paragraph 2 `"…", a-t-il lancé` after paragraph 1 `"…", a insisté Dmitri Peskov` → speaker Dmitri Peskov.
 */
export const quotesStage: DocumentStage<
  'blocks' | 'sentences' | 'marks' | 'mentions' | 'entities',
  'quotes' | 'mentions' | 'entities'
> = {
  id: 'quotes',
  reads: ['blocks', 'sentences', 'marks', 'mentions', 'entities'],
  writes: ['quotes', 'mentions', 'entities'],
  run(draft, context) {
    const placed = setTermsApart(joinLeads(placeAttributions(draft), draft), draft);
    const referents = placeReferents(draft);
    const resolver = createResolver({
      text: draft.text,
      entities: draft.entities,
      mentions: draft.mentions.filter((mention) => !isFurniture(mention, draft)),
      referents,
      sentences: draft.sentences,
      quoted: draft.marks.filter(({ depth }) => depth === 1),
      pack: context.pack,
    });
    const { quotes, mentions } = resolveSpeakers(placed, referents, draft, resolver);
    const finished = shareGroups(attributeCrossheads(quotes, draft));
    return { quotes: finished, ...mergeMentions(draft, resolver.entities(), mentions) };
  },
};

/**
 * Attributions with absolute offsets, marked ones held against the document's own pairs: an opening mark that nothing
 * closes or continues makes no quote, a paragraph inside a longer quotation becomes one.
 */
function placeAttributions(draft: Draft): Placed[] {
  const outer = draft.marks.filter(({ depth }) => depth === 1);
  const byStart = new Map(outer.map((pair) => [pair.start, pair]));
  const placed: Placed[] = [];
  const taken = new Set<number>();
  draft.blocks.forEach((block, index) => {
    for (const attribution of draft.readings[index]?.attributions ?? []) {
      const span = shiftSpan(attribution, block.start);
      const moved: Placed = {
        ...attribution,
        ...span,
        ...(attribution.cue === undefined
          ? {}
          : { cue: { ...attribution.cue, ...shiftSpan(attribution.cue, block.start) } }),
        ...(attribution.speaker === undefined
          ? {}
          : {
              speaker: {
                ...attribution.speaker,
                ...shiftSpan(attribution.speaker, block.start),
                head: shiftSpan(attribution.speaker.head, block.start),
              },
            }),
        block: index,
      };
      if (attribution.kind === 'indirect') {
        // A headline says again what the text attributes.
        if (block.kind !== 'headline' && !isInside(outer, span)) placed.push(moved);
        continue;
      }
      const pair = byStart.get(span.start);
      if (pair === undefined) continue;
      const closed = pair.close.end > pair.close.start;
      if (!closed && pair.group === undefined) continue;
      taken.add(pair.start);
      placed.push({ ...moved, end: pair.end, ...(pair.group === undefined ? {} : { group: pair.group }) });
    }
  });
  for (const pair of outer) {
    if (taken.has(pair.start) || pair.group === undefined) continue;
    const block = draft.blocks.findIndex((candidate) => overlaps(candidate, pair));
    placed.push({
      start: pair.start,
      end: pair.end,
      kind: 'direct',
      confidence: 0.7,
      why: 'continued',
      block,
      group: pair.group,
    });
  }
  return placed.sort(compareSpans);
}

/** A paragraph that ends in a colon hands its cue and speaker to the quote that opens the next one. */
function joinLeads(placed: readonly Placed[], draft: Draft): Placed[] {
  return placed.map((quote) => {
    const block = draft.blocks[quote.block];
    const before = draft.blocks[quote.block - 1];
    const lead = draft.readings[quote.block - 1]?.lead;
    const opens = block !== undefined && quote.start === block.start;
    if (!opens || before === undefined || lead?.speaker === undefined) return quote;
    if (quote.speaker !== undefined || quote.kind === 'not-speech') return quote;
    const { cue, speaker } = lead;
    return {
      ...quote,
      kind: 'direct',
      speaker: {
        ...speaker,
        ...shiftSpan(speaker, before.start),
        head: shiftSpan(speaker.head, before.start),
      },
      ...(cue === undefined ? {} : { cue: { ...cue, ...shiftSpan(cue, before.start) } }),
      confidence: 0.8,
      why: 'lead',
    };
  });
}

/** How many words a term may have. */
const termLength = 4;

/** A short stretch that the article marks again and again is a term (`les "consultations citoyennes"`). */
function setTermsApart(placed: readonly Placed[], draft: Draft): Placed[] {
  const isText = ({ block }: Placed): boolean => draft.blocks[block]?.kind === 'paragraph';
  const wording = (quote: Placed): string => foldQuoted(textOf(draft.text, quote));
  const counts = new Map<string, number>();
  for (const quote of placed) {
    if (quote.kind === 'indirect' || !isText(quote)) continue;
    const words = wording(quote);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return placed.map((quote) => {
    if (quote.kind !== 'fragment' || quote.why.startsWith('colon')) return quote;
    const words = wording(quote);
    const term = (counts.get(words) ?? 0) > 1 && words.split(' ').length <= termLength;
    if (!term || words === '') return quote;
    const { speaker: _speaker, cue: _cue, ...rest } = quote;
    return { ...rest, kind: 'not-speech', confidence: 0.65, why: 'term' };
  });
}

/** Who stands in the dateline, the byline or the signature is nobody that the text speaks of. */
function isFurniture(span: Span, { blocks }: Draft): boolean {
  const block = blocks[lowerBound(blocks, span.start + 1) - 1];
  return block?.kind === 'dateline' || block?.kind === 'byline' || block?.kind === 'signature';
}

/** The referents of all paragraphs with absolute offsets. */
function placeReferents(draft: Draft): Referent[] {
  return draft.blocks.flatMap((block, index) =>
    (draft.readings[index]?.referents ?? []).map((referent) => ({
      ...referent,
      ...shiftSpan(referent, block.start),
      head: shiftSpan(referent.head, block.start),
    })),
  );
}

/** Whether one of the outermost pairs, in order and apart from each other, holds a span. */
function isInside(outer: readonly Span[], span: Span): boolean {
  const pair = outer[lowerBound(outer, span.start + 1) - 1];
  return pair !== undefined && containsSpan(pair, span);
}

/** Resolves each quote's speaker in document order; a floating quote takes the speaker of the quote before it. */
function resolveSpeakers(
  placed: readonly Placed[],
  referents: readonly Referent[],
  draft: Draft,
  resolver: Resolver,
): { readonly quotes: Quote[]; readonly mentions: Mention[] } {
  const quotes: Quote[] = [];
  const mentions: Mention[] = [];
  const known = new Map<number, Entity>();
  let last: { readonly entity: Entity; readonly block: number; readonly end: number } | undefined;
  // All are met in the order of their own words, so that an antecedent in front of its quote is known in time.
  const speakers = placed.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker]));
  const heads = new Set(speakers.map(({ head }) => head.start));
  const order = [
    ...speakers.map((phrase) => ({ phrase, speaks: true as const })),
    ...referents
      .filter(({ head }) => !heads.has(head.start))
      .map((phrase) => ({ phrase, speaks: false as const })),
  ].sort((a, b) => a.phrase.start - b.phrase.start);
  for (const { phrase, speaks } of order) {
    if (!speaks) {
      resolver.note(phrase);
      continue;
    }
    if (known.has(phrase.start)) continue;
    const resolution = resolver.resolve(phrase);
    if (resolution === undefined) continue;
    known.set(phrase.start, resolution.entity);
    mentions.push(...resolution.mentions);
  }
  for (const quote of placed) {
    const { block, speaker, cue, ...rest } = quote;
    const entity =
      speaker === undefined
        ? floatingSpeaker(quote, last, draft)
        : (known.get(speaker.start) ?? impersonalSpeaker(quote, last));
    if (entity !== undefined && quote.kind !== 'not-speech') last = { entity, block, end: quote.end };
    const inherited = speaker === undefined && entity !== undefined;
    quotes.push({
      ...rest,
      ...(cue === undefined ? {} : { cue }),
      ...(speaker === undefined
        ? {}
        : {
            speaker: {
              start: speaker.start,
              end: speaker.end,
              ...(entity === undefined ? {} : { entity: entity.id }),
            },
          }),
      ...(entity === undefined ? {} : { speakerEntity: entity.id, speakerName: entity.name }),
      ...(inherited ? { confidence: 0.6 } : {}),
    });
  }
  return { quotes, mentions };
}

/** A quote that stands alone goes on for the speaker of the quote right before it, in its paragraph or the last one. */
function floatingSpeaker(
  quote: Placed,
  last: { readonly entity: Entity; readonly block: number; readonly end: number } | undefined,
  draft: Draft,
): Entity | undefined {
  // A piece of a longer quotation takes the speaker that one of its paragraphs states.
  if (last === undefined || quote.why !== 'floating' || quote.group !== undefined) return undefined;
  if (quote.block === last.block) return last.entity;
  return quote.block === last.block + 1 && draft.blocks[quote.block]?.kind === 'paragraph'
    ? last.entity
    : undefined;
}

/** `"…", peut-on y lire`: nobody is named, the source of the quote right before is read on. */
function impersonalSpeaker(
  quote: Placed,
  last: { readonly entity: Entity; readonly block: number; readonly end: number } | undefined,
): Entity | undefined {
  const clitic = quote.why === 'incise-clitic' && quote.speaker?.gender === undefined;
  return clitic && last?.block === quote.block ? last.entity : undefined;
}

/** A fragment in a crosshead or headline is taken from a quote in the text: its speaker is that quote's. */
function attributeCrossheads(quotes: readonly Quote[], draft: Draft): Quote[] {
  const heads = draft.blocks.filter(({ kind }) => kind === 'crosshead' || kind === 'headline');
  const isHead = (span: Span): boolean => heads.some((block) => containsSpan(block, span));
  return quotes.map((quote) => {
    if (quote.speakerEntity !== undefined || !isHead(quote)) return quote;
    const wanted = foldQuoted(textOf(draft.text, quote));
    if (wanted === '') return quote;
    const holds = (other: Quote): boolean =>
      other.speakerEntity !== undefined &&
      !isHead(other) &&
      foldQuoted(textOf(draft.text, other)).includes(wanted);
    const source = quotes.find((other) => other.start > quote.start && holds(other)) ?? quotes.find(holds);
    if (source?.speakerEntity === undefined || source.speakerName === undefined) return quote;
    return {
      ...quote,
      kind: quote.kind === 'direct' ? 'direct' : 'fragment',
      speakerEntity: source.speakerEntity,
      speakerName: source.speakerName,
      confidence: 0.8,
      why: 'crosshead',
    };
  });
}

/** Letters and digits only, lower case, for holding a fragment against a quote. */
function foldQuoted(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** All paragraphs of one quotation share the speaker that any of them states. */
function shareGroups(quotes: readonly Quote[]): Quote[] {
  const speakers = new Map<number, Quote>();
  for (const quote of quotes) {
    if (quote.group !== undefined && quote.speakerEntity !== undefined && !speakers.has(quote.group))
      speakers.set(quote.group, quote);
  }
  return quotes.map((quote) => {
    const source = quote.group === undefined ? undefined : speakers.get(quote.group);
    if (source?.speakerEntity === undefined || source.speakerName === undefined) return quote;
    return {
      ...quote,
      kind: 'direct',
      speakerEntity: source.speakerEntity,
      speakerName: source.speakerName,
      ...(quote.speakerEntity === undefined ? { why: 'continued', confidence: source.confidence * 0.9 } : {}),
    };
  });
}

/** Adds the new mentions to the layer and to their entities. */
function mergeMentions(
  draft: Draft,
  entities: readonly Entity[],
  added: readonly Mention[],
): Pick<Draft, 'mentions' | 'entities'> {
  const mentions = [...draft.mentions, ...added].sort(compareSpans);
  const byEntity = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const list = byEntity.get(mention.entity);
    if (list === undefined) byEntity.set(mention.entity, [mention]);
    else list.push(mention);
  }
  return {
    mentions,
    entities: entities.map((entity) => ({ ...entity, mentions: byEntity.get(entity.id) ?? entity.mentions })),
  };
}
