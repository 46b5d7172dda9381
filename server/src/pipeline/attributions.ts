import type { MarkPair, Token } from '../core/analysis';
import type { Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
import { agentBehind, heldLink, impliedSource, linkBehind, sharedIncise } from './behind';
import { clauseInFront, colonLink, gerundInFront, linkBefore } from './before';
import { findCues, type CueUse } from './cues';
import { opensWithDash, readDialogue } from './dialogue';
import { headlineLink } from './headlines';
import { findIndirect } from './indirect';
import { readIncise } from './incises';
import { insideOnce, readInsideIncise } from './inside';
import { findFunctions } from './functions';
import { describeMarked } from './kinds';
import type { Link } from './links';
import { gappedLink, predicateLink, sharedPredicate } from './predicates';
import { markReaction } from './reactions';
import { findReferents } from './referents';
import { findSources, type SourceUse } from './sources';
import type {
  Attribution,
  FunctionPhrase,
  NameCandidate,
  ParagraphReading,
  PipelineContext,
  Referent,
} from './types';
import { findWords, markNouns, type Word } from './words';

/**
 * Stage "attributions": who says what, as far as one paragraph tells.
 * In: a paragraph with its tokens, sentences, marks and names. Out: each outermost marked stretch and each stretch of
 * reported speech, with cue and speaker phrase where the paragraph states them.
 * Example: `"Non", a-t-il lancé.` → `"Non"` (direct), cue `lancé`, speaker `il`.
 */
export interface AttributionInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly pairs: readonly MarkPair[];
  readonly names: readonly NameCandidate[];
}

/** What a paragraph says by itself of who says what and of whom it speaks. */
export type Statements = Pick<ParagraphReading, 'attributions' | 'referents' | 'functions' | 'lead'>;

/** A sentence with all that the patterns look at. */
export interface Clause {
  readonly text: string;
  readonly words: readonly Word[];
  readonly cues: readonly CueUse[];
  readonly sources: readonly SourceUse[];
  readonly pack: LanguagePack;
  /** The words inside a marked stretch. */
  readonly inside: (quote: Word) => readonly Word[];
}

/**
 * Step "attributions": who says what in each sentence of a paragraph, and who else is meant there.
 * Spans are offsets in it.
 */
export function findAttributions(input: AttributionInput, context: PipelineContext): Statements {
  const { text, tokens, sentences, pairs, names } = input;
  const { pack } = context;
  const found: Attribution[] = [];
  const referents: Referent[] = [];
  const functions: FunctionPhrase[] = [];
  let lead: Statements['lead'];
  for (const sentence of sentences) {
    const read = findWords(text, tokens, pairs, names, sentence);
    const words = pack.attribution.headFinal ? read : markNouns(read, pack.attribution.grammar);
    const clause: Clause = {
      text,
      words,
      cues: findCues(words, pack.attribution),
      sources: findSources(words, pack),
      pack,
      inside: insideOnce(input),
    };
    const marked = attributeMarked(clause);
    found.push(...marked, ...findIndirect(clause, marked));
    referents.push(...markReaction(clause, findReferents(words, pack)));
    functions.push(...findFunctions(words, pack));
    lead = findLead(clause);
  }
  const line = opensWithDash(text)
    ? readDialogue(findWords(text, tokens, pairs, names, { start: 0, end: text.length }), pack)
    : undefined;
  if (line !== undefined) found.splice(0, found.length, line);
  return {
    attributions: found.sort((a, b) => a.start - b.start || b.end - a.end),
    referents,
    functions,
    ...(lead === undefined ? {} : { lead }),
  };
}

/** `Le ministre a réagi sur Twitter :` before a paragraph that is a quote. */
function findLead(clause: Clause): Statements['lead'] {
  const { words } = clause;
  const last = words.at(-1);
  if (last?.kind !== 'colon' && last?.kind !== 'comma') return undefined;
  const link = linkBefore(clause, words.length, new Map()) ?? colonLink(clause, words.length);
  if (link?.speaker === undefined) return undefined;
  return { speaker: link.speaker, ...(link.cue === undefined ? {} : { cue: link.cue }) };
}

/** The marked stretches of a sentence, each with the link that fits best. */
function attributeMarked(clause: Clause): Attribution[] {
  const { words } = clause;
  const quotes = words.flatMap((word, index) => (word.kind === 'quote' ? [index] : []));
  const incises = new Map<number, Link>();
  for (const quote of quotes) {
    const link = readIncise(words, quote, clause.cues, clause.sources, endsOpen(clause, quote), clause.pack);
    if (link !== undefined) incises.set(quote, link);
  }
  const found: Attribution[] = [];
  let last: { readonly quote: number; readonly link: Link } | undefined;
  for (const quote of quotes) {
    const word = words[quote];
    if (word === undefined) continue;
    const link = chooseLink(clause, quote, quotes, incises, last) ?? sharedPredicate(clause, quote, last);
    const described = describeMarked(clause, quote, word, link, found.at(-1));
    const source = link?.why === 'passive' ? impliedSource(clause, link) : undefined;
    found.push(source === undefined ? described : { ...described, speaker: source, implied: true });
    last = link === undefined ? undefined : { quote, link };
  }
  return found;
}

/** A stretch that ends in a comma, a question or exclamation mark or a dash inside its marks waits for its incise. */
function endsOpen(clause: Clause, quote: number): boolean {
  const pair = clause.words[quote]?.pair;
  if (pair === undefined) return false;
  // `“They wrote ‘Drive’, not ‘Street,’ ” Marsh said`: the comma stands inside the inner marks.
  return /[,?!—–…]['’"”»]?\s*$/u.test(clause.text.slice(pair.open.end, pair.close.start));
}

function chooseLink(
  clause: Clause,
  quote: number,
  quotes: readonly number[],
  incises: ReadonlyMap<number, Link>,
  last: { readonly quote: number; readonly link: Link } | undefined,
): Link | undefined {
  const incise = incises.get(quote);
  if (incise !== undefined)
    return gerundInFront(clause, quote, incise) ?? clauseInFront(clause, quote, incise) ?? incise;
  const word = clause.words[quote];
  const inside = word === undefined ? undefined : readInsideIncise(clause.inside(word), clause.pack);
  if (inside !== undefined) return { ...inside, at: -1, end: quote };
  return (
    gappedLink(clause, quote, last) ??
    linkBefore(clause, quote, incises) ??
    sharedIncise(clause, quote, quotes, incises) ??
    linkBehind(clause, quote) ??
    agentBehind(clause, quote) ??
    heldLink(clause, quote) ??
    colonLink(clause, quote) ??
    predicateLink(clause, quote) ??
    headlineLink(clause, quote)
  );
}
