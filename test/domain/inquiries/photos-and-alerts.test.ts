import { MedicalHistory, WorkflowTimeline } from '../../../src/domain/inquiries/entities.js';
import { AuditEntry } from '../../../src/core/entities.js';
import { changeMedicalHistory } from '../../../src/domain/inquiries/alert-level.js';
import { acknowledgeCriticalAlert } from '../../../src/domain/inquiries/acknowledge-critical-alert.js';
import { askForMorePhotos } from '../../../src/domain/inquiries/ask-for-more-photos.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { Patient } from '../../../src/domain/people/entities.js';
import { transact } from '../../../src/core/transact.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { anInquiry } from '../../support/journey.js';
import { anAlert } from '../../support/patients.js';
import { actorAs, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
});
afterAll(() => db.close());

const support = () => actorAs('support', staff.support);
const medical = () => actorAs('medical', staff.medical);
const events = async (inquiry_id: string) =>
  (await db.app.manager.find(WorkflowTimeline, { where: { inquiry_id }, order: { id: 'ASC' } })).map(
    ({ event }) => event,
  );
const told = async (notifiable_id: string) =>
  (await db.app.manager.findBy(AlertsNotification, { notifiable_id })).map(({ type, body }) => ({
    type,
    body,
  }));

describe('asking for photos', () => {
  const note = 'The crown, from above, in daylight.';

  test('tells the patient which, and the timeline knows', async () => {
    const inquiry = await anInquiry();
    await askForMorePhotos(support(), inquiry.id, { note });
    const [message] = await told(inquiry.patient_id);
    expect(message).toMatchObject({ type: 'inquiry.photos_requested' });
    expect(message!.body).toContain(note);
    expect(await events(inquiry.id)).toEqual(['inquiry_created', 'photos_requested']);
    await expect(askForMorePhotos(support(), inquiry.id, { note })).rejects.toMatchObject({
      code: 'already_so',
    });
    await askForMorePhotos(support(), inquiry.id, { note: 'And the left side, please.' });
  });

  test('twenty at once ask once', async () => {
    const inquiry = await anInquiry();
    const { won } = await allAtOnce(times(20, () => askForMorePhotos(support(), inquiry.id, { note })));
    expect(won).toBe(1);
    expect(await told(inquiry.patient_id)).toHaveLength(1);
  });

  test('says what is missing in the note, and nobody is asked who is gone', async () => {
    const inquiry = await anInquiry();
    await expect(askForMorePhotos(support(), inquiry.id, { note: '' })).rejects.toMatchObject({
      fields: { note: 'Say which photos are missing: the patient reads it.' },
    });
    await db.app.getRepository(Patient).update(inquiry.patient_id, { erased_at: new Date() });
    await expect(askForMorePhotos(support(), inquiry.id, { note })).rejects.toThrow('data was erased');
  });
});

describe('a critical alert', () => {
  const seen = { reason: 'Talked to the cardiologist.' };
  const stored = ({ id }: MedicalHistory) => db.app.manager.findOneByOrFail(MedicalHistory, { id });

  test('is acknowledged by the medical staff, with a note in the log and nothing medical in the timeline', async () => {
    const history = await anAlert((await anInquiry()).id, ['Heart conditions']);
    await acknowledgeCriticalAlert(medical(), history.id, seen);
    expect(await stored(history)).toMatchObject({ alert_acknowledged_by_user_id: staff.medical });
    const entry = await db.app.manager.findOneByOrFail(AuditEntry, {
      action: 'acknowledgeCriticalAlert',
      entity: 'medical_histories',
      entity_id: history.id,
    });
    expect(entry.reason).toBe(seen.reason);
    const timeline = await db.app.manager.findOneByOrFail(WorkflowTimeline, {
      event: 'critical_alert_acknowledged',
      inquiry_id: history.inquiry_id,
    });
    expect(timeline.metadata).toEqual({ medical_history_id: history.id });
    await expect(acknowledgeCriticalAlert(medical(), history.id, seen)).rejects.toThrow(
      'This alert was acknowledged already.',
    );
  });

  test('asks again when another condition comes, and not for the same ones', async () => {
    const history = await anAlert((await anInquiry()).id, ['Epilepsy']);
    await acknowledgeCriticalAlert(medical(), history.id, seen);
    const change = (patch: Partial<MedicalHistory>) =>
      transact(medical(), 'medical.write', 'edit', async (work) =>
        changeMedicalHistory(work, await work.find(MedicalHistory, history.id), patch),
      );
    await change({ critical_conditions: ['Epilepsy'], age: 41 });
    expect((await stored(history)).alert_acknowledged_at).not.toBeNull();
    await change({ critical_conditions: ['Epilepsy', 'HIV'] });
    expect((await stored(history)).alert_acknowledged_at).toBeNull();
  });

  test('is not there where nothing is critical', async () => {
    const history = await anAlert((await anInquiry()).id, []);
    await expect(acknowledgeCriticalAlert(medical(), history.id, seen)).rejects.toThrow(
      'There is nothing critical in this medical history.',
    );
  });

  test.each(['admin', 'support', 'finance', 'content', 'auditor'])('is not for %s', async (role) => {
    const history = await anAlert((await anInquiry()).id, ['HIV']);
    await expect(acknowledgeCriticalAlert(actorAs(role), history.id, seen)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
