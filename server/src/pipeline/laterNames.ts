import type { Entity, Mention } from '../core/analysis';
import { lowerBound, overlaps, type Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
import type { Antecedents } from './antecedents';
import { isForAnyone, takesIn, typeOf } from './bearers';
import { coreOf, describePhrase, openerOf } from './nominalMentions';
import { agree } from './salience';
import { rolesOf } from './told';
import type { Referent, SpeakerPhrase } from './types';

/** Whom a function stands for whose bearer the article names only behind it. */

/** How many sentences ahead somebody is named whose function alone is told before. */
const laterReach = 4;

/** A function that the article tells of somebody, as its content words. */
export interface ToldRole {
  readonly entity: Entity;
  readonly words: readonly string[];
}

/** What finding somebody behind a phrase stands on. */
export interface LaterContext {
  readonly text: string;
  readonly pack: LanguagePack;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly antecedents: Antecedents;
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
  readonly paragraphs: readonly Span[];
  readonly roles: readonly ToldRole[];
}

/**
 * The one person whom a noun phrase means that is named behind it.
 * In: a phrase that means nobody named in front of it. Out: the id of the entity, undefined where two may be meant.
 */
export function findNamedLater(phrase: SpeakerPhrase, context: LaterContext): string | undefined {
  if (phrase.number === 'plural') return undefined;
  return findByLaterRole(phrase, context) ?? findNamedNext(phrase, context);
}

/**
 * `selon son avocat` … `L'avocat, Paul Morin, …`: the one with the function that the phrase tells. Of a function without
 * complement only the next few sentences may tell who has it.
 */
function findByLaterRole(
  phrase: SpeakerPhrase,
  { text, pack, antecedents, roles }: LaterContext,
): string | undefined {
  const { head, words, specific } = describePhrase(coreOf(phrase, text), pack);
  if (typeOf(head, pack) !== 'person' || isForAnyone(head, pack)) return undefined;
  const here = antecedents.sentenceAt(phrase.start);
  const fitting = roles.filter((role) => {
    const [first] = role.entity.mentions;
    const ahead = first === undefined ? 0 : antecedents.sentenceAt(first.start) - here;
    const same = (word: string): boolean =>
      role.words.includes(word) ||
      // `le meurtrier` … `l'assaillant, Paul Morin`
      (word === head && role.words.some((other) => takesIn(head, other, pack) && takesIn(other, head, pack)));
    const told = words.includes(head) && words.every(same);
    return told && ahead > 0 && (specific || ahead <= laterReach) && agree(role.entity, phrase);
  });
  const [one] = fitting;
  return fitting.every(({ entity }) => entity.id === one?.entity.id) ? one?.entity.id : undefined;
}

/**
 * `La gardienne de l'équipe a dit … . Sophie Dulac a ajouté …`: whom the next sentence begins to speak of by the name
 * alone, without saying who that is.
 */
function findNamedNext(
  phrase: SpeakerPhrase,
  { text, pack, entities, antecedents, mentions, referents, paragraphs }: LaterContext,
): string | undefined {
  const { head } = describePhrase(coreOf(phrase, text), pack);
  const definite = pack.attribution.grammar.definites.has(openerOf(text, phrase));
  if (!definite || typeOf(head, pack) !== 'person') return undefined;
  const here = antecedents.sentenceAt(phrase.start);
  const next = referents.find(
    ({ kind, part, start }) =>
      kind === 'name' && part === 'subject' && antecedents.sentenceAt(start) === here + 1,
  );
  const mention = next === undefined ? undefined : nameAt(mentions, next);
  const entity = mention === undefined ? undefined : entities.get(mention.entity);
  if (next === undefined || mention === undefined || entity?.type !== 'person') return undefined;
  if (antecedents.paragraphAt(next.start) !== antecedents.paragraphAt(phrase.start)) return undefined;
  // A headline may have named him.
  const body = paragraphs[1]?.start ?? 0;
  const first = entity.mentions.find(({ start }) => start >= body);
  const bare = next.start === mention.start && next.end === mention.end && rolesOf(entity).length === 0;
  return bare && first?.start === mention.start && agree(entity, phrase) ? entity.id : undefined;
}

/** The mention that a name phrase's head stands on. */
export function nameAt(mentions: readonly Mention[], phrase: SpeakerPhrase): Mention | undefined {
  for (let index = lowerBound(mentions, phrase.start); index < mentions.length; index++) {
    const mention = mentions[index];
    if (mention === undefined || mention.start >= phrase.end) return undefined;
    if (overlaps(mention, phrase.head)) return mention;
  }
  return undefined;
}
