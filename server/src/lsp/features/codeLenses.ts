import type { CodeLens } from 'vscode-languageserver';
import { commands, type QuoteJump } from '../../protocol';
import { lenses } from '../../service/features/lenses';
import type { Feature } from '../feature';

export const codeLensesFeature: Feature = {
  id: 'codeLenses',
  capability: { codeLensProvider: { resolveProvider: false } },
  register({ connection, answer }) {
    connection.onCodeLens(({ textDocument }, token) =>
      answer(
        'codeLenses',
        textDocument.uri,
        token,
        [] as CodeLens[],
        ({ analysis, positions, settings, say }) => {
          if (!settings.codeLens) return [];
          return lenses(analysis, say).map((lens): CodeLens => {
            const jump: QuoteJump = { uri: textDocument.uri, from: positions.toPosition(lens.from) };
            return {
              range: positions.toRange(lens.span),
              command: { title: lens.title, command: commands.nextQuoteOfSpeaker, arguments: [jump] },
            };
          });
        },
      ),
    );
  },
};
