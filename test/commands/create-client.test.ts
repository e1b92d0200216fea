import { AuditEntry } from '../../src/core/entities.js';
import { appSessions } from '../../src/domain/auth/app-sessions.js';
import { OauthClient } from '../../src/domain/auth/entities.js';
import { runCommand } from '../support/command.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const create = (...args: string[]) => runCommand(db.name, ['create-client', ...args]);
const said = (output: string, what: string) => new RegExp(`${what}: (\\S+)`).exec(output)?.[1];

test('makes an app that keeps a secret, of which only the hash is stored', async () => {
  const { code, output } = await create('--name=Clinic portal', '--for=provider_users');
  expect(code).toBe(0);
  const [id, secret] = [said(output, 'client_id')!, said(output, 'client_secret')!];
  expect(await appSessions.client(id, secret)).toMatchObject({
    name: 'Clinic portal',
    audience: 'provider_users',
  });
  expect(await appSessions.client(id, 'another')).toBeNull();
  expect((await db.app.manager.findOneByOrFail(OauthClient, { id })).secret).toMatch(/^\$2y\$/);
  const log = await db.app.manager.findBy(AuditEntry, { action: 'createClient' });
  expect(log).toHaveLength(1);
  for (const hidden of [secret, '$2y$']) expect(JSON.stringify(log)).not.toContain(hidden);
});

test('makes one that can keep none', async () => {
  const { output } = await create('--name=Phone', '--for=patients', '--public');
  expect(said(output, 'client_secret')).toBeUndefined();
  expect(await appSessions.client(said(output, 'client_id')!, undefined)).not.toBeNull();
});

test.each([
  ['no name', ['--for=patients'], 'name: Say which app it is.'],
  ['no audience', ['--name=App'], 'audience: patients, or provider_users.'],
])('refuses %s', async (_what, args, sentence) => {
  const { code, output } = await create(...args);
  expect([code, output.includes(sentence)]).toEqual([1, true]);
});
