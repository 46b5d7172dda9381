import type { EntityType, Gender, LanguageCode } from '../../core/analysis';
import type { LineRange } from '../../core/lines';
import { flatMapInSteps, type Steps } from '../../core/steps';
import type { CueTier } from '../../lang/attribution';
import { packOf } from '../../lang/registry';
import { quotesOf, type CollectedEntity, type Collection, type Occurrence } from '../collection';
import type { SummaryView } from '../packedSummary';
import type { QuoteSummary } from '../summary';
import {
  countMentions,
  entityGender,
  isAnonymousEntity,
  isUnnamedEntity,
  languageOf,
  quoteCue,
  quoteDoubt,
  quoteKind,
  quoteRange,
  quoteSpeaker,
  quoteWords,
  stringsOf,
  wordsOf,
} from '../summaryView';

/** How much somebody says: quotes, and the words in them. A quote within a quote of the same speaker counts once. */
export interface Share {
  readonly quotes: number;
  readonly words: number;
}

export interface SpeakerStatistics extends Share {
  readonly name: string;
  readonly type: EntityType;
  readonly role?: string;
  /** Only where an article states it. */
  readonly gender?: Gender;
  /** The first quote. */
  readonly at: { readonly uri: string; readonly range: LineRange };
}

/** The people of one gender: how many are named, how often, how many of them speak, and how much. */
export interface GenderStatistics extends Share {
  readonly people: number;
  readonly mentions: number;
  readonly speakers: number;
}

export interface CueStatistics {
  readonly lemma: string;
  /** Absent for a preposition (`selon`). */
  readonly tier?: CueTier;
  readonly count: number;
}

export interface Statistics {
  readonly articles: number;
  readonly words: number;
  readonly said: Share;
  readonly unattributed: Share;
  /** Quotes whose speaker is but a guess. */
  readonly guessed: number;
  readonly kinds: Readonly<Record<QuoteSummary['kind'], number>>;
  /** Whoever is quoted with the most words first. */
  readonly speakers: readonly SpeakerStatistics[];
  /** People with a name of their own; `unstated` where no article states the gender. */
  readonly genders: Readonly<Record<Gender | 'unstated', GenderStatistics>>;
  /** The most frequent first. */
  readonly cues: readonly CueStatistics[];
}

interface Growing {
  quotes: number;
  words: number;
}

type GrowingGender = { -readonly [Key in keyof GenderStatistics]: GenderStatistics[Key] };

/** So many quotes are a step. */
const quotesAtOnce = 50;

/**
 * Who is quoted how much, in one article or in all of a collection.
 * In: summaries. Out: numbers that can be added up and drawn, in steps. A person's gender is what any of the articles states; for
 * groups, organisations and sources without a name nothing is counted by gender.
 */
export function* statistics(collection: Collection): Steps<Statistics> {
  const said: Growing = { quotes: 0, words: 0 };
  const unattributed: Growing = { quotes: 0, words: 0 };
  const kinds = { direct: 0, fragment: 0, indirect: 0 };
  const cues = new Map<string, { lemma: string; tier?: CueTier; count: number }>();
  const shares = new Map<CollectedEntity, Growing>();
  const tiers = new Map<LanguageCode, ReadonlyMap<string, CueTier>>();
  let all = 0;
  let guessed = 0;
  for (const { summary, entities } of collection.articles()) {
    all += wordsOf(summary);
    const language = languageOf(summary);
    const strings = stringsOf(summary);
    const known = tiers.get(language) ?? tiersOf(language);
    tiers.set(language, known);
    const counted = countedWords(summary);
    for (let quote = 0; quote < summary.quotes; quote++) {
      if (quote % quotesAtOnce === 0) yield;
      const words = counted[quote] ?? 0;
      kinds[quoteKind(summary, quote)]++;
      add(said, words);
      const speaker = entities[quoteSpeaker(summary, quote)];
      if (speaker === undefined) add(unattributed, words);
      else {
        const share = shares.get(speaker) ?? { quotes: 0, words: 0 };
        add(share, words);
        if (quoteDoubt(summary, quote) === 'guess') guessed++;
        shares.set(speaker, share);
      }
      const cue = quoteCue(summary, quote, strings);
      if (cue !== undefined) countCue(cues, cue, known.get(cue), language);
    }
  }
  return {
    articles: collection.size,
    words: all,
    said,
    unattributed,
    guessed,
    kinds,
    speakers: yield* speakersOf(collection, shares),
    genders: yield* gendersOf(collection, shares),
    cues: [...cues.values()].sort((a, b) => b.count - a.count || (a.lemma < b.lemma ? -1 : 1)),
  };
}

function add(share: Growing, words: number): void {
  if (words > 0) share.quotes++;
  share.words += words;
}

/**
 * The words of each quote; none for one that lies within another of the same speaker, which has them already. Quotes stand
 * in document order, an outer one in front of those within it.
 */
function countedWords(summary: SummaryView): number[] {
  const last = new Map<number, LineRange>();
  return Array.from({ length: summary.quotes }, (_, quote) => {
    const speaker = quoteSpeaker(summary, quote);
    const range = quoteRange(summary, quote);
    const [, , line, character] = range;
    const [, , outerLine, outerCharacter] = last.get(speaker) ?? [0, 0, -1, -1];
    const isInner = line < outerLine || (line === outerLine && character <= outerCharacter);
    if (!isInner) last.set(speaker, range);
    return isInner ? 0 : quoteWords(summary, quote);
  });
}

function tiersOf(language: LanguageCode): ReadonlyMap<string, CueTier> {
  const tiers = new Map<string, CueTier>();
  for (const forms of packOf(language).attribution.cues.values())
    for (const { lemma, tier } of forms) tiers.set(lemma, tier);
  return tiers;
}

function countCue(
  cues: Map<string, { lemma: string; tier?: CueTier; count: number }>,
  lemma: string,
  tier: CueTier | undefined,
  language: LanguageCode,
): void {
  const key = `${language} ${lemma}`;
  const known = cues.get(key);
  if (known !== undefined) known.count++;
  else cues.set(key, { lemma, count: 1, ...(tier === undefined ? {} : { tier }) });
}

function* speakersOf(
  collection: Collection,
  shares: ReadonlyMap<CollectedEntity, Growing>,
): Steps<SpeakerStatistics[]> {
  const speakers = yield* flatMapInSteps(shares, ([entity, share]): SpeakerStatistics[] => {
    const occurrences = collection.occurrencesOf(entity);
    const first = occurrences.find((occurrence) => quotesOf(occurrence).length > 0);
    if (first === undefined) return [];
    const [quote = 0] = quotesOf(first);
    const gender = genderIn(occurrences);
    const isPerson = entity.type === 'person' && occurrences.some(isNamedPerson);
    return [
      {
        name: entity.name,
        type: entity.type,
        ...(entity.role === undefined ? {} : { role: entity.role }),
        ...(gender === undefined || !isPerson ? {} : { gender }),
        ...share,
        at: { uri: first.article.uri, range: quoteRange(first.article.summary, quote) },
      },
    ];
  });
  return speakers.sort((a, b) => b.words - a.words || b.quotes - a.quotes || (a.name < b.name ? -1 : 1));
}

/** In: an occurrence of a person. */
function isNamedPerson({ article: { summary }, entity }: Occurrence): boolean {
  return !isUnnamedEntity(summary, entity) && !isAnonymousEntity(summary, entity);
}

/** What the first article says that states it. */
function genderIn(occurrences: readonly Occurrence[]): Gender | undefined {
  for (const { article, entity } of occurrences) {
    const gender = entityGender(article.summary, entity);
    if (gender !== undefined) return gender;
  }
  return undefined;
}

function* gendersOf(
  collection: Collection,
  shares: ReadonlyMap<CollectedEntity, Growing>,
): Steps<Readonly<Record<Gender | 'unstated', GenderStatistics>>> {
  const empty = (): GrowingGender => ({ people: 0, mentions: 0, speakers: 0, quotes: 0, words: 0 });
  const genders = { female: empty(), male: empty(), mixed: empty(), unstated: empty() };
  for (const entity of collection.entities()) {
    yield;
    if (entity.type !== 'person') continue;
    const named = collection.occurrencesOf(entity).filter(isNamedPerson);
    if (named.length === 0) continue;
    const gender = genderIn(named) ?? 'unstated';
    const share = shares.get(entity);
    const sum = genders[gender];
    sum.people++;
    sum.mentions += named.reduce(
      (count, { article, entity: index }) => count + countMentions(article.summary, index),
      0,
    );
    if (share === undefined) continue;
    sum.speakers++;
    sum.quotes += share.quotes;
    sum.words += share.words;
  }
  return genders;
}
