import type { Dialect } from './format';
import type { Cell } from './table';

/** What stands in front of a table: Excel takes a file for UTF-8 by its byte order mark only. */
export function csvStart(dialect: Dialect): string {
  return dialect === 'csv' ? '' : '\ufeff';
}

/**
 * One row, by RFC 4180, its line break included.
 * French Excel cuts at `;` and reads decimal commas. A text that a spreadsheet would compute as a formula gets an
 * apostrophe in front, which shows it as text.
 */
export function csvRow(cells: readonly Cell[], dialect: Dialect): string {
  const separator = dialect === 'excel-fr' ? ';' : ',';
  return `${cells.map((cell) => csvCell(cell, dialect)).join(separator)}\r\n`;
}

function csvCell(cell: Cell, dialect: Dialect): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return dialect === 'excel-fr' ? String(cell).replace('.', ',') : String(cell);
  const safe = guardFormula(cell);
  return /[",;\r\n\t]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text that no spreadsheet takes for a formula, as `=1+1`, `+33`, `- dit-il` and `@nom` would be. */
function guardFormula(text: string): string {
  return /^(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r])/u.test(text) ? `'${text}` : text;
}
