import type { Diagnostic } from './types';

/**
 * Directives in HTML comments, for Markdown, where comments are not published:
 * `<!-- verbatim-disable-next-line RULE, RULE -- reason -->`, and `<!-- verbatim-disable RULE -- reason -->` until
 * `<!-- verbatim-enable RULE -->` or the end. Without rules a directive holds for all of them.
 */
const directive =
  /<!--[ \t]*verbatim-(disable-next-line|disable|enable)(?:[ \t]+(?!--)([a-z, \t-]*?))?[ \t]*(?:--[ \t]+([^\n]*?))?[ \t]*-->/gu;

interface Silence {
  readonly start: number;
  readonly end: number;
  /** Undefined for every rule. */
  readonly rule: string | undefined;
  readonly reason: string;
}

export interface Commented {
  readonly shown: readonly Diagnostic[];
  readonly hidden: readonly { readonly diagnostic: Diagnostic; readonly reason: string }[];
}

/** Takes the diagnostics that a comment silences out of the list. In: the text of a Markdown file. */
export function applyComments(text: string, diagnostics: readonly Diagnostic[]): Commented {
  if (!text.includes('verbatim-')) return { shown: diagnostics, hidden: [] };
  const silences = findSilences(text);
  const shown: Diagnostic[] = [];
  const hidden: { readonly diagnostic: Diagnostic; readonly reason: string }[] = [];
  for (const diagnostic of diagnostics) {
    const silence = silences.find(
      ({ start, end, rule }) =>
        start <= diagnostic.start &&
        diagnostic.start < end &&
        (rule === undefined || rule === diagnostic.rule),
    );
    if (silence === undefined) shown.push(diagnostic);
    else hidden.push({ diagnostic, reason: silence.reason });
  }
  return { shown, hidden };
}

function findSilences(text: string): Silence[] {
  const silences: Silence[] = [];
  let open: Silence[] = [];
  for (const { index, 0: whole, 1: kind, 2: names = '', 3: reason = '' } of text.matchAll(directive)) {
    const named = names.split(/[\s,]+/u).filter((name) => name !== '');
    const rules: readonly (string | undefined)[] = named.length === 0 ? [undefined] : named;
    const behind = index + whole.length;
    if (kind === 'disable-next-line') {
      const start = text.indexOf('\n', behind) + 1;
      if (start === 0) continue;
      const stop = text.indexOf('\n', start);
      const end = stop === -1 ? text.length : stop;
      silences.push(...rules.map((rule) => ({ start, end, rule, reason })));
    } else if (kind === 'disable') {
      open.push(...rules.map((rule) => ({ start: behind, end: text.length, rule, reason })));
    } else {
      const ends = (silence: Silence): boolean => rules[0] === undefined || rules.includes(silence.rule);
      silences.push(...open.filter(ends).map((silence) => ({ ...silence, end: index })));
      open = open.filter((silence) => !ends(silence));
    }
  }
  return [...silences, ...open];
}
