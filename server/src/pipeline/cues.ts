import type { AttributionPack, CueForm, VerbForm } from '../lang/attribution';
import type { Grammar } from '../lang/grammar';
import {
  closesCompound,
  followsDeterminer,
  isAskedOf,
  isDescribed,
  isDetermined,
  isObject,
  opensWithVerb,
  reportsNothing,
} from './verbForms';
import { findAuxiliary, groupStart, quotedAs } from './verbGroups';
import { isAdverb, isInfinitiveMarker, isParticiple, isPause, type Word } from './words';

/** One use of a reporting verb in a sentence; numbers index the sentence's words. */
export interface CueUse {
  /** The verb itself, without auxiliaries and clitics. */
  readonly at: number;
  /** Last word of the expression (`fait [savoir]`); equals `at` for a plain verb. */
  readonly last: number;
  /** First word of the verb group (`[a] toutefois relevé`). */
  readonly first: number;
  readonly form: VerbForm;
  readonly entry: CueForm;
  /** Clitic subject behind the verb or its auxiliary (`a[-t-il] lancé`). */
  readonly clitic?: number;
  /** The grammatical subject suffers the act: the speaker is the agent. */
  readonly passive: boolean;
  /** `has not said`: nothing is reported. */
  readonly negated?: boolean;
}

/** All reporting verbs of a sentence, in order. */
export function findCues(words: readonly Word[], pack: AttributionPack): CueUse[] {
  const uses: CueUse[] = [];
  words.forEach((word, at) => {
    if (word.kind !== 'word') return;
    const use = readCue(words, at, pack);
    if (use === undefined) return;
    // `never officially said`: adverbs in front belong to the verb.
    const from = skipBack(words, use.first, pack.grammar) + 1;
    const negated = words.slice(from, at).some(({ lower }) => pack.grammar.negations.has(lower));
    uses.push(negated ? { ...use, negated } : use);
  });
  return uses;
}

/** The reporting verb at one word, if it is one there. */
function readCue(words: readonly Word[], at: number, pack: AttributionPack): CueUse | undefined {
  const word = words[at];
  // `doit maintenant partir`: a form of `maintenir` as well.
  if (word === undefined || pack.grammar.adverbs.has(word.lower)) return undefined;
  const entries = pack.cues.get(word.lower);
  if (entries === undefined) return undefined;
  const entry =
    entries.find(
      ({ tail, clitic }) =>
        (clitic !== undefined && words[at - 1]?.lower === clitic) ||
        (tail.length > 0 && tailEnd(words, at, tail) > at),
    ) ?? plainOf(entries);
  if (entry === undefined || reportsNothing(words, at, entry, pack)) return undefined;
  const last = tailEnd(words, at, entry.tail);
  const { grammar } = pack;
  const forms = entry.forms;
  // `policies – [dubbed] “reduction plans” –`: what something is called.
  if (pack.headFinal && isPause(words[at - 1]) && pack.namingVerbs.has(word.lower)) return undefined;
  if (isObject(words, at, pack) && !entry.forms.includes('participle')) return undefined;
  // `this [posting]`
  if (forms.includes('gerund') && pack.headFinal && isDetermined(words, at, pack)) return undefined;
  if (forms.includes('gerund')) {
    const quoted = quotedAs(words, at, pack);
    return quoted === undefined
      ? { at, last, first: at, form: 'gerund', entry, passive: false }
      : { at, last, first: quoted, form: 'participle', entry, passive: false };
  }
  // `…, prédit le maire`: between comma and subject a form that may be both is the finite verb.
  // `, described by Marsh as "…"`: an agent behind it makes it a participle.
  const agent = pack.headFinal && grammar.agents.has(words[last + 1]?.lower ?? '');
  const finite = forms.includes('finite') && words[at - 1]?.kind === 'comma' && !agent;
  if (forms.includes('participle') && !finite) {
    const helper = findAuxiliary(words, at, pack);
    if (helper !== undefined) {
      const clitic = cliticBetween(words, helper.index, at, pack);
      const first = groupStart(words, helper.index, grammar);
      return {
        at,
        last,
        first,
        // `raconte avoir appris`: the subject is that of the verb in front.
        form: helper.infinite === true ? 'infinitive' : 'participle',
        entry,
        passive: helper.passive,
        ...(clitic === undefined ? {} : { clitic }),
      };
    }
  }
  if (
    forms.includes('finite') &&
    !(agent && forms.includes('participle') && words[at - 1]?.kind === 'comma') &&
    !isAskedOf(words, at, entry, pack) &&
    !opensWithVerb(words, at, pack) &&
    !isDescribed(words, at, pack) &&
    !followsDeterminer(words, at, pack) &&
    !closesCompound(words, at, entry, pack)
  ) {
    const clitic = pack.cliticSubjects.has(words[at + 1]?.lower ?? '') ? at + 1 : undefined;
    // `did not say`, `will also say` is one group, `to say` has no subject.
    const markerAt = skipBack(words, at, grammar);
    const marker = words[markerAt];
    const bare = forms.includes('infinitive') && marker !== undefined && isInfinitiveMarker(marker, grammar);
    const modal = bare && grammar.plainVerbs.has(marker.lower);
    const first = groupStart(words, modal ? markerAt : at, grammar);
    return {
      at,
      last,
      first,
      form: bare && !modal ? 'infinitive' : 'finite',
      entry,
      passive: false,
      ...(clitic === undefined ? {} : { clitic }),
    };
  }
  if (closesCompound(words, at, entry, pack)) return undefined;
  // `un conseiller du ministre`
  if (
    forms.includes('infinitive') &&
    pack.kinds.callings.has(word.lower) &&
    followsDeterminer(words, at, pack)
  )
    return undefined;
  // An English infinitive looks like a noun (`the report`), a French one does not (`pour révéler`).
  if (forms.includes('infinitive') && !(forms.includes('finite') && followsDeterminer(words, at, pack)))
    return { at, last, first: at, form: 'infinitive', entry, passive: false };
  // A participle without auxiliary: coordinated with an earlier one (`et ajouté`), else passive (`accusé de`).
  if (forms.includes('participle') && !followsDeterminer(words, at, pack)) {
    const previous = words[at - 1];
    const coordinated =
      previous !== undefined &&
      grammar.coordinators.has(previous.lower) &&
      (hasActiveParticiple(words, at, pack) || grammar.complementizers.has(words[last + 1]?.lower ?? ''));
    return { at, last, first: at, form: 'participle', entry, passive: !coordinated };
  }
  return undefined;
}

/** Index of the nearest word in front that is no adverb or clitic; -1 where the sentence begins. */
function skipBack(words: readonly Word[], before: number, grammar: Grammar): number {
  let at = before - 1;
  for (let word = words[at]; word !== undefined; word = words[at]) {
    if (!isAdverb(word, grammar) && !grammar.clitics.has(word.lower)) break;
    at--;
  }
  return at;
}

function plainOf(entries: readonly CueForm[]): CueForm | undefined {
  return entries.find(({ tail, clitic }) => tail.length === 0 && clitic === undefined);
}

/** Index of the expression's last word; `at` itself when the tail does not follow (adverbs may stand between). */
function tailEnd(words: readonly Word[], at: number, tail: readonly string[]): number {
  let index = at;
  for (const part of tail) {
    if (words[index + 1]?.lower === part) index += 1;
    else if (words[index + 2]?.lower === part) index += 2;
    else return at;
  }
  return index;
}

function cliticBetween(
  words: readonly Word[],
  from: number,
  to: number,
  pack: AttributionPack,
): number | undefined {
  for (let index = from + 1; index < to; index++) {
    if (pack.cliticSubjects.has(words[index]?.lower ?? '')) return index;
  }
  return undefined;
}

/** True when a participle with its own auxiliary and an active sense stands earlier in the sentence. */
function hasActiveParticiple(words: readonly Word[], at: number, pack: AttributionPack): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const word = words[index];
    if (word === undefined) break;
    if (pack.cues.get(word.lower)?.some(({ forms }) => forms.includes('participle')) === true) {
      const helper = findAuxiliary(words, index, pack);
      if (helper !== undefined) return !helper.passive;
    }
    // `ont jeté des œufs et crié "…"`: any verb may stand first.
    let front = index - 1;
    while (front > 0 && words[front] !== undefined && isAdverb(words[front] ?? word, pack.grammar)) front--;
    const helper = words[front];
    const active = helper !== undefined && pack.grammar.auxiliaries.has(helper.lower);
    if (active && isParticiple(word, pack.grammar) && !pack.grammar.passives.has(word.lower)) return true;
  }
  return false;
}
