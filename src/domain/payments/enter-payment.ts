import { Invalid } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { Inquiry } from '../inquiries/entities.js';
import { Quote } from '../quotes/entities.js';
import { type Payment } from './entities.js';
import { makePayment } from './make-payment.js';

/** A payment that is expected; it completes when the money has arrived. */
export async function enterPayment(work: Work, values: Partial<Payment>): Promise<Payment> {
  if (values.payment_type === 'refund')
    throw new Invalid({ payment_type: 'A refund is made from the payment that it returns, not entered.' });
  const quote = await work.findBy(Quote, { id: values.quote_id ?? '' });
  if (!quote) throw new Invalid({ quote_id: 'There is no such quote.' });
  const inquiry = await work.find(Inquiry, quote.inquiry_id);
  if (values.patient_id !== inquiry.patient_id)
    throw new Invalid({ patient_id: "This is not the quote's patient." });
  if (values.provider_id !== quote.provider_id)
    throw new Invalid({ provider_id: "This is not the quote's clinic." });
  if (values.currency !== quote.currency)
    throw new Invalid({ currency: `The quote is in ${quote.currency}.` });
  return makePayment(work, values);
}
