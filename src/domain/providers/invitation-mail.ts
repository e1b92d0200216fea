import { type LetterTexts } from '../../core/letter.js';

/** To join a clinic's team; the link works once, for a week. */
export const teamInvitation = ({ clinic, link }: { clinic: string; link: string }): LetterTexts => ({
  en: {
    subject: `Join ${clinic} on Hairline`,
    greeting: 'Hello,',
    paragraphs: [`${clinic} would like you in its team on Hairline. Please join within a week.`],
    button: { label: 'Join the team', link },
    note: 'The link works once. If you do not know this clinic, nothing has to be done.',
  },
  tr: {
    subject: `${clinic} sizi Hairline'a davet ediyor`,
    greeting: 'Merhaba,',
    paragraphs: [`${clinic} sizi Hairline'daki ekibine davet ediyor. Lütfen bir hafta içinde katılın.`],
    button: { label: 'Ekibe katıl', link },
    note: 'Bağlantı bir kez çalışır. Bu kliniği tanımıyorsanız bir şey yapmanıza gerek yok.',
  },
});
