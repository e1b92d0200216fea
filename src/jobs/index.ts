import { sweep } from '../core/queue.js';
import { sealAudit, sealLateEntries } from '../core/seal.js';
import { mailInvitation, mailPasswordReset } from '../domain/access/passwords.js';
import { endSessionsOf } from '../domain/access/sessions.js';
import { forgetAttemptsOf } from '../domain/access/unlock-account.js';
import { deliverNotification } from '../domain/notifications/deliver-notification.js';
import { checkBulk, runBulk } from '../domain/tasks/bulk.js';
import { type JobMap, type Rhythm } from './job.js';

/** Every job by its name. */
export const jobs: JobMap = {
  'check-bulk': (actor, { task_id }) => checkBulk(actor, task_id),
  'deliver-notification': (actor, { id }) => deliverNotification(actor, id),
  'end-sessions': async (_actor, { user_id, before }) => void (await endSessionsOf(user_id, { before })),
  'forget-attempts': (_actor, { user_id }) => forgetAttemptsOf(user_id),
  'mail-invitation': (actor, { user_id }) => mailInvitation(actor, user_id),
  'mail-password-reset': (actor, { user_id }) => mailPasswordReset(actor, user_id),
  'run-bulk': (actor, { task_id }) => runBulk(actor, task_id),
};

export const rhythms: Rhythm[] = [
  { name: 'seal-audit', every_ms: 2_000, run: sealAudit },
  { name: 'seal-late-audit-entries', every_ms: 60 * 60_000, run: sealLateEntries },
  { name: 'sweep-outbox', every_ms: 5_000, run: () => sweep() },
];
