import { SemanticTokensBuilder } from 'vscode-languageserver';
import { semanticTokens, tokenModifiers, tokenTypes } from '../../service/features/semanticTokens';
import type { Feature } from '../feature';

export const semanticTokensFeature: Feature = {
  id: 'semanticTokens',
  capability: {
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: true,
    },
  },
  register({ connection, answer }) {
    connection.languages.semanticTokens.on(({ textDocument }, token) =>
      answer(
        'semanticTokens',
        textDocument.uri,
        token,
        { data: [] as number[] },
        ({ analysis, positions }) => {
          const builder = new SemanticTokensBuilder();
          for (const { start, end, type, modifiers } of semanticTokens(analysis)) {
            const { line, character } = positions.toPosition(start);
            const bits = modifiers.reduce(
              (sum, modifier) => sum | (1 << tokenModifiers.indexOf(modifier)),
              0,
            );
            builder.push(line, character, end - start, tokenTypes.indexOf(type), bits);
          }
          return builder.build();
        },
      ),
    );
  },
};
