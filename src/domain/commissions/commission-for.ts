import { type EntityManager } from 'typeorm';
import { query } from '../../core/database.js';
import { Refusal } from '../../core/errors.js';

interface Occasion {
  provider_id: string;
  treatment_id: string;
  day: Date;
}

/**
 * Hairline's share in whole per cent on a day: the clinic's own rate, else the treatment type's, else the
 * clinic's country's, else the platform's.
 * @throws Refusal where no rate covers the day
 */
export async function commissionFor(
  manager: EntityManager,
  { provider_id, treatment_id, day }: Occasion,
): Promise<number> {
  const on = day.toISOString().slice(0, 10);
  const [row] = await query<{ percentage: number }>(
    manager,
    `SELECT rates.percentage FROM (
       SELECT 1 AS rank_order, commission_percentage AS percentage, effective_from FROM provider_commissions
        WHERE provider_id = ? AND effective_from <= ? AND (effective_to IS NULL OR effective_to >= ?)
       UNION ALL
       SELECT CASE s.scope WHEN 'treatment_type' THEN 2 WHEN 'country' THEN 3 ELSE 4 END, s.commission_percentage, s.effective_from
         FROM set_commissions s
        WHERE s.effective_from <= ? AND (s.effective_to IS NULL OR s.effective_to >= ?)
          AND (s.scope = 'platform'
            OR (s.scope = 'treatment_type' AND s.treatment_type = (SELECT treatment_type FROM treatments WHERE id = ?))
            OR (s.scope = 'country' AND s.country = (SELECT country FROM providers WHERE id = ?)))
     ) rates ORDER BY rates.rank_order, rates.effective_from DESC LIMIT 1`,
    [provider_id, on, on, on, on, treatment_id, provider_id],
  );
  if (!row) throw new Refusal('No commission is set for this day: set one for the platform first.');
  return Number(row.percentage);
}
