import { database } from '../../core/database.js';
import { readSetting } from '../settings/read-setting.js';

export interface SessionRules {
  idle_ms: number;
  absolute_ms: number;
  /** Names of roles whose people must have a second factor. */
  second_factor_roles: readonly string[];
}

/** What staff change in the settings counts within this time, without a query for each request. */
const FRESH_MS = 3000;
const MINUTE_MS = 60_000;

let known: { rules: SessionRules; at: number } | undefined;

export async function sessionRules(): Promise<SessionRules> {
  if (known && Date.now() - known.at < FRESH_MS) return known.rules;
  const { manager } = database();
  const [minutes, hours, second_factor_roles] = await Promise.all([
    readSetting(manager, 'session_idle_minutes'),
    readSetting(manager, 'session_hours'),
    readSetting(manager, 'second_factor_roles'),
  ]);
  const rules = { idle_ms: minutes * MINUTE_MS, absolute_ms: hours * 60 * MINUTE_MS, second_factor_roles };
  known = { rules, at: Date.now() };
  return rules;
}
