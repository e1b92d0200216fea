import { longDay } from '../../core/dates.js';
import { type Message } from '../notifications/notify.js';

interface Assigned {
  clinic: string;
  months: number;
}

export const patientAssigned = ({ clinic, months }: Assigned): Message => ({
  en: {
    title: 'Your aftercare clinic is chosen',
    body: `${clinic} will look after your recovery for ${months} months. Your plan starts as soon as your payment has arrived.`,
  },
  tr: {
    title: 'Bakım kliniğiniz belirlendi',
    body: `${clinic} iyileşme sürecinizi ${months} ay boyunca takip edecek. Planınız ödemeniz ulaşır ulaşmaz başlar.`,
  },
});

export const clinicAssigned = ({
  code,
  treatment,
  months,
}: {
  code: string;
  treatment: string;
  months: number;
}): Message => ({
  en: {
    title: 'A new aftercare patient',
    body: `Hairline gave you patient ${code} (${treatment}) for ${months} months of aftercare.`,
  },
  tr: {
    title: 'Yeni bakım hastası',
    body: `Hairline size ${code} kodlu hastayı (${treatment}) ${months} aylık bakım için verdi.`,
  },
});

export const clinicWithdrawn = ({ code }: { code: string }): Message => ({
  en: {
    title: 'An aftercare patient was given to another clinic',
    body: `Patient ${code} is no longer in your care.`,
  },
  tr: {
    title: 'Bir bakım hastası başka bir kliniğe verildi',
    body: `${code} kodlu hasta artık sizin takibinizde değil.`,
  },
});

export const patientRejected = ({ reason }: { reason: string }): Message => ({
  en: { title: 'Your aftercare request was declined', body: `We can't take on your request: ${reason}` },
  tr: { title: 'Bakım talebiniz reddedildi', body: `Talebinizi kabul edemiyoruz: ${reason}` },
});

export const patientPaid = ({ amount, currency }: { amount: string; currency: string }): Message => ({
  en: {
    title: 'Your payment has arrived',
    body: `We received ${amount} ${currency} for your aftercare. Thank you.`,
  },
  tr: {
    title: 'Ödemeniz ulaştı',
    body: `Bakımınız için ${amount} ${currency} ödemenizi aldık. Teşekkür ederiz.`,
  },
});

export const staffAsked = ({ code, months }: { code: string; months: number }): Message => ({
  en: {
    title: 'Aftercare was asked for',
    body: `${code} asks for ${months} months of aftercare: choose a clinic.`,
  },
  tr: {
    title: 'Bakım talep edildi',
    body: `${code} kodlu hasta ${months} aylık bakım istiyor: bir klinik seçin.`,
  },
});

export const patientActivated = ({
  clinic,
  stage,
  until,
}: {
  clinic: string;
  stage: string;
  until: string;
}): Message => ({
  en: {
    title: 'Your recovery plan has started',
    body: `Your plan with ${clinic} runs until ${longDay(until, 'en')}. You are in "${stage}".`,
  },
  tr: {
    title: 'İyileşme planınız başladı',
    body: `${clinic} ile planınız ${longDay(until, 'tr')} tarihine kadar sürer. Şu anki aşama: "${stage}".`,
  },
});

export const clinicActivated = ({ code, stage }: { code: string; stage: string }): Message => ({
  en: {
    title: 'A recovery plan has started',
    body: `The plan of patient ${code} is running; the stage is "${stage}".`,
  },
  tr: {
    title: 'Bir iyileşme planı başladı',
    body: `${code} kodlu hastanın planı başladı; aşama: "${stage}".`,
  },
});
