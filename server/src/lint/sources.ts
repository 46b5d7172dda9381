import type { Analysis, Entity, Quote } from '../core/analysis';
import { lowerBound, textOf, type Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
import { blockAt, isInsideMarks, normalise } from './speech';

/** A place where the narration leans on a source that the text does not name. */
export interface AnonymousSource extends Span {
  /** Lower-cased words of the phrase. */
  readonly words: string;
  readonly entity: string;
}

/** Sources that the text keeps unnamed, in the order of their first phrase; each entity once. */
export function findAnonymousSources(analysis: Analysis): AnonymousSource[] {
  const { text } = analysis.snapshot;
  const first = ({ mentions }: Entity): Span | undefined =>
    mentions.find(
      (mention) =>
        !isInsideMarks(analysis, mention) && blockAt(analysis, mention.start)?.kind === 'paragraph',
    );
  return analysis.entities
    .filter(({ anonymous }) => anonymous === true)
    .flatMap((entity): AnonymousSource[] => {
      const mention = first(entity);
      if (mention === undefined) return [];
      const { start, end } = mention;
      return [{ start, end, words: normalise(textOf(text, mention)), entity: entity.id }];
    })
    .sort((a, b) => a.start - b.start);
}

/**
 * Whether a phrase says no more than that there is a source: a determiner and the noun, with nothing behind it that
 * places the source (`proche du dossier`, `close to the talks`, `of the ministry`).
 */
export function isBareSource(
  { snapshot: { text } }: Analysis,
  phrase: AnonymousSource,
  { attribution, lint }: LanguagePack,
): boolean {
  const words = phrase.words.split(/[\s']+/u).filter((word) => word !== '');
  const { determiners, indefinites, linkingPrepositions, adverbs, temporals } = attribution.grammar;
  const content = words.filter(
    (word) => !determiners.has(word) && !indefinites.has(word) && !/\p{N}/u.test(word),
  );
  if (content.length !== 1 || !lint.bareSources.has(content[0] ?? '')) return false;
  const next = /^\s+([\p{L}\p{M}]+['’]?)/u.exec(text.slice(phrase.end, phrase.end + 40))?.[1];
  if (next === undefined) return true;
  const word = normalise(next);
  if (linkingPrepositions.has(word) || attribution.grammar.prepositions.has(word)) return false;
  if (attribution.grammar.subjectRelatives.has(word)) return false;
  // What may stand there without telling more: a verb, an auxiliary, an adverb, a day.
  const tells =
    !attribution.cues.has(word) &&
    !attribution.grammar.auxiliaries.has(word) &&
    !attribution.grammar.passives.has(word) &&
    !attribution.grammar.clitics.has(word) &&
    !adverbs.has(word) &&
    !temporals.has(word) &&
    !attribution.grammar.coordinators.has(word);
  return !tells;
}

/** Quotes of an entity, in document order. */
export function quotesOf({ quotes }: Analysis, entity: string): Quote[] {
  return quotes.filter(({ speakerEntity, kind }) => speakerEntity === entity && kind !== 'not-speech');
}

/** Lower-cased words of the paragraph around an offset, and of the one behind it. */
export function wordsAround(analysis: Analysis, offset: number): string {
  const index = lowerBound(analysis.blocks, offset + 1) - 1;
  const from = analysis.blocks[index]?.start ?? 0;
  const to = (analysis.blocks[index + 1] ?? analysis.blocks[index])?.end ?? from;
  return normalise(analysis.snapshot.text.slice(from, to));
}
