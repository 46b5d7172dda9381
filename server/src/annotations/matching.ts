import { lengthOf, type Span } from '../core/span';

/** Two spans that share this much of what they cover together are taken for one annotation. */
const enough = 0.5;

/**
 * Whether a decision's span and a suggestion's are about the same thing: the analysis may have moved a boundary since.
 */
export function matches(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared <= 0) return false;
  return shared / (lengthOf(a) + lengthOf(b) - shared) > enough;
}
