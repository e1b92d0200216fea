import { In, IsNull, Not } from 'typeorm';
import { AlreadySo, NotFound, Refusal } from '../../core/errors.js';
import { difference, sum } from '../../core/money.js';
import { type Work } from '../../core/work.js';
import { BankingDetail } from '../commissions/entities.js';
import { Affiliate, AffiliateCommission } from './entities.js';
import { commission as moves, commissionStandsAt } from './moves.js';

/** What one affiliate is paid in one currency: what it earned, less what refunds took back. */
export interface Payout {
  affiliate_id: string;
  currency: string;
  rows: AffiliateCommission[];
  earned: string;
  taken_back: string;
  net: string;
}

/** The chosen commissions with what is subtracted from them, for each affiliate and currency. */
export async function payoutsFor(work: Work, ids: readonly string[]): Promise<Payout[]> {
  const chosen = await work.list(AffiliateCommission, { id: In([...new Set(ids)]) });
  if (chosen.length < new Set(ids).size) throw new NotFound('One of these commissions is not there.');
  refuseUnpayable(chosen);
  const reversals = await reversalsFor(work, chosen);
  const rows = [...chosen.filter(isEarned), ...reversals];
  const keys = [...new Set(rows.map(keyOf))].sort();
  return keys.map((key) => payout(rows.filter((row) => keyOf(row) === key)));
}

/** @throws Refusal where it may not be paid now */
export async function payableAffiliate(work: Work, { affiliate_id }: Payout): Promise<Affiliate> {
  const affiliate = await work.findBy(Affiliate, { id: affiliate_id });
  const unlock = { table: 'affiliates', id: affiliate_id };
  if (!affiliate) throw new Refusal('One of these affiliates is in the trash.', unlock);
  if (affiliate.status === 'suspended')
    throw new Refusal(`${nameOf(affiliate)} is suspended: nothing is paid until it is active again.`, {
      ...unlock,
      action: 'activateAffiliate',
    });
  return affiliate;
}

/** Where it is paid: a verified account, in the currency where there is one. */
export async function accountOf(
  work: Work,
  affiliate: Affiliate,
  { currency }: Payout,
): Promise<BankingDetail> {
  const accounts = await work.list(BankingDetail, { affiliate_id: affiliate.id });
  const verified = accounts.filter(({ verified_at }) => verified_at !== null);
  const account = verified.find((one) => one.currency === currency) ?? verified[0];
  if (account) return account;
  const [unverified] = accounts;
  if (!unverified)
    throw new Refusal(`${nameOf(affiliate)} has no bank account yet.`, {
      table: 'affiliates',
      id: affiliate.id,
    });
  throw new Refusal(`The bank account of ${nameOf(affiliate)} is not verified yet.`, {
    table: 'banking_details',
    id: unverified.id,
    action: 'verifyBankingDetails',
  });
}

/** Names no person: a company, or the code that it is known by. */
export function nameOf({ company_name, discount_codes }: Affiliate): string {
  return company_name ?? (discount_codes?.[0] ? `The affiliate with ${discount_codes[0]}` : 'This affiliate');
}

export const isEarned = ({ reverses_commission_id }: AffiliateCommission) => reverses_commission_id === null;

const keyOf = ({ affiliate_id, currency }: AffiliateCommission) => `${affiliate_id} ${currency}`;

function refuseUnpayable(chosen: readonly AffiliateCommission[]): void {
  if (chosen.every(({ status }) => status === 'paid'))
    throw new AlreadySo('These commissions are paid already.');
  const wrong = chosen.find(({ status }) => !moves.can(status, 'paid'));
  if (!wrong) return;
  const unlock = { table: 'affiliate_commissions', id: wrong.id };
  throw new Refusal(
    `${commissionStandsAt(wrong.status)} Choose approved ones only.`,
    wrong.status === 'pending' ? { ...unlock, action: 'approveAffiliateCommission' } : unlock,
  );
}

/**
 * What refunds took back from the chosen ones, or from what these affiliates were paid before: it is subtracted
 * whether or not somebody chose it.
 */
async function reversalsFor(
  work: Work,
  chosen: readonly AffiliateCommission[],
): Promise<AffiliateCommission[]> {
  const open = await work.list(AffiliateCommission, {
    affiliate_id: In(chosen.map(({ affiliate_id }) => affiliate_id)),
    reverses_commission_id: Not(IsNull()),
    status: 'approved',
  });
  const origins = await work.list(AffiliateCommission, {
    id: In(open.map(({ reverses_commission_id }) => reverses_commission_id!)),
    status: 'paid',
  });
  const due = new Set([...chosen, ...origins].map(({ id }) => id));
  const keys = new Set(chosen.map(keyOf));
  const reversals = open.filter((row) => due.has(row.reverses_commission_id!) && keys.has(keyOf(row)));
  const early = chosen.find((row) => !isEarned(row) && !hasRow(reversals, row));
  if (early)
    throw new Refusal('A refund takes back from a commission that is not among these: choose that one too.', {
      table: 'affiliate_commissions',
      id: early.reverses_commission_id!,
    });
  return reversals;
}

const hasRow = (rows: readonly AffiliateCommission[], { id }: AffiliateCommission) =>
  rows.some((row) => row.id === id);

function payout(rows: AffiliateCommission[]): Payout {
  const { affiliate_id, currency } = rows[0]!;
  const total = (wanted: (row: AffiliateCommission) => boolean) =>
    sum(rows.filter(wanted).map(({ commission_amount }) => commission_amount));
  const [earned, taken_back] = [total(isEarned), total((row) => !isEarned(row))];
  return { affiliate_id, currency, rows, earned, taken_back, net: difference(earned, taken_back) };
}
