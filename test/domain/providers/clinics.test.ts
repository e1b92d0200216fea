import { systemActor } from '../../../src/core/actor.js';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { useMail } from '../../../src/core/mail.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { approveProvider } from '../../../src/domain/providers/approve-provider.js';
import {
  Provider,
  ProviderDocument,
  ProviderStaffInvitation,
} from '../../../src/domain/providers/entities.js';
import {
  hashToken,
  inviteProviderStaff,
  mailClinicInvitation,
} from '../../../src/domain/providers/invite-provider-staff.js';
import { clinic as clinicMoves, document as documentMoves } from '../../../src/domain/providers/moves.js';
import { reactivateProvider } from '../../../src/domain/providers/reactivate-provider.js';
import { rejectDocument } from '../../../src/domain/providers/reject-document.js';
import { revokeInvitation } from '../../../src/domain/providers/revoke-invitation.js';
import { suspendProvider } from '../../../src/domain/providers/suspend-provider.js';
import { verifyDocument } from '../../../src/domain/providers/verify-document.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { daysFromNow } from '../../support/story.js';
import { aClinic, actorAs, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;
const mails = mkdtempSync(path.join(tmpdir(), 'hairline-mails-'));

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
  useMail(mails, 'https://hairline.example');
});
afterAll(() => db.close());

const admin = () => actorAs('admin', staff.admin);
const reason = 'It has to be so.';
const stored = (id: string) => db.app.manager.findOneByOrFail(Provider, { id });
const paper = (provider_id: string, values: Partial<ProviderDocument> = {}) =>
  make(ProviderDocument, { provider_id, document_type: 'licence', file_path: 'papers/1.pdf', ...values });
const told = async (subject_id: string) =>
  (await db.app.manager.findBy(AlertsNotification, { subject_id })).map(({ type }) => type);

async function aNewClinic(): Promise<Provider> {
  const provider = await aClinic({ status: 'inactive' });
  for (const document_type of ['licence', 'insurance'])
    await paper(provider.id, { document_type, verification_status: 'verified' });
  return provider;
}

test('an approved clinic works from then on, and is told', async () => {
  const { id } = await aNewClinic();
  await approveProvider(admin(), id, {});
  expect(await stored(id)).toMatchObject({ status: 'active', approved_by_user_id: staff.admin });
  expect(await told(id)).toEqual(['provider.approved']);
});

test('no clinic is approved without its papers, and the way on leads to the one that waits', async () => {
  const provider = await aClinic({ status: 'inactive' });
  const waiting = await paper(provider.id);
  await expect(approveProvider(admin(), provider.id, {})).rejects.toMatchObject({
    message: 'Its licence is not verified yet: check it first.',
    unlock: { table: 'provider_documents', id: waiting.id, action: 'verifyDocument' },
  });
  await verifyDocument(admin(), waiting.id, {});
  await expect(approveProvider(admin(), provider.id, {})).rejects.toThrow(
    'It has sent no insurance that is valid.',
  );
  expect((await stored(provider.id)).status).toBe('inactive');
});

test('a suspended clinic is told why, and whoever decides sees what is open', async () => {
  const { id } = await aClinic();
  const { remarks } = await suspendProvider.preview(admin(), id, { reason });
  expect(remarks).toEqual([
    { label: 'Quotes that wait for a patient', value: '0' },
    { label: 'Booked treatments', value: '0' },
    { label: 'Running aftercare plans', value: '0' },
    { label: 'Open invitations to quote', value: '0' },
  ]);
  await suspendProvider(admin(), id, { reason });
  expect(await stored(id)).toMatchObject({ status: 'suspended', suspension_reason: reason });
  await reactivateProvider(admin(), id, {});
  expect(await stored(id)).toMatchObject({ status: 'active', suspension_reason: null, suspended_at: null });
  expect(await told(id)).toEqual(['provider.suspended', 'provider.reactivated']);
});

const clinicVerbs = {
  approveProvider: { press: approveProvider, to: 'active', from: ['inactive'] },
  suspendProvider: { press: suspendProvider, to: 'suspended', from: ['active'] },
  reactivateProvider: { press: reactivateProvider, to: 'active', from: ['suspended'] },
} as const;

test.each(
  Object.entries(clinicVerbs).flatMap(([name, verb]) =>
    (['inactive', 'active', 'suspended'] as const).map((state) => ({ name, state, ...verb })),
  ),
)('$name of a clinic that is $state', async ({ press, state, to, from }) => {
  const { id } = state === 'inactive' ? await aNewClinic() : await aClinic({ status: state });
  const pressed = press(admin(), id, { reason });
  if ((from as readonly string[]).includes(state)) {
    expect(clinicMoves.can(state, to)).toBe(true);
    await pressed;
    expect((await stored(id)).status).toBe(to);
  } else {
    await expect(pressed).rejects.toMatchObject({ status: 409 });
    expect((await stored(id)).status).toBe(state);
    expect(await told(id)).toEqual([]);
  }
});

test.each(
  (['pending', 'verified', 'rejected', 'expired'] as const).flatMap((from) =>
    (
      [
        ['verifyDocument', verifyDocument, 'verified'],
        ['rejectDocument', rejectDocument, 'rejected'],
      ] as const
    ).map(([name, press, to]) => ({ name, press, from, to })),
  ),
)('$name of a document that is $from', async ({ press, from, to }) => {
  const found = await paper((await aClinic()).id, { verification_status: from });
  const pressed = press(admin(), found.id, { reason });
  const after = () => db.app.manager.findOneByOrFail(ProviderDocument, { id: found.id });
  if (documentMoves.can(from, to)) {
    await pressed;
    expect(await after()).toMatchObject({
      verification_status: to,
      verified_by_user_id: staff.admin,
      rejection_reason: to === 'rejected' ? reason : null,
    });
    expect(await told(found.id)).toEqual([`document.${to}`]);
  } else {
    await expect(pressed).rejects.toMatchObject({ status: 409 });
    expect((await after()).verification_status).toBe(from);
  }
});

test('a paper that has run out is not verified', async () => {
  const found = await paper((await aClinic()).id, { expiry_date: daysFromNow(-2) });
  await expect(verifyDocument(admin(), found.id, {})).rejects.toThrow('This document has run out');
  await expect(
    verifyDocument(admin(), (await paper((await aClinic()).id, { expiry_date: daysFromNow(2) })).id, {}),
  ).resolves.toBeUndefined();
});

test('an invitation is mailed with a link whose token is stored as a hash alone', async () => {
  const { id } = await aClinic({ country: 'Germany' });
  const invitation = await inviteProviderStaff(admin(), id, {
    email: 'new.doctor@example.com',
    role: 'doctor',
  });
  await mailClinicInvitation(systemActor('job', 'test'), invitation.id);
  const mail = readFileSync(path.join(mails, readdirSync(mails).at(-1)!), 'utf8').replaceAll('=\r\n', '');
  const token = /token=3D([\w-]+)|token=([\w-]{20,})/.exec(mail);
  const row = await db.app.manager.findOneByOrFail(ProviderStaffInvitation, { id: invitation.id });
  expect(mail).toContain('new.doctor@example.com');
  expect(row.token_hash).toBe(hashToken(token?.[1] ?? token?.[2] ?? ''));
  expect(Math.round((row.expires_at.getTime() - row.created_at.getTime()) / 86_400_000)).toBe(7);
});

test('somebody is invited once at a time, also when twenty press; revoked, they can be invited again', async () => {
  const { id } = await aClinic();
  const input = { email: 'twice@example.com', role: 'coordinator' };
  const { won, read } = await allAtOnce(times(20, () => inviteProviderStaff(admin(), id, input)));
  expect({ won, read }).toEqual({
    won: 1,
    read: ['This person is invited already: revoke that invitation to send another.'],
  });
  const [open] = await db.app.manager.findBy(ProviderStaffInvitation, { provider_id: id });
  await revokeInvitation(admin(), open!.id, {});
  await expect(revokeInvitation(admin(), open!.id, {})).rejects.toThrow(
    'This invitation is revoked already.',
  );
  await expect(inviteProviderStaff(admin(), id, input)).resolves.toMatchObject({ email: input.email });
});

test('a revoked invitation is not mailed any more', async () => {
  const { id } = await aClinic();
  const invitation = await inviteProviderStaff(admin(), id, { email: 'gone@example.com', role: 'owner' });
  await revokeInvitation(admin(), invitation.id, {});
  const before = readdirSync(mails).length;
  await mailClinicInvitation(systemActor('job', 'test'), invitation.id);
  expect(readdirSync(mails)).toHaveLength(before);
});

test.each(['support', 'medical', 'finance', 'content', 'auditor'])(
  '%s decides nothing about clinics',
  async (role) => {
    const { id } = await aClinic();
    const found = await paper(id);
    for (const press of [
      () => approveProvider(actorAs(role), id, {}),
      () => suspendProvider(actorAs(role), id, { reason }),
      () => reactivateProvider(actorAs(role), id, {}),
      () => inviteProviderStaff(actorAs(role), id, { email: 'a@example.com', role: 'owner' }),
      () => verifyDocument(actorAs(role), found.id, {}),
      () => rejectDocument(actorAs(role), found.id, { reason }),
    ])
      await expect(press()).rejects.toMatchObject({ code: 'forbidden' });
  },
);

test('twenty approvals approve once', async () => {
  const { id } = await aNewClinic();
  const { won, read } = await allAtOnce(times(20, () => approveProvider(admin(), id, {})));
  expect({ won, read }).toEqual({ won: 1, read: ['This clinic is active already.'] });
  expect(await told(id)).toEqual(['provider.approved']);
});
