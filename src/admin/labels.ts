import { type TableFacts } from '../core/facts.js';

const SPELLED: Readonly<Record<string, string>> = {
  id: 'ID',
  ids: 'IDs',
  ip: 'IP',
  iban: 'IBAN',
  sms: 'SMS',
  url: 'URL',
  urls: 'URLs',
  uuid: 'UUID',
  firstname: 'first name',
  lastname: 'last name',
};

/** A table's or column's name in words: "Duration (days)" for duration_days, "First name" for firstname. */
export function humanize(name: string): string {
  const [, stem = name, unit] = /^(.+)_(days|months|hours)$/.exec(name) ?? [];
  const bare = stem
    .replace(/_urls$/, 's')
    .replace(/_ids$/, 's')
    .replace(/_(id|url|at)$/, '');
  const words = bare.split('_').map((word) => SPELLED[word] ?? word);
  const text = `${words.join(' ')}${unit ? ` (${unit})` : ''}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A column's name in words. Beside `location`, `location_id` says that it is a record of its own. */
export function labelOf({ columns }: TableFacts, column: string): string {
  const label = humanize(column);
  if (!column.endsWith('_id') || !columns.has(column.slice(0, -'_id'.length))) return label;
  return columns.get(column)?.kind === 'reference' ? `${label} (record)` : `${label} ID`;
}
