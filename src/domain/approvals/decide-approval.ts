import { Refusal } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { type Message, notify } from '../notifications/notify.js';
import { ApprovalRequest } from './entities.js';
import { approval } from './moves.js';
import { type ApprovalKind } from './states.js';

interface Decision {
  approve: boolean;
  /** Why, where it is declined; a remark otherwise. */
  reason?: string | null;
}

/**
 * For a guard: the request that waits, locked after its subject.
 * @throws Refusal where none waits, or where whoever asked would decide
 */
export async function openApproval(
  work: Work,
  kind: ApprovalKind,
  subjectId: string,
): Promise<ApprovalRequest> {
  const request = await work.findBy(ApprovalRequest, { open_subject_id: subjectId, kind });
  if (!request) throw new Refusal('Nobody has asked for this, or it has been decided.');
  const { requested_by_type, requested_by_id } = request;
  if (requested_by_type === work.actor.type && requested_by_id === work.actor.id)
    throw new Refusal('You asked for this yourself: a second person has to decide.');
  return request;
}

/** Writes the decision of a second person; what follows from it is the caller's. @throws as openApproval */
export async function decideApproval(
  work: Work,
  kind: ApprovalKind,
  subjectId: string,
  { approve, reason = null }: Decision,
): Promise<ApprovalRequest> {
  const request = await openApproval(work, kind, subjectId);
  const state = approve ? 'approved' : 'declined';
  approval.check(request.state, state, (from) => `This is ${from} already.`);
  return work.change(ApprovalRequest, request, {
    state,
    open_subject_id: null,
    decided_by_user_id: work.actor.type === 'User' ? work.actor.id : null,
    decided_at: work.now,
    decision_reason: reason,
  });
}

/** Tells whoever asked what became of it; nobody where the program itself asked. */
export async function tellRequester(
  work: Work,
  request: ApprovalRequest,
  type: string,
  message: Message,
): Promise<void> {
  const { requested_by_type, requested_by_id, id } = request;
  if (requested_by_id === null || requested_by_type === 'System') return;
  await notify(work, {
    to: { type: requested_by_type === 'Patient' ? 'Patient' : 'User', id: requested_by_id },
    type,
    subject: { type: 'ApprovalRequest', id },
    message,
  });
}
