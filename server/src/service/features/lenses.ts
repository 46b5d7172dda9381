import type { Analysis, Quote } from '../../core/analysis';
import { certaintyOf } from '../../core/certainty';
import { groupBy } from '../../core/group';
import { containsSpan, type Span } from '../../core/span';
import { flatMapInSteps, type Steps } from '../../core/steps';
import type { Say } from '../messages';
import { hedge } from '../hedging';
import { countQuotes, spokenQuotes, type QuoteCount } from '../look';

/** A line above a paragraph: whose quotes it holds. */
export interface Lens {
  readonly span: Span;
  readonly title: string;
  /** How many speak here. */
  readonly speakers: number;
  /**
   * Where a jump to the speaker's next quote starts from: the last quote here. Absent where several speak, and where
   * there is no other quote to jump to.
   */
  readonly from?: number;
}

/** So many names stand in a lens; the rest are a number. */
const named = 3;

/**
 * One lens for each paragraph in which somebody speaks: `Dmitri Peskov · 2 of 7 · next`, or the names of several. A
 * speaker who is but likely is said to be so, one who is guessed has no lens; both are counted, for the jumps stop there.
 * In: the analysis, and who puts it into words. Out: lenses in document order, in steps.
 */
export function* lenses(analysis: Analysis, say: Say): Steps<Lens[]> {
  const quotes = spokenQuotes(analysis).filter(
    ({ speakerEntity, confidence }) => speakerEntity !== undefined && certaintyOf(confidence) !== 'guess',
  );
  const counts = countQuotes(analysis);
  yield;
  let at = 0;
  return yield* flatMapInSteps(analysis.blocks, (block): Lens[] => {
    while ((quotes[at]?.start ?? Infinity) < block.start) at++;
    const from = at;
    while ((quotes[at]?.start ?? Infinity) < block.end) at++;
    if (block.kind !== 'paragraph') return [];
    const here = quotes.slice(from, at).filter((quote) => containsSpan(block, quote));
    const span = { start: block.start, end: block.start };
    const speakers = [...groupBy(here, ({ speakerEntity }) => speakerEntity).values()];
    if (speakers.length === 0) return [];
    if (speakers.length === 1) return [{ span, speakers: 1, ...single(here, counts, say) }];
    const names = speakers.slice(0, named).map((own) => nameOf(own, say));
    const more = speakers.length > named ? [say('lens.more', { count: speakers.length - named })] : [];
    return [{ span, speakers: speakers.length, title: [...names, ...more].join(' · ') }];
  });
}

/** Who says some quotes of one speaker; as sure as the surest of them. */
function nameOf(own: readonly Quote[], say: Say): string {
  const certainty = certaintyOf(Math.max(...own.map(({ confidence }) => confidence)));
  return hedge(own[0]?.speakerName ?? '', certainty, say);
}

function single(
  here: readonly Quote[],
  counts: ReadonlyMap<Quote, QuoteCount>,
  say: Say,
): Omit<Lens, 'span' | 'speakers'> {
  const [first, last] = [here[0], here.at(-1)];
  const from = first === undefined ? undefined : counts.get(first);
  const to = last === undefined ? undefined : counts.get(last);
  const name = nameOf(here, say);
  if (from === undefined || to === undefined || last === undefined) return { title: name };
  const numbers = from.n === to.n ? String(from.n) : `${String(from.n)}–${String(to.n)}`;
  const count = say('lens.count', { n: numbers, of: from.of });
  if (from.of === here.length) return { title: `${name} · ${count}` };
  const way = say(to.n === to.of ? 'lens.first' : 'lens.next');
  return { title: `${name} · ${count} · ${way}`, from: last.start };
}
