import type { AnnotationRecord } from './types';

/** Checks lines of a sidecar: only what has the shape of a record is taken for one. */

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const text: Check = (value) => typeof value === 'string';
const filled: Check = (value) => typeof value === 'string' && value !== '';
const offset: Check = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const truth: Check = (value) => typeof value === 'boolean';
const real: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const shaped =
  (shape: Shape): Check =>
  (value) =>
    isObject(value) && Object.entries(shape).every(([key, check]) => check(value[key]));

const anchor: Check = (value) =>
  shaped({ paragraph: filled, nth: optional(offset), start: offset, end: offset, exact: text })(value) &&
  isObject(value) &&
  Number(value['start']) < Number(value['end']);

const decided: Shape = { id: filled, rev: offset, by: optional(text), at: optional(text) };
const how = oneOf('created', 'accepted', 'accepted-in-bulk', 'corrected');
const type = oneOf('person', 'organization', 'place', 'group', 'event', 'work', 'other');
const place = shaped({
  id: text,
  name: text,
  kind: text,
  country: text,
  admin1: text,
  lat: real,
  lon: real,
  radiusKm: real,
  population: real,
});

const shapes: Readonly<Record<AnnotationRecord['record'], Check>> = {
  head: shaped({ version: offset }),
  paragraph: shaped({ id: filled, text }),
  entity: shaped({
    ...decided,
    how,
    type,
    name: filled,
    names: listOf(filled),
    role: optional(text),
    gender: optional(oneOf('female', 'male', 'other', 'declined', 'unknown')),
  }),
  mention: shaped({
    ...decided,
    how,
    span: anchor,
    was: optional(anchor),
    form: oneOf('name', 'nominal', 'pronoun'),
    entity: filled,
    metonymic: optional(truth),
  }),
  quote: (value) =>
    shaped({
      ...decided,
      how,
      parts: listOf(anchor),
      was: optional(anchor),
      kind: oneOf('direct', 'fragment', 'indirect', 'not-speech'),
      speaker: optional(anchor),
      speakerEntity: optional(filled),
      speakerName: optional(text),
      cue: optional(anchor),
    })(value) &&
    isObject(value) &&
    Array.isArray(value['parts']) &&
    value['parts'].length > 0,
  place: shaped({ ...decided, how, entity: filled, place: (value) => value === null || place(value) }),
  rejection: (value) =>
    shaped({
      ...decided,
      layer: oneOf('mention', 'quote', 'name'),
      span: optional(anchor),
      name: optional(filled),
    })(value) &&
    isObject(value) &&
    (value['layer'] === 'name') === (value['name'] !== undefined) &&
    (value['layer'] === 'name') === (value['span'] === undefined),
  note: shaped({
    ...decided,
    layer: oneOf('mention', 'quote'),
    span: anchor,
    text: optional(text),
    status: optional(oneOf('to-check', 'checked', 'wrong')),
  }),
  deleted: shaped(decided),
};

/** Whether a parsed line is a record that this version knows. Members it does not know are allowed, and are kept. */
export function isRecord(value: unknown): value is AnnotationRecord {
  if (!isObject(value)) return false;
  const record = value['record'];
  return isKnown(record) && shapes[record](value);
}

function isKnown(record: unknown): record is AnnotationRecord['record'] {
  return typeof record === 'string' && Object.hasOwn(shapes, record);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
