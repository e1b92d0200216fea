import { sweep } from '../core/queue.js';
import { sealAudit, sealLateEntries } from '../core/seal.js';
import { mailPasswordReset } from '../domain/access/passwords.js';
import { askConsents } from '../domain/content/ask-consents.js';
import { deliverNotification } from '../domain/notifications/deliver-notification.js';
import { checkBulk, runBulk } from '../domain/tasks/bulk.js';
import { type JobMap, type Rhythm } from './job.js';

/** Every job by its name. */
export const jobs: JobMap = {
  'ask-consents': (actor, { terms_id, after }) => askConsents(actor, terms_id, after),
  'check-bulk': (actor, { task_id }) => checkBulk(actor, task_id),
  'deliver-notification': (actor, { id }) => deliverNotification(actor, id),
  'mail-password-reset': (actor, { user_id }) => mailPasswordReset(actor, user_id),
  'run-bulk': (actor, { task_id }) => runBulk(actor, task_id),
};

export const rhythms: Rhythm[] = [
  { name: 'seal-audit', every_ms: 2_000, run: sealAudit },
  { name: 'seal-late-audit-entries', every_ms: 60 * 60_000, run: sealLateEntries },
  { name: 'sweep-outbox', every_ms: 5_000, run: () => sweep() },
];
