import { describe, expect, test } from 'vitest';
import { importArticles, textsNeeded } from '../../server/src/service/importing';

const nitf = (inside: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<nitf><body><body.content><p>${inside}</p></body.content></body></nitf>`;

function checkRefused(name: string, content: string, reason: RegExp, format = 'auto'): void {
  const started = performance.now();
  const source = { name, content, texts: new Map([['it.txt', 'Oui.']]) };
  const { files, problems } = importArticles(format, source, new Map(), { acceptSuggestions: false });
  expect(files).toEqual([]);
  expect(problems.join('\n')).toMatch(reason);
  expect(problems.join('\n')).not.toMatch(/\n\s+at /u);
  expect(performance.now() - started).toBeLessThan(10_000);
}

describe('what comes in as XML', () => {
  test('a billion laughs is refused unlaughed', () => {
    const entities = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY l${String(level + 1)} "${`&l${String(level)};`.repeat(10)}">`,
    );
    const bomb = `<!DOCTYPE nitf [<!ENTITY l0 "lol">${entities.join('')}]>`;
    checkRefused('it.xml', nitf('&l9;', bomb), /it\.xml, line 1: .*declares entities/u);
    checkRefused('it.xml', nitf('&a;', '<!DOCTYPE nitf [<!ENTITY a "&a;">]>'), /declares entities/u);
  });

  test('nothing outside the file is read', () => {
    const outside = '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    checkRefused('it.xml', nitf('&x;', outside), /declares entities/u);
    checkRefused(
      'it.xml',
      nitf('x', '<!DOCTYPE nitf [<!ENTITY % p SYSTEM "http://x.test/e">%p;]>'),
      /declares entities/u,
    );
    // An entity of a DTD that is not read is unknown, not empty.
    const dtd = '<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.4/nitf-3-4.dtd">';
    checkRefused('it.xml', nitf('a &chap1; b', dtd), /undefined entity/u);
  });

  test('a DOCTYPE that points elsewhere is passed over', () => {
    const dtd = '<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.4/nitf-3-4.dtd">';
    const source = { name: 'it.xml', content: nitf('Oui.', dtd), texts: new Map<string, string>() };
    const { files, problems } = importArticles('auto', source, new Map(), { acceptSuggestions: false });
    expect([files.map(({ text }) => text), problems]).toEqual([['Oui.\n'], []]);
  });

  test.each<readonly [title: string, content: () => string, reason: RegExp]>([
    ['open elements without end', () => '<nitf>'.repeat(100_000), /nest deeper than 200/u],
    ['deep nesting', () => nitf('<em>'.repeat(300) + '</em>'.repeat(300)), /nest deeper than 200/u],
    ['too many elements', () => nitf('<em/>'.repeat(200_001)), /more than 200000 elements/u],
    ['a missing end', () => nitf('x').replace('</p>', ''), /unexpected close tag/u],
    ['a control character', () => nitf('a\u0000b'), /disallowed character/u],
    ['half a tag', () => '<nitf', /must contain a root element/u],
    ['too much', () => `<nitf>${' '.repeat(70 * 1024 * 1024)}</nitf>`, /larger than 64 million characters/u],
  ])('%s is refused with a reason', (_, content, reason) => {
    checkRefused('it.xml', content(), reason, 'nitf');
  });
});

describe('what comes in as JSON', () => {
  test.each<readonly [format: string, title: string, content: () => string, reason: RegExp]>([
    ['label-studio', 'deep nesting', () => '['.repeat(1_000_000), /nested deeper than 100/u],
    ['label-studio', 'deep objects', () => '{"data":{"a":'.repeat(200_000), /nested deeper than 100/u],
    ['label-studio', 'half a file', () => '{"data":', /not JSON/u],
    ['label-studio', 'no text', () => '[{"data":{}}]', /no text under "data"/u],
    ['web-annotation', 'deep nesting', () => '['.repeat(200), /nested deeper than 100/u],
    ['doccano', 'a text that is none', () => '{"text":1,"entities":[]}', /no "text" in it/u],
    ['doccano', 'half a line', () => '[[[', /line 1: not JSON/u],
    ['doccano', 'too much', () => `"${'x'.repeat(70 * 1024 * 1024)}"`, /larger than 64 million characters/u],
    ['prodigy', 'nonsense', () => 'nonsense', /line 1: not JSON/u],
    ['jsonl', 'a path that leads out', () => '{"id":"../../etc/passwd","blocks":[]}', /was not found/u],
  ])('%s: %s is refused with a reason', (format, _, content, reason) => {
    checkRefused('it.jsonl', content(), reason, format);
  });

  test('members of prototypes are no members', () => {
    const line =
      '{"text":"Oui.","entities":[{"id":1,"label":"constructor","start_offset":0,"end_offset":3}],"__proto__":{"x":1}}';
    const source = { name: 'it.jsonl', content: line, texts: new Map<string, string>() };
    const { files, problems } = importArticles('doccano', source, new Map(), { acceptSuggestions: false });
    expect(files).toHaveLength(1);
    expect(problems.join()).toContain('the label "constructor" is not known');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

test('an unknown file is named with what could be done', () => {
  checkRefused('it.pdf', '%PDF', /it\.pdf: not recognised; the formats are brat, /u);
});

test.each(['../x.txt', '/etc/passwd', 'C:\\x.txt', 'a/../../x', '..\\x'])('no file asks for %s', (id) => {
  const record = `${JSON.stringify({ id, blocks: [] })}\n`;
  expect(textsNeeded('jsonl', 'it.jsonl', record)).toEqual([]);
});

test('offsets that lie outside the text, or are none, are told and left out', () => {
  const entities = [
    { id: 1, label: 'PER', start_offset: -1, end_offset: 3 },
    { id: 2, label: 'PER', start_offset: 2, end_offset: 99 },
    { id: 3, label: 'PER', start_offset: 3, end_offset: 3 },
    { id: 4, label: 'PER', start_offset: 'a', end_offset: null },
    { id: 5, label: 'PER', start_offset: 0, end_offset: 4 },
  ];
  const content = JSON.stringify({ text: 'Anne dit oui.', entities });
  const source = { name: 'it.jsonl', content, texts: new Map<string, string>() };
  const { files, problems } = importArticles('doccano', source, new Map(), { acceptSuggestions: false });
  expect(problems).toHaveLength(3);
  expect(files.map(({ sidecar }) => (sidecar.match(/"record":"mention"/gu) ?? []).length)).toEqual([1]);
});
