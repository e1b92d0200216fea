import { AuditEntry, ModelHasRole, Role } from '../../../src/core/entities.js';
import { query } from '../../../src/core/database.js';
import { Conversation, Message } from '../../../src/domain/conversations/entities.js';
import { Inquiry } from '../../../src/domain/inquiries/entities.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { Patient } from '../../../src/domain/people/entities.js';
import { erasePatient } from '../../../src/domain/people/erase-patient.js';
import { mergePatients } from '../../../src/domain/people/merge-patients.js';
import { pointersTo } from '../../../src/domain/people/pointers.js';
import { suspendPatient } from '../../../src/domain/people/suspend-patient.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { fillEveryTable, fullRowId } from '../../support/full-rows.js';
import { aFullPatient, aThread } from '../../support/patients.js';
import { actorAs, aPatient, makeStaff } from '../../support/world.js';
import { factsOfTable } from '../../../src/core/facts.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeEach(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
});
afterEach(() => db.close());

const support = () => actorAs('support', staff.support);
const into = (id: string) => ({ merged_into_patient_id: id });
const stored = (id: string) => db.app.manager.findOneOrFail(Patient, { where: { id }, withDeleted: true });

/** Where a patient is still pointed to, as table.column. */
async function pointedTo(id: string): Promise<string[]> {
  const places: string[] = [];
  for (const { table, column, typeColumn, types } of pointersTo(db.app.manager, 'patients')) {
    const typed = typeColumn ? `AND ${typeColumn} IN (?, ?)` : '';
    const values = typeColumn ? [id, ...types] : [id];
    const rows = await query(db.app, `SELECT 1 FROM ${table} WHERE ${column} = ? ${typed}`, values);
    if (rows.length > 0) places.push(`${table}.${column}`);
  }
  return places;
}

test('everything moves to the one who stays, empty columns are filled, and the other goes to the trash', async () => {
  const full = await aFullPatient({ status: 'quote' });
  const stays = await aPatient({ phone_number: null, birthday: null });
  const { remarks } = await mergePatients.preview(support(), full.patient.id, into(stays.id));

  await mergePatients(support(), full.patient.id, into(stays.id));

  expect(await stored(full.patient.id)).toMatchObject({ merged_into_patient_id: stays.id });
  expect((await stored(full.patient.id)).deleted_at).not.toBeNull();
  expect(await pointedTo(full.patient.id)).toEqual([]);
  expect(await stored(stays.id)).toMatchObject({
    first_name: 'Test',
    email: stays.email,
    phone_number: full.patient.phone_number,
    birthday: '1988-04-12',
    location: 'Uppsala, Sweden',
  });
  const { manager } = db.app;
  expect(await manager.findOneByOrFail(Inquiry, { id: full.inquiry.id })).toMatchObject({
    patient_id: stays.id,
  });
  expect(await manager.findOneByOrFail(Message, { id: full.messages[0]!.id })).toMatchObject({
    sender_id: stays.id,
  });
  const entries = await manager.findBy(AuditEntry, { action: 'mergePatients', entity: 'inquiries' });
  expect(entries.map(({ changes }) => changes.patient_id)).toEqual([
    { before: full.patient.id, after: stays.id },
  ]);
  const said = remarks.map(({ label, value }) => `${label}: ${value}`);
  expect(said).toEqual(
    expect.arrayContaining(['Inquiries: 1 moves', 'Messages: 1 moves', 'Reviews: 1 moves']),
  );
  const told = await manager.findBy(AlertsNotification, { type: 'patient.merged' });
  expect(told.map(({ notifiable_id }) => notifiable_id)).toEqual([stays.id]);
});

test('a row in every table that can point to a patient moves, whichever table that is', async () => {
  await fillEveryTable(db.owner);
  const from = fullRowId(db.owner, factsOfTable('patients'));
  await db.owner.query(
    'UPDATE patients SET merged_into_patient_id = NULL, suspended_at = NULL, erased_at = NULL',
  );
  await db.owner.query("UPDATE approval_requests SET open_subject_id = NULL, subject_type = 'Patient'");
  const polymorphic = pointersTo(db.app.manager, 'patients').filter(({ typeColumn }) => typeColumn !== null);
  await db.owner.query('SET foreign_key_checks = 0');
  for (const { table, column, typeColumn } of polymorphic)
    if (column !== 'open_subject_id')
      await db.owner.query(`UPDATE ${table} SET ${column} = ?, ${typeColumn} = 'Patient'`, [from]);
  for (const table of ['oauth_access_tokens', 'oauth_auth_codes'])
    await db.owner.query(`UPDATE ${table} SET user_id = ?`, [from]);
  const places = await pointedTo(from);
  expect(places.length).toBeGreaterThan(25);

  const stays = await aPatient();
  await mergePatients(support(), from, into(stays.id));

  expect(await pointedTo(from)).toEqual([]);
  expect((await pointedTo(stays.id)).sort()).toEqual([...places, 'patients.merged_into_patient_id'].sort());
});

test('sessions of the merged one end, and the password link with them', async () => {
  const { patient, access, personal } = await aFullPatient();
  const stays = await aPatient();
  await mergePatients(support(), patient.id, into(stays.id));
  const [token] = await query<{ revoked: number }>(
    db.app,
    'SELECT revoked FROM oauth_access_tokens WHERE id = ?',
    [access.id],
  );
  expect(token!.revoked).toBe(1);
  const [other] = await query<{ expires_at: Date | null }>(
    db.app,
    'SELECT expires_at FROM personal_access_tokens WHERE id = ?',
    [personal.id],
  );
  expect(other!.expires_at).not.toBeNull();
});

test('two threads with one clinic become one, with every message', async () => {
  const { patient, clinic, messages } = await aFullPatient();
  const stays = await aPatient();
  const { thread } = await aThread(stays, clinic.id, ['Hello', 'Again']);
  await mergePatients(support(), patient.id, into(stays.id));
  const all = await db.app.manager.findBy(Message, { conversation_id: thread.id });
  expect(all).toHaveLength(3);
  expect(all.map(({ id }) => id)).toContain(messages[0]!.id);
  expect(await db.app.manager.countBy(Conversation, { patient_id: stays.id })).toBe(1);
  // The emptied thread stays with the trashed row: nothing is deleted.
  expect(await pointedTo(patient.id)).toEqual(['conversations.patient_id']);
});

test('a role that both have is held once', async () => {
  const [one, two] = [await aPatient(), await aPatient()];
  const { identifiers } = await db.app.getRepository(Role).insert({ name: 'patient', guard_name: 'patient' });
  const role_id = String(identifiers[0]!.id);
  for (const { id } of [one, two])
    await db.app.getRepository(ModelHasRole).insert({ role_id, model_id: id, model_type: 'Patient' });
  await mergePatients(support(), one.id, into(two.id));
  expect(await db.app.getRepository(ModelHasRole).countBy({ role_id })).toBe(1);
  expect(await pointedTo(two.id)).toContain('model_has_roles.model_id');
});

test('the most open level and the furthest state stay', async () => {
  const [one, two] = [await aPatient(), await aPatient()];
  await db.app.getRepository(Patient).update(one.id, { status: 'confirmed', anonymization_level: 'none' });
  await mergePatients(support(), one.id, into(two.id));
  expect(await stored(two.id)).toMatchObject({ status: 'confirmed', anonymization_level: 'none' });
});

test('a chain of merges ends at the last', async () => {
  const [one, two, three] = [await aPatient(), await aPatient(), await aPatient()];
  await mergePatients(support(), one.id, into(two.id));
  await mergePatients(support(), two.id, into(three.id));
  expect(await stored(one.id)).toMatchObject({ merged_into_patient_id: three.id });
});

test('nobody is merged into themselves, into nobody, or into who is gone', async () => {
  const [one, two, three] = [await aPatient(), await aPatient(), await aPatient()];
  const press = (id: string) => mergePatients(support(), one.id, into(id));
  const invalid = (sentence: string) => ({ fields: { merged_into_patient_id: sentence } });
  await expect(press(one.id)).rejects.toMatchObject(invalid('Choose another patient than this one.'));
  await expect(press('00000000-0000-7000-8000-000000000000')).rejects.toMatchObject(
    invalid('There is no such patient.'),
  );
  await mergePatients(support(), two.id, into(three.id));
  await expect(press(two.id)).rejects.toMatchObject(invalid('There is no such patient.'));
  await expect(mergePatients(support(), two.id, into(three.id))).rejects.toMatchObject({
    message: 'This patient was merged into another: open that one.',
    unlock: { table: 'patients', id: three.id },
  });
});

test('a suspended account, and one that waits to be erased, is not merged', async () => {
  const [one, two] = [await aPatient(), await aPatient()];
  const admin = actorAs('admin', staff.admin);
  await suspendPatient(admin, one.id, { reason: 'Unpaid bills' });
  await expect(mergePatients(support(), one.id, into(two.id))).rejects.toThrow('This account is suspended');
  await erasePatient(admin, two.id, { reason: 'They asked for it.' });
  const three = await aPatient();
  const waiting = 'An erasure is waiting for a second person: decide about it first.';
  await expect(mergePatients(support(), two.id, into(three.id))).rejects.toThrow(waiting);
  await expect(mergePatients(support(), three.id, into(two.id))).rejects.toThrow(waiting);
});

test('of two who merge each other at once, one is right', async () => {
  const [one, two] = [await aPatient(), await aPatient()];
  const { won } = await allAtOnce([
    () => mergePatients(support(), one.id, into(two.id)),
    () => mergePatients(support(), two.id, into(one.id)),
  ]);
  expect(won).toBe(1);
  expect(await db.app.manager.countBy(Patient, {})).toBe(1);
});

test('twenty presses merge once', async () => {
  const [one, two] = [await aPatient(), await aPatient()];
  const { won } = await allAtOnce(times(20, () => mergePatients(support(), one.id, into(two.id))));
  expect(won).toBe(1);
});

test.each(['medical', 'finance', 'content', 'auditor'])('%s may not merge', async (role) => {
  const [one, two] = [await aPatient(), await aPatient()];
  await expect(mergePatients(actorAs(role), one.id, into(two.id))).rejects.toMatchObject({
    code: 'forbidden',
  });
});
