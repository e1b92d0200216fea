import { AuditEntry } from '../../src/core/entities.js';
import { Treatment } from '../../src/domain/catalogue/entities.js';
import { Inquiry, MedicalHistory } from '../../src/domain/inquiries/entities.js';
import { Patient } from '../../src/domain/people/entities.js';
import { Provider } from '../../src/domain/providers/entities.js';
import { Quote } from '../../src/domain/quotes/entities.js';
import { openBackOffice, type BackOffice } from '../support/back-office.js';
import { type Client } from '../support/client.js';
import { aClinic, anInquiry, aPatient, make } from '../support/world.js';

let office: BackOffice;
let admin: Client;
let support: Client;
let medical: Client;
let patient: Patient;

beforeAll(async () => {
  office = await openBackOffice();
  admin = await office.server.as('admin');
  support = await office.server.as('support');
  medical = await office.server.as('medical');
});
beforeEach(async () => {
  patient = await aPatient({ location: 'Izmir', phone_number: '+905321234567' });
});
afterAll(() => office.close());

const stored = () =>
  office.database.app.getRepository(Patient).findOneOrFail({ where: { id: patient.id }, withDeleted: true });
const entriesOf = (entity_id: string) =>
  office.database.app.manager.find(AuditEntry, {
    where: { entity_id },
    order: { id: 'ASC' },
    select: ['event', 'changes', 'actor_id', 'door', 'action'],
  });

describe('the trash', () => {
  test('takes a record and gives it back', async () => {
    const { json } = await support.act('patients', patient.id, 'delete');
    expect([json.notice?.type, (await stored()).deleted_at instanceof Date]).toEqual(['success', true]);
    const restored = await support.act('patients', patient.id, 'restore');
    expect([restored.json.notice?.type, (await stored()).deleted_at]).toEqual(['success', null]);
    expect((await entriesOf(patient.id)).map(({ event }) => event)).toEqual([
      'created',
      'trashed',
      'restored',
    ]);
  });

  test('keeps for good who was merged into somebody else, and who was erased', async () => {
    const other = await aPatient();
    const gone = { deleted_at: new Date() };
    const sentences = [
      [{ merged_into_patient_id: other.id }, /merged into another one/],
      [{ merged_into_patient_id: null, erased_at: new Date() }, /was erased/],
    ] as const;
    for (const [why, sentence] of sentences) {
      await office.database.app.manager.update(Patient, patient.id, { ...gone, ...why });
      const { json } = await support.act('patients', patient.id, 'restore');
      expect([json.notice?.type, json.notice?.message]).toEqual(['error', expect.stringMatching(sentence)]);
      expect((await stored()).deleted_at).toBeInstanceOf(Date);
    }
  });

  test('refuses what others depend on, in a sentence', async () => {
    const provider = await aClinic();
    const inquiry = await anInquiry({ patient_id: patient.id });
    const treatment = await make(Treatment, {
      user_id: office.staff.admin!,
      treatment_name: 'FUE',
      treatment_type: 'fue',
      treatment_description: 'One follicle at a time',
      thumbnail: 'fue.jpg',
    });
    await make(Quote, {
      inquiry_id: inquiry.id,
      provider_id: provider.id,
      treatment_id: treatment.id,
      treatment_date: ['2026-12-01'],
      commission: 10,
      quote_amount: '1000.00',
      currency: 'EUR',
      status: 'quote',
    });
    const { json } = await admin.act('providers', provider.id, 'delete');
    expect(json.notice).toEqual({ type: 'error', message: expect.stringContaining('quotes') as string });
    const kept = await office.database.app.getRepository(Provider).findOneByOrFail({ id: provider.id });
    expect(kept.deleted_at).toBeNull();
  });

  test('is no place for what must be kept as it is', async () => {
    const { id } = await anInquiry({ patient_id: patient.id });
    const { json } = await support.act('inquiries', id, 'delete');
    expect(json.notice).toEqual({
      type: 'error',
      message: expect.stringContaining('cannot be deleted') as string,
    });
    expect(await office.database.app.getRepository(Inquiry).countBy({ id })).toBe(1);
  });
});

describe('the audit log', () => {
  test('holds who changed what from what, in the same breath', async () => {
    await support.act('patients', patient.id, 'edit', { location: 'Ankara', email: 'moved@example.com' });
    const entry = (await entriesOf(patient.id)).at(-1);
    expect(entry).toMatchObject({
      event: 'updated',
      actor_id: office.staff.support,
      door: 'admin',
      action: 'edit',
    });
    expect(entry!.changes).toEqual({
      location: { before: 'Izmir', after: 'Ankara' },
      email: { before: patient.email, after: 'moved@example.com' },
    });
  });

  test('holds encrypted columns as ciphertext and secrets not at all', async () => {
    const { id } = await anInquiry({ patient_id: patient.id });
    const history = { inquiry_id: id, medical_conditions: 'asthma', critical_conditions: ['HIV'] };
    const { json } = await medical.create('medical_histories', history);
    expect(json.record?.params).toMatchObject({ medical_conditions: 'asthma', alert_level: 'critical' });
    await support.act('patients', patient.id, 'edit', { phone_number: '+905327654321' });
    const entries = JSON.stringify([await entriesOf(json.record!.id), await entriesOf(patient.id)]);
    expect(entries).not.toMatch(/asthma|HIV|90532|\$2y\$|no password/);
    expect(entries).toContain('medical_conditions');
    const row = await office.database.app
      .getRepository(MedicalHistory)
      .findOneByOrFail({ id: json.record!.id });
    expect([row.medical_conditions, row.critical_conditions]).toEqual(['asthma', ['HIV']]);
  });

  test('gets nothing where nothing changed', async () => {
    const before = (await entriesOf(patient.id)).length;
    const { json } = await support.show('patients', patient.id);
    const saved = await support.act('patients', patient.id, 'edit', json.record!.params);
    expect([saved.json.notice?.type, (await entriesOf(patient.id)).length]).toEqual(['success', before]);
  });
});
