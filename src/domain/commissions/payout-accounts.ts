import { type Actor } from '../../core/actor.js';
import { database } from '../../core/database.js';
import { Forbidden, Invalid, Refusal } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { BankingDetail, ProviderBill } from './entities.js';

/**
 * The clinic's verified accounts that a bill can be paid to.
 * @throws Refusal where there is none
 */
export async function verifiedAccounts(work: Work, bill: ProviderBill): Promise<BankingDetail[]> {
  const accounts = fitting(await work.list(BankingDetail, { provider_id: bill.provider_id }), bill);
  const [first] = accounts;
  if (!first)
    throw new Refusal('The clinic has no account: enter its banking details first.', {
      table: 'providers',
      id: bill.provider_id,
    });
  const verified = accounts.filter(({ verified_at }) => verified_at !== null);
  if (verified.length === 0)
    throw new Refusal("The clinic's banking details are not verified: verify them first.", {
      table: 'banking_details',
      id: first.id,
      action: 'verifyBankingDetails',
    });
  return verified;
}

/** The one that was chosen, or the only one. @throws Invalid */
export function chosenAccount(accounts: readonly BankingDetail[], id: string | undefined): BankingDetail {
  const [only] = accounts;
  const chosen = id === undefined && accounts.length === 1 ? only : accounts.find((one) => one.id === id);
  if (!chosen) throw new Invalid({ banking_detail_id: 'Choose one of the verified accounts of the clinic.' });
  return chosen;
}

/** For many bills at once nothing is offered: each goes to the only account of its clinic. */
export async function accountOptions(
  actor: Actor,
  billId: string,
): Promise<Record<string, { value: string; label: string }[]>> {
  if (!actor.permissions.has('bills.manage')) throw new Forbidden();
  const bill = await database().manager.findOneBy(ProviderBill, { id: billId });
  if (!bill) return {};
  const own = await database().manager.findBy(BankingDetail, { provider_id: bill.provider_id });
  const verified = fitting(own, bill).filter(({ verified_at }) => verified_at !== null);
  return {
    banking_detail_id: verified.map((account) => ({ value: account.id, label: accountName(account, actor) })),
  };
}

/** The number's end only for whoever may read numbers. */
export function accountName(
  { bank_name, currency, iban, account_number }: BankingDetail,
  actor: Actor,
): string {
  const end = actor.permissions.has('banking.read') ? (iban ?? account_number)?.slice(-4) : undefined;
  return [bank_name, currency, end && `…${end}`].filter(Boolean).join(', ');
}

/** Those in the bill's currency; where there are none, the bank changes the money. */
function fitting(accounts: BankingDetail[], { currency }: ProviderBill): BankingDetail[] {
  const same = accounts.filter((account) => account.currency === currency);
  return same.length > 0 ? same : accounts;
}
