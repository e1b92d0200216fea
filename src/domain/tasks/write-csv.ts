import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { type Export } from './export-source.js';

/** A stream of CSV as spreadsheets read it: with a byte order mark, and no cell that they would compute. */
export function asCsv({ columns, rows }: Pick<Export, 'columns' | 'rows'>): Readable {
  const csv = stringify({
    header: true,
    bom: true,
    escape_formulas: true,
    columns: columns.map(({ label }) => label),
    cast: { boolean: (value) => (value ? 'yes' : 'no') },
  });
  const source = Readable.from(rows);
  source.on('error', (error) => csv.destroy(error)).pipe(csv);
  return csv;
}
