import { AuditEntry, Role } from '../../../src/core/entities.js';
import { database } from '../../../src/core/database.js';
import {
  changeRolePermissions,
  previewRolePermissions,
} from '../../../src/domain/access/change-role-permissions.js';
import { changeStaffRoles } from '../../../src/domain/access/change-staff-roles.js';
import { matrixStamp } from '../../../src/domain/access/rights-of-staff.js';
import { openStaffWorld, personOf, type StaffWorld } from '../../support/staff.js';
import { pictureOf } from '../../support/traces.js';

let world: StaffWorld;
beforeEach(async () => {
  world = await openStaffWorld();
});
afterEach(() => world.close());

const chief = () => personOf(world, 'super-admin');
const roleId = async (name: string) => (await world.db.app.manager.findOneByOrFail(Role, { name })).id;
const change = async () => ({
  changes: [
    { role_id: await roleId('content'), grant: ['patients.read'] },
    { role_id: await roleId('support'), withdraw: ['patients.write'] },
  ],
});

test('the preview names each person with what they gain and lose, and writes nothing', async () => {
  const before = await pictureOf(world.db);
  const effect = await previewRolePermissions(chief(), await change());
  expect(effect.map(({ id, gained, lost }) => ({ id, gained, lost })).sort(byId)).toEqual(
    [
      { id: world.staff.content, gained: ['patients.read'], lost: [] },
      { id: world.staff.support, gained: [], lost: ['patients.write'] },
    ].sort(byId),
  );
  expect(await pictureOf(world.db)).toEqual(before);
});

test('what another role of the person gives anyway is no loss', async () => {
  await changeStaffRoles(chief(), world.staff.support!, {
    role_ids: [await roleId('support'), await roleId('admin')],
  });
  const [, withdrawn] = (await change()).changes;
  expect(await previewRolePermissions(chief(), { changes: [withdrawn] })).toEqual([]);
});

test('several roles change together, an entry for each, or not at all', async () => {
  await changeRolePermissions(chief(), await change());
  expect(await world.db.app.manager.countBy(AuditEntry, { action: 'changeRolePermissions' })).toBe(2);
  const { changes } = await change();
  const half = [
    { ...changes[0], grant: ['audit.read'] },
    { role_id: '999999', withdraw: [] },
  ];
  await expect(changeRolePermissions(chief(), { changes: half })).rejects.toMatchObject({
    code: 'not_found',
  });
  expect(await previewRolePermissions(chief(), { changes: half.slice(0, 1) })).toHaveLength(1);
});

test('a matrix that is no longer as it was seen is refused, before and at the confirmation', async () => {
  const seen = await matrixStamp(database().manager);
  const decided = { ...(await change()), seen };
  await changeRolePermissions(chief(), { role_id: await roleId('auditor'), grant: ['bills.manage'] });
  for (const press of [previewRolePermissions, changeRolePermissions])
    await expect(press(chief(), decided)).rejects.toMatchObject({ code: 'conflict' });
  await changeRolePermissions(chief(), { ...decided, seen: await matrixStamp(database().manager) });
});

test('so is one whose people changed', async () => {
  const decided = { ...(await change()), seen: await matrixStamp(database().manager) };
  await changeStaffRoles(chief(), world.staff.finance!, { role_ids: [await roleId('content')] });
  await expect(changeRolePermissions(chief(), decided)).rejects.toThrow('Roles or people changed');
});

test.each(['admin', 'auditor'])('%s neither looks nor changes', async (role) => {
  const decided = await change();
  for (const press of [previewRolePermissions, changeRolePermissions])
    await expect(press(personOf(world, role), decided)).rejects.toMatchObject({ code: 'forbidden' });
});

const byId = (one: { id?: string | undefined }, other: { id?: string | undefined }) =>
  String(one.id).localeCompare(String(other.id));
