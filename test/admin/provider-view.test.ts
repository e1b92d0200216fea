import { quoteIn } from '../support/patients.js';
import { anInquiry } from '../support/journey.js';
import { type BackOffice, openBackOffice } from '../support/back-office.js';
import { aClinic, aPatient } from '../support/world.js';

let office: BackOffice;
beforeAll(async () => {
  office = await openBackOffice();
});
afterAll(() => office.close());

test('a person opens the form, and is shown what the clinic sees, contact masked', async () => {
  const patient = await aPatient({
    first_name: 'Ada',
    last_name: 'Byron',
    location: 'London, United Kingdom',
  });
  const clinic = await aClinic();
  await quoteIn('accepted', (await anInquiry({ patient_id: patient.id })).id, clinic.id);
  const auditor = await office.server.as('auditor');

  const form = await auditor.get(`/admin/api/resources/patients/records/${patient.id}/previewProviderView`);
  expect(form.status).toBe(200);
  const { fields } = form.json.record!.form as { fields: { name: string; required: boolean }[] };
  expect(fields).toMatchObject([{ name: 'provider_id', required: true }]);

  const body = { provider_id: clinic.id, _preview: true };
  const { status, json, text } = await auditor.act('patients', patient.id, 'previewProviderView', body);
  expect(status).toBe(200);
  expect(json.record!.remarks).toEqual(
    expect.arrayContaining([{ label: 'Email', value: 'not shown; after payment: ••••••••' }]),
  );
  expect(text).not.toContain(patient.email);
});
