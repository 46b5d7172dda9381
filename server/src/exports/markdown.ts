import type { UiLanguage } from '../core/locale';
import type { Block } from '../core/analysis';
import { textOf } from '../core/span';
import { flatMapInSteps, mapInSteps, type Steps } from '../core/steps';
import { articleFormat, type ExportOptions } from './format';
import { createNester, pageParagraphs, type InlineNode } from './inline';
import { meaningOf } from './labels';
import type { MarkedArticle, MarkedQuote } from './marked';
import { toStandoff } from './standoff';
import { titles } from './titles';

/** Markdown to read: the article with names in bold and a footnote behind each quote, then who says what and where. */
export const markdownFormat = articleFormat(
  { id: 'markdown', extension: '.md', mediaType: 'text/markdown' },
  writeMarkdown,
);

function* writeMarkdown(article: MarkedArticle, { ui }: ExportOptions): Steps<string> {
  const words = titles[ui];
  const { spans } = yield* toStandoff(article);
  const nest = createNester(article.text, spans);
  const write = (node: InlineNode | string, bold: boolean): string => {
    if (typeof node === 'string') return escapeMarkdown(node);
    const meaning = meaningOf(node.span.label);
    const isName = meaning?.layer === 'mention' && node.span.attributes.kind === 'name' && !bold;
    const content = node.children.map((child) => write(child, bold || isName)).join('');
    if (isName) return `**${content}**`;
    // A footnote stands behind the quote's last piece.
    const noted = meaning?.layer === 'quote' && meaning.kind !== 'not-speech' && node.last;
    return noted ? `${content}[^${node.span.id}]` : content;
  };
  const inline = (block: Block): string =>
    nest(block)
      .map((node) => write(node, block.kind === 'headline' || block.kind === 'crosshead'))
      .join('')
      .replace(/\s*[\r\n]+\s*/gu, '  \n');
  const blocks: string[] = [];
  for (const paragraph of pageParagraphs(article)) {
    yield;
    blocks.push(paragraph.map(({ block, gap }) => gap + prefixOf(block) + inline(block)).join(''));
  }
  const notes = yield* flatMapInSteps(article.quotes, (quote, index) =>
    quote.kind === 'not-speech' ? [] : [`[^q${String(index + 1)}]: ${footnote(article, quote, ui)}`],
  );
  const named = article.entities.filter(({ mentions }) => mentions.some(({ kind }) => kind === 'name'));
  const list = yield* mapInSteps(named, ({ name, type, role, place }) => {
    const facts = [words.types[type], ...(role === undefined ? [] : [role])].join(', ');
    const point = place === undefined ? '' : ` (${place.lat.toFixed(3)}, ${place.lon.toFixed(3)})`;
    return `- **${escapeMarkdown(name)}**: ${escapeMarkdown(facts)}${point}`;
  });
  return `${[...blocks, ...(list.length === 0 ? [] : [`## ${words.named}`, list.join('\n')]), ...(notes.length === 0 ? [] : [notes.join('\n')])].join('\n\n')}\n`;
}

function prefixOf({ kind }: Block): string {
  return kind === 'headline' ? '# ' : kind === 'crosshead' ? '## ' : '';
}

function footnote(article: MarkedArticle, quote: MarkedQuote, ui: UiLanguage): string {
  const words = titles[ui];
  const speaker = quote.speakerName ?? words.nobody;
  const cue = quote.cue === undefined ? '' : `, *${escapeMarkdown(textOf(article.text, quote.cue))}*`;
  const note = quote.note === undefined ? '' : ` (${escapeMarkdown(quote.note)})`;
  const status = quote.status === undefined ? '' : ` [${words.statuses[quote.status]}]`;
  return `${escapeMarkdown(speaker)}, ${words.quotes[quote.kind]}${cue}${status}${note}`;
}

/** Text that Markdown shows as it is. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~^]/gu, String.raw`\$&`)
    .replace(/^(\s*)([-+=:]|\d+[.)])(?=\s)/gmu, (_, space: string, sign: string) => `${space}\\${sign}`);
}
