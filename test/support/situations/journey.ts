import {
  closeConversation,
  reopenConversation,
} from '../../../src/domain/conversations/close-conversation.js';
import { AftercareConversation } from '../../../src/domain/conversations/entities.js';
import { handOverConversation } from '../../../src/domain/conversations/hand-over-conversation.js';
import { replyAsSupport } from '../../../src/domain/conversations/reply-as-support.js';
import { acknowledgeCriticalAlert } from '../../../src/domain/inquiries/acknowledge-critical-alert.js';
import { askForMorePhotos } from '../../../src/domain/inquiries/ask-for-more-photos.js';
import { enterInquiryForPatient } from '../../../src/domain/inquiries/enter-inquiry-for-patient.js';
import { inviteProviders } from '../../../src/domain/inquiries/invite-providers.js';
import { withdrawProvider } from '../../../src/domain/inquiries/withdraw-provider.js';
import { acceptQuoteForPatient } from '../../../src/domain/quotes/accept-quote-for-patient.js';
import { cancelBooking } from '../../../src/domain/quotes/cancel-booking.js';
import { completeTreatment } from '../../../src/domain/quotes/complete-treatment.js';
import { enterQuoteForClinic } from '../../../src/domain/quotes/enter-quote-for-clinic.js';
import { extendQuoteExpiry } from '../../../src/domain/quotes/extend-quote-expiry.js';
import { markArrived } from '../../../src/domain/quotes/mark-arrived.js';
import { rejectQuoteForPatient } from '../../../src/domain/quotes/reject-quote-for-patient.js';
import { rescheduleTreatment } from '../../../src/domain/quotes/reschedule-treatment.js';
import { type QuoteState } from '../../../src/domain/quotes/states.js';
import { submitQuoteForClinic } from '../../../src/domain/quotes/submit-quote-for-clinic.js';
import { approveReview } from '../../../src/domain/reviews/approve-review.js';
import { Review } from '../../../src/domain/reviews/entities.js';
import { rejectReview } from '../../../src/domain/reviews/reject-review.js';
import { unpublishReview } from '../../../src/domain/reviews/unpublish-review.js';
import { aPlan } from '../aftercare.js';
import { aQuoteThatIs } from '../bookings.js';
import { aConversation } from '../conversations.js';
import { anInquiry, aTreatment } from '../journey.js';
import { anAlert } from '../patients.js';
import { daysFromNow } from '../story.js';
import { aClinic, actorAs, aPatient, make } from '../world.js';
import { on, reason, type Situation } from './situation.js';

export function journeySituations(staff: Record<string, string>): Situation[] {
  const quote =
    (state: QuoteState, input: object = {}) =>
    async () => ({
      id: (await aQuoteThatIs(state)).id,
      input,
    });
  const thread =
    (input: object = {}) =>
    async () => ({ id: (await aConversation()).conversation.id, input });
  const aftercareThread = (status: string) => async () => ({
    id: (
      await make(AftercareConversation, {
        after_care_id: (await aPlan()).plan.id,
        subject: 'My recovery',
        status,
      })
    ).id,
  });
  const review =
    (values: Partial<Review>, input: object = {}) =>
    async () => ({
      id: (
        await make(Review, {
          overall_rating: 4,
          provider_id: (await aClinic()).id,
          patient_id: (await aPatient()).id,
          ...values,
        })
      ).id,
      input,
    });

  return [
    on(
      enterInquiryForPatient,
      async () => ({
        id: (await aPatient()).id,
        input: {
          problem: 'Receding hairline',
          problem_details: 'Since 2019.',
          scan_url: 'uploads/1.jpg',
          treatment_schedule: [daysFromNow(30)],
        },
      }),
      'a patient may have two inquiries',
    ),
    on(inviteProviders, async () => ({
      id: (await anInquiry()).id,
      input: { provider_ids: [(await aClinic()).id] },
    })),
    on(withdrawProvider, async () => {
      const [{ id }, provider] = [await anInquiry(), await aClinic()];
      await inviteProviders(actorAs('support', staff.support), id, { provider_ids: [provider.id] });
      return { id, input: { provider_id: provider.id, reason } };
    }),
    on(askForMorePhotos, async () => ({
      id: (await anInquiry()).id,
      input: { note: 'The crown, from above, in daylight.' },
    })),
    on(acknowledgeCriticalAlert, async () => ({
      id: (await anAlert((await anInquiry()).id, ['Epilepsy'])).id,
      input: { reason },
    })),
    on(enterQuoteForClinic, async () => ({
      id: (await anInquiry()).id,
      input: {
        provider_id: (await aClinic()).id,
        treatment_id: (await aTreatment()).id,
        treatment_date: [daysFromNow(60)],
        quote_amount: '2500.00',
        currency: 'EUR',
      },
    })),
    on(submitQuoteForClinic, quote('inquiry')),
    on(
      extendQuoteExpiry,
      quote('quote', { expiration_hours: 24 }),
      'each press gives the patient that much more time',
    ),
    on(acceptQuoteForPatient, quote('quote')),
    on(rejectQuoteForPatient, quote('quote', { reason })),
    on(cancelBooking, quote('confirmed', { reason })),
    on(markArrived, quote('confirmed')),
    on(completeTreatment, quote('inprogress')),
    on(rescheduleTreatment, quote('confirmed', { schedule_date: daysFromNow(120), reason })),
    on(replyAsSupport, thread({ content: 'We look into it.' })),
    on(handOverConversation, thread({ assigned_user_id: staff.support })),
    on(closeConversation, aftercareThread('open')),
    on(reopenConversation, aftercareThread('closed')),
    on(approveReview, review({})),
    on(rejectReview, review({}, { reason })),
    on(unpublishReview, review({ is_published: true, moderated_at: new Date('2026-01-01') }, { reason })),
  ];
}
