import { SecondFactor, SecondFactorRecoveryCode } from '../../../src/domain/access/entities.js';
import { type Holder } from '../../../src/domain/access/second-factor/holder.js';
import { OauthAccessToken, PersonalAccessToken } from '../../../src/domain/auth/entities.js';
import {
  resetClinicSecondFactor,
  resetPatientSecondFactor,
} from '../../../src/domain/auth/reset-app-second-factor.js';
import { approveErasure } from '../../../src/domain/people/approve-erasure.js';
import { erasePatient } from '../../../src/domain/people/erase-patient.js';
import { mergePatients } from '../../../src/domain/people/merge-patients.js';
import { suspendPatient } from '../../../src/domain/people/suspend-patient.js';
import { aClinicUser } from '../../support/app-people.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { aSecondFactor } from '../../support/second-factors.js';
import { openStaffWorld, personOf, type StaffWorld } from '../../support/staff.js';
import { tracesOf } from '../../support/traces.js';
import { aClinic, aPatient, make } from '../../support/world.js';

let world: StaffWorld;
beforeAll(async () => {
  world = await openStaffWorld({ connections: 12 });
});
afterAll(() => world.close());

const reason = 'Showed a passport in a video call.';
const manager = () => world.db.app.manager;
const admin = () => personOf(world, 'admin');
const factors = ({ type, id }: Holder) =>
  manager().findBy(SecondFactor, type === 'Patient' ? { patient_id: id } : { provider_user_id: id });

const people = {
  patient: async () => ({ type: 'Patient' as const, id: (await aPatient()).id }),
  'person of a clinic': async () => {
    const { id } = await aClinicUser((await aClinic()).id);
    return { type: 'ProviderUser' as const, id };
  },
};
const verbs = { Patient: resetPatientSecondFactor, ProviderUser: resetClinicSecondFactor };

describe.each(Object.entries(people))('resetting that of a %s', (_name, somebody) => {
  test('takes it away, ends sessions and servers’ tokens, and tells the person why', async () => {
    const holder = await somebody();
    const { secret } = await aSecondFactor(holder);
    await make(OauthAccessToken, {
      id: `a session of ${holder.id}`,
      user_id: holder.id,
      client_id: holder.id,
      revoked: false,
    });
    const server = await make(PersonalAccessToken, {
      tokenable_type: holder.type,
      tokenable_id: holder.id,
      name: 'reporting',
      token: holder.id,
    });
    const { notifications, entries } = await tracesOf(manager(), () =>
      verbs[holder.type](admin(), holder.id, { reason }),
    );
    expect(await factors(holder)).toEqual([]);
    expect(notifications).toEqual([
      expect.objectContaining({
        notifiable_id: holder.id,
        type: 'account.second_factor_reset',
        body: expect.stringContaining(reason) as string,
      }),
    ]);
    expect(entries.map(({ entity, event }) => `${entity} ${event}`)).toEqual(
      expect.arrayContaining(['second_factors deleted', 'second_factor_recovery_codes deleted']),
    );
    expect(JSON.stringify(entries)).not.toContain(secret);
    const session = await manager().findOneByOrFail(OauthAccessToken, { user_id: holder.id });
    expect(session.revoked).toBe(true);
    const ended = await manager().findOneByOrFail(PersonalAccessToken, { id: server.id });
    expect(ended.expires_at).not.toBeNull();
  });

  test('is refused where there is none, without a reason, and to other roles', async () => {
    const holder = await somebody();
    const press = (role: string, input: object = { reason }) =>
      verbs[holder.type](personOf(world, role), holder.id, input);
    await expect(press('admin')).rejects.toThrow('This person has no second factor.');
    await aSecondFactor(holder);
    await expect(press('admin', { reason: '' })).rejects.toMatchObject({
      fields: { reason: 'Say how you made sure that it is this person who asks.' },
    });
    for (const role of ['support', 'medical', 'finance', 'content', 'auditor'])
      await expect(press(role)).rejects.toMatchObject({ code: 'forbidden' });
    expect((await allAtOnce(times(5, () => press('admin')))).won).toBe(1);
    expect(await factors(holder)).toEqual([]);
  });
});

test('an erasure takes the secret along, confirmed or not, with its recovery codes', async () => {
  const { id } = await aPatient();
  await aSecondFactor({ type: 'Patient', id });
  const [factor] = await factors({ type: 'Patient', id });
  await erasePatient(admin(), id, { reason });
  await approveErasure(personOf(world, 'super-admin'), id, {});
  expect(await factors({ type: 'Patient', id })).toEqual([]);
  expect(await manager().countBy(SecondFactorRecoveryCode, { second_factor_id: factor!.id })).toBe(0);
});

test('of two accounts that become one, the other’s second factor does not guard the one that stays', async () => {
  const [goes, stays] = [await aPatient(), await aPatient()];
  await aSecondFactor({ type: 'Patient', id: goes.id });
  await mergePatients(admin(), goes.id, { merged_into_patient_id: stays.id });
  for (const { id } of [goes, stays]) expect(await factors({ type: 'Patient', id })).toEqual([]);
});

test('a suspended patient keeps it for the day of their return', async () => {
  const { id } = await aPatient();
  await aSecondFactor({ type: 'Patient', id });
  await suspendPatient(admin(), id, { reason });
  expect(await factors({ type: 'Patient', id })).toHaveLength(1);
});
