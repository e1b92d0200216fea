import { staffWith } from '../../core/access.js';
import { isDuplicate } from '../../core/database-errors.js';
import { type Work } from '../../core/work.js';
import { Patient, User } from '../people/entities.js';
import { LOCALES } from '../people/states.js';
import { Provider, ProviderUser } from '../providers/entities.js';
import { AlertsNotification, type NOTIFICATION_SEVERITIES, type NOTIFICATION_SUBJECTS } from './entities.js';

declare module '../../core/queue-types.js' {
  interface Jobs {
    'deliver-notification': { id: string };
  }
}

export type Locale = (typeof LOCALES)[number];
/** A message in every language that people here read. */
export type Message = Readonly<Record<Locale, { title: string; body: string }>>;

export interface Notice {
  to: { type: 'Patient' | 'Provider' | 'ProviderUser' | 'User'; id: string };
  /** What happened, dotted: standalone_aftercare.assigned. */
  type: string;
  severity?: (typeof NOTIFICATION_SEVERITIES)[number];
  subject: { type: (typeof NOTIFICATION_SUBJECTS)[number]; id: string };
  message: Message;
  /** What has been told with this key is not told again, whoever runs twice. */
  dedupe_key?: string;
}

/**
 * Tells a person or a clinic, in their language: a row now, delivered after the commit.
 * @returns whether it was told now, and not before under the same key
 */
export async function notify(
  work: Work,
  { to, type, severity = 'info', subject, message, dedupe_key }: Notice,
): Promise<boolean> {
  if (dedupe_key && (await work.manager.existsBy(AlertsNotification, { dedupe_key }))) return false;
  const locale = await localeOf(work, to);
  try {
    const row = await work.create(AlertsNotification, {
      notifiable_type: to.type,
      notifiable_id: to.id,
      type,
      severity,
      ...message[locale],
      subject_type: subject.type,
      subject_id: subject.id,
      locale,
      dedupe_key: dedupe_key ?? null,
    });
    work.later('deliver-notification', { id: row.id });
    return true;
  } catch (error) {
    // Somebody else told it after this transaction had begun to look.
    if (!dedupe_key || !isDuplicate(error)) throw error;
    return false;
  }
}

/**
 * Tells everybody of the staff who holds a right, but for whoever does this; a key counts for each of them.
 * @returns whether anybody was told now
 */
export async function notifyStaff(
  work: Work,
  permission: string,
  { dedupe_key, ...notice }: Omit<Notice, 'to'>,
): Promise<boolean> {
  let anybody = false;
  for (const id of await staffWith(work.manager, permission)) {
    if (id === work.actor.id) continue;
    const once = dedupe_key ? { dedupe_key: `${dedupe_key}-${id}` } : {};
    if (await notify(work, { ...notice, ...once, to: { type: 'User', id } })) anybody = true;
  }
  return anybody;
}

/** Their own choice, else the language of their country. */
async function localeOf(work: Work, to: Notice['to']): Promise<Locale> {
  if (to.type === 'User' || to.type === 'ProviderUser') {
    const person = await work.manager.findOneBy<User | ProviderUser>(
      to.type === 'User' ? User : ProviderUser,
      { id: to.id },
    );
    return LOCALES.find((locale) => locale === person?.locale) ?? 'en';
  }
  if (to.type === 'Provider') {
    const provider = await work.manager.findOneBy(Provider, { id: to.id });
    return provider?.country === 'Turkey' ? 'tr' : 'en';
  }
  const patient = await work.manager.findOneBy(Patient, { id: to.id });
  const chosen = LOCALES.find((locale) => locale === patient?.locale);
  return chosen ?? (/turkey|türkiye/i.test(patient?.location ?? '') ? 'tr' : 'en');
}
