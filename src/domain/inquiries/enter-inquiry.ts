import { type Work } from '../../core/work.js';
import { Inquiry, WorkflowTimeline } from './entities.js';

/** An inquiry, entered for a patient; its timeline begins with it. */
export async function enterInquiry(work: Work, values: Partial<Inquiry>): Promise<Inquiry> {
  const inquiry = await work.create(Inquiry, values);
  await work.create(WorkflowTimeline, { inquiry_id: inquiry.id, event: 'inquiry_created', metadata: null });
  return inquiry;
}
