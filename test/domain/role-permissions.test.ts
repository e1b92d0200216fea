import { permissionsOf } from '../../src/core/access.js';
import { type Actor } from '../../src/core/actor.js';
import { AuditEntry, ModelHasPermission, ModelHasRole, Permission, Role } from '../../src/core/entities.js';
import { changeRolePermissions } from '../../src/domain/access/change-role-permissions.js';
import { PERMISSIONS, STAFF_ROLES } from '../../src/domain/access/permissions.js';
import { User } from '../../src/domain/people/entities.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { actorAs, makeStaff } from '../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeEach(async () => {
  db = await openTestDatabase();
  staff = await makeStaff(db);
});
afterEach(() => db.close());

const superAdmin = () => actorAs('super-admin', staff['super-admin']);
const roleId = async (name: string) => (await db.app.manager.findOneByOrFail(Role, { name })).id;
const change = async (actor: Actor, role: string, input: object) =>
  changeRolePermissions(actor, { role_id: await roleId(role), ...input });
const held = async (role: string) => [...(await permissionsOf('User', staff[role]!))].sort();
const sorted = (role: string) => [...STAFF_ROLES[role]!].sort();

test.each(Object.keys(STAFF_ROLES))('%s holds what the role was made with', async (role) => {
  expect(await held(role)).toEqual(sorted(role));
});

test('every permission of a role exists, and nobody but the super-admin may manage roles', () => {
  for (const names of Object.values(STAFF_ROLES))
    for (const name of names) expect(PERMISSIONS).toContain(name);
  const managers = Object.keys(STAFF_ROLES).filter((role) => STAFF_ROLES[role]!.includes('roles.manage'));
  expect(managers).toEqual(['super-admin']);
});

test('what is granted or withdrawn counts at once, and is in the audit log with before and after', async () => {
  await change(superAdmin(), 'support', {
    grant: ['bills.read'],
    withdraw: ['patients.write', 'patients.write'],
  });
  const expected = [...sorted('support').filter((name) => name !== 'patients.write'), 'bills.read'].sort();
  expect(await held('support')).toEqual(expected);
  const entry = await db.app.manager.findOneByOrFail(AuditEntry, { action: 'changeRolePermissions' });
  expect(entry).toMatchObject({
    actor_id: staff['super-admin'],
    entity: 'roles',
    entity_id: await roleId('support'),
    event: 'noted',
    changes: { permissions: { before: sorted('support'), after: expected } },
  });
});

test('granting what is held already changes nothing and is no entry', async () => {
  await change(superAdmin(), 'support', { grant: ['patients.read'], withdraw: ['audit.read'] });
  expect(await held('support')).toEqual(sorted('support'));
  expect(await db.app.manager.countBy(AuditEntry, { action: 'changeRolePermissions' })).toBe(0);
});

test('nobody grants what they do not hold themselves, not even to their own role', async () => {
  const clerk = { ...actorAs('admin', staff.admin), permissions: new Set(['roles.manage', 'patients.read']) };
  for (const role of ['admin', 'support'])
    await expect(
      change(clerk, role, { grant: ['patients.read', 'medical.read'], withdraw: [] }),
    ).rejects.toThrow("You can't grant medical.read: you don't hold it yourself.");
  expect(await held('admin')).toEqual(sorted('admin'));
});

test('who may not manage roles changes nothing', async () => {
  for (const role of ['admin', 'auditor'])
    await expect(change(actorAs(role), 'support', { withdraw: ['patients.read'] })).rejects.toMatchObject({
      code: 'forbidden',
    });
  expect(await held('support')).toEqual(sorted('support'));
});

test('a permission or a role that does not exist is not found, and nothing of the rest is done', async () => {
  await expect(
    change(superAdmin(), 'support', { withdraw: ['patients.write', 'no.such'] }),
  ).rejects.toMatchObject({ code: 'not_found' });
  await expect(changeRolePermissions(superAdmin(), { role_id: '999999', grant: [] })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(changeRolePermissions(superAdmin(), { role_id: 'x' })).rejects.toMatchObject({
    fields: { role_id: 'Choose a role.' },
  });
  expect(await held('support')).toEqual(sorted('support'));
});

describe('somebody must remain who can manage roles', () => {
  const sentence = 'This would leave nobody who can manage roles: give the right to somebody else first.';

  test('the last role that can does not lose the right', async () => {
    await expect(change(superAdmin(), 'super-admin', { withdraw: ['roles.manage'] })).rejects.toThrow(
      sentence,
    );
    expect(await held('super-admin')).toContain('roles.manage');
  });

  test('a role whose only people are deactivated does not count', async () => {
    await change(superAdmin(), 'admin', { grant: ['roles.manage'] });
    await db.app.getRepository(User).update(staff.admin!, { deactivated_at: new Date() });
    await expect(change(superAdmin(), 'super-admin', { withdraw: ['roles.manage'] })).rejects.toThrow(
      sentence,
    );
  });

  test('once another can, the right may go', async () => {
    await change(superAdmin(), 'admin', { grant: ['roles.manage'] });
    await change(superAdmin(), 'super-admin', { withdraw: ['roles.manage'] });
    expect(await held('super-admin')).not.toContain('roles.manage');
  });

  test('two who take it from one another at the same time do not both succeed', async () => {
    await change(superAdmin(), 'admin', { grant: ['roles.manage'] });
    for (let round = 0; round < 5; round++) {
      const results = await Promise.allSettled(
        ['admin', 'super-admin'].map((role) => change(superAdmin(), role, { withdraw: ['roles.manage'] })),
      );
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const refused = results.find((result) => result.status === 'rejected');
      expect((refused?.reason as Error).message).toBe(sentence);
      for (const role of ['admin', 'super-admin'])
        await change(superAdmin(), role, { grant: ['roles.manage'] });
    }
  });
});

test("permissions given directly count, and so do those under Laravel's class names", async () => {
  const permission = await db.app.manager.findOneByOrFail(Permission, { name: 'audit.read' });
  const laravel = 'App\\Models\\User';
  await db.app
    .getRepository(ModelHasPermission)
    .insert({ permission_id: permission.id, model_id: staff.content, model_type: laravel });
  await db.app.getRepository(ModelHasRole).update({ model_id: staff.content }, { model_type: laravel });
  expect(await held('content')).toEqual([...sorted('content'), 'audit.read'].sort());
  expect(await permissionsOf('Patient', staff.content!)).toEqual(new Set());
});
