import type { Entity, Quote } from '../core/analysis';
import { entityDecision, type Desk } from './desk';
import type { Wish } from './history';
import { acceptMentions } from './mentionCommands';
import { acceptQuote } from './quoteCommands';
import type { EntityDecision } from './types';

const how = 'accepted-in-bulk';

/**
 * Everything that is suggested, confirmed at once and recorded as such: names, quotes, and whoever speaks in these.
 * Out: one decision an entity, a mention and a quote; none for what was decided before.
 */
export function acceptEverything(desk: Desk): Wish[] {
  const { mentions, entities, quotes } = desk.analysis;
  const names = mentions.filter(({ kind }) => kind === 'name');
  const settled = new Map<string, EntityDecision>();
  const wishes = acceptMentions(desk, names, how, settled);
  const speakers = new Set(quotes.map(({ speakerEntity }) => speakerEntity));
  for (const entity of entities) {
    // Whoever speaks without a name is held in the text by the first words for them.
    if (!speakers.has(entity.id) || settled.has(entity.id) || entity.decided !== undefined) continue;
    wishes.push(...acceptMentions(desk, entity.mentions.slice(0, 1), how, settled));
    if (settled.has(entity.id)) continue;
    const decision = entityDecision(desk, entity, how);
    settled.set(entity.id, decision);
    wishes.push({ put: decision });
  }
  const work = withDecided(desk, settled);
  const groups = new Set<number>();
  for (const quote of work.analysis.quotes) {
    if (quote.group !== undefined && groups.has(quote.group)) continue;
    if (quote.group !== undefined) groups.add(quote.group);
    wishes.push(...(acceptQuote(work, quote, how)?.wishes ?? []));
  }
  return wishes;
}

/** The article as it will be when the entities are confirmed: what a quote settles of its speaker is settled already. */
function withDecided(desk: Desk, settled: ReadonlyMap<string, EntityDecision>): Desk {
  const entities = desk.analysis.entities.map((entity): Entity => {
    const id = settled.get(entity.id)?.id;
    return id === undefined ? entity : { ...entity, id, decided: { id, how } };
  });
  const quotes = desk.analysis.quotes.map((quote): Quote => {
    const id = quote.speakerEntity === undefined ? undefined : settled.get(quote.speakerEntity)?.id;
    return id === undefined ? quote : { ...quote, speakerEntity: id };
  });
  return { ...desk, analysis: { ...desk.analysis, entities, quotes } };
}
