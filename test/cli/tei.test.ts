import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, test } from 'vitest';
import { fromAnalysis } from '../../server/src/exports/fromAnalysis';
import type { MarkedArticle } from '../../server/src/exports/marked';
import { teiFormat } from '../../server/src/exports/tei';
import { analyseText, project } from '../support/inMemory';
import { anyMarked } from '../support/anyMarked';
import { tricky, write } from '../support/marked';
import { hasSchemas, schemaFile } from '../support/schemas';

/** With the system tests, since TEI's whole schema takes its time to load. */
describe.skipIf(!hasSchemas)('TEI P5', () => {
  test('is valid by tei_all', { timeout: 180_000 }, () => {
    const validator = RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(schemaFile('tei_all.rng')));
    const check = (article: MarkedArticle): void => {
      const document = XmlDocument.fromBuffer(Buffer.from(write(teiFormat, [article])));
      try {
        validator.validate(document);
      } finally {
        document.dispose();
      }
    };
    for (const name of ['sommet-climat.news', 'usine-verre.txt']) {
      const text = readFileSync(path.join(project, 'samples', name), 'utf8');
      check(fromAnalysis(analyseText(text), name));
    }
    check(tricky);
    fc.assert(fc.property(anyMarked, check), { numRuns: 60 });
  });
});
