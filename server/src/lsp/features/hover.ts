import { MarkupKind } from 'vscode-languageserver';
import { hover } from '../../service/features/hover';
import type { Feature } from '../feature';

/** Characters that Markdown would read as markup; text from the article is shown as it is. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+.!|-]/gu, '\\$&');
}

export const hoverFeature: Feature = {
  id: 'hover',
  capability: { hoverProvider: true },
  register({ connection, answer }) {
    connection.onHover(({ textDocument, position }, token) =>
      answer('hover', textDocument.uri, token, null, ({ analysis, positions, say }) => {
        const info = hover(analysis, positions.toOffset(position), say);
        if (info === undefined) return null;
        const value = [`**${escape(info.title)}**`, ...info.details.map(escape)].join('\n\n');
        return { contents: { kind: MarkupKind.Markdown, value }, range: positions.toRange(info.span) };
      }),
    );
  },
};
