import { entityLabels, quoteLabels, cueLabel, speakerLabel, meaningOf } from '../exports/labels';
import { ownNamespace } from '../exports/nitf';
import type { EntityFacts, StandoffAttributes } from '../exports/standoff';
import { given, languageOf, readAttributes, readPlace } from './attributes';
import { ImportError, stemOf, type ImportedArticle, type ImportFormat } from './format';
import { fromStandoff, type RawRelation } from './fromStandoff';
import { readRunningText, type InlineMeaning, type TextBlock } from './runningText';
import { elementsBelow, findElement, parseXml, textBelow, type XmlElement } from './xml';

/** NITF, ours and others': headlines, byline, dateline and paragraphs as the text, names and quotes from their marks. */
export const nitfImport: ImportFormat = {
  id: 'nitf',
  recognises: (_, content) =>
    /<(?:\w+:)?nitf[\s>]/u.test(content.slice(0, 4000)) &&
    !/<(?:\w+:)?newsItem[\s>]/u.test(content.slice(0, 4000)),
  read({ name, content }) {
    const problems: string[] = [];
    const root = parseXml(content, name);
    const nitf = root.local === 'nitf' ? root : findElement(root, 'nitf');
    if (nitf === undefined) throw new ImportError(`${name}: there is no <nitf> in it`);
    const report = (problem: string): void => {
      problems.push(`${name}: ${problem}`);
    };
    return { articles: [readNitf(nitf, `${stemOf(stemOf(name))}.txt`, report)], problems };
  },
};

const entityElements: Readonly<Record<string, string>> = {
  person: entityLabels.person,
  org: entityLabels.organization,
  location: entityLabels.place,
  event: entityLabels.event,
  'object.title': entityLabels.work,
};

/**
 * An `nitf` element as an article.
 * In: the element; what to call the article when it states no id of ours; where to tell what was left out.
 */
export function readNitf(nitf: XmlElement, name: string, report: (problem: string) => void): ImportedArticle {
  const isOurs = [...nitf.attributes.values()].includes(ownNamespace);
  const facts = new Map<string, EntityFacts>();
  const identified = findElement(nitf, 'identified-content');
  for (const child of identified?.children ?? []) {
    if (typeof child === 'string') continue;
    const id = entityOf(child);
    if (id !== undefined) facts.set(id, factsOf(child));
  }
  const relations: RawRelation[] = [];
  let unnamed = 0;
  const told = new Set<string>();
  const inline = (element: XmlElement): InlineMeaning | undefined => {
    const label = labelOf(element);
    if (label === undefined) return undefined;
    const id = element.attributes.get('v:part-of') ?? element.attributes.get('id') ?? `n${String(++unnamed)}`;
    const attributes = attributesOf(element, label);
    for (const [type, key] of [
      ['Cue', 'v:cue'],
      ['Speaker', 'v:speaker-words'],
    ] as const) {
      const to = element.attributes.get(key);
      if (to !== undefined && !told.has(`${id} ${type}`)) relations.push({ type, from: id, to });
      told.add(`${id} ${type}`);
    }
    const about = facts.get(attributes.entity ?? '');
    return { id, label, attributes: { ...attributes, ...given('about', about) } };
  };
  const { text, spans } = readRunningText(blocksOf(nitf), inline, !isOurs);
  const body = findElement(nitf, 'body');
  const docId = findElement(nitf, 'doc-id');
  const ownId =
    docId?.attributes.get('regsrc') === 'verbatim' ? docId.attributes.get('id-string') : undefined;
  return {
    id: ownId ?? name,
    text: text + (body?.attributes.get('v:after') ?? '\n'),
    ...languageOf(body?.attributes.get('xml:lang') ?? nitf.attributes.get('xml:lang')),
    ...fromStandoff(text, spans, relations, report),
  };
}

/** Elements that hold a block of text, in the order in which they are read. */
function blocksOf(nitf: XmlElement): readonly TextBlock[] {
  const body = findElement(nitf, 'body');
  if (body === undefined) return [];
  const part = (name: string): readonly XmlElement[] => {
    const found = findElement(body, name);
    return found === undefined ? [] : blockElements(found);
  };
  const head = part('body.head');
  const title = findElement(nitf, 'title');
  const titled = head.some(({ local }) => local === 'hl1') || title === undefined ? head : [title, ...head];
  const datelines = head.filter(({ local }) => local === 'dateline');
  const rest = [...part('body.content'), ...part('body.end')];
  // A dateline that ends with a dash opens the first paragraph, as agencies write it.
  const opens = datelines.some((dateline) => /[-–—]\s*$/u.test(textBelow(dateline)));
  const toBlock = (element: XmlElement, usual?: string): TextBlock => ({
    element,
    ...given('gap', element.attributes.get('v:before') ?? usual),
  });
  return [
    ...titled.filter(({ local }) => local !== 'dateline').map((element) => toBlock(element)),
    ...datelines.map((element) => toBlock(element)),
    ...rest.map((element, index) =>
      toBlock(element, index === 0 && opens && element.local === 'p' ? ' ' : undefined),
    ),
  ];
}

const blockNames = new Set([
  'hl1',
  'hl2',
  'byline',
  'dateline',
  'p',
  'li',
  'dt',
  'dd',
  'tagline',
  'credit',
  'td',
  'th',
]);

/** The outermost elements below this one that hold text of their own. */
function blockElements({ children }: XmlElement): readonly XmlElement[] {
  return children.flatMap((child) => {
    if (typeof child === 'string' || child.local === 'media') return [];
    return blockNames.has(child.local) ? [child] : blockElements(child);
  });
}

function labelOf({ local, attributes }: XmlElement): string | undefined {
  const kind = attributes.get('class');
  if (local === 'q')
    return kind !== undefined && meaningOf(kind)?.layer === 'quote' ? kind : quoteLabels.direct;
  if (local === 'em' && kind === 'cue') return cueLabel;
  if (local === 'em' && kind === 'speaker') return speakerLabel;
  // A people, another name, or a name that holds others.
  if (local === 'em') return attributes.has('v:entity') ? kind : undefined;
  return Object.hasOwn(entityElements, local) ? entityElements[local] : undefined;
}

/** Which entity an element means, by whatever code it bears. */
function entityOf({ local, attributes }: XmlElement): string | undefined {
  const own = attributes.get('v:entity');
  if (own !== undefined) return own;
  const value = attributes.get('value') ?? attributes.get('location-code');
  const source = attributes.get('idsrc') ?? attributes.get('code-source');
  if (value === undefined || local === 'q') return undefined;
  return source === undefined || source === 'verbatim' ? value : `${source}:${value}`;
}

function attributesOf(element: XmlElement, label: string): StandoffAttributes {
  const { attributes } = element;
  const isQuote = meaningOf(label)?.layer === 'quote';
  const number = (key: string): number | undefined => {
    const value = attributes.get(key);
    return value === undefined ? undefined : Number(value);
  };
  return readAttributes({
    how: attributes.get('v:how'),
    status: attributes.get('v:status'),
    note: attributes.get('v:note'),
    ...(isQuote
      ? {
          confidence: number('v:confidence'),
          group: number('v:group'),
          speakerEntity: attributes.get('v:speaker'),
          speakerName: attributes.get('quote-source'),
        }
      : { kind: attributes.get('v:form'), entity: entityOf(element) }),
  });
}

/** What `identified-content` says of an entity. Its gender is a person's statement in our files, and unknown in others. */
function factsOf(element: XmlElement): EntityFacts {
  const { attributes, children } = element;
  const name = children.filter((child) => typeof child === 'string').join('');
  const role = elementsBelow(element, 'function').map(textBelow)[0] ?? attributes.get('v:role');
  const place = readPlace({
    how: attributes.get('v:place-how'),
    id: attributes.get('v:place'),
    name: attributes.get('v:place-name'),
    kind: attributes.get('v:place-kind'),
    country: attributes.get('v:country'),
    admin1: attributes.get('v:admin1'),
    lat: Number(attributes.get('v:lat') ?? Number.NaN),
    lon: Number(attributes.get('v:lon') ?? Number.NaN),
    radiusKm: Number(attributes.get('v:radius-km') ?? 0),
  });
  const { about } = readAttributes({
    about: {
      name: name === '' ? undefined : name,
      role,
      gender: attributes.get('v:gender'),
      anonymous: attributes.get('v:anonymous') === 'true',
      how: attributes.get('v:how'),
      status: attributes.get('v:status'),
      note: attributes.get('v:note'),
    },
  });
  return { ...about, ...given('place', place) };
}
