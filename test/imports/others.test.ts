import { describe, expect, test } from 'vitest';
import { textOf } from '../../server/src/core/span';
import { fromAnalysis } from '../../server/src/exports/fromAnalysis';
import type { MarkedEntity } from '../../server/src/exports/marked';
import { toRecord } from '../../server/src/exports/record';
import type { ImportResult } from '../../server/src/imports/format';
import { importFile, importFormatOf } from '../../server/src/imports/formats';
import { analyseText } from '../support/inMemory';

const text = '😀 "Non", a dit Anne Dulac à Nice. Dulac est maire.';

/** Imports a file as another program writes it, which must be recognised. */
function read(id: string, name: string, content: string): ImportResult {
  const format = importFormatOf('auto', name, content);
  expect(format?.id).toBe(id);
  if (format === undefined) throw new Error('not recognised');
  return importFile(format, { name, content, texts: new Map([['it.txt', text]]) });
}

/** An article's annotations in one line each. */
function show({ articles }: ImportResult): readonly string[] {
  return articles.flatMap(({ text: words, entities, quotes }) => [
    ...entities.map(({ type, name, how, mentions }) => {
      const forms = mentions.map((mention) => textOf(words, mention)).join(', ');
      return `${type} ${name}: ${forms} (${how})`;
    }),
    ...quotes.map((quote) => {
      const cue = quote.cue === undefined ? '' : ` [${textOf(words, quote.cue)}]`;
      return `${quote.kind} ${textOf(words, quote)} ${quote.speakerName ?? '?'}${cue}`;
    }),
  ]);
}

const expected = [
  'person Anne Dulac: Anne Dulac, Dulac (created)',
  'place Nice: Nice (created)',
  'direct "Non" Anne Dulac [dit]',
];

describe('files as other programs write them', () => {
  test('brat, with an equivalence, an event, a note and a span in pieces', () => {
    const result = read(
      'brat',
      'it.ann',
      [
        'T1\tQUOTE 2 7\t"Non"',
        'T2\tPER 15 25\tAnne Dulac',
        'T3\tLOC 28 32\tNice',
        'T4\tPER 34 39\tDulac',
        'T5\tCue 11 14\tdit',
        '*\tCoref T2 T4',
        'R1\tspeaker Arg1:T1 Arg2:T2',
        'R2\tcue Arg1:T1 Arg2:T5',
        '#1\tAnnotatorNotes T3\tla ville',
        'E1\tSay:T5 Who:T2',
        '',
      ].join('\r\n'),
    );
    expect(show(result)).toEqual(expected);
    expect(result.articles[0]?.entities[1]?.mentions[0]?.note).toBe('la ville');
    expect(result.problems).toEqual(['it.ann: line 10 is an event; it was left out']);
  });

  test('brat over a text that has changed since: the annotation is told and left out', () => {
    const result = read('brat', 'it.ann', 'T1\tPER 16 26\tAnne Dulac\nT2\tLOC 28 32\tNice\n');
    expect(show(result)).toEqual(['place Nice: Nice (created)']);
    expect(result.problems.join()).toContain(
      'T1 (PER) should read "Anne Dulac" but the text has "nne Dulac "',
    );
  });

  test('doccano: sequence labelling of 2019, and relations', () => {
    const labels = [
      [15, 25, 'PER'],
      [34, 39, 'PER'],
      [28, 32, 'LOC'],
    ];
    expect(show(read('doccano', 'it.jsonl', JSON.stringify({ id: 7, text, label: labels })))).toEqual([
      'person Anne Dulac: Anne Dulac (created)',
      'place Nice: Nice (created)',
      'person Dulac: Dulac (created)',
    ]);
    const entities = [
      { id: 11, label: 'PER', start_offset: 15, end_offset: 25 },
      { id: 12, label: 'PER', start_offset: 34, end_offset: 39 },
      { id: 13, label: 'LOC', start_offset: 28, end_offset: 32 },
      { id: 14, label: 'Quote', start_offset: 2, end_offset: 7 },
      { id: 15, label: 'CUE', start_offset: 11, end_offset: 14 },
    ];
    const relations = [
      { id: 1, from_id: 12, to_id: 11, type: 'coref' },
      // The arrow drawn the other way round.
      { id: 2, from_id: 11, to_id: 14, type: 'said' },
      { id: 3, from_id: 14, to_id: 15, type: 'cue' },
    ];
    expect(show(read('doccano', 'it.jsonl', JSON.stringify({ text, entities, relations })))).toEqual(
      expected,
    );
  });

  test('Prodigy: relations between spans; rejected tasks are left out', () => {
    const [person, quote] = [
      { start: 15, end: 25, label: 'PERSON' },
      { start: 2, end: 7, label: 'QUOTE' },
    ];
    const spans = [person, quote, { start: 28, end: 32, label: 'GPE' }];
    const relations = [{ head: 3, child: 1, head_span: quote, child_span: person, label: 'SPEAKER' }];
    const task = JSON.stringify({ text, _task_hash: 1, spans, relations, answer: 'accept' });
    const rejected = JSON.stringify({ text, spans, answer: 'reject' });
    const result = read('prodigy', 'it.jsonl', `${task}\n${rejected}\n`);
    expect(show(result)).toEqual([
      'person Anne Dulac: Anne Dulac (created)',
      'place Nice: Nice (created)',
      'direct "Non" Anne Dulac',
    ]);
    expect(result.problems).toEqual(['it.jsonl, line 2: answered "reject"; it was left out']);
  });

  test('Label Studio: UTF-16 offsets, the last annotation that was not cancelled', () => {
    const label = (id: string, start: number, end: number, name: string): object => ({
      id,
      type: 'labels',
      from_name: 'label',
      to_name: 'text',
      value: { start, end, text: text.slice(start, end), labels: [name] },
    });
    const result = [
      label('a', 3, 8, 'Quote'),
      label('b', 16, 26, 'PER'),
      label('c', 29, 33, 'LOC'),
      { type: 'relation', from_id: 'b', to_id: 'a', direction: 'left', labels: ['Speaker'] },
    ];
    const annotations = [{ result: [] }, { result }, { result: [], was_cancelled: true }];
    const tasks = JSON.stringify([{ id: 3, data: { text }, annotations, predictions: [] }]);
    expect(show(read('label-studio', 'it.json', tasks))).toEqual([
      'person Anne Dulac: Anne Dulac (created)',
      'place Nice: Nice (created)',
      'direct "Non" Anne Dulac',
    ]);
  });

  test('W3C: a page whose positions have moved is found by its words, unless they stand there twice', () => {
    const annotation = (exact: string, prefix: string, value: string): object => ({
      type: 'Annotation',
      id: `urn:x:${value}-${exact}`,
      body: { type: 'TextualBody', value, purpose: 'tagging' },
      target: {
        source: 'urn:x',
        selector: [
          { type: 'TextPositionSelector', start: 500, end: 510 },
          { type: 'TextQuoteSelector', exact, prefix, suffix: '' },
        ],
      },
    });
    const items = [annotation('Anne Dulac', 'dit ', 'PER'), annotation('Dulac', '', 'PER')];
    const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items };
    const result = read('web-annotation', 'it.jsonld', JSON.stringify(page));
    expect(show(result)).toEqual(['person Anne Dulac: Anne Dulac (created)']);
    expect(result.problems.join()).toContain(
      'urn:x:PER-Dulac stands nowhere in the text, or in several places',
    );
  });

  test('NITF of an agency: indented, with a DTD, names in the text', () => {
    const result = read(
      'nitf',
      'depeche.xml',
      `<?xml version="1.0"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf>
  <head><title>Maire</title></head>
  <body>
    <body.head>
      <hedline><hl1>
        Nice dit non
      </hl1></hedline>
      <byline>Par Jean Petit</byline>
      <dateline><location>Nice</location>, 3 mars (XYZ) -</dateline>
    </body.head>
    <body.content>
      <p>Le   maire
         <person gender="female">Anne <name.family>Dulac</name.family></person> a dit <q>"non"</q>.</p>
      <media><media-caption>Photo</media-caption></media>
      <ul><li>Un</li><li>Deux</li></ul>
      <bq><block><p>Trois</p></block></bq>
    </body.content>
  </body>
</nitf>`,
    );
    expect(result.articles[0]?.text).toBe(
      'Nice dit non\n\nPar Jean Petit\n\nNice, 3 mars (XYZ) - Le maire Anne Dulac a dit "non".\n\nUn\n\nDeux\n\nTrois\n',
    );
    expect(result.articles[0]?.id).toBe('depeche.txt');
    expect(show(result)).toEqual([
      'place Nice: Nice (created)',
      'person Anne Dulac: Anne Dulac (created)',
      'direct "non" ?',
    ]);
    // A gender in a file is nobody's statement here.
    expect(result.articles[0]?.entities.some(({ gender }) => gender !== undefined)).toBe(false);
  });

  test('NewsML-G2 as AFP wraps it: a message, HTML, names tied by inlineRef', () => {
    const result = read(
      'newsml',
      'message.xml',
      `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem xml:lang="fr-FR"><contentMeta><headline>Nice dit non</headline>
<subject type="cpnat:person" qcode="afpperson:1"><name>Anne Dulac</name></subject></contentMeta>
<inlineRef idrefs="p1 p2" qcode="afpperson:1"/>
<contentSet><inlineXML contenttype="application/xhtml+xml">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>
<p>Le maire <a id="p1">Anne Dulac</a> a dit "non".</p>
<div><p>Mme <span id="p2">Dulac</span> est partie.</p></div></body></html>
</inlineXML></contentSet></newsItem>
<newsItem><contentSet><inlineData contenttype="text/plain">Oui.</inlineData></contentSet></newsItem>
<newsItem><contentSet><remoteContent href="a.jpg"/></contentSet></newsItem>
</itemSet></newsMessage>`,
    );
    expect(result.articles.map(({ id, text: words, language }) => [id, words, language])).toEqual([
      ['message-1.txt', 'Nice dit non\n\nLe maire Anne Dulac a dit "non".\n\nMme Dulac est partie.\n', 'fr'],
      ['message-2.txt', 'Oui.', undefined],
    ]);
    expect(show(result)).toEqual(['person Anne Dulac: Anne Dulac, Dulac (created)']);
    expect(result.problems).toEqual(['message.xml, item 3: it holds no text; it was left out']);
  });

  test('the records of verbatim annotate, a line each or as one array, with their articles beside them', () => {
    const words = '😀 "Non", a dit Anne Dulac.\r\n\r\n"Jamais", a-t-elle lancé à Nice.\r\n';
    const analysis = analyseText(words);
    const record = toRecord(analysis, 'sub/a.news');
    const texts = new Map([['sub/a.news', words]]);
    for (const content of [JSON.stringify(record), `\ufeff${JSON.stringify([record], null, 2)}\n`]) {
      const format = importFormatOf('auto', 'records.jsonl', content);
      expect(format?.textsFor?.('records.jsonl', content)).toEqual(['sub/a.news']);
      if (format === undefined) throw new Error('not recognised');
      const { articles, problems } = importFile(format, { name: 'records.jsonl', content, texts });
      expect(problems).toEqual([]);
      const marked = fromAnalysis(analysis, 'sub/a.news');
      expect(
        articles[0]?.quotes.map(({ start, end, kind, speakerEntity, cue }) => [
          start,
          end,
          kind,
          speakerEntity,
          cue,
        ]),
      ).toEqual(
        marked.quotes.map(({ start, end, kind, speakerEntity, cue }) => [
          start,
          end,
          kind,
          speakerEntity,
          cue,
        ]),
      );
      const counts = (entities: readonly MarkedEntity[] = []): ReadonlyMap<string, string> =>
        new Map(entities.map(({ id, type, mentions }) => [id, `${type} ${String(mentions.length)}`]));
      expect(counts(articles[0]?.entities)).toEqual(counts(marked.entities));
      expect(articles[0]?.entities.every(({ how }) => how === 'accepted-in-bulk')).toBe(true);
    }
  });

  test('a label that nobody knows is told once and taken for a name', () => {
    const entities = [0, 1].map((id) => ({ id, label: 'Cheval', start_offset: id, end_offset: id + 1 }));
    const result = read('doccano', 'it.jsonl', JSON.stringify({ text: 'abc', entities }));
    expect(show(result)).toEqual(['other a: a (created)', 'other b: b (created)']);
    expect(result.problems).toEqual([
      'it.jsonl, line 1: the label "Cheval" is not known; its spans were taken for names of type "other"',
    ]);
  });
});
