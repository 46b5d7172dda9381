import type { EntityType } from '../core/analysis';
import type { OffsetConverter } from '../core/codePoints';
import { compareSpans, textOf, type Span } from '../core/span';
import { meaningOf, type LabelMeaning } from '../exports/labels';
import type { MarkedEntity, MarkedMention, MarkedQuote, Origin } from '../exports/marked';
import type { StandoffAttributes, StandoffSpan } from '../exports/standoff';
import { given } from './attributes';

/** A span as a file gives it, its offsets UTF-16 already. */
export interface RawSpan extends StandoffSpan {
  /** The words that the file says stand there. */
  readonly exact?: string;
}

/** A relation as a file names it. */
export interface RawRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** A span that a file gives in code points; one outside the text stays outside, to be told as such. */
export function spanInPoints(offsets: OffsetConverter, start: number, end: number): Span {
  const isInside = start >= 0 && end <= offsets.length;
  return isInside ? offsets.toUtf16Span({ start, end }) : { start: -1, end: -1 };
}

interface ReadSpan extends RawSpan {
  readonly meaning: LabelMeaning;
}

type Relation = 'cue' | 'speaker' | 'spoken' | 'coreference' | 'continues';

/** Names of relations, ours and usual ones; lower-cased, letters alone. */
const relations: Readonly<Record<string, Relation>> = {
  cue: 'cue',
  speaker: 'speaker',
  source: 'speaker',
  said: 'speaker',
  spokenby: 'spoken',
  coreference: 'coreference',
  coref: 'coreference',
  sameas: 'coreference',
  continues: 'continues',
};

/**
 * Labelled spans and relations as entities and quotes: the way back of `toStandoff`, and lenient with files of others.
 * Mentions that no id and no relation joins are one entity when they have the same type and words. What a person made
 * in another tool counts as created.
 * In: the text, what the file says of it, and where to tell what could not be taken over.
 */
export function fromStandoff(
  text: string,
  rawSpans: readonly RawSpan[],
  rawRelations: readonly RawRelation[],
  report: (problem: string) => void,
): { readonly entities: readonly MarkedEntity[]; readonly quotes: readonly MarkedQuote[] } {
  const spans = readSpans(text, rawSpans, report);
  const links = readRelations(spans, rawRelations, report);
  const { entities, owner } = joinMentions(text, spans, links);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return { entities, quotes: joinQuotes(spans, links, owner, names) };
}

function readSpans(
  text: string,
  raw: readonly RawSpan[],
  report: (problem: string) => void,
): readonly ReadSpan[] {
  const unknown = new Set<string>();
  const spans = raw.flatMap((span): ReadSpan[] => {
    const { id, start, end, label, exact } = span;
    if (!(start >= 0 && start < end && end <= text.length)) {
      report(`${id} (${label}) lies outside the text, or is empty; it was left out`);
      return [];
    }
    const found = textOf(text, span);
    if (exact !== undefined && !sameWords(exact, found)) {
      report(
        `${id} (${label}) should read "${shorten(exact)}" but the text has "${shorten(found)}" there; it was left out`,
      );
      return [];
    }
    const meaning = meaningOf(label);
    if (meaning === undefined) unknown.add(label);
    return [{ ...span, meaning: meaning ?? { layer: 'mention', type: 'other' } }];
  });
  for (const label of unknown)
    report(`the label "${label}" is not known; its spans were taken for names of type "other"`);
  return spans.sort(compareSpans);
}

/** White space counts alike, as tools show line breaks as spaces, and so do characters that no UTF-8 file can hold. */
function sameWords(a: string, b: string): boolean {
  const plain = (words: string): string =>
    words
      .replace(/\p{Cs}/gu, '\ufffd')
      .replace(/[\s\u0085\ufeff]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
}

function shorten(words: string): string {
  return words.length <= 40 ? words : `${words.slice(0, 39)}…`;
}

interface Link {
  readonly type: Relation;
  readonly from: ReadSpan;
  readonly to: ReadSpan;
}

function readRelations(
  spans: readonly ReadSpan[],
  raw: readonly RawRelation[],
  report: (problem: string) => void,
): readonly Link[] {
  const byId = new Map(spans.map((span) => [span.id, span]));
  const unknown = new Set<string>();
  const links = raw.flatMap(({ type, from, to }): Link[] => {
    const key = type.toLowerCase().replace(/[^a-z]/gu, '');
    const known = Object.hasOwn(relations, key) ? relations[key] : undefined;
    if (known === undefined) unknown.add(type);
    const [head, child] = [byId.get(from), byId.get(to)];
    if (known === undefined || head === undefined || child === undefined) return [];
    // Some people draw the arrow from the speaker to the quote.
    const turned =
      known !== 'coreference' && head.meaning.layer !== 'quote' && child.meaning.layer === 'quote';
    return [turned ? { type: known, from: child, to: head } : { type: known, from: head, to: child }];
  });
  for (const type of unknown) report(`the relation "${type}" is not known; it was left out`);
  return links;
}

interface Joined {
  readonly entities: readonly MarkedEntity[];
  /** Entity id by the id of a mention's span. */
  readonly owner: ReadonlyMap<string, string>;
}

function joinMentions(text: string, spans: readonly ReadSpan[], links: readonly Link[]): Joined {
  const mentions = spans.flatMap((span) =>
    span.meaning.layer === 'mention' ? [{ span, type: span.meaning.type }] : [],
  );
  const roots = rootsOf(links.filter(({ type }) => type === 'coreference'));
  const keyOf = ({ span, type }: { readonly span: ReadSpan; readonly type: EntityType }): string => {
    if (span.attributes.entity !== undefined) return `id ${span.attributes.entity}`;
    const root = roots.get(span.id);
    return root === undefined ? `${type} ${textOf(text, span)}` : `root ${root}`;
  };
  const groups = new Map<string, { readonly span: ReadSpan; readonly type: EntityType }[]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  const owner = new Map<string, string>();
  const taken = new Set(mentions.map(({ span }) => span.attributes.entity));
  let count = 0;
  const nextId = (): string => {
    do count++;
    while (taken.has(`e${String(count)}`));
    return `e${String(count)}`;
  };
  const entities = [...groups.values()].flatMap((group): MarkedEntity[] => {
    const [first] = group;
    if (first === undefined) return [];
    const id = first.span.attributes.entity ?? nextId();
    for (const { span } of group) owner.set(span.id, id);
    const about = group.find(({ span }) => span.attributes.about !== undefined)?.span.attributes.about ?? {};
    const marked = group.map(({ span }): MarkedMention => toMention(span));
    return [
      {
        id,
        type: first.type,
        name: nameOf(text, marked),
        ...about,
        how: about.how ?? first.span.attributes.how ?? 'created',
        mentions: marked,
      },
    ];
  });
  return { entities, owner };
}

/** For each span that coreference relations join, the first of its cluster. */
function rootsOf(links: readonly Link[]): ReadonlyMap<string, string> {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root))
      root = next;
    return root;
  };
  for (const { from, to } of links) {
    const [a, b] = [rootOf(from.id), rootOf(to.id)];
    parent.set(from.id, parent.get(from.id) ?? from.id);
    parent.set(to.id, parent.get(to.id) ?? to.id);
    if (a !== b) parent.set(a, b);
  }
  return new Map([...parent.keys()].map((id) => [id, rootOf(id)]));
}

function toMention({ start, end, attributes }: ReadSpan): MarkedMention {
  return { start, end, kind: attributes.kind ?? 'name', ...annotatedOf(attributes) };
}

function annotatedOf({ how, status, note }: StandoffAttributes): {
  readonly how: Origin;
  readonly status?: NonNullable<StandoffAttributes['status']>;
  readonly note?: string;
} {
  return { how: how ?? 'created', ...given('status', status), ...given('note', note) };
}

/** The longest name among the mentions, else the first words. */
function nameOf(text: string, mentions: readonly MarkedMention[]): string {
  const names = mentions.filter(({ kind }) => kind === 'name');
  const forms = (names.length > 0 ? names : mentions.slice(0, 1)).map((mention) => textOf(text, mention));
  return forms.reduce((best, form) => (form.length > best.length ? form : best), '').replace(/\s+/gu, ' ');
}

function joinQuotes(
  spans: readonly ReadSpan[],
  links: readonly Link[],
  owner: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): readonly MarkedQuote[] {
  const groups = groupsOf(links);
  return spans.flatMap((span): MarkedQuote[] => {
    if (span.meaning.layer !== 'quote') return [];
    const { attributes } = span;
    const target = (type: Relation): ReadSpan | undefined =>
      links.find((link) => link.type === type && link.from.id === span.id)?.to;
    const [cue, speaker, spoken] = [target('cue'), target('speaker'), target('spoken')];
    const entity =
      owner.get(spoken?.id ?? '') ?? owner.get(speaker?.id ?? '') ?? knownId(attributes.speakerEntity, names);
    const name = attributes.speakerName ?? names.get(entity ?? '');
    return [
      {
        start: span.start,
        end: span.end,
        kind: span.meaning.kind,
        ...annotatedOf(attributes),
        ...given('cue', spanOf(cue)),
        ...given('speaker', spanOf(speaker)),
        ...given('speakerEntity', entity),
        ...given('speakerName', name),
        confidence: attributes.confidence ?? 1,
        ...given('group', attributes.group ?? groups.get(span.id)),
      },
    ];
  });
}

function knownId(id: string | undefined, names: ReadonlyMap<string, string>): string | undefined {
  return id !== undefined && names.has(id) ? id : undefined;
}

function spanOf(span: ReadSpan | undefined): Span | undefined {
  return span === undefined ? undefined : { start: span.start, end: span.end };
}

/** Numbers for the quotes that relations join into one. */
function groupsOf(links: readonly Link[]): ReadonlyMap<string, number> {
  const roots = rootsOf(links.filter(({ type }) => type === 'continues'));
  const numbers = [...new Set(roots.values())];
  return new Map([...roots].map(([id, root]) => [id, numbers.indexOf(root) + 1]));
}
