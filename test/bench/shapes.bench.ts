// What a keystroke costs in texts that are no French articles: in English, without blank lines or any line breaks, of many
// short lines.
import { makeArticle } from './corpus';
import { anyTextEdits } from './edits';
import { load, reportTyping } from './keystrokes';

async function main(): Promise<void> {
  const resources = await load();
  const long = makeArticle(7, 100_000);
  const oneLine = long.trim().replace(/\s+/gu, ' ');
  const lines = oneLine.match(/\S.{60,190}?[.?!]"?(?= )/gu) ?? [];
  const english = makeArticle(7, 1000, 'en');
  reportTyping(resources, 'an English article of 1,000 words', english, 10, 400, anyTextEdits);
  for (const [what, text] of [
    ['100,000 words of English', makeArticle(7, 100_000, 'en')],
    ['100,000 words, no blank lines', long.replace(/\n+/gu, '\n')],
    ['100,000 words, no line breaks', oneLine],
    ['3,000 paragraphs of a line', lines.slice(0, 3000).join('\n\n')],
    ['3,000 lines, no blank ones', lines.slice(0, 3000).join('\n')],
  ] as const)
    reportTyping(resources, what, text, 50, 60, anyTextEdits);
}

void main();
