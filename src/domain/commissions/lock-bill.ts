import { AlreadySo, NotFound, Refusal } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { Provider } from '../providers/entities.js';
import { ProviderBill } from './entities.js';
import { bill as moves, billStands, type BillState } from './moves.js';

/**
 * The bill, and its clinic before it, so that bills of one clinic are made and freed one after the other.
 * @throws Refusal where it can't get to `to` from where it stands
 */
export async function lockBill(work: Work, id: string, to: BillState): Promise<ProviderBill> {
  const found = await work.manager.findOneBy(ProviderBill, { id });
  if (!found) throw new NotFound('There is no such bill.');
  await work.list(Provider, { id: found.provider_id });
  const bill = await work.find(ProviderBill, id);
  if (bill.status === to) throw new AlreadySo(`This bill is ${to} already.`);
  if (bill.status === 'draft' && to === 'paid')
    throw new Refusal(billStands('draft'), { table: 'provider_bills', id, action: 'issueProviderBill' });
  moves.check(bill.status, to, billStands);
  return bill;
}
