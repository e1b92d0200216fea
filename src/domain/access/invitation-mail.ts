import { type LetterTexts } from '../../core/letter.js';

interface Person {
  firstname: string;
  link: string;
}

/** The link works once, for seven days. */
export const invitationMail = ({ firstname, link }: Person): LetterTexts => ({
  en: {
    subject: 'You are invited to the Hairline back office',
    greeting: `Hello ${firstname},`,
    paragraphs: ['You are invited to the Hairline back office. Set a password here within seven days.'],
    button: { label: 'Set a password', link },
    note: 'The link works once. Afterwards sign in with your e-mail address.',
  },
  tr: {
    subject: 'Hairline yönetim paneline davet edildiniz',
    greeting: `Merhaba ${firstname},`,
    paragraphs: ['Hairline yönetim paneline davet edildiniz. Yedi gün içinde buradan bir şifre belirleyin.'],
    button: { label: 'Şifre belirle', link },
    note: 'Bağlantı bir kez çalışır. Sonrasında e-posta adresinizle giriş yapın.',
  },
});

/** The link works once, for an hour. */
export const passwordResetMail = ({ firstname, link }: Person): LetterTexts => ({
  en: {
    subject: 'Set a new password for Hairline',
    greeting: `Hello ${firstname},`,
    paragraphs: ['Set a new password here within an hour.'],
    button: { label: 'Set a new password', link },
    note: 'The link works once. If you did not ask for this, nothing has changed.',
  },
  tr: {
    subject: 'Hairline için yeni bir şifre belirleyin',
    greeting: `Merhaba ${firstname},`,
    paragraphs: ['Bir saat içinde buradan yeni bir şifre belirleyin.'],
    button: { label: 'Yeni şifre belirle', link },
    note: 'Bağlantı bir kez çalışır. Bunu siz istemediyseniz hiçbir şey değişmedi.',
  },
});
