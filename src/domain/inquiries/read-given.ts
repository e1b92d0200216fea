import { type EntityManager, In } from 'typeorm';
import { Quote } from '../quotes/entities.js';
import { Inquiry, type InquiryProvider, MedicalHistory } from './entities.js';
import { mayReadHistory } from './given.js';

/** The inquiries of several invitations, by their ids. */
export async function inquiriesOf(manager: EntityManager, invitations: readonly InquiryProvider[]) {
  const rows = await manager.findBy(Inquiry, { id: In(invitations.map(({ inquiry_id }) => inquiry_id)) });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ({ inquiry_id }: InquiryProvider) => byId.get(inquiry_id)!;
}

/** Whose the quotes are. @returns the patient's id by the inquiry's */
export async function patientsOf(manager: EntityManager, inquiryIds: readonly string[]) {
  const rows = await manager.find(Inquiry, {
    select: { id: true, patient_id: true },
    where: { id: In([...inquiryIds]) },
  });
  const byId = new Map(rows.map(({ id, patient_id }) => [id, patient_id]));
  return (inquiryId: string): string => byId.get(inquiryId) ?? '';
}

/** What a clinic knows of an inquiry beside it: its own quotes, and the history while it may read that. */
export async function knownToClinic(manager: EntityManager, invitation: InquiryProvider) {
  const { inquiry_id, provider_id } = invitation;
  const history = mayReadHistory(invitation)
    ? await manager.findOne(MedicalHistory, { where: { inquiry_id }, order: { created_at: 'DESC' } })
    : null;
  const quotes = await manager.find(Quote, { where: { inquiry_id, provider_id }, order: { id: 'ASC' } });
  return { history, quotes };
}
