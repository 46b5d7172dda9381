/**
 * The sections of a compiled gazetteer, as views over its one buffer: names are neither parsed nor copied.
 *
 * The file (little-endian, written by server/training/gazetteer/pack.mjs): `VBG2`, the number of sections, the length of
 * each, then the sections, each at a multiple of four. In order: tables of texts (JSON) · offsets of the key blocks ·
 * keys · offsets of the name blocks · names · one column for each fact of a place. The columns of coordinates, ids and
 * inhabitants hold all lowest bytes, then all second ones and so on, which compresses better; they are put together here.
 */
export interface Sections {
  readonly texts: Texts;
  readonly keyBlocks: Uint32Array;
  readonly keys: Uint8Array;
  readonly nameBlocks: Uint32Array;
  readonly names: Uint8Array;
  /** Ten-thousandths of a degree. */
  readonly lat: Int32Array;
  readonly lon: Int32Array;
  /** GeoNames' number, or 2^31 and an index into `texts.ids`. */
  readonly ids: Uint32Array;
  /** Thousands: how many tens to multiply by; the rest: three digits. */
  readonly populations: Uint16Array;
  readonly radii: Uint16Array;
  readonly regions: Uint16Array;
  readonly kinds: Uint8Array;
  readonly features: Uint8Array;
  readonly countries: Uint8Array;
}

/** What the columns number. */
export interface Texts {
  readonly kinds: readonly string[];
  readonly features: readonly string[];
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly ids: readonly string[];
}

/** Strings in one block of keys or names. */
export const blockSize = 16;

const magic = 0x32_47_42_56;
const sectionCount = 14;

/**
 * Opens a compiled gazetteer.
 * In: the file's bytes. Out: its sections. Throws an `Error` that says so when the bytes are none of this version.
 */
export function openSections(file: Uint8Array): Sections {
  // Typed arrays stand at multiples of their size: a view into the middle of a buffer is copied to its start.
  const start = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  // Node's `Buffer` makes slow views of itself.
  const bytes = new Uint8Array(start.buffer, start.byteOffset, start.length);
  const headerLength = 8 + 4 * sectionCount;
  if (bytes.length < headerLength) throw new Error('not a compiled gazetteer: too short');
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, headerLength / 4);
  if (header[0] !== magic || header[1] !== sectionCount)
    throw new Error('not a compiled gazetteer of this version: run npm run build:gazetteer');
  let at = headerLength;
  const take = (index: number): Uint8Array => {
    const length = header[2 + index] ?? 0;
    if (at + length > bytes.length) throw new Error('the compiled gazetteer ends too early');
    const section = bytes.subarray(at, at + length);
    at += (length + 3) & ~3;
    return section;
  };
  const words = (section: Uint8Array): Uint32Array =>
    new Uint32Array(section.buffer, section.byteOffset, section.length / 4);
  const signed = (section: Uint8Array): Int32Array =>
    new Int32Array(section.buffer, section.byteOffset, section.length / 4);
  const halves = (section: Uint8Array): Uint16Array =>
    new Uint16Array(section.buffer, section.byteOffset, section.length / 2);
  return {
    texts: readTexts(take(0)),
    keyBlocks: words(take(1)),
    keys: take(2),
    nameBlocks: words(take(3)),
    names: take(4),
    lat: signed(joined(take(5), 4)),
    lon: signed(joined(take(6), 4)),
    ids: words(joined(take(7), 4)),
    populations: halves(joined(take(8), 2)),
    radii: halves(take(9)),
    regions: halves(take(10)),
    kinds: take(11),
    features: take(12),
    countries: take(13),
  };
}

/** Numbers of so many bytes from planes of them. */
function joined(planes: Uint8Array, width: number): Uint8Array {
  const count = planes.length / width;
  const bytes = new Uint8Array(planes.length);
  for (let plane = 0; plane < width; plane++)
    for (let at = 0; at < count; at++) bytes[at * width + plane] = planes[plane * count + at] ?? 0;
  return bytes;
}

function readTexts(section: Uint8Array): Texts {
  const parsed: unknown = JSON.parse(new TextDecoder().decode(section));
  const table = (name: string): readonly string[] => {
    const list = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, name) : undefined;
    return Array.isArray(list) ? list.map(String) : [];
  };
  return {
    kinds: table('kinds'),
    features: table('features'),
    countries: table('countries'),
    regions: table('regions'),
    ids: table('ids'),
  };
}
