import type { LanguagePack } from '../lang/types';
import { readCore } from './cores';
import type { CueUse } from './cues';
import { type Phrase, toPhrase } from './heads';
import { canSpeak } from './nominals';
import { startsPhrase } from './nouns';
import { readPhrase } from './phrases';
import { findAntecedent } from './relatives';
import { isAdverb, isPreposition, isRelative, type Word } from './words';

/** `Dans [un communiqué de l'aéroport], on apprend que`: nobody's subject, the document speaks. */
export function documentOf(
  words: readonly Word[],
  subject: Phrase,
  cue: CueUse,
  pack: LanguagePack,
): Phrase | undefined {
  const { pronouns, cliticSubjects, documents, grammar } = pack.attribution;
  const form = words[subject.from]?.lower ?? '';
  const impersonal = pronouns.get(cliticSubjects.get(form) ?? form)?.impersonal === true;
  if (subject.speaker.kind !== 'pronoun' || !impersonal) return undefined;
  // `à la CFDT, où l'on parle de « … »`
  const where = words.findLastIndex(
    (word, at) => at < subject.from && at >= subject.from - 2 && isRelative(word, grammar),
  );
  const place = where > 0 ? findAntecedent(words, where, pack) : undefined;
  if (place !== undefined && canSpeak(words, place, pack)) return place;
  const origin =
    cue.clitic === undefined ? undefined : originOf(words, Math.max(cue.last, cue.clitic) + 1, pack);
  if (origin !== undefined) return origin;
  for (let at = 1; at < words.length; at++) {
    const before = words[at - 1];
    if (before === undefined || !isPreposition(before, grammar) || at === cue.at) continue;
    const phrase = startsPhrase(words, at, pack) ? readPhrase(words, at, pack) : undefined;
    if (phrase === undefined) continue;
    if (words.slice(at, phrase.to).some(({ lower }) => documents.has(lower))) return phrase;
  }
  return undefined;
}

/** `a-t-on appris [de source policière]`, `[auprès du parquet]`, `indique-t-on [à la préfecture]`: right behind the verb. */
function originOf(words: readonly Word[], from: number, pack: LanguagePack): Phrase | undefined {
  const { grammar } = pack.attribution;
  let at = from;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined || !(isAdverb(word, grammar) || grammar.temporals.has(word.lower))) break;
    at++;
  }
  const start = at;
  for (
    let word = words[at];
    word !== undefined && at < start + 2 && isPreposition(word, grammar);
    word = words[at]
  )
    at++;
  if (at === start) return undefined;
  const phrase =
    readPhrase(words, at, pack) ??
    (grammar.contractions.has(words[at - 1]?.lower ?? '')
      ? toPhrase(words, at, readCore(words, at, pack), pack)
      : undefined);
  return phrase !== undefined && canSpeak(words, phrase, pack) ? phrase : undefined;
}
