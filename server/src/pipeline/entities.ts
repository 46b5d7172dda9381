import type { Block, EntityType } from '../core/analysis';
import { foldName } from '../core/fold';
import { shiftSpan, textOf } from '../core/span';
import { finish, type Steps } from '../core/steps';
import { clusterNames, evenOut, type PlacedName } from './coreference';
import { toLayers } from './entityLayers';
import { splitPairs } from './namePairs';
import { joinNames } from './names';
import { namesInCapitals, type KnownNames } from './shoutedNames';
import { isInCapitals } from './tagger/recase';
import { refinePlaces } from './places/refine';
import type { TaggedName } from './tagger/tagger';
import { recall, type DocumentStage, type Draft, type ParagraphReading, type PipelineContext } from './types';

/** A candidate this sure stands by itself; a weaker one needs another of the same name. */
const sure = 0.5;

/**
 * Stage "entities": name candidates of all paragraphs become mentions, mentions of one bearer one entity.
 * In: blocks and their readings. Out: mentions in order, entities in the order of their first mention.
 * Full names gather their surnames (`Keir Starmer` … `Starmer`), long forms their acronyms; two people who share a
 * surname stay two.
 */
export const entitiesStage: DocumentStage<'blocks', 'mentions' | 'entities'> = {
  id: 'entities',
  reads: ['blocks'],
  writes: ['mentions', 'entities'],
  run: (draft, context) => finish(findEntities(draft, context)),
  steps: findEntities,
};

function* findEntities(draft: Draft, context: PipelineContext): Steps<Pick<Draft, 'mentions' | 'entities'>> {
  const placed = yield* placeCandidates(draft, context);
  const clusters = clusterNames(draft.text, settleTypes(draft.text, placed));
  return toLayers(draft, clusters, context);
}

/** The names of a block, offsets still relative to it. */
interface NamesOfBlock {
  readonly block: Block;
  /** Its text. */
  readonly text: string;
  readonly names: readonly PlacedName[];
}

/** A block whose pairs of people are parted. */
interface SplitBlock extends NamesOfBlock {
  readonly split: readonly PlacedName[];
  /** It is written in capitals alone. */
  readonly shouted: boolean;
}

/**
 * Candidates of all paragraphs with absolute offsets; the tagger's are decoded again with the whole article in view.
 * What a paragraph's names make by themselves is kept with them.
 */
function* placeCandidates(draft: Draft, context: PipelineContext): Steps<PlacedName[]> {
  const again = context.tagger?.tagDocument(draft.readings.map(({ tagged }) => tagged))[Symbol.iterator]();
  const found: NamesOfBlock[] = [];
  for (const [index, block] of draft.blocks.entries()) {
    const text = textOf(draft.text, block);
    const next = again?.next();
    const tagged = next?.done === false ? next.value : undefined;
    found.push({ block, text, names: candidatesOf(text, draft.readings[index], tagged, context) });
    yield;
  }
  // As they are written: of `Anne Morel-Garcin`, both halves are one surname.
  const surnames = new Set(
    found.flatMap(({ text, names }) =>
      // `Ruffin-Autain` alone is nobody's full name.
      names
        .filter((name) => isFullPerson(name) && !isOneWord(text, name))
        .map((name) => surnameOf(text, name)),
    ),
  );
  const split: SplitBlock[] = [];
  for (const block of found) {
    const { text, names } = block;
    split.push({ ...block, split: splitPairs(text, names, surnames, context), shouted: isInCapitals(text) });
    yield;
  }
  const known = split.some(({ shouted }) => shouted) ? knownNames(split) : undefined;
  const placed: PlacedName[] = [];
  for (const [index, { block, text, names, split: halved, shouted }] of split.entries()) {
    const tokens = draft.readings[index]?.tokens ?? [];
    const settled = known !== undefined && shouted ? namesInCapitals(text, tokens, halved, known) : halved;
    const refine = (): readonly PlacedName[] => refinePlaces(text, settled, context);
    const refined = settled === names ? recall(context, names, 'refined', refine) : refine();
    for (const name of refined) placed.push(placeName(name, block.start));
    yield;
  }
  return placed;
}

/** Names of the paragraphs that have small letters, and the surnames of those who are named in full. */
function knownNames(blocks: readonly SplitBlock[]): KnownNames {
  const known = new Map<string, EntityType>();
  for (const { split, shouted } of blocks) {
    if (shouted) continue;
    for (const name of split) {
      if (name.hint === true || name.confidence < sure || name.type === 'other') continue;
      known.set(name.key, name.type);
      if (isFullPerson(name) && !known.has(lastWord(name.key))) known.set(lastWord(name.key), 'person');
    }
  }
  return known;
}

/** A name with offsets in the article. */
function placeName(name: PlacedName, by: number): PlacedName {
  const { introducer, role } = name;
  return {
    ...name,
    start: name.start + by,
    end: name.end + by,
    ...(introducer === undefined ? {} : { introducer: shiftSpan(introducer, by) }),
    ...(role === undefined ? {} : { role: shiftSpan(role, by) }),
  };
}

/** The names of a paragraph with their keys, as it is decoded again. */
function candidatesOf(
  text: string,
  reading: ParagraphReading | undefined,
  again: readonly TaggedName[] | undefined,
  context: PipelineContext,
): readonly PlacedName[] {
  if (reading === undefined) return [];
  const { tokens, sentences, byRule = [] } = reading;
  const isAsBefore = again === undefined || again === reading.tagged?.names;
  return recall(context, isAsBefore ? reading : again, 'names', () =>
    (isAsBefore ? reading.names : joinNames(text, tokens, sentences, again, byRule, context)).map(
      (name): PlacedName => ({ ...name, key: foldName(textOf(text, name)) }),
    ),
  );
}

function isFullPerson(name: PlacedName): boolean {
  return name.type === 'person' && name.key.includes(' ');
}

/** Long enough that another spelling of a surname is no other word. */
function isLong(key: string): boolean {
  return key.length > 5;
}

/** The last word of a name as it is written: `Anne Morel-Garcin` is called `morel garcin`. */
function surnameOf(text: string, name: PlacedName): string {
  return foldName(textOf(text, name).split(/\s/u).at(-1) ?? '');
}

/** Whether a name is one word as it is written (`Morel-Garcin`). */
function isOneWord(text: string, name: PlacedName): boolean {
  return !/\s/u.test(textOf(text, name));
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/**
 * One type for one name: the surest reading wins for all of them, a bare word that ends a person's full name is that
 * person, and what nothing bears out is dropped.
 */
function settleTypes(text: string, placed: readonly PlacedName[]): PlacedName[] {
  const best = new Map<string, PlacedName>();
  for (const name of placed) {
    if (name.hint === true) continue;
    const known = best.get(name.key);
    if (known === undefined || name.confidence > known.confidence) best.set(name.key, name);
  }
  const people = placed.filter((name) => isFullPerson(name) && name.confidence >= sure);
  const surnames = new Set(people.flatMap((name) => [lastWord(name.key), surnameOf(text, name)]));
  const evened = new Set([...surnames].filter(isLong).map(evenOut));
  const isSurname = (key: string): boolean =>
    surnames.has(key) || (isLong(key) && !key.includes(' ') && evened.has(evenOut(key)));
  const firstNames = new Map(people.map(({ key }) => [key.slice(0, key.indexOf(' ')), key]));
  const headed = new Map(
    placed.filter(({ why }) => why === 'head-noun').map(({ key, type }): [string, EntityType] => [key, type]),
  );
  const counts = new Map<string, number>();
  for (const { key } of placed) counts.set(key, (counts.get(key) ?? 0) + 1);
  return placed.flatMap((name) => {
    const winner = best.get(name.key) ?? name;
    if (winner.hint === true && !isSurname(name.key)) return [];
    const bare = isOneWord(text, name);
    if (name.why === 'dictionary' || name.why === 'model') return [name];
    if (name.why === 'tagger' && name.hint !== true)
      return [settleTagged(name, bare, surnames, headed.get(name.key))];
    const weakPlace = winner.type === 'place' && winner.why !== 'gazetteer';
    if (bare && isSurname(name.key) && (winner.type === 'other' || winner.type === 'person' || weakPlace)) {
      return [{ ...name, type: 'person' as const, confidence: Math.max(name.confidence, 0.85) }];
    }
    if (bare && winner.type === 'other' && firstNames.has(name.key)) {
      return [{ ...name, type: 'person' as const, confidence: Math.max(name.confidence, 0.7) }];
    }
    const repeated = (counts.get(name.key) ?? 0) > 1 ? 0.15 : 0;
    const confidence = Math.max(name.confidence, winner.confidence - 0.1) + repeated;
    if (winner.type === 'other' ? confidence < 0.45 : confidence < sure && winner.why !== 'place-preposition')
      return [];
    return [{ ...name, type: winner.type, confidence: Math.min(confidence, 0.98) }];
  });
}

/**
 * The tagger has seen the whole article; only a bare surname of somebody named in full is surer than it, and a noun that
 * tells elsewhere what it takes for a person (`la firme américaine Tupperware` … `Tupperware`).
 */
function settleTagged(
  name: PlacedName,
  bare: boolean,
  surnames: ReadonlySet<string>,
  headed: EntityType | undefined,
): PlacedName {
  if (name.confidence > 0.95) return name;
  if (name.type === 'person')
    return headed === undefined || surnames.has(name.key) ? name : { ...name, type: headed };
  if (!bare || !surnames.has(name.key)) return name;
  return { ...name, type: 'person', confidence: Math.max(name.confidence, 0.85) };
}
