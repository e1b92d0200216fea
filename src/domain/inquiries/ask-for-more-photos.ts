import { z } from 'zod';
import { AlreadySo } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { notify } from '../notifications/notify.js';
import { reasonFor } from '../people/fields.js';
import { WorkflowTimeline } from './entities.js';
import { lockInquiry, refuseBooked } from './lock-inquiry.js';
import { photosAsked } from './messages.js';
import { BOOKED_QUOTES } from './moves.js';

export const AskForMorePhotos = z.object({
  note: reasonFor('Say which photos are missing: the patient reads it.'),
});

/** Asks the patient for what clinics need to see before they can quote. */
export const askForMorePhotos = verb(
  'askForMorePhotos',
  'inquiries.write',
  AskForMorePhotos,
  async (work, id) => {
    const inquiry = await lockInquiry(work, id);
    await refuseBooked(work, inquiry, BOOKED_QUOTES);
    return inquiry;
  },
  async (work, inquiry, { note }) => {
    const asked = await work.list(WorkflowTimeline, { inquiry_id: inquiry.id, event: 'photos_requested' });
    if (asked.at(-1)?.metadata?.note === note)
      throw new AlreadySo('The patient has been asked for just this already.');
    await work.create(WorkflowTimeline, {
      inquiry_id: inquiry.id,
      event: 'photos_requested',
      metadata: { note },
    });
    await notify(work, {
      to: { type: 'Patient', id: inquiry.patient_id },
      type: 'inquiry.photos_requested',
      subject: { type: 'Inquiry', id: inquiry.id },
      message: photosAsked({ note }),
    });
  },
);
