import { files, read, withoutComments } from './sources.js';

/**
 * Rows are written through the unit of work, which audits them. These write beside it, each for a reason;
 * whoever adds one gives theirs.
 */
const beside: Record<string, string> = {
  'src/core/work.ts': 'is the unit of work',
  'src/core/audit.ts': 'the entries of the log describe other rows, not themselves',
  'src/core/seal.ts': 'seals are chained after the entries that they cover have committed',
  'src/core/transact.ts': 'outbox messages belong to the transaction, not to what staff see',
  'src/core/idempotency.ts': 'what an app was answered belongs to the request; what was done is in the log',
  'src/core/once.ts': 'that a job was handed over for a day is no decision of anybody',
  'src/core/sweep-kept.ts': 'what is removed are answers that may not come again, and messages that arrived',
  'src/core/clock.ts': 'what failed of what was due is kept outside of any verb, as jobs are',
  'src/core/sequence.ts': 'a counter moves with each new row, which is in the log itself',
  'src/jobs/worker.ts': 'a message is marked done, or given up, outside of any verb',
  'src/domain/tasks/bulk-rows.ts': 'which row of a bulk action is at what; each change is in the log itself',
  'src/domain/tasks/task-state.ts': 'how far a task of the background has come',
  'src/domain/access/passwords.ts': 'reset tokens have no id, and no token may reach the log',
  'src/domain/access/role-permissions.ts': 'a pivot has no id; the log gets the whole list before and after',
  'src/domain/access/roles-of-people.ts': 'a pivot has no id; the log gets the names before and after',
  'src/domain/access/second-factor/recovery-codes.ts': 'old codes are taken away, and the log says so',
  'src/domain/access/second-factor/remove.ts': 'a secret is taken away for good, and the log says so',
  'src/domain/access/create-super-admin.ts': 'a pivot has no id; the log gets the role by its name',
  'src/domain/aftercare/follow-plans.ts':
    'until when the clock has looked after a plan is no decision of anybody',
  'src/domain/auth/callers.ts': 'when a personal token was last used is no decision of anybody',
  'src/domain/auth/sweep-credentials.ts': 'what has run out opens nothing, and no token may reach the log',
  'src/domain/auth/password-links.ts': 'no token may reach the log',
  'src/domain/people/sign-up.ts': 'a pivot has no id; the log gets the role by its name',
  'src/domain/providers/roles.ts': 'a pivot has no id; the log gets the role by its name',
  'src/domain/people/end-sign-in.ts':
    'no token may reach the log, and nobody misses a link that was not used',
  'src/domain/people/move-rows.ts': 'a pivot has no id; the log gets how many of them moved',
  'seeds/support/insert.ts': 'seeds plant rows in bulk, before anybody works with them',
  'seeds/volume/index.ts': 'made-up rows by the million, to measure on',
  'seeds/volume/material.ts': 'reserves the patient codes of made-up rows',
  'src/main/adopt.ts': "TypeORM's own list of migrations, for a database that exists already",
};

const REPOSITORY = /\bgetRepository\(|\bEntityManager\b|\bmanager\b|\bcreateQueryBuilder\(/;
const METHOD =
  /\.(save|insert|upsert|softDelete|softRemove|recover|restore|increment|decrement)\(|\b(manager|outbox|tokens|pivot|settings|repository)\.(update|delete|remove)\(|\.(update|delete)\(\s*(\)|[A-Z]\w+\))/;
const SQL =
  /\b(INSERT\s+(IGNORE\s+)?INTO|REPLACE\s+INTO|DELETE\s+FROM|TRUNCATE\s+TABLE)\b|\bUPDATE\s+\w+\s+SET\b/;

const writers = files(/\.ts$/, 'src', 'resources', 'actions', 'seeds').filter((file) => {
  const text = withoutComments(read(file));
  return SQL.test(text) || (REPOSITORY.test(text) && METHOD.test(text));
});

test('nobody writes rows beside the unit of work without a reason', () => {
  expect(writers.filter((file) => !(file in beside))).toEqual([]);
});

test('the list of exceptions names nobody who has stopped', () => {
  expect(Object.keys(beside).filter((file) => !writers.includes(file))).toEqual([]);
});
