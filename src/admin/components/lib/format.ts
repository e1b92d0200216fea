import { person } from './tables';

/** Where the person is. */
export const zone =
  person.time_zone === 'UTC' ? Intl.DateTimeFormat().resolvedOptions().timeZone : person.time_zone;

/** A value of unknown kind as text: structured ones as JSON, nothing as nothing. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', tr: 'Turkish' };

export const humanize = (value: string): string => {
  if (Object.hasOwn(LANGUAGES, value)) return LANGUAGES[value]!;
  const words = value.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const formatDate = (iso: string): string => {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return day.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
};

export const formatMoment = (iso: string): string => {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return moment.toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  });
};

export const inUtc = (iso: string): string => `${iso.replace('T', ' ').slice(0, 19)} UTC`;

export const formatMoney = (amount: string, currency: string | null | undefined): string => {
  const [whole = '0', cents = '00'] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${grouped}.${cents}${currency ? ` ${currency}` : ''}`;
};

/** "3 days", "5 h": how long ago, roughly. */
export const age = (iso: string): string => {
  const minutes = Math.max(0, Math.round((Date.now() - new Date(iso).getTime()) / 60_000));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  if (hours < 48) return `${hours} h`;
  return `${Math.round(hours / 24)} days`;
};

/** "12 s", "3 min", "5 h": a length of time, roughly. */
export const span = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
};

/** Colour of a state: what is well, what waits, what went wrong. */
export const tone = (value: string): string => {
  if (
    /^(active|approved|completed|confirmed|paid|delivered|verified|published|activated|none|success)$/.test(
      value,
    )
  )
    return 'good';
  if (
    /^(rejected|cancelled|failed|critical|suspended|overdue|void|defaulted|expired|deleted|trashed|urgent)$/.test(
      value,
    )
  )
    return 'bad';
  if (/^(pending|draft|quote|invited|standard|partial|warning|requested|full|issued)$/.test(value))
    return 'wait';
  if (/^(accepted|inprogress|in_progress|aftercare|assigned|info|updated|created)$/.test(value))
    return 'going';
  return 'plain';
};
