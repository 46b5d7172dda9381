import { SaxesParser } from 'saxes';
import { ImportError } from './format';
import { checkSize } from './json';

/** News items nest a few dozen levels. */
const depthLimit = 200;
const elementLimit = 200_000;

export interface XmlElement {
  /** Name without prefix. */
  readonly local: string;
  readonly namespace: string;
  /** By name as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/**
 * Parses XML into a tree.
 * No entity is ever expanded but the five of XML itself and characters by number; a document that declares entities of
 * its own is refused, and nothing outside the file is ever read: a DOCTYPE that points elsewhere is passed over.
 * In: the text, and what to call it in messages. Throws an `ImportError` that says what is wrong and where.
 */
export function parseXml(content: string, where: string): XmlElement {
  checkSize(content, where);
  const parser = new SaxesParser({ xmlns: true });
  const fail = (reason: string): never => {
    throw new ImportError(`${where}, line ${String(parser.line)}: ${reason}`);
  };
  interface Open {
    readonly local: string;
    readonly namespace: string;
    readonly attributes: ReadonlyMap<string, string>;
    readonly children: (XmlElement | string)[];
  }
  const stack: Open[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  const addText = (text: string): void => {
    stack.at(-1)?.children.push(text);
  };
  parser.on('error', (error) => fail(error.message.replace(/^\d+:\d+: /u, '')));
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/iu.test(doctype))
      fail('the document declares entities of its own, which is not allowed; write their text out');
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ local, uri, attributes }) => {
    elements++;
    if (stack.length >= depthLimit) fail(`elements nest deeper than ${String(depthLimit)} levels`);
    if (elements > elementLimit) fail(`more than ${String(elementLimit)} elements`);
    const open: Open = {
      local,
      namespace: uri,
      attributes: new Map(Object.values(attributes).map(({ name, value }) => [name, value])),
      children: [],
    };
    if (stack.length === 0) root = open;
    else stack.at(-1)?.children.push(open);
    stack.push(open);
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.write(content.replace(/^\ufeff/u, '')).close();
  return root ?? fail('there is no element in it');
}

/** The first element below this one, at any depth and in document order, that has the name. */
export function findElement(element: XmlElement, local: string): XmlElement | undefined {
  return elementsBelow(element, local)[0];
}

/** All elements below this one, at any depth and in document order, that have the name. */
export function elementsBelow(element: XmlElement, local: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      if (child.local === local) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** All text below an element. */
export function textBelow({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textBelow(child))).join('');
}
