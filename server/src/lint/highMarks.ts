import type { Span } from '../core/span';
import type { HouseStyle } from './presets';
import type { Paragraph } from './types';

/** A high mark (`: ; ! ?`) of running text, and the space in front of it. */
export interface HighMark {
  readonly mark: ':' | ';' | '!' | '?';
  /** The mark alone. */
  readonly at: Span;
  /** The white space before it; empty where it touches its word. */
  readonly space: Span;
}

/**
 * The high marks of a paragraph that take a space or none by the house's rule.
 * Left out: times and scores (`20:30`), addresses, smileys, entities, doubled marks (`?!`), a mark alone in brackets
 * (`(!)`), and a mark that opens its line. After LanguageTool's list of exceptions.
 */
export function findHighMarks({ text }: Paragraph): HighMark[] {
  const found: HighMark[] = [];
  for (const { 0: mark, index: start } of text.matchAll(/[:;!?]/gu)) {
    if (mark !== ':' && mark !== ';' && mark !== '!' && mark !== '?') continue;
    const end = start + 1;
    let from = start;
    while (from > 0 && /\s/u.test(text.charAt(from - 1))) from--;
    const touching = text.charAt(end);
    if (from === 0 || /[([{:;!?]/u.test(text.charAt(from - 1))) continue;
    if (mark === ':' && /[/\p{N}]/u.test(touching)) continue;
    if ((mark === ':' || mark === ';') && /[-()DPp|\\\]']/u.test(touching)) continue;
    const glued =
      from === start ? (/\S{1,100}$/u.exec(text.slice(Math.max(0, from - 100), from))?.[0] ?? '') : '';
    if (/^(?:["'«“(]*)(?:https?:|www\.)/u.test(glued) && /\S/u.test(touching)) continue;
    if (mark === ';' && /&#?\w{1,8}$/u.test(glued)) continue;
    found.push({ mark, at: { start, end }, space: { start: from, end: start } });
  }
  return found;
}

/** What the house style puts before a high mark. */
export function spaceBefore(style: HouseStyle, { mark }: HighMark): string {
  return style.spaceBefore[mark];
}
