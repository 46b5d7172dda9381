import type { Entity, Mention, Quote, QuotePattern } from '../core/analysis';
import { compareSpans, containsSpan, lowerBound, textOf, type Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
import confidences from './confidence.json';
import { findLeads, floatingSpeaker, leadOf, turnsTo, type LastSpeaker } from './floating';
import {
  foldQuoted,
  joinLeads,
  placeAttributions,
  type Placed,
  placeReferents,
  setTermsApart,
} from './placing';
import { createResolver, type Resolver } from './resolve';
import { joinSignatures, readTurns } from './turns';
import type { DocumentStage, Draft, Referent } from './types';

/** How many in a hundred quotes of each pattern are right: counted, smoothed (`npm run calibrate:quotes`). */
const rightOf: Readonly<Record<QuotePattern, number>> = confidences;

/** A quote before it is told how sure it is. */
type Found = Omit<Quote, 'confidence'> & Pick<Placed, 'why'>;

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
    const led = joinLeads(placeAttributions(draft, context), draft);
    const placed = setTermsApart(
      readTurns(joinSignatures(led, draft, context.pack), draft, context.pack),
      draft,
    );
    const referents = withSpeakers(placeReferents(draft), placed);
    const resolver = createResolver({
      text: draft.text,
      entities: draft.entities,
      mentions: draft.mentions.filter((mention) => !isFurniture(mention, draft)),
      referents,
      sentences: draft.sentences,
      paragraphs: draft.blocks,
      quoted: draft.marks.filter(({ depth }) => depth === 1),
      pack: context.pack,
      ...(context.judge === undefined ? {} : { judge: context.judge }),
    });
    const { quotes, mentions } = resolveSpeakers(placed, referents, draft, resolver, context.pack);
    const finished = shareGroups(attributeCrossheads(quotes, draft)).map((quote) => ({
      ...quote,
      confidence: rightOf[quote.why] / 100,
    }));
    return { quotes: finished, ...mergeMentions(draft, resolver.entities(), mentions) };
  },
};

/** Referents with those who speak among them: whoever speaks is the subject of the verb, on whatever side of it he stands. */
function withSpeakers(referents: readonly Referent[], placed: readonly Placed[]): Referent[] {
  const speakers = new Map(
    placed.flatMap(({ speaker }) =>
      speaker === undefined ? [] : [[speaker.head.start, { ...speaker, part: 'subject' as const }] as const],
    ),
  );
  return [...referents.filter(({ head }) => !speakers.has(head.start)), ...speakers.values()].sort(
    compareSpans,
  );
}

/** Who stands in the dateline, the byline or the signature is nobody that the text speaks of. */
function isFurniture(span: Span, { blocks }: Draft): boolean {
  const block = blocks[lowerBound(blocks, span.start + 1) - 1];
  return block?.kind === 'dateline' || block?.kind === 'byline' || block?.kind === 'signature';
}

/** Resolves each quote's speaker in document order; a floating quote takes the speaker of the quote before it. */
function resolveSpeakers(
  placed: readonly Placed[],
  referents: readonly Referent[],
  draft: Draft,
  resolver: Resolver,
  pack: LanguagePack,
): { readonly quotes: Found[]; readonly mentions: Mention[] } {
  const quotes: Found[] = [];
  const mentions: Mention[] = [];
  const known = new Map<number, string>();
  let last: LastSpeaker | undefined;
  // All are met in the order of their own words, so that an antecedent in front of its quote is known in time.
  const speakers = placed.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker]));
  const leads = findLeads(placed, referents, draft, pack);
  const heads = new Set(speakers.map(({ head }) => head.start));
  const leading = new Set(leads.values());
  const order = [
    ...speakers.map((phrase) => ({ phrase, speaks: true as const })),
    ...referents
      .filter(({ head }) => !heads.has(head.start))
      .map((phrase) =>
        leading.has(phrase) ? { phrase, speaks: true as const } : { phrase, speaks: false as const },
      ),
  ].sort((a, b) => a.phrase.start - b.phrase.start);
  for (const { phrase, speaks } of order) {
    if (!speaks) {
      resolver.note(phrase);
      continue;
    }
    if (known.has(phrase.start)) continue;
    const said = placed.filter(
      ({ kind, speaker, start }) =>
        kind === 'indirect' && speaker?.start === phrase.start && start > phrase.start,
    );
    const resolution = resolver.resolve(phrase, said);
    if (resolution === undefined) continue;
    known.set(phrase.start, resolution.entity.id);
    mentions.push(...resolution.mentions);
  }
  const settled = new Map(resolver.entities().map((entity) => [entity.id, entity]));
  const stated = new Set(placed.flatMap(({ group, speaker }) => (speaker === undefined ? [] : [group])));
  for (const quote of placed) {
    const { block, speaker, cue, implied, unmarked: _unmarked, ...rest } = quote;
    const entity =
      speaker === undefined
        ? floatingSpeaker(quote, last, draft, quote.group !== undefined && stated.has(quote.group))
        : (settled.get(known.get(speaker.start) ?? '') ?? impersonalSpeaker(quote, last));
    const lead = speaker === undefined ? leadOf(quote, leads, settled, known) : undefined;
    const goesOn = entity !== undefined && !turnsTo(lead, entity, quotes);
    const who = goesOn ? entity : (lead ?? entity);
    const guessed =
      implied === true ||
      (lead !== undefined && !goesOn) ||
      (speaker === undefined && entity !== undefined && last?.guessed === true);
    if (who !== undefined && quote.kind !== 'not-speech')
      last = { entity: who, block, end: quote.end, guessed };
    quotes.push({
      ...rest,
      ...(guessed ? { why: 'floating-subject' as const } : {}),
      ...(cue === undefined ? {} : { cue }),
      ...(speaker === undefined || implied === true
        ? {}
        : {
            speaker: {
              start: speaker.start,
              end: speaker.end,
              ...(entity === undefined ? {} : { entity: entity.id }),
            },
          }),
      ...(who === undefined ? {} : { speakerEntity: who.id, speakerName: who.name }),
    });
  }
  return { quotes: leadIn(quotes, placed, draft), mentions };
}

/** What may stand between two stretches of one speech: no word of the narrator's. */
const speechGap = /^[\s\u00a0\u202f.,…–—-]*$/u;

/** `« On a couru. » « C'était la panique », ont raconté des témoins`: who is stated behind the second stretch spoke the first. */
function leadIn(quotes: readonly Found[], placed: readonly Placed[], { text }: Draft): Found[] {
  const led = [...quotes];
  for (let at = led.length - 2; at >= 0; at--) {
    const quote = led[at];
    const next = led[at + 1];
    if (quote?.why !== 'floating' || next === undefined || quote.speakerEntity !== undefined) continue;
    if (quote.kind !== 'direct' || placed[at]?.block !== placed[at + 1]?.block) continue;
    const { speakerEntity, speakerName, cue } = next;
    const behind = (cue?.start ?? 0) >= next.end || next.why === 'floating';
    if (!behind || speakerEntity === undefined || speakerName === undefined) continue;
    if (speechGap.test(text.slice(quote.end, next.start))) led[at] = { ...quote, speakerEntity, speakerName };
  }
  return led;
}

/** `"…", peut-on y lire`: nobody is named, the source of the quote right before is read on. */
function impersonalSpeaker(quote: Placed, last: LastSpeaker | undefined): Entity | undefined {
  const clitic = quote.why === 'incise-clitic' && quote.speaker?.gender === undefined;
  return clitic && last?.block === quote.block ? last.entity : undefined;
}

/** A fragment in a crosshead or headline is taken from a quote in the text: its speaker is that quote's. */
function attributeCrossheads(quotes: readonly Found[], draft: Draft): Found[] {
  const heads = draft.blocks.filter(({ kind }) => kind === 'crosshead' || kind === 'headline');
  const isHead = (span: Span): boolean => heads.some((block) => containsSpan(block, span));
  return quotes.map((quote) => {
    const named = quote.kind === 'not-speech' && quote.why !== 'no-cue';
    if (quote.speakerEntity !== undefined || named || !isHead(quote)) return quote;
    const wanted = foldQuoted(textOf(draft.text, quote));
    if (wanted === '') return quote;
    const holds = (other: Found): boolean =>
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
      why: 'crosshead',
    };
  });
}

/** All paragraphs of one quotation share the speaker that any of them states. */
function shareGroups(quotes: readonly Found[]): Found[] {
  const speakers = new Map<number, Found>();
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
      ...(quote.speakerEntity === undefined ? { why: 'continued' } : {}),
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
