import { AuditEntry } from '../../../src/core/entities.js';
import { SecondFactor, SecondFactorRecoveryCode } from '../../../src/domain/access/entities.js';
import {
  ownSecondFactor,
  renewRecoveryCodes,
  turnOffSecondFactor,
} from '../../../src/domain/access/second-factor/own.js';
import { resetSecondFactor } from '../../../src/domain/access/second-factor/reset-second-factor.js';
import { beginSecondFactor, confirmSecondFactor } from '../../../src/domain/access/second-factor/set-up.js';
import { signInWithCode } from '../../../src/domain/access/second-factor/sign-in-with-code.js';
import { stepOf } from '../../../src/domain/access/second-factor/totp.js';
import { findAccount, signIn } from '../../../src/domain/access/sign-in.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { DEMO_PASSWORD } from '../../support/server.js';
import {
  codeFor,
  openStaffWorld,
  personOf,
  type StaffWorld,
  turnOnSecondFactor,
  wrongCodeFor,
} from '../../support/staff.js';
import { tracesOf } from '../../support/traces.js';

let world: StaffWorld;
beforeEach(async () => {
  world = await openStaffWorld({ connections: 12 });
});
afterEach(() => world.close());

const support = () => personOf(world, 'support');
const chief = () => personOf(world, 'super-admin');
const factors = () => world.db.app.manager.find(SecondFactor);
const unused = async () =>
  (await world.db.app.manager.find(SecondFactorRecoveryCode)).filter(({ used_at }) => used_at === null);
const passes = (code: string, role = 'support') => signInWithCode(world.staff[role]!, code, 'request');

describe('a code of the app', () => {
  const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
  const now = new Date();
  const step = Math.floor(now.getTime() / 30_000);

  test.each([
    [-2, null],
    [-1, -1],
    [0, 0],
    [1, 1],
    [2, null],
  ])('of %d steps from now belongs to %p', (steps, expected) => {
    const found = stepOf(secret, codeFor(secret, steps, now.getTime()), now, null);
    expect(found === null ? null : found - step).toBe(expected);
  });

  test('counts only after the last one that was taken, wherever the clock stands', () => {
    const code = codeFor(secret, 0, now.getTime());
    expect(stepOf(secret, code, now, String(step - 1))).toBe(step);
    for (const last of [step, step + 1, step + 1000])
      expect(stepOf(secret, code, now, String(last))).toBeNull();
  });

  test.each(['', '12345', '1234567', 'abcdef', '12 345', '١٢٣٤٥٦'])('is not %j', (typed) => {
    expect(stepOf(secret, typed, now, null)).toBeNull();
  });
});

describe('turning it on', () => {
  test('takes a first code, and gives ten recovery codes that are stored as hashes', async () => {
    const { secret, uri } = await beginSecondFactor(support());
    expect(uri).toContain('issuer=Hairline');
    expect((await findAccount(world.staff.support!))?.second_factor).toBe(false);
    const codes = await confirmSecondFactor(support(), { code: ` ${codeFor(secret)} ` });
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    expect((await findAccount(world.staff.support!))?.second_factor).toBe(true);
    expect(await ownSecondFactor(world.staff.support!)).toMatchObject({ recovery_codes_left: 10 });

    const [stored]: { secret: string }[] = await world.db.app.query('SELECT secret FROM second_factors');
    expect(stored!.secret).not.toContain(secret);
    const hashes = (await unused()).map(({ code_hash }) => code_hash);
    for (const code of codes) expect(hashes).not.toContain(code);
    const log = JSON.stringify(await world.db.app.manager.find(AuditEntry));
    for (const plain of [secret, ...codes, ...hashes]) expect(log).not.toContain(plain);
  });

  test('with a wrong code leaves it off', async () => {
    const { secret } = await beginSecondFactor(support());
    await expect(confirmSecondFactor(support(), { code: wrongCodeFor(secret) })).rejects.toMatchObject({
      fields: { code: expect.stringContaining('not right') as string },
    });
    expect(await unused()).toEqual([]);
  });

  test('begun again takes another secret, and the first one opens nothing', async () => {
    const first = await beginSecondFactor(support());
    const second = await beginSecondFactor(support());
    expect(await factors()).toHaveLength(1);
    await expect(confirmSecondFactor(support(), { code: codeFor(first.secret) })).rejects.toThrow(
      'not right',
    );
    await confirmSecondFactor(support(), { code: codeFor(second.secret) });
  });

  test('is refused where it is on, and where nothing was begun', async () => {
    await expect(confirmSecondFactor(support(), { code: '123456' })).rejects.toThrow('begin again');
    const { secret } = await turnOnSecondFactor(support());
    await expect(beginSecondFactor(support())).rejects.toMatchObject({ code: 'already_so' });
    await expect(confirmSecondFactor(support(), { code: codeFor(secret, 1) })).rejects.toMatchObject({
      code: 'already_so',
    });
  });

  test('by twenty at once happens once', async () => {
    const { secret } = await beginSecondFactor(support());
    const press = () => confirmSecondFactor(support(), { code: codeFor(secret) });
    const { won } = await allAtOnce(times(20, press));
    expect(won).toBe(1);
    expect(await unused()).toHaveLength(10);
  });
});

describe('signing in with it', () => {
  test('is not done by the password: that leaves no sign-in in the log', async () => {
    const { secret } = await turnOnSecondFactor(support());
    const account = await signIn('support', DEMO_PASSWORD, 'request');
    expect(account?.second_factor).toBe(true);
    expect(await world.db.app.manager.countBy(AuditEntry, { action: 'signIn' })).toBe(0);
    expect(await passes(codeFor(secret, 1))).toBe(true);
    const entries = await world.db.app.manager.findBy(AuditEntry, { action: 'signIn', entity: 'users' });
    expect(entries.map(({ changes }) => changes)).toEqual([
      { second_factor: { before: null, after: 'authenticator' } },
    ]);
  });

  test('takes each code once, the one that turned it on included', async () => {
    const { secret, used } = await turnOnSecondFactor(support());
    expect(await passes(used)).toBe(false);
    const code = codeFor(secret, 1);
    expect(await passes(code)).toBe(true);
    expect(await passes(code)).toBe(false);
  });

  test('takes one of twenty of the same code at once', async () => {
    const { secret, recovery } = await turnOnSecondFactor(support());
    for (const code of [codeFor(secret, 1), recovery[0]!]) {
      const taken = await Promise.all(Array.from({ length: 20 }, () => passes(code)));
      expect(taken.filter(Boolean)).toHaveLength(1);
    }
  });

  test('takes no code of somebody else, and no recovery code of theirs', async () => {
    await turnOnSecondFactor(support());
    const other = await turnOnSecondFactor(personOf(world, 'finance'));
    expect(await passes(codeFor(other.secret, 1))).toBe(false);
    expect(await passes(other.recovery[0]!)).toBe(false);
    expect(await passes(other.recovery[0]!, 'finance')).toBe(true);
  });

  test('takes a recovery code once, however it is typed, and its person is told', async () => {
    const { recovery } = await turnOnSecondFactor(support());
    const typed = ` ${recovery[3]!.toUpperCase().replaceAll('-', ' ')} `;
    const { notifications } = await tracesOf(world.db.app.manager, async () => {
      expect(await passes(typed)).toBe(true);
    });
    expect(await passes(recovery[3]!)).toBe(false);
    expect(await unused()).toHaveLength(9);
    expect(notifications).toEqual([
      expect.objectContaining({
        notifiable_id: world.staff.support,
        type: 'staff.recovery_code_used',
        body: expect.stringContaining('9 are left') as string,
      }),
    ]);
  });

  test('is over for an account that was deactivated between password and code', async () => {
    const { secret } = await turnOnSecondFactor(support());
    await world.db.app.query('UPDATE users SET deactivated_at = NOW() WHERE id = ?', [world.staff.support]);
    expect(await passes(codeFor(secret, 1))).toBe(false);
  });
});

describe('turning it off, and new recovery codes', () => {
  const proof = (secret: string) => ({ password: DEMO_PASSWORD, code: codeFor(secret, 1) });

  test('take the password and a code', async () => {
    const { secret } = await turnOnSecondFactor(support());
    for (const deed of [turnOffSecondFactor, renewRecoveryCodes]) {
      await expect(deed(support(), { ...proof(secret), password: 'wrong' })).rejects.toMatchObject({
        fields: { password: 'This is not your password.' },
      });
      await expect(deed(support(), { ...proof(secret), code: wrongCodeFor(secret) })).rejects.toMatchObject({
        fields: { code: 'This code is wrong, or was used already.' },
      });
    }
    expect(await unused()).toHaveLength(10);
  });

  test('leave nothing of the secret, or of the old codes', async () => {
    const { secret, recovery } = await turnOnSecondFactor(support());
    const renewed = await renewRecoveryCodes(support(), { password: DEMO_PASSWORD, code: recovery[0] });
    expect(await passes(recovery[1]!)).toBe(false);
    expect(await passes(renewed[0]!)).toBe(true);
    await turnOffSecondFactor(support(), proof(secret));
    expect([await factors(), await world.db.app.manager.find(SecondFactorRecoveryCode)]).toEqual([[], []]);
    expect((await signIn('support', DEMO_PASSWORD, 'request'))?.second_factor).toBe(false);
  });

  test('are no way to guess a code: five wrong ones, and the right one waits', async () => {
    const { secret } = await turnOnSecondFactor(support());
    const wrong = { password: DEMO_PASSWORD, code: wrongCodeFor(secret) };
    for (let attempt = 1; attempt <= 5; attempt++)
      await expect(turnOffSecondFactor(support(), wrong)).rejects.toMatchObject({ code: 'invalid' });
    for (const deed of [turnOffSecondFactor, renewRecoveryCodes])
      await expect(deed(support(), proof(secret))).rejects.toThrow('Too many attempts.');
    expect(await factors()).toHaveLength(1);
  });
});

describe('resetting that of a colleague', () => {
  const reason = 'The phone fell into the sea.';
  const reset = (role = 'support') => resetSecondFactor(chief(), world.staff[role]!, { reason });

  test('takes it away, ends the sessions, and tells its person why', async () => {
    await turnOnSecondFactor(support());
    const { notifications, owed, entries } = await tracesOf(world.db.app.manager, () => reset());
    expect(await factors()).toEqual([]);
    expect(notifications.map(({ notifiable_id, body }) => [notifiable_id, body])).toEqual([
      [world.staff.support, expect.stringContaining(reason)],
    ]);
    expect(owed.map(({ name }) => name)).toContain('end-sessions');
    expect(entries.map(({ entity, event }) => [entity, event])).toEqual(
      expect.arrayContaining([
        ['second_factor_recovery_codes', 'deleted'],
        ['second_factors', 'deleted'],
      ]),
    );
    expect(entries.every((entry) => entry.reason === reason)).toBe(true);
  });

  test('is refused for oneself, where there is none, without a reason, twice, and to other roles', async () => {
    await turnOnSecondFactor(chief());
    await expect(reset('super-admin')).rejects.toThrow('"My account"');
    await expect(reset()).rejects.toThrow('This person has no second factor.');
    await beginSecondFactor(support());
    await expect(reset()).rejects.toThrow('This person has no second factor.');
    await expect(resetSecondFactor(chief(), world.staff.support!, { reason: '' })).rejects.toMatchObject({
      fields: { reason: expect.stringContaining('Say why') as string },
    });
    for (const role of ['admin', 'support', 'auditor'])
      await expect(
        resetSecondFactor(personOf(world, role), world.staff.finance!, { reason }),
      ).rejects.toMatchObject({ code: 'forbidden' });
    await turnOnSecondFactor(personOf(world, 'finance'));
    expect((await allAtOnce(times(5, () => reset('finance')))).won).toBe(1);
  });
});
