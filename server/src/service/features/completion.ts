import type { Analysis, Entity } from '../../core/analysis';
import { certaintyOf, nameConfidence } from '../../core/certainty';
import { foldName } from '../../core/fold';
import { textOf, type Span } from '../../core/span';
import { packOf } from '../../lang/registry';

/** What may be written at the cursor, and what it takes the place of. */
export interface Completion {
  readonly label: string;
  readonly insert: string;
  readonly kind: 'person' | 'name' | 'cue';
  /** Who a name belongs to; the verb's lemma. */
  readonly detail: string;
  readonly replaced: Span;
}

/** So many letters are typed before names are offered. */
const shortest = 2;

/** The letters in front of the cursor, with the apostrophes and hyphens of names inside. */
const wordBefore = /[\p{L}\p{M}][\p{L}\p{M}'’-]*$/u;

/** What stands between a closing mark and a reporting verb that is being written. */
const behindMark = /["»”](,?)([ \u00a0\u202f]*)([\p{L}' -]*)$/u;

/**
 * Names that the article knows, after two letters; neutral reporting verbs behind a closing quotation mark. What may be no
 * name is not offered, as an editor that suggests while one types has not been asked.
 * In: analysis and UTF-16 offset. Out: the likeliest first; empty where neither fits.
 */
export function completions(analysis: Analysis, offset: number): Completion[] {
  const line = lineBefore(analysis.snapshot.text, offset);
  return [...cues(analysis, line, offset), ...names(analysis, line, offset)];
}

function lineBefore(text: string, offset: number): string {
  return (
    text
      .slice(0, offset)
      .split(/[\r\n]/u)
      .at(-1) ?? ''
  );
}

function names(analysis: Analysis, line: string, offset: number): Completion[] {
  const typed = wordBefore.exec(line)?.[0].replace(/^(?:[ldnmstjc]|qu)['’]/iu, '') ?? '';
  const key = foldName(typed);
  if (key.length < shortest) return [];
  const replaced = { start: offset - typed.length, end: offset };
  return analysis.entities
    .filter((entity) => entity.type !== 'other' && certaintyOf(nameConfidence(entity)) !== 'guess')
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .flatMap((entity) =>
      formsOf(analysis, entity, replaced)
        .filter((form) =>
          foldName(form)
            .split(' ')
            .some((word) => word.startsWith(key)),
        )
        .map((form): Completion => ({
          label: form,
          insert: form,
          kind: entity.type === 'person' ? 'person' : 'name',
          detail: entity.role ?? (form === entity.name ? '' : entity.name),
          replaced,
        })),
    );
}

/** The full name, and the shorter forms that the article uses; what is being typed is none of them. */
function formsOf({ snapshot: { text } }: Analysis, entity: Entity, typed: Span): string[] {
  const named = entity.mentions.filter(({ kind, end }) => kind === 'name' && end !== typed.end);
  if (named.length === 0) return [];
  const forms = new Map<string, string>();
  for (const form of [entity.name, ...named.map((mention) => textOf(text, mention))]) {
    const key = foldName(form);
    if (!forms.has(key)) forms.set(key, form.replace(/\s+/gu, ' '));
  }
  return [...forms.values()];
}

function cues(analysis: Analysis, line: string, offset: number): Completion[] {
  const match = behindMark.exec(line);
  if (match === null) return [];
  const [whole, comma = '', blanks = '', typed = ''] = match;
  const markEnd = offset - whole.length + 1;
  if (!analysis.marks.some(({ close }) => close.end === markEnd && close.end > close.start)) return [];
  const pack = packOf(analysis.language).attribution;
  const punctuation = pack.commaBehindQuote && comma === '' ? ',' : '';
  const lead = typed === '' && (blanks === '' || punctuation !== '') ? `${punctuation} ` : '';
  const start = lead === '' ? offset - typed.length : markEnd + comma.length;
  return pack.suggestedCues
    .filter(({ phrase }) => phrase.startsWith(typed))
    .map(({ lemma, phrase }) => ({
      label: phrase,
      insert: `${lead}${phrase}`,
      kind: 'cue',
      detail: lemma,
      replaced: { start, end: offset },
    }));
}
