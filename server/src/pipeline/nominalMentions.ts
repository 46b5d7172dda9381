import type { Entity } from '../core/analysis';
import { textOf } from '../core/span';
import type { LanguagePack } from '../lang/types';
import type { Antecedents } from './antecedents';
import { agree, type SalienceContext } from './salience';
import type { SpeakerPhrase } from './types';
import { foldWord } from './words';

/** How many sentences back another wording of a name may look. */
const aliasReach = 8;

/** A phrase as its content words, its synonyms settled (`chef de l'Etat` → `président`). */
export interface Description {
  /** The head noun. */
  readonly head: string;
  /** Head and modifiers, folded, without closed-class words. */
  readonly words: readonly string[];
  /** A complement tells which one (`le procureur [de Paris]`). */
  readonly specific: boolean;
}

/** Reads a phrase such as `le chef de l'Etat ukrainien` or a role such as `président ukrainien`. */
export function describePhrase(phrase: string, pack: LanguagePack): Description {
  const { grammar, synonyms } = pack.attribution;
  let folded = foldWord(phrase).replace(/[\s\u00a0\u202f]+/gu, ' ');
  for (const [from, to] of synonyms) folded = folded.replace(from, to);
  const parts = folded.split(/(?<=['’])|[\s,()-]+/u).filter((part) => part !== '');
  const isClosed = (part: string): boolean =>
    part.length < 2 ||
    grammar.determiners.has(part) ||
    grammar.linkingPrepositions.has(part) ||
    grammar.prepositions.has(part);
  const all = parts.filter((part) => !isClosed(part) && !/^['’]s$/u.test(part));
  const first = all.findIndex((part) => !grammar.prenominals.has(part));
  const words = first < 0 ? all : [...all.slice(first), ...all.slice(0, first)];
  // `the Russian [president]`, `le [président] russe`: in front of the first complement, where modifiers come first.
  const complement = parts.findIndex(
    (part) => grammar.linkingPrepositions.has(part) || grammar.prepositions.has(part),
  );
  const core = parts
    .slice(0, complement < 0 ? parts.length : complement)
    .filter((part) => words.includes(part));
  const head = (pack.attribution.headFinal ? core.at(-1) : undefined) ?? words[0] ?? '';
  const behind = parts.slice(parts.indexOf(head) + 1);
  return {
    head,
    words,
    specific: behind.some((part) => grammar.linkingPrepositions.has(part) || grammar.prepositions.has(part)),
  };
}

/**
 * Another wording for somebody already named: `le dirigeant américain` for the president, `le groupe` for the company.
 * In: a definite singular phrase and the entities. Out: the id of the one meant; undefined where the phrase may well
 * introduce somebody new.
 */
export function findAlias(
  phrase: SpeakerPhrase,
  text: string,
  entities: ReadonlyMap<string, Entity>,
  antecedents: Antecedents,
  { spoke, pack }: SalienceContext,
): string | undefined {
  const opener = /^[\p{L}]+['’]?/u.exec(textOf(text, phrase))?.[0] ?? '';
  if (phrase.number === 'plural' || !pack.attribution.grammar.definites.has(foldWord(opener)))
    return undefined;
  const described = describePhrase(textOf(text, phrase), pack);
  const demonstrative = pack.attribution.grammar.demonstratives.has(foldWord(opener));
  const type = aliasType(described, demonstrative, pack);
  if (type === undefined) return undefined;
  const here = antecedents.sentenceAt(phrase.start);
  /** Those from whom the phrase tells somebody else apart. */
  const apart = new Set<string>();
  let best: string | undefined;
  let most = 0;
  for (const occurrence of antecedents.before(phrase.start, aliasReach).toReversed()) {
    const entity = entities.get(occurrence.entity);
    if (entity === undefined || entity.type !== type || occurrence.quoted) continue;
    if (type === 'person' ? !agree(entity, phrase) : isOtherBody(described, entity, pack)) continue;
    const own =
      occurrence.phrase === undefined ? undefined : describePhrase(textOf(text, occurrence.phrase), pack);
    const introduced = own?.head === described.head;
    if (introduced && here === occurrence.sentence && contrasts(described, own)) {
      apart.add(entity.id);
    }
    if (apart.has(entity.id)) continue;
    const fit = introduced
      ? 1
      : type === 'person'
        ? fitsRole(described, entity, pack) || (demonstrative && here - occurrence.sentence <= 1 ? 0.4 : 0)
        : described.specific
          ? 0
          : 0.5;
    if (fit === 0) continue;
    const near = here - occurrence.sentence;
    if (fit < 1 && near > (described.specific ? 1 : 3)) continue;
    const score =
      fit +
      0.6 ** near +
      (spoke.has(entity.id) ? 0.2 : 0) +
      (occurrence.part === 'subject' ? 0.4 : occurrence.part === 'object' ? 0.1 : 0);
    if (score > most) [best, most] = [entity.id, score];
  }
  return best;
}

/** What a phrase may stand for: by its noun, by a people (`l'Espagnol`), or because it points back (`ce juriste`). */
function aliasType(
  { head }: Description,
  demonstrative: boolean,
  { attribution, names }: LanguagePack,
): 'person' | 'organization' | undefined {
  const known = attribution.aliases.get(head);
  if (known !== undefined) return known;
  const people = names.demonyms.get(head);
  return (people !== undefined && !people.plural) || (demonstrative && attribution.sourceNouns.has(head))
    ? 'person'
    : undefined;
}

/** `la compagnie` is no `Commission européenne`: a public body is not called a company. */
function isOtherBody({ head }: Description, { name }: Entity, pack: LanguagePack): boolean {
  const own = describePhrase(name, pack).head;
  const { authorities, bodies } = pack.attribution;
  return own !== head && authorities.has(own) && !authorities.has(head) && !bodies.has(head);
}

/** `le président français` and `le président milliardaire` in one sentence are two people. */
function contrasts(one: Description, other: Description): boolean {
  const modifiers = modifiersOf(one);
  return (
    modifiers.length > 0 && other.words.length > 1 && !modifiers.some((word) => other.words.includes(word))
  );
}

function modifiersOf({ head, words }: Description): readonly string[] {
  return words.filter((word) => word !== head);
}

/** 0 where role and phrase contradict each other, 1 where they say the same, between where neither is told. */
function fitsRole(description: Description, entity: Entity, pack: LanguagePack): number {
  const { head, words, specific } = description;
  if (entity.role === undefined) return specific ? 0.3 : 0.5;
  const { head: roleHead, words: role } = describePhrase(entity.role, pack);
  const { hypernyms, relations } = pack.attribution;
  if (relations.has(roleHead)) return specific ? 0.3 : 0.5;
  const kinds = hypernyms.get(head);
  const sameHead =
    pack.names.demonyms.has(head) || role.includes(head) || role.some((word) => kinds?.has(word) === true);
  if (!sameHead) return 0;
  const nations = (list: readonly string[]): string[] =>
    list.flatMap((word) => pack.names.demonyms.get(word)?.country ?? []).filter((code) => code !== '');
  const wanted = nations(words);
  const known = nations(role);
  if (wanted.length > 0 && known.length > 0) return wanted.some((code) => known.includes(code)) ? 1.2 : 0;
  return specific && !modifiersOf(description).every((word) => role.includes(word)) ? 0.3 : 0.7;
}
