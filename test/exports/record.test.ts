import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPretty } from '../../server/src/exports/pretty';
import { toRecord } from '../../server/src/exports/record';
import schema from '../../server/src/exports/article-record.schema.json';
import { analyseText, project } from '../support/inMemory';
import { nastyText } from '../support/texts';

const validate = new Ajv({ allErrors: true }).compile(schema);

/** Checks a record, as JSON gives it back, against the published schema. */
function checkSchema(text: string, language: 'fr' | 'en'): void {
  const record: unknown = JSON.parse(JSON.stringify(toRecord(analyseText(text, language), 'id')));
  expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
}

describe('the record', () => {
  test.each(readdirSync(path.join(project, 'samples')).filter((name) => /\.(?:news|txt)$/u.test(name)))(
    'of %s fits the schema',
    (name) => {
      const text = readFileSync(path.join(project, 'samples', name), 'utf8');
      checkSchema(text, 'fr');
      checkSchema(text, 'en');
    },
  );

  test('of any text fits the schema', () => {
    fc.assert(
      fc.property(nastyText, (text) => checkSchema(text, 'fr')),
      { numRuns: 150 },
    );
  });

  test('the schema refuses what is not one', () => {
    expect(validate({ id: 'x' })).toBe(false);
    expect(validate({ ...toRecord(analyseText('Oui.'), 'x'), extra: 1 })).toBe(false);
  });
});

test('for people it lists who says what, who is named, and where', () => {
  const record = toRecord(analyseText('"Non", a dit Anne Dulac, maire de Lyon, lundi à Paris.'), 'a.news');
  const shown = formatPretty(record, (_, text) => text);
  expect(shown).toMatch(/Who says what\n {2}Anne Dulac {2}"Non" \[dit\]/u);
  expect(shown).toMatch(/Anne Dulac person, maire de Lyon, 1×/u);
  expect(shown).toMatch(/Paris city FR 48\.85 2\.35/u);
});
