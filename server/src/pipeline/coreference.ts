import type { EntityType, Gender } from '../core/analysis';
import { foldName } from '../core/fold';
import { textOf, type Span } from '../core/span';
import type { NameCandidate } from './types';

/** A candidate with absolute offsets and the folded name by which it is compared. */
export interface PlacedName extends NameCandidate {
  readonly key: string;
}

/** All names of one bearer. */
export interface Cluster {
  readonly type: EntityType;
  readonly members: PlacedName[];
  readonly keys: Set<string>;
}

/** Clusters found by what they are called, so that each name looks at its namesakes only. */
interface Index {
  readonly text: string;
  readonly clusters: Cluster[];
  /** By type and full name. */
  readonly byName: Map<string, Cluster>;
  /** People by every tail of their full names (`von der Leyen`, `Leyen`), spelling evened out. */
  readonly byTail: Map<string, Cluster[]>;
  /** People by every beginning of their full names. */
  readonly byHead: Map<string, Cluster[]>;
  /** What `spelling` made of each name: they are asked for many times. */
  readonly spellings: Map<string, string>;
}

/**
 * Gathers the names of each bearer: equal names, other spellings (`Zelensky`, `Zelenskiy`), initials, middle names left
 * out, surnames and first names of a person named in full, acronyms of a long form, an organization by its first word.
 * Two people who share a surname stay two.
 * In: settled names. Out: clusters in no particular order.
 */
export function clusterNames(text: string, names: readonly PlacedName[]): Cluster[] {
  const index: Index = {
    text,
    clusters: [],
    byName: new Map(),
    byTail: new Map(),
    byHead: new Map(),
    spellings: new Map(),
  };
  // Full names first, the longest before all, so that a bare surname in a headline finds its bearer further down.
  const parts = partsOf(names);
  const isPart = ({ type, key }: PlacedName): boolean =>
    type === 'person' && (!key.includes(' ') || parts.has(key));
  for (const name of names) {
    if (isPart(name)) continue;
    const same = index.byName.get(nameOf(index, name));
    add(index, name, same ?? (name.type === 'person' ? findVariant(index, name) : undefined));
  }
  for (const name of names) if (isPart(name)) add(index, name, findBearer(index, name));
  return joinFirstWords(joinAcronyms(text, index.clusters));
}

/** Every tail and beginning of the people's full names. */
function partsOf(names: readonly PlacedName[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { type, key } of names) {
    if (type !== 'person') continue;
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
      parts.add(key.slice(at + 1));
      parts.add(key.slice(0, at));
    }
  }
  return parts;
}

function nameOf(index: Index, { type, key }: PlacedName): string {
  return `${type} ${type === 'person' ? spelling(index, key) : key}`;
}

function spelling({ spellings }: Index, key: string): string {
  const known = spellings.get(key) ?? evenOut(key);
  spellings.set(key, known);
  return known;
}

/**
 * The key of a person's name with what transcriptions write differently evened out: Slavic and Arabic names above all
 * (`Zelensky`, `Zelenskiy`, `Zelenskyy`; `Chevtchenko`, `Shevchenko`). For comparing only.
 */
export function evenOut(key: string): string {
  return key
    .replace(/(?:iy|yy|ij|ii|yi|y)(?= |$)/gu, 'i')
    .replace(/tch|sch|sh/gu, 'ch')
    .replace(/kh/gu, 'h')
    .replace(/dh/gu, 'd')
    .replace(/ou/gu, 'u')
    .replace(/w/gu, 'v')
    .replace(/ph/gu, 'f')
    .replace(/(\p{L})\1/gu, '$1');
}

function add(index: Index, name: PlacedName, cluster: Cluster | undefined): void {
  const target = cluster ?? { type: name.type, members: [], keys: new Set<string>() };
  if (cluster === undefined) index.clusters.push(target);
  target.members.push(name);
  if (target.keys.has(name.key)) return;
  target.keys.add(name.key);
  index.byName.set(nameOf(index, name), target);
  const words = spelling(index, name.key).split(' ');
  if (name.type !== 'person' || words.length < 2) return;
  for (let at = 1; at < words.length; at++) {
    push(index.byTail, words.slice(at).join(' '), target);
    push(index.byHead, words.slice(0, at).join(' '), target);
  }
}

function push(lists: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [cluster]);
  else if (!list.includes(cluster)) list.push(cluster);
}

/** `J. Dupont` and `Jean Dupont`; `George Bush` and `George W. Bush`. */
function findVariant(index: Index, name: PlacedName): Cluster | undefined {
  const words = spelling(index, name.key).split(' ');
  return index.byTail
    .get(words.at(-1) ?? '')
    ?.find(({ keys }) => [...keys].some((key) => isVariant(words, spelling(index, key).split(' '))));
}

function isVariant(words: readonly string[], others: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  const [other = '', ...tail] = others;
  const initial =
    (first.length === 1 && other.startsWith(first)) || (other.length === 1 && first.startsWith(other));
  if (initial && rest.join(' ') === tail.join(' ')) return true;
  // One has no middle name, or only an initial.
  if (first !== other || rest.at(-1) !== tail.at(-1)) return false;
  return (
    rest.length === 1 || tail.length === 1 || rest.slice(0, -1).join('')[0] === tail.slice(0, -1).join('')[0]
  );
}

/**
 * The person whose surname or first name a partial name is: the one who has the function that is told beside it, else the
 * one named last before it, genders agreeing.
 */
function findBearer(index: Index, name: PlacedName): Cluster | undefined {
  const fits = (list: readonly Cluster[] | undefined): readonly Cluster[] =>
    (list ?? []).filter((candidate) => agrees(candidate, name));
  const key = spelling(index, name.key);
  const bySurname = fits(index.byTail.get(key));
  if (bySurname.length > 0) {
    const holders = bySurname.length < 2 ? [] : bySurname.filter((one) => holds(index, one, name));
    return nearest(holders.length === 0 ? bySurname : holders, name.start);
  }
  return index.byName.get(nameOf(index, name)) ?? nearest(fits(index.byHead.get(key)), name.start);
}

/** `Clinton, the former secretary of state,`: the article tells that function, or a part of it, of somebody. */
function holds({ text }: Index, { members }: Cluster, { role }: PlacedName): boolean {
  if (role === undefined) return false;
  const wordsOf = (span: Span): readonly string[] => foldName(textOf(text, span)).match(/\p{L}{4,}/gu) ?? [];
  const wanted = wordsOf(role);
  return members.some((member) => {
    const own = member.role === undefined ? [] : wordsOf(member.role);
    const [fewer, more] = own.length < wanted.length ? [own, wanted] : [wanted, own];
    return fewer.length > 0 && fewer.every((word) => more.includes(word));
  });
}

function nearest(candidates: readonly Cluster[], offset: number): Cluster | undefined {
  if (candidates.length < 2) return candidates[0];
  const last = ({ members }: Cluster): number =>
    members.reduce((most, { start }) => (start < offset ? Math.max(most, start) : most), -1);
  return candidates.reduce((best, candidate) => (last(candidate) > last(best) ? candidate : best));
}

function agrees(candidate: Cluster, name: PlacedName): boolean {
  const gender = name.gender === undefined ? undefined : genderOf(candidate);
  return gender === undefined || gender === name.gender;
}

/** The gender that a title or function states, else the one of the first name. */
export function genderOf({ members }: Cluster): Gender | undefined {
  const stated = members.find(
    ({ gender, introducer, role }) => gender !== undefined && (introducer ?? role) !== undefined,
  );
  return (stated ?? members.find(({ gender }) => gender !== undefined))?.gender;
}

/** What stands between an acronym and its long form behind it: `the UAW, the [United Auto Workers union]`, `UAW ([…])`. */
const unfolding = /(?:, | \()(?:\p{Ll}{1,3}(?: |['’]))?$/u;

/**
 * Joins acronyms to their long forms: in brackets behind it, or it in brackets or behind a comma behind the acronym; anywhere in the
 * article when the acronym is just its initials (`Fonds monétaire international` … `FMI`).
 */
function joinAcronyms(text: string, clusters: readonly Cluster[]): Cluster[] {
  const byStart = new Map(
    clusters.flatMap((cluster) => cluster.members.map(({ start }) => [start, cluster] as const)),
  );
  const byEnd = new Map(
    clusters.flatMap((cluster) => cluster.members.map(({ end }) => [end, cluster] as const)),
  );
  const joined = new Set<Cluster>();
  const join = (long: Cluster, short: Cluster): void => {
    long.members.push(...short.members.map((name) => ({ ...name, type: long.type })));
    for (const key of short.keys) long.keys.add(key);
    joined.add(short);
  };
  const acronyms = clusters.filter(
    ({ type, members }) =>
      type !== 'person' &&
      members.some((name) => /^\p{Lu}[\p{L}\p{N}]{1,7}$/u.test(text.slice(name.start, name.end))),
  );
  for (const long of clusters) {
    if (joined.has(long)) continue;
    const beside = long.members.flatMap((member) => {
      if (!member.key.includes(' ') || !/^\s\($/u.test(text.slice(member.end, member.end + 2))) return [];
      return byStart.get(member.end + 2) ?? [];
    })[0];
    const ahead = long.members.flatMap((member) => {
      if (!member.key.includes(' ')) return [];
      const between = unfolding.exec(text.slice(Math.max(0, member.start - 6), member.start))?.[0];
      return between === undefined ? [] : (byEnd.get(member.start - between.length) ?? []);
    })[0];
    const [longKey = ''] = long.keys;
    const words = longKey.split(' ').filter((word) => word.length > 3);
    const initials = longKey.replace(/(\S)\S*\s?/gu, '$1');
    for (const short of acronyms) {
      if (short === long || joined.has(short) || joined.has(long)) continue;
      const [key = ''] = short.keys;
      if (key.length < 2 || key.length > 8 || key.includes(' ')) continue;
      const inBrackets =
        (short === beside || (short === ahead && short.type === long.type)) && isSubsequence(key, initials);
      const isInitials =
        short.type === long.type &&
        key.length > 1 &&
        words.length > 1 &&
        words.map((word) => word[0]).join('') === key;
      if (inBrackets || isInitials) join(long, short);
    }
  }
  return clusters.filter((cluster) => !joined.has(cluster));
}

/** Whether the letters of an acronym stand among the initials in order, one missing at most (`otan` in `odtdlan`). */
function isSubsequence(acronym: string, initials: string): boolean {
  let at = 0;
  for (const letter of initials) if (letter === acronym.charAt(at)) at++;
  return at >= Math.max(2, acronym.length - 1);
}

/** `Amnesty International` … `Amnesty`: the first word of one organization alone, where nothing else bears it. */
function joinFirstWords(clusters: readonly Cluster[]): Cluster[] {
  const byFirst = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.type !== 'organization') continue;
    for (const key of cluster.keys)
      if (key.includes(' ')) push(byFirst, key.slice(0, key.indexOf(' ')), cluster);
  }
  return clusters.filter((cluster) => {
    const [key = ''] = cluster.keys;
    const bearers = byFirst.get(key) ?? [];
    const [bearer] = bearers;
    const alone = cluster.keys.size === 1 && key.length > 3 && cluster.type === 'organization';
    if (!alone || bearer === undefined || bearers.length > 1 || bearer === cluster) return true;
    bearer.members.push(...cluster.members);
    bearer.keys.add(key);
    return false;
  });
}
