import { offsetConverter } from '../core/codePoints';
import { languageOf, readAttributes } from './attributes';
import { stemOf, type ImportedArticle, type ImportFormat } from './format';
import { fromStandoff, spanInPoints, type RawRelation, type RawSpan } from './fromStandoff';
import { idMember, isObject, listMember, member, numberMember, parseLines, textMember } from './json';

/**
 * doccano's JSON Lines: relation extraction (`entities`, `relations`) and sequence labelling (`label` or `labels` of
 * `[start, end, label]`). Offsets count code points.
 */
export const doccanoImport: ImportFormat = {
  id: 'doccano',
  recognises: (_, content) => {
    const [line = ''] = content.trimStart().split('\n', 1);
    return (
      /"(?:entities|labels?)"\s*:\s*\[/u.test(line) && /"text"\s*:/u.test(line) && !/"spans"\s*:/u.test(line)
    );
  },
  read({ name, content }) {
    const problems: string[] = [];
    const lines = parseLines(content, name, problems);
    const articles = lines.flatMap(({ value, line }): ImportedArticle[] => {
      const where = `${name}, line ${String(line)}`;
      const text = textMember(value, 'text') ?? textMember(value, 'data');
      if (text === undefined) {
        problems.push(`${where}: no "text" in it`);
        return [];
      }
      const id = textMember(value, 'article') ?? `${stemOf(name)}-${idMember(value, 'id') ?? String(line)}`;
      return [
        {
          id,
          text,
          ...languageOf(textMember(value, 'language')),
          ...fromStandoff(text, spansOf(text, value), relationsOf(value), (problem) =>
            problems.push(`${where}: ${problem}`),
          ),
        },
      ];
    });
    return { articles, problems };
  },
};

function spansOf(text: string, value: unknown): readonly RawSpan[] {
  const offsets = offsetConverter(text);
  const attributes = member(value, 'verbatim');
  const lists = [
    ...listMember(value, 'entities'),
    ...listMember(value, 'label'),
    ...listMember(value, 'labels'),
  ];
  return lists.flatMap((item, index): RawSpan[] => {
    const triple: readonly unknown[] = Array.isArray(item) ? item : [];
    const start = isObject(item) ? numberMember(item, 'start_offset') : triple[0];
    const end = isObject(item) ? numberMember(item, 'end_offset') : triple[1];
    const label = isObject(item) ? textMember(item, 'label') : triple[2];
    if (typeof start !== 'number' || typeof end !== 'number' || typeof label !== 'string') return [];
    const id = idMember(item, 'id') ?? String(index + 1);
    return [
      { id, label, ...spanInPoints(offsets, start, end), attributes: readAttributes(member(attributes, id)) },
    ];
  });
}

function relationsOf(value: unknown): readonly RawRelation[] {
  return listMember(value, 'relations').flatMap((item) => {
    const [from, to, type] = [idMember(item, 'from_id'), idMember(item, 'to_id'), textMember(item, 'type')];
    return from === undefined || to === undefined || type === undefined ? [] : [{ type, from, to }];
  });
}
