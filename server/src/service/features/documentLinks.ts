import type { Span } from '../../core/span';
import type { Steps } from '../../core/steps';

/** A stretch of text that is an address, and where it leads. */
export interface TextLink extends Span {
  readonly target: string;
}

/** An address as RFC 3986 allows its characters; the sentence's own punctuation behind it is cut off after. */
const address = /\b(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+|\b[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/giu;

/** So many lines are a step. */
const linesAtOnce = 100;

/**
 * Web and mail addresses in a text; none goes over the end of a line.
 * In: the text. Out: links in document order, without the stop or bracket that only ends the sentence; in steps.
 */
export function* documentLinks(text: string): Steps<TextLink[]> {
  const lines = text.matchAll(/[^\r\n]+/gu);
  const found: TextLink[] = [];
  let count = 0;
  for (const { index, 0: line } of lines) {
    if (count++ % linesAtOnce === 0) yield;
    for (const { start, end, target } of linksIn(line))
      found.push({ start: start + index, end: end + index, target });
  }
  return found;
}

function linksIn(line: string): TextLink[] {
  return [...line.matchAll(address)].map((match): TextLink => {
    const words = trimEnd(match[0]);
    const isMail = !/^(?:https?:|www\.)/iu.test(words);
    const target = isMail ? `mailto:${words}` : /^www\./iu.test(words) ? `https://${words}` : words;
    return { start: match.index, end: match.index + words.length, target };
  });
}

function trimEnd(words: string): string {
  const cut = words.replace(/[.,;:!?'*]+$/u, '');
  const count = (bracket: string): number => cut.split(bracket).length - 1;
  const isUnbalanced = cut.endsWith(')') && count(')') > count('(');
  return isUnbalanced ? trimEnd(cut.slice(0, -1)) : cut;
}
