import type { Entity, Mention } from '../core/analysis';
import { foldName } from '../core/fold';
import { textOf, type Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
import type { Antecedents } from './antecedents';
import { typeOf } from './bearers';
import { findNamedLater, nameAt } from './laterNames';
import { findUntaggedName, type UntaggedName } from './newSources';
import { coreOf, describePhrase, findAlias, openerOf, type Description } from './nominalMentions';
import { agree } from './salience';
import { createTold, findAcronymOf, initialsOf, rolesOf } from './told';
import type { Referent, SpeakerPhrase } from './types';
import { foldWord } from './words';

/** Whom a noun phrase means that the article calls by other words elsewhere. */
export interface Wordings {
  /** The id of the one whom a phrase means; undefined for somebody new. */
  known(phrase: SpeakerPhrase): string | undefined;
  /** The same by what is told of those named in front of it alone. */
  alias(phrase: SpeakerPhrase, type?: 'person'): string | undefined;
  /** A name in the phrase that is none of the article's mentions. */
  untagged(phrase: SpeakerPhrase): UntaggedName | undefined;
}

/** What is known of an article where its phrases are resolved; entities and those described by phrases grow meanwhile. */
export interface WordingsContext {
  readonly text: string;
  readonly pack: LanguagePack;
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
  readonly entities: Map<string, Entity>;
  readonly antecedents: Antecedents;
  /** Those whom only nominal phrases name, with the words of the first. */
  readonly described: readonly (Description & { readonly entity: Entity })[];
  /** Entities that spoke lately: id → index of the sentence. */
  readonly spoke: ReadonlyMap<string, number>;
}

/** Answers whom noun phrases mean, over one article; the long form of an acronym becomes its bearer's name. */
export function createWordings(context: WordingsContext): Wordings {
  const { text, pack, mentions, sentences, entities, antecedents, described, spoke } = context;
  const roles = [...entities.values()].flatMap((entity) =>
    entity.type === 'person'
      ? rolesOf(entity).map((role) => ({ entity, words: describePhrase(role, pack).words }))
      : [],
  );
  const told = createTold(text, antecedents, pack);

  const latest = (fitting: readonly { readonly entity: Entity }[], offset: number): string | undefined =>
    antecedents.latest(
      fitting.map(({ entity }) => entity.id),
      offset,
    );

  /** `la porte-parole` … `la porte-parole du gouvernement`: a person whose role holds the head noun and its adjectives. */
  const findByRole = (phrase: SpeakerPhrase): string | undefined => {
    const { head, words } = describePhrase(coreOf(phrase, text), pack);
    if (typeOf(head, pack) !== 'person' || phrase.number === 'plural') return undefined;
    const fitting = roles.filter(
      (role) =>
        role.words.includes(head) &&
        words.every((word) => role.words.includes(word)) &&
        agree(role.entity, phrase),
    );
    return latest(fitting, phrase.start);
  };

  /** `le maire et le préfet` are two. */
  const isJoined = (wording: string): boolean =>
    foldWord(wording)
      .split(/\s+/u)
      .some((word) => pack.attribution.grammar.coordinators.has(word));

  /** A source that an earlier phrase named with the same words (`le parquet fédéral` … `le parquet`). */
  const findSameWords = (phrase: SpeakerPhrase): string | undefined => {
    const { head, words } = describePhrase(coreOf(phrase, text), pack);
    const fitting = described.filter(
      (other) =>
        other.head === head &&
        isJoined(other.entity.name) === isJoined(textOf(text, phrase)) &&
        words.every((word) => other.words.includes(word)) &&
        other.entity.number === phrase.number,
    );
    return head === '' ? undefined : latest(fitting, phrase.start);
  };

  /** A name in the phrase by its capitals. */
  const capitals = (phrase: SpeakerPhrase): UntaggedName | undefined => {
    const sentence = sentences[antecedents.sentenceAt(phrase.start)];
    const opens = sentence !== undefined && !/\p{L}/u.test(text.slice(sentence.start, phrase.start));
    return findUntaggedName(text, { ...phrase, opens }, pack);
  };

  /** The same, where it is none of the article's mentions. */
  const untagged = (phrase: SpeakerPhrase): UntaggedName | undefined => {
    const found = capitals(phrase);
    return found === undefined || nameAt(mentions, { ...phrase, head: found }) !== undefined
      ? undefined
      : found;
  };

  /** `le quotidien El Mar`: a noun with its bearer's name right behind stands for nobody else. */
  const isCalled = (phrase: SpeakerPhrase): boolean => {
    const name = describePhrase(coreOf(phrase, text), pack).specific ? undefined : capitals(phrase);
    return name !== undefined && name.start > phrase.head.start;
  };

  const alias = (phrase: SpeakerPhrase, type?: 'person'): string | undefined =>
    findAlias(phrase, { text, entities, antecedents, told, spoke, pack }, type);

  /** `le PP`, where the article spoke of the Parti populaire. */
  const findByInitials = (phrase: SpeakerPhrase): string | undefined => {
    const acronym = textOf(text, phrase.head);
    if (!/^\p{Lu}{2,6}$/u.test(acronym)) return undefined;
    const fitting = [...entities.values()].filter(
      ({ type, name }) => type !== 'person' && initialsOf(name, pack).startsWith(foldWord(acronym)),
    );
    return latest(
      fitting.map((entity) => ({ entity })),
      phrase.start,
    );
  };

  /** `les Forces de garde côtière (FGC)`: the long form of an acronym, by which it is called from then on. */
  const findByAcronym = (phrase: SpeakerPhrase): string | undefined => {
    const found = findAcronymOf(textOf(text, phrase), entities.values(), pack);
    if (found === undefined) return undefined;
    entities.set(found.entity.id, { ...found.entity, name: found.name });
    return found.entity.id;
  };

  const findKnown = (phrase: SpeakerPhrase): string | undefined => {
    if (isIndefinite(text, phrase, pack)) return undefined;
    const long = findByAcronym(phrase);
    if (long !== undefined) return long;
    const named = untagged(phrase);
    if (named !== undefined) {
      const name = ` ${foldName(textOf(text, named))} `;
      const acronym = /^\p{Lu}{2,}$/u.test(textOf(text, named));
      return [...entities.values()].find((entity) => {
        const other = ` ${foldName(entity.name)} `;
        // `le syndicat SUD` is `SUD-Rail` or the `fédération SUD-Rail`, `le maire Morin` is `Paul Morin`.
        const within = entity.type !== 'person' && (acronym ? other.includes(name) : other.startsWith(name));
        return within || other.endsWith(name);
      })?.id;
    }
    return (
      findByRole(phrase) ??
      findSameWords(phrase) ??
      findByInitials(phrase) ??
      (isCalled(phrase) ? undefined : alias(phrase)) ??
      findNamedLater(phrase, { ...context, roles })
    );
  };

  return { known: findKnown, alias, untagged };
}

/** `une source`, `several officials`: introduces somebody new. */
function isIndefinite(text: string, phrase: SpeakerPhrase, pack: LanguagePack): boolean {
  const { indefinites, definites } = pack.attribution.grammar;
  const opener = openerOf(text, phrase);
  if (indefinites.has(opener)) return true;
  // `l'un de ses lieutenants`
  const next = openerOf(text, { start: phrase.start + opener.length, end: phrase.end });
  return opener.endsWith("'") && definites.has(opener) && indefinites.has(next);
}
