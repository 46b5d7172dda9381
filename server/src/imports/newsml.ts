import { entityLabels } from '../exports/labels';
import { given, languageOf } from './attributes';
import { ImportError, stemOf, type ImportedArticle, type ImportFormat } from './format';
import { fromStandoff } from './fromStandoff';
import { readNitf } from './nitf';
import { readRunningText, type InlineMeaning } from './runningText';
import { elementsBelow, findElement, parseXml, textBelow, type XmlElement } from './xml';

/**
 * NewsML-G2, a news item or a message of several: the text of its NITF, its HTML (as AFP sends it) or its plain
 * content, and the names that `inlineRef` ties to concepts.
 */
export const newsmlImport: ImportFormat = {
  id: 'newsml',
  recognises: (_, content) => /<(?:\w+:)?(?:newsItem|newsMessage)[\s>]/u.test(content.slice(0, 4000)),
  read({ name, content }) {
    const root = parseXml(content, name);
    const items = root.local === 'newsItem' ? [root] : elementsBelow(root, 'newsItem');
    if (items.length === 0) throw new ImportError(`${name}: there is no <newsItem> in it`);
    const problems: string[] = [];
    const articles = items.flatMap((item, index): ImportedArticle[] => {
      const stem = stemOf(stemOf(name));
      const label = items.length === 1 ? `${stem}.txt` : `${stem}-${String(index + 1)}.txt`;
      const report = (problem: string): void => {
        problems.push(`${name}, item ${String(index + 1)}: ${problem}`);
      };
      const article = readItem(item, label, report);
      if (article === undefined) report('it holds no text; it was left out');
      return article === undefined ? [] : [article];
    });
    return { articles, problems };
  },
};

function readItem(
  item: XmlElement,
  name: string,
  report: (problem: string) => void,
): ImportedArticle | undefined {
  const content = findElement(item, 'contentSet');
  const nitf = content === undefined ? undefined : findElement(content, 'nitf');
  if (nitf !== undefined) return readNitf(nitf, name, report);
  const language = item.attributes.get('xml:lang') ?? findElement(item, 'language')?.attributes.get('tag');
  const facts = { id: name, ...languageOf(language) };
  const html = content === undefined ? undefined : findElement(content, 'inlineXML');
  if (html !== undefined) {
    const headline = findElement(item, 'headline');
    const blocks = htmlBlocks(html);
    // The headline stands in the metadata, and in the text only with some.
    const repeated = blocks.some((block) => headline !== undefined && flat(block) === flat(headline));
    const all = headline === undefined || repeated ? blocks : [headline, ...blocks];
    const { text, spans } = readRunningText(
      all.map((element) => ({ element })),
      conceptsOf(item),
      true,
    );
    if (text === '') return undefined;
    return { ...facts, text: `${text}\n`, ...fromStandoff(text, spans, [], report) };
  }
  const plain = content === undefined ? undefined : findElement(content, 'inlineData');
  if (plain === undefined || plain.attributes.has('encoding')) return undefined;
  return { ...facts, text: textBelow(plain), entities: [], quotes: [] };
}

function flat(element: XmlElement): string {
  return textBelow(element).replace(/\s+/gu, ' ').trim();
}

const blockNames = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'li',
  'dt',
  'dd',
  'td',
  'th',
  'pre',
  'figcaption',
]);
const passedOver = new Set(['head', 'script', 'style']);

/** The innermost elements of HTML that hold a block of text. */
function htmlBlocks({ children }: XmlElement): readonly XmlElement[] {
  return children.flatMap((child) => {
    if (typeof child === 'string' || passedOver.has(child.local)) return [];
    return blockNames.has(child.local) ? [child] : htmlBlocks(child);
  });
}

/** Types of concepts by IPTC's vocabulary; AFP's own kinds end alike. */
const natures: readonly (readonly [RegExp, string])[] = [
  [/person$/iu, entityLabels.person],
  [/organi[sz]ation$/iu, entityLabels.organization],
  [/(?:geoArea|location|poi)$/iu, entityLabels.place],
  [/event$/iu, entityLabels.event],
];

/** What an element with an id means, by the item's `inlineRef`s and its subjects. */
function conceptsOf(item: XmlElement): (element: XmlElement) => InlineMeaning | undefined {
  const codeOf = ({ attributes }: XmlElement): string | undefined =>
    attributes.get('qcode') ?? attributes.get('uri') ?? attributes.get('literal');
  const subjects = new Map(elementsBelow(item, 'subject').map((subject) => [codeOf(subject), subject]));
  const meanings = new Map<
    string,
    { readonly entity: string; readonly label: string; readonly name?: string }
  >();
  for (const reference of elementsBelow(item, 'inlineRef')) {
    const entity = codeOf(reference);
    if (entity === undefined) continue;
    const subject = subjects.get(entity);
    const type = subject?.attributes.get('type') ?? reference.attributes.get('type') ?? '';
    const label = natures.find(([nature]) => nature.test(type))?.[1] ?? entityLabels.other;
    const name = subject === undefined ? undefined : findElement(subject, 'name');
    const meaning = { entity, label, ...given('name', name === undefined ? undefined : flat(name)) };
    for (const id of (reference.attributes.get('idrefs') ?? '').split(/\s+/u)) meanings.set(id, meaning);
  }
  return ({ attributes }) => {
    const id = attributes.get('id') ?? attributes.get('xml:id');
    const meaning = id === undefined ? undefined : meanings.get(id);
    if (id === undefined || meaning === undefined) return undefined;
    const { entity, label, name } = meaning;
    return { id, label, attributes: { kind: 'name', entity, about: given('name', name) } };
  };
}
