import { query } from '../../src/core/database.js';
import { STAFF_ROLES } from '../../src/domain/access/permissions.js';
import { runDemo, runReference, runSeeders, seeders } from '../../seeds/index.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let test: TestDatabase;

beforeAll(async () => {
  test = await openTestDatabase();
});
beforeEach(() => test.truncateAll());
afterAll(() => test.close());

const count = async (table: string) =>
  Number((await query<{ n: unknown }>(test.app, `SELECT COUNT(*) AS n FROM ${table}`))[0]!.n);

it('plants what every environment needs, and not one person who could sign in', async () => {
  await runReference();
  for (const table of [
    'treatments',
    'aftercare_templates',
    'aftercare_prices',
    'settings',
    'terms_and_conditions',
  ])
    expect(await count(table)).toBeGreaterThan(0);
  for (const table of ['patients', 'providers', 'provider_users', 'model_has_roles', 'oauth_clients'])
    expect(await count(table)).toBe(0);
  expect(await query(test.app, 'SELECT id FROM users WHERE deactivated_at IS NULL')).toEqual([]);
});

it('gives each role the permissions that the code lists', async () => {
  await runReference();
  const rows = await query<{ role: string; permission: string }>(
    test.app,
    `SELECT r.name AS role, p.name AS permission FROM role_has_permissions g JOIN roles r ON r.id = g.role_id
       JOIN permissions p ON p.id = g.permission_id WHERE r.guard_name = 'api'`,
  );
  for (const [role, permissions] of Object.entries(STAFF_ROLES))
    expect(
      rows
        .filter((row) => row.role === role)
        .map(({ permission }) => permission)
        .sort(),
    ).toEqual([...new Set(permissions)].sort());
});

it('gives no right of an app a name that means something in the back office', async () => {
  await runReference();
  expect(
    await query(
      test.app,
      "SELECT a.name FROM permissions a JOIN permissions b ON b.name = a.name AND b.guard_name = 'api' WHERE a.guard_name <> 'api'",
    ),
  ).toEqual([]);
});

it('plants a class by its name, with what it needs', async () => {
  await runSeeders(['ProviderSeeder']);
  expect(await count('providers')).toBe(40);
  expect(await count('roles')).toBeGreaterThan(0);
  expect(await count('patients')).toBe(0);
});

it('has a class for each that the platform knows', () => {
  for (const name of [
    'UserSeeder',
    'ProviderSeeder',
    'PatientSeeder',
    'TreatmentSeeder',
    'LocationSeeder',
    'PermissionSeeder',
  ])
    expect(seeders).toHaveProperty(name);
});

it('says which classes there are when asked for one that there is not', async () => {
  await expect(runSeeders(['Nonsense'])).rejects.toThrow(
    /There is no seeder "Nonsense"\. There are: DatabaseSeeder, /,
  );
});

describe('outside of the private database and tests', () => {
  beforeEach(() => {
    delete process.env.HAIRLINE_TEST;
    delete process.env.HAIRLINE_EMBEDDED;
  });
  afterEach(() => {
    process.env.HAIRLINE_TEST = '1';
  });

  it('refuses demo data', async () => {
    await expect(runDemo()).rejects.toThrow(/only into the private database/);
    await expect(runSeeders(['PatientSeeder'])).rejects.toThrow(/only into the private database/);
    expect(await count('patients')).toBe(0);
  });

  it('plants the reference data alone when no class is named', async () => {
    await runSeeders();
    expect(await count('treatments')).toBeGreaterThan(0);
    expect(await count('patients')).toBe(0);
  });
});
