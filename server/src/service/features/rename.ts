import type { Analysis, Entity } from '../../core/analysis';
import { foldName } from '../../core/fold';
import { containsSpan, textOf, type Span } from '../../core/span';
import { packOf } from '../../lang/registry';
import { entityOf, mentionAt, spokenQuotes } from '../look';

/** What a rename starts from: the words at the cursor, and the name that is asked for. */
export interface RenameStart {
  readonly span: Span;
  readonly name: string;
}

/** One change of a rename. */
export interface RenameEdit extends Span {
  readonly newText: string;
  /** Within somebody's quoted words, which a writer may want to keep as they were said. */
  readonly quoted: boolean;
  /** The full name, a part of it (surname alone), or another form of it (an acronym). */
  readonly form: 'full' | 'part' | 'other';
}

/**
 * Whether the name at an offset can be renamed.
 * Out: for a full name or a part of it the full name, so that a surname alone is never taken for all of it; for another
 * form (an acronym) that form; undefined on anything that is no name.
 */
export function prepareRename(analysis: Analysis, offset: number): RenameStart | undefined {
  const mention = mentionAt(analysis, offset);
  const entity = entityOf(analysis, mention?.entity);
  if (mention === undefined || entity === undefined || mention.kind !== 'name') return undefined;
  const words = textOf(analysis.snapshot.text, mention);
  const name = partOf(words, entity.name) === undefined ? words : fullName(analysis, entity);
  return { span: { start: mention.start, end: mention.end }, name: name.replace(/\s+/gu, ' ') };
}

/** A new name as it is written, on one line; undefined for what is no name: it has no letter and no digit. */
export function nameFrom(typed: string): string | undefined {
  return /[\p{L}\p{N}]/u.test(typed) ? typed.replace(/[\s\p{Cc}]+/gu, ' ').trim() : undefined;
}

/**
 * The changes that give the entity at an offset another name: full names take all of it, a surname or first name alone
 * takes the part that answers to it, capitals stay capitals, and `de` before a vowel becomes `d'`. Forms that are no part
 * of the old name (an acronym) change only when the rename started at one.
 * Out: in document order, not overlapping; empty when nothing can be renamed or the new name is none.
 */
export function rename(analysis: Analysis, offset: number, newName: string): RenameEdit[] {
  const start = prepareRename(analysis, offset);
  const entity = entityOf(analysis, mentionAt(analysis, offset)?.entity);
  const name = nameFrom(newName);
  if (start === undefined || entity === undefined || name === undefined) return [];
  const { text } = analysis.snapshot;
  const quotes = spokenQuotes(analysis).filter(({ kind }) => kind !== 'indirect');
  return namesOf(entity).flatMap((mention): RenameEdit[] => {
    const words = textOf(text, mention);
    const change =
      start.name === entity.name.replace(/\s+/gu, ' ')
        ? changePart(words, entity.name, name)
        : foldName(words) === foldName(start.name)
          ? { newText: name, form: 'other' as const }
          : undefined;
    if (change === undefined) return [];
    const newText =
      isCapital(words) && !isCapital(fullName(analysis, entity))
        ? change.newText.toUpperCase()
        : change.newText;
    if (newText === words) return [];
    const quoted = quotes.some((quote) => containsSpan(quote, mention));
    return [{ ...elide(analysis, mention, newText), quoted, form: change.form }];
  });
}

function namesOf({ mentions }: Entity): readonly Span[] {
  return mentions.filter(({ kind }) => kind === 'name');
}

interface Part {
  /** Words of the full name in front of the part, and in the part. */
  readonly before: number;
  readonly length: number;
  readonly of: number;
}

/** Where words stand in a full name; undefined when they do not. */
function partOf(words: string, full: string): Part | undefined {
  const part = split(words).map(foldName);
  const whole = split(full).map(foldName);
  for (let before = 0; before + part.length <= whole.length; before++) {
    if (part.every((word, index) => word === whole[before + index]))
      return { before, length: part.length, of: whole.length };
  }
  return undefined;
}

function split(name: string): string[] {
  return name.split(/\s+/u).filter((word) => word !== '');
}

/** The part of the new name that answers to a part of the old: its end for a surname, its beginning for a first name. */
function changePart(
  words: string,
  full: string,
  newName: string,
): { readonly newText: string; readonly form: 'full' | 'part' } | undefined {
  const part = partOf(words, full);
  if (part === undefined) return undefined;
  if (part.length === part.of) return { newText: newName, form: 'full' };
  const parts = split(newName);
  if (parts.length === 1) return { newText: newName, form: 'part' };
  if (part.before === 0)
    return { newText: parts.slice(0, Math.min(part.length, parts.length - 1)).join(' '), form: 'part' };
  return { newText: parts.slice(Math.min(part.before, parts.length - 1)).join(' '), form: 'part' };
}

/** The entity's name, as it stands where it is not in capitals (a dateline's `PARIS` comes first). */
function fullName({ snapshot: { text } }: Analysis, entity: Entity): string {
  if (!isCapital(entity.name)) return entity.name;
  const key = foldName(entity.name);
  const forms = namesOf(entity).map((mention) => textOf(text, mention));
  return forms.find((form) => foldName(form) === key && !isCapital(form)) ?? entity.name;
}

/** Capitals throughout. */
function isCapital(words: string): boolean {
  return words.length > 1 && words === words.toUpperCase() && words !== words.toLowerCase();
}

/**
 * The change at a mention, with the elided word in front of it (Grevisse, *Le Bon Usage*, § 45). A name in `h` leaves it
 * as it is: whether that `h` is aspirated does not show.
 */
function elide(
  { snapshot: { text }, language }: Analysis,
  { start, end }: Span,
  newText: string,
): Span & { readonly newText: string } {
  const opensWithVowel = /^[aeiouyœæ]/u.test(foldName(newText));
  const opensWithH = /^h/iu.test(newText);
  const before = text.slice(Math.max(0, start - 12), start);
  for (const [full, short] of opensWithH ? [] : packOf(language).reading.elisions) {
    const [from, to] = opensWithVowel ? [`${full} `, short] : [short, `${full} `];
    const found = before.replace(/[’ʼ]/gu, "'").toLowerCase().endsWith(from);
    const word = before.slice(-from.length);
    if (!found || /\p{L}$/u.test(before.slice(0, -from.length))) continue;
    const kept = word.slice(0, 1) + to.slice(1);
    return { start: start - from.length, end, newText: kept + newText };
  }
  return { start, end, newText };
}
