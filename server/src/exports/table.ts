import { finish, type Steps } from '../core/steps';
import { joinInSteps, writeInSteps, type ExportFormat } from './format';
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
  columns(ui: UiLanguage): readonly Column[];
  rows(article: MarkedArticle, ui: UiLanguage): Steps<readonly (readonly Cell[])[]>;
}

/** A table as comma-separated values and as a workbook: `quotes` gives `quotes-csv` and `quotes-xlsx`. */
export function tableFormats(id: string, table: Table): readonly [csv: ExportFormat, xlsx: ExportFormat] {
  return [
    csvFormat({ id: `${id}-csv`, extension: `.${id}.csv` }, table),
    {
      id: `${id}-xlsx`,
      extension: `.${id}.xlsx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      scope: 'collection',
      open({ ui }) {
        const rows: (readonly Cell[])[] = [];
        const end = (): Steps<Uint8Array> => workbook(id, table.columns(ui), rows);
        return {
          ...writeInSteps(
            function* (article) {
              for (const row of yield* table.rows(article, ui)) rows.push(row);
              return '';
            },
            () => finish(end()),
          ),
          endInSteps: end,
        };
      },
    },
  ];
}

/** A table as comma-separated values, row by row as articles come. */
export function csvFormat(facts: Pick<ExportFormat, 'id' | 'extension'>, table: Table): ExportFormat {
  return {
    ...facts,
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
      return writeInSteps(function* (article) {
        return start() + (yield* joinInSteps(yield* table.rows(article, ui), line));
      }, start);
    },
  };
}
