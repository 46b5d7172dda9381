import type { Block } from '../core/analysis';
import { textOf, type Span } from '../core/span';
import type { Steps } from '../core/steps';
import { entriesFor } from '../pipeline/dictionary';
import { isSamePlacement, placeSection, type Placement } from '../pipeline/joining';
import { layOutInSteps, type Layout } from '../pipeline/layout';
import { readParagraph, readSection, type Reader } from '../pipeline/run';
import { cutOut, type Section, type SectionReading } from '../pipeline/sections';
import type { ParagraphReading, PipelineContext } from '../pipeline/types';

/**
 * What is kept of texts while they are edited: of each the last version in sections and paragraphs, and some sections of
 * the versions before, for whoever takes an edit back. What is read of a paragraph depends on its text, the pack, the
 * user's words for names in it and what the user's model found in it; what is read of a section on its text and blocks,
 * the pack, all decisions and the model's names (data files do not change while the server runs). Offsets are relative,
 * so a reading holds wherever its text moves to.
 */
export interface Documents {
  /** How a version of a text is read. Once all of it has been, it is what is kept. */
  readerOf(uri: string): Reader;
}

interface KeptSection {
  /** What its reading depends on besides text and blocks. */
  readonly head: string;
  readonly text: string;
  /** Offsets in the section. */
  readonly blocks: readonly Block[];
  readonly reading: SectionReading;
  readonly paragraphs: Paragraphs;
}

/** Readings by the text of the paragraph behind a line with all else that they depend on. */
type Paragraphs = ReadonlyMap<string, ParagraphReading>;

interface KeptDocument {
  layout?: Layout;
  sections: readonly KeptSection[];
  /** Of the versions before, the latest first. */
  retired: readonly KeptSection[];
  /** What was read of a version that was not read to its end. */
  begun: { readonly sections: KeptSection[]; readonly paragraphs: Map<string, ParagraphReading> };
}

/** So many sections of earlier versions are kept of a text, and all that the last edit has changed. */
const mostRetired = 4;

/** In: how many characters of texts to keep; the text read last is kept whatever its length. */
export function createDocuments(limit: number): Documents {
  const documents = new Map<string, KeptDocument>();
  const place = createPlacer();

  /** The document of a uri, as the one used last; those used longest ago go when there are too many. */
  const documentOf = (uri: string): KeptDocument => {
    const document = documents.get(uri) ?? { sections: [], retired: [], begun: nothingBegun() };
    documents.delete(uri);
    documents.set(uri, document);
    let characters = 0;
    for (const { layout } of documents.values()) characters += layout?.text.length ?? 0;
    for (const [oldest, { layout }] of documents) {
      if (characters <= limit || oldest === uri) break;
      documents.delete(oldest);
      characters -= layout?.text.length ?? 0;
    }
    return document;
  };

  return {
    readerOf(uri) {
      const document = documentOf(uri);
      return {
        *layOut(text, pack) {
          const layout = yield* layOutInSteps(text, pack, document.layout);
          document.layout = layout;
          return layout.blocks;
        },
        *sections(text, blocks, sections, context) {
          const kept = yield* keepSections(document, text, blocks, sections, context);
          const dropped = document.sections.filter(
            ({ reading }) => !kept.some((section) => section.reading === reading),
          );
          const most = Math.max(mostRetired, dropped.length);
          document.retired = [...dropped, ...document.retired].slice(0, most);
          document.sections = kept;
          document.begun = nothingBegun();
          return kept.map(({ reading }) => reading);
        },
        place,
      };
    },
  };
}

function nothingBegun(): KeptDocument['begun'] {
  return { sections: [], paragraphs: new Map() };
}

/** All sections of a text: as they are kept, or read. */
function* keepSections(
  { sections: before, retired, begun }: KeptDocument,
  text: string,
  blocks: readonly Block[],
  sections: readonly Section[],
  context: PipelineContext,
): Steps<readonly KeptSection[]> {
  const decided = decidedKey(context);
  const heads = sections.map(
    ({ first, last }) => `${decided}${modelKey(text, blocks.slice(first, last), context)}`,
  );
  const fits = (kept: KeptSection | undefined, index: number): kept is KeptSection => {
    const section = sections[index];
    return (
      kept !== undefined &&
      section !== undefined &&
      kept.head === heads[index] &&
      kept.text.length === section.end - section.start &&
      kept.text === text.slice(section.start, section.end) &&
      hasBlocks(kept, blocks, section)
    );
  };
  let front = 0;
  while (fits(before[front], front)) front++;
  let back = 0;
  const rest = Math.min(before.length, sections.length) - front;
  while (back < rest && fits(before[before.length - 1 - back], sections.length - 1 - back)) back++;
  yield;
  const others = [...before.slice(front, before.length - back), ...retired];
  const found: KeptSection[] = [];
  for (const [index, section] of sections.entries()) {
    const isBehind = index >= sections.length - back;
    const same =
      index < front
        ? before[index]
        : isBehind
          ? before[index - sections.length + before.length]
          : [...others, ...begun.sections].find((kept) => fits(kept, index));
    if (same !== undefined) found.push(same);
    else {
      const [content, own] = cutOut(text, blocks, section);
      const paragraphs = new Map<string, ParagraphReading>();
      const read = keptParagraphs(paragraphs, [...others.map((kept) => kept.paragraphs), begun.paragraphs]);
      const reading = yield* readSection(content, own, context, (words, asked) => {
        const known = read(words, asked);
        begun.paragraphs.set(known.key, known.reading);
        return known.reading;
      });
      const kept = { head: heads[index] ?? '', text: content, blocks: own, reading, paragraphs };
      begun.sections.push(kept);
      found.push(kept);
    }
  }
  return found;
}

function hasBlocks(kept: KeptSection, blocks: readonly Block[], { start, first, last }: Section): boolean {
  if (kept.blocks.length !== last - first) return false;
  return kept.blocks.every((own, index) => {
    const block = blocks[first + index];
    return block?.start === own.start + start && block.end === own.end + start && block.kind === own.kind;
  });
}

/** Reads paragraphs as they are known somewhere, else anew, and keeps them in `own`. */
function keptParagraphs(
  own: Map<string, ParagraphReading>,
  others: readonly Paragraphs[],
): (text: string, context: PipelineContext) => { readonly key: string; readonly reading: ParagraphReading } {
  return (text, context) => {
    const dictionary = entriesFor(context.dictionary, text);
    const words = dictionary.size === 0 ? '' : JSON.stringify([...dictionary]);
    const model = modelKey(text, [{ start: 0, end: text.length }], context);
    const key = `${versionOf(context)}${words}${model}\n${text}`;
    let reading = own.get(key);
    for (let index = 0; reading === undefined && index < others.length; index++)
      reading = others[index]?.get(key);
    reading ??= readParagraph(text, { ...context, dictionary });
    own.set(key, reading);
    return { key, reading };
  };
}

/** Places sections; all but those behind an edit are there still. */
function createPlacer(): typeof placeSection {
  const placed = new WeakMap<SectionReading, { readonly at: Placement; readonly section: SectionReading }>();
  return (reading, at) => {
    const known = placed.get(reading);
    if (known !== undefined && isSamePlacement(known.at, at)) return known.section;
    const section = placeSection(reading, at);
    placed.set(reading, { at, section });
    return section;
  };
}

/** The pack and all that people decided, as a part of a key. */
function decidedKey(context: PipelineContext): string {
  const { dictionary = [], decidedPlaces = [] } = context;
  return `${versionOf(context)}${JSON.stringify([[...dictionary], [...decidedPlaces]])}`;
}

function versionOf({ pack }: PipelineContext): string {
  return `${pack.code}${pack.version}`;
}

/** What the user's model found in some paragraphs, as a part of a key; empty without a model. */
function modelKey(text: string, paragraphs: readonly Span[], { modelSpans }: PipelineContext): string {
  if (modelSpans === undefined) return '';
  return `m${JSON.stringify(paragraphs.map((span) => modelSpans(textOf(text, span)) ?? []))}`;
}
