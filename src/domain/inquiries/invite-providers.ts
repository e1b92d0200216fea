import { In } from 'typeorm';
import { z } from 'zod';
import { AlreadySo, Invalid } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { openThread } from '../conversations/open-thread.js';
import { notify } from '../notifications/notify.js';
import { Provider } from '../providers/entities.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { type Inquiry, InquiryProvider, WorkflowTimeline } from './entities.js';
import { lockInquiry, refuseBooked } from './lock-inquiry.js';
import { clinicInvited } from './messages.js';
import { BOOKED_QUOTES, invitation } from './moves.js';

export const InviteProviders = z.object({
  provider_ids: z
    .array(z.uuid('Choose a clinic.'), 'Choose at least one clinic.')
    .min(1, 'Choose at least one clinic.')
    .max(20, 'At most 20 clinics at a time.'),
});

/** Asks clinics to quote; they learn the patient's code and nothing that names the person. */
export const inviteProviders = verb(
  'inviteProviders',
  'inquiries.write',
  InviteProviders,
  async (work, id) => {
    const inquiry = await lockInquiry(work, id);
    await refuseBooked(work, inquiry, BOOKED_QUOTES);
    return inquiry;
  },
  async (work, inquiry, { provider_ids }) => {
    const clinics = await activeClinics(work, [...new Set(provider_ids)]);
    const code = await codeOf(work, inquiry.patient_id);
    let invited = 0;
    for (const clinic of clinics) {
      if (!(await invite(work, inquiry, clinic))) continue;
      invited++;
      await notify(work, {
        to: { type: 'Provider', id: clinic.id },
        type: 'inquiry.invited',
        subject: { type: 'Inquiry', id: inquiry.id },
        message: clinicInvited({ code }),
      });
    }
    if (invited === 0) throw new AlreadySo('Each of these clinics has been invited already.');
  },
);

/** Locked, so that none is suspended meanwhile. */
async function activeClinics(work: Work, ids: string[]): Promise<Provider[]> {
  const clinics = await work.list(Provider, { id: In(ids) });
  if (clinics.length < ids.length)
    throw new Invalid({ provider_ids: 'One of these clinics does not exist.' });
  const closed = clinics.filter(({ status }) => status !== 'active');
  if (closed.length > 0)
    throw new Invalid({
      provider_ids: `Only active clinics are invited: ${closed
        .map(({ provider_name, status }) => `${provider_name} is ${status}`)
        .join(', ')}.`,
    });
  return clinics;
}

/** @returns whether the clinic is invited now and was not before */
async function invite(work: Work, inquiry: Inquiry, clinic: Provider): Promise<boolean> {
  const pair = { inquiry_id: inquiry.id, provider_id: clinic.id };
  const row = await work.findBy(InquiryProvider, pair);
  if (row && !invitation.can(row.status, 'invited')) {
    work.remark('Left as it is', `${clinic.provider_name} has been invited already`);
    return false;
  }
  if (row)
    await work.change(InquiryProvider, row, {
      status: 'invited',
      invited_at: work.now,
      viewed_at: null,
      quoted_at: null,
      declined_at: null,
      decline_reason: null,
      expires_at: null,
      expired_at: null,
      withdrawn_at: null,
    });
  else await work.create(InquiryProvider, { ...pair, invited_at: work.now });
  await openThread(work, inquiry, clinic.id);
  await work.create(WorkflowTimeline, {
    inquiry_id: inquiry.id,
    event: 'provider_invited',
    metadata: { provider_id: clinic.id },
  });
  return true;
}
