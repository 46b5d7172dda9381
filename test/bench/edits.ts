/** The edits that benchmarks type: from a text to the versions of it that follow one another. */

/** The versions that the `turn`th edit of a kind makes of a text as it was opened, one a keystroke. */
export type Edit = (text: string, turn: number) => readonly string[];

const words = ' Le maire, Paul Morin, a dit "non" à Lyon. ';

/** So many letters are typed into one paragraph before the next one has its turn. */
const run = 200;

function insert(text: string, at: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at);
}

/** What stands in a place after so many letters. */
function typed(letters: number): string {
  return words.repeat(Math.ceil(letters / words.length)).slice(0, letters);
}

/** The end of a paragraph: of the one at the share of the text, moved on with the turns. */
function endOfParagraph(text: string, share: number, turn: number): number {
  const at = text.indexOf('\n\n', (text.length * ((share + turn * 0.137) % 0.9)) | 0);
  return at < 0 ? text.length - 1 : at - 1;
}

/** The blank nearest behind the middle of a paragraph. */
function middleOfParagraph(text: string, turn: number): number {
  const end = endOfParagraph(text, 0.5, turn);
  const start = text.lastIndexOf('\n', end - 1) + 1;
  return text.indexOf(' ', (start + end) >> 1);
}

/** A text whose middle paragraph holds what stood in the twelve behind it too. */
function withLongParagraph(text: string): { readonly text: string; readonly end: number } {
  const start = text.indexOf('\n\n', text.length / 3) + 2;
  let end = start;
  for (let n = 0; n < 12; n++) end = text.indexOf('\n\n', end + 2);
  return {
    text: text.slice(0, start) + text.slice(start, end).replace(/\n\n/gu, ' ') + text.slice(end),
    end,
  };
}

/** Each kind of edit with its name. */
export const edits: readonly (readonly [kind: string, edit: Edit])[] = [
  [
    'a letter within a paragraph',
    (text, turn) => [
      insert(text, endOfParagraph(text, 0.5, Math.floor(turn / run)), typed(1 + (turn % run))),
    ],
  ],
  [
    'a letter in a paragraph of some 500 words',
    (text, turn) => {
      const long = withLongParagraph(text);
      return [insert(long.text, long.text.lastIndexOf('.', long.end - 40), typed(1 + (turn % run)))];
    },
  ],
  ['a letter at the very start', (text, turn) => [typed(2 + (turn % run)).trimStart() + text]],
  [
    'a new line that splits a paragraph',
    (text, turn) => [insert(text, middleOfParagraph(text, turn), '\n\n')],
  ],
  ['an opening mark', (text, turn) => [insert(text, middleOfParagraph(text, turn), ' "')]],
  [
    'fifty lines deleted, and put back',
    (text, turn) => {
      const start = text.indexOf('\n', (text.length * 0.05 * (1 + (turn % 9))) | 0) + 1;
      let end = start;
      for (let n = 0; n < 50 && end > 0; n++) end = text.indexOf('\n', end) + 1;
      return [text.slice(0, start) + text.slice(end === 0 ? text.length - 1 : end), text];
    },
  ],
];

/** The blank nearest behind a share of the text that changes with the turns. */
function blankAt(text: string, turn: number): number {
  return text.indexOf(' ', text.length * (0.02 + ((turn * 0.137) % 0.9)));
}

/** So long are fifty lines of an article: 25 paragraphs. */
const fiftyLines = 7000;

/** Kinds of edit for texts of any shape. */
export const anyTextEdits: readonly (readonly [kind: string, edit: Edit])[] = [
  [
    'a letter in the middle',
    (text, turn) => [
      insert(text, text.indexOf('. ', text.length * (0.2 + 0.2 * Math.floor(turn / 20))), typed(1 + turn)),
    ],
  ],
  ['a letter at the very start', (text, turn) => [typed(2 + (turn % run)).trimStart() + text]],
  ['a letter at the very end', (text, turn) => [text + typed(1 + (turn % run))]],
  ['a new line', (text, turn) => [insert(text, blankAt(text, turn), '\n')]],
  ['a blank line', (text, turn) => [insert(text, blankAt(text, turn), '\n\n')]],
  ['an opening mark', (text, turn) => [insert(text, blankAt(text, turn), ' "')]],
  [
    '7,000 characters deleted, and put back',
    (text, turn) => {
      const start = blankAt(text, turn);
      return [text.slice(0, start) + text.slice(start + fiftyLines), text];
    },
  ],
];
