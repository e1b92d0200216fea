import { z } from 'zod';
import { AlreadySo, NotFound } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { notifyStaff } from '../notifications/notify.js';
import { reasonFor } from '../people/fields.js';
import { Provider } from '../providers/entities.js';
import { clinicFor, givenInquiry } from '../providers/own.js';
import { Quote } from '../quotes/entities.js';
import { moveQuote } from '../quotes/move-quote.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { InquiryProvider, WorkflowTimeline } from './entities.js';
import { lockInquiry } from './lock-inquiry.js';
import { clinicDeclinedInquiry } from './messages.js';
import { invitation as moves } from './moves.js';

export const DeclineInquiry = z.object({ reason: reasonFor('Say why, in a few words.') });

/** The clinic will not quote; what it has drafted ends with that. */
export const declineInquiry = verb(
  'declineInquiry',
  'clinic.quotes.write',
  DeclineInquiry,
  async (work, id) => {
    await givenInquiry(work, id);
    const inquiry = await lockInquiry(work, id);
    const own = { inquiry_id: id, provider_id: clinicFor(work.actor) };
    const quotes = await work.list(Quote, own);
    const invitation = await work.findBy(InquiryProvider, own);
    if (!invitation) throw new NotFound('There is no such record.');
    if (invitation.status === 'declined') throw new AlreadySo('Your clinic has declined already.');
    moves.check(invitation.status, 'declined', (from) =>
      from === 'quoted'
        ? 'Your clinic has quoted already.'
        : 'This inquiry is no longer open to your clinic.',
    );
    return { inquiry, quotes, invitation };
  },
  async (work, { inquiry, quotes, invitation }, { reason }) => {
    const { provider_id } = invitation;
    await work.change(InquiryProvider, invitation, {
      status: 'declined',
      declined_at: work.now,
      decline_reason: reason,
    });
    await work.create(WorkflowTimeline, {
      inquiry_id: inquiry.id,
      event: 'provider_declined',
      metadata: { provider_id },
    });
    for (const draft of quotes.filter(({ status }) => status === 'inquiry'))
      await moveQuote(work, draft, { to: 'cancelled', event: 'quote_cancelled' });
    const { provider_name } = await work.manager.findOneByOrFail(Provider, { id: provider_id });
    await notifyStaff(work, 'inquiries.write', {
      type: 'inquiry.declined',
      subject: { type: 'Inquiry', id: inquiry.id },
      message: clinicDeclinedInquiry({
        clinic: provider_name,
        code: await codeOf(work, inquiry.patient_id),
      }),
    });
  },
);
