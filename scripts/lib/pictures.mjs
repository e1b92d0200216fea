import { join } from 'node:path';
import { recordPath as record, signIn } from './sign-in.mjs';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** Each page of the demo that the documents show, as a PNG in `folder`. */
export async function takePictures(browser, url, folder) {
  const desk = await signIn(browser, url, { viewport: DESK });
  const patient = await firstOf(desk, 'patients', { email: 'patient1@hairline.test' });
  const quote = await firstOf(desk, 'quotes', { status: 'confirmed' });
  const request = await firstOf(desk, 'standalone_aftercare_requests', { request_status: 'pending' });

  await take(desk, 'dashboard', '/admin');
  await take(desk, 'patients', '/admin/resources/patients');
  await take(desk, 'patient', record('patients', patient));
  await take(desk, 'quote', `${record('quotes', quote)}?tab=payments.quote_id`);
  await take(
    desk,
    'assign',
    record('standalone_aftercare_requests', request, 'assignStandaloneAftercare'),
    previewed,
  );
  await take(desk, 'conflict', record('patients', patient, 'edit'), (page) => overtaken(page, patient));
  await take(desk, 'roles', '/admin/pages/RolesMatrix');
  await take(desk, 'queues', '/admin/pages/Queues');
  await take(
    await signIn(browser, url, { viewport: PHONE, deviceScaleFactor: 2 }),
    'phone',
    '/admin/resources/patients',
  );
  await take(
    await signIn(browser, url, { viewport: DESK, colorScheme: 'dark' }),
    'dark',
    '/admin/resources/quotes',
  );

  async function take(page, name, path, prepare) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await prepare?.(page);
    await page.screenshot({ path: join(folder, `${name}.png`), caret: 'hide', animations: 'disabled' });
  }
}

async function firstOf(page, table, filters) {
  const asked = Object.entries(filters).map(([name, value]) => [`filters.${name}`, value]);
  const answer = await page.request.get(`/admin/api/resources/${table}/actions/list`, {
    params: Object.fromEntries(asked),
  });
  const { records } = await answer.json();
  if (!records[0]) throw new Error(`The demo has no such row in ${table}.`);
  return records[0].id;
}

/** The assignment filled in, and what it would do. */
async function previewed(page) {
  for (const label of ['Clinic', 'Template']) {
    await page.getByRole('combobox', { name: label }).focus();
    await page.getByRole('option').first().click();
  }
  await page.getByRole('button', { name: 'See what will happen' }).click();
  await page.getByRole('heading', { name: 'What will happen' }).waitFor();
}

/** A colleague saves while the form is open. */
async function overtaken(page, patient) {
  const path = `/admin/api/resources/patients/records/${patient}`;
  const { record: before } = await (await page.request.get(`${path}/show`)).json();
  await page.request.post(`${path}/edit`, {
    data: { location: 'Gothenburg', _version: before.params._version },
  });
  await page.getByLabel('Location', { exact: true }).fill('Malmö');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { name: /Somebody else changed this/ }).waitFor();
}
