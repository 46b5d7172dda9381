// How many annotations are found again after a text was edited elsewhere, and how long that takes. Synthetic copy,
// names repeated on purpose; edits are words and sentences put in, taken out and replaced, then paragraphs moved,
// split and joined as well. A mention whose words an edit touched counts as gone.
import { anchorOf, findParagraphs } from '../../server/src/annotations/anchor';
import { reanchor } from '../../server/src/annotations/reanchor';
import { editArticle, seeded, type Edits } from '../support/editedArticles';
import { sumOutcomes, tryReanchoring } from '../support/reanchoring';
import { measure, report } from './measure';

const articles = 30;
const rows: readonly (readonly [name: string, edits: number, kind: Edits, right: number, wrong: number])[] = [
  ['3 edits', 3, 'words', 99.5, 0.2],
  ['40 edits', 40, 'words', 99.5, 0.2],
  ['40 edits, paragraphs moved', 40, 'moves', 97, 1.5],
  ['40 edits, moved, split and joined', 40, 'splits', 97, 1.5],
];
console.log(
  '  right / silently wrong / orphaned / (gone, yet put somewhere), % of the annotations, three seeds',
);
for (const [name, edits, kind, right, wrong] of rows) {
  for (const seed of [7, 11, 23]) {
    const random = seeded(seed);
    const sum = sumOutcomes(
      Array.from({ length: articles }, () => tryReanchoring(editArticle(random, edits, kind))),
    );
    const share = (part: number, of: number): string => ((100 * part) / Math.max(1, of)).toFixed(2);
    const isMet = (100 * sum.right) / sum.alive >= right && (100 * sum.wrong) / sum.alive <= wrong;
    console.log(
      `  ${name.padEnd(36)} ${share(sum.right, sum.alive)} / ${share(sum.wrong, sum.alive)} / ${share(sum.orphaned, sum.alive)} / (${share(sum.revived, sum.gone)})${isMet ? '' : '  MISSED'}`,
    );
  }
}

const long = editArticle(seeded(11), 400, 'splits', 42_000);
const paragraphs = findParagraphs(long.before);
const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
const anchors = long.old.flatMap((span) => anchorOf(paragraphs, span) ?? []);
const spent = measure(() => reanchor(texts, anchors, long.after), 20);
report(
  `${String(long.before.length)} characters, ${String(anchors.length)} annotations, 400 edits`,
  spent.median,
  'ms',
  150,
);
