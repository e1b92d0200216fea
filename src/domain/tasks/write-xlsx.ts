import type exceljs from 'exceljs';
import { asText } from '../../core/text.js';
import { type Export, type ExportColumn } from './export-source.js';

/** A sheet holds 1,048,576 rows. */
const ROWS_PER_SHEET = 1_000_000;
const FORMATS: Partial<Record<ExportColumn['kind'], string>> = {
  amount: '#,##0.00',
  day: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm:ss',
};

/** Writes a workbook row by row. Text is text there: a cell that begins with "=" computes nothing. */
export async function asXlsx(
  { columns, rows }: Pick<Export, 'columns' | 'rows'>,
  file: string,
): Promise<void> {
  // Six hundred modules, which nothing but a workbook needs.
  const { default: excel } = await import('exceljs');
  const book = new excel.stream.xlsx.WorkbookWriter({
    filename: file,
    useStyles: true,
    useSharedStrings: false,
  });
  let [number, written] = [1, 0];
  let sheet = open(book, columns, number);
  for await (const row of rows) {
    if (written === ROWS_PER_SHEET) {
      sheet.commit();
      sheet = open(book, columns, ++number);
      written = 0;
    }
    sheet.addRow(row.map((value, index) => cell(value, columns[index]!.kind))).commit();
    written++;
  }
  sheet.commit();
  await book.commit();
}

function open(book: exceljs.stream.xlsx.WorkbookWriter, columns: readonly ExportColumn[], number: number) {
  const sheet = book.addWorksheet(number === 1 ? 'List' : `List ${number}`, {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.columns = columns.map(({ label, kind }) => ({
    header: label,
    width: Math.max(12, Math.min(40, label.length + 4)),
    style: FORMATS[kind] ? { numFmt: FORMATS[kind] } : {},
  }));
  sheet.getRow(1).font = { bold: true };
  return sheet;
}

function cell(value: unknown, kind: ExportColumn['kind']): exceljs.CellValue {
  if (value === null || value === undefined) return null;
  if (kind === 'boolean') return Boolean(value);
  if (kind === 'number' || kind === 'amount') return Number(value);
  if (kind === 'day' || kind === 'moment') {
    const moment = new Date(asText(value));
    return Number.isNaN(moment.getTime()) ? asText(value) : moment;
  }
  return asText(value);
}
