import { query } from '../../src/core/database.js';
import { sweepKept } from '../../src/core/sweep-kept.js';
import { sweepCredentials } from '../../src/domain/auth/sweep-credentials.js';
import { staffedDatabase } from '../support/staffed-database.js';

const world = staffedDatabase();
const at = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000);
const insert = (table: string, row: Record<string, unknown>) =>
  world.db.app.query(
    `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row)
      .map(() => '?')
      .join(', ')})`,
    Object.values(row),
  );
const left = async (table: string, column: string) =>
  (
    await query<{ value: string }>(world.db.app, `SELECT ${column} AS value FROM ${table} ORDER BY ${column}`)
  ).map(({ value }) => value);
const inParallel = (run: () => Promise<void>) => Promise.all([1, 2, 3, 4].map(run));

test('answers of a day ago and messages of a month ago go; what is owed stays', async () => {
  for (const [idempotency_key, days] of [
    ['old', 1.1],
    ['new', 0.9],
  ] as const)
    await insert('idempotency_keys', {
      owner_type: 'Patient',
      owner_id: 'somebody',
      idempotency_key,
      request_hash: 'hash',
      created_at: at(days),
    });
  await world.db.app.query('DELETE FROM outbox_messages');
  for (const [name, days, done] of [
    ['done long ago', 31, true],
    ['done lately', 29, true],
    ['owed for long', 90, false],
  ] as const)
    await insert('outbox_messages', {
      name,
      payload: '{}',
      created_at: at(days),
      available_at: at(days),
      done_at: done ? at(days) : null,
    });
  await inParallel(sweepKept);
  expect(await left('idempotency_keys', 'idempotency_key')).toEqual(['new']);
  expect(await left('outbox_messages', 'name')).toEqual(['done lately', 'owed for long']);
});

test('more than one batch goes', async () => {
  for (let number = 0; number < 2100; number += 700)
    await world.db.app.query(
      `INSERT INTO idempotency_keys (owner_type, owner_id, idempotency_key, request_hash, created_at) VALUES ${Array(
        700,
      )
        .fill('(?, ?, ?, ?, ?)')
        .join(', ')}`,
      Array.from({ length: 700 }, (_, at700) => [
        'Patient',
        'many',
        `${number + at700}`,
        'hash',
        at(2),
      ]).flat(),
    );
  await sweepKept();
  expect(await left('idempotency_keys', 'idempotency_key')).toEqual(['new']);
});

test('tokens, codes and links that ran out long ago go; those that open something, or lately did, stay', async () => {
  const token = (id: string, days: number) =>
    insert('oauth_access_tokens', { id, client_id: 'app', revoked: false, expires_at: at(days) });
  const refresh = (id: string, access_token_id: string, days: number) =>
    insert('oauth_refresh_tokens', { id, access_token_id, revoked: false, expires_at: at(days) });
  await token('over', 31);
  await refresh('over', 'over', 31);
  await token('goes on', 31);
  await refresh('goes on', 'goes on', -10);
  await token('lately', 29);
  for (const [id, days] of [
    ['over', 31],
    ['lately', 1],
  ] as const)
    await insert('oauth_auth_codes', {
      id,
      user_id: 'somebody',
      client_id: 'app',
      revoked: false,
      expires_at: at(days),
    });
  for (const [email, days] of [
    ['old@example.com', 9],
    ['invited@example.com', 6],
  ] as const) {
    await insert('password_reset_tokens', { email, token: 'hash', created_at: at(days) });
    await insert('password_reset_tokens_for_all_users', {
      email,
      user_type: 'patient',
      token: 'hash',
      created_at: at(days),
    });
  }
  await inParallel(sweepCredentials);
  expect(await left('oauth_access_tokens', 'id')).toEqual(['goes on', 'lately']);
  expect(await left('oauth_refresh_tokens', 'id')).toEqual(['goes on']);
  expect(await left('oauth_auth_codes', 'id')).toEqual(['lately']);
  expect(await left('password_reset_tokens', 'email')).toEqual(['invited@example.com']);
  expect(await left('password_reset_tokens_for_all_users', 'email')).toEqual(['invited@example.com']);
});
