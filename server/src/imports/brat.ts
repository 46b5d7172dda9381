import { offsetConverter, type OffsetConverter } from '../core/codePoints';
import type { Span } from '../core/span';
import type { StandoffAttributes } from '../exports/standoff';
import { checkStatuses, given, mentionKinds, origins, readAttributes } from './attributes';
import { ImportError, stemOf, type ImportFormat } from './format';
import { fromStandoff, type RawRelation, type RawSpan } from './fromStandoff';
import { checkSize, oneOf, parseJson } from './json';

/** The ending of the text that brat keeps beside its annotations. */
const textOfName = (name: string): string => `${stemOf(name)}.txt`;

/** What the lines of a `.ann` file say, by the number of what they speak of. */
interface Lines {
  readonly texts: Map<string, { readonly label: string; readonly where: string; readonly exact: string }>;
  readonly relations: RawRelation[];
  /** Attributes of each `T`. */
  readonly attributes: Map<string, StandoffAttributes>;
}

/** brat standoff, with the article beside it; code points. Events, and notes of others than people, are left out. */
export const bratImport: ImportFormat = {
  id: 'brat',
  recognises: (name, content) => name.endsWith('.ann') || /^T\d+\t\S+ \d+ \d+/u.test(content),
  textsFor: (name) => [textOfName(name)],
  read({ name, content, texts }) {
    const text = texts.get(textOfName(name));
    if (text === undefined)
      throw new ImportError(`${name}: the article ${textOfName(name)} must stand beside it`);
    checkSize(content, name);
    const problems: string[] = [];
    const report = (problem: string): void => {
      problems.push(`${name}: ${problem}`);
    };
    const lines = readLines(content, name, report);
    const offsets = offsetConverter(text);
    const spans = [...lines.texts].flatMap(([id, { label, where, exact }]): RawSpan[] => {
      const span = toSpan(where, text, offsets, (problem) => report(`${id}: ${problem}`));
      if (span === undefined) return [];
      return [{ id, label, ...span, exact, attributes: lines.attributes.get(id) ?? {} }];
    });
    const article = { id: textOfName(name), text, ...fromStandoff(text, spans, lines.relations, report) };
    return { articles: [article], problems };
  },
};

function readLines(content: string, name: string, report: (problem: string) => void): Lines {
  const lines: Lines = { texts: new Map(), relations: [], attributes: new Map() };
  const add = (id: string, attributes: StandoffAttributes): void => {
    const known = lines.attributes.get(id);
    // A note of several lines stands in our own record too, unless it was changed in brat.
    const same = known?.note?.replace(/\s/gu, ' ') === attributes.note?.replace(/\s/gu, ' ');
    const note = known?.note === undefined || same ? attributes.note : known.note;
    lines.attributes.set(id, { ...known, ...attributes, ...given('note', note ?? known?.note) });
  };
  content
    .replace(/^\ufeff/u, '')
    .split('\n')
    .forEach((raw, index) => {
      const line = raw.replace(/\r$/u, '');
      const [id = '', middle = '', ...rest] = line.split('\t');
      const [word = '', ...parts] = middle.split(' ');
      const tail = rest.join('\t');
      if (line.trim() === '') return;
      if (/^T\d+$/u.test(id) && parts.length >= 2)
        lines.texts.set(id, { label: word, where: parts.join(' '), exact: tail });
      else if (/^R\d+$/u.test(id)) {
        const [from = '', to = ''] = parts.map((part) => part.replace(/^[^:]*:/u, ''));
        lines.relations.push({ type: word, from, to });
      } else if (id === '*') {
        // An equivalence: all of its members are one.
        const [first = '', ...others] = parts;
        for (const other of others) lines.relations.push({ type: 'Coreference', from: other, to: first });
      } else if (/^[AM]\d+$/u.test(id)) add(parts[0] ?? '', attributeOf(word, parts[1]));
      else if (/^#\d+$/u.test(id) && word === 'AnnotatorNotes')
        add(parts[0] ?? '', given('note', tail || undefined));
      else if (/^#\d+$/u.test(id) && word === 'Verbatim')
        add(parts[0] ?? '', readAttributes(parseJson(tail, `${name}, line ${String(index + 1)}`)));
      else if (!/^(?:N|E|#)\d+$/u.test(id))
        report(`line ${String(index + 1)} is none of brat's; it was left out`);
      else if (id.startsWith('E')) report(`line ${String(index + 1)} is an event; it was left out`);
    });
  return lines;
}

function attributeOf(name: string, value: string | undefined): StandoffAttributes {
  if (name === 'Kind') return given('kind', oneOf(value, mentionKinds));
  if (name === 'Status') return given('status', oneOf(value, checkStatuses));
  return name === 'How' ? given('how', oneOf(value, origins)) : {};
}

/** `13 37;64 74`: pieces in code points. Those with more than white space between them are taken for one stretch. */
function toSpan(
  where: string,
  text: string,
  offsets: OffsetConverter,
  report: (problem: string) => void,
): Span | undefined {
  const pieces = where.split(';').map((piece) => piece.split(' ').map(Number));
  if (!pieces.every(([start, end]) => Number.isInteger(start) && Number.isInteger(end))) {
    report(`"${where}" are no offsets; it was left out`);
    return undefined;
  }
  const start = Math.min(...pieces.map(([from = 0]) => from));
  const end = Math.max(...pieces.map(([, to = 0]) => to));
  if (start < 0 || end > offsets.length || start >= end) {
    report('lies outside the text; it was left out');
    return undefined;
  }
  const spans = pieces.map(([from = 0, to = 0]) => offsets.toUtf16Span({ start: from, end: to }));
  const hasGap = spans.some(
    (span, index) => index > 0 && /[^\s\u0085]/u.test(text.slice(spans[index - 1]?.end, span.start)),
  );
  if (hasGap) report('is in pieces; all from the first to the last was taken');
  return offsets.toUtf16Span({ start, end });
}
