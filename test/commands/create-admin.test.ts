import { permissionsOf } from '../../src/core/access.js';
import { AuditEntry, Role } from '../../src/core/entities.js';
import { PERMISSIONS, STAFF_ROLES } from '../../src/domain/access/permissions.js';
import { signIn } from '../../src/domain/access/sign-in.js';
import { User } from '../../src/domain/people/entities.js';
import { runCommand } from '../support/command.js';
import { openEmptyDatabase, openTestDatabase, type TestDatabase } from '../support/database.js';
import { makeStaff } from '../support/world.js';

const PASSWORD = 'a long enough password';
const PERSON = ['--email=first@example.com', '--firstname=First', '--lastname=Person'];

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase();
  await makeStaff(db);
});
afterAll(() => db.close());

const create = (args: string[], settings: Parameters<typeof runCommand>[2]) =>
  runCommand(db.name, ['create-admin', ...args], settings);

test('makes somebody who signs in and may do everything, noted in the audit log', async () => {
  const { code, output } = await create(PERSON, { environment: { HAIRLINE_ADMIN_PASSWORD: PASSWORD } });
  expect(output).toContain('first@example.com may now sign in to the back office as super-admin.');
  expect(output).not.toContain(PASSWORD);
  expect(code).toBe(0);

  const account = await signIn('first@example.com', PASSWORD, 'test');
  expect(account).toMatchObject({ name: 'First Person' });
  expect(await permissionsOf('User', account!.id)).toContain('roles.manage');
  const entries = await db.app.getRepository(AuditEntry).findBy({ action: 'createSuperAdmin' });
  expect(entries.map(({ door, event, entity_id }) => [door, event, entity_id])).toEqual([
    ['cli', 'created', account!.id],
    ['cli', 'noted', account!.id],
  ]);
  expect(JSON.stringify(entries)).not.toContain('$2y$');
});

test('takes the password from a pipe', async () => {
  const { code } = await create(['--email=piped@example.com', '--firstname=Second', '--lastname=Person'], {
    input: `${PASSWORD}\n`,
  });
  expect(code).toBe(0);
  expect(await signIn('piped@example.com', PASSWORD, 'test')).not.toBeNull();
});

describe('refuses, and makes nobody:', () => {
  test.each([
    [
      'a weak password',
      PERSON.with(0, '--email=weak@example.com'),
      'short',
      'password: At least 12 characters.',
    ],
    ['no password', PERSON.with(0, '--email=none@example.com'), '', 'password: At least 12 characters.'],
    ['what is no e-mail', PERSON.with(0, '--email=nobody'), PASSWORD, 'email: An e-mail address such as'],
    [
      'an account that exists',
      PERSON.with(0, '--email=AUDITOR@hairline.test'),
      PASSWORD,
      'already an account',
    ],
    [
      'a name left out',
      ['--email=half@example.com', '--firstname=Half'],
      PASSWORD,
      'Give --lastname=…, or run this at a terminal.',
    ],
    ['an unknown option', ['--password=typed-in-the-open'], PASSWORD, "Unknown option '--password'"],
  ])('%s', async (_what, args, input, sentence) => {
    const before = await db.app.getRepository(User).count();
    const { code, output } = await create(args, { input });
    expect(output).toContain(sentence);
    expect(output).not.toMatch(/ at .*\.[jt]s/);
    expect(code).toBe(1);
    expect(await db.app.getRepository(User).count()).toBe(before);
  });
});

test('makes the roles where a new database has none yet', async () => {
  await db.truncateAll();
  const { code } = await create(PERSON, { input: PASSWORD });
  expect(code).toBe(0);
  const account = await signIn('first@example.com', PASSWORD, 'test');
  expect([...account!.permissions].sort()).toEqual([...PERMISSIONS].sort());
  const roles = await db.app.getRepository(Role).findBy({ guard_name: 'api' });
  expect(roles.map(({ name }) => name).sort()).toEqual(Object.keys(STAFF_ROLES).sort());
  expect(await db.app.getRepository(User).count()).toBe(1);
});

test('refuses before the migrations have run, and without a usable configuration', async () => {
  const unmigrated = await openEmptyDatabase('unmigrated');
  const empty = await runCommand(unmigrated.name, ['create-admin', ...PERSON], { input: PASSWORD });
  await unmigrated.close();
  expect(empty).toMatchObject({
    code: 1,
    output: expect.stringMatching(/^\d+ migrations are pending/) as string,
  });
  const unset = await create(PERSON, { environment: { APP_KEY: '' } });
  expect(unset).toMatchObject({ code: 1, output: expect.stringContaining('APP_KEY is not set') as string });
});
