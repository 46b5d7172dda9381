// What the tagger costs: opening its model, and reading real length text with everything on.
import { readFileSync } from 'node:fs';
import { packs } from '../../server/src/lang/registry';
import { findBlocks } from '../../server/src/pipeline/layout';
import { findSentences } from '../../server/src/pipeline/sentences';
import { readModel } from '../../server/src/pipeline/tagger/modelFile';
import { createTagger } from '../../server/src/pipeline/tagger/tagger';
import { findTokens } from '../../server/src/pipeline/tokens';
import { makeArticle } from './corpus';
import { costOf, report } from './measure';

for (const pack of packs) {
  const bytes = new Uint8Array(readFileSync(`server/data/ner-${pack.code}.bin`));
  report(`size of ner-${pack.code}.bin`, bytes.length / 1e6, 'MB', 2.5);
  const before = process.cpuUsage();
  const model = readModel(bytes);
  report(`first opening of ner-${pack.code}.bin`, process.cpuUsage(before).user / 1000, 'ms', 60);
  const tagger = createTagger(model);
  const text = Array.from({ length: 20 }, (_, n) => makeArticle(n, 800)).join('\n\n');
  const paragraphs = findBlocks(text, pack.reading).map((block) => {
    const part = text.slice(block.start, block.end);
    const tokens = findTokens(part, pack.reading);
    return { part, tokens, sentences: findSentences(part, tokens, []) };
  });
  const words = paragraphs.reduce(
    (sum, { tokens }) => sum + tokens.filter(({ kind }) => kind !== 'space').length,
    0,
  );
  const cost = costOf(() => {
    Array.from(
      tagger.tagDocument(
        paragraphs.map(({ part, tokens, sentences }) => tagger.tag(part, tokens, sentences)),
      ),
    );
  });
  report(`tokens a second in ${pack.code}, in thousands`, words / cost, 'k');
}
