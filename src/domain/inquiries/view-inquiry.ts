import { z } from 'zod';
import { verb } from '../../core/verb.js';
import { givenInquiry, clinicFor } from '../providers/own.js';
import { InquiryProvider, WorkflowTimeline } from './entities.js';

/** The clinic has seen what it was asked about. Seen once is seen: the first time counts. */
export const viewInquiry = verb(
  'viewInquiry',
  'clinic.inquiries.read',
  z.object({}),
  async (work, inquiry_id) => {
    await givenInquiry(work, inquiry_id);
    return work.findBy(InquiryProvider, { inquiry_id, provider_id: clinicFor(work.actor) });
  },
  async (work, invitation) => {
    if (invitation?.status !== 'invited') return;
    const { inquiry_id, provider_id } = invitation;
    await work.change(InquiryProvider, invitation, { status: 'viewed', viewed_at: work.now });
    await work.create(WorkflowTimeline, { inquiry_id, event: 'provider_viewed', metadata: { provider_id } });
  },
);
