import { z } from 'zod';
import { type Actor } from '../../core/actor.js';
import { database } from '../../core/database.js';
import { Setting } from '../../core/entities.js';
import { Conflict } from '../../core/errors.js';
import { tableVerb } from '../../core/verb.js';
import { allow } from '../../core/transact.js';
import { DEFAULT_SETTINGS, type SettingName, settled } from './read-setting.js';

const whole = (least: number, most: number, what: string) =>
  z.coerce
    .number(`A whole number of ${what}.`)
    .int(`A whole number of ${what}.`)
    .min(least, `At least ${least} ${what}.`)
    .max(most, `At most ${most} ${what}.`);

/** What each setting may be. */
export const Settings = z.object({
  deposit_percentage: whole(1, 100, 'per cent').optional(),
  quote_hours: whole(1, 24 * 90, 'hours').optional(),
  critical_conditions: z
    .array(z.string().trim().min(1, 'A condition has a name.').max(100, 'At most 100 characters.'))
    .min(1, 'Without a critical condition nothing would ever be red.')
    .refine(differ, 'Each condition once.')
    .optional(),
  document_warning_days: whole(1, 365, 'days').optional(),
  refund_approval_above: z
    .string()
    .trim()
    .regex(/^\d{1,8}(\.\d{1,2})?$/, 'An amount such as 500.00.')
    .transform((amount) => Number(amount).toFixed(2))
    .optional(),
  session_idle_minutes: whole(5, 24 * 60, 'minutes').optional(),
  session_hours: whole(1, 7 * 24, 'hours').optional(),
  second_factor_roles: z.array(z.string().trim().min(1)).refine(differ, 'Each role once.').optional(),
  /** What the page was opened with, so that two people do not overwrite one another. */
  opened_with: z.record(z.string(), z.unknown()).optional(),
});

/** Changes those settings that are given and differ; each counts from the next time that it is asked for. */
export const changeSettings = tableVerb(
  'changeSettings',
  'settings.manage',
  Settings,
  async (work, { opened_with = {}, ...wanted }) => {
    for (const [name, value] of Object.entries(wanted) as [SettingName, unknown][]) {
      const row = await work.findBy(Setting, { name });
      const now = settled(name, row?.value);
      if (same(now, value)) continue;
      if (name in opened_with && !same(opened_with[name], now))
        throw new Conflict('Somebody else changed these settings meanwhile: look at them again.', {
          [name]: now,
        });
      if (row) await work.change(Setting, row, { value, updated_at: work.now });
      else await work.create(Setting, { name, value });
    }
  },
);

/** Every setting as it is now. @throws Forbidden */
export async function currentSettings(actor: Actor): Promise<Record<SettingName, unknown>> {
  allow(actor, 'settings.manage');
  const rows = await database().getRepository(Setting).find();
  const stored = new Map(rows.map(({ name, value }) => [name, value]));
  const names = Object.keys(DEFAULT_SETTINGS) as SettingName[];
  return Object.fromEntries(names.map((name) => [name, settled(name, stored.get(name))])) as Record<
    SettingName,
    unknown
  >;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function differ(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLowerCase())).size === names.length;
}
