// What a keystroke costs: the analysis of the next version of a text, for each kind of edit that people make.
import { makeArticle } from './corpus';
import { edits } from './edits';
import { load, reportTyping } from './keystrokes';

async function main(): Promise<void> {
  const resources = await load();
  reportTyping(resources, 'an article of 1,000 words', makeArticle(7, 1000), 10, 400, edits);
  reportTyping(resources, 'a file of 100,000 words', makeArticle(7, 100_000), 50, 60, edits);
}

void main();
