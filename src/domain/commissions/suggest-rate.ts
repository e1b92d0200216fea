import { type Actor } from '../../core/actor.js';
import { database, query } from '../../core/database.js';
import { Forbidden } from '../../core/errors.js';

/** The countries in which there are clinics: a rate for any other would never hold. */
export async function commissionCountries(actor: Actor) {
  if (!actor.permissions.has('commissions.set')) throw new Forbidden();
  const rows = await query<{ country: string }>(
    database(),
    'SELECT DISTINCT country FROM providers WHERE deleted_at IS NULL ORDER BY country',
  );
  return { country: rows.map(({ country }) => ({ value: country, label: country })) };
}
