import { z } from 'zod';
import { dayIn } from '../../core/dates.js';
import { Invalid } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { ProviderBill } from './entities.js';
import { Day } from './input.js';
import { lockBill } from './lock-bill.js';
import { billIssued } from './messages.js';
import { tellClinic } from './tell-clinic.js';

export const IssueProviderBill = z.object({ due_date: Day });

/** Sends a bill to its clinic, with the day by which it is paid out. */
export const issueProviderBill = verb(
  'issueProviderBill',
  'bills.manage',
  IssueProviderBill,
  (work, id) => lockBill(work, id, 'issued'),
  async (work, bill, { due_date }) => {
    if (due_date < dayIn('UTC', work.now))
      throw new Invalid({ due_date: 'The day by which it is paid is not in the past.' });
    await work.change(ProviderBill, bill, { status: 'issued', issued_at: work.now, due_date });
    await tellClinic(work, bill, 'provider_bill.issued', billIssued({ ...bill, due_date }));
  },
);
