export interface Column {
  name: string;
  label: string;
  kind: string;
  required?: true;
  values?: string[];
  currency?: string;
  shape?: string;
  about?: string;
  length?: number;
  reference?: string;
  /** May be opened and searched by this person. */
  linked?: boolean;
  masked?: true;
  revealable?: boolean;
  personal?: true;
  sortable?: true;
  creatable?: true;
  editable?: true;
  filter: 'choice' | 'boolean' | 'reference' | 'range' | 'prefix' | 'exact' | null;
}

export interface Action {
  name: string;
  label: string;
  /** What it is for, in a sentence. */
  about: string;
  icon: string;
  danger?: boolean;
  scope: 'record' | 'table' | 'selection';
  /** Also for many rows at once. */
  bulk: boolean;
  /** Makes a row of this table, so that the plain form for it is not needed. */
  makes: boolean;
}

export interface Table {
  label: string;
  area: { name: string; icon: string };
  key: string | null;
  title: string[];
  list: string[];
  writes: boolean;
  creates: boolean;
  trash: boolean;
  columns: Column[];
  groups: { name: string; columns: string[] }[];
  related: { table: string; by: string; label: string }[];
  /** Pages and files of a record; `:id` stands for it. */
  links: { label: string; icon: string; address: string }[];
  actions: Action[];
}

export interface Person {
  name: string;
  email: string;
  locale: string;
  time_zone: string;
}

interface Page {
  name: string;
  label: string;
  icon: string;
  /** The group of the navigation in which it stands. */
  area: string;
}

declare global {
  interface Window {
    HAIRLINE: {
      tables: Record<string, Table>;
      pages: Page[];
      /** Whether personal columns may be downloaded, with a reason. */
      mayExport: boolean;
    };
    HAIRLINE_PERSON: Person;
  }
}

export const tables = window.HAIRLINE.tables;
export const pages = window.HAIRLINE.pages;
export const person = window.HAIRLINE_PERSON;

export const columnOf = (table: Table, name: string): Column | undefined =>
  table.columns.find((column) => column.name === name);

export const listUrl = (table: string, filters: Record<string, string> = {}): string => {
  const query = new URLSearchParams(
    Object.entries(filters).map(([name, value]) => [`filters.${name}`, value]),
  );
  return `/admin/resources/${table}${query.size > 0 ? `?${query.toString()}` : ''}`;
};

export const recordUrl = (table: string, id: string, action = 'show'): string =>
  `/admin/resources/${table}/records/${encodeURIComponent(id)}/${action}`;

export const actionUrl = (table: string, action: string): string =>
  `/admin/resources/${table}/actions/${action}`;

export const taskUrl = (id: string): string => `/admin/pages/Tasks?task_id=${encodeURIComponent(id)}`;

export const newUrl = (table: string, values: Record<string, string> = {}): string => {
  const query = new URLSearchParams(values);
  return `/admin/resources/${table}/actions/new${query.size > 0 ? `?${query.toString()}` : ''}`;
};

/** What a column's group is called, in order; the rest comes last. */
export function grouped(table: Table, columns: Column[]): { name: string; columns: Column[] }[] {
  const taken = new Set(table.groups.flatMap((group) => group.columns));
  const named = table.groups.map(({ name, columns: names }) => ({
    name,
    columns: names.flatMap((wanted) => columns.filter((column) => column.name === wanted)),
  }));
  const rest = columns.filter(({ name }) => !taken.has(name));
  const restName = named.length === 0 ? 'Details' : 'Record';
  return [...named, { name: restName, columns: rest }].filter((group) => group.columns.length > 0);
}
