import type { Entity } from '../core/analysis';
import { textOf } from '../core/span';
import type { LanguagePack } from '../lang/types';
import type { Antecedents } from './antecedents';
import { describePhrase } from './nominalMentions';

/** What the article tells of those it names, as far as finding them again under another wording needs it. */

/** The first letters of a name's words, closed-class words left out (`Parti des paysans` → `pp`). */
export function initialsOf(name: string, pack: LanguagePack): string {
  return describePhrase(name, pack)
    .words.map((word) => word.charAt(0))
    .join('');
}

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
    // `son homologue`: tells of nobody what he is.
    const roles = rolesOf(entity).filter(
      (role) => !pack.attribution.relations.has(describePhrase(role, pack).head),
    );
    const phrases = [...roles, ...antecedents.phrases(entity.id).map((span) => textOf(text, span))];
    // A surname may look like a calling (`Boucher`); the name of a body tells what it is (`Banque`).
    const words = [
      ...phrases
        .flatMap((phrase) => describePhrase(phrase, pack).words)
        .filter((word) => !name.includes(word)),
      ...(entity.type === 'person' ? [] : name),
    ];
    known.set(entity.id, words);
    return words;
  };
}
