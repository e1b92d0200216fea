import { encrypt, keys } from '../../src/core/crypto.js';
import { database, query } from '../../src/core/database.js';
import { Refusal } from '../../src/core/errors.js';
import { commissionFor } from '../../src/domain/commissions/commission-for.js';
import { demoPasswordHash } from '../support/password.js';

export interface Offer {
  provider_id: string;
  treatment_id: string;
  currency: string;
  cents: number;
  commission: number;
}

/** What a million rows share. */
export interface Material {
  patients: number;
  now: number;
  password: string;
  /** The number of the first patient code. */
  firstCode: number;
  phones: { sealed: string; hash: string }[];
  offers: Offer[];
}

const PHONES = 1000;
const SEQUENCE = 'sequence.patient_code';

/** @throws Refusal where there is nobody to quote */
export async function prepare(patients: number): Promise<Material> {
  const priced = await offers();
  if (priced.length === 0) throw new Refusal('There are no clinics with prices yet: seed the demo first.');
  return {
    patients,
    now: Date.now(),
    password: await demoPasswordHash(),
    firstCode: await reserveCodes(patients),
    phones: Array.from({ length: PHONES }, (_, at) => sealed(`+44207946${String(at).padStart(4, '0')}`)),
    offers: priced,
  };
}

/** A patient who signs up meanwhile gets a code behind these. */
async function reserveCodes(count: number): Promise<number> {
  return database().transaction(async (manager) => {
    const [row] = await query<{ value: unknown }>(
      manager,
      'SELECT value FROM settings WHERE name = ? FOR UPDATE',
      [SEQUENCE],
    );
    const [highest] = await query<{ code: string | null }>(
      manager,
      "SELECT MAX(CAST(SUBSTRING(patient_code, 5) AS UNSIGNED)) AS code FROM patients WHERE patient_code LIKE 'PAT-%'",
    );
    const last = Math.max(Number(row?.value ?? 0), Number(highest?.code ?? 0));
    const value = JSON.stringify(last + count);
    if (row) await manager.query('UPDATE settings SET value = ? WHERE name = ?', [value, SEQUENCE]);
    else await manager.query('INSERT INTO settings (name, value) VALUES (?, ?)', [SEQUENCE, value]);
    return last + 1;
  });
}

/** Every row has a real ciphertext; that some are equal does no harm here and saves minutes. */
function sealed(phone: string) {
  return { sealed: encrypt(phone), hash: keys().blindIndex(phone, 'patients.phone_number') };
}

async function offers(): Promise<Offer[]> {
  const priced = await query<{
    provider_id: string;
    treatment_id: string;
    currency: string;
    price: string;
    unit: string;
  }>(
    database(),
    `SELECT t.provider_id, t.treatment_id, t.currency, t.price, t.pricing_unit AS unit
       FROM provider_treatment_pricings t JOIN providers p ON p.id = t.provider_id
      WHERE p.status = 'active' AND p.deleted_at IS NULL ORDER BY t.id`,
  );
  const day = new Date();
  return Promise.all(
    priced.map(async ({ price, unit, ...offer }) => ({
      ...offer,
      cents: Math.round(Number(price) * (unit === 'flat' ? 1 : 2500) * 100),
      commission: await commissionFor(database().manager, { ...offer, day }),
    })),
  );
}
