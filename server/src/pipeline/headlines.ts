import type { Clause } from './attributions';
import { toPhrase, type Phrase } from './heads';
import type { Link } from './links';
import { canSpeak } from './nominals';
import { readBareNouns, readPhrase } from './phrases';
import { innerFirst, opensWithCapital } from './shapes';
import { isParticiple, isPreposition } from './words';

/** More words than a headline has. */
const headlineReach = 20;

/**
 * Who speaks in a headline, which leaves out verbs and articles: `Mayor: city is “on the brink”`, `“We will not pay”: Bell
 * defies court`, `“We were lied to” – families of victims`, `Bell “delighted” by court ruling`.
 * In: a sentence without a full stop at its end, and a marked stretch that nothing else attributes.
 */
export function headlineLink(clause: Clause, quote: number): Link | undefined {
  const { words, pack } = clause;
  const last = words.at(-1)?.kind;
  if (last === 'stop' || last === 'colon' || last === 'comma' || words.length > headlineReach)
    return undefined;
  const phrase = beforeColon(clause, quote) ?? behindMark(clause, quote) ?? ofParticiple(clause, quote);
  if (phrase === undefined || !canSpeak(words, phrase, pack)) return undefined;
  return { speaker: phrase.speaker, why: 'headline', at: -1, end: quote };
}

/** `[Mayor]: city is “on the brink”` */
function beforeColon({ words, pack }: Clause, quote: number): Phrase | undefined {
  const colon = words.findIndex(({ kind }) => kind === 'colon');
  if (colon < 1 || colon > quote) return undefined;
  const phrase = readPhrase(words, 0, pack) ?? readBareNouns(words, 0, pack);
  return phrase?.to === colon ? phrase : undefined;
}

/** `“We will not pay”: [Bell] defies court`, `“We were lied to” – [families of victims]` */
function behindMark({ words, pack }: Clause, quote: number): Phrase | undefined {
  const mark = words[quote + 1]?.kind;
  if (quote > 0 || (mark !== 'colon' && mark !== 'dash')) return undefined;
  // Names and bare nouns first: without articles the verb behind them looks like one more noun.
  const modifies = pack.attribution.sourceNouns.has(words[3]?.lower ?? '');
  const named = words[2]?.kind === 'name' && !modifies ? toPhrase(words, 2, 3, pack) : undefined;
  const bare = readBareNouns(words, 2, pack);
  if (mark === 'colon') return named ?? bare ?? readPhrase(words, 2, pack);
  const phrase = bare?.to === words.length ? bare : readPhrase(words, 2, pack);
  // Behind a dash stands who says so alone; a clause there is another piece of news.
  // A name there is a signature.
  return phrase?.to === words.length && phrase.speaker.kind === 'nominal' ? phrase : undefined;
}

/** `[Bell] “delighted” by court ruling`: the marked participle is said by whom it is said of. */
function ofParticiple(clause: Clause, quote: number): Phrase | undefined {
  const { words, pack, text } = clause;
  const { grammar, headFinal } = pack.attribution;
  const word = words[quote];
  const next = words[quote + 1];
  if (!headFinal || word === undefined || opensWithCapital(text, word)) return undefined;
  const first = clause.inside(word)[0];
  const participle =
    first !== undefined && isParticiple(first, grammar) && innerFirst(clause, quote) !== undefined;
  if (!participle || (next !== undefined && !isPreposition(next, grammar))) return undefined;
  const phrase = readPhrase(words, 0, pack) ?? readBareNouns(words, 0, pack);
  return phrase?.to === quote ? phrase : undefined;
}
