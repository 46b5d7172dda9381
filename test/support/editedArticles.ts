import type { Span } from '../../server/src/core/span';

/**
 * Synthetic French copy with annotations whose true place is known through any number of edits. Names are few and
 * repeat, as they do in news: whoever looks for words alone takes the wrong one.
 */

export interface Placed extends Span {
  readonly kind: 'name' | 'quote' | 'cue';
  /** An edit took it away, or changed a name. */
  readonly gone?: boolean;
}

export interface EditedArticle {
  readonly before: string;
  readonly after: string;
  /** The same annotations before and after, in the same order. */
  readonly old: readonly Placed[];
  readonly now: readonly Placed[];
}

export type Edits = 'words' | 'moves' | 'splits';

type Random = () => number;

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32, public domain). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const names = ['Anne Dulac', 'Dulac', 'Karim Benali', 'Benali', 'Villebourg', 'le Sénat', 'Lyon', 'Mme Roux'];
const cues = ['a déclaré', 'a ajouté', 'a estimé', 'a regretté', 'assure'];
const nouns = [
  'le budget',
  'la route',
  'un rapport',
  'les écoles',
  'la réforme',
  'un accord',
  'la digue',
  'le vote',
];
const verbs = ['examine', 'défend', 'présente', 'soutient', 'rejette', 'attend', 'finance', 'annonce'];
const tails = [
  'depuis mardi',
  'à l’automne',
  'malgré les critiques',
  'sans attendre',
  'pour 2027',
  'dit-on',
  'hier soir',
];
const words = [
  'toujours',
  'enfin',
  'vraiment',
  'aussi',
  'ensemble',
  'demain',
  'peu',
  'mieux',
  'encore',
  'ici',
];

const pick = <T>(random: Random, list: readonly T[]): T => {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('an empty list has nothing to pick');
  return item;
};

/** An article of about this many characters; one annotation in about 24. */
export function makeArticle(
  random: Random,
  length: number,
): { readonly text: string; readonly placed: Placed[] } {
  let text = '';
  const placed: Placed[] = [];
  const say = (piece: string, kind?: Placed['kind']): void => {
    if (kind !== undefined) placed.push({ start: text.length, end: text.length + piece.length, kind });
    text += piece;
  };
  while (text.length < length) {
    const sentences = 2 + Math.floor(random() * 4);
    for (let n = 0; n < sentences; n++) {
      if (n > 0) say(' ');
      if (random() < 0.35) {
        say(
          `« ${pick(random, names)} ${pick(random, verbs)} ${pick(random, nouns)} ${pick(random, tails)} »`,
          'quote',
        );
        say(', ');
        say(pick(random, cues), 'cue');
        say(' ');
        say(pick(random, names), 'name');
        say('.');
      } else {
        say(pick(random, names), 'name');
        say(` ${pick(random, verbs)} ${pick(random, nouns)} avec `);
        say(pick(random, names), 'name');
        say(` ${pick(random, tails)}, selon `);
        say(pick(random, names), 'name');
        say('.');
      }
    }
    say('\n\n');
  }
  return { text: text.trimEnd(), placed };
}

interface State {
  readonly text: string;
  readonly placed: readonly Placed[];
}

/** Replaces a stretch, and moves what is annotated with it. */
function splice({ text, placed }: State, at: number, removed: number, inserted: string): State {
  const end = at + removed;
  const by = inserted.length - removed;
  return {
    text: text.slice(0, at) + inserted + text.slice(end),
    placed: placed.map((one) => {
      if (one.gone === true || one.end <= at) return one;
      if (one.start >= end) return { ...one, start: one.start + by, end: one.end + by };
      const isInside = one.start < at && end < one.end;
      return one.kind === 'quote' && isInside ? { ...one, end: one.end + by } : { ...one, gone: true };
    }),
  };
}

const wordsOf = (text: string): RegExpExecArray[] => [...text.matchAll(/[\p{L}’]+/gu)];
const sentencesOf = (text: string): RegExpExecArray[] => [...text.matchAll(/[^\n.]+\.(?: |$)?/gmu)];
const breaksOf = (text: string): RegExpExecArray[] => [...text.matchAll(/\n\n/gu)];

function editWords(state: State, random: Random): State {
  const choice = random();
  if (wordsOf(state.text).length === 0 || sentencesOf(state.text).length === 0) return state;
  if (choice < 0.8) {
    const { index, 0: word } = pick(random, wordsOf(state.text));
    if (choice < 0.3) return splice(state, index, 0, `${pick(random, words)} `);
    if (choice < 0.55) return splice(state, index, word.length, pick(random, words));
    return splice(state, index, word.length + 1, '');
  }
  const { index, 0: sentence } = pick(random, sentencesOf(state.text));
  if (choice < 0.93) {
    const added = `${pick(random, names)} ${pick(random, verbs)} ${pick(random, words)} ${pick(random, nouns)}. `;
    return splice(state, index, 0, added);
  }
  return splice(state, index, sentence.length, '');
}

/** Cuts a stretch out and puts it in elsewhere, annotations and all. */
function move(state: State, from: Span, to: number): State {
  const length = from.end - from.start;
  const piece = state.text.slice(from.start, from.end);
  const carried = state.placed.map(
    (one) => one.gone !== true && from.start <= one.start && one.end <= from.end,
  );
  const cut = splice({ ...state, placed: state.placed.map((one) => ({ ...one })) }, from.start, length, '');
  const target = to > from.start ? to - length : to;
  const pasted = splice(cut, target, 0, piece);
  return {
    text: pasted.text,
    placed: pasted.placed.map((one, index) => {
      const original = state.placed[index];
      if (carried[index] !== true || original === undefined) return one;
      const by = target - from.start;
      return { ...original, start: original.start + by, end: original.end + by };
    }),
  };
}

function moveParagraph(state: State, random: Random): State {
  const starts = [0, ...breaksOf(state.text).map(({ index }) => index + 2)];
  const from = Math.floor(random() * (starts.length - 1));
  const start = starts[from] ?? 0;
  const end = starts[from + 1] ?? state.text.length;
  const others = starts.filter((at) => at < start || at > end);
  return others.length === 0 ? state : move(state, { start, end }, pick(random, others));
}

function splitOrJoin(state: State, random: Random): State {
  if (random() < 0.5) {
    const ends = [...state.text.matchAll(/\. (?=\S)/gu)];
    return ends.length === 0 ? state : splice(state, pick(random, ends).index + 1, 1, '\n\n');
  }
  const breaks = breaksOf(state.text);
  return breaks.length === 0 ? state : splice(state, pick(random, breaks).index, 2, ' ');
}

/** An article, and the same after so many edits; with moves and splits, a quarter of as many of those on top. */
export function editArticle(random: Random, count: number, edits: Edits, length = 3100): EditedArticle {
  const { text, placed } = makeArticle(random, length);
  return editText(random, text, placed, count, edits);
}

/** The same for a text with annotations of its own. */
export function editText(
  random: Random,
  text: string,
  placed: readonly Placed[],
  count: number,
  edits: Edits,
): EditedArticle {
  let state: State = { text, placed };
  for (let n = 0; n < count; n++) {
    state = editWords(state, random);
    if (edits !== 'words' && n % 8 === 0) state = moveParagraph(state, random);
    if (edits === 'splits' && n % 8 === 4) state = splitOrJoin(state, random);
  }
  return { before: text, after: state.text, old: placed, now: state.placed };
}
