import { Invalid } from '../../core/errors.js';
import { exceeds } from '../../core/money.js';
import { type Work } from '../../core/work.js';
import { Affiliate } from './entities.js';

/** A new partner; it starts as a draft. */
export async function enterAffiliate(work: Work, values: Partial<Affiliate>): Promise<Affiliate> {
  checkTerms(values);
  return work.create(Affiliate, values);
}

export async function changeAffiliate(
  work: Work,
  affiliate: Affiliate,
  patch: Partial<Affiliate>,
): Promise<Affiliate> {
  checkTerms({ ...affiliate, ...patch });
  return work.change(Affiliate, affiliate, patch);
}

function checkTerms({ commission_type, commission_value = '0.00', ...terms }: Partial<Affiliate>): void {
  const { currency = null, start_date = null, end_date = null } = terms;
  const faults: Record<string, string> = {};
  if (commission_type === 'fixed' && currency === null)
    faults.currency = 'A fixed commission needs its currency.';
  if (commission_type !== 'fixed' && exceeds(commission_value, '100.00'))
    faults.commission_value = 'At most 100 per cent.';
  if (start_date !== null && end_date !== null && end_date < start_date)
    faults.end_date = 'It ends before it starts.';
  if (Object.keys(faults).length > 0) throw new Invalid(faults);
}
