import { offsetConverter } from '../core/codePoints';
import { textOf, type Span } from '../core/span';
import type { Steps } from '../core/steps';
import { articleFormat, joinInSteps } from './format';
import { cueLabel, entityLabels, quoteLabels, speakerLabel } from './labels';
import type { MarkedArticle } from './marked';
import { toStandoff, type StandoffSpan } from './standoff';

const configuration = `[entities]
${Object.values(entityLabels).join('\n')}
${Object.values(quoteLabels).join('\n')}
${cueLabel}
${speakerLabel}

[relations]
Cue	Arg1:${Object.values(quoteLabels).join('|')}, Arg2:${cueLabel}
Speaker	Arg1:${Object.values(quoteLabels).join('|')}, Arg2:${speakerLabel}
SpokenBy	Arg1:${Object.values(quoteLabels).join('|')}, Arg2:<ENTITY>
Coreference	Arg1:<ENTITY>, Arg2:<ENTITY>
Continues	Arg1:<ENTITY>, Arg2:<ENTITY>
<OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Kind	Arg:<ENTITY>, Value:name|nominal|pronoun
Status	Arg:<ENTITY>, Value:to-check|checked|wrong
How	Arg:<ENTITY>, Value:suggested|created|accepted|accepted-in-bulk|corrected
`;

/** brat standoff: `T` spans in code points, `R` relations, `A` attributes, `N` places, `#` notes. */
export const bratFormat = articleFormat(
  {
    id: 'brat',
    extension: '.ann',
    mediaType: 'text/plain',
    withText: true,
    extras: [{ name: 'annotation.conf', content: configuration }],
  },
  writeBrat,
);

function* writeBrat(article: MarkedArticle): Steps<string> {
  const { text } = article;
  const { spans, relations } = yield* toStandoff(article);
  yield;
  const offsets = offsetConverter(text);
  yield;
  const numbers = new Map(spans.map(({ id }, index) => [id, `T${String(index + 1)}`]));
  const lines: string[] = [];
  const counts = { A: 0, N: 0, R: 0, '#': 0 };
  const add = (sign: keyof typeof counts, rest: string): void => {
    counts[sign]++;
    lines.push(`${sign}${String(counts[sign])}\t${rest}`);
  };
  for (const span of spans) {
    yield;
    const id = numbers.get(span.id) ?? '';
    const pieces = piecesOf(text, span);
    const where = pieces.map((piece) => {
      const { start, end } = offsets.toCodePoints(piece);
      return `${String(start)} ${String(end)}`;
    });
    lines.push(
      `${id}\t${span.label} ${where.join(';')}\t${pieces.map((piece) => flat(textOf(text, piece))).join(' ')}`,
    );
    addAttributes(add, id, span);
  }
  for (const { type, from, to } of relations) {
    yield;
    add('R', `${type} Arg1:${numbers.get(from) ?? ''} Arg2:${numbers.get(to) ?? ''}`);
  }
  return yield* joinInSteps(lines, (line) => `${line}\n`);
}

function addAttributes(
  add: (sign: 'A' | 'N' | '#', rest: string) => void,
  id: string,
  { attributes }: StandoffSpan,
): void {
  const { kind, status, how, note, ...others } = attributes;
  // A note of several lines is shown in one, and kept as it is among the rest.
  const rest = note === undefined || flat(note) === note ? others : { ...others, note };
  if (kind !== undefined) add('A', `Kind ${id} ${kind}`);
  if (status !== undefined) add('A', `Status ${id} ${status}`);
  if (how !== undefined) add('A', `How ${id} ${how}`);
  const place = rest.about?.place;
  if (place?.id.startsWith('gn:') === true)
    add('N', `Reference ${id} GeoNames:${place.id.slice('gn:'.length)}\t${place.name}`);
  if (note !== undefined) add('#', `AnnotatorNotes ${id}\t${flat(note)}`);
  // What brat has no field for; it keeps notes of any type.
  if (Object.keys(rest).length > 0) add('#', `Verbatim ${id}\t${oneLineJson(rest)}`);
}

/** brat shows a line of text at a time: a span over a line break is written as its pieces, without the break. */
function piecesOf(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\r\n\u0085\u2028\u2029\v\f]+/gu))
    pieces.push({ start: start + match.index, end: start + match.index + match[0].length });
  return pieces.length === 0 ? [{ start, end }] : pieces;
}

/** What stands in one line: brat's records end at line breaks, and its fields at tabs. */
function flat(text: string): string {
  return text.replace(/[\t\r\n\u0085\u2028\u2029\v\f]/gu, ' ');
}

/** JSON without the characters that Python takes for line breaks. */
function oneLineJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
