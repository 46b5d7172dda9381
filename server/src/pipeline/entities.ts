import type { Entity, EntityType, Gender, Mention } from '../core/analysis';
import { foldName } from '../core/fold';
import { compareSpans, shiftSpan, textOf, type Span } from '../core/span';
import type { DocumentStage, Draft, NameCandidate, PipelineContext } from './types';

/** A candidate with absolute offsets and the key by which it is compared. */
interface Placed extends NameCandidate {
  readonly key: string;
}

interface Cluster {
  readonly type: EntityType;
  readonly members: Placed[];
  /** Keys of all its names. */
  readonly keys: Set<string>;
}

/** A candidate this sure stands by itself; a weaker one needs another of the same name. */
const sure = 0.5;

/**
 * Stage "entities": name candidates of all paragraphs become mentions, mentions of one bearer one entity.
 * In: blocks and their readings. Out: mentions in order, entities in the order of their first mention.
 * Full names gather their surnames (`Keir Starmer` … `Starmer`), long forms their acronyms; two people who share a
 * surname stay two.
 */
export const entitiesStage: DocumentStage<'blocks', 'mentions' | 'entities'> = {
  id: 'entities',
  reads: ['blocks'],
  writes: ['mentions', 'entities'],
  run(draft, context) {
    const placed = placeCandidates(draft);
    const clusters = cluster(draft.text, settleTypes(placed));
    return toLayers(draft, clusters, context);
  },
};

function placeCandidates(draft: Draft): Placed[] {
  const placed = draft.blocks.flatMap((block, index) =>
    (draft.readings[index]?.names ?? []).map((name): Placed => {
      const span = shiftSpan(name, block.start);
      return {
        ...name,
        ...span,
        ...(name.introducer === undefined ? {} : { introducer: shiftSpan(name.introducer, block.start) }),
        ...(name.role === undefined ? {} : { role: shiftSpan(name.role, block.start) }),
        key: foldName(textOf(draft.text, span)),
      };
    }),
  );
  return splitPairs(draft.text, placed);
}

/** `un sommet Poutine-Trump` holds two people when the article knows both surnames. */
function splitPairs(text: string, placed: readonly Placed[]): Placed[] {
  const surnames = new Set(placed.filter(isFullPerson).map(({ key }) => lastWord(key)));
  return placed.flatMap((name) => {
    const surface = textOf(text, name);
    const hyphen = surface.search(/[-‐‑–]/u);
    if (hyphen <= 0 || /\s/u.test(surface)) return [name];
    const parts: Span[] = [
      { start: name.start, end: name.start + hyphen },
      { start: name.start + hyphen + 1, end: name.end },
    ];
    if (!parts.every((part) => surnames.has(foldName(textOf(text, part))))) return [name];
    return parts.map((part): Placed => ({
      ...part,
      type: 'person',
      confidence: 0.9,
      key: foldName(textOf(text, part)),
      why: 'name-pair',
    }));
  });
}

function isFullPerson(name: Placed): boolean {
  return name.type === 'person' && name.key.includes(' ');
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/**
 * One type for one name: the surest reading wins for all of them, a bare word that ends a person's full name is that
 * person, and what nothing bears out is dropped.
 */
function settleTypes(placed: readonly Placed[]): Placed[] {
  const best = new Map<string, Placed>();
  for (const name of placed) {
    const known = best.get(name.key);
    if (known === undefined || name.confidence > known.confidence) best.set(name.key, name);
  }
  const people = placed.filter((name) => isFullPerson(name) && name.confidence >= sure);
  const surnames = new Set(people.map(({ key }) => lastWord(key)));
  const firstNames = new Map(people.map(({ key }) => [key.slice(0, key.indexOf(' ')), key]));
  return placed.flatMap((name) => {
    const winner = best.get(name.key) ?? name;
    const bare = !name.key.includes(' ');
    const weakPlace = winner.type === 'place' && winner.why !== 'gazetteer';
    if (
      bare &&
      surnames.has(name.key) &&
      (winner.type === 'other' || winner.type === 'person' || weakPlace)
    ) {
      return [{ ...name, type: 'person' as const, confidence: Math.max(name.confidence, 0.85) }];
    }
    if (bare && winner.type === 'other' && firstNames.has(name.key)) {
      return [{ ...name, type: 'person' as const, confidence: Math.max(name.confidence, 0.7) }];
    }
    const repeated = placed.filter(({ key }) => key === name.key).length > 1 ? 0.15 : 0;
    const confidence = Math.max(name.confidence, winner.confidence - 0.1) + repeated;
    if (winner.type === 'other' ? confidence < 0.45 : confidence < sure && winner.why !== 'place-preposition')
      return [];
    return [{ ...name, type: winner.type, confidence: Math.min(confidence, 0.98) }];
  });
}

function cluster(text: string, names: readonly Placed[]): Cluster[] {
  const clusters: Cluster[] = [];
  const open = (name: Placed): void => {
    clusters.push({ type: name.type, members: [name], keys: new Set([name.key]) });
  };
  const join = (target: Cluster, name: Placed): void => {
    target.members.push(name);
    target.keys.add(name.key);
  };
  // Full names first, so that a bare surname in a headline finds its bearer further down.
  const [bare, full] = partition(names, (name) => name.type === 'person' && !name.key.includes(' '));
  for (const name of full) {
    const same = clusters.find((candidate) => candidate.type === name.type && candidate.keys.has(name.key));
    const related =
      same ??
      (name.type === 'person' ? clusters.find((candidate) => isSamePerson(candidate, name)) : undefined);
    if (related === undefined) open(name);
    else join(related, name);
  }
  for (const name of bare) {
    const bearer = findBearer(clusters, name);
    if (bearer === undefined) open(name);
    else join(bearer, name);
  }
  return joinAcronyms(text, clusters);
}

function partition<T>(list: readonly T[], test: (item: T) => boolean): readonly [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of list) (test(item) ? yes : no).push(item);
  return [yes, no];
}

/** `Jean-Marie Le Pen` and `Jean Marie Le Pen` share a key already; `J. Dupont` and `Jean Dupont` meet here. */
function isSamePerson(candidate: Cluster, name: Placed): boolean {
  if (candidate.type !== 'person') return false;
  return [...candidate.keys].some((key) => {
    const [a = '', ...restA] = key.split(' ');
    const [b = '', ...restB] = name.key.split(' ');
    if (restA.join(' ') !== restB.join(' ') || restA.length === 0) return false;
    return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
  });
}

/** The person whose surname, last words or first name a bare name is: the one named last before it, genders agreeing. */
function findBearer(clusters: readonly Cluster[], name: Placed): Cluster | undefined {
  const people = clusters.filter(({ type }) => type === 'person');
  const same = people.filter(({ keys }) => keys.has(name.key));
  const fits = (test: (key: string) => boolean): Cluster[] =>
    people.filter((candidate) => [...candidate.keys].some(test) && agrees(candidate, name));
  const bySurname = fits((key) => key.endsWith(` ${name.key}`));
  const found =
    bySurname.length > 0 ? bySurname : same.length > 0 ? same : fits((key) => key.startsWith(`${name.key} `));
  const before = found.filter(({ members }) => members.some(({ start }) => start < name.start));
  const pool = before.length > 0 ? before : found;
  return pool.reduce<Cluster | undefined>((nearest, candidate) => {
    if (nearest === undefined) return candidate;
    return lastBefore(candidate, name.start) > lastBefore(nearest, name.start) ? candidate : nearest;
  }, undefined);
}

function lastBefore(candidate: Cluster, offset: number): number {
  return candidate.members.reduce((last, { start }) => (start < offset ? Math.max(last, start) : last), -1);
}

function agrees(candidate: Cluster, name: Placed): boolean {
  const gender = genderOf(candidate);
  return gender === undefined || name.gender === undefined || gender === name.gender;
}

function genderOf(candidate: Cluster): Gender | undefined {
  const titled = candidate.members.find(
    (member) => member.gender !== undefined && (member.introducer ?? member.role) !== undefined,
  );
  return (titled ?? candidate.members.find((member) => member.gender !== undefined))?.gender;
}

/** `Organisation du traité de l'Atlantique Nord (Otan)`: an acronym in brackets right behind its long form. */
function joinAcronyms(text: string, clusters: readonly Cluster[]): Cluster[] {
  const joined = new Map<Cluster, Cluster>();
  for (const long of clusters) {
    for (const member of long.members) {
      const acronym = clusters.find(
        (candidate) =>
          candidate !== long &&
          candidate.members.some(
            (name) => /^\s\($/u.test(text.slice(member.end, name.start)) && name.start > member.end,
          ),
      );
      if (acronym === undefined || acronym.type !== long.type) continue;
      const [key = ''] = acronym.keys;
      const initials = member.key
        .split(' ')
        .map((word) => word.charAt(0))
        .join('');
      if (key.length >= 2 && key.length <= 8 && isSubsequence(key, initials)) joined.set(acronym, long);
    }
  }
  for (const [acronym, long] of joined) {
    long.members.push(...acronym.members);
    for (const key of acronym.keys) long.keys.add(key);
  }
  return clusters.filter((candidate) => !joined.has(candidate));
}

/** Whether the letters of an acronym stand among the initials in order (`otan` in `odtdlan`). */
function isSubsequence(acronym: string, initials: string): boolean {
  let at = 0;
  for (const letter of initials) if (letter === acronym.charAt(at)) at++;
  return at >= Math.max(2, acronym.length - 1);
}

function toLayers(
  draft: Draft,
  clusters: readonly Cluster[],
  context: PipelineContext,
): Pick<Draft, 'mentions' | 'entities'> {
  const ids = new Set<string>();
  const sorted = clusters
    .map((candidate) => ({ ...candidate, members: [...candidate.members].sort(compareSpans) }))
    .sort((a, b) => (a.members[0]?.start ?? 0) - (b.members[0]?.start ?? 0));
  const entities = sorted.map((candidate): Entity => {
    const longest = candidate.members.reduce((best, member) =>
      member.key.length > best.key.length ? member : best,
    );
    const name = textOf(draft.text, longest);
    const id = uniqueId(longest.key, ids);
    const role = candidate.members.find((member) => member.role !== undefined)?.role;
    const gender = genderOf(candidate);
    const number =
      candidate.type === 'group' ? 'plural' : candidate.type === 'person' ? 'singular' : undefined;
    const mentions = candidate.members.map((member): Mention => ({
      start: member.start,
      end: member.end,
      kind: 'name',
      entity: id,
      ...(candidate.type === 'place' && acts(draft.text, member, context) ? { metonymic: true } : {}),
      confidence: Math.round(member.confidence * 100) / 100,
    }));
    return {
      id,
      type: candidate.type,
      name,
      ...(role === undefined ? {} : { role: textOf(draft.text, role).replace(/\s+/gu, ' ') }),
      ...(gender === undefined ? {} : { gender }),
      ...(number === undefined ? {} : { number }),
      mentions,
    };
  });
  return { entities, mentions: entities.flatMap(({ mentions }) => mentions).sort(compareSpans) };
}

function uniqueId(key: string, taken: Set<string>): string {
  const slug = key.replace(/ /gu, '-') || 'name';
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  taken.add(id);
  return id;
}

/** A place right in front of a reporting verb acts for its government: `Moscou affirme`, `La Russie a martelé`. */
function acts(text: string, span: Span, context: PipelineContext): boolean {
  const { attribution } = context.pack;
  const following = text
    .slice(span.end, span.end + 40)
    .match(/^[,\s]+([\p{L}'’-]+)(?:\s+([\p{L}'’-]+))?(?:\s+([\p{L}'’-]+))?/u);
  if (following === null) return false;
  const before =
    /([\p{L}]+['’]?)\s?$/u.exec(text.slice(Math.max(0, span.start - 14), span.start))?.[1]?.toLowerCase() ??
    '';
  if (attribution.grammar.prepositions.has(before) || attribution.grammar.linkingPrepositions.has(before))
    return false;
  const [, first = '', second = '', third = ''] = following;
  const reports = (word: string, form: 'finite' | 'participle'): boolean =>
    attribution.cues.get(word.toLowerCase())?.some((cue) => cue.forms.includes(form)) === true;
  if (attribution.grammar.auxiliaries.has(first))
    return reports(second, 'participle') || reports(third, 'participle');
  return reports(first, 'finite');
}
