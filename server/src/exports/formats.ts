import { bratFormat } from './brat';
import { conllFormat } from './conll';
import { doccanoFormat } from './doccano';
import type { ExportFormat } from './format';
import { labelStudioFormat } from './labelStudio';
import { prodigyFormat } from './prodigy';

/** Every format that `verbatim export` writes, sorted by id. To add one: its file, and a line here. */
export const exportFormats: readonly ExportFormat[] = [
  bratFormat,
  conllFormat,
  doccanoFormat,
  labelStudioFormat,
  prodigyFormat,
];

/** The format with an id; undefined when there is none. */
export function exportFormatOf(id: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.id === id);
}
