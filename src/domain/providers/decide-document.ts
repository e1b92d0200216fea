import { AlreadySo } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { type Message, notify } from '../notifications/notify.js';
import { ProviderDocument } from './entities.js';
import { document, type DocumentState, documentStands } from './moves.js';

/** The document, if it may go where somebody wants it. */
export async function openDocument(work: Work, id: string, to: DocumentState): Promise<ProviderDocument> {
  const found = await work.find(ProviderDocument, id);
  if (found.verification_status === to) throw new AlreadySo(documentStands(found));
  document.check(found.verification_status, to, () => documentStands(found));
  return found;
}

export async function decideDocument(
  work: Work,
  found: ProviderDocument,
  decision: { to: DocumentState; rejection_reason: string | null; message: Message },
): Promise<void> {
  const { to, rejection_reason, message } = decision;
  await work.change(ProviderDocument, found, {
    verification_status: to,
    verified_by_user_id: work.actor.type === 'User' ? work.actor.id : null,
    verified_at: work.now,
    rejection_reason,
  });
  await notify(work, {
    to: { type: 'Provider', id: found.provider_id },
    type: `document.${to}`,
    severity: to === 'rejected' ? 'warning' : 'info',
    subject: { type: 'ProviderDocument', id: found.id },
    message,
  });
}
