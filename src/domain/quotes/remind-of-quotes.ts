import { eachDue } from '../../core/clock.js';
import { type Work } from '../../core/work.js';
import { Patient } from '../people/entities.js';
import { notify } from '../notifications/notify.js';
import { Quote } from './entities.js';
import { patientQuoteEnds } from './reminder-messages.js';
import { clinicOf, inquiryOf } from './open-quote.js';

const BEFORE_MS = 6 * 3_600_000;
const KEY = 'quote.ends_soon-';

/** Reminds patients of the quotes that end within hours; of one that was extended, before its new end again. */
export const remindOfQuotes = (): Promise<number> => eachDue('remindOfQuotes', due, remind);

const due = {
  sql: `SELECT q.id FROM quotes q
    WHERE q.status = 'quote' AND q.expires_at > ? AND q.expires_at <= ? AND q.deleted_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM alerts_notifications n
        WHERE n.dedupe_key = CONCAT('${KEY}', q.id, '-', UNIX_TIMESTAMP(q.expires_at)))`,
  parameters: (now: Date) => [now, new Date(now.getTime() + BEFORE_MS)],
};

async function remind(work: Work, id: string): Promise<boolean> {
  const quote = await work.find(Quote, id);
  const { status, expires_at } = quote;
  if (status !== 'quote' || !expires_at || expires_at <= work.now) return false;
  if (expires_at.getTime() > work.now.getTime() + BEFORE_MS) return false;
  const { patient_id } = await inquiryOf(work, quote);
  const patient = await work.manager.findOneBy(Patient, { id: patient_id });
  if (!patient || patient.erased_at) return false;
  const { provider_name } = await clinicOf(work, quote);
  return notify(work, {
    to: { type: 'Patient', id: patient_id },
    type: 'quote.ends_soon',
    subject: { type: 'Quote', id },
    message: patientQuoteEnds({ clinic: provider_name }),
    dedupe_key: `${KEY}${id}-${expires_at.getTime() / 1000}`,
  });
}
