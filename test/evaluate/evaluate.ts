import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toRecord } from '../../server/src/exports/record';
import { isLanguageCode, packs } from '../../server/src/lang/registry';
import { createAnalyser } from '../../server/src/service/analyser';
import { loadResources } from '../../server/src/service/resources';
import { capitalsOf } from './capitals';
import { readGold, type GoldSet, type LayerName } from './gold';
import { scoreQuotes, type Figure, type Scored } from './score';
import { scoreClusters, scoreEntities, scorePlaces } from './scoreNames';

type Row = readonly [set: string, layer: string, articles: string, ...figures: string[]];

/** A column of figures: its head and the figure. */
type Column = readonly [head: string, figure: Figure];

function quoteColumns(articles: readonly Scored[]): Column[] {
  const { at30, at80, exact, exactWithSpeaker, nonSpeechRejected } = scoreQuotes(articles);
  return [
    ['P@.3', at30.p],
    ['R@.3', at30.r],
    ['F@.3', at30.f],
    ['F@.8', at80.f],
    ['speaker', at30.speaker],
    ['name', at30.name],
    ['cue', at30.cue],
    ['exact F', exact.f],
    ['+speaker', exactWithSpeaker.f],
    ['indirect R', at30.recallByType['indirect']],
    ['not speech', nonSpeechRejected],
  ];
}

function entityColumns(articles: readonly Scored[]): Column[] {
  const { micro, byType } = scoreEntities(articles);
  const clusters = scoreClusters(articles);
  return [
    ['P', micro.p],
    ['R', micro.r],
    ['F', micro.f],
    ['person F', byType['person']?.f],
    ['place F', byType['place']?.f],
    ['org F', byType['organization']?.f],
    ['B³ P', clusters?.p],
    ['B³ R', clusters?.r],
    ['B³ F', clusters?.f],
  ];
}

function placeColumns(articles: readonly Scored[]): Column[] {
  const demonyms = new Set(packs.flatMap(({ names }) => [...names.demonyms.keys()]));
  const { recognition, found, at161km, withinExtent, withinExtentOfFound } = scorePlaces(articles, (word) =>
    demonyms.has(word),
  );
  return [
    ['P', recognition.p],
    ['R', recognition.r],
    ['F', recognition.f],
    ['found', found],
    ['@161km', at161km],
    ['in extent', withinExtent],
    ['of found', withinExtentOfFound],
  ];
}

const columnsOf: Readonly<Record<LayerName, (articles: readonly Scored[]) => Column[]>> = {
  quotes: quoteColumns,
  entities: entityColumns,
  places: placeColumns,
};

/** Analyses all gold below the folders and prints one table a layer. Answers the exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const json = argv.includes('--json');
  const named = argv.filter((argument) => !argument.startsWith('--'));
  const folders = named.length > 0 ? named : [path.join(process.cwd(), 'test/gold')];
  const data = {
    read: (name: string) =>
      Promise.resolve(readFileSync(path.join(process.cwd(), 'server/data', name), 'utf8')),
    readBytes: (name: string): Promise<Uint8Array> =>
      Promise.resolve(new Uint8Array(readFileSync(path.join(process.cwd(), 'server/data', name)))),
  };
  const complain = (message: string): void => console.error(message);
  const analyser = createAnalyser(
    await loadResources(data, { error: complain, warn: complain, info: () => {}, debug: () => {} }),
  );
  const sets = folders.flatMap(readGold);
  if (sets.length === 0) throw new Error(`no gold (.jsonl or .gold.json) in ${folders.join(', ')}`);
  const analyse: Analyse = (text, lang) => analyser.analyse({ uri: 'gold', version: 0, text }, lang);
  const results = argv.includes('--capitals')
    ? sets
        .filter(({ layers }) => layers.includes('entities'))
        .flatMap(capitalsOf)
        .flatMap(({ set, restrict }) => evaluate(set, analyse, restrict))
    : sets.flatMap((set) => evaluate(set, analyse));
  if (json) console.log(JSON.stringify(results, null, 1));
  else print(results);
  return 0;
}

interface Result {
  readonly set: string;
  readonly layer: LayerName;
  readonly articles: number;
  readonly columns: readonly Column[];
}

type Analyse = (text: string, language: 'fr' | 'en' | 'auto') => Parameters<typeof toRecord>[0];

function evaluate(
  set: GoldSet,
  analyse: Analyse,
  restrict: (scored: Scored) => Scored = (scored) => scored,
): Result[] {
  const scored = set.articles
    .map((gold): Scored => ({
      gold,
      record: toRecord(
        analyse(gold.text, isLanguageCode(gold.lang ?? '') ? (gold.lang as 'fr' | 'en') : 'auto'),
        gold.id,
      ),
    }))
    .map(restrict);
  return set.layers.map((layer) => ({
    set: set.name,
    layer,
    articles: scored.length,
    columns: columnsOf[layer](scored),
  }));
}

function print(results: readonly Result[]): void {
  for (const layer of ['quotes', 'entities', 'places'] as const) {
    const rows = results.filter((result) => result.layer === layer);
    if (rows.length === 0) continue;
    const head: Row = [layer, '', 'articles', ...(rows[0]?.columns.map(([name]) => name) ?? [])];
    const table = rows.map((row): Row => [
      row.set,
      '',
      String(row.articles),
      ...row.columns.map(([, figure]) => figure?.toFixed(1) ?? '–'),
    ]);
    const lines = [head, ...table];
    const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
    for (const line of lines) {
      console.log(
        line
          .map((cell, column) =>
            column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
          )
          .join('  '),
      );
    }
    console.log();
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`evaluate: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
