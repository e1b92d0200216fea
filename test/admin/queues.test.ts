import { FailedJob } from '../../src/core/entities.js';
import { type BackOffice, openBackOffice } from '../support/back-office.js';
import { aFailedJob } from '../support/failed-jobs.js';
import { type Client } from '../support/client.js';
import { until } from '../support/until.js';
import { aPatient } from '../support/world.js';

interface QueuesPage {
  jobs: { name: string; failed: number; waiting: number }[];
  failed: { id: string; does: string; error: string; subject: { title: string } | null }[];
  workers: { pid: number }[];
  beats: { name: string }[];
}

let office: BackOffice;
beforeAll(async () => {
  office = await openBackOffice();
});
afterAll(() => office.close());

const PAGE = '/admin/api/pages/Queues';
const pageFor = async (client: Client) => (await client.get(PAGE)).json as unknown as QueuesPage;

test.each([
  ['auditor', 200],
  ['admin', 200],
  ['support', 403],
  ['finance', 403],
])('%s opens the page Queues: %i', async (role, status) => {
  const client = await office.server.as(role);
  expect((await client.get(PAGE)).status).toBe(status);
});

test('it tells of failed jobs in words, with the rows that this person may read', async () => {
  const { id, last_name } = await aPatient();
  const { job } = await aFailedJob({ name: 'mail-patient-password', payload: { patient_id: id } });
  const admin = await office.server.as('admin');
  await until('a worker has said that it is there', async () => {
    const json = await pageFor(admin);
    return json.workers.length === 1 && json.beats.length > 3;
  });
  const json = await pageFor(admin);
  expect(json.jobs).toContainEqual(expect.objectContaining({ name: 'mail-patient-password', failed: 1 }));
  expect(json.failed).toEqual([
    expect.objectContaining({
      id: job.id,
      does: 'Mail a password link to a patient',
      error: 'GatewayAway',
      subject: expect.objectContaining({ title: expect.stringContaining(last_name) as string }) as unknown,
    }),
  ]);
});

test('neither what a job carried nor what an error said leaves through any door', async () => {
  const admin = await office.server.as('admin');
  const { json } = await admin.list('failed_jobs');
  expect(json.records!.length).toBeGreaterThan(0);
  for (const { params } of json.records!) {
    expect(params).not.toHaveProperty('payload');
    expect(params).not.toHaveProperty('exception');
  }
});

test('whoever watches learns what is owed, what failed and what beats, by name and never by person', async () => {
  const answer = await fetch(`${office.server.url}/metrics`);
  const text = await answer.text();
  expect(text).toContain('hairline_failed_jobs{job="mail-patient-password"} 1');
  expect(text).toMatch(/^hairline_outbox_owed\{job="mail-patient-password"\} 0$/m);
  expect(text).toMatch(/^hairline_outbox_oldest_seconds\{job="mail-patient-password"\} 0$/m);
  expect(text).toMatch(/^hairline_workers 1$/m);
  expect(text).toMatch(/^hairline_rhythm_silent_seconds\{rhythm="sweep-outbox"\} /m);
});

test('a job that is tried again is gone from its list, which opens', async () => {
  const { job } = await aFailedJob();
  const admin = await office.server.as('admin');
  const path = `/admin/api/resources/failed_jobs/records/${job.id}/retryFailedJob`;
  const { json, status } = await admin.post(path, {});
  expect(status).toBe(200);
  expect(json).toMatchObject({
    notice: { type: 'success' },
    redirectUrl: '/admin/resources/failed_jobs',
    record: { id: job.id },
  });
  expect(await office.database.app.manager.existsBy(FailedJob, { id: job.id })).toBe(false);
});
