import { given, languageOf, readAttributes } from './attributes';
import { stemOf, type ImportedArticle, type ImportFormat } from './format';
import { fromStandoff, type RawRelation, type RawSpan } from './fromStandoff';
import { idMember, listMember, member, numberMember, parseJson, textMember } from './json';

/** Label Studio's tasks: the last annotation that is not cancelled, else the prediction. Offsets count UTF-16 units. */
export const labelStudioImport: ImportFormat = {
  id: 'label-studio',
  recognises: (_, content) =>
    /^\s*[[{]/u.test(content) &&
    /"data"\s*:\s*\{/u.test(content.slice(0, 200_000)) &&
    /"(?:annotations|predictions|completions)"\s*:/u.test(content),
  read({ name, content }) {
    const parsed = parseJson(content, name);
    const problems: string[] = [];
    const tasks: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
    const articles = tasks.flatMap((task, index): ImportedArticle[] => {
      const where = `${name}, task ${String(index + 1)}`;
      const data = member(task, 'data');
      const text = textMember(data, 'text');
      if (text === undefined) {
        problems.push(`${where}: no text under "data"`);
        return [];
      }
      const done = listMember(task, 'annotations').filter((item) => member(item, 'was_cancelled') !== true);
      const result = listMember(done.at(-1) ?? listMember(task, 'predictions').at(-1), 'result');
      return [
        {
          id: textMember(data, 'article') ?? `${stemOf(name)}-${idMember(task, 'id') ?? String(index + 1)}`,
          text,
          ...languageOf(textMember(data, 'language')),
          ...fromStandoff(text, result.flatMap(spanOf), result.flatMap(relationOf), (problem) =>
            problems.push(`${where}: ${problem}`),
          ),
        },
      ];
    });
    return { articles, problems };
  },
};

function spanOf(item: unknown): readonly RawSpan[] {
  const value = member(item, 'value');
  const [start, end] = [numberMember(value, 'start'), numberMember(value, 'end')];
  const [id, label] = [idMember(item, 'id'), listMember(value, 'labels')[0]];
  if (start === undefined || end === undefined || id === undefined || typeof label !== 'string') return [];
  const meta = member(item, 'meta');
  const note = listMember(meta, 'text')[0];
  return [
    {
      id,
      start,
      end,
      label,
      ...given('exact', textMember(value, 'text')),
      attributes: {
        ...readAttributes(member(meta, 'verbatim')),
        ...given('note', typeof note === 'string' ? note : undefined),
      },
    },
  ];
}

function relationOf(item: unknown): readonly RawRelation[] {
  const [from, to] = [idMember(item, 'from_id'), idMember(item, 'to_id')];
  if (from === undefined || to === undefined) return [];
  const type = listMember(item, 'labels')[0];
  const turned = textMember(item, 'direction') === 'left';
  return [{ type: typeof type === 'string' ? type : '', from: turned ? to : from, to: turned ? from : to }];
}
