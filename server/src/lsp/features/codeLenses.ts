import type { CodeLens, Command } from 'vscode-languageserver';
import { commands, type QuoteJump } from '../../protocol';
import { lenses, type Lens } from '../../service/features/lenses';
import type { Positions } from '../convert';
import type { Feature } from '../feature';

/** One speaker: to their next quote. Several: to the list of quotes. Nowhere to go: words alone. */
function commandOf({ title, from, speakers, span }: Lens, uri: string, positions: Positions): Command {
  if (speakers > 1) {
    const jump: QuoteJump = { uri, from: positions.toPosition(span.start) };
    return { title, command: commands.goToQuote, arguments: [jump] };
  }
  if (from === undefined) return { title, command: '' };
  const jump: QuoteJump = { uri, from: positions.toPosition(from) };
  return { title, command: commands.nextQuoteOfSpeaker, arguments: [jump] };
}

export const codeLensesFeature: Feature = {
  id: 'codeLenses',
  capability: { codeLensProvider: { resolveProvider: false } },
  register({ connection, answer }) {
    connection.onCodeLens(({ textDocument: { uri } }, token) =>
      answer('codeLenses', uri, token, [] as CodeLens[], ({ analysis, positions, settings, say }) => {
        if (!settings.codeLens) return [];
        return lenses(analysis, say).map((lens) => ({
          range: positions.toRange(lens.span),
          command: commandOf(lens, uri, positions),
        }));
      }),
    );
  },
};
