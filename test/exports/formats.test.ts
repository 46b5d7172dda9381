import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findDate } from '../../server/src/exports/dates';
import { exportFormatOf, exportFormats } from '../../server/src/exports/formats';
import { formatTitles } from '../../server/src/exports/formatTitles';
import { fromAnalysis } from '../../server/src/exports/fromAnalysis';
import { packOf } from '../../server/src/lang/registry';
import { analyseText, project } from '../support/inMemory';
import { example, exportOptions, tricky, write } from '../support/marked';

function writeAs(id: string, options = exportOptions, article = tricky): string {
  const format = exportFormatOf(id);
  if (format === undefined) throw new Error(`no format ${id}`);
  return write(format, [article], options);
}

describe('the list of formats', () => {
  test('is sorted, each has a title, and no two write files of one name', () => {
    const ids = exportFormats.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(Object.keys(formatTitles).sort()).toEqual(ids);
    // doccano's and Prodigy's lines are told apart by what is in them.
    const extensions = exportFormats.filter(({ id }) => id !== 'prodigy').map(({ extension }) => extension);
    expect(new Set(extensions).size).toBe(extensions.length);
  });

  test.each(exportFormats.map(({ id }) => id))('%s writes nothing but its frame for no article', (id) => {
    const writer = exportFormatOf(id)?.open(exportOptions);
    expect(() => writer?.end()).not.toThrow();
  });
});

describe('tables', () => {
  const rowOf = (csv: string, words: string): string | undefined =>
    csv.split('\r\n').find((line) => line.includes(words));

  test('by the standard: commas, quotation marks doubled, points', () => {
    const csv = writeAs('quotes-csv');
    expect(csv).toMatch(/^article,date,id,/u);
    expect(rowOf(csv, 'Je reviendrai')).toContain('"""Je reviendrai 😀 demain""",direct,elise-martin');
    expect(rowOf(csv, 'tout le monde')).toContain(',0.5,suggested,');
  });

  test('for French Excel: a byte order mark, semicolons, decimal commas', () => {
    const csv = writeAs('quotes-csv', { ...exportOptions, dialect: 'excel-fr' });
    expect(csv).toMatch(/^\ufeffarticle;date;id;/u);
    expect(rowOf(csv, 'tout le monde')).toContain(';0,5;suggested;');
  });

  test.each(['=1+1', '+33', '-5 degrés', '@nom', '\t=1', ' =1', '＝1'])('%j is no formula', (name) => {
    const [first, ...others] = tricky.entities;
    if (first === undefined) throw new Error('no entity');
    const article = { ...tricky, entities: [{ ...first, name }, ...others] };
    const csv = writeAs('checklist-csv', exportOptions, article);
    expect(csv).toContain(`'${name}`);
    expect(csv).not.toMatch(/(?:^|,)"?\s*[=+@＝]/mu);
  });

  test('negative numbers stay numbers', () => {
    const article = {
      ...tricky,
      entities: tricky.entities.map((entity) =>
        entity.place === undefined ? entity : { ...entity, place: { ...entity.place, lon: -4.5 } },
      ),
    };
    expect(writeAs('csv', exportOptions, article)).toContain(',48.8534,-4.5,');
  });

  test('the checklist goes in reading order, in the language of the interface', () => {
    const csv = writeAs('checklist-csv', { ...exportOptions, ui: 'fr' });
    expect(csv).toMatch(/^Article,Ligne,Nature,/u);
    expect(rowOf(csv, 'vu sur')).toContain('vérifié');
    expect(csv).toContain('titre ou fonction');
    const lines = csv.split('\r\n').flatMap((line) => /^"[^"]*(?:""[^"]*)*",(\d+),/u.exec(line)?.[1] ?? []);
    expect(lines.map(Number)).toEqual(lines.map(Number).sort((a, b) => a - b));
    expect(lines.length).toBeGreaterThan(8);
  });

  test('a workbook holds texts as texts and numbers as numbers, the same bytes each time', () => {
    const open = (): Uint8Array => {
      const writer = exportFormatOf('quotes-xlsx')?.open(exportOptions);
      writer?.add(tricky);
      const file = writer?.end();
      if (!(file instanceof Uint8Array)) throw new Error('no workbook');
      return file;
    };
    const file = open();
    expect(open()).toEqual(file);
    const parts = unzipSync(file);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<t xml:space="preserve">=HYPERLINK("x")</t>');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<c r="Q2" s="0"><v>0.5<\/v><\/c>/u);
    expect(sheet).toContain('<dataValidation type="list"');
    expect(sheet).toContain('"Je reviendrai 😀 demain"');
  });
});

describe('CoNLL', () => {
  test('keeps whole words, cut at annotations, and of names within names the outer one', () => {
    const lines = writeAs('conll').split('\n');
    expect(lines.slice(0, 2)).toEqual(['-DOCSTART-\tO\tO\tO', '']);
    expect(lines).toContain('université\tB-Organization\tO\tO');
    expect(lines[lines.indexOf('université\tB-Organization\tO\tO') + 2]).toBe('Paris\tI-Organization\tO\tO');
    expect(lines).toContain('dit\tO\tI-DirectQuote\tB-Cue');
    expect(lines.every((line) => line === '' || line.split('\t').length === 4)).toBe(true);
  });
});

describe('pages', () => {
  test('HTML stands by itself: no script, nothing loaded, all text escaped', () => {
    const html = writeAs('html');
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="fr">/u);
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=/iu);
    expect(html).toContain('&lt;b&gt;&amp;amp; ');
    expect(html).toContain('aria-label="Élise Martin, ');
    // Every link within the page leads somewhere.
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
    for (const [, id] of html.matchAll(/href="#([^"]+)"/gu)) expect(ids).toContain(id);
    expect(ids.size).toBe([...html.matchAll(/ id="/gu)].length);
  });

  test('Markdown shows the text as it is, with a footnote a quote', () => {
    const markdown = writeAs('markdown');
    expect(markdown).toContain(String.raw`; \<b\>&amp; **Élise Martin**\</b\>`);
    const notes = [...markdown.matchAll(/\[\^(q\d+)\](?!:)/gu)].map(([, id]) => id);
    expect(notes).toEqual(['q1', 'q3', 'q4', 'q5']);
    for (const id of notes) expect(markdown).toContain(`\n[^${id ?? ''}]: `);
  });

  test('schema.org tells who says what', () => {
    const page = JSON.parse(writeAs('schema-org')) as {
      readonly mentions: readonly { readonly '@id': string; readonly gender?: string }[];
      readonly hasPart: readonly {
        readonly text: string;
        readonly spokenByCharacter?: { readonly '@id': string };
      }[];
    };
    const quote = page.hasPart.find(({ text }) => text.includes('Je reviendrai'));
    const speaker = page.mentions.find((thing) => thing['@id'] === quote?.spokenByCharacter?.['@id']);
    expect(speaker).toMatchObject({ name: 'Élise Martin', gender: 'female' });
  });
});

describe('dates of datelines', () => {
  test.each([
    ['fr', 'PARIS, 12 fév 2025 (AFP) -', '2025-02-12'],
    ['fr', 'NANCY, 1er août 2026 (AFP) -', '2026-08-01'],
    ['fr', 'LYON, 3 juil 2026 -', '2026-07-03'],
    ['fr', 'LYON, 3 juin 2026 -', '2026-06-03'],
    ['fr', '31 avril 2026', undefined],
    ['fr', 'PARIS (AFP) -', undefined],
    ['en', 'LONDON, Sept. 18, 2026 (AP) -', '2026-09-18'],
    ['en', 'Thursday, February 12, 2009', '2009-02-12'],
    ['en', 'May 2nd, 2026', '2026-05-02'],
  ] as const)('%s %s → %s', (language, words, date) => {
    expect(findDate(words, packOf(language).reading.months)).toBe(date);
  });

  test('the months of each language are twelve', () => {
    for (const language of ['fr', 'en'] as const) {
      const names = [...packOf(language).reading.months].filter((month) =>
        findDate(`1 ${month} 2026`, packOf(language).reading.months)?.startsWith('2026-12'),
      );
      expect(names).toContain(language === 'fr' ? 'décembre' : 'december');
    }
  });
});

test('exports of an analysis hold its headline and date', () => {
  const text = 'Nice dit non\n\nNICE, 12 fév 2025 (AFP) - "Non", a dit Anne Dulac.\n';
  const article = fromAnalysis(analyseText(text), 'a');
  expect([article.headline, article.date]).toEqual(['Nice dit non', '2025-02-12']);
});

describe('docs/formats.md', () => {
  const page = readFileSync(path.join(project, 'docs/formats.md'), 'utf8');
  const blocks = [...page.matchAll(/^```\w+ ([\w-]+)\n(.*?)^```$/gmsu)].map(
    ([, id = '', content = '']) => [id, content] as const,
  );

  test('shows every format', () => {
    const shown = blocks.map(([id]) => id);
    expect(shown).toEqual(exportFormats.map(({ id }) => id).filter((id) => !id.endsWith('-xlsx')));
    for (const { id } of exportFormats) expect(page).toContain(`| \`${id}\``);
  });

  test.each(blocks)('shows %s as it is written', (id, content) => {
    let rest = writeAs(id, exportOptions, example).replaceAll('\r\n', '\n');
    for (const piece of content.split('…')) {
      const words = piece.trim();
      const at = rest.indexOf(words);
      expect(at, `${words}\nis not written behind what stands before it`).toBeGreaterThanOrEqual(0);
      rest = rest.slice(at + words.length);
    }
  });
});
