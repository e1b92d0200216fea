import { longDay } from '../../core/dates.js';
import { type Message } from '../notifications/notify.js';

export const patientQuoteEnds = ({ clinic }: { clinic: string }): Message => ({
  en: {
    title: 'A quote ends soon',
    body: `The quote of ${clinic} ends within a few hours. Please accept or decline it in the app.`,
  },
  tr: {
    title: 'Bir teklifin süresi dolmak üzere',
    body: `${clinic} teklifinin süresi birkaç saat içinde doluyor. Lütfen uygulamada kabul edin veya reddedin.`,
  },
});

export const patientAppointment = ({ clinic, day }: { clinic: string; day: string }): Message => ({
  en: { title: 'Your treatment is near', body: `Your treatment at ${clinic} is on ${longDay(day, 'en')}.` },
  tr: {
    title: 'Tedaviniz yaklaşıyor',
    body: `${clinic} kliniğindeki tedaviniz ${longDay(day, 'tr')} tarihinde.`,
  },
});

export const clinicAppointment = ({ code, day }: { code: string; day: string }): Message => ({
  en: { title: 'A treatment is near', body: `Patient ${code} is treated on ${longDay(day, 'en')}.` },
  tr: {
    title: 'Bir tedavi yaklaşıyor',
    body: `${code} kodlu hastanın tedavisi ${longDay(day, 'tr')} tarihinde.`,
  },
});
