// How long quotes and speakers of a 1,000-word article take once tokens, names and entities are there: the attributions of
// every paragraph and the document stage that resolves speakers.
import { readFileSync } from 'node:fs';
import { packOf } from '../../server/src/lang/registry';
import { findAttributions } from '../../server/src/pipeline/attributions';
import { openGazetteer } from '../../server/src/pipeline/gazetteer/file';
import { marksStage } from '../../server/src/pipeline/quotations';
import { entitiesStage } from '../../server/src/pipeline/entities';
import { quotesStage } from '../../server/src/pipeline/quotes';
import { findBlocks } from '../../server/src/pipeline/layout';
import { readParagraph } from '../../server/src/pipeline/run';
import type { Draft } from '../../server/src/pipeline/types';
import { shiftSpan } from '../../server/src/core/span';
import { makeArticle } from './corpus';
import { measure, report } from './measure';

const text = makeArticle(7, 1000);
const context = { pack: packOf('fr'), gazetteer: openGazetteer(readFileSync('server/data/places.bin')) };
const blocks = findBlocks(text, context.pack.reading);
const readings = blocks.map(({ start, end }) => readParagraph(text.slice(start, end), context));
const sentences = readings.flatMap((reading, block) =>
  reading.sentences.map((span) => ({ ...shiftSpan(span, blocks[block]?.start ?? 0), block })),
);
const empty: Draft = {
  text,
  blocks,
  readings,
  sentences,
  marks: [],
  mentions: [],
  entities: [],
  quotes: [],
  places: [],
  dates: [],
};
const marked = { ...empty, ...marksStage.run(empty, context) };
const draft = { ...marked, ...entitiesStage.run(marked, context) };

const words = text.split(/\s+/u).length;
const paragraphs = measure(() => {
  blocks.forEach(({ start, end }, index) => {
    const reading = readings[index];
    if (reading !== undefined) findAttributions({ ...reading, text: text.slice(start, end) }, context);
  });
}, 200);
const resolve = measure(() => quotesStage.run(draft, context), 200);
const quotes = quotesStage.run(draft, context).quotes.length;
report(`attributions of ${String(words)} words (median of 200)`, paragraphs.median, 'ms');
report(`speakers of ${String(quotes)} quotes (median of 200)`, resolve.median, 'ms');
report('quotes and speakers together (median)', paragraphs.median + resolve.median, 'ms', 5);
