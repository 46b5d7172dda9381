import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Steps } from '../core/steps';
import type { Cell, Column } from './table';
import { element, xmlDeclaration, xmlText } from './xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a cell of Excel holds at most, in UTF-16 units. */
const cellLimit = 32_767;
/** Excel's own limit, the heading included. */
const rowLimit = 1_048_576;

/** Cell styles, by their number in `styles`. */
const wrapped = 0;
const heading = 1;
/** A text that looks like a formula, marked as text for when somebody edits it. */
const quoted = 2;

/**
 * A workbook (Office Open XML, ISO/IEC 29500) of one sheet: bold frozen headings, a filter, wrapped text, numbers as
 * numbers, and texts never as formulas. The same rows give the same bytes.
 * In: the sheet's name, its columns and rows. Out: the `.xlsx` file, in steps. Rows beyond Excel's limit are left out.
 */
export function* workbook(
  name: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): Steps<Uint8Array> {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentTypes}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentTypes}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentTypes}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${element('sheet', { name, sheetId: 1, 'r:id': 'rId1' })}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1"/><xf quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  };
  const pieces: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  for (const [path, xml] of Object.entries(parts))
    addFile(archive, path).push(strToU8(xmlDeclaration + xml), true);
  yield* addSheet(addFile(archive, 'xl/worksheets/sheet1.xml'), columns, rows.slice(0, rowLimit - 1));
  archive.end();
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function addFile(archive: Zip, path: string): ZipDeflate {
  const file = new ZipDeflate(path);
  file.mtime = new Date(1980, 0, 1);
  archive.add(file);
  return file;
}

/** About so many characters are compressed at a time. */
const pieceSize = 50_000;

function* addSheet(
  file: ZipDeflate,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): Steps<void> {
  const last = `${columnName(columns.length)}${String(rows.length + 1)}`;
  const titles = columns.map(({ title }) => title);
  const choices = columns.flatMap((column, index) => {
    if (column.choices === undefined) return [];
    const letter = columnName(index + 1);
    return [
      element(
        'dataValidation',
        { type: 'list', allowBlank: 1, sqref: `${letter}2:${letter}${String(rows.length + 1)}` },
        element('formula1', {}, xmlText(`"${column.choices.join(',')}"`)),
      ),
    ];
  });
  let text = `${xmlDeclaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns
    .map(({ width }, index) => element('col', { min: index + 1, max: index + 1, width, customWidth: 1 }))
    .join('')}</cols><sheetData>`;
  for (const [index, cells] of [titles, ...rows].entries()) {
    yield;
    text += row(cells, index);
    if (text.length < pieceSize) continue;
    file.push(strToU8(text));
    text = '';
  }
  text += `</sheetData>${element('autoFilter', { ref: `A1:${last}` })}${
    choices.length === 0 ? '' : element('dataValidations', { count: choices.length }, choices.join(''))
  }</worksheet>`;
  file.push(strToU8(text), true);
}

function row(cells: readonly Cell[], index: number): string {
  const number = String(index + 1);
  const content = cells.map((cell, column) => {
    if (cell === undefined || cell === '') return '';
    const r = `${columnName(column + 1)}${number}`;
    if (typeof cell === 'number') return element('c', { r, s: wrapped }, element('v', {}, String(cell)));
    const s = index === 0 ? heading : /^\s*[=+\-@]/u.test(cell) ? quoted : wrapped;
    return element(
      'c',
      { r, s, t: 'inlineStr' },
      element('is', {}, element('t', { 'xml:space': 'preserve' }, cellText(cell))),
    );
  });
  return element('row', { r: number }, content.join(''));
}

/** Excel reads `_x0041_` as an escaped character, so a text that holds one is escaped itself. */
function cellText(text: string): string {
  const short = text.length <= cellLimit ? text : `${text.slice(0, cellLimit - 1)}…`;
  return xmlText(short.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_'));
}

/** `A` for 1, `AA` for 27. */
function columnName(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}
