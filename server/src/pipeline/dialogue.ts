import type { LanguagePack } from '../lang/types';
import { trim } from './contents';
import { readInsideIncise } from './inside';
import type { Attribution } from './types';
import { isPause, type Word } from './words';

/** A long dash opens a line of dialogue; a hyphen opens an item of a list. */
export function opensWithDash(text: string): boolean {
  return /^[—–]/u.test(text);
}

/**
 * A line of dialogue without marks: `— Demain matin, répond Luc Benali.`, `— Entrez, dit-elle, vous aurez froid.`
 * In: the words of a paragraph that a dash opens. Out: what is said behind the dash, without an incise that closes it; undefined where
 * nobody is said to speak.
 */
export function readDialogue(words: readonly Word[], pack: LanguagePack): Attribution | undefined {
  if (words.some(({ kind }) => kind === 'quote')) return undefined;
  // A dash at both ends is a crosshead.
  if (words.at(-1)?.kind === 'dash') return undefined;
  const link = readInsideIncise(words, pack);
  if (link?.speaker === undefined) return undefined;
  const { cue, speaker } = link;
  const closes = words.slice(link.end).every(({ kind }) => kind === 'stop');
  const pause = words.findLastIndex((word, at) => at < link.at && (isPause(word) || word.kind === 'stop'));
  // A question or exclamation mark belongs to what is said.
  const content = closes
    ? { ...trim(words, 1, pause), ...(words[pause]?.kind === 'stop' ? { end: words[pause]?.end } : {}) }
    : { start: words[1]?.start, end: words.at(-1)?.end };
  const { start, end } = content;
  if (start === undefined || end === undefined || end <= start) return undefined;
  const said = { start, end, kind: 'direct', speaker, why: link.why, unmarked: true } as const;
  return cue === undefined ? said : { ...said, cue };
}
