import { database, query } from '../../core/database.js';
import { mayRead } from '../access.js';
import { type PageHandler } from '../instance.js';
import { findDefinition } from '../registry.js';

export interface Narrowing {
  /** The list that it opens. */
  filters: Record<string, string>;
  /** The same as SQL over `t`. */
  where: string;
}

export interface Queue {
  label: string;
  icon: string;
  table: string;
  /** Who is asked to work on it. */
  permission: string;
  /** Which rows: always the same ones, or those of today and of the settings. */
  rows: Narrowing | (() => Promise<Narrowing>);
  /** Since when a row waits. */
  since: string;
}

let queues: readonly Queue[] = [];

/** Told once, by main, which queues there are. */
export function useQueues(list: readonly Queue[]): void {
  queues = list;
}

const CAP = 1000;

/** What waits for this person: how many and for how long, each with the list that it stands for. */
export const dashboard: PageHandler = async ({ staff }) => {
  const own = queues.filter(({ table, permission }) => {
    const definition = findDefinition(table);
    return definition && mayRead(definition, staff.actor) && staff.actor.permissions.has(permission);
  });
  return { queues: await Promise.all(own.map(measure)) };
};

async function measure({ label, icon, table, rows, since }: Queue) {
  const { filters, where } = typeof rows === 'function' ? await rows() : rows;
  const [row] = await query<{ open: string | number; oldest: Date | string | null }>(
    database(),
    `SELECT COUNT(*) AS open, MIN(waiting.since) AS oldest FROM
       (SELECT t.\`${since}\` AS since FROM \`${table}\` t WHERE ${where} ORDER BY t.\`${since}\` LIMIT ${CAP + 1}) waiting`,
  );
  const open = Number(row?.open ?? 0);
  return {
    label,
    icon,
    table,
    filters,
    open: Math.min(open, CAP),
    more: open > CAP,
    oldest: row?.oldest ?? null,
  };
}
