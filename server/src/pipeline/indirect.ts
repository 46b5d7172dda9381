import { overlaps, type Span } from '../core/span';
import type { Clause } from './attributions';
import { contentBefore } from './contentBefore';
import { contentBehind } from './contentBehind';
import { contentEnd, spanned, trim, type Content } from './contents';
import type { CueUse } from './cues';
import { contentAround } from './insertedIncises';
import { toPhrase, type Phrase } from './heads';
import { findInvertedSubject } from './inversion';
import { cueLink, type Link } from './links';
import { startsPhrase } from './nouns';
import { contentOfSource, opensSentence } from './sourceContents';
import { sourceLink, type SourceUse } from './sources';
import { findSpeaker } from './subjects';
import type { Attribution } from './types';
import { isNarrator, isUnsaid } from './unsaid';
import { isVerbal, looksFinite } from './words';

/**
 * Reported speech without marks: `Kiev affirme [contrôler 500 km²]`, `X a dit [que …]`, `[…], selon X`,
 * `[…], a annoncé X`. A clause that holds a marked stretch is left to that stretch.
 */
export function findIndirect(clause: Clause, marked: readonly Attribution[]): Attribution[] {
  const found: Attribution[] = [];
  const add = (content: Span | undefined, link: Link | undefined): void => {
    if (content === undefined || link?.speaker === undefined || content.end <= content.start) return;
    if (isNarrator(clause, link.speaker)) return;
    if (
      marked.some((quote) => quote.kind !== 'not-speech' && overlaps(quote, content)) ||
      found.some((other) => overlaps(other, content))
    )
      return;
    const { cue, speaker, why } = link;
    found.push({
      ...content,
      kind: 'indirect',
      ...(cue === undefined ? {} : { cue }),
      speaker,
      why,
    });
  };
  for (const source of clause.sources) {
    // A source that stands beside a marked stretch is that stretch's.
    const at = clause.words[source.from]?.start;
    if (marked.some(({ cue }) => cue !== undefined && cue.start === at)) continue;
    if (!source.weak || isView(clause, source))
      add(
        contentOfSource(clause, source),
        sourceLink(clause.words, source, source.nominal === true ? 'indirect-nominal' : 'indirect-source'),
      );
  }
  const closing = closingIncise(clause, marked);
  if (closing !== undefined) add(...closing);
  for (const cue of clause.cues) {
    if (!reports(clause, cue, marked) || isUnsaid(clause, cue)) continue;
    if (cue.passive) {
      add(...contentOfPassive(clause, cue));
      continue;
    }
    const inserted = contentAround(clause, cue);
    if (inserted !== undefined) {
      add(...inserted);
      continue;
    }
    const content = contentOfAs(clause, cue) ?? contentBehind(clause, cue);
    if (content !== undefined) {
      const inverted = content.why === 'indirect-as' ? subjectOfAs(clause, cue, content.span) : undefined;
      const own = findSpeaker(clause.words, cue, clause.pack);
      // Its end is where the content begins, which the phrase by itself may run into.
      const speaker =
        inverted !== undefined && (own === undefined || inverted.from === own.phrase.from)
          ? ({ phrase: inverted, way: 'subject' } as const)
          : own;
      // Whose verb it is is less sure where another's subject has to do.
      const why = speaker?.way === 'sentence' ? 'indirect-inherited' : content.why;
      const link = cueLink(clause.words, cue, speaker?.phrase, why);
      const earlier = speaker?.way === 'subject' ? undefined : inciseBefore(clause, cue, marked);
      if (why === 'indirect-inherited' && !holdsVerb(clause, content.span)) continue;
      for (const span of unmarkedParts(clause, content, marked))
        add(span, earlier === undefined ? link : { ...link, speaker: earlier, why: content.why });
    } else {
      add(...contentBefore(clause, cue));
    }
  }
  return found;
}

/** `Pour le club, la salle est trop petite`: what opens the sentence is a view, elsewhere it may be a purpose (`Pour cela, …`). */
function isView({ words, pack }: Clause, { from, phrase }: SourceUse): boolean {
  const { pronouns, freeInversion } = pack.attribution;
  const impersonal = pronouns.get(words[phrase.from]?.lower ?? '')?.impersonal === true;
  return (
    freeInversion && opensSentence(words, from, pack) && !(phrase.speaker.kind === 'pronoun' && impersonal)
  );
}

/**
 * `A study found that the bridge was safe, [Marsh said].`: the incise that closes a sentence speaks all of it, whatever else
 * reports there. Where verbs come first behind a mark, the outer incise is found by itself.
 */
function closingIncise(
  clause: Clause,
  marked: readonly Attribution[],
): readonly [Span | undefined, Link | undefined] | undefined {
  const cue = clause.cues.at(-1);
  if (cue === undefined || clause.pack.attribution.freeInversion || clause.cues.length < 2) return undefined;
  if (!reports(clause, cue, marked) || cue.passive || isUnsaid(clause, cue)) return undefined;
  if (contentAround(clause, cue) !== undefined || contentBehind(clause, cue) !== undefined) return undefined;
  return contentBefore(clause, cue);
}

/** `shy to hand [that over to strangers]`: a pronoun and its particle are no clause, which begins with a phrase or has a verb. */
function holdsVerb({ words, pack }: Clause, { start, end }: Span): boolean {
  const { grammar, headFinal, pronouns } = pack.attribution;
  const from = words.findIndex((word) => word.start >= start);
  const inside = words.filter((word) => word.start >= start && word.end <= end);
  if (!headFinal || inside.length > 4) return true;
  const opens = startsPhrase(words, from + 1, pack) || pronouns.has(words[from + 1]?.lower ?? '');
  return opens || inside.some((word) => isVerbal(word, grammar) || looksFinite(word, grammar));
}

/** `Il a été révélé par Le Monde [que …]`: the clause behind the agent of a passive whose subject is nobody. */
function contentOfPassive(clause: Clause, cue: CueUse): readonly [Span | undefined, Link | undefined] {
  const { words, pack } = clause;
  const { emptySubjects, complementizers } = pack.attribution.grammar;
  const agent = emptySubjects.has(words[cue.first - 1]?.lower ?? '')
    ? findSpeaker(words, cue, pack)?.phrase
    : undefined;
  if (agent === undefined || !complementizers.has(words[agent.to]?.lower ?? ''))
    return [undefined, undefined];
  const end = contentEnd(clause, agent.to, cue);
  return [trim(words, agent.to, end), cueLink(words, cue, agent, 'indirect-clause')];
}

/** A verb of saying, or one of judging that a marked piece already has for its cue (`se félicite que "…" et que`). */
function reports({ words }: Clause, { entry, at }: CueUse, marked: readonly Attribution[]): boolean {
  const judged = entry.strength === 'judge' && marked.some(({ cue }) => cue?.start === words[at]?.start);
  return entry.strength === 'say' || judged;
}

/**
 * `estime que "…" [et qu'il faut partir]`: of clauses in a row those without a mark are reported by themselves; without
 * any mark they are one.
 */
function unmarkedParts(
  { words, pack }: Clause,
  { span, why }: Content,
  marked: readonly Attribution[],
): readonly Span[] {
  const spoken = marked.filter(({ kind }) => kind !== 'not-speech');
  if (why !== 'indirect-clause' || !spoken.some((quote) => overlaps(quote, span))) return [span];
  const { coordinators, complementizers } = pack.attribution.grammar;
  const first = words.findIndex(({ start }) => start === span.start);
  const end = words.findIndex(({ start }) => start >= span.end);
  const last = end < 0 ? words.length : end;
  const parts: Span[] = [];
  let from = first;
  for (let at = first + 1; at <= last; at++) {
    const joins = coordinators.has(words[at]?.lower ?? '') && complementizers.has(words[at + 1]?.lower ?? '');
    if (at < last && !joins) continue;
    const part = at - from < 3 ? undefined : trim(words, from, at);
    if (part !== undefined && !spoken.some((quote) => overlaps(quote, part))) parts.push(part);
    from = at + 1;
  }
  return parts;
}

/** `"…", a dit X, ajoutant [que …]`: who speaks in the incise in front of a gerund goes on. */
function inciseBefore(
  { words }: Clause,
  { form, at }: CueUse,
  marked: readonly Attribution[],
): Attribution['speaker'] {
  const start = words[at]?.start ?? 0;
  if (form !== 'gerund' && form !== 'infinitive') return undefined;
  return marked.findLast(({ why, cue }) => why.startsWith('incise') && cue !== undefined && cue.start < start)
    ?.speaker;
}

/** `As X told Y, [content]`, `Comme l'a rappelé X, [content]`. */
function contentOfAs(clause: Clause, cue: CueUse): Content | undefined {
  const { words, pack } = clause;
  if (!pack.attribution.asWords.has(words[0]?.lower ?? '')) return undefined;
  const comma = words.findIndex(({ kind }, at) => at > cue.last && kind === 'comma');
  const opening = words.slice(0, comma < 0 ? 0 : comma);
  if (comma < 0 || opening.some(({ kind }) => kind === 'comma' || kind === 'quote')) return undefined;
  return spanned(words, comma + 1, contentEnd(clause, comma + 1, cue), 'indirect-as');
}

/** `Comme l'a rappelé [la maire], le pont date de 1850`: the subject ends where the content begins. */
function subjectOfAs({ words, pack }: Clause, cue: CueUse, content: Span): Phrase | undefined {
  const subject = findInvertedSubject(words, cue.last + 1, pack);
  const comma = words.findIndex(({ start }) => start >= content.start) - 1;
  return subject !== undefined && subject.from < comma && subject.to > comma
    ? toPhrase(words, subject.from, comma, pack)
    : subject;
}
