import { letterIn } from '../../src/core/letter.js';
import { useMail } from '../../src/core/mail.js';
import { invitationMail } from '../../src/domain/access/invitation-mail.js';
import { clinicUrgent } from '../../src/domain/aftercare/messages.js';
import { type AlertsNotification } from '../../src/domain/notifications/entities.js';
import { notificationLetter } from '../../src/domain/notifications/notification-letter.js';
import { type Message } from '../../src/domain/notifications/notify.js';
import { passwordLink } from '../../src/domain/people/messages.js';
import { patientQuoted } from '../../src/domain/quotes/messages.js';

export const LOCALES = ['en', 'tr'] as const;

/** A mail of each sort, in a language, as people get them. */
export function sampleLetters(folder: string, locale: (typeof LOCALES)[number]) {
  useMail(folder, {
    office: 'https://office.hairline.example',
    patients: 'https://app.hairline.example',
    clinics: 'https://clinics.hairline.example',
  });
  const about = (recipient_type: string, type: string, message: Message, severity = 'info') =>
    notificationLetter({
      mail: { recipient_type },
      notification: { type, severity, locale, ...message[locale] } as AlertsNotification,
    });
  const link = 'https://office.hairline.example/admin/reset-password?token=9Zk2xT0aQ7';
  const quoted = patientQuoted({ clinic: 'Bosphorus Hair Clinic', amount: '2,450.00', currency: 'EUR' });
  return {
    quote: about('Patient', 'quote.submitted', quoted),
    urgent: about(
      'ProviderUser',
      'aftercare.urgent_answer',
      clinicUrgent({ code: 'PAT-000123' }),
      'critical',
    ),
    invitation: letterIn(locale, invitationMail({ firstname: 'Deniz', link })),
    password: letterIn(locale, passwordLink({ first_name: 'Ayşe', link })),
  };
}
