import type { UiLanguage } from '../core/locale';
import { linesOf, type Lines } from '../core/lines';
import { containsSpan, lowerBound, textOf, type Span } from '../core/span';
import { flatMapInSteps, mapInSteps, type Steps } from '../core/steps';
import { packOf } from '../lang/registry';
import { findTokensInSteps } from '../pipeline/tokens';
import type { Annotated, MarkedArticle } from './marked';
import { tableFormats, type Cell, type Table } from './table';
import { titles } from './titles';

const table: Table = {
  columns: (ui) => {
    const { article, line, kind, item, context, said, source, status, note, statuses } = titles[ui];
    return [
      { title: article, width: 24 },
      { title: line, width: 7 },
      { title: kind, width: 18 },
      { title: item, width: 40 },
      { title: context, width: 60 },
      { title: said, width: 24 },
      { title: source, width: 30 },
      { title: status, width: 12, choices: Object.values(statuses) },
      { title: note, width: 40 },
    ];
  },
  *rows(article, ui) {
    const lines = linesOf(article.text);
    const items = yield* itemsOf(article, ui);
    items.sort((a, b) => a.at.start - b.at.start);
    return yield* mapInSteps(items, (item) => toRow(article, lines, ui, item));
  },
};

/** What a fact-checker goes through: quotes, names with their functions, places and figures, in reading order. */
export const [checklistCsvFormat, checklistXlsxFormat] = tableFormats('checklist', table);

interface Item extends Partial<Omit<Annotated, 'how'>> {
  readonly at: Span;
  readonly kind: string;
  readonly item: string;
  readonly speaker?: string;
}

function* itemsOf(article: MarkedArticle, ui: UiLanguage): Steps<Item[]> {
  const { text, quotes, entities, language } = article;
  const words = titles[ui];
  const noted = ({ status, note }: Annotated): Partial<Annotated> => ({
    ...(status === undefined ? {} : { status }),
    ...(note === undefined ? {} : { note }),
  });
  const spoken = quotes.filter(({ kind }) => kind !== 'not-speech');
  const said = yield* mapInSteps(spoken, (quote): Item => ({
    at: quote,
    kind: words.quotes[quote.kind],
    item: textOf(text, quote),
    speaker: quote.speakerName ?? words.nobody,
    ...noted(quote),
  }));
  const named = yield* flatMapInSteps(entities, (entity): Item[] => {
    const first = entity.mentions.find(({ kind }) => kind === 'name');
    if (first === undefined) return [];
    const marked = entity.mentions.find(({ status, note }) => status !== undefined || note !== undefined);
    const role =
      entity.role === undefined
        ? []
        : [{ at: first, kind: words.role, item: `${entity.name}, ${entity.role}` }];
    return [
      { at: first, kind: words.types[entity.type], item: entity.name, ...noted(marked ?? entity) },
      ...role,
    ];
  });
  const dateline = article.blocks.find(({ kind }) => kind === 'dateline');
  const tokens = yield* findTokensInSteps(text, packOf(language).reading);
  const figures = yield* flatMapInSteps(tokens, (token): Item[] => {
    if (token.kind !== 'number' || (dateline !== undefined && containsSpan(dateline, token))) return [];
    return [{ at: token, kind: words.number, item: figure(text, token) }];
  });
  return [...said, ...named, ...figures];
}

/** A number with what it counts: its unit or the word behind it. */
function figure(text: string, token: Span): string {
  const behind = /^[ \u00a0\u202f]?(?:%|[€$£]|\p{L}[\p{L}\p{M}'’-]*)/u.exec(
    text.slice(token.end, token.end + 40),
  );
  return textOf(text, token) + (behind?.[0] ?? '');
}

function toRow(
  article: MarkedArticle,
  lines: Lines,
  ui: UiLanguage,
  { at, kind, item, speaker, status, note }: Item,
): readonly Cell[] {
  const { text, sentences } = article;
  const next = lowerBound(sentences, at.start + 1);
  const sentence = sentences.slice(Math.max(0, next - 1), next + 1).find(({ end }) => end > at.start) ?? at;
  const [line] = lines.rangeOf(at);
  return [
    article.id,
    line + 1,
    kind,
    item,
    textOf(text, sentence),
    speaker,
    undefined,
    status === undefined ? undefined : titles[ui].statuses[status],
    note,
  ];
}
