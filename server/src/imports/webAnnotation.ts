import { offsetConverter } from '../core/codePoints';
import { textOf, type Span } from '../core/span';
import { given, languageOf, readAttributes } from './attributes';
import { ImportError, stemOf, type ImportFormat } from './format';
import { fromStandoff, type RawRelation, type RawSpan } from './fromStandoff';
import { listMember, member, numberMember, parseJson, textMember } from './json';

const textOfName = (name: string): string => `${stemOf(name)}.txt`;

/**
 * W3C Web Annotations: a collection, a page, a list or a single one, with the article beside it. A passage is found by
 * its position, in code points, when its words stand there, else by its words and what surrounds them, if only once.
 */
export const webAnnotationImport: ImportFormat = {
  id: 'web-annotation',
  recognises: (_, content) => content.slice(0, 100_000).includes('http://www.w3.org/ns/anno.jsonld'),
  textsFor: (name) => [textOfName(name)],
  read({ name, content, texts }) {
    const parsed = parseJson(content, name);
    const text = texts.get(textOfName(name));
    if (text === undefined)
      throw new ImportError(`${name}: the article ${textOfName(name)} must stand beside it`);
    const problems: string[] = [];
    const report = (problem: string): void => {
      problems.push(`${name}: ${problem}`);
    };
    const items = itemsOf(parsed);
    const offsets = offsetConverter(text);
    const spans = items.flatMap((item, index): RawSpan[] => {
      const id = textMember(item, 'id') ?? `annotation ${String(index + 1)}`;
      const selectors = selectorsOf(item);
      const label = bodyValue(item, ['classifying', 'tagging', undefined]);
      if (selectors.length === 0 || label === undefined) return [];
      const span = locate(text, selectors, (span) => offsets.toUtf16Span(span));
      if (span === undefined) {
        report(`${id} stands nowhere in the text, or in several places; it was left out`);
        return [];
      }
      const attributes = readAttributes(member(item, 'verbatim'));
      return [
        {
          id,
          label,
          ...span,
          attributes: { ...attributes, ...given('note', bodyValue(item, ['commenting'])) },
        },
      ];
    });
    const facts = member(parsed, 'verbatim');
    return {
      articles: [
        {
          id: textMember(facts, 'article') ?? textOfName(name),
          text,
          ...languageOf(textMember(facts, 'language')),
          ...fromStandoff(text, spans, items.flatMap(relationOf), report),
        },
      ],
      problems,
    };
  },
};

function itemsOf(parsed: unknown): readonly unknown[] {
  if (Array.isArray(parsed)) return parsed;
  const items = [...listMember(parsed, 'items'), ...listMember(member(parsed, 'first'), 'items')];
  return items.length > 0 ? items : [parsed];
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function selectorsOf(item: unknown): readonly unknown[] {
  return asList(member(item, 'target')).flatMap((target) => asList(member(target, 'selector')));
}

/** The text of the first body that serves one of these purposes; `undefined` among them takes one that states none. */
function bodyValue(item: unknown, purposes: readonly (string | undefined)[]): string | undefined {
  const bodies = asList(member(item, 'body'));
  for (const purpose of purposes) {
    const found = bodies.find(
      (body) => member(body, 'value') !== undefined && member(body, 'purpose') === purpose,
    );
    if (found !== undefined) return textMember(found, 'value');
  }
  return purposes.includes(undefined)
    ? bodies.find((body) => typeof body === 'string')?.toString()
    : undefined;
}

function locate(
  text: string,
  selectors: readonly unknown[],
  toUtf16: (span: Span) => Span,
): Span | undefined {
  const of = (type: string): unknown => selectors.find((selector) => member(selector, 'type') === type);
  const position = of('TextPositionSelector');
  const quote = of('TextQuoteSelector');
  const [start, end] = [numberMember(position, 'start'), numberMember(position, 'end')];
  const exact = textMember(quote, 'exact');
  const span = start === undefined || end === undefined ? undefined : toUtf16({ start, end });
  if (span !== undefined && span.start < span.end && (exact === undefined || textOf(text, span) === exact))
    return span;
  if (exact === undefined || exact === '') return undefined;
  const prefix = textMember(quote, 'prefix') ?? '';
  const whole = prefix + exact + (textMember(quote, 'suffix') ?? '');
  const at = onlyPlaceOf(text, whole);
  if (at !== undefined) return { start: at + prefix.length, end: at + prefix.length + exact.length };
  // Words alone settle it only when they are long enough not to stand there by chance.
  const alone = exact.length >= 12 ? onlyPlaceOf(text, exact) : undefined;
  return alone === undefined ? undefined : { start: alone, end: alone + exact.length };
}

function onlyPlaceOf(text: string, words: string): number | undefined {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : undefined;
}

function relationOf(item: unknown): readonly RawRelation[] {
  const from = member(item, 'target');
  const to = asList(member(item, 'body')).find((body) => member(body, 'purpose') === 'linking');
  const type = bodyValue(item, ['tagging']);
  const source = textMember(to, 'source');
  if (member(item, 'motivation') !== 'linking' || typeof from !== 'string') return [];
  return source === undefined || type === undefined ? [] : [{ type, from, to: source }];
}
