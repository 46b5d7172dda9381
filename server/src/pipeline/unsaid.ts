import type { Span } from '../core/span';
import type { AttributionPack } from '../lang/attribution';
import type { LanguagePack } from '../lang/types';
import type { Clause } from './attributions';
import type { CueUse } from './cues';
import type { Phrase } from './heads';
import { findInvertedSubject } from './inversion';
import { canSpeak } from './nominals';
import { isSomebody } from './participles';
import { findSpeaker } from './subjects';
import {
  cliticsFrom,
  foldWord,
  isAdverb,
  isPause,
  isPreposition,
  isRelative,
  isVerbal,
  type Word,
} from './words';

/** What a verb of saying governs and nobody has said: denied, refused, supposed, asked, or the writer's own word. */

/** Who performs a cue's verb, if anybody. */
type Speaker = ReturnType<typeof findSpeaker>;

/** Whether what a cue governs is no reported speech, whoever its subject is. */
export function isUnsaid(clause: Clause, cue: CueUse): boolean {
  if (cue.negated === true) return !clause.pack.attribution.denials.has(cue.entry.lemma);
  if (isWithheld(clause, cue) || isAsked(clause)) return true;
  const speaker = findSpeaker(clause.words, cue, clause.pack);
  return (
    isSupposed(clause, cue, speaker) ||
    isSaidByNobody(clause, cue, speaker) ||
    isSaidByThing(clause, cue, speaker) ||
    isNoted(clause, cue)
  );
}

/** `I was told that`, `nous pensons que`: the writer's own voice is no source. */
export function isNarrator(
  { text, pack }: Clause,
  { kind, start, end }: Span & { readonly kind: string },
): boolean {
  return (
    kind === 'pronoun' && pack.attribution.pronouns.get(foldWord(text.slice(start, end)))?.narrator === true
  );
}

/** `declined to say that`, `has yet to confirm that`: the infinitive of what was not done. */
function isWithheld({ words, pack }: Clause, { form, at }: CueUse): boolean {
  const { grammar, withholders } = pack.attribution;
  if (form !== 'infinitive') return false;
  const governor = words[governorOf(words, at, pack.attribution)];
  if (governor?.kind !== 'word' || grammar.coordinators.has(governor.lower)) return false;
  return withholders.has(governor.lower);
}

/** Index of the word that an infinitive hangs on: over its preposition, clitics and adverbs. */
function governorOf(words: readonly Word[], at: number, { grammar, withholders }: AttributionPack): number {
  return words.findLastIndex(
    (word, index) =>
      index < at &&
      (withholders.has(word.lower) ||
        !(isPreposition(word, grammar) || isAdverb(word, grammar) || grammar.clitics.has(word.lower))),
  );
}

/** `critics might say that`, `if the mayor says that`: what may be said. */
function isSupposed(clause: Clause, cue: CueUse, speaker: Speaker): boolean {
  const { words, pack } = clause;
  const { grammar } = pack.attribution;
  // `would later say that` tells what happened.
  const told =
    cue.form === 'finite' && words.slice(cue.first + 1, cue.at).some((word) => isAdverb(word, grammar));
  if (!told && grammar.hypotheticals.has(words[cue.first]?.lower ?? '')) return true;
  if (grammar.conditionals.size === 0) return false;
  const opener = (speaker?.phrase.from ?? 0) - 1;
  // `If the levee breaks, Tom Haller said, …`: a comma ends the clause of what may be.
  const own = words.slice(opener + 1, cue.first).every((word) => !isPause(word));
  if (!own || !grammar.conditionals.has(words[opener]?.lower ?? '')) return false;
  // `Si le maire dit que A, B`, `même si`: in front of a main clause it may as well concede what was said.
  const before = words[opener - 1];
  const outer = grammar.adverbs.has(before?.lower ?? '') ? words[opener - 2] : before;
  const concedes = outer === undefined || isPause(outer);
  return !pack.attribution.freeInversion || !concedes;
}

/** `Do experts believe that …?`: a question reports nothing. */
function isAsked({ words, pack }: Clause): boolean {
  const { grammar } = pack.attribution;
  const first = words[0];
  if (first === undefined || words.at(-1)?.lower !== '?') return false;
  return isVerbal(first, grammar) || isRelative(first, grammar) || grammar.subordinators.has(first.lower);
}

/** `nobody claims that`, `no minister has said that`, `people say that`, `anyone who thinks that`. */
function isSaidByNobody({ words, pack }: Clause, cue: CueUse, subject: Speaker): boolean {
  const { nobodies, anybodies } = pack.attribution;
  if (nobodies.size === 0) return false;
  if (subject?.way !== 'subject') return false;
  const { from, to } = subject.phrase;
  if (disagrees(words, subject.phrase, cue, pack.attribution)) return true;
  if (isThing(words, subject.phrase, pack)) return true;
  const [first, last] = [words[from]?.lower ?? '', words[to - 1]?.lower ?? ''];
  if (nobodies.has(first)) return true;
  // `People said` tells of some; `people say` of any.
  const present = words[cue.at]?.lower === cue.entry.lemma || cue.form === 'infinitive';
  const relative = pack.attribution.grammar.subjectRelatives.has(first);
  const general = relative ? (words[from - 1]?.lower ?? '') : last;
  return anybodies.has(general) && to - from <= 2 && (present || relative);
}

/** `ce qui indique que`, `cela dit`, `Ce délai indique que`: what points to something says nothing. */
function isSaidByThing({ words, pack }: Clause, cue: CueUse, speaker: Speaker): boolean {
  const phrase = speaker?.phrase;
  if (phrase === undefined || !pack.attribution.freeInversion) return false;
  // `Ce dernier est parti, a annoncé la mairie`: who says it stands behind.
  const incise = words[cue.first - 1]?.kind === 'comma';
  if (incise && findInvertedSubject(words, cue.last + 1, pack) !== undefined) return false;
  const opener = words[phrase.from]?.lower ?? '';
  // `Il était préfet, charge qu'il a laissée`: the phrase says what somebody was.
  const predicate = pack.attribution.grammar.passives.has(words[phrase.from - 1]?.lower ?? '');
  if (predicate && phrase.from < cue.at && phrase.speaker.kind !== 'pronoun') return true;
  if (phrase.speaker.kind === 'pronoun')
    return phrase.to === phrase.from + 1 && pack.attribution.pronouns.get(opener)?.thing === true;
  const points = pack.attribution.grammar.demonstratives.has(opener) && phrase.speaker.kind === 'nominal';
  return points && !isSomebody(words, phrase, pack);
}

/** `while experience tells us that`: one noun without article or plural, and none that can speak, is nobody. */
function isThing(words: readonly Word[], phrase: Phrase, pack: LanguagePack): boolean {
  // `Only time will tell`
  const from = phrase.from + (pack.attribution.grammar.adverbs.has(words[phrase.from]?.lower ?? '') ? 1 : 0);
  const word = words[from];
  if (!pack.attribution.headFinal || phrase.to !== from + 1 || word?.kind !== 'word') return false;
  if (word.lower.endsWith('s') || word.capital) return false;
  const body = pack.names.organizationWords.has(word.lower);
  return phrase.speaker.kind === 'nominal' && !body && !canSpeak(words, phrase, pack);
}

/** `a fallacy, post hoc`: behind an indefinite singular a present without ending is a noun. */
function disagrees(
  words: readonly Word[],
  { from }: Phrase,
  { at, entry, form }: CueUse,
  { grammar, headFinal }: AttributionPack,
): boolean {
  const first = words[from]?.lower ?? '';
  const singular =
    grammar.indefinites.has(first) && grammar.determinerTraits.get(first)?.number === 'singular';
  const base = form === 'finite' && words[at]?.lower === entry.lemma;
  return headFinal && singular && base && !entry.forms.includes('participle');
}

/** `il est à noter que`, `il faut rappeler que`: the narrator's own word to the reader. */
function isNoted({ words, pack }: Clause, { form, first }: CueUse): boolean {
  if (form !== 'infinitive' || !pack.attribution.freeInversion) return false;
  const { grammar } = pack.attribution;
  // Over the verb's preposition and adverbs (`il est [à] noter`, `il faut [bien] préciser`).
  const at = words.findLastIndex(
    (word, index) => index < first && !isPreposition(word, grammar) && !isAdverb(word, grammar),
  );
  const verb = words[at]?.lower ?? '';
  const subject = words[cliticsFrom(words, at, grammar) - 1]?.lower;
  return (
    subject !== undefined &&
    grammar.emptySubjects.has(subject) &&
    (grammar.passives.has(verb) || grammar.necessityVerbs.has(verb))
  );
}
