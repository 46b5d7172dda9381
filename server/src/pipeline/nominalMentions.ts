import type { Entity } from '../core/analysis';
import { textOf, type Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
import type { Antecedents } from './antecedents';
import {
  fitsBody,
  fitsPerson,
  isFormer,
  isForAnyone,
  isOfItsBody,
  sharesNation,
  standsAlone,
  tellsCalling,
  tellsKind,
  typeOf,
} from './bearers';
import { agree, type SalienceContext } from './salience';
import type { Referent, SpeakerPhrase } from './types';
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
  /** A name stands in it (`le patron de [Norvia]`). */
  readonly named: boolean;
  /** Its complement tells of nobody in particular (`mère [de deux enfants]`, `father [of three]`). */
  readonly generic: boolean;
  /** It says itself that somebody known is meant (`le même chercheur`). */
  readonly again: boolean;
}

/** Reads a phrase such as `le chef de l'Etat ukrainien` or a role such as `président ukrainien`. */
export function describePhrase(phrase: string, pack: LanguagePack): Description {
  const { grammar, synonyms } = pack.attribution;
  let folded = foldWord(phrase).replace(/[\s\u00a0\u202f]+/gu, ' ');
  for (const [from, to] of synonyms) folded = folded.replace(from, to);
  // `l'ex-ministre` was one.
  const parts = folded
    .split(/(?<=['’]|\bex-)|[\s,()]+/u)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .flatMap((part) => splitCompound(part, pack));
  const isClosed = (part: string): boolean =>
    part.length < 2 ||
    grammar.determiners.has(part) ||
    grammar.sameWords.has(part) ||
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
  const isLink = (part: string): boolean =>
    grammar.linkingPrepositions.has(part) || grammar.prepositions.has(part);
  // `le boxeur de 23 ans`: how old he is tells nothing of which one he is.
  const last = parts.at(-1) ?? '';
  const aged = grammar.ageNouns.has(last) && behind.filter(isLink).length === 1;
  return {
    head,
    words,
    named: /[\s\u00a0\u202f'’]\p{Lu}/u.test(phrase),
    generic: isGeneric(parts, parts.indexOf(head) + 1, pack) && !/\s\p{Lu}/u.test(phrase),
    again: parts.some((part) => grammar.sameWords.has(part)),
    specific: !aged && behind.some(isLink),
  };
}

/** `président-candidat`: two functions of one; those that are one function (`président-directeur`) stay. */
function splitCompound(part: string, pack: LanguagePack): readonly string[] {
  const halves = part.split('-');
  const both = halves.length === 2 && halves.every((half) => typeOf(half, pack) === 'person');
  return both && !pack.attribution.headFinal && !pack.names.titles.has(part) ? halves : [part];
}

/** What a nominal phrase says in front of its first comma (`le capitaine[, élu homme du match,]`), where it means one. */
export function coreOf(phrase: SpeakerPhrase, text: string): string {
  const surface = textOf(text, phrase);
  if (phrase.kind !== 'nominal' || phrase.number !== 'singular') return surface;
  const comma = surface.indexOf(',');
  return comma < 0 || text.slice(phrase.start, phrase.head.end).includes(',')
    ? surface
    : surface.slice(0, comma);
}

/** A preposition without article, and a noun without one or with a number, stand at an index. */
function isGeneric(parts: readonly string[], at: number, { attribution }: LanguagePack): boolean {
  const { linkingPrepositions, contractions, determiners, indefinites } = attribution.grammar;
  const [preposition = '', next] = parts.slice(at, at + 2);
  if (!linkingPrepositions.has(preposition) || contractions.has(preposition) || next === undefined)
    return false;
  return !determiners.has(next) || indefinites.has(next);
}

/** How many sentences ago somebody may have spoken whom a noun means that tells nothing known of him. */
const spokenReach = 2;

/** How well a phrase fits that points at somebody just named and tells something else of him (`ce juriste`). */
const fitPointed = 0.4;

/** How much it counts that somebody was meant just now; halved, nearly, by each sentence. */
const nearness = 1.4;

/** How well a phrase must fit somebody whom nothing names. */
const fitUnnamed = 0.6;

/** How many letters a noun in front of a name has at most. */
const longestNoun = 24;

/** What resolving another wording stands on. */
export interface AliasContext extends SalienceContext {
  readonly text: string;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly antecedents: Antecedents;
  /** Content words that the article tells of an entity: its roles and the phrases around its names. */
  readonly told: (entity: Entity) => readonly string[];
}

/**
 * Another wording for somebody already named: `le dirigeant américain` for the president, `le groupe` for the company,
 * `l'octogénaire` for whoever it was.
 * In: a definite singular phrase and the entities. Out: the id of the one meant; undefined where the phrase may well
 * introduce somebody new.
 */
export function findAlias(
  phrase: SpeakerPhrase & Partial<Pick<Referent, 'part'>>,
  context: AliasContext,
  known?: 'person',
): string | undefined {
  const { text, entities, antecedents, told, spoke, pack } = context;
  const opener = /^[\p{L}]+['’]?/u.exec(textOf(text, phrase))?.[0] ?? '';
  if (phrase.number === 'plural' || !pack.attribution.grammar.definites.has(foldWord(opener)))
    return undefined;
  const described = describePhrase(coreOf(phrase, text), pack);
  const demonstrative = pack.attribution.grammar.demonstratives.has(foldWord(opener));
  const type = known ?? typeOf(described.head, pack);
  if (type === undefined) return undefined;
  // `la mère du suspect` is nobody who was named by himself.
  const { relations } = pack.attribution;
  const related =
    described.specific &&
    !described.generic &&
    relations.has(described.head) &&
    !isForAnyone(described.head, pack);
  if (related && !demonstrative) return undefined;
  const alone = known === undefined && standsAlone(described.head, pack) && !isFormer(described.words, pack);
  const here = antecedents.sentenceAt(phrase.start);
  const named = described.specific && holdsName(phrase, text);
  const governed = phrase.part !== undefined && phrase.part !== 'subject';
  /** Those from whom the phrase tells somebody else apart. */
  const apart = new Set<string>();
  let best: string | undefined;
  let most = 0;
  for (const occurrence of antecedents.before(phrase.start, aliasReach).toReversed()) {
    const entity = entities.get(occurrence.entity);
    if (entity === undefined || entity.type !== type || occurrence.quoted) continue;
    if (type === 'person' && !agree(entity, phrase)) continue;
    const own =
      occurrence.phrase === undefined ? undefined : describePhrase(textOf(text, occurrence.phrase), pack);
    const introduced = own?.head === described.head;
    if (introduced && here === occurrence.sentence && contrasts(described, own)) {
      apart.add(entity.id);
    }
    // `Anne Vidal a pointé le silence de l'accusé`: a subject is meant again in its clause by a pronoun.
    if (governed && here === occurrence.sentence && occurrence.part === 'subject') apart.add(entity.id);
    // `Saluant le bilan de Morin, le maire …`: a subject is nobody whom its sentence has named, unless a quote stands between.
    const beside = here === occurrence.sentence && !/[«»“”"]/u.test(text.slice(occurrence.end, phrase.start));
    if (!governed && type === 'person' && beside) apart.add(entity.id);
    if (apart.has(entity.id)) continue;
    // `le candidat (LR)`: what a bracket adds is spoken of by nobody.
    if (text[occurrence.start - 1] === '(') continue;
    if (type === 'person' && namesPlace(occurrence, text, pack)) continue;
    const words = told(entity);
    const isTold =
      type === 'person'
        ? tellsCalling(words, pack) || sharesNation(described.words, words, pack)
        : tellsKind(words, pack);
    const spokeAgo = here - (spoke.get(entity.id) ?? -Infinity);
    const spoken = described.again || spokeAgo <= (described.specific ? 1 : spokenReach);
    // `la préfecture` is no radio that just spoke, `le rapporteur public` nobody of whom only a name is told.
    const bare = described.specific || described.words.length === 1 || pack.attribution.headFinal;
    const heard = spoken && (described.again || (type === 'person' && bare));
    if (alone && !introduced && !isTold && !heard) continue;
    // `le candidat de Debout la France` is not `le candidat du PS, Benoît Hamon`.
    if (
      introduced &&
      named &&
      own.specific &&
      contrasts(described, own) &&
      holdsName(occurrence.phrase, text)
    )
      continue;
    const same = introduced && !described.specific && !contrasts(described, own);
    const pointed = demonstrative && type === 'person' && here - occurrence.sentence <= 1 ? fitPointed : 0;
    const fits = type === 'person' ? fitsPerson : fitsBody;
    const fit = same ? 1 : fits(described, words, pack) || pointed;
    if (fit === 0) continue;
    // Two nouns without a name are two people, unless the one takes in the other (`un homme` … `le trentenaire`).
    const itself = describePhrase(entity.name, pack);
    // `Un proche de la famille a dit …`: he is not `le suspect`.
    const likely = spoken && !pack.attribution.kinds.charged.has(described.head);
    const anyone = isForAnyone(described.head, pack) && (isForAnyone(itself.head, pack) || likely);
    const unnamed = entity.mentions.length === 0 && !introduced && !demonstrative && !anyone;
    if (unnamed && Math.max(fit, fits(described, itself.words, pack)) < fitUnnamed) continue;
    const near = here - occurrence.sentence;
    const tellsApart = described.specific && !isOfItsBody(described.head, described.words, pack);
    if (fit < 1 && !described.again && near > (tellsApart ? 1 : 3)) continue;
    const score =
      fit +
      nearness * 0.6 ** near +
      (spoke.has(entity.id) ? 0.2 : 0) +
      (occurrence.part === 'subject' ? 0.4 : occurrence.part === 'object' ? 0.1 : 0);
    if (score > most) [best, most] = [entity.id, score];
  }
  return best;
}

/** `l'aéroport [Mohammed V]`: a place called after somebody. */
function namesPlace({ start }: Span, text: string, { names }: LanguagePack): boolean {
  const [, noun = ''] = /(\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, start - longestNoun), start)) ?? [];
  return names.headNouns.get(foldWord(noun)) === 'place';
}

/** Whether a name stands in a phrase, behind its first word. */
function holdsName(phrase: Span | undefined, text: string): boolean {
  return phrase !== undefined && /[\s\u00a0'’]\p{Lu}/u.test(textOf(text, phrase));
}

/** `le président français` and `le président milliardaire` in one sentence are two people. */
function contrasts(one: Description, other: Description): boolean {
  const modifiers = one.words.filter((word) => word !== one.head);
  return (
    modifiers.length > 0 && other.words.length > 1 && !modifiers.some((word) => other.words.includes(word))
  );
}

/** The first word of a phrase, folded (`l'`). */
export function openerOf(text: string, phrase: Span): string {
  return foldWord(textOf(text, phrase)).split(/[\s\u00a0\u202f]|(?<=')/u)[0] ?? '';
}
