import { longDay } from '../../core/dates.js';
import { type Message } from '../notifications/notify.js';
import { paper } from './messages.js';

interface Paper {
  /** E.g. licence. */
  type: string;
  /** Its last day, ISO. */
  day: string;
}
type OfClinic = Paper & { clinic: string };

export const clinicDocumentEnds = ({ type, day }: Paper): Message => ({
  en: {
    title: 'A document ends soon',
    body: `Your ${paper(type).en} ends on ${longDay(day, 'en')}. Please send us the new one before.`,
  },
  tr: {
    title: 'Bir belgenin süresi dolmak üzere',
    body: `Belgenizin (${paper(type).tr}) süresi ${longDay(day, 'tr')} tarihinde doluyor. Lütfen yenisini önceden gönderin.`,
  },
});

export const clinicDocumentExpired = ({ type, day }: Paper): Message => ({
  en: {
    title: 'A document has expired',
    body: `Your ${paper(type).en} ended on ${longDay(day, 'en')}. Please send us the new one.`,
  },
  tr: {
    title: 'Bir belgenin süresi doldu',
    body: `Belgenizin (${paper(type).tr}) süresi ${longDay(day, 'tr')} tarihinde doldu. Lütfen yenisini gönderin.`,
  },
});

export const staffDocumentEnds = ({ type, day, clinic }: OfClinic): Message => ({
  en: {
    title: "A clinic's document ends soon",
    body: `${clinic}: the ${paper(type).en} ends on ${longDay(day, 'en')}.`,
  },
  tr: {
    title: 'Bir kliniğin belgesi sona ermek üzere',
    body: `${clinic}: belgenin (${paper(type).tr}) süresi ${longDay(day, 'tr')} tarihinde doluyor.`,
  },
});

export const staffDocumentExpired = ({ type, day, clinic }: OfClinic): Message => ({
  en: {
    title: "A clinic's document has expired",
    body: `${clinic}: the ${paper(type).en} ended on ${longDay(day, 'en')}.`,
  },
  tr: {
    title: 'Bir kliniğin belgesinin süresi doldu',
    body: `${clinic}: belgenin (${paper(type).tr}) süresi ${longDay(day, 'tr')} tarihinde doldu.`,
  },
});
