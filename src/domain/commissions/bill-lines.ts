import { In } from 'typeorm';
import { difference, exceeds, negative, share, sum } from '../../core/money.js';
import { type Work } from '../../core/work.js';
import { type Payment } from '../payments/entities.js';
import { Quote } from '../quotes/entities.js';
import { type ProviderBillLine } from './entities.js';

export type LineDraft = Pick<
  ProviderBillLine,
  'payment_id' | 'gross_amount' | 'commission_percentage' | 'commission_amount' | 'net_amount' | 'currency'
>;

export interface BillSums {
  gross_amount: string;
  commission_amount: string;
  net_amount: string;
}

/** A line for each payment with the commission that was frozen on its quote; a refund takes both back. */
export async function linesFor(work: Work, payments: readonly Payment[]): Promise<LineDraft[]> {
  const quotes = await work.manager.find(Quote, {
    where: { id: In(payments.map(({ quote_id }) => quote_id)) },
    withDeleted: true,
  });
  const commissions = new Map(quotes.map(({ id, commission }) => [id, commission]));
  return payments.map((payment) => {
    const commission_percentage = commissions.get(payment.quote_id)!;
    const gross_amount = payment.payment_type === 'refund' ? negative(payment.amount) : payment.amount;
    const commission_amount = share(gross_amount, commission_percentage);
    return {
      payment_id: payment.id,
      gross_amount,
      commission_percentage,
      commission_amount,
      net_amount: difference(gross_amount, commission_amount),
      currency: payment.currency,
    };
  });
}

export function sumsOf(lines: readonly BillSums[]): BillSums {
  return {
    gross_amount: sum(lines.map((line) => line.gross_amount)),
    commission_amount: sum(lines.map((line) => line.commission_amount)),
    net_amount: sum(lines.map((line) => line.net_amount)),
  };
}

export const isNegative = (sums: BillSums): boolean =>
  [sums.gross_amount, sums.commission_amount, sums.net_amount].some((amount) => exceeds('0.00', amount));
