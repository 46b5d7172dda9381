import { groupBy } from '../core/group';
import { placesIn } from './anchor';
import { isRecord } from './records';
import type { AnnotationRecord, StoredDecision } from './types';

/** The version of the format that this program writes. */
export const sidecarVersion = 1;

/** What stands behind an article's name in the name of its sidecar. */
export const sidecarEnding = '.annot.jsonl';

/** A line that is no record. It is written back as it stands. */
export interface UnreadableLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** What a sidecar says. */
export interface Sidecar {
  /** The highest version that a head states. Above `sidecarVersion` the file must not be written. */
  readonly version: number;
  /** Texts of paragraphs by id. */
  readonly paragraphs: ReadonlyMap<string, string>;
  /**
   * Of each decision its versions of the highest revision: more than one when branches changed it apart, or anchored
   * it in different texts. The first one holds until a person chooses.
   */
  readonly decisions: ReadonlyMap<string, readonly StoredDecision[]>;
  readonly unreadable: readonly UnreadableLine[];
  /** Git left conflict markers; both sides were read. */
  readonly conflicts: boolean;
}

export const emptySidecar: Sidecar = {
  version: sidecarVersion,
  paragraphs: new Map(),
  decisions: new Map(),
  unreadable: [],
  conflicts: false,
};

const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/u;

/**
 * Reads a sidecar. Never throws.
 * In: the file's text, whole, cut off, merged by `merge=union` or with conflict markers. Out: everything in it; what
 * is no record is in `unreadable`.
 */
export function parseSidecar(text: string): Sidecar {
  const records: AnnotationRecord[] = [];
  const unreadable: UnreadableLine[] = [];
  let conflicts = false;
  text
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .forEach((line, index) => {
      if (line.trim() === '') return;
      if (marker.test(line)) {
        conflicts = true;
        return;
      }
      const value = parseLine(line);
      if (isRecord(value)) records.push(value);
      else unreadable.push({ line: index + 1, text: line });
    });
  return { ...collect(records), unreadable, conflicts };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function collect(
  records: readonly AnnotationRecord[],
): Pick<Sidecar, 'version' | 'paragraphs' | 'decisions'> {
  let version = sidecarVersion;
  const paragraphs = new Map<string, string>();
  const stored: StoredDecision[] = [];
  for (const record of records) {
    if (record.record === 'head') version = Math.max(version, record.version);
    else if (record.record === 'paragraph') paragraphs.set(record.id, record.text);
    else stored.push(record);
  }
  const decisions = new Map(
    [...groupBy(stored, ({ id }) => id)].map(([id, versions]) => [id, latest(versions)]),
  );
  return { version, paragraphs, decisions };
}

/** The versions of the highest revision, each once, the one that holds first, in the same order on every machine. */
function latest(versions: readonly StoredDecision[]): readonly StoredDecision[] {
  const rev = versions.reduce((highest, version) => Math.max(highest, version.rev), 0);
  const lines = new Map(
    versions.filter((version) => version.rev === rev).map((version) => [toLine(version), version]),
  );
  return [...lines]
    .sort(
      ([lineA, a], [lineB, b]) =>
        Number(a.record === 'deleted') - Number(b.record === 'deleted') ||
        compare(b.at ?? '', a.at ?? '') ||
        compare(lineA, lineB),
    )
    .map(([, version]) => version);
}

/** Two sidecars of one article as one: of each decision the highest revision, all of what either holds. */
export function mergeSidecars(a: Sidecar, b: Sidecar): Sidecar {
  const merged = collect([
    ...[...a.paragraphs, ...b.paragraphs].map(([id, text]) => ({ record: 'paragraph', id, text }) as const),
    ...[...a.decisions.values(), ...b.decisions.values()].flat(),
  ]);
  const known = new Set(a.unreadable.map(({ text }) => text));
  return {
    ...merged,
    version: Math.max(a.version, b.version),
    unreadable: [...a.unreadable, ...b.unreadable.filter(({ text }) => !known.has(text))],
    conflicts: a.conflicts || b.conflicts,
  };
}

/** Decisions that branches changed apart from each other, all versions of each. Other anchors alone are no tie. */
export function tiesOf(sidecar: Sidecar): readonly (readonly StoredDecision[])[] {
  return [...sidecar.decisions.values()].filter(isTie);
}

/** Whether versions of one decision say different things. */
export function isTie(versions: readonly StoredDecision[]): boolean {
  return versions.length > 1 && new Set(versions.map(substanceOf)).size > 1;
}

/** What a version decides, without where it was anchored, by whom and when. */
function substanceOf(version: StoredDecision): string {
  const aside = new Set(['by', 'at', 'paragraph', 'nth', 'start', 'end']);
  const bare = JSON.parse(toLine(version), (key, value: unknown) =>
    aside.has(key) ? undefined : value,
  ) as unknown;
  return JSON.stringify(bare);
}

/**
 * A sidecar as a file: the head; what has no place; then paragraph by paragraph its text and the decisions in it.
 * A paragraph stands right before its decisions so that git sees a change of both as one: a branch that decides
 * something in a paragraph which another branch rewrites keeps the text it points into. Within a paragraph, order is
 * by id. What is unreadable stands at the end, as it was.
 */
export function serialiseSidecar(sidecar: Sidecar): string {
  const all = [...sidecar.decisions.values()].flat();
  const home = (decision: StoredDecision): string =>
    decision.record === 'deleted' ? '' : (placesIn(decision)[0]?.paragraph ?? '');
  const used = new Set(
    all
      .flatMap((decision) => (decision.record === 'deleted' ? [] : placesIn(decision)))
      .map((a) => a.paragraph),
  );
  const groups = groupBy(all, home);
  const lines = [toLine({ record: 'head', version: sidecar.version })];
  const sorted = (decisions: readonly StoredDecision[]): string[] =>
    decisions
      .map((decision) => ({ decision, line: toLine(decision) }))
      .sort((a, b) => compare(a.decision.id, b.decision.id) || compare(a.line, b.line))
      .map(({ line }) => line);
  lines.push(...sorted(groups.get('') ?? []));
  for (const [id, text] of sidecar.paragraphs) {
    if (!used.has(id)) continue;
    lines.push(toLine({ record: 'paragraph', id, text }), ...sorted(groups.get(id) ?? []));
  }
  for (const [id, decisions] of groups)
    if (id !== '' && !sidecar.paragraphs.has(id)) lines.push(...sorted(decisions));
  lines.push(...sidecar.unreadable.map(({ text }) => text));
  return `${lines.join('\n')}\n`;
}

/** Members in this order, others behind it, so that the same record is the same line whoever writes it. */
const order = [
  'record',
  'id',
  'rev',
  'how',
  'type',
  'name',
  'names',
  'layer',
  'kind',
  'form',
  'entity',
  'paragraph',
  'nth',
  'start',
  'end',
  'exact',
  'span',
  'parts',
  'was',
  'speaker',
  'speakerEntity',
  'speakerName',
  'cue',
];

function toLine(record: object): string {
  return JSON.stringify(record, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || compare(a, b)))
      : value,
  );
}

function rank(key: string): number {
  const at = order.indexOf(key);
  return at < 0 ? order.length : at;
}

/** By code units: the same on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
