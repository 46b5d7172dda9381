import type { ExportFormat } from './format';
import type { MarkedArticle } from './marked';
import type { UiLanguage } from '../core/locale';
import { csvRow, csvStart } from './csv';
import { workbook } from './xlsx';

export type Cell = string | number | undefined;

export interface Column {
  readonly title: string;
  /** For spreadsheets, in characters. */
  readonly width: number;
  /** What may be chosen in its cells. */
  readonly choices?: readonly string[];
}

/** A table over any number of articles. */
export interface Table {
  /** `quotes` gives the formats `quotes-csv` and `quotes-xlsx`. */
  readonly id: string;
  columns(ui: UiLanguage): readonly Column[];
  rows(article: MarkedArticle, ui: UiLanguage): readonly (readonly Cell[])[];
}

/** A table as comma-separated values, row by row, and as a workbook. */
export function tableFormats(table: Table): readonly [csv: ExportFormat, xlsx: ExportFormat] {
  return [
    {
      id: `${table.id}-csv`,
      extension: `.${table.id}.csv`,
      mediaType: 'text/csv',
      scope: 'collection',
      open({ dialect, ui }) {
        const line = (cells: readonly Cell[]): string => csvRow(cells, dialect);
        let started = false;
        const start = (): string => {
          if (started) return '';
          started = true;
          return csvStart(dialect) + line(table.columns(ui).map(({ title }) => title));
        };
        return {
          add: (article) => start() + table.rows(article, ui).map(line).join(''),
          end: start,
        };
      },
    },
    {
      id: `${table.id}-xlsx`,
      extension: `.${table.id}.xlsx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      scope: 'collection',
      open({ ui }) {
        const rows: (readonly Cell[])[] = [];
        return {
          add(article) {
            rows.push(...table.rows(article, ui));
            return '';
          },
          end: () => workbook(table.id, table.columns(ui), rows),
        };
      },
    },
  ];
}
