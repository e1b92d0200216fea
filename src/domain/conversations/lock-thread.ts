import { type EntityManager } from 'typeorm';
import { NotFound, Refusal } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { AfterCare } from '../aftercare/entities.js';
import { Inquiry } from '../inquiries/entities.js';
import { AftercareConversation, Conversation } from './entities.js';

interface Parties {
  patient_id: string | null;
  provider_id: string | null;
}

/** A conversation of either kind, with whom it is between. */
export type Thread = Parties &
  (
    | { kind: 'Conversation'; row: Conversation }
    | { kind: 'AftercareConversation'; row: AftercareConversation }
  );

/** The thread as it is, whichever of the two tables it stands in. */
export async function findThread(manager: EntityManager, id: string): Promise<Thread> {
  const row = await manager.findOneBy(Conversation, { id });
  if (row) return { kind: 'Conversation', row, ...(await partiesOf(manager, row)) };
  const found = await manager.findOneBy(AftercareConversation, { id });
  if (!found) throw new NotFound('There is no such conversation.');
  const plan = await manager.findOneByOrFail(AfterCare, { id: found.after_care_id });
  const { patient_id, provider_id } = plan;
  return { kind: 'AftercareConversation', row: found, patient_id, provider_id };
}

/** The same, locked. */
export async function lockThread(work: Work, id: string): Promise<Thread> {
  const { kind } = await findThread(work.manager, id);
  if (kind === 'Conversation') {
    const row = await work.find(Conversation, id);
    return { kind, row, ...(await partiesOf(work.manager, row)) };
  }
  const row = await work.find(AftercareConversation, id);
  const plan = await work.manager.findOneByOrFail(AfterCare, { id: row.after_care_id });
  return { kind, row, patient_id: plan.patient_id, provider_id: plan.provider_id };
}

/** The thread, locked, where somebody can still write in it. */
export async function lockOpenThread(work: Work, id: string): Promise<Thread> {
  const thread = await lockThread(work, id);
  if (thread.kind === 'AftercareConversation' && thread.row.status === 'closed')
    throw new Refusal('This conversation is closed: reopen it first.', {
      table: 'aftercare_conversations',
      id,
      action: 'reopenConversation',
    });
  return thread;
}

/** Whoever else writes this database may know the patient by the inquiry alone. */
async function partiesOf(
  manager: EntityManager,
  { patient_id, provider_id, inquiry_id }: Conversation,
): Promise<Parties> {
  if (patient_id !== null || inquiry_id === null) return { patient_id, provider_id };
  const inquiry = await manager.findOneBy(Inquiry, { id: inquiry_id });
  return { patient_id: inquiry?.patient_id ?? null, provider_id };
}
