import {
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextFormat,
  type CompletionItem,
} from 'vscode-languageserver';
import { completions, type Completion } from '../../service/features/completion';
import type { Feature } from '../feature';

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  person: CompletionItemKind.Class,
  name: CompletionItemKind.Module,
  cue: CompletionItemKind.Keyword,
};

export const completionFeature: Feature = {
  id: 'completion',
  capability: { completionProvider: { triggerCharacters: ['"', '»', '”', ','], resolveProvider: false } },
  register({ connection, answer }) {
    connection.onCompletion(({ textDocument: { uri }, position, context }, token) =>
      answer('completion', uri, token, [] as CompletionItem[], ({ analysis, positions, settings }) => {
        const isTyping = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
        if (isTyping && !settings.completionWhileTyping) return [];
        const offset = positions.toOffset(position);
        return completions(analysis, offset).map((item, index): CompletionItem => ({
          label: item.label,
          kind: kinds[item.kind],
          detail: item.detail,
          // Our order is the likeliest first; an editor sorts by this text.
          sortText: String(index).padStart(4, '0'),
          // What is typed may stand in the middle of a name, or a comma in front of a verb.
          filterText: analysis.snapshot.text.slice(item.replaced.start, offset) + item.label,
          insertTextFormat: InsertTextFormat.PlainText,
          textEdit: { range: positions.toRange(item.replaced), newText: item.insert },
        }));
      }),
    );
  },
};
