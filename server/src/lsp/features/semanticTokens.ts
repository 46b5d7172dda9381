import { SemanticTokensBuilder, type SemanticTokens } from 'vscode-languageserver';
import type { Analysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import type { Steps } from '../../core/steps';
import { semanticTokens, tokenModifiers, tokenTypes } from '../../service/features/semanticTokens';
import type { Positions } from '../convert';
import type { Feature } from '../feature';

function* encode(analysis: Analysis, positions: Positions, shown?: Span): Steps<SemanticTokens> {
  const builder = new SemanticTokensBuilder();
  for (const { start, end, type, modifiers } of yield* semanticTokens(analysis, shown)) {
    yield;
    const { line, character } = positions.toPosition(start);
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << tokenModifiers.indexOf(modifier)), 0);
    builder.push(line, character, end - start, tokenTypes.indexOf(type), bits);
  }
  return builder.build();
}

const none: SemanticTokens = { data: [] };

export const semanticTokensFeature: Feature = {
  id: 'semanticTokens',
  capability: {
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: true,
      range: true,
    },
  },
  register({ connection, answer, inTurns }) {
    const { semanticTokens: requests } = connection.languages;
    requests.on(({ textDocument: { uri } }, token) =>
      answer('semanticTokens', uri, token, none, ({ analysis, positions }) =>
        inTurns(encode(analysis, positions), token, none),
      ),
    );
    requests.onRange(({ textDocument: { uri }, range }, token) =>
      answer('semanticTokensRange', uri, token, none, ({ analysis, positions }) =>
        inTurns(encode(analysis, positions, positions.toSpan(range)), token, none),
      ),
    );
  },
};
