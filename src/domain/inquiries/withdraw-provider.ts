import { In } from 'typeorm';
import { z } from 'zod';
import { type Actor } from '../../core/actor.js';
import { database } from '../../core/database.js';
import { AlreadySo, Invalid, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { notify } from '../notifications/notify.js';
import { reasonFor } from '../people/fields.js';
import { Provider } from '../providers/entities.js';
import { Quote } from '../quotes/entities.js';
import { moveQuote } from '../quotes/move-quote.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { type Inquiry, InquiryProvider, WorkflowTimeline } from './entities.js';
import { lockInquiry } from './lock-inquiry.js';
import { clinicWithdrawn, patientQuoteWithdrawn } from './messages.js';
import { BOOKED_QUOTES, invitation, OPEN_QUOTES } from './moves.js';

export const WithdrawProvider = z.object({
  provider_id: z.uuid('Choose a clinic.'),
  reason: reasonFor('Say why, in a few words.'),
});

/** Takes an invitation back; what the clinic has drafted or offered is cancelled with it. */
export const withdrawProvider = verb(
  'withdrawProvider',
  'inquiries.write',
  WithdrawProvider,
  lockInquiry,
  async (work, inquiry, { provider_id, reason }) => {
    const quotes = await work.list(Quote, { inquiry_id: inquiry.id, provider_id });
    const booked = quotes.find(({ status }) => BOOKED_QUOTES.includes(status));
    if (booked)
      throw new Refusal('The patient has accepted the quote of this clinic: cancel the booking instead.', {
        table: 'quotes',
        id: booked.id,
        action: 'cancelBooking',
      });
    const row = await work.findBy(InquiryProvider, { inquiry_id: inquiry.id, provider_id });
    if (!row) throw new Invalid({ provider_id: 'This clinic was not invited.' });
    if (row.withdrawn_at) throw new AlreadySo('This invitation was withdrawn already.');
    invitation.check(
      row.status,
      'expired',
      (from) => `This invitation is ${from}: there is nothing to withdraw.`,
    );
    const ended = { status: 'expired', expired_at: work.now, withdrawn_at: work.now };
    await work.change(InquiryProvider, row, ended);
    await work.create(WorkflowTimeline, {
      inquiry_id: inquiry.id,
      event: 'provider_withdrawn',
      metadata: { provider_id, reason },
    });
    const open = quotes.filter(({ status }) => OPEN_QUOTES.includes(status));
    for (const quote of open) await cancel(work, inquiry, quote, reason);
    await notify(work, {
      to: { type: 'Provider', id: provider_id },
      type: 'inquiry.withdrawn',
      subject: { type: 'Inquiry', id: inquiry.id },
      message: clinicWithdrawn({ code: await codeOf(work, inquiry.patient_id) }),
    });
  },
);

async function cancel(work: Work, inquiry: Inquiry, quote: Quote, reason: string): Promise<void> {
  const wasSeen = quote.status === 'quote';
  await moveQuote(work, quote, { to: 'cancelled', event: 'quote_cancelled', detail: { reason } });
  if (!wasSeen) return;
  const clinic = await work.manager.findOneBy(Provider, { id: quote.provider_id });
  await notify(work, {
    to: { type: 'Patient', id: inquiry.patient_id },
    type: 'quote.withdrawn',
    subject: { type: 'Quote', id: quote.id },
    message: patientQuoteWithdrawn({ clinic: clinic?.provider_name ?? '' }),
  });
}

/** The clinics whose invitation stands. */
export async function invitedClinics(_actor: Actor, inquiryId: string) {
  const { manager } = database();
  const rows = await manager.findBy(InquiryProvider, {
    inquiry_id: inquiryId,
    status: In(['invited', 'viewed', 'quoted']),
  });
  const clinics = await manager.find(Provider, {
    where: { id: In(rows.map(({ provider_id }) => provider_id)) },
    order: { provider_name: 'ASC' },
    withDeleted: true,
  });
  return { provider_id: clinics.map(({ id, provider_name }) => ({ value: id, label: provider_name })) };
}
