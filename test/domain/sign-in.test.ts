import { AuditEntry } from '../../src/core/entities.js';
import { findAccount, signIn, staffActor } from '../../src/domain/access/sign-in.js';
import { enterUser } from '../../src/domain/people/enter-account.js';
import { User } from '../../src/domain/people/entities.js';
import { systemActor } from '../../src/core/actor.js';
import { transact } from '../../src/core/transact.js';
import { STAFF_ROLES } from '../../src/domain/access/permissions.js';
import { hashPassword, verifyPassword } from '../../src/core/passwords.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { DEMO_PASSWORD } from '../support/server.js';
import { make, makeStaff } from '../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeEach(async () => {
  db = await openTestDatabase();
  staff = await makeStaff(db);
});
afterEach(() => db.close());

const signIns = () => db.app.manager.findBy(AuditEntry, { action: 'signIn' });

test.each(['support@hairline.test', 'support'])('%s signs in with the right password', async (login) => {
  const account = await signIn(login, DEMO_PASSWORD, 'request-1');
  expect(account).toMatchObject({
    id: staff.support,
    email: 'support@hairline.test',
    name: 'support Person',
    locale: 'en',
    time_zone: 'UTC',
  });
  expect([...account!.permissions].sort()).toEqual([...STAFF_ROLES.support!].sort());
  expect(JSON.stringify(account)).not.toContain('$2');
  expect(await signIns()).toEqual([
    expect.objectContaining({
      entity: 'users',
      entity_id: staff.support,
      request_id: 'request-1',
      door: 'admin',
    }),
  ]);
});

test.each([
  ['support@hairline.test', 'wrong'],
  ['support@hairline.test', ''],
  ['nobody@hairline.test', DEMO_PASSWORD],
  ['', ''],
  ["' OR 1=1 -- ", DEMO_PASSWORD],
])('%j with %j does not sign in, and leaves no entry', async (login, password) => {
  expect(await signIn(login, password, 'request')).toBeNull();
  expect(await signIns()).toEqual([]);
});

test('whoever holds no right in the back office does not sign in, with the right password too', async () => {
  const password = await hashPassword(DEMO_PASSWORD);
  const owner = await make(User, {
    username: 'owner',
    firstname: 'Clinic',
    lastname: 'Owner',
    email: 'owner@example.com',
    password,
  });
  expect(await signIn('owner@example.com', DEMO_PASSWORD, 'request')).toBeNull();
  expect(await findAccount(owner.id)).toBeNull();
});

test('a deactivated account neither signs in nor goes on', async () => {
  await db.app.getRepository(User).update(staff.admin!, { deactivated_at: new Date() });
  expect(await signIn('admin', DEMO_PASSWORD, 'request')).toBeNull();
  expect(await findAccount(staff.admin!)).toBeNull();
});

test('a session ends with the password: its stamp is another one', async () => {
  const before = await findAccount(staff.admin!);
  const password = await hashPassword('another password');
  await db.app.getRepository(User).update(staff.admin!, { password });
  expect((await findAccount(staff.admin!))?.stamp).not.toBe(before?.stamp);
});

test('the actor of a request is the account, through the back office', async () => {
  const account = await findAccount(staff.finance!);
  expect(staffActor(account!, 'request-2')).toEqual({
    type: 'User',
    id: staff.finance,
    name: 'finance Person',
    permissions: account!.permissions,
    door: 'admin',
    request_id: 'request-2',
    locale: 'en',
    time_zone: 'UTC',
  });
});

test('a hash that PHP made opens the same account here, and the other way round', async () => {
  // password_hash('hairline', PASSWORD_BCRYPT) of PHP 8.
  const fromPhp = (await hashPassword('hairline')).replace(/^\$2b\$/, '$2y$');
  expect(fromPhp).toMatch(/^\$2y\$10\$.{53}$/);
  expect(await verifyPassword('hairline', fromPhp)).toBe(true);
  expect(await verifyPassword('Hairline', fromPhp)).toBe(false);
});

test('somebody new has a password that nobody knows', async () => {
  const user = await transact(systemActor('seed', 'test'), null, 'enter', (work) =>
    enterUser(work, {
      username: 'new',
      firstname: 'New',
      lastname: 'Person',
      email: 'new@hairline.test',
      password: 'chosen by the form',
    }),
  );
  expect(user.password).toMatch(/^\$2y\$10\$/);
  expect(await verifyPassword('chosen by the form', user.password)).toBe(false);
});
