import { meaningOf } from './labels';
import type { Block } from '../core/analysis';
import { groupBy } from '../core/group';
import { lowerBound } from '../core/span';
import { mapInSteps, type Steps } from '../core/steps';
import { articleFormat } from './format';
import { createNester, type InlineNode } from './inline';
import type { MarkedArticle, MarkedEntity } from './marked';
import { toStandoff, type Standoff } from './standoff';
import { element, xmlDeclaration, xmlText, type XmlAttributes } from './xml';

export const nitfNamespace = 'http://iptc.org/std/NITF/2006-10-18/';
/** Where attributes stand that NITF has no place for; it lets foreign ones through. */
export const ownNamespace = 'urn:verbatim:annotations';

/** NITF 3.6: names and quotes marked up in the running text, each entity once in `identified-content`. */
export const nitfFormat = articleFormat(
  { id: 'nitf', extension: '.nitf.xml', mediaType: 'application/nitf+xml' },
  function* (article) {
    return xmlDeclaration + (yield* writeNitf(article));
  },
);

/** The article as an `nitf` element, to stand by itself or within another format. */
export function* writeNitf(article: MarkedArticle): Steps<string> {
  return yield* writeNitfOf(article, yield* toStandoff(article));
}

/** The same of an article whose spans are known. */
export function* writeNitfOf(article: MarkedArticle, standoff: Standoff): Steps<string> {
  yield;
  const inline = inlineWriter(article, standoff);
  yield;
  const { text, blocks } = article;
  /** An element with a block in it; white space in front that is no empty line is kept, so that the text comes back. */
  const blockElement = (name: string, block: Block, allowed?: readonly string[], kind?: string): string => {
    const gap = text.slice(blocks[lowerBound(blocks, block.start) - 1]?.end ?? 0, block.start);
    const usual = block === blocks[0] ? '' : '\n\n';
    return element(
      name,
      { class: kind, 'v:before': gap === usual ? undefined : gap },
      inline(block, allowed),
    );
  };
  const of = (kind: Block['kind']): readonly Block[] => blocks.filter((block) => block.kind === kind);
  const [headline, ...furtherHeadlines] = of('headline');
  const lines =
    headline === undefined
      ? []
      : [blockElement('hl1', headline), ...furtherHeadlines.map((block) => blockElement('hl2', block))];
  const head = [
    ...(lines.length === 0 ? [] : [element('hedline', {}, lines.join(''))]),
    ...of('byline').map((block) => blockElement('byline', block, ['person', 'location'])),
    ...of('dateline').map((block) => blockElement('dateline', block, ['location'])),
  ].join('\n');
  const last = blocks.at(-1);
  const paragraphs: string[] = [];
  for (const block of blocks) {
    yield;
    const isElsewhere = block.kind !== 'other' && (block.kind !== 'signature' || block === last);
    if (block.kind === 'crosshead') paragraphs.push(blockElement('hl2', block));
    else if (block.kind === 'paragraph') paragraphs.push(blockElement('p', block));
    else if (!isElsewhere) paragraphs.push(blockElement('p', block, undefined, block.kind));
  }
  const tagline = last?.kind === 'signature' ? blockElement('tagline', last) : '';
  const after = text.slice(last?.end ?? 0);
  const bodyContent = [
    element('body.head', {}, head),
    element('body.content', {}, paragraphs.join('\n')),
    ...(tagline === '' ? [] : [element('body.end', {}, tagline)]),
  ].join('\n');
  const identified = yield* mapInSteps(article.entities, identify);
  return `<nitf xmlns="${nitfNamespace}" xmlns:v="${ownNamespace}" version="-//IPTC//DTD NITF 3.6//EN">
<head>
${element('title', {}, xmlText(article.headline ?? article.id))}
<docdata>
${element('doc-id', { regsrc: 'verbatim', 'id-string': article.id })}
${article.date === undefined ? '' : `${element('date.issue', { norm: article.date.replaceAll('-', '') })}\n`}${element(
    'identified-content',
    {},
    identified.join('\n'),
  )}
</docdata>
</head>
${element('body', { 'xml:lang': article.language, 'v:after': after === '\n' ? undefined : after }, bodyContent)}
</nitf>
`;
}

/** Element names by entity type; NITF has none for peoples and other names. */
const elements = {
  person: 'person',
  organization: 'org',
  place: 'location',
  event: 'event',
  work: 'object.title',
  group: 'em',
  other: 'em',
} as const;

/** The entity as a whole, for the head. Gender only as a person stated it, and only what NITF can say. */
function identify(entity: MarkedEntity): string {
  const name = elements[entity.type];
  const { place, role } = entity;
  const common: XmlAttributes = {
    ...codesOf(entity),
    'v:type': entity.type,
    'v:how': entity.how,
    'v:status': entity.status,
    'v:note': entity.note,
    'v:anonymous': entity.anonymous,
    'v:gender': entity.gender,
  };
  if (name === 'em')
    return element('classifier', { type: entity.type, ...common, value: entity.id }, xmlText(entity.name));
  const sex = entity.gender === 'female' || entity.gender === 'male' ? entity.gender : undefined;
  const facts = name === 'person' ? { gender: sex } : {};
  const where =
    place === undefined
      ? {}
      : {
          'v:lat': place.lat,
          'v:lon': place.lon,
          'v:radius-km': place.radiusKm,
          'v:place': place.id,
          'v:place-how': place.how,
          'v:place-name': place.name,
          'v:place-kind': place.kind,
          'v:country': place.country,
          'v:admin1': place.admin1,
        };
  const functions = role === undefined ? '' : name === 'person' ? element('function', {}, xmlText(role)) : '';
  const stated = role === undefined || name === 'person' ? {} : { 'v:role': role };
  return element(name, { ...common, ...facts, ...where, ...stated }, xmlText(entity.name) + functions);
}

/** How an element says which entity it means. A place's code is the gazetteer's. */
function codesOf({ id, type, place }: MarkedEntity): XmlAttributes {
  if (type === 'place') {
    return place?.id.startsWith('gn:') === true
      ? { 'location-code': place.id.slice(3), 'code-source': 'geonames', 'v:entity': id }
      : { 'v:entity': id };
  }
  return elements[type] === 'em' ? { 'v:entity': id } : { idsrc: 'verbatim', value: id };
}

/** Writes a block's text with its marks; where only some elements may stand, the others leave their text. */
function inlineWriter(
  article: MarkedArticle,
  { spans, relations }: Standoff,
): (block: Block, allowed?: readonly string[]) => string {
  const nest = createNester(article.text, spans);
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const leading = groupBy(relations, ({ from }) => from);
  const target = (type: string, from: string): string | undefined =>
    leading.get(from)?.find((relation) => relation.type === type)?.to;
  const tagOf = ({ span, children }: InlineNode): readonly [string, XmlAttributes] => {
    const meaning = meaningOf(span.label);
    const { attributes } = span;
    const own = { 'v:how': attributes.how, 'v:status': attributes.status, 'v:note': attributes.note };
    if (meaning?.layer === 'quote') {
      return [
        'q',
        {
          class: meaning.kind,
          'quote-source': attributes.speakerName,
          'v:speaker': attributes.speakerEntity,
          'v:speaker-words': target('Speaker', span.id),
          'v:cue': target('Cue', span.id),
          'v:group': attributes.group,
          'v:confidence': attributes.confidence,
          ...own,
        },
      ];
    }
    const entity = entities.get(attributes.entity ?? '');
    if (meaning?.layer !== 'mention' || entity === undefined) return ['em', { class: meaning?.layer }];
    // A name that holds another cannot be an element of its own kind: those hold no others.
    const name = children.some((child) => typeof child !== 'string') ? 'em' : elements[entity.type];
    const codes = name === 'em' ? { 'v:entity': entity.id } : codesOf(entity);
    return [
      name,
      { class: name === 'em' ? entity.type : undefined, ...codes, 'v:form': attributes.kind, ...own },
    ];
  };
  const write = (node: InlineNode | string, allowed: readonly string[] | undefined): string => {
    if (typeof node === 'string') return xmlText(node);
    const [name, attributes] = tagOf(node);
    const content = node.children.map((child) => write(child, allowed)).join('');
    if (allowed !== undefined && !allowed.includes(name)) return content;
    const { id } = node.span;
    const whole = node.piece === 1 && node.last;
    return element(
      name,
      {
        id: node.piece === 1 ? id : `${id}.${String(node.piece)}`,
        'v:part-of': whole ? undefined : id,
        ...attributes,
      },
      content,
    );
  };
  return (block, allowed) =>
    nest(block)
      .map((node) => write(node, allowed))
      .join('');
}
