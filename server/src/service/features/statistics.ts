import type { EntityType, Gender, LanguageCode } from '../../core/analysis';
import { certaintyOf } from '../../core/certainty';
import type { LineRange } from '../../core/lines';
import type { CueTier } from '../../lang/attribution';
import { packOf } from '../../lang/registry';
import type { Collection } from '../collection';
import { countMentions, keyOf, type ArticleSummary, type QuoteSummary } from '../summary';

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

/**
 * Who is quoted how much, in one article or in all of a collection.
 * In: summaries. Out: numbers that can be added up and drawn. A person's gender is what any of the articles states; for
 * groups, organisations and sources without a name nothing is counted by gender.
 */
export function statistics(collection: Collection): Statistics {
  const said: Growing = { quotes: 0, words: 0 };
  const unattributed: Growing = { quotes: 0, words: 0 };
  const kinds = { direct: 0, fragment: 0, indirect: 0 };
  const cues = new Map<string, { lemma: string; tier?: CueTier; count: number }>();
  const shares = new Map<string, Growing>();
  const tiers = new Map<LanguageCode, ReadonlyMap<string, CueTier>>();
  let words = 0;
  let guessed = 0;
  for (const { uri, summary } of collection.articles()) {
    words += summary.words;
    const { language } = summary;
    const known = tiers.get(language) ?? tiersOf(language);
    tiers.set(language, known);
    for (const [quote, counted] of countedWords(summary.quotes)) {
      kinds[quote.kind]++;
      add(said, counted);
      const speaker = quote.speaker === undefined ? undefined : summary.entities[quote.speaker];
      if (speaker === undefined) add(unattributed, counted);
      else {
        const key = keyOf(speaker, uri);
        const share = shares.get(key) ?? { quotes: 0, words: 0 };
        add(share, counted);
        if (certaintyOf(quote.confidence) === 'guess') guessed++;
        shares.set(key, share);
      }
      if (quote.cue !== undefined) countCue(cues, quote.cue, known.get(quote.cue), language);
    }
  }
  return {
    articles: collection.size,
    words,
    said,
    unattributed,
    guessed,
    kinds,
    speakers: speakersOf(collection, shares),
    genders: gendersOf(collection, shares),
    cues: [...cues.values()].sort((a, b) => b.count - a.count || (a.lemma < b.lemma ? -1 : 1)),
  };
}

function add(share: Growing, words: number): void {
  if (words > 0) share.quotes++;
  share.words += words;
}

/**
 * The words of each quote; none for one that lies within another of the same speaker, which has them already.
 * In: quotes in document order, an outer one in front of those within it.
 */
function countedWords(quotes: readonly QuoteSummary[]): (readonly [QuoteSummary, number])[] {
  const last = new Map<number | undefined, LineRange>();
  return quotes.map((quote) => {
    const [, , line, character] = quote.at;
    const [, , outerLine, outerCharacter] = last.get(quote.speaker) ?? [0, 0, -1, -1];
    const isInner = line < outerLine || (line === outerLine && character <= outerCharacter);
    if (!isInner) last.set(quote.speaker, quote.at);
    return [quote, isInner ? 0 : quote.words];
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

function speakersOf(collection: Collection, shares: ReadonlyMap<string, Growing>): SpeakerStatistics[] {
  const speakers = [...shares].flatMap(([key, share]): SpeakerStatistics[] => {
    const entity = collection.entity(key);
    const first = entity?.occurrences.find(({ quotes }) => quotes.length > 0);
    const quote = first?.quotes[0];
    if (entity === undefined || first === undefined || quote === undefined) return [];
    const gender = entity.occurrences.find((occurrence) => occurrence.entity.gender !== undefined)?.entity
      .gender;
    const isNamed = entity.occurrences.some((occurrence) => isNamedPerson(occurrence.entity));
    return [
      {
        name: entity.name,
        type: entity.type,
        ...(entity.role === undefined ? {} : { role: entity.role }),
        ...(gender === undefined || !isNamed ? {} : { gender }),
        ...share,
        at: { uri: first.article.uri, range: quote.at },
      },
    ];
  });
  return speakers.sort((a, b) => b.words - a.words || b.quotes - a.quotes || (a.name < b.name ? -1 : 1));
}

function isNamedPerson(entity: ArticleSummary['entities'][number]): boolean {
  return entity.type === 'person' && entity.unnamed !== true && entity.anonymous !== true;
}

function gendersOf(
  collection: Collection,
  shares: ReadonlyMap<string, Growing>,
): Readonly<Record<Gender | 'unstated', GenderStatistics>> {
  const empty = (): GrowingGender => ({ people: 0, mentions: 0, speakers: 0, quotes: 0, words: 0 });
  const genders = { female: empty(), male: empty(), mixed: empty(), unstated: empty() };
  for (const { key, occurrences } of collection.entities()) {
    const named = occurrences.filter(({ entity }) => isNamedPerson(entity));
    if (named.length === 0) continue;
    const gender = named.find(({ entity }) => entity.gender !== undefined)?.entity.gender ?? 'unstated';
    const share = shares.get(key);
    const sum = genders[gender];
    sum.people++;
    sum.mentions += named.reduce((count, { entity }) => count + countMentions(entity), 0);
    if (share === undefined) continue;
    sum.speakers++;
    sum.quotes += share.quotes;
    sum.words += share.words;
  }
  return genders;
}
