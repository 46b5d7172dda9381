import type { Analysis, Block, Entity, Quote, Sentence } from '../core/analysis';
import { containsSpan, lowerBound, textOf, type Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
import type { Edit } from './types';

/** Look-ups in an analysis that the rules about attribution share. Offsets are those of the article. */

/** The last item that starts at or before an offset, in a list sorted by start, if it reaches that far. */
function holding<T extends Span>(list: readonly T[], offset: number): T | undefined {
  const item = list[lowerBound(list, offset + 1) - 1];
  return item !== undefined && offset < item.end ? item : undefined;
}

/** The sentence that an offset of the article lies in. */
export function sentenceAt({ sentences }: Analysis, offset: number): Sentence | undefined {
  return holding(sentences, offset);
}

/** The block that an offset of the article lies in. */
export function blockAt({ blocks }: Analysis, offset: number): Block | undefined {
  return holding(blocks, offset);
}

/** Quotes in the running text, spoken or written by somebody. */
export function spokenQuotes({ quotes, blocks }: Analysis): Quote[] {
  return quotes.filter(
    ({ kind, start }) => kind !== 'not-speech' && holding(blocks, start)?.kind === 'paragraph',
  );
}

/** Whether a span stands between quotation marks. */
export function isInsideMarks({ marks }: Analysis, span: Span): boolean {
  let at = lowerBound(marks, span.start + 1) - 1;
  while ((marks[at]?.depth ?? 1) > 1) at--;
  const outer = marks[at];
  return outer !== undefined && containsSpan(outer, span);
}

/** Words that people read as words, numbers included. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
}

/** The words between a quotation's marks. */
export function saidWords(text: string, quote: Span): string {
  return textOf(text, quote).replace(/^["«“”‘'+‹\s\u00a0\u202f]+|["»“”’'+›\s\u00a0\u202f]+$/gu, '');
}

/** Prepositions that attribute, as `normalise` writes them (`selon`, `d'après`). */
export function sourcePhrases({ attribution }: LanguagePack): string[] {
  return [...attribution.sourcePrepositions.values()]
    .flat()
    .map((words) => words.join(' ').replace(/' /gu, "'"));
}

/** Lower case, straight apostrophes, single blanks: how the lists of a language write phrases. */
export function normalise(words: string): string {
  return words.toLowerCase().replace(/’/gu, "'").replace(/\s+/gu, ' ').trim();
}

/** People and bodies that could have said a quote, the one named closest to it first; `most` of them. */
export function nearestSpeakers(analysis: Analysis, quote: Span, most = 3): Entity[] {
  const distance = ({ mentions }: Entity): number =>
    mentions.reduce((least, { start, end }) => {
      const away = end <= quote.start ? quote.start - end : start >= quote.end ? start - quote.end : Infinity;
      // Somebody named before the quote is expected rather than somebody named behind it.
      return Math.min(least, start >= quote.end ? away * 2 : away);
    }, Infinity);
  const speaks = new Set(analysis.quotes.map(({ speakerEntity }) => speakerEntity));
  const ranked = analysis.entities
    .filter((entity) => entity.type === 'person' || speaks.has(entity.id))
    .map((entity) => ({ entity, away: distance(entity) - (speaks.has(entity.id) ? 200 : 0) }))
    .filter(({ away }) => Number.isFinite(away));
  return ranked
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ entity }) => entity);
}

/**
 * The edits that put the neutral verb in a cue's place, in the same form (`martelait` → `disait`, `claims` → `says`).
 * Out: undefined where the sentence would not read on: a reflexive (`s'est exclamé`), a cue of several words, a quote
 * that is the verb's object (`avoue une "erreur"`), an ending that no list has.
 */
export function neutralVerb(
  text: string,
  quote: Span,
  cue: Span,
  { lint, attribution }: LanguagePack,
): { readonly edits: readonly Edit[]; readonly neutral: string } | undefined {
  const word = textOf(text, cue);
  if (!/^[\p{Ll}\p{M}]+$/u.test(word)) return undefined;
  if (
    /[sm]['’](?:est|était|sont|étaient)\s+$|\bse\s+$|[sm]['’]$/iu.test(text.slice(cue.start - 12, cue.start))
  )
    return undefined;
  const behind = /^(?:-t)?(?:-\p{L}+)?\s+([\p{L}]+)/u.exec(text.slice(cue.end, cue.end + 40))?.[1] ?? '';
  const reports = quote.end <= cue.start || attribution.grammar.complementizers.has(behind.toLowerCase());
  const neutral = lint.neutralForms.find(([ending]) => word.endsWith(ending))?.[1];
  if (!reports || neutral === undefined || neutral === word) return undefined;
  const edits: Edit[] = [{ start: cue.start, end: cue.end, newText: neutral }];
  // `martèle-t-il` → `dit-il`.
  if (/[td]$/u.test(neutral) && text.startsWith('-t-', cue.end))
    edits.push({ start: cue.end, end: cue.end + 2, newText: '' });
  return { edits, neutral };
}
