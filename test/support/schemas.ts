import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { project } from './inMemory';

/** The schemas of IPTC, TEI and others, which the project does not hold; tests that need them skip without. */
const folder = path.join(project, '../shared/schemas');

export const hasSchemas = existsSync(folder);
if (!hasSchemas) console.warn(`SKIPPED: no schemas in ${folder}, exports are not validated`);

export function schemaFile(name: string): Buffer {
  return readFileSync(path.join(folder, name));
}

/** A check of XML against an XML Schema; schemas it imports are read from the same folder. Throws what is wrong. */
export function xsdCheck(name: string): (xml: string) => void {
  const files = readdirSync(folder).filter((file) => file.endsWith('.xsd'));
  const buffers = Object.fromEntries(files.map((file) => [`file:///schemas/${file}`, schemaFile(file)]));
  xmlRegisterInputProvider(new XmlBufferInputProvider(buffers));
  const schema = XmlDocument.fromBuffer(schemaFile(name), { url: `file:///schemas/${name}` });
  const validator = XsdValidator.fromDoc(schema);
  return (xml) => {
    const document = XmlDocument.fromBuffer(Buffer.from(xml));
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  };
}
