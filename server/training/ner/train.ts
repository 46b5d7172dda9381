import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { EntityType } from '../../src/core/analysis';
import { isLanguageCode, packOf } from '../../src/lang/registry';
import type { WordFacts } from '../../src/pipeline/tagger/facts';
import { lexiconHash, type Lexicon } from '../../src/pipeline/tagger/lexicon';
import { trainCrf } from './crf';
import { encodeModel } from './encode';
import { fingerprintOf } from './fingerprint';
import { listsFile, packLists, printLists, readFrozenLists } from './frozenLists';
import { buildLexicon, withCommonWords, type LexiconEntries } from './lexicon';
import { addArticle, emptySamples, readArticles, shouted } from './samples';
import { measure } from './measure';

const usage = `usage: npm run train -- --language fr|en [options] DATA.jsonl[@WEIGHT] ...
  --gazetteer FOLDER  places and demonyms      --names FOLDER  first names and surnames
  --list FILE         name<TAB>kind lines      --clusters FILE word<TAB>number lines
  --foreign DATA      in another language      --dev FILE      what to measure it on
  --out FILE          where the model goes
       npm run train -- --language fr|en --freeze
  takes the lists that feed the features from the language pack anew; without it, packs may change`;

/** Types in the order of the labels; those that the data never names are left out. */
const allTypes: readonly EntityType[] = ['person', 'place', 'organization', 'event', 'work', 'other'];

/** One article in this many is seen in capitals too, as headlines are. */
const shoutedEvery = 4;

/**
 * In capitals, small words that the data has less often than this are read as strange ones: to the lists drawn from the
 * data no word of it is strange, to an article many are.
 */
const knownFrom = 8;

function main(argv: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      language: { type: 'string', default: 'fr' },
      gazetteer: { type: 'string' },
      names: { type: 'string' },
      list: { type: 'string', multiple: true, default: [] },
      clusters: { type: 'string' },
      out: { type: 'string' },
      dev: { type: 'string', multiple: true, default: [] },
      foreign: { type: 'string', multiple: true, default: [] },
      freeze: { type: 'boolean', default: false },
      epochs: { type: 'string', default: '8' },
      cutoff: { type: 'string', default: '2' },
      rate: { type: 'string', default: '0.15' },
      l1: { type: 'string', default: '0.1' },
      l2: { type: 'string', default: '2' },
      dropout: { type: 'string', default: '0.1' },
      most: { type: 'string', default: '500000' },
    },
  });
  if (!isLanguageCode(values.language) || (positionals.length === 0 && !values.freeze))
    throw new Error(usage);
  const pack = packOf(values.language);
  if (values.freeze) {
    writeFileSync(listsFile(values.language), printLists(packLists(pack)));
    return;
  }
  const started = Date.now();
  const log = (line: string): void =>
    void process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}\n`);
  const own = positionals.flatMap(readArticles);
  const articles = [...own, ...values.foreign.flatMap(readArticles)];
  const lists = readFrozenLists(values.language);
  const listed = buildLexicon(lists, values.language, {
    ...(values.gazetteer === undefined ? {} : { gazetteer: values.gazetteer }),
    ...(values.names === undefined ? {} : { names: values.names }),
    lists: values.list,
  });
  const texts = own.map(({ text }) => text);
  const entries = withCommonWords(listed, texts);
  const clusters = values.clusters === undefined ? new Map<number, number>() : readClusters(values.clusters);
  const lexiconOf = (names: LexiconEntries): Lexicon => ({
    bitsOf: (hash) => names.get(hash >>> 0) ?? 0,
    clusterOf: (hash) => clusters.get(hash >>> 0) ?? 0,
  });
  const lexicon = lexiconOf(entries);
  const strange = lexiconOf(withCommonWords(listed, texts, knownFrom));
  log(`${String(entries.size)} names in lists, ${String(clusters.size)} words in clusters`);
  const types = allTypes.filter((type) =>
    articles.some(({ names }) => names.some((name) => name.type === type)),
  );
  const samples = emptySamples(types);
  const facts = new Map<string, WordFacts>();
  articles.forEach((article, index) => {
    addArticle(samples, article, pack, lexicon, facts);
    const copy = index < own.length && index % shoutedEvery === 0 ? shouted(article) : undefined;
    if (copy !== undefined) addArticle(samples, copy, pack, strange, facts);
  });
  log(
    `${String(articles.length)} articles, ${String(samples.labels.length)} words, ${String(samples.used)} features, ` +
      `${String(samples.lost)} names lost`,
  );
  const trained = trainCrf(samples, {
    epochs: Number(values.epochs),
    cutoff: Number(values.cutoff),
    rate: Number(values.rate),
    l1: Number(values.l1),
    l2: Number(values.l2),
    dropout: Number(values.dropout),
    log,
  });
  const bytes = encodeModel(trained, {
    types,
    lexicon: entries,
    clusters,
    most: Number(values.most),
    calibration: [],
    fingerprint: fingerprintOf(values.language, lists),
  });
  const out = values.out ?? `server/data/ner-${values.language}.bin`;
  writeFileSync(out, bytes);
  log(`${out}: ${String(bytes.length)} bytes`);
  for (const file of values.dev) log(`${file}: ${measure(bytes, readArticles(file), pack)}`);
}

function readClusters(file: string): ReadonlyMap<number, number> {
  const clusters = new Map<number, number>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word = '', cluster = ''] = line.split('\t');
    const hash = lexiconHash(word);
    if (word !== '' && hash !== 0 && !clusters.has(hash)) clusters.set(hash, Number(cluster));
  }
  return clusters;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
