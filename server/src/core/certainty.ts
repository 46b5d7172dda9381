import type { Entity } from './analysis';

/** From this confidence on a reading is shown as it is, and may show unasked; ARCHITECTURE.md has the table. */
export const sureFrom = 0.9;

/** From here to `sureFrom` it is shown as likely; below, it is a hint to whoever asks. */
export const likelyFrom = 0.7;

export type Certainty = 'sure' | 'likely' | 'guess';

/** What a confidence from 0 to 1 amounts to. What people decided, and their dictionary's names, have 1. */
export function certaintyOf(confidence: number): Certainty {
  return confidence >= sureFrom ? 'sure' : confidence >= likelyFrom ? 'likely' : 'guess';
}

/**
 * How sure the reading is that an entity is what it takes it for: as sure as of its surest name, 0 to 1. What the article
 * only describes was not guessed from a name, and has 1.
 */
export function nameConfidence({ mentions }: Pick<Entity, 'mentions'>): number {
  const named = mentions.filter(({ kind }) => kind === 'name');
  return named.reduce((best, { confidence }) => Math.max(best, confidence), named.length === 0 ? 1 : 0);
}
