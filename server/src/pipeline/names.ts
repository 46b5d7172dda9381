import type { Token } from '../core/analysis';
import { overlaps, textOf, type Span } from '../core/span';
import { applyDictionary } from './dictionary';
import { applyModel } from './modelNames';
import { cutName } from './nameCuts';
import { openingPlace } from './nameTypes';
import { findRuleNames } from './ruleNames';
import { isDateline, settleTagged } from './taggedNames';
import type { TaggedName, TaggedParagraph } from './tagger/tagger';
import type { NameCandidate, PipelineContext } from './types';

/** What the "names" step finds in a paragraph. */
export interface FoundNames {
  readonly names: readonly NameCandidate[];
  /** What the document stage needs to decode the paragraph again; absent without a tagger. */
  readonly tagged?: TaggedParagraph;
  /** What the rules found, for joining again with what is decoded again; absent without a tagger. */
  readonly byRule?: readonly NameCandidate[];
}

/**
 * Step "names": stretches of a paragraph that may be names, with a first guess at their type.
 * In: the paragraph with tokens and sentences. Out: candidates in order, not overlapping: those of the trained tagger,
 * beside them those that only rules and lists know (peoples, institutions); the user's dictionary
 * wins over both. Without a tagger the rules stand alone.
 * Example: `Le président ukrainien [[Volodymyr Zelensky]]` → person, role `président ukrainien`.
 */
export function findNames(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  context: PipelineContext,
): FoundNames {
  const tagged = context.tagger?.tag(text, tokens, sentences);
  const byRule = findRuleNames(text, tokens, sentences, context);
  if (tagged === undefined) return { names: applyKnown(text, tokens, byRule, context) };
  return { names: joinNames(text, tokens, sentences, tagged.names, byRule, context), tagged, byRule };
}

/** Rules that hold where the tagger found nothing; the others only tell the attributions where a name may be. */
const standAlone = new Set(['demonym', 'head-noun', 'institution-list', 'title']);

/**
 * Candidates from the tagger's names and the rules'.
 * In: a paragraph, its tagged names and the rules' names, in order. Out: as `findNames`.
 */
export function joinNames(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  tagged: readonly TaggedName[],
  byRule: readonly NameCandidate[],
  context: PipelineContext,
): readonly NameCandidate[] {
  const words = tokens.filter(({ kind }) => kind !== 'space');
  const joined = tagged
    .filter((name) => !byRule.some((rule) => holds(text, rule, name)))
    .flatMap((name) => cutName(text, name, context))
    .flatMap((name) => settleTagged(text, words, sentences, name, byRule, context));
  const added = byRule
    .filter((name) => !joined.some((other) => overlaps(name, other)))
    .map((name): NameCandidate => {
      if (isDateline(text, name)) return { ...name, confidence: Math.max(name.confidence, 0.9) };
      return standsAlone(text, name) ? name : { ...name, hint: true };
    })
    // `The [Prime Minister], Paul Smith,`: what is somebody's function is no name of its own.
    .filter(({ hint, ...name }) => hint !== true || !joined.some(({ role }) => role && overlaps(name, role)));
  const all = [...joined, ...added].sort((a, b) => a.start - b.start);
  return applyKnown(text, tokens, all, context);
}

/** What goes before tagger and rules: the user's model, and before that the user's dictionary and decisions. */
function applyKnown(
  text: string,
  tokens: readonly Token[],
  names: readonly NameCandidate[],
  context: PipelineContext,
): readonly NameCandidate[] {
  return applyDictionary(text, tokens, applyModel(text, tokens, names, context), context);
}

/** A list knows the whole of which the tagger saw a part (`Organisation du traité de l'[[Atlantique]] nord`). */
function holds(text: string, rule: NameCandidate, { start, end }: Span): boolean {
  return (
    rule.why === 'institution-list' &&
    rule.start <= start &&
    end <= rule.end &&
    rule.end - rule.start > end - start &&
    /\s/u.test(textOf(text, rule))
  );
}

/** Whether a rule's name needs no tagger: in a list, titled, a place of several words. */
function standsAlone(text: string, name: NameCandidate): boolean {
  if (standAlone.has(name.why)) return true;
  // A full name with a function beside it.
  if (name.role !== undefined && (name.why === 'first-name' || name.why === 'apposition')) return true;
  // A country or large town that opens a sentence is nothing else; the tagger is shy of capitals there.
  return name.why === 'gazetteer' && (/\s/u.test(textOf(text, name)) || name.confidence === openingPlace);
}
