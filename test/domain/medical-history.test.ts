import { systemActor } from '../../src/core/actor.js';
import { query } from '../../src/core/database.js';
import { keys } from '../../src/core/crypto.js';
import { AuditEntry, Setting } from '../../src/core/entities.js';
import { transact } from '../../src/core/transact.js';
import {
  alertLevelOf,
  changeMedicalHistory,
  createMedicalHistory,
} from '../../src/domain/inquiries/alert-level.js';
import { MedicalHistory, WorkflowTimeline } from '../../src/domain/inquiries/entities.js';
import { DEFAULT_SETTINGS, readSetting } from '../../src/domain/settings/read-setting.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { anInquiry } from '../support/journey.js';
import { make } from '../support/world.js';

const system = systemActor('seed', 'test');
const critical = DEFAULT_SETTINGS.critical_conditions;

let db: TestDatabase;
let inquiry_id: string;

beforeAll(async () => {
  db = await openTestDatabase();
  inquiry_id = (await anInquiry()).id;
});
afterAll(() => db.close());

const enter = (values: Partial<MedicalHistory>) =>
  transact(system, null, 'enter', (work) => createMedicalHistory(work, { inquiry_id, ...values }));
const change = (id: string, patch: Partial<MedicalHistory>) =>
  transact(system, null, 'change', async (work) =>
    changeMedicalHistory(work, await work.find(MedicalHistory, id), patch),
  );
const raw = async (id: string) =>
  (
    await query<Record<string, string | null>>(db.app, 'SELECT * FROM medical_histories WHERE id = ?', [id])
  )[0]!;
const indexOf = (level: string) => keys().blindIndex(level, 'medical_histories.alert_level');

test.each([
  [{ critical_conditions: ['HIV'] }, 'critical'],
  [{ critical_conditions: ['hiv'], allergies: 'Penicillin' }, 'critical'],
  [{ critical_conditions: ['Something else', 'Epilepsy'] }, 'critical'],
  [{ critical_conditions: ['Something else'] }, 'standard'],
  [{ medical_conditions: 'Asthma' }, 'standard'],
  [{ allergies: 'Penicillin' }, 'standard'],
  [{ medications: 'Aspirin' }, 'standard'],
  [{ medications: '  ', allergies: '', medical_conditions: null, critical_conditions: [] }, 'none'],
  [{ smoking_status: 'daily', family_history: 'Baldness', previous_surgeries: 'Knee', age: 40 }, 'none'],
  [{}, 'none'],
])('%j is %s', (history, level) => {
  expect(alertLevelOf(history, critical)).toBe(level);
});

test('an inquiry begins its own timeline', async () => {
  const { id } = await anInquiry();
  expect(await db.app.manager.findBy(WorkflowTimeline, { inquiry_id: id })).toEqual([
    expect.objectContaining({ event: 'inquiry_created', metadata: null }),
  ]);
});

test('a history is stored as ciphertext, read as it was, and found by its level', async () => {
  const values = { age: 41, critical_conditions: ['Epilepsy'], allergies: 'Latex', smoking_status: 'never' };
  const { id } = await enter(values);
  const columns = await raw(id);
  for (const name of ['age', 'critical_conditions', 'allergies', 'smoking_status', 'alert_level'])
    expect(JSON.parse(Buffer.from(columns[name]!, 'base64').toString())).toMatchObject({
      mac: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  expect(columns.medications).toBeNull();
  expect(columns.alert_level_index).toBe(indexOf('critical'));
  expect(await db.app.manager.findOneByOrFail(MedicalHistory, { id })).toMatchObject({
    ...values,
    alert_level: 'critical',
  });
});

test('the level follows every change, and so does what it is found by', async () => {
  const { id } = await enter({ allergies: 'Latex' });
  expect((await raw(id)).alert_level_index).toBe(indexOf('standard'));
  await change(id, { critical_conditions: ['Keloids'] });
  expect((await raw(id)).alert_level_index).toBe(indexOf('critical'));
  expect(await change(id, { critical_conditions: [], allergies: null })).toMatchObject({
    alert_level: 'none',
  });
  expect((await raw(id)).alert_level_index).toBe(indexOf('none'));
});

test('the level that somebody sends counts for nothing', async () => {
  const { id } = await enter({ critical_conditions: ['HIV'], alert_level: 'none' });
  expect(await change(id, { alert_level: 'none' })).toMatchObject({ alert_level: 'critical' });
});

test('no clinical word is ever in the audit log', async () => {
  const { id } = await enter({ medical_conditions: 'Unmistakable disease' });
  await change(id, { medical_conditions: 'Another unmistakable disease' });
  const entries = await db.app.manager.findBy(AuditEntry, { entity: 'medical_histories', entity_id: id });
  expect(entries).toHaveLength(2);
  expect(JSON.stringify(entries)).not.toMatch(/unmistakable/i);
  expect(entries[1]?.changes).toHaveProperty('medical_conditions.before');
  expect(entries[1]?.changes).not.toHaveProperty('alert_level_index');
});

test('a setting is its default until somebody sets it, and then the list of critical conditions is theirs', async () => {
  expect(await readSetting(db.app.manager, 'deposit_percentage')).toBe(20);
  expect(await readSetting(db.app.manager, 'quote_hours')).toBe(48);
  expect(await readSetting(db.app.manager, 'critical_conditions')).toEqual(critical);
  await make(Setting, { name: 'critical_conditions', value: ['Gout'] });
  expect(await readSetting(db.app.manager, 'critical_conditions')).toEqual(['Gout']);
  expect(await enter({ critical_conditions: ['gout'] })).toMatchObject({ alert_level: 'critical' });
  expect(await enter({ critical_conditions: ['HIV'] })).toMatchObject({ alert_level: 'standard' });
});
