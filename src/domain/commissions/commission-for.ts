import { type EntityManager } from 'typeorm';
import { query } from '../../core/database.js';
import { Refusal } from '../../core/errors.js';
import { type COMMISSION_SCOPES } from './entities.js';

interface Occasion {
  provider_id: string;
  treatment_id: string;
  day: Date;
}

/** Whose rate it is, in the order in which they win. */
export type RateKind = 'clinic' | (typeof COMMISSION_SCOPES)[number];

export interface ConsideredRate {
  id: string;
  kind: RateKind;
  /** The treatment type or the country that the rate is for. */
  value: string | null;
  percentage: number;
  effective_from: string;
  effective_to: string | null;
  /** Whether it begins later than the day, has ended before it, or holds: only then can it win. */
  holds: 'now' | 'later' | 'before';
}

const ORDER: readonly RateKind[] = ['clinic', 'treatment_type', 'country', 'platform'];

/**
 * Hairline's share in whole per cent on a day: the clinic's own rate, else the treatment type's, else the
 * clinic's country's, else the platform's.
 * @throws Refusal where no rate covers the day
 */
export async function commissionFor(manager: EntityManager, occasion: Occasion): Promise<number> {
  const [winner] = await consideredRates(manager, occasion);
  if (winner?.holds !== 'now')
    throw new Refusal('No commission is set for this day: set one for the platform first.');
  return winner.percentage;
}

/** Every rate that this clinic and treatment could have, whatever its period: the one that wins first, then as they would follow. */
export async function consideredRates(
  manager: EntityManager,
  { provider_id, treatment_id, day }: Occasion,
): Promise<ConsideredRate[]> {
  const on = day.toISOString().slice(0, 10);
  const rows = await query<Omit<ConsideredRate, 'holds'>>(
    manager,
    `SELECT id, 'clinic' AS kind, NULL AS value, commission_percentage AS percentage,
            CAST(effective_from AS CHAR) AS effective_from, CAST(effective_to AS CHAR) AS effective_to
       FROM provider_commissions WHERE provider_id = ?
      UNION ALL
     SELECT id, scope, COALESCE(treatment_type, country), commission_percentage,
            CAST(effective_from AS CHAR), CAST(effective_to AS CHAR)
       FROM set_commissions
      WHERE scope = 'platform'
         OR (scope = 'treatment_type' AND treatment_type = (SELECT treatment_type FROM treatments WHERE id = ?))
         OR (scope = 'country' AND country = (SELECT country FROM providers WHERE id = ?))`,
    [provider_id, treatment_id, provider_id],
  );
  return rows
    .map((row) => ({ ...row, percentage: Number(row.percentage), holds: holdsOn(row, on) }))
    .sort(byPrecedence);
}

function holdsOn(
  { effective_from, effective_to }: Pick<ConsideredRate, 'effective_from' | 'effective_to'>,
  day: string,
): ConsideredRate['holds'] {
  if (effective_from > day) return 'later';
  return effective_to !== null && effective_to < day ? 'before' : 'now';
}

/** What holds on the day comes first; then the narrower kind, and of one kind the later beginning. */
function byPrecedence(one: ConsideredRate, other: ConsideredRate): number {
  return (
    Number(other.holds === 'now') - Number(one.holds === 'now') ||
    ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) ||
    other.effective_from.localeCompare(one.effective_from)
  );
}
