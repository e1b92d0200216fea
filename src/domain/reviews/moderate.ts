import { NotFound } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { type Message, notify } from '../notifications/notify.js';
import { Patient } from '../people/entities.js';
import { Provider } from '../providers/entities.js';
import { Review } from './entities.js';
import { recomputeRatings } from './recompute-ratings.js';

interface Decision {
  is_published: boolean;
  reason: string | null;
}

/** The review, and its clinic before it: two who decide about one clinic do so one after the other. */
export async function lockReview(work: Work, id: string): Promise<Review> {
  const found = await work.manager.findOneBy(Review, { id });
  if (!found) throw new NotFound('There is no such review.');
  await work.findBy(Provider, { id: found.provider_id });
  return work.find(Review, id);
}

/** Publishes or withholds a review; the clinic's published averages follow at once. */
export async function decide(work: Work, review: Review, { is_published, reason }: Decision): Promise<void> {
  await work.change(Review, review, {
    is_published,
    moderated_at: work.now,
    moderated_by_user_id: work.actor.type === 'User' ? work.actor.id : null,
    moderation_reason: reason,
  });
  await recomputeRatings(work, review.provider_id);
}

export async function tellPatient(work: Work, review: Review, type: string, message: Message): Promise<void> {
  const patient = await work.manager.findOneBy(Patient, { id: review.patient_id });
  if (!patient || patient.erased_at) return;
  await notify(work, {
    to: { type: 'Patient', id: patient.id },
    type,
    subject: { type: 'Review', id: review.id },
    message,
  });
}

export async function tellClinic(work: Work, review: Review, type: string, message: Message): Promise<void> {
  await notify(work, {
    to: { type: 'Provider', id: review.provider_id },
    type,
    subject: { type: 'Review', id: review.id },
    message,
  });
}
