import { longDay } from '../../core/dates.js';
import { type Message } from '../notifications/notify.js';

interface Offer {
  clinic: string;
  amount: string;
  currency: string;
}

export const patientQuoted = ({ clinic, amount, currency }: Offer): Message => ({
  en: { title: 'You have a new quote', body: `${clinic} offers your treatment for ${amount} ${currency}.` },
  tr: {
    title: 'Yeni bir teklifiniz var',
    body: `${clinic} tedaviniz için ${amount} ${currency} teklif ediyor.`,
  },
});

export const patientExtended = ({ clinic }: { clinic: string }): Message => ({
  en: { title: 'You have more time', body: `You can think longer about the quote of ${clinic}.` },
  tr: { title: 'Daha fazla zamanınız var', body: `${clinic} teklifini daha uzun süre düşünebilirsiniz.` },
});

export const patientAccepted = ({ clinic, day }: { clinic: string; day: string }): Message => ({
  en: {
    title: 'Your appointment is held',
    body: `${clinic} expects you on ${longDay(day, 'en')}. Your booking is confirmed with your payment.`,
  },
  tr: {
    title: 'Randevunuz ayrıldı',
    body: `${clinic} sizi ${longDay(day, 'tr')} tarihinde bekliyor. Rezervasyonunuz ödemenizle kesinleşir.`,
  },
});

export const clinicAccepted = ({ code, day }: { code: string; day: string }): Message => ({
  en: {
    title: 'A quote was accepted',
    body: `Patient ${code} accepted your quote for ${longDay(day, 'en')}.`,
  },
  tr: {
    title: 'Bir teklif kabul edildi',
    body: `${code} kodlu hasta ${longDay(day, 'tr')} için teklifinizi kabul etti.`,
  },
});

export const clinicNotChosen = ({ code }: { code: string }): Message => ({
  en: {
    title: 'A quote was not chosen',
    body: `Patient ${code} chose another offer. Thank you for quoting.`,
  },
  tr: {
    title: 'Bir teklif seçilmedi',
    body: `${code} kodlu hasta başka bir teklifi seçti. Teşekkür ederiz.`,
  },
});

export const clinicRejected = ({ code, reason }: { code: string; reason: string }): Message => ({
  en: { title: 'A quote was rejected', body: `Patient ${code} rejected your quote: ${reason}` },
  tr: { title: 'Bir teklif reddedildi', body: `${code} kodlu hasta teklifinizi reddetti: ${reason}` },
});

export const patientCancelled = ({ clinic, reason }: { clinic: string; reason: string }): Message => ({
  en: { title: 'Your booking is cancelled', body: `Your booking at ${clinic} is cancelled: ${reason}` },
  tr: { title: 'Rezervasyonunuz iptal edildi', body: `${clinic} rezervasyonunuz iptal edildi: ${reason}` },
});

export const clinicCancelled = ({ code, reason }: { code: string; reason: string }): Message => ({
  en: { title: 'A booking is cancelled', body: `The booking of patient ${code} is cancelled: ${reason}` },
  tr: {
    title: 'Bir rezervasyon iptal edildi',
    body: `${code} kodlu hastanın rezervasyonu iptal edildi: ${reason}`,
  },
});

export const patientArrived = ({ clinic }: { clinic: string }): Message => ({
  en: { title: 'Welcome', body: `${clinic} has noted your arrival. We wish you a good treatment.` },
  tr: { title: 'Hoş geldiniz', body: `${clinic} gelişinizi kaydetti. İyi bir tedavi dileriz.` },
});

export const patientTreated = ({ stage, until }: { stage: string; until: string }): Message => ({
  en: {
    title: 'Your recovery plan has started',
    body: `Your treatment is done. Your plan runs until ${longDay(until, 'en')}; it begins with "${stage}".`,
  },
  tr: {
    title: 'İyileşme planınız başladı',
    body: `Tedaviniz tamamlandı. Planınız ${longDay(until, 'tr')} tarihine kadar sürer; ilk aşama: "${stage}".`,
  },
});

export const clinicTreated = ({ code }: { code: string }): Message => ({
  en: { title: 'Aftercare has started', body: `The recovery plan of patient ${code} is running.` },
  tr: { title: 'Bakım süreci başladı', body: `${code} kodlu hastanın iyileşme planı başladı.` },
});

export const patientRescheduled = ({ clinic, day }: { clinic: string; day: string }): Message => ({
  en: { title: 'Your treatment has a new date', body: `${clinic} expects you on ${longDay(day, 'en')}.` },
  tr: {
    title: 'Tedavinizin tarihi değişti',
    body: `${clinic} sizi ${longDay(day, 'tr')} tarihinde bekliyor.`,
  },
});

export const clinicRescheduled = ({ code, day }: { code: string; day: string }): Message => ({
  en: { title: 'A treatment has a new date', body: `Patient ${code} comes on ${longDay(day, 'en')}.` },
  tr: {
    title: 'Bir tedavinin tarihi değişti',
    body: `${code} kodlu hasta ${longDay(day, 'tr')} tarihinde gelecek.`,
  },
});

export const patientQuoteExpired = ({ clinic }: { clinic: string }): Message => ({
  en: {
    title: 'A quote has expired',
    body: `The quote of ${clinic} was not answered in time. Write to us if you would like a new one.`,
  },
  tr: {
    title: 'Bir teklifin süresi doldu',
    body: `${clinic} teklifi zamanında yanıtlanmadı. Yeni bir teklif isterseniz bize yazın.`,
  },
});

export const clinicQuoteExpired = ({ code }: { code: string }): Message => ({
  en: { title: 'A quote has expired', body: `Patient ${code} did not answer your quote in time.` },
  tr: { title: 'Bir teklifin süresi doldu', body: `${code} kodlu hasta teklifinizi zamanında yanıtlamadı.` },
});
