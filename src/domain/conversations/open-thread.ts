import { type Work } from '../../core/work.js';
import { type Inquiry } from '../inquiries/entities.js';
import { Conversation } from './entities.js';

/** Where a patient and a clinic write about an inquiry: there from the invitation on, once for the three of them. */
export async function openThread(
  work: Work,
  { id: inquiry_id, patient_id }: Pick<Inquiry, 'id' | 'patient_id'>,
  provider_id: string,
): Promise<Conversation> {
  const between = { inquiry_id, patient_id, provider_id };
  return (await work.findBy(Conversation, between)) ?? work.create(Conversation, between);
}
