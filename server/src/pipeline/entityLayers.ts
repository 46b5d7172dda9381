import type { Entity, Mention } from '../core/analysis';
import { foldName } from '../core/fold';
import { compareSpans, textOf, type Span } from '../core/span';
import { genderOf, type Cluster, type PlacedName } from './coreference';
import type { Draft, PipelineContext } from './types';

/**
 * Clusters as the layers of an article: entities in the order of their first mention, their mentions in order.
 * In: the draft for its text, clusters in any order. Out: an entity is called by its longest name, in small letters where it is written so.
 */
export function toLayers(
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
      member.key.length > best.key.length ||
      (member.key === best.key && isShouted(draft.text, best) && !isShouted(draft.text, member))
        ? member
        : best,
    );
    const name = textOf(draft.text, longest);
    const id = uniqueId(longest.key, ids);
    const roles = rolesOf(draft.text, candidate);
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
      ...(roles[0] === undefined ? {} : { role: roles[0] }),
      ...(roles.length < 2 ? {} : { roles }),
      ...(gender === undefined ? {} : { gender }),
      ...(number === undefined ? {} : { number }),
      mentions,
    };
  });
  return { entities, mentions: entities.flatMap(({ mentions }) => mentions).sort(compareSpans) };
}

/** `BREST` of a dateline or headline is `Brest` where the article writes it so. */
function isShouted(text: string, name: PlacedName): boolean {
  return !/\p{Ll}/u.test(textOf(text, name));
}

/** Every function that the article states of somebody, each once, in order. */
function rolesOf(text: string, { members }: Cluster): string[] {
  const roles = members.flatMap(({ role }) =>
    role === undefined ? [] : [textOf(text, role).replace(/\s+/gu, ' ')],
  );
  const seen = new Set<string>();
  return roles.filter((role) => {
    const key = foldName(role);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
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
