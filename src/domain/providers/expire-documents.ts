import { eachDue } from '../../core/clock.js';
import { database } from '../../core/database.js';
import { addDays, dayIn } from '../../core/dates.js';
import { type Work } from '../../core/work.js';
import { type Message, notify, notifyStaff } from '../notifications/notify.js';
import { readSetting } from '../settings/read-setting.js';
import {
  clinicDocumentEnds,
  clinicDocumentExpired,
  staffDocumentEnds,
  staffDocumentExpired,
} from './document-messages.js';
import { Provider, ProviderDocument } from './entities.js';
import { document } from './moves.js';

/** Ends the verified papers whose last day is over where the clinic is. */
export const expireDocuments = (): Promise<number> =>
  eachDue(
    'expireDocuments',
    {
      sql: `SELECT id FROM provider_documents
        WHERE verification_status = 'verified' AND expiry_date < ? AND deleted_at IS NULL`,
      parameters: (now) => [addDays(dayIn('utc', now), 1)],
    },
    expire,
  );

async function expire(work: Work, id: string): Promise<boolean> {
  const { paper, clinic } = await lockWithClinic(work, id);
  const { verification_status, expiry_date, document_type } = paper;
  if (!document.can(verification_status, 'expired') || expiry_date === null) return false;
  if (expiry_date >= dayIn(clinic.timezone, work.now)) return false;
  await work.change(ProviderDocument, paper, { verification_status: 'expired' });
  const said = { type: document_type, day: expiry_date, clinic: clinic.provider_name };
  await tell(work, paper, 'document.expired', {
    clinic: clinicDocumentExpired(said),
    staff: staffDocumentExpired(said),
  });
  return true;
}

const KEY = 'document.ends_soon-';

/** Warns of papers that end within as many days as the settings say, once for each last day. */
export async function warnOfDocuments(): Promise<number> {
  const days = await readSetting(database().manager, 'document_warning_days');
  const due = {
    sql: `SELECT d.id FROM provider_documents d
      WHERE d.verification_status = 'verified' AND d.expiry_date BETWEEN ? AND ? AND d.deleted_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM alerts_notifications n
          WHERE n.dedupe_key = CONCAT('${KEY}', d.id, '-', d.expiry_date))`,
    parameters: (now: Date) => [addDays(dayIn('utc', now), -1), addDays(dayIn('utc', now), days + 1)],
  };
  return eachDue('warnOfDocuments', due, (work, id) => warn(work, id, days));
}

async function warn(work: Work, id: string, days: number): Promise<boolean> {
  const { paper, clinic } = await lockWithClinic(work, id);
  const { verification_status, expiry_date, document_type } = paper;
  const today = dayIn(clinic.timezone, work.now);
  if (verification_status !== 'verified' || expiry_date === null) return false;
  if (expiry_date < today || expiry_date > addDays(today, days)) return false;
  const said = { type: document_type, day: expiry_date, clinic: clinic.provider_name };
  const messages = { clinic: clinicDocumentEnds(said), staff: staffDocumentEnds(said) };
  return tell(work, paper, 'document.ends_soon', messages, `${KEY}${id}-${expiry_date}`);
}

async function lockWithClinic(work: Work, id: string) {
  const paper = await work.find(ProviderDocument, id);
  const clinic = await work.manager.findOneOrFail(Provider, {
    where: { id: paper.provider_id },
    withDeleted: true,
  });
  return { paper, clinic };
}

async function tell(
  work: Work,
  { id, provider_id }: ProviderDocument,
  type: string,
  messages: { clinic: Message; staff: Message },
  dedupe_key?: string,
): Promise<boolean> {
  const notice = {
    type,
    severity: 'warning',
    subject: { type: 'ProviderDocument', id },
    ...(dedupe_key ? { dedupe_key } : {}),
  } as const;
  const told = await notify(work, {
    ...notice,
    to: { type: 'Provider', id: provider_id },
    message: messages.clinic,
  });
  if (told) await notifyStaff(work, 'providers.verify', { ...notice, message: messages.staff });
  return told;
}
