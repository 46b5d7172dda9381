import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { project } from './inMemory';

/** The fields of a protocol-buffers message, by their numbers as https://onnx.ai/onnx/api/classes.html has them. */
type Field = readonly [number: number, value: number | string | Uint8Array];

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

function message(...fields: readonly Field[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([number, value]) => {
      if (typeof value === 'number') return [...varint(number * 8), ...varint(value)];
      const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
      return [...varint(number * 8 + 2), ...varint(bytes.length), ...bytes];
    }),
  );
}

/** A tensor's name, element type (1 float, 7 int64) and dimensions; a dimension with a name is free. */
function valueInfo(name: string, type: number, dims: readonly (number | string)[]): Uint8Array {
  const shape = message(
    ...dims.map((dim): Field => [1, message(typeof dim === 'number' ? [1, dim] : [2, dim])]),
  );
  return message([1, name], [2, message([1, message([1, type], [2, shape])])]);
}

/**
 * A token-classification model that looks up the logits of each token in a table, whatever stands around it.
 * `table`: a row a token id, a column a label.
 */
export function lookupModel(table: readonly (readonly number[])[], extraInput?: string): Uint8Array {
  const width = table[0]?.length ?? 0;
  const weights = new Uint8Array(Float32Array.from(table.flat()).buffer);
  const inputs = ['input_ids', 'attention_mask', ...(extraInput === undefined ? [] : [extraInput])];
  const graph = message(
    [1, message([1, 'table'], [1, 'input_ids'], [2, 'logits'], [4, 'Gather'])],
    [2, 'lookup'],
    [5, message([1, table.length], [1, width], [2, 1], [8, 'table'], [9, weights])],
    ...inputs.map((name): Field => [11, valueInfo(name, 7, ['batch', 'length'])]),
    [12, valueInfo('logits', 1, ['batch', 'length', width])],
  );
  return message([1, 8], [7, graph], [8, message([2, 13])]);
}

const special = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'];

/** A `tokenizer.json` of Hugging Face for BERT over the pieces given; accents and capitals are kept unless `uncased`. */
export function tokenizerJson(pieces: readonly string[], uncased = false): object {
  const vocab = Object.fromEntries([...special, ...pieces].map((piece, id) => [piece, id]));
  return {
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: uncased,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        { SpecialToken: { id: '[CLS]', type_id: 0 } },
        { Sequence: { id: 'A', type_id: 0 } },
        { SpecialToken: { id: '[SEP]', type_id: 0 } },
      ],
      special_tokens: { '[CLS]': { id: '[CLS]', ids: [2] }, '[SEP]': { id: '[SEP]', ids: [3] } },
    },
    model: { type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', vocab },
  };
}

const labels = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'];

/**
 * Makes the folder of a model that knows what the pieces given are, and finds nothing else.
 * `known`: a label for each piece. `room`: subwords it takes at most. The runtime is the project's own.
 */
export function writeModel(
  folder: string,
  known: Readonly<Record<string, string>>,
  { room = 512, runtime = true, extraInput }: { room?: number; runtime?: boolean; extraInput?: string } = {},
): void {
  const pieces = Object.keys(known);
  const row = (label: string): number[] => labels.map((name) => (name === label ? 8 : 0));
  const table = [...special.map(() => row('O')), ...pieces.map((piece) => row(known[piece] ?? 'O'))];
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'model.onnx'), lookupModel(table, extraInput));
  writeFileSync(path.join(folder, 'tokenizer.json'), JSON.stringify(tokenizerJson(pieces)));
  writeFileSync(
    path.join(folder, 'config.json'),
    JSON.stringify({ id2label: Object.fromEntries(labels.entries()), max_position_embeddings: room }),
  );
  if (runtime) symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
}
