import { permissionsOf } from '../../../src/core/access.js';
import { ModelHasRole, Role } from '../../../src/core/entities.js';
import { changeStaffRoles } from '../../../src/domain/access/change-staff-roles.js';
import { deactivateStaff, reactivateStaff } from '../../../src/domain/access/deactivate-staff.js';
import { STAFF_ROLES } from '../../../src/domain/access/permissions.js';
import {
  endOneSession,
  endSessionsOf,
  isRegistered,
  registerSession,
  SESSION_PREFIX,
  sessionsOf,
} from '../../../src/domain/access/sessions.js';
import { codeLimits, lockedOutFor, passwordLimits } from '../../../src/domain/access/sign-in-limits.js';
import { findAccount } from '../../../src/domain/access/sign-in.js';
import { forgetAttemptsOf, unlockAccount } from '../../../src/domain/access/unlock-account.js';
import { User } from '../../../src/domain/people/entities.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { openStaffWorld, personOf, type StaffWorld } from '../../support/staff.js';
import { tracesOf } from '../../support/traces.js';

const LOCKOUT = 'This would leave nobody who can manage roles: give the right to somebody else first.';
const reason = 'Has left the company.';

let world: StaffWorld;
beforeEach(async () => {
  world = await openStaffWorld({ connections: 12 });
});
afterEach(() => world.close());

const chief = () => personOf(world, 'super-admin');
const id = (role: string) => world.staff[role]!;
const roleId = async (name: string) => (await world.db.app.manager.findOneByOrFail(Role, { name })).id;
const changeRoles = async (role: string, ...names: string[]) =>
  changeStaffRoles(chief(), id(role), { role_ids: await Promise.all(names.map(roleId)) });
const rightsOf = async (role: string) => [...(await permissionsOf('User', id(role)))].sort();
const stored = (role: string) => world.db.app.manager.findOneByOrFail(User, { id: id(role) });
const everybodyManagesRoles = async () => {
  for (const role of ['admin', 'super-admin'])
    await world.db.app.query(
      `INSERT IGNORE INTO model_has_roles (role_id, model_id, model_type)
       SELECT id, ?, 'User' FROM roles WHERE name = 'super-admin'`,
      [id(role)],
    );
};

describe('changing the roles of a colleague', () => {
  test('counts at once, is in the log by name, and they are told', async () => {
    const { entries, notifications } = await tracesOf(world.db.app.manager, () =>
      changeRoles('support', 'content', 'auditor'),
    );
    const expected = new Set([...STAFF_ROLES.content!, ...STAFF_ROLES.auditor!]);
    expect(await rightsOf('support')).toEqual([...expected].sort());
    expect(entries.find(({ entity }) => entity === 'users')?.changes).toEqual({
      roles: { before: ['support'], after: ['auditor', 'content'] },
    });
    expect(notifications.map(({ notifiable_id, body }) => [notifiable_id, body])).toEqual([
      [id('support'), 'From now on you work as: auditor, content.'],
    ]);
  });

  test('shows first what they gain and lose', async () => {
    const preview = await changeStaffRoles.preview(chief(), id('content'), {
      role_ids: [await roleId('finance')],
    });
    const remarks = Object.fromEntries(preview.remarks.map(({ label, value }) => [label, value]));
    expect(remarks.Roles).toBe('content → finance');
    expect(remarks['May then also']).toContain('payments.refund');
    expect(remarks['May then no longer']).toContain('content.manage');
    expect(await rightsOf('content')).toEqual([...STAFF_ROLES.content!].sort());
  });

  test("takes away a role that is written under Laravel's class name", async () => {
    await world.db.app
      .getRepository(ModelHasRole)
      .update({ model_id: id('support') }, { model_type: 'App\\Models\\User' });
    await changeRoles('support', 'content');
    expect(await rightsOf('support')).toEqual([...STAFF_ROLES.content!].sort());
  });

  test('gives nothing that who changes them does not hold', async () => {
    const clerk = { ...personOf(world, 'support'), permissions: new Set(['roles.manage', 'reviews.read']) };
    await expect(
      changeStaffRoles(clerk, id('content'), { role_ids: [await roleId('finance')] }),
    ).rejects.toThrow("You can't give the role finance");
    await expect(
      changeStaffRoles(clerk, clerk.id!, { role_ids: [await roleId('super-admin')] }),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('leaves somebody who can manage roles, also when two take it from one another', async () => {
    await expect(changeRoles('super-admin', 'admin')).rejects.toThrow(LOCKOUT);
    await everybodyManagesRoles();
    const { won, read } = await allAtOnce([
      () => changeRoles('admin', 'admin'),
      () => changeRoles('super-admin', 'admin'),
    ]);
    expect([won, read]).toEqual([1, [LOCKOUT]]);
  });

  test('is refused twice, for a deactivated account, without a role and to other roles', async () => {
    await changeRoles('support', 'content');
    await expect(changeRoles('support', 'content')).rejects.toMatchObject({ code: 'already_so' });
    await expect(changeRoles('support')).rejects.toMatchObject({
      fields: { role_ids: 'Choose at least one role.' },
    });
    await deactivateStaff(chief(), id('support'), { reason });
    await expect(changeRoles('support', 'auditor')).rejects.toThrow('is deactivated');
    for (const role of ['admin', 'auditor'])
      await expect(
        changeStaffRoles(personOf(world, role), id('content'), { role_ids: [await roleId('support')] }),
      ).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('deactivating a colleague', () => {
  test('keeps them out from now on, with the reason in the log, and their sessions end', async () => {
    const { entries, owed } = await tracesOf(world.db.app.manager, () =>
      deactivateStaff(chief(), id('support'), { reason }),
    );
    expect(await findAccount(id('support'))).toBeNull();
    expect(entries).toEqual([expect.objectContaining({ action: 'deactivateStaff', reason })]);
    expect(owed.map(({ name }) => name)).toEqual(['end-sessions']);
  });

  test('is refused for oneself, twice, without a reason, and to other roles', async () => {
    await expect(deactivateStaff(chief(), id('super-admin'), { reason })).rejects.toThrow('your own account');
    await expect(deactivateStaff(chief(), id('support'), { reason: 'x' })).rejects.toMatchObject({
      fields: { reason: expect.stringContaining('Say why') as string },
    });
    const { won, read } = await allAtOnce(
      times(20, () => deactivateStaff(chief(), id('support'), { reason })),
    );
    expect([won, read]).toEqual([1, ['This account is deactivated already.']]);
    for (const role of ['admin', 'auditor'])
      await expect(deactivateStaff(personOf(world, role), id('content'), { reason })).rejects.toMatchObject({
        code: 'forbidden',
      });
  });

  test('leaves somebody who can manage roles', async () => {
    const other = { ...chief(), id: id('admin') };
    await expect(deactivateStaff(other, id('super-admin'), { reason })).rejects.toThrow(LOCKOUT);
    await everybodyManagesRoles();
    const { won, read } = await allAtOnce([
      () => deactivateStaff(other, id('super-admin'), { reason }),
      () => deactivateStaff(chief(), id('admin'), { reason }),
    ]);
    expect([won, read]).toEqual([1, [LOCKOUT]]);
  });

  test('is undone by reactivating: their roles are as before, and they are told', async () => {
    await deactivateStaff(chief(), id('support'), { reason });
    const { notifications } = await tracesOf(world.db.app.manager, () =>
      reactivateStaff(chief(), id('support'), {}),
    );
    expect((await stored('support')).deactivated_at).toBeNull();
    expect(notifications.map(({ type }) => type)).toEqual(['staff.reactivated']);
    expect(await rightsOf('support')).toEqual([...STAFF_ROLES.support!].sort());
    await expect(reactivateStaff(chief(), id('support'), {})).rejects.toMatchObject({ code: 'already_so' });
    await expect(reactivateStaff(personOf(world, 'admin'), id('support'), {})).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('unlocking an account', () => {
  const guess = async (login: string, attempts: number) => {
    for (let n = 0; n < attempts; n++) await passwordLimits.attempt(login, `203.0.113.${n}`);
  };
  const unlock = () => unlockAccount(chief(), id('support'), {});

  test.each(['support', 'SUPPORT@hairline.test'])(
    'opens it after ten wrong passwords for %s',
    async (login) => {
      await guess(login, 10);
      expect(await passwordLimits.attempt(login, '203.0.113.99')).toBeGreaterThan(0);
      const { owed, notifications } = await tracesOf(world.db.app.manager, unlock);
      expect(owed.map(({ name }) => name)).toContain('forget-attempts');
      expect(notifications.map(({ type }) => type)).toEqual(['staff.unlocked']);
      await forgetAttemptsOf(id('support'));
      expect(await lockedOutFor(await stored('support'))).toBeNull();
      expect(await passwordLimits.attempt(login, '203.0.113.99')).toBeNull();
    },
  );

  test('opens it after five wrong codes', async () => {
    for (let n = 0; n < 5; n++) await codeLimits.attempt(id('support'));
    await unlock();
    await forgetAttemptsOf(id('support'));
    expect(await codeLimits.attempt(id('support'))).toBeNull();
  });

  test('says so where it is not locked, and is not for other roles', async () => {
    await guess('support', 9);
    await expect(unlock()).rejects.toMatchObject({ code: 'already_so' });
    await guess('support', 2);
    await expect(unlockAccount(personOf(world, 'admin'), id('support'), {})).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('the register of sessions', () => {
  const begin = async (name: string, since: number) => {
    await registerSession('person', { id: name, agent: 'Firefox', address: '::1', since }, 60_000);
    await world.redis.set(SESSION_PREFIX + name, JSON.stringify({ seen_at: since + 5 }));
  };

  test('lists those that are still stored, the newest first, and names none by its id', async () => {
    await begin('one', 1000);
    await begin('two', 2000);
    await begin('gone', 3000);
    await world.redis.del(`${SESSION_PREFIX}gone`);
    const found = await sessionsOf('person');
    expect(found.map(({ since, seen }) => [since, seen])).toEqual([
      [2000, 2005],
      [1000, 1005],
    ]);
    expect(JSON.stringify(found)).not.toContain('"one"');
  });

  test('ends one, all but one, or those from before a moment', async () => {
    for (const [name, since] of [
      ['one', 1000],
      ['two', 2000],
      ['three', 3000],
      ['four', 4000],
    ] as const)
      await begin(name, since);
    expect(await endSessionsOf('person', { before: 1500 })).toBe(1);
    const [newest] = await sessionsOf('person');
    expect(await endOneSession('person', newest!.handle)).toBe(true);
    expect(await endOneSession('person', newest!.handle)).toBe(false);
    expect(await endOneSession('another', newest!.handle)).toBe(false);
    expect(await endSessionsOf('person', { but: 'two' })).toBe(1);
    expect([await isRegistered('person', 'two'), await isRegistered('person', 'three')]).toEqual([
      true,
      false,
    ]);
    expect(await world.redis.keys(`${SESSION_PREFIX}*`)).toEqual([`${SESSION_PREFIX}two`]);
  });
});
