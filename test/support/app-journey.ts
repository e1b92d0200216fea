import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { HairlineClient } from '../../packages/api-client/src/index.js';
import { runDemo } from '../../seeds/index.js';
import { CLINIC_APP, PATIENT_APP } from './apps.js';
import { nameOf } from './back-office.js';
import { openTestDatabase, type TestDatabase } from './database.js';
import { DEMO_PASSWORD, redisUrl, startServer, type TestServer } from './server.js';

/** The demo behind a started server, and a clinic that is signed in; everything through the published client. */
export interface Journey {
  db: TestDatabase;
  server: TestServer;
  clinic: HairlineClient;
  end: () => Promise<void>;
}

interface Answered<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

export async function startJourney(settings: Record<string, string> = {}): Promise<Journey> {
  const db = await openTestDatabase();
  await runDemo();
  const redis = new Redis(redisUrl());
  await redis.flushdb();
  await redis.quit();
  const files = await mkdtemp(path.join(tmpdir(), 'hairline-files-'));
  const server = await startServer(nameOf(db), { STORAGE_URL: files, ...settings });
  const clinic = new HairlineClient({ baseUrl: server.url, clientId: CLINIC_APP });
  await clinic.signIn('clinic1@hairline.test', DEMO_PASSWORD);
  return {
    db,
    server,
    clinic,
    end: async () => {
      await server.stop();
      await db.close();
      await rm(files, { recursive: true });
    },
  };
}

/** What a call answered. @throws with the problem, where it was refused */
export async function done<T>(call: Promise<Answered<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await call;
  if (!response.ok || data === undefined || data === null)
    throw new Error(`${response.status} ${JSON.stringify(error)}`);
  return data;
}

export const of = (id: string) => ({ params: { path: { id } } });

export const daysAhead = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Somebody who signs up in the app, and is signed in. */
export async function signUp({ server }: Journey, first_name: string): Promise<HairlineClient> {
  const app = new HairlineClient({ baseUrl: server.url, clientId: PATIENT_APP });
  const [email, password] = [`${first_name.toLowerCase()}.solberg@example.com`, 'a long password'];
  const person = { first_name, last_name: 'Solberg', location: 'Oslo, Norway' };
  await done(app.api.POST('/patients', { body: { ...person, email, password } }));
  await app.signIn(email, password);
  return app;
}

/** Says what comes, then sends it. @returns the upload's id */
export async function upload({ server }: Journey, app: HairlineClient): Promise<string> {
  const photo = await readFile('docs/images/phone.png');
  const body = { content_type: 'image/png' as const, size: photo.length };
  const { id, upload_url, headers } = await done(app.api.POST('/uploads', { body }));
  const sent = await fetch(new URL(upload_url, server.url), {
    method: 'PUT',
    headers: headers as unknown as Record<string, string>,
    body: new Uint8Array(photo),
  });
  expect(sent.status).toBe(201);
  return id;
}

/** An inquiry with scan and history that the signed-in clinic was given. */
export async function askClinic(journey: Journey, app: HairlineClient) {
  const { data: clinics } = await done(
    app.api.GET('/providers', { params: { query: { country: 'Turkey' } } }),
  );
  const chosen = clinics.find(({ provider_name }) => provider_name === 'Bosphorus Hair Institute')!;
  const inquiry = await done(
    app.api.POST('/inquiries', {
      body: {
        problem: 'Receding hairline',
        problem_details: 'Since I was thirty.',
        treatment_schedule: [daysAhead(30), daysAhead(60)],
        scan_file_id: await upload(journey, app),
      },
    }),
  );
  const history = { age: 38, medical_conditions: 'None', critical_conditions: [] };
  await done(app.api.PUT('/inquiries/{id}/medical-history', { ...of(inquiry.id), body: history }));
  await done(
    app.api.POST('/inquiries/{id}/providers', { ...of(inquiry.id), body: { provider_ids: [chosen.id] } }),
  );
  return { chosen, inquiry };
}

/** What the clinic offers for it: 2400.00 EUR. */
export async function offer({ clinic }: Journey, inquiryId: string, inDays = 40) {
  const { data: prices } = await done(clinic.api.GET('/provider/treatment-pricings'));
  const body = {
    treatment_id: prices[0]!.treatment_id,
    treatment_date: [daysAhead(inDays)],
    quote_amount: '2400.00',
    currency: 'EUR',
    status: 'quote' as const,
  };
  return done(clinic.api.POST('/provider/inquiries/{id}/quotes', { ...of(inquiryId), body }));
}
