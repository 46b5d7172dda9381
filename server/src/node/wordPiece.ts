import type { Span } from '../core/span';

/** A subword, with the UTF-16 offsets of what it stands for. */
export interface Piece extends Span {
  readonly id: number;
  /** The word it is a part of, counted from 0. */
  readonly word: number;
}

/** Cuts a text as the model was trained to see it. */
export interface WordPiece {
  /** Ids in front of and behind each window (`[CLS]`, `[SEP]`). */
  readonly before: readonly number[];
  readonly after: readonly number[];
  encode(text: string): readonly Piece[];
}

/** A character as the vocabulary spells it, with where it stands in the text. */
interface Character extends Span {
  readonly text: string;
}

interface Normalisation {
  readonly clean: boolean;
  readonly lowercase: boolean;
  readonly stripAccents: boolean;
  readonly splitIdeographs: boolean;
}

/**
 * Reads a `tokenizer.json` of Hugging Face whose model is WordPiece behind BERT's normaliser and word splitter
 * (Devlin et al. 2019). Throws for every other kind, with what was found instead.
 */
export function readWordPiece(json: unknown): WordPiece {
  const model = member(json, 'model');
  const kind =
    member(model, 'type') ??
    (member(model, 'continuing_subword_prefix') === undefined ? undefined : 'WordPiece');
  if (kind !== 'WordPiece')
    throw new Error(
      `its tokenizer is of the kind ${describe(kind)}, only WordPiece (BERT and its kin) can be used`,
    );
  const splitter = member(member(json, 'pre_tokenizer'), 'type');
  if (splitter !== 'BertPreTokenizer')
    throw new Error(`it splits words by ${describe(splitter)}, only BertPreTokenizer can be used`);
  const entries = Object.entries(member(model, 'vocab') ?? {}).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  const vocabulary = new Map(entries);
  const unknownToken = member(model, 'unk_token') ?? '[UNK]';
  const unknown = typeof unknownToken === 'string' ? vocabulary.get(unknownToken) : undefined;
  if (unknown === undefined) throw new Error('its vocabulary is empty or lacks the token for unknown words');
  const prefix = member(model, 'continuing_subword_prefix');
  const most = member(model, 'max_input_chars_per_word');
  const options = readNormalisation(member(json, 'normalizer'));
  return {
    ...readFrame(member(json, 'post_processor')),
    encode: (text) =>
      splitWords(normalise(text, options), options).flatMap((word, index) =>
        cutWord(word, vocabulary, unknown, {
          prefix: typeof prefix === 'string' ? prefix : '##',
          most: typeof most === 'number' ? most : 100,
        }).map((piece) => ({ ...piece, word: index })),
      ),
  };
}

function readNormalisation(normalizer: unknown): Normalisation {
  const kind = member(normalizer, 'type');
  if (kind !== undefined && kind !== 'BertNormalizer')
    throw new Error(`it normalises by ${describe(kind)}, only BertNormalizer can be used`);
  const flag = (name: string): boolean => member(normalizer, name) === true;
  const strip = member(normalizer, 'strip_accents');
  return {
    clean: flag('clean_text'),
    lowercase: flag('lowercase'),
    // Left open, accents go where capitals go.
    stripAccents: typeof strip === 'boolean' ? strip : flag('lowercase'),
    splitIdeographs: flag('handle_chinese_chars'),
  };
}

/** The special tokens around a single text, of either kind of post-processor that BERT models have. */
function readFrame(processor: unknown): Pick<WordPiece, 'before' | 'after'> {
  const idOf = (pair: unknown): number[] =>
    Array.isArray(pair) && typeof pair[1] === 'number' ? [pair[1]] : [];
  if (member(processor, 'type') === 'BertProcessing')
    return { before: idOf(member(processor, 'cls')), after: idOf(member(processor, 'sep')) };
  const before: number[] = [];
  const after: number[] = [];
  const steps = member(processor, 'single');
  let side = before;
  for (const step of Array.isArray(steps) ? (steps as readonly unknown[]) : []) {
    if (member(step, 'Sequence') !== undefined) side = after;
    const name = member(member(step, 'SpecialToken'), 'id');
    const ids =
      typeof name === 'string' ? member(member(member(processor, 'special_tokens'), name), 'ids') : [];
    if (Array.isArray(ids)) side.push(...ids.filter((id): id is number => typeof id === 'number'));
  }
  return { before, after };
}

function normalise(text: string, { clean, lowercase, stripAccents }: Normalisation): Character[] {
  const characters: Character[] = [];
  let start = 0;
  for (const original of text) {
    const end = start + original.length;
    const removed = clean && isRemoved(original);
    let folded = removed ? '' : original;
    if (stripAccents) folded = folded.normalize('NFD').replace(/\p{Mn}/gu, '');
    if (lowercase) folded = folded.toLowerCase();
    const last = characters.at(-1);
    // An accent that stands behind its letter belongs to it still.
    if (folded === '' && !removed && last !== undefined) characters[characters.length - 1] = { ...last, end };
    for (const character of folded) characters.push({ text: character, start, end });
    start = end;
  }
  return characters;
}

/** Control and format characters, and what stands for broken ones. */
function isRemoved(character: string): boolean {
  return !/\s/u.test(character) && /[\p{Cc}\p{Cf}\p{Cs}\uFFFD]/u.test(character);
}

/** Words between white space; each mark of punctuation (ASCII symbols count) is a word. */
function splitWords(characters: readonly Character[], { splitIdeographs }: Normalisation): Character[][] {
  const words: Character[][] = [];
  let word: Character[] = [];
  const close = (): void => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  for (const character of characters) {
    const alone =
      /[!-/:-@[-`{-~\p{P}]/u.test(character.text) ||
      (splitIdeographs && /\p{Unified_Ideograph}/u.test(character.text));
    if (alone || /\s/u.test(character.text)) close();
    if (alone) words.push([character]);
    else if (!/\s/u.test(character.text)) word.push(character);
  }
  close();
  return words;
}

/** The longest subwords first, from the left; a word that cannot be spelt is one unknown piece. */
function cutWord(
  word: readonly Character[],
  vocabulary: ReadonlyMap<string, number>,
  unknown: number,
  { prefix, most }: { readonly prefix: string; readonly most: number },
): Omit<Piece, 'word'>[] {
  const spanOf = (from: number, to: number): Span => ({
    start: word[from]?.start ?? 0,
    end: word[to - 1]?.end ?? 0,
  });
  const whole = [{ id: unknown, ...spanOf(0, word.length) }];
  if (word.length > most) return whole;
  const pieces: Omit<Piece, 'word'>[] = [];
  for (let from = 0; from < word.length;) {
    let to = word.length;
    let id: number | undefined;
    for (; to > from; to--) {
      const letters = word.slice(from, to).map(({ text }) => text);
      id = vocabulary.get(`${from === 0 ? '' : prefix}${letters.join('')}`);
      if (id !== undefined) break;
    }
    if (id === undefined) return whole;
    pieces.push({ id, ...spanOf(from, to) });
    from = to;
  }
  return pieces;
}

/** A member of whatever was parsed. */
export function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  const found: unknown = Reflect.get(value, key);
  return found ?? undefined;
}

function describe(kind: unknown): string {
  return typeof kind === 'string' ? kind : 'nothing it names';
}
