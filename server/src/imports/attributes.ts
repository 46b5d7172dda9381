import type { LanguageCode } from '../core/analysis';
import type { EntityFacts, StandoffAttributes } from '../exports/standoff';
import type { MarkedPlace } from '../exports/marked';
import { isLanguageCode } from '../lang/registry';
import { isObject, member, numberMember, oneOf, textMember } from './json';

const hows = ['suggested', 'created', 'accepted', 'accepted-in-bulk', 'corrected'] as const;
const statuses = ['to-check', 'checked', 'wrong'] as const;
const genders = ['female', 'male', 'other', 'declined', 'unknown'] as const;
const kinds = ['name', 'nominal', 'pronoun'] as const;

/** What our exports add to a span, from JSON that anybody may have changed: what has the wrong shape is left out. */
export function readAttributes(value: unknown): StandoffAttributes {
  if (!isObject(value)) return {};
  const about = member(value, 'about');
  return {
    ...annotatedOf(value),
    ...given('kind', oneOf(value['kind'], kinds)),
    ...given('entity', textMember(value, 'entity')),
    ...given('about', isObject(about) ? readFacts(about) : undefined),
    ...given('confidence', numberMember(value, 'confidence')),
    ...given('group', numberMember(value, 'group')),
    ...given('speakerEntity', textMember(value, 'speakerEntity')),
    ...given('speakerName', textMember(value, 'speakerName')),
  };
}

function annotatedOf(value: unknown): Pick<StandoffAttributes, 'how' | 'status' | 'note'> {
  return {
    ...given('how', oneOf(member(value, 'how'), hows)),
    ...given('status', oneOf(member(value, 'status'), statuses)),
    ...given('note', textMember(value, 'note')),
  };
}

function readFacts(value: unknown): EntityFacts {
  return {
    ...annotatedOf(value),
    ...given('name', textMember(value, 'name')),
    ...given('role', textMember(value, 'role')),
    ...given('gender', oneOf(member(value, 'gender'), genders)),
    ...given('anonymous', member(value, 'anonymous') === true ? true : undefined),
    ...given('place', readPlace(member(value, 'place'))),
  };
}

/** A place; undefined unless it has an id and a point on earth. */
export function readPlace(value: unknown): MarkedPlace | undefined {
  const [id, name] = [textMember(value, 'id'), textMember(value, 'name')];
  const [lat, lon] = [numberMember(value, 'lat'), numberMember(value, 'lon')];
  if (id === undefined || lat === undefined || lon === undefined) return undefined;
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return undefined;
  return {
    how: oneOf(member(value, 'how'), hows) ?? 'created',
    id,
    name: name ?? id,
    kind: textMember(value, 'kind') ?? 'city',
    country: textMember(value, 'country') ?? '',
    admin1: textMember(value, 'admin1') ?? '',
    lat,
    lon,
    radiusKm: Math.max(0, numberMember(value, 'radiusKm') ?? 0),
  };
}

export { kinds as mentionKinds, statuses as checkStatuses, hows as origins };

/** The language that a tag names (`fr`, `fr-CA`), where there is a pack for it. */
export function languageOf(tag: string | undefined): { readonly language?: LanguageCode } {
  const code = tag?.slice(0, 2).toLowerCase();
  return code !== undefined && isLanguageCode(code) ? { language: code } : {};
}

/** `{ key: value }`, or nothing where there is no value. */
export function given<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- TypeScript widens a computed key to string
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}
