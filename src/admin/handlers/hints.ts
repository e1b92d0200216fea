import { type Actor } from '../../core/actor.js';
import { database, query } from '../../core/database.js';
import { type Reference } from '../read/references.js';

type Hint = (ids: readonly string[]) => Promise<{ id: string; hint: string }[]>;

interface Describer {
  permission: string;
  describe: Hint;
}

const marks = (ids: readonly string[]) => ids.map(() => '?').join(', ');

/** What helps to choose among rows, by the name that an action's form gives. */
const describers: Record<string, Describer> = {
  'clinic-load': {
    permission: 'providers.read',
    describe: (ids) =>
      query(
        database(),
        `SELECT p.id, CONCAT(p.city, ', ', p.country, ' · ',
                  (SELECT COUNT(*) FROM after_cares a WHERE a.provider_id = p.id AND a.status = 'active'), ' active plans') AS hint
           FROM providers p WHERE p.id IN (${marks(ids)})`,
        [...ids],
      ),
  },
  'package-of-clinic': {
    permission: 'providers.read',
    describe: (ids) =>
      query(
        database(),
        `SELECT k.id, CONCAT(p.provider_name, ' · ', k.package_price, ' ', k.currency) AS hint
           FROM packages k JOIN providers p ON p.id = k.provider_id WHERE k.id IN (${marks(ids)})`,
        [...ids],
      ),
  },
  'template-length': {
    permission: 'templates.read',
    describe: (ids) =>
      query(
        database(),
        `SELECT id, CONCAT(duration_months, ' months') AS hint FROM aftercare_milestone_templates WHERE id IN (${marks(ids)})`,
        [...ids],
      ),
  },
};

export async function hintsFor(
  name: string | null,
  references: readonly Reference[],
  actor: Actor,
): Promise<Map<string, string>> {
  const describer = name !== null && Object.hasOwn(describers, name) ? describers[name] : undefined;
  if (!describer || references.length === 0 || !actor.permissions.has(describer.permission)) return new Map();
  const hints = await describer.describe(references.map(({ id }) => id));
  return new Map(hints.map(({ id, hint }) => [id, hint]));
}
