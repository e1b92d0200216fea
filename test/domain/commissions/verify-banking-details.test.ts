import { transact } from '../../../src/core/transact.js';
import { BankingDetail } from '../../../src/domain/commissions/entities.js';
import {
  changeBankingDetails,
  verifyBankingDetails,
} from '../../../src/domain/commissions/verify-banking-details.js';
import { anAccount } from '../../support/commissions.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { tracesOf } from '../../support/traces.js';
import { actorAs, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let finance: ReturnType<typeof actorAs>;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  finance = actorAs('finance', (await makeStaff(db)).finance);
});
afterAll(() => db.close());

const stored = ({ id }: BankingDetail) => db.app.manager.findOneByOrFail(BankingDetail, { id });
const edit = ({ id }: BankingDetail, patch: Partial<BankingDetail>) =>
  transact(finance, null, 'edit', async (work) =>
    changeBankingDetails(work, await work.find(BankingDetail, id), patch),
  );

test('a verified account says who did it, and its clinic is told without a number', async () => {
  const account = await anAccount({ verified_at: null });
  const { notifications, entries } = await tracesOf(db.app.manager, () =>
    verifyBankingDetails(finance, account.id, {}),
  );
  expect(await stored(account)).toMatchObject({
    verified_by_user_id: finance.id,
    verified_at: expect.any(Date) as Date,
  });
  expect(notifications).toMatchObject([{ notifiable_type: 'Provider', type: 'banking_details.verified' }]);
  expect(JSON.stringify([notifications, entries])).not.toContain('TR33');
});

test('of twenty presses one verifies, and a later one reads that it is verified', async () => {
  const account = await anAccount({ verified_at: null });
  const { won, read } = await allAtOnce(times(20, () => verifyBankingDetails(finance, account.id, {})));
  expect({ won, read }).toEqual({ won: 1, read: ['This account is verified already.'] });
});

test('an account without any number cannot be verified', async () => {
  const account = await anAccount({ verified_at: null, iban: null });
  await expect(verifyBankingDetails.check(finance, account.id)).rejects.toThrow(
    'There is neither an IBAN nor an account number: enter one first.',
  );
});

test.each([
  { iban: 'DE89370400440532013000' },
  { account_number: '12345678' },
  { routing_number: '20-00-00' },
  { swift_bic: 'ABCDEFGH' },
  { account_holder_name: 'Somebody Else' },
])('an edit of the numbers takes the verification away: %j', async (patch) => {
  const account = await anAccount({ verified_by_user_id: finance.id });
  await edit(account, patch);
  expect(await stored(account)).toMatchObject({ ...patch, verified_at: null, verified_by_user_id: null });
});

test.each([{ bank_name: 'Second Bank' }, { iban: 'TR330006100519786457841326' }, {}])(
  'what is no other account stays verified: %j',
  async (patch) => {
    const account = await anAccount();
    await edit(account, patch);
    expect((await stored(account)).verified_at).not.toBeNull();
  },
);

test.each(['admin', 'support', 'medical', 'content', 'auditor'])('%s may not verify', async (role) => {
  const { id } = await anAccount({ verified_at: null });
  await expect(verifyBankingDetails(actorAs(role), id, {})).rejects.toMatchObject({ code: 'forbidden' });
});
