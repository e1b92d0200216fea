import { openBackOffice, type BackOffice } from '../support/back-office.js';
import { forgetCounts } from '../support/server.js';

const MINUTE = 60_000;
let office: BackOffice;
beforeAll(async () => {
  office = await openBackOffice();
});
beforeEach(() => forgetCounts(office.redis));
afterAll(() => office.close());

/** Makes the one session that there is look as if this were so long ago. */
async function age(what: 'seen_at' | 'signed_in_at', minutes: number): Promise<void> {
  const [key = ''] = await office.redis.keys('session:*');
  const session = JSON.parse((await office.redis.get(key)) ?? '{}') as Record<string, number>;
  session[what] = Date.now() - minutes * MINUTE;
  await office.redis.set(key, JSON.stringify(session));
}

test.each([
  ['seen_at', 59, 200],
  ['seen_at', 61, 401],
  ['signed_in_at', 11 * 60, 200],
  ['signed_in_at', 12 * 60 + 1, 401],
] as const)('a session whose %s is %d minutes ago is answered %d', async (what, minutes, status) => {
  const support = await office.server.as('support');
  await age(what, minutes);
  expect((await support.get('/admin/api/dashboard')).status).toBe(status);
});

test('whoever keeps working is not signed out', async () => {
  const support = await office.server.as('support');
  await age('seen_at', 50);
  await support.get('/admin/api/dashboard');
  const [key = ''] = await office.redis.keys('session:*');
  const { seen_at } = JSON.parse((await office.redis.get(key)) ?? '{}') as { seen_at: number };
  expect(Date.now() - seen_at).toBeLessThan(MINUTE);
});
