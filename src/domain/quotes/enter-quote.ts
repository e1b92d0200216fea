import { Invalid } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { difference } from '../../core/money.js';
import { commissionFor } from '../commissions/commission-for.js';
import { useCode } from '../discounts/use-code.js';
import { WorkflowTimeline } from '../inquiries/entities.js';
import { Provider } from '../providers/entities.js';
import { readSetting } from '../settings/read-setting.js';
import { Quote } from './entities.js';

export type EnteredQuote = Partial<Quote> & {
  /** The code that the patient has; `quote_amount` is then what is left after it. */
  discount_code?: string | undefined;
};

/** A quote entered by hand: a draft, or submitted at once; the commission of today is frozen on it. */
export async function enterQuote(work: Work, { discount_code, ...values }: EnteredQuote): Promise<Quote> {
  const reduced = await withCode(work, values, discount_code);
  const { status, provider_id = '', treatment_id = '' } = values;
  if (status !== 'inquiry' && status !== 'quote')
    throw new Invalid({
      status: 'A new quote is a draft (inquiry) or submitted (quote); the rest is done by actions.',
    });
  const provider = await work.manager.findOneBy(Provider, { id: provider_id });
  if (provider?.status !== 'active') throw new Invalid({ provider_id: 'Choose an active clinic.' });
  const hours = values.expiration_hours ?? (await readSetting(work.manager, 'quote_hours'));
  const quote = await work.create(Quote, {
    ...values,
    ...reduced,
    commission: await commissionFor(work.manager, { provider_id, treatment_id, day: work.now }),
    deposit_percentage: await readSetting(work.manager, 'deposit_percentage'),
    expiration_hours: hours,
    expires_at: status === 'quote' ? new Date(work.now.getTime() + hours * 3_600_000) : null,
  });
  if (status === 'quote')
    await work.create(WorkflowTimeline, {
      inquiry_id: quote.inquiry_id,
      event: 'quote_submitted',
      metadata: { quote_id: quote.id, provider_id: quote.provider_id },
    });
  return quote;
}

/** The code is taken first: whoever waits for it waits before anything else is read. */
async function withCode(work: Work, values: Partial<Quote>, code = ''): Promise<Partial<Quote>> {
  if (code.trim() === '') return {};
  const { provider_id = '', quote_amount = '0.00', currency = '' } = values;
  const used = await useCode(work, { code, provider_id, amount: quote_amount, currency });
  return { ...used, quote_amount: difference(quote_amount, used.discount_amount) };
}
