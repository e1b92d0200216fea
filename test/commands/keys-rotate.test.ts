import { KeyRing, useKeys } from '../../src/core/crypto.js';
import { query } from '../../src/core/database.js';
import { Patient } from '../../src/domain/people/entities.js';
import { runCommand, startCommand } from '../support/command.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

const OLD = String(process.env.APP_KEY);
const NEW = `base64:${Buffer.alloc(32, 9).toString('base64')}`;
const environment = { APP_KEY: NEW, APP_PREVIOUS_KEYS: OLD };
const PATIENTS = 3000;

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase();
  for (let from = 0; from < PATIENTS; from += 500)
    await db.app.getRepository(Patient).insert(Array.from({ length: 500 }, (_, n) => patient(from + n)));
});
afterAll(async () => {
  useKeys(OLD);
  await db.close();
});

test('killed at any point it loses nothing, and goes on where it was', async () => {
  const killed = startCommand(db.name, ['keys:rotate'], { environment });
  await killed.until('patients: 200 rows');
  killed.process.kill('SIGKILL');
  await killed.ended;
  const [halfway, plain] = await look();
  expect(halfway).toBeGreaterThan(0);
  expect(halfway).toBeLessThan(PATIENTS);
  expect(plain).toEqual(everyNumber());

  const { code, output } = await runCommand(db.name, ['keys:rotate'], { environment });
  expect(output).toContain(
    `${PATIENTS} rows looked at, ${PATIENTS - halfway} brought under the current key.`,
  );
  expect(output).toContain('Keep the previous key while the audit log is to be read');
  expect(code).toBe(0);
  expect(await look()).toEqual([PATIENTS, everyNumber()]);
});

test('a value that cannot be deciphered is named without its content, and the exit code says so', async () => {
  const [row] = await query<{ id: string }>(db.app, 'SELECT id FROM patients ORDER BY id LIMIT 1');
  await db.app.query("UPDATE patients SET phone_number = 'content' WHERE id = ?", [row?.id]);
  const { code, output } = await runCommand(db.name, ['keys:rotate'], { environment });
  expect(output).toContain(`patients ${row?.id}: phone_number cannot be deciphered.`);
  expect(output).toContain('1 values could not be deciphered; they were left as they are.');
  expect(output).not.toContain('content');
  expect(code).toBe(1);
});

const numberOf = (n: number) => `+90555${String(n).padStart(7, '0')}`;
const everyNumber = () => Array.from({ length: PATIENTS }, (_, n) => numberOf(n));

function patient(n: number): Partial<Patient> {
  return Object.assign(new Patient(), {
    first_name: 'Test',
    last_name: `Patient ${n}`,
    username: `patient-${n}`,
    email: `patient-${n}@example.com`,
    password: 'no password',
    phone_number: numberOf(n),
  });
}

/** How many are under the new key alone, and what all of them say. */
async function look(): Promise<[number, string[]]> {
  const rows = await query<{ phone_number: string }>(db.app, 'SELECT phone_number FROM patients ORDER BY id');
  const ring = new KeyRing(NEW, [OLD]);
  const current = rows.filter(({ phone_number }) => ring.isCurrent(phone_number)).length;
  return [current, rows.map(({ phone_number }) => ring.decrypt(phone_number)).sort()];
}
