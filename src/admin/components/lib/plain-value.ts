import { asText, formatDate, formatMoment, humanize } from './format';
import { type Column } from './tables';

const STATE = /^[a-z]+(_[a-z]+)*$/;

/** A value in one line of words, where there is no room for more: changes, previews, conflicts. */
export function plainValue(value: unknown, column?: Column): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value))
    return value.length === 0 ? '–' : value.map((item) => plainValue(item)).join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, inner]) => `${humanize(name)}: ${plainValue(inner)}`)
      .join(', ');
  const text = asText(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return formatMoment(text);
  const isState = column ? column.kind === 'choice' : STATE.test(text);
  return isState ? humanize(text) : text;
}
