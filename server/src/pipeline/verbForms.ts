import type { AttributionPack, CueForm } from '../lang/attribution';
import type { Grammar } from '../lang/grammar';
import { isAdverb, isParticiple, isPreposition, isVerbal, looksFinite, type Word } from './words';

/** What a form of a reporting verb is where it stands, when it may be a noun or a participle as well. */

/** `when [asked] if`, `[Asked] whether`: a form that may be both has no subject, and is the participle. */
export function isAskedOf(
  words: readonly Word[],
  at: number,
  { lemma, forms }: CueForm,
  pack: AttributionPack,
): boolean {
  const { subordinators } = pack.grammar;
  if (!forms.includes('participle') || pack.freeInversion) return false;
  // `X, a farmer, said as he left`
  if (
    words[at - 1] !== undefined &&
    !pack.addressees.has(lemma) &&
    !subordinators.has(words[at - 1]?.lower ?? '')
  )
    return false;
  const before = words[at - 1];
  if (before !== undefined && before.kind !== 'comma') return subordinators.has(before.lower);
  return subordinators.has(words[at + 1]?.lower ?? '');
}

/** `…, [doubts] grew in his mind that`: a form that opens its part of the sentence with a verb right behind is its subject. */
export function opensWithVerb(
  words: readonly Word[],
  at: number,
  { grammar, headFinal }: AttributionPack,
): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  const opens = before === undefined || before.kind === 'comma';
  return headFinal && opens && next !== undefined && isVerbal(next, grammar);
}

/** `Paul Morin, [critique] gastronomique,`: a noun or adjective of the same form, with an adjective behind it. */
export function isDescribed(words: readonly Word[], at: number, { grammar }: AttributionPack): boolean {
  const next = words[at + 1];
  if (!grammar.adjectivalCues.has(words[at]?.lower ?? '') || next?.kind !== 'word' || next.capital)
    return false;
  const closed = grammar.functionWords.has(next.lower) || grammar.temporals.has(next.lower);
  return !closed && !isAdverb(next, grammar) && !isPreposition(next, grammar);
}

/** `présente « La Traviata »`, `s'est [assuré] que`: a use of the verb that reports nothing. */
export function reportsNothing(
  words: readonly Word[],
  at: number,
  { as, plain }: CueForm,
  { grammar, asWords }: AttributionPack,
): boolean {
  if (plain === true) {
    const group = words.findLastIndex(
      (word, index) => index < at && !isAdverb(word, grammar) && !grammar.passives.has(word.lower),
    );
    return grammar.reflexives.has(words[group]?.lower ?? '');
  }
  if (as !== true) return false;
  const mark = words.findIndex(({ kind }, index) => index > at && (kind === 'quote' || kind === 'stop'));
  const opener = grammar.determiners.has(words[mark - 1]?.lower ?? '') ? mark - 2 : mark - 1;
  return words[mark]?.kind !== 'quote' || opener <= at || !asWords.has(words[opener]?.lower ?? '');
}

/** `la trouve [« absurde »]`, `trouve la décision [« absurde »]`, not `a trouvé un [« accord »]`. */
export function isAttribute(words: readonly Word[], verb: number, mark: number, grammar: Grammar): boolean {
  const before = words[mark - 1];
  // The object stands in front, over the auxiliary.
  const first = words.findLastIndex(({ lower }, at) => at < verb && !grammar.auxiliaries.has(lower));
  if (mark === verb + 1) return grammar.clitics.has(words[first]?.lower ?? '');
  return (
    before?.kind === 'name' ||
    (before?.kind === 'word' && !grammar.functionWords.has(before.lower) && !isPreposition(before, grammar))
  );
}

/** `a unique light [show]`: a bare form behind a singular phrase is its noun, the verb would have an ending. */
export function closesCompound(
  words: readonly Word[],
  at: number,
  { lemma, forms }: CueForm,
  { grammar, headFinal, sourceNouns, bodies, cues, clauseTakers, addressees }: AttributionPack,
): boolean {
  // `police [reports] said`: the verb stands behind it.
  const verb = cues.get(words[at + 1]?.lower ?? '')?.find((entry) => clauseTakers.has(entry.lemma));
  if (
    headFinal &&
    verb?.forms.includes('finite') === true &&
    forms.includes('finite') &&
    !forms.includes('participle')
  )
    return true;
  // `a banner [read]`: a past of the same form agrees with any subject.
  if (!headFinal || words[at]?.lower !== lemma || forms.includes('participle')) return false;
  // `the only missing person [report]`: a bare present has no singular for its subject.
  const before = words[at - 1];
  // `…, [state] laws require that`, `federal and [state] officials`: behind a comma or a conjunction it has no subject, and an
  // inverted one is somebody.
  const next = words[at + 1];
  const noun =
    next?.kind === 'word' && !next.capital && next.lower.endsWith('s') && !sourceNouns.has(next.lower);
  const orphan = before?.kind === 'comma' && noun && !grammar.functionWords.has(next.lower);
  const adjective = words[at - 2];
  const paired =
    before !== undefined &&
    grammar.coordinators.has(before.lower) &&
    adjective?.kind === 'word' &&
    next?.kind === 'word' &&
    sourceNouns.get(next.lower)?.number === 'plural';
  if ((orphan || paired) && !clauseTakers.has(lemma) && !addressees.has(lemma)) return true;
  const joined = words.slice(Math.max(0, at - 4), at).some(({ lower }) => grammar.coordinators.has(lower));
  const source = before?.kind === 'word' ? sourceNouns.get(before.lower) : undefined;
  const singular = source?.number === 'singular' && !bodies.has(before?.lower ?? '');
  if (forms.includes('finite') && singular && !joined) return true;
  // `her only public [answer] was`: behind it stands the verb of the sentence.
  const follows = next?.lower ?? '';
  const predicated =
    (grammar.passives.has(follows) || grammar.auxiliaries.has(follows)) &&
    !(words[at - 1]?.lower ?? '').endsWith('s');
  for (let index = at - 1; index >= 0 && index >= at - 4; index--) {
    const word = words[index];
    if (predicated && word?.kind === 'word' && grammar.determiners.has(word.lower)) return true;
    // `an American talk [show]`: a name may stand in between.
    if (word === undefined || (word.kind !== 'word' && word.kind !== 'name')) return false;
    if (isPreposition(word, grammar)) return false;
    if (grammar.subjectRelatives.has(word.lower) || grammar.coordinators.has(word.lower)) return false;
    if (grammar.indefinites.has(word.lower))
      return grammar.determinerTraits.get(word.lower)?.number === 'singular';
  }
  return false;
}

/**
 * `rejected US [claims] that`: behind a past and bare nouns stands its object, where the form may be a noun. A past that a
 * preposition follows is a participle (`the firm based in Oslo claims`).
 */
export function isObject(
  words: readonly Word[],
  at: number,
  { headFinal, nominalCues, namingWords, namingVerbs, grammar }: AttributionPack,
): boolean {
  if (!headFinal || !nominalCues.has(words[at]?.lower ?? '')) return false;
  for (let index = at - 1; index >= 0 && index >= at - 4; index--) {
    const word = words[index];
    if (word?.kind !== 'word' && word?.kind !== 'name') return false;
    if (namingWords.has(word.lower) || namingVerbs.has(word.lower)) return false;
    if (index > 0 && looksFinite(word, grammar)) return words[index - 1]?.kind !== 'comma';
    // `began to take public [comment]`
    if (grammar.infinitiveMarkers.has(word.lower) && index < at - 2) return true;
    if (isPreposition(word, grammar) || isVerbal(word, grammar) || grammar.functionWords.has(word.lower))
      return false;
  }
  return false;
}

/** `sa tante, qui vit à Brest, le [décrit] comme …`: by its ending, or by what follows, no noun. */
function isVerbAlone(words: readonly Word[], at: number, { grammar, asWords }: AttributionPack): boolean {
  const form = words[at]?.lower ?? '';
  return asWords.has(words[at + 1]?.lower ?? '') || grammar.verbEndings.some((end) => form.endsWith(end));
}

/** A noun of the form of a gerund has an article or a demonstrative (`this [posting]`); a possessive may own the act. */
export function isDetermined(words: readonly Word[], at: number, { grammar }: AttributionPack): boolean {
  const before = words[at - 1]?.lower ?? '';
  return grammar.definites.has(before) || grammar.determinerTraits.has(before);
}

/** A noun of the same form (`la demande`, `une annonce`) stands behind a determiner, an adjective or a preposition. */
export function followsDeterminer(words: readonly Word[], at: number, pack: AttributionPack): boolean {
  const { grammar, sourceNouns } = pack;
  const previous = words[at - 1];
  if (previous === undefined || previous.kind !== 'word') return false;
  // `the mother of two [said]`: a number that stands for people.
  const behind = words[at - 2];
  if (
    grammar.indefinites.has(previous.lower) &&
    grammar.determinerTraits.get(previous.lower)?.number === 'plural' &&
    grammar.linkingPrepositions.has(behind?.lower ?? '')
  )
    return false;
  // `Anne Kerr in 2019 [said]`: a year behind its preposition counts nothing, and a past is no noun.
  const past = pack.cues.get(words[at]?.lower ?? '')?.some(({ forms }) => forms.includes('participle'));
  if (
    past === true &&
    /^(?:19|20)\d\d$/u.test(previous.lower) &&
    behind !== undefined &&
    isPreposition(behind, grammar)
  )
    return false;
  // `Norway's claim`, `in 18 states`
  if (/^(?:['’]s?|\d[\d.,\s]*)$/u.test(previous.lower)) return true;
  // `has prompted [calls]`, `is demanding [claims]`: behind a participle with its auxiliary stands an object.
  const helper = words.findLast((word, index) => index < at - 1 && !isAdverb(word, grammar))?.lower ?? '';
  const progressive =
    pack.headFinal && previous.lower.endsWith(grammar.gerundEnding) && grammar.passives.has(helper);
  // `s'est montré [philosophe]`
  const attribute = pack.freeInversion && grammar.passives.has(helper);
  if (isParticiple(previous, grammar) && (grammar.auxiliaries.has(helper) || progressive || attribute))
    return true;
  if (grammar.clitics.has(previous.lower)) {
    // `l'annonce` is a noun unless a subject pronoun or a name stands before the clitic (`il l'annonce`).
    const before = words[at - 2];
    // `en avance`, `en demande`: `en` is a preposition unless a subject stands before it.
    return (
      (grammar.determiners.has(previous.lower) || grammar.prepositions.has(previous.lower)) &&
      !(
        before !== undefined &&
        (before.kind === 'name' ||
          // `un témoin leur assure`, `comme le rappelle le maire`
          sourceNouns.has(before.lower) ||
          // `le second la [trouve] inutile`
          pack.pronouns.has(`${words[at - 3]?.lower ?? ''} ${before.lower}`) ||
          pack.asWords.has(before.lower) ||
          (before.kind === 'comma' && isVerbAlone(words, at, pack)) ||
          grammar.cliticHosts.has(before.lower))
      )
    );
  }
  // `le premier [parle] de`, `l'un [évoque]`
  const pair =
    behind === undefined ? [] : [`${behind.lower} ${previous.lower}`, `${behind.lower}${previous.lower}`];
  if (pair.some((form) => pack.pronouns.has(form))) return false;
  // `une autre [tempête]`
  const adjective = grammar.prenominals.has(previous.lower) && grammar.determiners.has(behind?.lower ?? '');
  return (
    adjective ||
    grammar.determiners.has(previous.lower) ||
    grammar.linkingPrepositions.has(previous.lower) ||
    (grammar.prepositions.has(previous.lower) &&
      !grammar.infinitiveMarkers.has(previous.lower) &&
      // `a listener who called in [said]`: no noun has the form.
      !(
        past === true &&
        pack.cues.get(words[at]?.lower ?? '')?.some(({ lemma }) => pack.clauseTakers.has(lemma))
      ))
  );
}

/** `said`, `says`: no noun has the form. */
export function isVerbOfSaying(form: string, { cues, clauseTakers }: AttributionPack): boolean {
  return (
    cues
      .get(form)
      ?.some(({ lemma, tail }) => clauseTakers.has(lemma) && tail.length === 0 && lemma !== form) === true
  );
}
