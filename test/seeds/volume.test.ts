import { decrypt } from '../../src/core/crypto.js';
import { query } from '../../src/core/database.js';
import { systemActor } from '../../src/core/actor.js';
import { transact } from '../../src/core/transact.js';
import { nextPatientCode } from '../../src/domain/people/enter-patient.js';
import { runSeeders } from '../../seeds/index.js';
import { loadVolume } from '../../seeds/volume/index.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let test: TestDatabase;

beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());

const rowsOf = <T>(sql: string) => query<T>(test.app, sql);
const countOf = async (table: string) =>
  Number((await rowsOf<{ n: unknown }>(`SELECT COUNT(*) AS n FROM ${table}`))[0]!.n);

it('refuses where there is no clinic yet', async () => {
  await expect(loadVolume(10, () => undefined)).rejects.toThrow(/seed the demo first/);
});

it('loads patients with inquiries, two quotes each, payments and reviews that belong together', async () => {
  await runSeeders(['OfferSeeder']);
  const seen: number[] = [];
  const whole = await loadVolume(4500, ({ patients }) => seen.push(patients));
  expect(seen.at(-1)).toBe(4500);
  expect(await countOf('patients')).toBe(4500);
  expect(await countOf('inquiries')).toBe(4500);
  expect(await countOf('quotes')).toBe(9000);
  const [payments, reviews] = [await countOf('payments'), await countOf('reviews')];
  expect(payments).toBeGreaterThan(3000);
  expect(reviews / 4500).toBeCloseTo(0.3, 1);
  expect(whole.rows).toBe(4500 * 4 + payments + reviews);
  expect(
    await rowsOf(`SELECT p.id FROM payments p JOIN quotes q ON q.id = p.quote_id JOIN inquiries i ON i.id = q.inquiry_id
      WHERE i.patient_id <> p.patient_id OR q.provider_id <> p.provider_id OR q.currency <> p.currency
         OR q.status NOT IN ('accepted', 'confirmed', 'aftercare', 'completed')`),
  ).toEqual([]);
  expect(
    await rowsOf(
      "SELECT id FROM quotes WHERE status = 'quote' AND expires_at < UTC_TIMESTAMP() + INTERVAL 10 DAY",
    ),
  ).toEqual([]);
});

it('gives every patient a code of their own, and the next one who signs up the one behind', async () => {
  const [codes] = await rowsOf<{ kinds: unknown; highest: string }>(
    'SELECT COUNT(DISTINCT patient_code) AS kinds, MAX(patient_code) AS highest FROM patients',
  );
  expect([Number(codes!.kinds), codes!.highest]).toEqual([4500, 'PAT-004500']);
  const next = await transact(systemActor('cli', 'volume-test'), null, 'test', nextPatientCode);
  expect(next).toBe('PAT-004501');
});

it('stores phone numbers as ciphertext that opens', async () => {
  const [row] = await rowsOf<{ phone_number: string }>('SELECT phone_number FROM patients LIMIT 1');
  expect(decrypt(row!.phone_number)).toMatch(/^\+44207946\d{4}$/);
});
