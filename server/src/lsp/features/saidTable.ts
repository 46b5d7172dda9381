import { saidTableRequest, type SaidTableParams, type SaidTableResult } from '../../protocol';
import { saidHtml, saidMarkdown, saidRows } from '../../service/features/saidTable';
import type { Feature } from '../feature';

const none: SaidTableResult = { quotes: 0, markdown: '', html: '' };

export const saidTableFeature: Feature = {
  id: 'saidTable',
  capability: {},
  register({ connection, answer }) {
    connection.onRequest(saidTableRequest, ({ uri }: SaidTableParams, token) =>
      answer('saidTable', uri, token, none, ({ analysis, say }): SaidTableResult => {
        const rows = saidRows(analysis, say);
        return { quotes: rows.length, markdown: saidMarkdown(rows, say), html: saidHtml(rows, say) };
      }),
    );
  },
};
