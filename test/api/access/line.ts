import { type Column, COLUMNS } from '../../support/access-people.js';

/** One endpoint with one kind of subject, and how each is answered. */
export interface Line {
  method: string;
  /** {name} and {name.part} are things, made for this line. */
  path: string;
  status: Record<Column, number>;
  body?: object;
}

/**
 * Reads a table: method, path, and a status for each column. Bodies are those with which whoever may do it can; they
 * are named by method and path.
 */
export function lines(table: string, bodies: Record<string, object> = {}): Line[] {
  const named = new Map(Object.entries(bodies));
  const read = table
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => {
      const [method, path, ...cells] = row.split(/\s+/) as [string, string, ...string[]];
      if (cells.length !== COLUMNS.length) throw new Error(`Not ${COLUMNS.length} cells: ${row}`);
      const status = Object.fromEntries(COLUMNS.map((column, at) => [column, Number(cells[at])]));
      const body = named.get(`${method} ${path}`);
      named.delete(`${method} ${path}`);
      return { method, path, status, ...(body ? { body } : {}) } as Line;
    });
  if (named.size > 0) throw new Error(`Bodies of no line: ${[...named.keys()].join(', ')}`);
  return read;
}

/** As the endpoints name it: {id} for whatever is there. */
export const shapeOf = ({ method, path }: { method: string; path: string }): string =>
  `${method} ${path.split('?')[0]!.replaceAll(/\{[\w.]+\}/g, '{}')}`;
