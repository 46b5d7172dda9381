import type { Block } from '../core/analysis';
import { groupBy } from '../core/group';
import { flatMapInSteps, mapInSteps, type Steps } from '../core/steps';
import { articleFormat, type ExportOptions } from './format';
import { createNester, pageParagraphs, type InlineNode } from './inline';
import { meaningOf } from './labels';
import type { MarkedArticle, MarkedEntity } from './marked';
import { toStandoff, type Standoff } from './standoff';
import { placeUri } from './uris';
import { element, xmlDeclaration, xmlText, type XmlAttributes } from './xml';

/**
 * TEI P5: the article divided at its crossheads, names and speech marked up in the text, who and what they are in
 * `standOff`. Who asserts an annotation stands in `resp`, how sure it is in `cert`.
 */
export const teiFormat = articleFormat(
  { id: 'tei', extension: '.tei.xml', mediaType: 'application/tei+xml' },
  writeTei,
);

function* writeTei(article: MarkedArticle, { now }: ExportOptions): Steps<string> {
  const standoff = yield* toStandoff(article);
  yield;
  const ids = new Map(article.entities.map(({ id }, index) => [id, `e${String(index + 1)}`]));
  const title = xmlText(article.headline ?? article.id);
  const content = yield* body(article, inlineWriter(article, standoff, ids));
  const entries = yield* standOff(article, standoff, ids);
  return `${xmlDeclaration}<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${article.language}">
<teiHeader>
<fileDesc>
<titleStmt>
<title>${title}</title>
<respStmt xml:id="person"><resp>annotated or confirmed</resp><name>an annotator</name></respStmt>
<respStmt xml:id="analyser"><resp>suggested</resp><name>verbatim</name></respStmt>
</titleStmt>
<publicationStmt><p>Exported by verbatim.</p></publicationStmt>
<sourceDesc><bibl><title>${title}</title>${
    article.date === undefined ? '' : element('date', { when: article.date })
  }<idno>${xmlText(article.id)}</idno></bibl></sourceDesc>
</fileDesc>
<profileDesc><langUsage>${element('language', { ident: article.language }, article.language)}</langUsage></profileDesc>
<revisionDesc>${element('change', { when: now.slice(0, 10) }, 'Exported.')}</revisionDesc>
</teiHeader>
${entries}
<text>
<body>
${content}
</body>
</text>
</TEI>
`;
}

type WriteInline = (block: Block) => string;

/** One `div`, and within it one for each crosshead, which is that one's `head`. */
function* body(article: MarkedArticle, inline: WriteInline): Steps<string> {
  const lines: string[] = ['<div type="article">'];
  let open = 1;
  // Heads may stand at the start of a division alone.
  let fresh = true;
  const paragraphs = pageParagraphs(article);
  for (const [index, paragraph] of paragraphs.entries()) {
    yield;
    const kind = paragraph.at(-1)?.block.kind ?? 'other';
    const content = paragraph.map(({ block, gap }) => {
      const marked = inline(block);
      const isPart = paragraph.length > 1 && block.kind !== 'paragraph';
      return xmlText(gap) + (isPart ? element('seg', { type: block.kind }, marked) : marked);
    });
    const all = content.join('');
    if (kind === 'crosshead') {
      if (open === 2) lines.push('</div>');
      lines.push('<div type="section">', element('head', {}, all));
      open = 2;
      fresh = true;
      continue;
    }
    if (kind === 'headline' && fresh && open === 1) {
      lines.push(element('head', {}, all));
      continue;
    }
    fresh = false;
    if (kind === 'signature' && index === paragraphs.length - 1)
      lines.push(element('closer', {}, element('signed', {}, all)));
    else lines.push(`<p>${kind === 'paragraph' ? all : element('seg', { type: kind }, all)}</p>`);
  }
  // A division needs something besides its head.
  if (fresh) lines.push('<p/>');
  return [...lines, ...Array.from({ length: open }, () => '</div>')].join('\n');
}

/** Element names for the mentions of an entity of a type. */
const names = {
  person: 'persName',
  organization: 'orgName',
  place: 'placeName',
  group: 'name',
  event: 'name',
  work: 'title',
  other: 'name',
} as const;

function inlineWriter(
  article: MarkedArticle,
  { spans, relations }: Standoff,
  ids: ReadonlyMap<string, string>,
): WriteInline {
  const nest = createNester(article.text, spans);
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const leading = groupBy(relations, ({ from }) => from);
  const linked = (span: string, ...types: readonly string[]): string | undefined => {
    const all = leading.get(span)?.filter(({ type }) => types.includes(type)) ?? [];
    return all.length === 0 ? undefined : all.map(({ to }) => `#${to}`).join(' ');
  };
  const groups = new Map<number, string[]>();
  for (const { id, attributes } of spans) {
    if (attributes.group === undefined) continue;
    groups.set(attributes.group, [...(groups.get(attributes.group) ?? []), id]);
  }
  const tagOf = ({ span }: InlineNode): readonly [string, XmlAttributes] => {
    const meaning = meaningOf(span.label);
    const { attributes } = span;
    const own = { resp: attributes.how === 'suggested' ? '#analyser' : '#person' };
    if (meaning?.layer === 'cue') return ['seg', { type: 'cue' }];
    if (meaning?.layer === 'speaker') return ['seg', { type: 'speaker' }];
    if (meaning?.layer === 'quote') {
      const who = ids.get(attributes.speakerEntity ?? '');
      const group = groups.get(attributes.group ?? -1) ?? [];
      const at = group.indexOf(span.id);
      return [
        meaning.kind === 'not-speech' ? 'soCalled' : 'said',
        {
          ...(meaning.kind === 'not-speech'
            ? {}
            : {
                direct: meaning.kind !== 'indirect',
                ana: `#${meaning.kind}`,
                who: who === undefined ? undefined : `#${who}`,
              }),
          corresp: linked(span.id, 'Cue', 'Speaker'),
          prev: at > 0 ? `#${group[at - 1] ?? ''}` : undefined,
          next: at >= 0 && at < group.length - 1 ? `#${group[at + 1] ?? ''}` : undefined,
          cert: certaintyOf(attributes.confidence),
          ...own,
        },
      ];
    }
    const entity = entities.get(attributes.entity ?? '');
    const ref = `#${ids.get(attributes.entity ?? '') ?? ''}`;
    if (attributes.kind !== undefined && attributes.kind !== 'name')
      return ['rs', { type: entity?.type, subtype: attributes.kind, ref, ...own }];
    const name = names[entity?.type ?? 'other'];
    return [name, { type: name === 'name' ? entity?.type : undefined, ref, ...own }];
  };
  const write = (node: InlineNode | string): string => {
    if (typeof node === 'string') return xmlText(node);
    const [name, attributes] = tagOf(node);
    const { id } = node.span;
    const piece = (number: number): string => (number === 1 ? id : `${id}.${String(number)}`);
    const joined = {
      ...(node.piece > 1 ? { prev: `#${piece(node.piece - 1)}` } : {}),
      ...(node.last ? {} : { next: `#${piece(node.piece + 1)}` }),
    };
    return element(
      name,
      { 'xml:id': piece(node.piece), ...attributes, ...joined },
      node.children.map((child) => write(child)).join(''),
    );
  };
  return (block) =>
    nest(block)
      .map((node) => write(node))
      .join('');
}

/** TEI's three degrees of certainty for a confidence from 0 to 1. */
function certaintyOf(confidence: number | undefined): string | undefined {
  if (confidence === undefined) return undefined;
  return confidence >= 0.9 ? 'high' : confidence >= 0.6 ? 'medium' : 'low';
}

/** Who and what is named, in a list for each kind, and what people noted. */
function* standOff(
  article: MarkedArticle,
  { spans }: Standoff,
  ids: ReadonlyMap<string, string>,
): Steps<string> {
  const list = function* (
    name: string,
    types: readonly MarkedEntity['type'][],
    write: (entity: MarkedEntity, id: string) => string,
  ): Steps<string> {
    const own = article.entities.filter(({ type }) => types.includes(type));
    const entries = yield* mapInSteps(own, (entity) => write(entity, ids.get(entity.id) ?? ''));
    return entries.length === 0 ? '' : `${element(name, {}, entries.join('\n'))}\n`;
  };
  const note = ({ role }: MarkedEntity): string =>
    role === undefined ? '' : element('note', {}, xmlText(role));
  const remarks = yield* flatMapInSteps(spans, ({ id, attributes: { status, note: words } }) => [
    ...(status === undefined ? [] : [element('note', { type: 'status', target: `#${id}` }, status)]),
    ...(words === undefined ? [] : [element('note', { type: 'remark', target: `#${id}` }, xmlText(words))]),
  ]);
  const kinds = ['direct', 'fragment', 'indirect'].map((kind) => element('interp', { 'xml:id': kind }, kind));
  return `<standOff>
${yield* list('listPerson', ['person'], personEntry)}${yield* list(
    'listOrg',
    ['organization', 'group'],
    (entity, id) =>
      element(
        'org',
        { 'xml:id': id, type: entity.type === 'group' ? 'group' : undefined },
        element('orgName', {}, xmlText(entity.name)) + note(entity),
      ),
  )}${yield* list('listPlace', ['place'], placeEntry)}${yield* list('listEvent', ['event'], (entity, id) =>
    element('event', { 'xml:id': id }, element('label', {}, xmlText(entity.name)) + note(entity)),
  )}${yield* list('listBibl', ['work'], (entity, id) =>
    element('bibl', { 'xml:id': id }, element('title', {}, xmlText(entity.name)) + note(entity)),
  )}${yield* list('listObject', ['other'], (entity, id) =>
    element(
      'object',
      { 'xml:id': id },
      element('objectIdentifier', {}, element('objectName', {}, xmlText(entity.name))) + note(entity),
    ),
  )}${remarks.length === 0 ? '' : `${element('listAnnotation', {}, remarks.join('\n'))}\n`}${element('interpGrp', { type: 'speech' }, kinds.join(''))}
</standOff>`;
}

/** Sex stands here only where a person stated it. */
function personEntry(entity: MarkedEntity, id: string): string {
  const { gender, role } = entity;
  return element(
    'person',
    { 'xml:id': id },
    element('persName', {}, xmlText(entity.name)) +
      (gender === undefined ? '' : element('gender', { value: gender })) +
      (role === undefined ? '' : element('occupation', {}, xmlText(role))),
  );
}

function placeEntry({ name, place, role }: MarkedEntity, id: string): string {
  const address = place === undefined ? undefined : placeUri(place);
  return element(
    'place',
    { 'xml:id': id, type: place?.kind },
    element('placeName', {}, xmlText(name)) +
      (place === undefined || place.country === '' ? '' : element('country', { key: place.country })) +
      (place === undefined
        ? ''
        : element('location', {}, element('geo', {}, `${String(place.lat)} ${String(place.lon)}`))) +
      (address === undefined ? '' : element('idno', { type: 'URI' }, address)) +
      (role === undefined ? '' : element('note', {}, xmlText(role))),
  );
}
