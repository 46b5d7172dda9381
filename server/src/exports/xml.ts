/** Attributes of an element; an undefined one is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Text between tags. A carriage return is written as a reference, since parsers make a line feed of it. What XML 1.0
 * cannot hold, lone surrogates among it, becomes U+FFFD, one UTF-16 unit for another: no offset moves.
 */
export function xmlText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (c) => (/[\t\n\r\u007f-\u009f]/u.test(c) ? c : '\ufffd'))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;');
}

/** Text within an attribute's quotation marks. */
function xmlValue(text: string): string {
  return xmlText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/** An element; `content` is XML already. Without content it is an empty tag. */
export function element(name: string, attributes: XmlAttributes, content = ''): string {
  const shown = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlValue(String(value))}"`))
    .join('');
  return content === '' ? `<${name}${shown}/>` : `<${name}${shown}>${content}</${name}>`;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
