import { offsetConverter } from '../core/codePoints';
import { given, languageOf, readAttributes } from './attributes';
import { stemOf, type ImportedArticle, type ImportFormat } from './format';
import { fromStandoff, spanInPoints, type RawRelation, type RawSpan } from './fromStandoff';
import { idMember, listMember, member, numberMember, parseLines, textMember } from './json';

/** Prodigy's JSON Lines: `spans` and `relations`, code points. Tasks that were rejected or ignored are left out. */
export const prodigyImport: ImportFormat = {
  id: 'prodigy',
  recognises: (_, content) => {
    const [line = ''] = content.trimStart().split('\n', 1);
    return /"text"\s*:/u.test(line) && /"(?:spans|_task_hash|_input_hash)"\s*:/u.test(line);
  },
  read({ name, content }) {
    const problems: string[] = [];
    const articles = parseLines(content, name, problems).flatMap(({ value, line }): ImportedArticle[] => {
      const where = `${name}, line ${String(line)}`;
      const text = textMember(value, 'text');
      if (text === undefined) {
        problems.push(`${where}: no "text" in it`);
        return [];
      }
      const answer = textMember(value, 'answer');
      if (answer === 'reject' || answer === 'ignore') {
        problems.push(`${where}: answered "${answer}"; it was left out`);
        return [];
      }
      const meta = member(value, 'meta');
      return [
        {
          id: textMember(meta, 'article') ?? `${stemOf(name)}-${String(line)}`,
          text,
          ...languageOf(textMember(meta, 'language')),
          ...fromStandoff(text, spansOf(text, value), relationsOf(value), (problem) =>
            problems.push(`${where}: ${problem}`),
          ),
        },
      ];
    });
    return { articles, problems };
  },
};

/** Spans by where they stand and what they are called, as relations name them. */
function keyOf(value: unknown): string {
  return [numberMember(value, 'start'), numberMember(value, 'end'), textMember(value, 'label')].join(' ');
}

function spansOf(text: string, value: unknown): readonly RawSpan[] {
  const offsets = offsetConverter(text);
  return listMember(value, 'spans').flatMap((item): RawSpan[] => {
    const [start, end, label] = [
      numberMember(item, 'start'),
      numberMember(item, 'end'),
      textMember(item, 'label'),
    ];
    if (start === undefined || end === undefined || label === undefined) return [];
    return [
      {
        id: idMember(item, 'id') ?? keyOf(item),
        label,
        ...spanInPoints(offsets, start, end),
        ...given('exact', textMember(item, 'text')),
        attributes: readAttributes(member(item, 'verbatim')),
      },
    ];
  });
}

function relationsOf(value: unknown): readonly RawRelation[] {
  return listMember(value, 'relations').flatMap((item) => {
    const [head, child, type] = [
      member(item, 'head_span'),
      member(item, 'child_span'),
      textMember(item, 'label'),
    ];
    if (type === undefined) return [];
    return [{ type, from: idMember(head, 'id') ?? keyOf(head), to: idMember(child, 'id') ?? keyOf(child) }];
  });
}
