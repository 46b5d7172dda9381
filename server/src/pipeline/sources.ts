import type { QuotePattern } from '../core/analysis';
import type { LanguagePack } from '../lang/types';
import { type Phrase, toPhrase } from './heads';
import { findInvertedSubject } from './inversion';
import type { Link } from './links';
import { canSpeak, findNominalSources } from './nominals';
import { isNominal, skipDeterminers, startsPhrase } from './nouns';
import { pronounPhrase, readBareNouns, readPhrase } from './phrases';
import { opensSentence } from './sourceContents';
import { findAntecedent } from './relatives';
import {
  isAdverb,
  isParticiple,
  isPreposition,
  isRelative,
  isVerbal,
  looksFinite,
  opensParticipial,
  type Word,
} from './words';

/** A source preposition with its phrase: `selon [X]`. */
export interface SourceUse {
  readonly from: number;
  /** Index behind the preposition. */
  readonly last: number;
  readonly phrase: Phrase;
  readonly weak: boolean;
  /** A noun of speech with its owner; the content follows (`la déclaration de X selon laquelle`). */
  readonly nominal?: boolean;
}

/** All source prepositions of a sentence with a source behind them, in order. */
export function findSources(words: readonly Word[], pack: LanguagePack): SourceUse[] {
  const { attribution } = pack;
  const uses: SourceUse[] = [];
  words.forEach((word, from) => {
    if (word.kind !== 'word') return;
    const owned = readOwned(words, from, pack);
    if (owned !== undefined) uses.push(owned);
    const meant = readMeant(words, from, pack);
    if (meant !== undefined) uses.push(meant);
    const strong = attribution.sourcePrepositions
      .get(word.lower)
      ?.find((parts) => parts.every((part, index) => words[from + index]?.lower === part));
    const weak = strong === undefined && attribution.weakSourcePrepositions.has(word.lower);
    if (strong === undefined && !weak) return;
    const last = from + (strong?.length ?? 1);
    const object = words[last];
    if (object === undefined || isNonSource(words, last, pack)) return;
    // `[le maire], selon qui`
    if (
      attribution.grammar.subjectRelatives.has(object.lower) &&
      !attribution.grammar.otherRelatives.has(object.lower)
    ) {
      const owner = words[from - 1]?.kind === 'comma' ? findAntecedent(words, from, pack) : undefined;
      if (owner !== undefined) uses.push({ from, last, phrase: { ...owner, to: last + 1 }, weak: false });
      return;
    }
    if (attribution.grammar.otherRelatives.has(object.lower)) return;
    // `d'après son « évaluation »`: the marked noun is what its owner says.
    const owner = attribution.possessives.get(object.lower);
    if (owner !== undefined && words[last + 1]?.kind === 'quote' && !weak) {
      uses.push({ from, last, phrase: pronounPhrase(object, object, last, last + 1, owner), weak });
      return;
    }
    // `selon un « mode sans échec »`: the marked noun is no source, but `selon « Quotidien »` is one.
    if (attribution.grammar.indefinites.has(object.lower) && words[last + 1]?.kind === 'quote') return;
    const told = weak ? undefined : readTold(words, from, last, pack);
    if (told !== undefined) {
      uses.push(told);
      return;
    }
    const title = titleSource(words, last, pack);
    if (title !== undefined && !weak) {
      uses.push({ from, last, phrase: title, weak });
      return;
    }
    const clausal = attribution.grammar.complementizers.has(words[last + 1]?.lower ?? '');
    const named = clausal ? undefined : readPhrase(words, last, pack);
    const phrase =
      (named && leaveSentence(words, from, last, named, pack)) ??
      bareSource(words, clausal ? last + 2 : last, pack) ??
      (clausal ? undefined : readBareNouns(words, last, pack));
    if (phrase === undefined || (weak && !isWeakSource(words, from, phrase, pack))) return;
    uses.push({ from, last, phrase, weak });
  });
  return [...uses, ...findNominalSources(words, pack)].sort((a, b) => a.from - b.from);
}

/** `Selon [Anne Dulac], le niveau de la mer montera.`: what fills the sentence up to its end is no apposition. */
function leaveSentence(
  words: readonly Word[],
  from: number,
  first: number,
  phrase: Phrase,
  pack: LanguagePack,
): Phrase | undefined {
  const end = words[phrase.to];
  const commas = words.flatMap(({ kind }, at) =>
    at > first && at < phrase.to && kind === 'comma' ? [at] : [],
  );
  // `Selon le préfet, [Paul Morin,] les blessés, deux hommes, sont …`
  const named = commas.length > 1 && words[(commas[0] ?? 0) + 1]?.name?.type === 'person';
  const comma = commas[named && commas[1] === (commas[0] ?? 0) + 2 ? 1 : 0] ?? -1;
  const open = end === undefined || (end.kind === 'stop' && end.lower !== ';');
  // `Selon la ministre, Anne Dulac viendra`: behind an apposition stands a comma, no verb.
  const runsOn =
    end?.kind === 'word' && pack.attribution.freeInversion && !isPreposition(end, pack.attribution.grammar);
  const fills = comma > 0 && (open || runsOn || (end?.kind === 'comma' && meetsVerb(words, phrase.to, pack)));
  return fills && opensSentence(words, from, pack) ? toPhrase(words, first, comma, pack) : phrase;
}

/**
 * `Selon la police, les blessés, deux hommes[, sont …]`, `Selon Le Phare, la tour Orval[, à Brest, sera …]`: nothing but
 * additions stands between what looked like an apposition and the verb whose subject it is.
 */
function meetsVerb(words: readonly Word[], comma: number, pack: LanguagePack): boolean {
  const { grammar, freeInversion } = pack.attribution;
  if (!freeInversion) return false;
  const segment = words.slice(comma + 1);
  const close = segment.findIndex(({ kind }) => kind !== 'word' && kind !== 'name' && kind !== 'bracket');
  const first = segment.findIndex(
    ({ lower }) => !grammar.clitics.has(lower) || !grammar.negations.has(lower),
  );
  const verb = segment[first];
  if (verb === undefined) return false;
  if (isVerbal(verb, grammar) || looksFinite(verb, grammar)) return true;
  const addition =
    (isPreposition(verb, grammar) && !grammar.linkingPrepositions.has(verb.lower)) ||
    isRelative(verb, grammar) ||
    opensParticipial(verb, grammar);
  return (
    addition &&
    !startsPhrase(words, comma + 1, pack) &&
    segment[close]?.kind === 'comma' &&
    meetsVerb(words, comma + 1 + close, pack)
  );
}

/** How long a marked title may be that is a source. */
const titleReach = 40;

/** `Selon [« Quotidien »], les faits …`: a marked title between preposition and comma. */
function titleSource(words: readonly Word[], at: number, pack: LanguagePack): Phrase | undefined {
  const title = words[at];
  if (title?.kind !== 'quote' || title.end - title.start > titleReach) return undefined;
  return words[at + 1]?.kind === 'comma' || words[at + 1] === undefined
    ? toPhrase(words, at, at + 1, pack)
    : undefined;
}

/**
 * `selon les précisions apportées par [X]`, `selon le témoignage de [X]`: a noun of speech hands the word to whom it comes
 * from; what a body makes known stays a source by itself (`selon les informations de la chaîne`).
 */
function readTold(
  words: readonly Word[],
  from: number,
  at: number,
  pack: LanguagePack,
): SourceUse | undefined {
  const { grammar, nominalCues, freeInversion } = pack.attribution;
  const noun = skipDeterminers(words, at, pack);
  if (!freeInversion || noun === at || !nominalCues.has(words[noun]?.lower ?? '')) return undefined;
  const told = words[noun + 1];
  const agent =
    told !== undefined && isParticiple(told, grammar) ? agentAt(words, noun + 2, pack) : undefined;
  const opener = agent ?? (grammar.linkingPrepositions.has(told?.lower ?? '') ? noun + 1 : undefined);
  // `des` and `du` are articles too.
  const read = opener === undefined ? undefined : readPhrase(words, opener + 1, pack);
  const phrase = read && leaveSentence(words, from, opener === undefined ? at : opener + 1, read, pack);
  if (phrase === undefined || phrase.speaker.kind === 'pronoun') return undefined;
  const person = words
    .slice(phrase.from, phrase.to)
    .some(({ name, lower }) => name?.type === 'person' || pack.attribution.sourceNouns.has(lower));
  return (agent === undefined ? person : canSpeak(words, phrase, pack))
    ? { from, last: phrase.from, phrase, weak: false }
    : undefined;
}

/** How far behind a participle its agent may stand. */
const agentReach = 4;

/** `apportées mardi [par] X`: index of the preposition. */
function agentAt(words: readonly Word[], at: number, { attribution }: LanguagePack): number | undefined {
  const agent = words.findIndex(
    ({ kind, lower }, index) => index >= at && (kind !== 'word' || attribution.grammar.agents.has(lower)),
  );
  return agent >= 0 && agent < at + agentReach && words[agent]?.kind === 'word' ? agent : undefined;
}

/** How many words an owner may have. */
const ownerReach = 6;

/** `in [Marsh]'s words`, `in the [mayor]'s view`. */
function readOwned(words: readonly Word[], from: number, pack: LanguagePack): SourceUse | undefined {
  const preposition = words[from];
  if (preposition === undefined || !isPreposition(preposition, pack.attribution.grammar)) return undefined;
  for (let noun = from + 3; noun <= from + ownerReach; noun++) {
    const known = pack.attribution.ownedSources.has(words[noun]?.lower ?? '');
    if (!known || !/^['’]s?$/u.test(words[noun - 1]?.lower ?? '')) continue;
    // `moved by the man's view of the world`: a complement makes it an object.
    if (pack.attribution.grammar.linkingPrepositions.has(words[noun + 1]?.lower ?? '')) return undefined;
    const phrase = toPhrase(words, from + 1, noun - 1, pack);
    return phrase && { from, last: from + 1, phrase: { ...phrase, to: noun + 1 }, weak: false };
  }
  return undefined;
}

/** `à [l']entendre`, `à [les] en croire`: a pronoun is the source. */
function readMeant(
  words: readonly Word[],
  from: number,
  { attribution }: LanguagePack,
): SourceUse | undefined {
  for (const { parts, pronoun, number } of attribution.pronounSources.get(words[from]?.lower ?? '') ?? []) {
    if (!parts.every((part, index) => words[from + index]?.lower === part)) continue;
    const word = words[from + pronoun];
    if (word === undefined) continue;
    const span = { start: word.start, end: word.end };
    const to = from + parts.length;
    const speaker = { ...span, kind: 'pronoun', head: span, number } as const;
    return { from, last: to, phrase: { from: from + pronoun, to, speaker }, weak: false };
  }
  return undefined;
}

/** `selon les cas`, `d'après la loi`: no source, whatever determiner stands between. */
function isNonSource(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const { nonSources, grammar } = pack.attribution;
  let index = at;
  // `d'après nos informations`
  while (grammar.determiners.has(words[index]?.lower ?? '') && !nonSources.has(words[index]?.lower ?? ''))
    index++;
  // `according to a [law] enforcement official`: only a modifier.
  const modifies =
    pack.attribution.headFinal && isNominal(words[index + 1], pack) && words[index + 1]?.kind === 'word';
  return nonSources.has(words[index]?.lower ?? '') && !modifies;
}

/** `selon ce que rapportent [des journaux danois]`, `according to [officials]`. */
function bareSource(words: readonly Word[], at: number, pack: LanguagePack): Phrase | undefined {
  const { grammar } = pack.attribution;
  for (let index = at; index < at + 5; index++) {
    const word = words[index];
    if (word === undefined || word.kind === 'comma' || word.kind === 'stop') return undefined;
    // `d'après` + bare `de`: no source begins with a linking preposition unless it is a plural article (`des médias`).
    const article = word.kind === 'word' && grammar.determiners.has(word.lower);
    const before = words[index - 1];
    // `according to reports from …`: where heads stand last, a noun of the form of a verb.
    const afterCue =
      before !== undefined && !pack.attribution.headFinal && pack.attribution.cues.has(before.lower);
    const skipped =
      word.kind === 'word' && !article && (isPreposition(word, grammar) || isAdverb(word, grammar));
    // `selon ce qu'a confié à la radio [Paul Morin]`
    if (skipped && afterCue) return findInvertedSubject(words, index, pack);
    if (skipped) continue;
    if (index === at || afterCue) {
      const phrase = readPhrase(words, index, pack);
      if (phrase !== undefined && phrase.speaker.kind !== 'pronoun') return phrase;
    }
  }
  return undefined;
}

/** `Pour X,` opens a sentence or stands between commas, and X is somebody who can speak; else it is a purpose. */
function isWeakSource(words: readonly Word[], from: number, phrase: Phrase, pack: LanguagePack): boolean {
  const before = words[from - 1];
  const { coordinators } = pack.attribution.grammar;
  const opens = before === undefined || before.kind === 'comma' || coordinators.has(before.lower);
  const after = words[phrase.to];
  const closes =
    after === undefined || after.kind === 'comma' || after.kind === 'stop' || after.kind === 'colon';
  return opens && closes && canSpeak(words, phrase, pack);
}

/** The link that a source preposition makes. */
export function sourceLink(words: readonly Word[], use: SourceUse, why: QuotePattern): Link {
  const first = words[use.from];
  const last = use.nominal === true ? first : words[use.last - 1];
  const cue =
    first === undefined || last === undefined
      ? undefined
      : {
          start: first.start,
          end: last.end,
          lemma: words
            .slice(use.from, use.nominal === true ? use.from + 1 : use.last)
            .map((word) => word.lower)
            .join(' '),
        };
  return {
    ...(cue === undefined ? {} : { cue }),
    speaker: use.phrase.speaker,
    why,
    at: use.from,
    end: use.phrase.to,
  };
}
