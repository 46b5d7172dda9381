import type { Entity } from '../core/analysis';
import { foldName } from '../core/fold';
import { textOf } from '../core/span';
import type { LanguagePack } from '../lang/types';
import type { Antecedents } from './antecedents';
import { describePhrase } from './nominalMentions';
import { foldWord } from './words';

/** What the article tells of those it names, as far as finding them again under another wording needs it. */

/** The first letters of a name's words, closed-class words left out (`Parti des paysans` → `pp`). */
export function initialsOf(name: string, pack: LanguagePack): string {
  return describePhrase(name, pack)
    .words.map((word) => word.charAt(0))
    .join('');
}

/** `le parquet national financier` where the article writes `PNF`, `les Forces de garde côtière (FGC)`. */
export function findAcronymOf(
  surface: string,
  entities: Iterable<Entity>,
  pack: LanguagePack,
): { readonly entity: Entity; readonly name: string } | undefined {
  const [, long = surface, bracketed] = /^(.*\S)\s*\((\p{Lu}[\p{L}\p{N}]{1,7})\)$/u.exec(surface) ?? [];
  const { words } = describePhrase(long, pack);
  if (words.length < 2) return undefined;
  const initials = initialsOf(long, pack);
  for (const entity of entities) {
    if (entity.type === 'person' || !/^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u.test(entity.name)) continue;
    const acronym = foldName(entity.name);
    const beside = bracketed !== undefined && foldName(bracketed) === acronym && initials[0] === acronym[0];
    if (beside || (acronym.length > 2 && acronym === initials)) {
      const [opener = ''] = /^\p{L}+['’]?/u.exec(long) ?? [];
      const determined = pack.attribution.grammar.determiners.has(foldWord(opener));
      return { entity, name: determined ? long.slice(opener.length).trim() : long };
    }
  }
  return undefined;
}

/** All roles that an article gives somebody; empty for none. */
export function rolesOf({ role, roles }: Entity): readonly string[] {
  return roles ?? (role === undefined ? [] : [role]);
}

/** Answers what the article tells of an entity: the content words of its roles and of the phrases around its names. */
export function createTold(
  text: string,
  antecedents: Antecedents,
  pack: LanguagePack,
): (entity: Entity) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (entity) => {
    const kept = known.get(entity.id);
    if (kept !== undefined) return kept;
    const name = describePhrase(entity.name, pack).words;
    // `son homologue allemand`: tells of nobody what he is, but where he is from.
    const roles = rolesOf(entity).flatMap((role) => {
      const { head, words } = describePhrase(role, pack);
      return pack.attribution.relations.has(head)
        ? words.filter((word) => pack.names.demonyms.has(word))
        : [role];
    });
    const phrases = [...roles, ...antecedents.phrases(entity.id).map((span) => textOf(text, span))];
    // A surname may look like a calling (`Boucher`); the name of a body tells what it is (`Banque`); `son homologue russe`
    // tells where he is from.
    const words = [
      ...phrases
        .flatMap((phrase) => describePhrase(phrase, pack).words)
        .filter((word) => !name.includes(word) && !pack.attribution.relations.has(word)),
      ...(entity.type === 'person' ? [] : name),
    ];
    known.set(entity.id, words);
    return words;
  };
}
