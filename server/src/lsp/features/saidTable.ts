import { saidTableRequest, type SaidTableParams, type SaidTableResult } from '../../protocol';
import { saidHtml, saidMarkdown, saidRows } from '../../service/features/saidTable';
import type { Steps } from '../../core/steps';
import type { Article } from '../articles';
import type { Feature } from '../feature';

const none: SaidTableResult = { quotes: 0, markdown: '', html: '' };

function* tableInSteps({ analysis, say }: Article): Steps<SaidTableResult> {
  const rows = yield* saidRows(analysis, say);
  const markdown = yield* saidMarkdown(rows, say);
  return { quotes: rows.length, markdown, html: yield* saidHtml(rows, say) };
}

export const saidTableFeature: Feature = {
  id: 'saidTable',
  capability: {},
  register({ connection, answer, inTurns }) {
    connection.onRequest(saidTableRequest, ({ uri }: SaidTableParams, token) =>
      answer('saidTable', uri, token, none, (article) => inTurns(tableInSteps(article), token, none)),
    );
  },
};
