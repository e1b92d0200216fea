import { AlreadySo, Forbidden } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { ApprovalRequest, type APPROVAL_SUBJECTS } from './entities.js';
import { type ApprovalKind } from './states.js';

interface Ask {
  kind: ApprovalKind;
  subject: { type: (typeof APPROVAL_SUBJECTS)[number]; id: string };
  amount?: string;
  currency?: string;
  reason: string;
}

/** For a guard. @throws AlreadySo where somebody has asked and nobody has decided yet */
export async function notAskedYet(work: Work, kind: ApprovalKind, subjectId: string): Promise<void> {
  if (await work.findBy(ApprovalRequest, { open_subject_id: subjectId, kind }))
    throw new AlreadySo('Somebody has asked for this already: it waits for a second person.');
}

/**
 * Asks for what takes two people; the caller has locked the subject, and tells those who may decide.
 * @throws AlreadySo where it has been asked for
 */
export async function askApproval(
  work: Work,
  { kind, subject, amount, currency, reason }: Ask,
): Promise<ApprovalRequest> {
  if (work.actor.type === 'ProviderUser') throw new Forbidden();
  await notAskedYet(work, kind, subject.id);
  return work.create(ApprovalRequest, {
    kind,
    subject_type: subject.type,
    subject_id: subject.id,
    open_subject_id: subject.id,
    amount: amount ?? null,
    currency: currency ?? null,
    reason,
    requested_by_type: work.actor.type,
    requested_by_id: work.actor.id,
    state: 'pending',
  });
}
