import type { TextEdit } from 'vscode-languageserver';
import type { Span } from '../../core/span';
import type { Steps } from '../../core/steps';
import { formatInSteps, withWholePairs } from '../../lint/format';
import { lintConfigFor, silencedRules } from '../../service/linting';
import { isForeign } from '../../service/analyser';
import type { Article } from '../articles';
import type { Feature } from '../feature';

/** *Format Document*, a selection, and while typing where the editor is set to (it is not by default). */
export const formattingFeature: Feature = {
  id: 'formatting',
  capability: {
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '"', moreTriggerCharacter: ['»', '”', '\n'] },
  },
  register({ connection, answer, inTurns }) {
    connection.onDocumentFormatting(({ textDocument: { uri } }, token) =>
      answer('formatting', uri, token, [] as TextEdit[], (article) => inTurns(edits(article), token, [])),
    );
    connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }, token) =>
      answer('rangeFormatting', uri, token, [] as TextEdit[], (article) =>
        inTurns(edits(article, withWholePairs(article.analysis, article.positions.toSpan(range))), token, []),
      ),
    );
    connection.onDocumentOnTypeFormatting(({ textDocument: { uri }, position }, token) =>
      answer('onTypeFormatting', uri, token, [] as TextEdit[], (article) => {
        const end = article.positions.toOffset(position);
        const { blocks } = article.analysis;
        // The paragraph in which the character was typed, up to there: what follows may not be finished.
        const start = blocks.findLast((block) => block.start < end)?.start ?? end;
        return inTurns(edits(article, { start, end }), token, []);
      }),
    );
  },
};

function* edits({ analysis, settings, positions, read }: Article, within?: Span): Steps<TextEdit[]> {
  if (isForeign(analysis.snapshot.text, settings.language)) return [];
  const config = lintConfigFor(analysis, settings.lint);
  const found = yield* formatInSteps(analysis, config, read, silencedRules(settings.lint), within);
  return found.map((edit) => ({ range: positions.toRange(edit), newText: edit.newText }));
}
