import type { Block } from '../core/analysis';
import { mapInSteps, type Steps } from '../core/steps';
import { articleFormat, type ExportOptions } from './format';
import { htmlStyle } from './htmlStyle';
import { createNester, pageParagraphs, type InlineNode } from './inline';
import { meaningOf } from './labels';
import type { MarkedArticle, MarkedEntity } from './marked';
import { toStandoff, type Standoff, type StandoffSpan } from './standoff';
import { titles } from './titles';
import { placeUri } from './uris';
import { element, xmlText } from './xml';

type Titles = (typeof titles)['en'];

/**
 * One HTML page that stands by itself: the article with its names and quotes marked up, who says what, who is named,
 * where. No script, nothing loaded; light and dark, made to be printed.
 */
export const htmlFormat = articleFormat(
  { id: 'html', extension: '.html', mediaType: 'text/html' },
  writeHtml,
);

function* writeHtml(article: MarkedArticle, { ui }: ExportOptions): Steps<string> {
  const words = titles[ui];
  const title = xmlText(article.headline ?? article.id);
  const body = yield* articleBody(article, words);
  const who = yield* speakers(article, words);
  const all = yield* named(article, words);
  return `<!DOCTYPE html>
<html lang="${article.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="verbatim">
<title>${title}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<article>
${body}
</article>
<aside lang="${ui}">
${legend(words)}
${who}
${all}
</aside>
</main>
</body>
</html>
`;
}

function* articleBody(article: MarkedArticle, words: Titles): Steps<string> {
  const inline = inlineWriter(article, yield* toStandoff(article), words);
  const elements: string[] = [];
  for (const [index, paragraph] of pageParagraphs(article).entries()) {
    yield;
    const content = paragraph.map(({ block, gap }) => {
      const marked = inline(block);
      return (
        xmlText(gap) + (block.kind === 'dateline' ? element('span', { class: 'dateline' }, marked) : marked)
      );
    });
    const kind = paragraph.at(-1)?.block.kind;
    const name =
      kind === 'headline' && index === 0 ? 'h1' : kind === 'headline' || kind === 'crosshead' ? 'h2' : 'p';
    const isPlain = name !== 'p' || kind === 'paragraph' || kind === 'dateline';
    elements.push(element(name, { class: isPlain ? undefined : kind }, content.join('')));
  }
  return elements.join('\n');
}

function inlineWriter(article: MarkedArticle, { spans }: Standoff, words: Titles): (block: Block) => string {
  const nest = createNester(article.text, spans);
  const entities = new Map(
    article.entities.map((entity, index) => [entity.id, { entity, number: index + 1 }]),
  );
  const write = (node: InlineNode | string): string => {
    if (typeof node === 'string') return xmlText(node);
    const { span, piece } = node;
    const meaning = meaningOf(span.label);
    const content = node.children.map((child) => write(child)).join('');
    const suggested = span.attributes.how === 'suggested' ? ' suggested' : '';
    const id = piece === 1 ? span.id : undefined;
    if (meaning?.layer === 'quote') {
      const about = describeQuote(span, words);
      const who = entities.get(span.attributes.speakerEntity ?? '');
      const mark =
        node.last && meaning.kind !== 'not-speech'
          ? element(
              'sup',
              { class: 'who' },
              element(
                'a',
                { href: who === undefined ? '#nobody' : `#e${String(who.number)}`, 'aria-label': about },
                xmlText(initialsOf(span.attributes.speakerName)),
              ),
            )
          : '';
      return (
        element('span', { id, class: `quote ${meaning.kind}${suggested}`, title: about }, content) + mark
      );
    }
    if (meaning?.layer === 'mention') {
      const found = entities.get(span.attributes.entity ?? '');
      const type = found?.entity.type ?? 'other';
      const title = found === undefined ? undefined : describeEntity(found.entity, words);
      return element(
        'span',
        { id, class: `mention ${type} ${span.attributes.kind ?? ''}${suggested}`, title },
        content,
      );
    }
    return element('span', { id, class: meaning?.layer }, content);
  };
  return (block) =>
    nest(block)
      .map((node) => write(node))
      .join('');
}

function describeQuote({ attributes, label }: StandoffSpan, words: Titles): string {
  const meaning = meaningOf(label);
  const kind = meaning?.layer === 'quote' ? meaning.kind : 'direct';
  if (kind === 'not-speech') return words.quotes[kind];
  return [
    attributes.speakerName ?? words.nobody,
    words.quotes[kind],
    ...(attributes.status === undefined ? [] : [words.statuses[attributes.status]]),
    ...(attributes.note === undefined ? [] : [attributes.note]),
  ].join(', ');
}

function describeEntity({ name, type, role }: MarkedEntity, words: Titles): string {
  return [name, words.types[type], ...(role === undefined ? [] : [role])].join(', ');
}

/** `AD` for Anne Dulac, `m` for les maires: at most three letters, those of short opening words passed over. */
function initialsOf(name: string | undefined): string {
  const words = (name ?? '?').split(/[\s'’-]+/u).filter((word) => word !== '');
  const telling = words.length > 1 && (words[0] ?? '').length <= 3 ? words.slice(1) : words;
  const capitals = telling.filter((word) => /^[\p{Lu}\p{Nd}]/u.test(word));
  const shown = capitals.length > 0 ? capitals.slice(0, 3) : telling.slice(0, 1);
  return shown.map((word) => Array.from(word)[0] ?? '').join('');
}

function legend(words: Titles): string {
  const sample = (tag: string, classes: string, label: string): string =>
    element('li', {}, element(tag, { class: classes }, xmlText(label)));
  return `<h2>${words.legend}</h2>
<ul class="legend">
${[
  sample('span', 'quote direct', words.quotes.direct),
  sample('span', 'quote fragment', words.quotes.fragment),
  sample('span', 'quote indirect', words.quotes.indirect),
  sample('span', 'cue', words.cue),
  sample('span', 'mention person name', words.types.person),
  sample('span', 'mention organization name', words.types.organization),
  sample('span', 'mention place name', words.types.place),
  sample('span', 'mention other name', words.types.other),
].join('\n')}
</ul>`;
}

/** The speakers, each with links to all their quotes. */
function* speakers(article: MarkedArticle, words: Titles): Steps<string> {
  const numbers = new Map(article.entities.map(({ id }, index) => [id, index]));
  const groups = new Map<
    string,
    { readonly name: string; readonly anchor: string; readonly links: string[] }
  >();
  for (const [index, quote] of article.quotes.entries()) {
    yield;
    if (quote.kind === 'not-speech') continue;
    const at = numbers.get(quote.speakerEntity ?? '') ?? -1;
    const name = article.entities[at]?.name ?? quote.speakerName ?? words.nobody;
    const anchor = at >= 0 ? `e${String(at + 1)}` : 'nobody';
    const group = groups.get(anchor + name) ?? { name, anchor, links: [] };
    groups.set(anchor + name, group);
    const text = article.text.slice(quote.start, quote.end).replace(/\s+/gu, ' ');
    const short = Array.from(text).length > 90 ? `${Array.from(text).slice(0, 89).join('')}…` : text;
    group.links.push(
      element(
        'li',
        {},
        element('a', { href: `#q${String(index + 1)}`, lang: article.language }, xmlText(short)),
      ),
    );
  }
  if (groups.size === 0) return '';
  const ids = new Set<string>();
  const items = [...groups.values()].map(({ name, anchor, links }) => {
    const id = ids.has(anchor) ? undefined : anchor;
    ids.add(anchor);
    return `${element('dt', { id }, xmlText(name))}<dd>${element('ul', {}, links.join('\n'))}</dd>`;
  });
  return `<h2>${words.whoSaysWhat}</h2>\n<dl>${items.join('\n')}</dl>`;
}

function* named(article: MarkedArticle, words: Titles): Steps<string> {
  const shown = article.entities.filter(({ mentions }) => mentions.some(({ kind }) => kind === 'name'));
  if (shown.length === 0) return '';
  const items = yield* mapInSteps(shown, (entity) => {
    const { name, type, role, place, mentions } = entity;
    const address = place === undefined ? undefined : placeUri(place);
    const label = element('span', { class: `mention ${type} name` }, xmlText(name));
    const facts = [
      words.types[type],
      ...(role === undefined ? [] : [role]),
      ...(place === undefined
        ? []
        : [`${place.name}, ${place.country} ${place.lat.toFixed(3)}, ${place.lon.toFixed(3)}`]),
      `${String(mentions.length)} ×`,
    ].join(' · ');
    const link = address === undefined ? '' : ` ${element('a', { href: address }, 'GeoNames')}`;
    return element('li', {}, `${label} <small>${xmlText(facts)}${link}</small>`);
  });
  return `<h2>${words.named}</h2>\n<ul class="named">${items.join('\n')}</ul>`;
}
