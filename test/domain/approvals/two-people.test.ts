import { type Actor } from '../../../src/core/actor.js';
import { transact } from '../../../src/core/transact.js';
import { askApproval } from '../../../src/domain/approvals/ask-approval.js';
import { decideApproval, tellRequester } from '../../../src/domain/approvals/decide-approval.js';
import { ApprovalRequest } from '../../../src/domain/approvals/entities.js';
import { approval as moves } from '../../../src/domain/approvals/moves.js';
import { APPROVAL_REQUEST_STATES } from '../../../src/domain/approvals/states.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { actorAs, aPatient, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let admin: Actor;
let boss: Actor;

beforeAll(async () => {
  db = await openTestDatabase();
  const staff = await makeStaff(db);
  admin = actorAs('admin', staff.admin);
  boss = actorAs('super-admin', staff['super-admin']);
});
afterAll(() => db.close());

const reason = 'The patient asked for it by mail.';
const ask = (actor: Actor, id: string) =>
  transact(actor, null, 'test', (work) =>
    askApproval(work, { kind: 'erasure', subject: { type: 'Patient', id }, reason }),
  );
const decide = (actor: Actor, id: string, approve: boolean) =>
  transact(actor, null, 'test', async (work) => {
    const request = await decideApproval(work, 'erasure', id, { approve, reason });
    await tellRequester(work, request, 'erasure.decided', {
      en: { title: 'Decided', body: 'It is decided.' },
      tr: { title: 'Karar verildi', body: 'Karar verildi.' },
    });
    return request;
  });
const toldOf = (subject_id: string) => db.app.manager.findBy(AlertsNotification, { subject_id });

test('a patient may ask, any of the staff decides, and the patient is told', async () => {
  const patient = await aPatient();
  const asking: Actor = { ...actorAs('content', patient.id), type: 'Patient' };
  const { id } = await ask(asking, patient.id);
  expect(await decide(admin, patient.id, true)).toMatchObject({
    id,
    state: 'approved',
    requested_by_type: 'Patient',
    decided_by_user_id: admin.id,
    open_subject_id: null,
  });
  expect(await toldOf(id)).toEqual([
    expect.objectContaining({ notifiable_type: 'Patient', notifiable_id: patient.id }),
  ]);
});

test('whoever asked does not decide; somebody else does, once', async () => {
  const { id } = await aPatient();
  await ask(admin, id);
  await expect(decide(admin, id, true)).rejects.toThrow('You asked for this yourself');
  await decide(boss, id, false);
  await expect(decide(boss, id, true)).rejects.toThrow('Nobody has asked for this');
});

test('requests of two kinds about one row are two', async () => {
  const { id } = await aPatient();
  await ask(admin, id);
  await expect(ask(boss, id)).rejects.toMatchObject({ code: 'already_so' });
  await transact(admin, null, 'test', (work) =>
    askApproval(work, { kind: 'refund', subject: { type: 'Payment', id }, amount: '1.00', reason }),
  );
  expect(await db.app.manager.findBy(ApprovalRequest, { open_subject_id: id })).toHaveLength(2);
});

test('a clinic asks for nothing of the kind, and the program itself is not told', async () => {
  const { id } = await aPatient();
  await expect(ask({ ...admin, type: 'ProviderUser' }, id)).rejects.toMatchObject({ code: 'forbidden' });
  const request = await ask({ ...admin, type: 'System', id: null }, id);
  await decide(admin, id, true);
  expect(await toldOf(request.id)).toEqual([]);
});

test('what is decided stays so', () => {
  for (const from of APPROVAL_REQUEST_STATES)
    for (const to of APPROVAL_REQUEST_STATES)
      expect(moves.can(from, to)).toBe(from === 'pending' && to !== 'pending');
});
