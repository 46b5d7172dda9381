import type { EntityType, Gender } from '../core/analysis';
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
  readonly clusters: Cluster[];
  /** By type and full name. */
  readonly byName: Map<string, Cluster>;
  /** People by the last and by the first word of their full names. */
  readonly bySurname: Map<string, Cluster[]>;
  readonly byFirstName: Map<string, Cluster[]>;
}

/**
 * Gathers the names of each bearer: equal names, initials, surnames and first names of a person named in full, and
 * acronyms in brackets behind their long form. Two people who share a surname stay two.
 * In: settled names. Out: clusters in no particular order.
 */
export function clusterNames(text: string, names: readonly PlacedName[]): Cluster[] {
  const index: Index = { clusters: [], byName: new Map(), bySurname: new Map(), byFirstName: new Map() };
  const isBare = ({ type, key }: PlacedName): boolean => type === 'person' && !key.includes(' ');
  // Full names first, so that a bare surname in a headline finds its bearer further down.
  for (const name of names) {
    if (isBare(name)) continue;
    const same = index.byName.get(nameOf(name));
    add(index, name, same ?? (name.type === 'person' ? findInitialled(index, name) : undefined));
  }
  for (const name of names) if (isBare(name)) add(index, name, findBearer(index, name));
  return joinAcronyms(text, index.clusters);
}

function nameOf({ type, key }: PlacedName): string {
  return `${type} ${key}`;
}

function add(index: Index, name: PlacedName, cluster: Cluster | undefined): void {
  const target = cluster ?? { type: name.type, members: [], keys: new Set<string>() };
  if (cluster === undefined) index.clusters.push(target);
  target.members.push(name);
  if (target.keys.has(name.key)) return;
  target.keys.add(name.key);
  index.byName.set(nameOf(name), target);
  const words = name.key.split(' ');
  if (name.type !== 'person' || words.length < 2) return;
  push(index.bySurname, words.at(-1) ?? '', target);
  push(index.byFirstName, words[0] ?? '', target);
}

function push(lists: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [cluster]);
  else if (!list.includes(cluster)) list.push(cluster);
}

/** `J. Dupont` and `Jean Dupont`. */
function findInitialled(index: Index, name: PlacedName): Cluster | undefined {
  const [first = '', ...rest] = name.key.split(' ');
  if (rest.length === 0) return undefined;
  return index.bySurname.get(rest.at(-1) ?? '')?.find(({ keys }) =>
    [...keys].some((key) => {
      const [other = '', ...others] = key.split(' ');
      if (others.join(' ') !== rest.join(' ')) return false;
      return (
        (other.length === 1 && first.startsWith(other)) || (first.length === 1 && other.startsWith(first))
      );
    }),
  );
}

/** The person whose surname or first name a bare name is: the one named last before it, genders agreeing. */
function findBearer(index: Index, name: PlacedName): Cluster | undefined {
  const fits = (list: readonly Cluster[] | undefined): readonly Cluster[] =>
    (list ?? []).filter((candidate) => agrees(candidate, name));
  const bySurname = fits(index.bySurname.get(name.key));
  if (bySurname.length > 0) return nearest(bySurname, name.start);
  return index.byName.get(nameOf(name)) ?? nearest(fits(index.byFirstName.get(name.key)), name.start);
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

/** `Organisation du traité de l'Atlantique Nord (Otan)`: an acronym in brackets right behind its long form. */
function joinAcronyms(text: string, clusters: readonly Cluster[]): Cluster[] {
  const byStart = new Map(
    clusters.flatMap((cluster) => cluster.members.map(({ start }) => [start, cluster] as const)),
  );
  const joined = new Set<Cluster>();
  for (const long of clusters) {
    for (const member of long.members) {
      if (!/^\s\($/u.test(text.slice(member.end, member.end + 2))) continue;
      const acronym = byStart.get(member.end + 2);
      if (acronym === undefined || acronym === long || acronym.type !== long.type || joined.has(acronym))
        continue;
      const [key = ''] = acronym.keys;
      const initials = member.key.replace(/(\S)\S*\s?/gu, '$1');
      if (key.length < 2 || key.length > 8 || !isSubsequence(key, initials)) continue;
      long.members.push(...acronym.members);
      for (const name of acronym.keys) long.keys.add(name);
      joined.add(acronym);
      break;
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
