import { MarkupKind } from 'vscode-languageserver';
import { commands, type RevealTarget } from '../../protocol';
import { hover } from '../../service/features/hover';
import type { HoverLine } from '../../service/features/hoverInfo';
import { locatorMap } from '../../service/maps/locator';
import type { Article } from '../articles';
import type { Feature } from '../feature';

/** Characters that Markdown would read as markup; text from the article is shown as it is. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+.!|~&-]/gu, '\\$&');
}

/** A line as Markdown; links become commands where the client runs them, else plain words with their line number. */
function toMarkdown(line: HoverLine, uri: string, { positions, client, say }: Article): string {
  return line
    .map((part) => {
      if (typeof part === 'string') return escape(part);
      if ('url' in part) return `[${escape(part.label)}](${part.url})`;
      const range = positions.toRange(part.to);
      if (!client.links) return escape(`${part.label} (${say('view.line', { line: range.start.line + 1 })})`);
      const target: RevealTarget = { uri, range };
      const query = encodeURIComponent(JSON.stringify([target]));
      return `[${escape(part.label)}](command:${commands.reveal}?${query})`;
    })
    .join('');
}

export const hoverFeature: Feature = {
  id: 'hover',
  capability: { hoverProvider: true },
  register({ connection, answer, atlas }) {
    connection.onHover(({ textDocument: { uri }, position }, token) =>
      answer('hover', uri, token, null, async (article) => {
        const { analysis, positions, say, ui, client } = article;
        const info = hover(analysis, positions.toOffset(position), say, ui);
        if (info === undefined) return null;
        const details = info.details.map((line) => toMarkdown(line, uri, article));
        const outlines = client.pictures && info.map !== undefined ? await atlas() : undefined;
        const picture =
          info.map !== undefined && outlines !== undefined
            ? locatorMap(outlines, info.map.place, info.map.approximate)
            : undefined;
        const map = picture === undefined ? [] : [`![${escape(info.map?.place.name ?? '')}](${picture})`];
        // The picture stands high up, for a hover is cut at some height, but behind the line that says the same in words.
        const [first = '', ...rest] = details;
        const value = [`**${escape(info.title)}**`, first, ...map, ...rest].join('\n\n');
        return { contents: { kind: MarkupKind.Markdown, value }, range: positions.toRange(info.span) };
      }),
    );
  },
};
