import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromAnalysis } from '../../server/src/exports/fromAnalysis';
import { geojsonFormat } from '../../server/src/exports/geojson';
import { linkedPlacesFormat } from '../../server/src/exports/linkedPlaces';
import type { MarkedArticle } from '../../server/src/exports/marked';
import { newsmlFormat } from '../../server/src/exports/newsml';
import { ninjsFormat } from '../../server/src/exports/ninjs';
import { nitfFormat } from '../../server/src/exports/nitf';
import { analyseText, project } from '../support/inMemory';
import { anyMarked } from '../support/anyMarked';
import { tricky, write } from '../support/marked';
import { hasSchemas, schemaFile, xsdCheck } from '../support/schemas';

const samples: readonly MarkedArticle[] = readdirSync(path.join(project, 'samples'))
  .filter((name) => /\.(?:news|txt)$/u.test(name))
  .map((name) => {
    const language = /harbour|village/u.test(name) ? 'en' : 'fr';
    return fromAnalysis(
      analyseText(readFileSync(path.join(project, 'samples', name), 'utf8'), language),
      name,
    );
  });

/** Checks what a writer makes of the samples, of the tricky article and of any article. */
function checkAll(check: (article: MarkedArticle) => void, numRuns = 40): void {
  for (const article of [...samples, tricky]) check(article);
  fc.assert(fc.property(anyMarked, check), { numRuns });
}

/** The two formats that the schemas ask for. */
const formats = {
  uri: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u,
};

describe.skipIf(!hasSchemas)('by the schemas of their makers', () => {
  test('NITF 3.6', () => {
    const check = xsdCheck('nitf-3-6.xsd');
    checkAll((article) => check(write(nitfFormat, [article])));
    expect(() => check(write(nitfFormat, [tricky]).replace(' gender="female"', ' gender="f"'))).toThrow();
  });

  test('NewsML-G2 2.35', () => {
    const check = xsdCheck('NewsML-G2_2.35-Power.xsd');
    checkAll((article) => check(write(newsmlFormat, [article])));
    expect(() => check(write(newsmlFormat, [tricky]).replace('<itemMeta>', '<itemMeta><x/>'))).toThrow();
  });

  test('ninjs 3.1, GeoJSON and Linked Places as GeoJSON', () => {
    const geojson = JSON.parse(schemaFile('GeoJSON.json').toString()) as object;
    const ninjs = JSON.parse(schemaFile('ninjs-schema_3.1.json').toString()) as object;
    const ajv = new Ajv2020({ strict: false, schemas: [geojson], formats });
    const isNinjs = ajv.compile(ninjs);
    const isGeoJson = ajv.compile({ $ref: 'https://geojson.org/schema/GeoJSON.json#' });
    checkAll((article) => {
      const value: unknown = JSON.parse(write(ninjsFormat, [article]));
      expect(isNinjs(value), JSON.stringify(isNinjs.errors)).toBe(true);
      const places: unknown = JSON.parse(write(linkedPlacesFormat, [article]));
      expect(isGeoJson(places), JSON.stringify(isGeoJson.errors)).toBe(true);
      const points: unknown = JSON.parse(write(geojsonFormat, [article, article]));
      expect(isGeoJson(points), JSON.stringify(isGeoJson.errors)).toBe(true);
    });
    expect(isNinjs({ ...JSON.parse(write(ninjsFormat, [tricky])), quotes: [] })).toBe(false);
  });
});
