import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../server/src/core/steps';
import type { Span } from '../../server/src/core/span';
import { collect } from '../../server/src/service/collection';
import { incomingCalls, outgoingCalls, prepareCalls } from '../../server/src/service/features/callHierarchy';
import { completions } from '../../server/src/service/features/completion';
import { documentLinks } from '../../server/src/service/features/documentLinks';
import { folds } from '../../server/src/service/features/folding';
import { hover } from '../../server/src/service/features/hover';
import { inlayHints } from '../../server/src/service/features/inlayHints';
import { lenses } from '../../server/src/service/features/lenses';
import { linkedMarks } from '../../server/src/service/features/linkedEditing';
import {
  declaration,
  definition,
  highlights,
  references,
} from '../../server/src/service/features/navigation';
import { outline, type OutlineItem } from '../../server/src/service/features/outline';
import { prepareRename, rename } from '../../server/src/service/features/rename';
import { saidHtml, saidMarkdown, saidRows } from '../../server/src/service/features/saidTable';
import { semanticTokens } from '../../server/src/service/features/semanticTokens';
import { statistics } from '../../server/src/service/features/statistics';
import { messagesIn } from '../../server/src/service/messages';
import { summarise } from '../../server/src/service/summary';
import { analyseText } from '../support/inMemory';
import { nastyText } from '../support/texts';

const say = messagesIn('fr');

function spansOf(items: readonly OutlineItem[]): Span[] {
  return items.flatMap(({ span, children }) => [span, ...spansOf(children)]);
}

test('no feature fails on any text, and every span lies within it', () => {
  fc.assert(
    fc.property(nastyText, fc.nat(200), (text, at) => {
      const analysis = analyseText(text);
      const offset = Math.min(at, text.length);
      const all = { start: 0, end: text.length };
      const call = prepareCalls(analysis, offset, say);
      const calls =
        call === undefined
          ? []
          : [...incomingCalls(analysis, call.key, say), ...outgoingCalls(analysis, call.key, say)];
      const edits = rename(analysis, offset, 'Anne Dupont');
      const info = hover(analysis, offset, say);
      const linked = linkedMarks(analysis, offset)?.pair;
      const links =
        info?.details.flat().flatMap((part) => (typeof part !== 'string' && 'to' in part ? [part.to] : [])) ??
        [];
      const spans: readonly (Span | undefined)[] = [
        info?.span,
        ...links,
        ...finish(lenses(analysis, say)).map(({ span }) => span),
        ...spansOf(outline(analysis, 'structure', say)),
        ...spansOf(outline(analysis, 'speaker', say)),
        ...folds(analysis),
        ...finish(documentLinks(text)),
        linked?.open,
        linked?.close,
        ...inlayHints(analysis, 'all', all, say).map(({ offset: place }) => ({ start: place, end: place })),
        definition(analysis, offset),
        declaration(analysis, offset),
        ...references(analysis, offset),
        ...highlights(analysis, offset),
        prepareRename(analysis, offset)?.span,
        ...edits,
        ...completions(analysis, offset).map(({ replaced }) => replaced),
        ...finish(semanticTokens(analysis)),
        ...finish(saidRows(analysis, say)).map(({ span }) => span),
        ...calls.flatMap(({ item, at: places }) => [item.span, item.selection, ...places]),
      ];
      for (const span of spans) {
        if (span === undefined) continue;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      // Edits of one rename never touch each other.
      edits.forEach((edit, index) => expect(edit.start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0));
      const rows = finish(saidRows(analysis, say));
      expect(finish(saidMarkdown(rows, say)).split('\n')).toHaveLength(rows.length + 3);
      expect(finish(saidHtml(rows, say))).not.toContain('<script');
      const { said, speakers, unattributed } = finish(
        statistics(collect([{ uri: 'a:', summary: summarise(analysis) }])),
      );
      expect(speakers.reduce((sum, { words }) => sum + words, unattributed.words)).toBe(said.words);
    }),
    { numRuns: 150 },
  );
});
