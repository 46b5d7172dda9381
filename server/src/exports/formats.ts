import { bratFormat } from './brat';
import { checklistCsvFormat, checklistXlsxFormat } from './checklist';
import { conllFormat } from './conll';
import { doccanoFormat } from './doccano';
import { geojsonFormat } from './geojson';
import { htmlFormat } from './html';
import { labelStudioFormat } from './labelStudio';
import { linkedPlacesFormat } from './linkedPlaces';
import { markdownFormat } from './markdown';
import { newsmlFormat } from './newsml';
import { ninjsFormat } from './ninjs';
import { nitfFormat } from './nitf';
import { placesCsvFormat } from './placesCsv';
import { prodigyFormat } from './prodigy';
import { quotesCsvFormat, quotesXlsxFormat } from './quotesTable';
import { schemaOrgFormat } from './schemaOrg';
import { teiFormat } from './tei';
import { webAnnotationFormat } from './webAnnotation';
import type { ExportFormat } from './format';

/** Every format that `verbatim export` writes, sorted by id. To add one: its file, a line here, and its title in `formatTitles.ts`. */
export const exportFormats: readonly ExportFormat[] = [
  bratFormat,
  checklistCsvFormat,
  checklistXlsxFormat,
  conllFormat,
  placesCsvFormat,
  doccanoFormat,
  geojsonFormat,
  htmlFormat,
  labelStudioFormat,
  linkedPlacesFormat,
  markdownFormat,
  newsmlFormat,
  ninjsFormat,
  nitfFormat,
  prodigyFormat,
  quotesCsvFormat,
  quotesXlsxFormat,
  schemaOrgFormat,
  teiFormat,
  webAnnotationFormat,
];

/** The format with an id; undefined when there is none. */
export function exportFormatOf(id: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.id === id);
}
