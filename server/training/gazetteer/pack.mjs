// Writes places into the binary form that server/src/pipeline/gazetteer/file.ts reads; its comment describes the form.

/** Strings of a block share the cost of one offset; more is smaller and slower. */
export const blockSize = 16;

/** The same folding as server/src/core/fold.ts; test/pipeline/gazetteer.test.ts compares them. */
export function foldName(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const encoder = new TextEncoder();
const byteOrder = (a, b) => Buffer.compare(a, b);
const textOrder = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** A count as 1 to 5 bytes of 7 bits, the low ones first; the high bit says that another follows. */
function varint(value) {
  const bytes = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  return [...bytes, rest];
}

/** Inhabitants in 16 bits: three digits and how many tens they are multiplied by. */
export function packPopulation(population) {
  let digits = population;
  let tens = 0;
  while (digits > 999) {
    digits = Math.round(digits / 10);
    tens++;
  }
  return tens * 1000 + digits;
}

/** Numbers each text of a column, in order. */
function numbered(texts) {
  const table = [...new Set(texts)].sort(textOrder);
  const index = new Map(table.map((text, at) => [text, at]));
  return { table, indexes: texts.map((text) => index.get(text)) };
}

/**
 * The compiled gazetteer.
 * In: the rows of source.mjs, in any order. Out: bytes, the same for the same rows.
 */
export function packPlaces(rows) {
  // Neighbours in the file are neighbours on the ground: their columns look alike and compress.
  const places = rows
    .map((row) => ({ ...row, key: foldName(row.english) }))
    .sort(
      (a, b) =>
        textOrder(a.country, b.country) ||
        textOrder(a.admin1, b.admin1) ||
        textOrder(a.kind, b.kind) ||
        textOrder(a.key, b.key) ||
        textOrder(a.id, b.id),
    );
  const kinds = numbered(places.map(({ kind }) => kind));
  const features = numbered(places.map(({ feature }) => feature));
  const countries = numbered(places.map(({ country }) => country));
  const regions = numbered(places.map(({ admin1 }) => admin1));
  const otherIds = numbered(places.map(({ id }) => id).filter((id) => !/^gn:\d+$/u.test(id)));
  const column = (array, of) => new Uint8Array(array.from(places, of).buffer);
  // All lowest bytes, then all second ones …: high bytes hardly change from place to place, and so compress to nothing.
  const planes = (array, of) => {
    const bytes = column(array, of);
    const width = array.BYTES_PER_ELEMENT;
    return bytes.map((_, at) => bytes[(at % places.length) * width + Math.floor(at / places.length)]);
  };
  const strings = {
    kinds: kinds.table,
    features: features.table,
    countries: countries.table,
    regions: regions.table,
    ids: otherIds.table,
  };
  return join([
    encoder.encode(JSON.stringify(strings)),
    ...packKeys(places),
    ...packNames(places),
    planes(Int32Array, ({ lat }) => Math.round(lat * 10_000)),
    planes(Int32Array, ({ lon }) => Math.round(lon * 10_000)),
    // GeoNames' numbers as they are; the others above 2^31, as indexes into `ids`.
    planes(Uint32Array, ({ id }) =>
      id.startsWith('gn:') ? Number(id.slice(3)) : 2 ** 31 + otherIds.table.indexOf(id),
    ),
    planes(Uint16Array, ({ population }) => packPopulation(population)),
    column(Uint16Array, ({ radius }) => Math.min(65_535, Math.round(radius))),
    column(Uint16Array, (_, at) => regions.indexes[at]),
    column(Uint8Array, (_, at) => kinds.indexes[at]),
    column(Uint8Array, (_, at) => features.indexes[at]),
    column(Uint8Array, (_, at) => countries.indexes[at]),
  ]);
}

/** Sorted folded names, each with the numbers of the places that bear it. */
function packKeys(places) {
  const bearers = new Map();
  places.forEach((place, at) => {
    for (const name of [place.french, place.english, ...place.labelled, ...place.generated]) {
      const key = foldName(name);
      if (key === '') continue;
      const known = bearers.get(key);
      if (known === undefined) bearers.set(key, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
  });
  const sorted = [...bearers]
    .map(([key, numbers]) => ({ bytes: encoder.encode(key), numbers }))
    .filter(({ bytes }) => bytes.length < 256)
    .sort((a, b) => byteOrder(a.bytes, b.bytes));
  const blocks = [];
  const out = [];
  let before = new Uint8Array();
  sorted.forEach(({ bytes, numbers }, at) => {
    if (at % blockSize === 0) {
      blocks.push(out.length);
      before = new Uint8Array();
    }
    let shared = 0;
    while (shared < bytes.length && shared < before.length && bytes[shared] === before[shared]) shared++;
    out.push(shared, bytes.length - shared, ...bytes.slice(shared), ...varint(numbers.length));
    let last = 0;
    for (const number of numbers) {
      out.push(...varint(number - last));
      last = number;
    }
    before = bytes;
  });
  return [new Uint8Array(new Uint32Array(blocks).buffer), new Uint8Array(out)];
}

/** The names to display, by place: the French one and, where it is another, the English one behind a tab. */
function packNames(places) {
  const blocks = [];
  const out = [];
  places.forEach(({ french, english }, at) => {
    if (at % blockSize === 0) blocks.push(out.length);
    const bytes = encoder.encode(french === english ? french : `${french}\t${english}`);
    out.push(...varint(bytes.length), ...bytes);
  });
  return [new Uint8Array(new Uint32Array(blocks).buffer), new Uint8Array(out)];
}

/** Header (`VBG2`, then the length of each section), then the sections, each at a multiple of four. */
function join(sections) {
  const header = new Uint32Array([0x32474256, sections.length, ...sections.map(({ length }) => length)]);
  const parts = [new Uint8Array(header.buffer), ...sections];
  const padded = (length) => (length + 3) & ~3;
  const out = new Uint8Array(parts.reduce((total, { length }) => total + padded(length), 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += padded(part.length);
  }
  return out;
}
