import type { Quote } from '../../core/analysis';
import { foldName } from '../../core/fold';
import { saidWords } from '../speech';
import { documentRuleInSteps, type Finding } from '../types';

/** A quotation of fewer words changes too easily into another one. */
const shortest = 6;

interface Said {
  readonly quote: Quote;
  readonly words: readonly string[];
  readonly joined: string;
}

export const quoteNearDuplicate = documentRuleInSteps(
  {
    id: 'quote-near-duplicate',
    languages: ['fr', 'en'],
    severity: { default: 'warning' },
    fixable: 'none',
    summary: { en: 'One quotation in two wordings', fr: 'Une citation en deux versions' },
    messages: {
      differs: {
        en: 'These words stand elsewhere in another wording: “{other}”.',
        fr: 'Ces propos figurent ailleurs sous une autre forme : « {other} ».',
      },
    },
    options: {
      words: {
        type: 'integer',
        default: 2,
        minimum: 1,
        about: 'Words in which two wordings differ at most.',
      },
    },
  },
  function* ({ analysis, options }) {
    const { text } = analysis.snapshot;
    const bySequence = new Map<string, Said[]>();
    const wordings = new Set<string>();
    const findings: Finding[] = [];
    for (const quote of analysis.quotes) {
      if (quote.kind !== 'direct' && quote.kind !== 'fragment') continue;
      yield;
      const said = saidWords(text, quote);
      const words = foldName(said).split(' ');
      if (words.length < shortest) continue;
      const own: Said = { quote, words, joined: words.join(' ') };
      // The same words again are looked up, and not kept twice.
      const isNew = !wordings.has(own.joined);
      wordings.add(own.joined);
      const near = new Set<Said>();
      for (let at = 0; at + 3 <= words.length; at++) {
        const key = words.slice(at, at + 3).join(' ');
        const list = bySequence.get(key);
        for (const other of list ?? []) near.add(other);
        if (!isNew) continue;
        if (list === undefined) bySequence.set(key, [own]);
        else if (list.at(-1) !== own) list.push(own);
      }
      const other = [...near].find((candidate) => differsLittle(candidate, own, options.words));
      if (other === undefined || haveOtherSpeakers(other.quote, quote)) continue;
      findings.push({
        start: quote.start,
        end: quote.end,
        messageId: 'differs',
        data: { other: saidWords(text, other.quote) },
      });
    }
    return findings;
  },
);

function haveOtherSpeakers({ speakerEntity: one }: Quote, { speakerEntity: other }: Quote): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** Whether two wordings differ in one to `most` words; an excerpt of the other is no other wording. */
function differsLittle(
  { words: a, joined: left }: Said,
  { words: b, joined: right }: Said,
  most: number,
): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  if (left.includes(right) || right.includes(left)) return false;
  return distance(a, b, most) <= Math.min(most, Math.floor(Math.min(a.length, b.length) / 4));
}

/** Words to insert, delete or replace, counted no further than `most` + 1. */
function distance(a: readonly string[], b: readonly string[], most: number): number {
  let row = b.map((_, index) => index + 1);
  row.unshift(0);
  for (const [at, word] of a.entries()) {
    const next = [at + 1];
    for (const [index, other] of b.entries()) {
      const replaced = (row[index] ?? 0) + (word === other ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row.at(-1) ?? 0;
}
