import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { inflateRawSync } from 'node:zlib';
import { systemActor } from '../../../src/core/actor.js';
import { factsOfTable } from '../../../src/core/facts.js';
import { storage, useStorage } from '../../../src/core/storage.js';
import { approveErasure } from '../../../src/domain/people/approve-erasure.js';
import { erasePatient } from '../../../src/domain/people/erase-patient.js';
import { exportPersonalData } from '../../../src/domain/people/export-personal-data.js';
import { personalDataOf } from '../../../src/domain/people/personal-data.js';
import { removeFiles } from '../../../src/domain/people/remove-files.js';
import { writePersonalData } from '../../../src/domain/people/write-personal-data.js';
import { BackgroundTask } from '../../../src/domain/tasks/entities.js';
import { User } from '../../../src/domain/people/entities.js';
import { OutboxMessage } from '../../../src/core/entities.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { fillEveryTable, fullRowId, markOf } from '../../support/full-rows.js';
import { aFullPatient } from '../../support/patients.js';
import { actorAs, aPatient, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;
let folder: string;
const job = systemActor('job', 'test');
const reason = 'The patient asked by letter.';

beforeEach(async () => {
  db = await openTestDatabase();
  staff = await makeStaff(db);
  folder = await mkdtemp(path.join(tmpdir(), 'hairline-storage-'));
  useStorage(folder);
});
afterEach(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

const admin = () => actorAs('admin', staff.admin);
const taskOf = (id: string) => db.app.manager.findOneByOrFail(BackgroundTask, { id });
const fileAt = async (filePath: string) => buffer((await storage().get(filePath))!.stream);

/** The entries of a zip by name, read from its central directory. */
function unzip(zip: Buffer): Record<string, string> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
  let at = zip.readUInt32LE(end + 16);
  const entries: Record<string, string> = {};
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(start, start + size);
    entries[name] = (method === 8 ? inflateRawSync(content) : content).toString('utf8');
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

test('the zip holds everything as JSON and as a page, decrypted, with the files', async () => {
  const { patient, key } = await aFullPatient();
  await storage().put(`patients/${key}/letter.pdf`, Buffer.from('a letter'), 'application/pdf');
  const task = await exportPersonalData(admin(), patient.id, { reason });
  expect(task).toMatchObject({ kind: 'download', state: 'running', user_id: staff.admin });
  await writePersonalData(job, task.id);

  const done = await taskOf(task.id);
  expect(done).toMatchObject({ state: 'done', done_count: 1 });
  const entries = unzip(await fileAt(done.file_path!));
  expect(Object.keys(entries).sort()).toEqual([
    'data.html',
    'data.json',
    'files-left-out.txt',
    `files/patients/${key}/letter.pdf`,
  ]);
  expect(entries[`files/patients/${key}/letter.pdf`]).toBe('a letter');
  const data = JSON.parse(entries['data.json']!) as Record<string, Record<string, unknown>[]>;
  expect(data.patients![0]).toMatchObject({ first_name: 'Ingeborg', phone_number: '+46701234567' });
  expect(data.passport_details![0]).toMatchObject({ passport_number: `SE${key}` });
  expect(data.medical_histories![0]).toMatchObject({ age: 40, critical_conditions: ['Epilepsy'] });
  expect(data.messages![0]!.content).toContain('Ingeborg');
  expect(entries['data.html']).toContain('Ingeborg lost hair early.');
  expect(entries['data.html']).not.toMatch(/<script|https?:/);
});

test('no hash, token or key leaves, whichever table it stands in', async () => {
  await fillEveryTable(db.owner);
  const id = fullRowId(db.owner, factsOfTable('patients'));
  await db.owner.query("UPDATE personal_access_tokens SET tokenable_type = 'Patient', tokenable_id = ?", [
    id,
  ]);
  const data = await personalDataOf(db.app.manager, id);
  expect(Object.keys(data).length).toBeGreaterThan(25);
  const text = JSON.stringify(data);
  for (const [table, rows] of Object.entries(data))
    for (const { column, secret, blindIndexOf } of factsOfTable(table).columns.values()) {
      if (!secret && blindIndexOf === undefined) continue;
      expect([table, column, rows.some((row) => column in row)]).toEqual([table, column, false]);
      if (secret) expect(text).not.toContain(markOf(table, { column, length: 8 }));
    }
});

test('what belongs to others is not in it', async () => {
  const [one, two] = [
    await aFullPatient(),
    await aFullPatient({ last_name: 'Other', phone_number: '+46701234568' }),
  ];
  const text = JSON.stringify(await personalDataOf(db.app.manager, one.patient.id));
  for (const id of [two.patient.id, two.inquiry.id, two.messages[0]!.id]) expect(text).not.toContain(id);
  expect(text).toContain(one.inquiry.id);
});

test('a page shows what a person wrote, and runs none of it', async () => {
  const { patient } = await aFullPatient({ first_name: '<script>alert(1)</script>' });
  const task = await exportPersonalData(admin(), patient.id, { reason });
  await writePersonalData(job, task.id);
  const entries = unzip(await fileAt((await taskOf(task.id)).file_path!));
  expect(entries['data.html']).toContain('&lt;script&gt;');
  expect(entries['data.html']).not.toContain('<script>');
});

test('a job that runs twice makes one file, and whoever may not sign in any more gets none', async () => {
  const patient = await aPatient();
  const task = await exportPersonalData(admin(), patient.id, { reason });
  await writePersonalData(job, task.id);
  const { file_path } = await taskOf(task.id);
  await writePersonalData(job, task.id);
  expect((await taskOf(task.id)).file_path).toBe(file_path);

  const second = await exportPersonalData(admin(), patient.id, { reason });
  await db.app.getRepository(User).update(staff.admin!, { deactivated_at: new Date() });
  await writePersonalData(job, second.id);
  expect(await taskOf(second.id)).toMatchObject({ state: 'failed', file_path: null });
});

test('an erasure takes the downloads of the person along', async () => {
  const { patient } = await aFullPatient();
  const task = await exportPersonalData(admin(), patient.id, { reason });
  await writePersonalData(job, task.id);
  const { file_path } = await taskOf(task.id);
  await erasePatient(admin(), patient.id, { reason });
  await approveErasure(actorAs('super-admin', staff['super-admin']), patient.id, {});
  const owed = await db.app.manager.findBy(OutboxMessage, { name: 'remove-files' });
  const { paths } = owed[0]!.payload as { paths: string[] };
  expect(paths).toContain(file_path);
  await removeFiles(job, paths);
  await removeFiles(job, paths);
  expect(await storage().get(file_path!)).toBeNull();
  expect((await taskOf(task.id)).file_path).toBeNull();
});

test.each(['support', 'medical', 'finance', 'content', 'auditor'])('%s may not export', async (role) => {
  const patient = await aPatient();
  await expect(exportPersonalData(actorAs(role, staff[role]), patient.id, { reason })).rejects.toMatchObject({
    code: 'forbidden',
  });
});

test('without a reason nothing is exported', async () => {
  const patient = await aPatient();
  await expect(exportPersonalData(admin(), patient.id, { reason: '' })).rejects.toMatchObject({
    fields: { reason: 'Say who asked for it, and how you know that it is this person.' },
  });
  expect(await db.app.manager.count(BackgroundTask)).toBe(0);
});
