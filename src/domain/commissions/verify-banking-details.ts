import { z } from 'zod';
import { AlreadySo, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { notify } from '../notifications/notify.js';
import { BankingDetail } from './entities.js';
import { accountVerified } from './messages.js';

/** Says that an account is the clinic's or the affiliate's own: money may be paid into it. */
export const verifyBankingDetails = verb(
  'verifyBankingDetails',
  'banking.verify',
  z.object({}),
  async (work, id) => {
    const account = await work.find(BankingDetail, id);
    if (account.verified_at) throw new AlreadySo('This account is verified already.');
    if (!account.iban && !account.account_number)
      throw new Refusal('There is neither an IBAN nor an account number: enter one first.');
    return account;
  },
  async (work, account) => {
    await work.change(BankingDetail, account, {
      verified_at: work.now,
      verified_by_user_id: work.actor.type === 'User' ? work.actor.id : null,
    });
    if (account.provider_id)
      await notify(work, {
        to: { type: 'Provider', id: account.provider_id },
        type: 'banking_details.verified',
        subject: { type: 'BankingDetail', id: account.id },
        message: accountVerified(account),
      });
  },
);

/** Where the money goes to; the bank's name alone moves nothing. */
const NUMBERS = ['account_holder_name', 'iban', 'account_number', 'routing_number', 'swift_bic'] as const;

/** An account whose numbers are edited is another account: nobody has verified that one. */
export async function changeBankingDetails(
  work: Work,
  account: BankingDetail,
  patch: Partial<BankingDetail>,
): Promise<BankingDetail> {
  const isAnother = NUMBERS.some((column) => column in patch && patch[column] !== account[column]);
  const verification = isAnother ? { verified_at: null, verified_by_user_id: null } : {};
  return work.change(BankingDetail, account, { ...patch, ...verification });
}
