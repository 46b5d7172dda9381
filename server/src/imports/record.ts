import type { Span } from '../core/span';
import { entityLabels, quoteLabels, cueLabel, speakerLabel } from '../exports/labels';
import type { MarkedPlace } from '../exports/marked';
import type { StandoffAttributes } from '../exports/standoff';
import { given, languageOf, mentionKinds, readPlace } from './attributes';
import type { ImportedArticle, ImportFormat } from './format';
import { fromStandoff, type RawRelation, type RawSpan } from './fromStandoff';
import { listMember, member, numberMember, oneOf, parseLines, textMember } from './json';

const types = ['person', 'organization', 'place', 'group', 'event', 'work', 'other'] as const;
const kinds = ['direct', 'fragment', 'indirect', 'not-speech'] as const;
/** Whoever imports a record takes all of it as it is. */
const how = { how: 'accepted-in-bulk' } as const;

/** What `verbatim annotate` prints, a record a line, or an array of them; its articles stand where their ids say. */
export const recordImport: ImportFormat = {
  id: 'jsonl',
  recognises: (_, content) => /^[\s[]*\{\s*"id"\s*:.{1,4000}"blocks"\s*:/su.test(content.slice(0, 8000)),
  textsFor: (name, content) =>
    recordsOf(content, name, []).flatMap(({ value }) => textMember(value, 'id') ?? []),
  read({ name, content, texts }) {
    const problems: string[] = [];
    const articles = recordsOf(content, name, problems).flatMap(({ value, where }): ImportedArticle[] => {
      const id = textMember(value, 'id');
      const text = texts.get(id ?? '') ?? textMember(value, 'text');
      if (id === undefined || text === undefined) {
        problems.push(
          `${where}: the article ${id ?? '(no id)'} was not found; it must stand where its id says`,
        );
        return [];
      }
      const report = (problem: string): void => {
        problems.push(`${where}: ${problem}`);
      };
      return [
        {
          id,
          text,
          ...languageOf(textMember(value, 'language')),
          ...fromStandoff(text, ...standoffOf(value), report),
        },
      ];
    });
    return { articles, problems };
  },
};

/** Records on lines of their own, or as one JSON array. */
function recordsOf(
  content: string,
  name: string,
  problems: string[],
): readonly { readonly value: unknown; readonly where: string }[] {
  const oneLine = content.trimStart().startsWith('[') ? content.replace(/\r?\n/gu, ' ') : content;
  return parseLines(oneLine, name, problems).flatMap(({ value, line }) => {
    if (Array.isArray(value))
      return value.map((item: unknown, index) => ({
        value: item,
        where: `${name}, record ${String(index + 1)}`,
      }));
    return [{ value, where: `${name}, line ${String(line)}` }];
  });
}

function standoffOf(record: unknown): [RawSpan[], RawRelation[]] {
  const spans: RawSpan[] = [];
  const relations: RawRelation[] = [];
  const add = (id: string, label: string, value: unknown, attributes: StandoffAttributes): boolean => {
    const span = spanOf(value);
    if (span === undefined) return false;
    spans.push({ id, label, ...span, ...given('exact', textMember(value, 'text')), attributes });
    return true;
  };
  const places = new Map(
    listMember(record, 'places').map((place) => [textMember(place, 'entity'), recordPlace(place)]),
  );
  listMember(record, 'entities').forEach((value, index) => {
    const id = textMember(value, 'id') ?? String(index);
    const about = {
      ...given('name', textMember(value, 'name')),
      ...given('role', textMember(value, 'role')),
      ...given('place', places.get(id)),
      ...how,
    };
    const label = entityLabels[oneOf(member(value, 'type'), types) ?? 'other'];
    listMember(value, 'mentions').forEach((mention, at) => {
      const kind = oneOf(member(mention, 'kind'), mentionKinds) ?? 'name';
      add(`${id}, mention ${String(at + 1)}`, label, mention, { ...how, entity: id, kind, about });
    });
  });
  listMember(record, 'quotes').forEach((value, index) => {
    const id = `quote ${String(index + 1)}`;
    const speaker = member(value, 'speaker');
    const attributes = {
      ...how,
      ...given('confidence', numberMember(value, 'confidence')),
      ...given('speakerName', textMember(value, 'speakerName')),
      ...given('speakerEntity', textMember(speaker, 'entity')),
    };
    if (!add(id, quoteLabels[oneOf(member(value, 'kind'), kinds) ?? 'direct'], value, attributes)) return;
    if (add(`${id}, cue`, cueLabel, member(value, 'cue'), {}))
      relations.push({ type: 'Cue', from: id, to: `${id}, cue` });
    if (add(`${id}, speaker`, speakerLabel, speaker, {}))
      relations.push({ type: 'Speaker', from: id, to: `${id}, speaker` });
  });
  return [spans, relations];
}

function recordPlace(value: unknown): MarkedPlace | undefined {
  const place = readPlace(value);
  return place === undefined ? undefined : { ...place, ...how };
}

function spanOf(value: unknown): Span | undefined {
  const [start, end] = [numberMember(value, 'start'), numberMember(value, 'end')];
  return start === undefined || end === undefined ? undefined : { start, end };
}
