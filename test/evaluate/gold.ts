import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { GoldArticle } from './score';

export type LayerName = 'quotes' | 'entities' | 'places';

/** A gold file: its articles and the layers that it is gold for. */
export interface GoldSet {
  readonly name: string;
  readonly layers: readonly LayerName[];
  readonly articles: readonly GoldArticle[];
}

const layerNames: readonly LayerName[] = ['quotes', 'entities', 'places'];

/**
 * All gold sets below a folder: `.jsonl` files (in a folder named after a layer they are gold for that layer alone;
 * files of training data are left out) and `.gold.json` files with their text beside them.
 * Throws with the file and line that cannot be read.
 */
export function readGold(folder: string): GoldSet[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`there is no folder ${folder}`);
  const sets: GoldSet[] = [];
  for (const entry of readdirSync(folder).sort()) {
    const file = path.join(folder, entry);
    if (statSync(file).isDirectory()) {
      if (entry !== 'node_modules' && entry !== 'articles' && entry !== 'data') sets.push(...readGold(file));
    } else if (entry.endsWith('.jsonl') && !entry.includes('.train.')) sets.push(readGoldFile(file));
    else if (entry.endsWith('.gold.json')) sets.push(readStory(file));
  }
  return sets;
}

/** A file with one gold article a line. Throws with the line that cannot be read. */
export function readGoldFile(file: string): GoldSet {
  const lines = readFileSync(file, 'utf8').split('\n');
  const articles = lines.flatMap((line, index): GoldArticle[] => {
    if (line.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new Error(`${file}, line ${String(index + 1)}: not JSON`);
    }
    if (!isGold(value))
      throw new Error(`${file}, line ${String(index + 1)}: a gold article has "id" and "text"`);
    return [value];
  });
  const home = layerNames.find((layer) => path.basename(path.dirname(file)) === layer);
  const layers =
    home === undefined
      ? layerNames.filter((layer) => articles.some((article) => article[layer] !== undefined))
      : [home];
  return { name: path.basename(file, '.jsonl'), layers, articles };
}

function isGold(value: unknown): value is GoldArticle {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'text' in value &&
    typeof value.text === 'string'
  );
}

interface Story {
  readonly id: string;
  readonly lang: string;
  readonly file: string;
  readonly entities: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
    readonly lat?: number | null;
    readonly lon?: number | null;
    readonly mentions: readonly { readonly start: number; readonly end: number }[];
  }[];
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
    readonly speaker?: string;
    readonly speakerName?: string;
    readonly cue?: string;
  }[];
}

/** A story with entities as clusters; its quotes name their speaker, not where the name stands. */
function readStory(file: string): GoldSet {
  const story = JSON.parse(readFileSync(file, 'utf8')) as Story;
  const text = readFileSync(path.join(path.dirname(file), story.file), 'utf8');
  const names = new Map(story.entities.map(({ id, name }) => [id, name]));
  const spoken = story.quotes.filter(({ kind }) => kind !== 'not-speech');
  const article: GoldArticle = {
    id: story.id,
    lang: story.lang,
    text,
    quotes: spoken.map(({ start, end, kind, speaker, speakerName, cue }) => ({
      start,
      end,
      type: kind,
      cue: cue === undefined ? null : { start: 0, end: 0, text: cue },
      reference: speakerName ?? names.get(speaker ?? '') ?? '',
    })),
    nonquotes: story.quotes.filter(({ kind }) => kind === 'not-speech'),
    entities: story.entities.flatMap(({ id, type, mentions }) =>
      mentions.map((mention) => ({ ...mention, type, cluster: id })),
    ),
    places: story.entities
      .filter(({ type }) => type === 'place')
      .flatMap(({ mentions, lat, lon }) =>
        mentions.map((mention) => ({
          ...mention,
          ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
        })),
      ),
  };
  return { name: path.basename(file, '.gold.json'), layers: layerNames, articles: [article] };
}
