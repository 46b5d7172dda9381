import type { CodeLens, Command } from 'vscode-languageserver';
import { commands, type QuoteJump } from '../../protocol';
import { lenses, type Lens } from '../../service/features/lenses';
import { mapInSteps, type Steps } from '../../core/steps';
import type { Article } from '../articles';
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

function* lensesInSteps({ analysis, positions, say }: Article, uri: string): Steps<CodeLens[]> {
  return yield* mapInSteps(yield* lenses(analysis, say), (lens): CodeLens => ({
    range: positions.toRange(lens.span),
    command: commandOf(lens, uri, positions),
  }));
}

export const codeLensesFeature: Feature = {
  id: 'codeLenses',
  capability: { codeLensProvider: { resolveProvider: false } },
  register({ connection, answer, inTurns }) {
    connection.onCodeLens(({ textDocument: { uri } }, token) =>
      answer('codeLenses', uri, token, [] as CodeLens[], (article) =>
        article.settings.codeLens ? inTurns(lensesInSteps(article, uri), token, []) : [],
      ),
    );
  },
};
