import { longDay } from '../../core/dates.js';
import { type Message } from '../notifications/notify.js';

interface Coded {
  /** What a clinic calls a patient before it may know more. */
  code: string;
}

const days = (number: number) => `${number} ${number === 1 ? 'day' : 'days'}`;

export const patientSuspended = ({ reason }: { reason: string }): Message => ({
  en: {
    title: 'Your recovery plan is paused',
    body: `We have paused your recovery plan: ${reason} What is still to come moves back until we go on.`,
  },
  tr: {
    title: 'İyileşme planınız duraklatıldı',
    body: `İyileşme planınızı duraklattık: ${reason} Kalan adımlar, devam edene kadar ertelenir.`,
  },
});

export const clinicSuspended = ({ code }: Coded): Message => ({
  en: { title: 'A recovery plan is paused', body: `The recovery plan of patient ${code} is paused.` },
  tr: {
    title: 'Bir iyileşme planı duraklatıldı',
    body: `${code} kodlu hastanın iyileşme planı duraklatıldı.`,
  },
});

export const patientResumed = ({ days: number }: { days: number }): Message => ({
  en: {
    title: 'Your recovery plan goes on',
    body: `Your recovery plan goes on. What is still to come has moved by ${days(number)}.`,
  },
  tr: {
    title: 'İyileşme planınız devam ediyor',
    body: `İyileşme planınız devam ediyor. Kalan adımlar ${number} gün ertelendi.`,
  },
});

export const clinicResumed = ({ code, days: number }: Coded & { days: number }): Message => ({
  en: {
    title: 'A recovery plan goes on',
    body: `The recovery plan of patient ${code} goes on, ${days(number)} later than planned.`,
  },
  tr: {
    title: 'Bir iyileşme planı devam ediyor',
    body: `${code} kodlu hastanın iyileşme planı ${number} gün gecikmeyle devam ediyor.`,
  },
});

export const patientCompleted = (): Message => ({
  en: {
    title: 'Your recovery plan is complete',
    body: 'Your recovery plan is complete. You can still read it in the app.',
  },
  tr: {
    title: 'İyileşme planınız tamamlandı',
    body: 'İyileşme planınız tamamlandı. Planı uygulamada okumaya devam edebilirsiniz.',
  },
});

export const clinicCompleted = ({ code }: Coded): Message => ({
  en: { title: 'A recovery plan is complete', body: `The recovery plan of patient ${code} is complete.` },
  tr: { title: 'Bir iyileşme planı tamamlandı', body: `${code} kodlu hastanın iyileşme planı tamamlandı.` },
});

export const patientReassigned = ({ clinic }: { clinic: string }): Message => ({
  en: {
    title: 'Another clinic looks after you',
    body: `${clinic} looks after your recovery from now on. Your plan stays as it is.`,
  },
  tr: {
    title: 'Takibinizi başka bir klinik üstlendi',
    body: `İyileşme sürecinizi bundan sonra ${clinic} takip edecek. Planınız değişmedi.`,
  },
});

export const clinicAssigned = ({ code, stage }: Coded & { stage: string }): Message => ({
  en: {
    title: 'A recovery plan is yours',
    body: `Hairline gave you the running recovery plan of patient ${code}, now at: ${stage}.`,
  },
  tr: {
    title: 'Bir iyileşme planı size verildi',
    body: `Hairline, ${code} kodlu hastanın süren iyileşme planını size verdi. Şu anki aşama: ${stage}.`,
  },
});

export const clinicReleased = ({ code }: Coded): Message => ({
  en: {
    title: 'A recovery plan went to another clinic',
    body: `Another clinic looks after the recovery of patient ${code} from now on.`,
  },
  tr: {
    title: 'Bir iyileşme planı başka kliniğe geçti',
    body: `${code} kodlu hastanın iyileşme sürecini bundan sonra başka bir klinik takip edecek.`,
  },
});

interface Moved {
  stage: string;
  /** ISO day. */
  begins: string;
}

export const patientShifted = ({ stage, begins, reason }: Moved & { reason: string }): Message => ({
  en: {
    title: 'Dates of your recovery plan have moved',
    body: `"${stage}" now begins on ${longDay(begins, 'en')}: ${reason}`,
  },
  tr: {
    title: 'İyileşme planınızın tarihleri değişti',
    body: `"${stage}" aşaması artık ${longDay(begins, 'tr')} tarihinde başlıyor: ${reason}`,
  },
});

export const clinicShifted = ({ code, stage, begins }: Coded & Moved): Message => ({
  en: {
    title: 'Dates of a recovery plan have moved',
    body: `For patient ${code}, "${stage}" now begins on ${longDay(begins, 'en')}.`,
  },
  tr: {
    title: 'Bir iyileşme planının tarihleri değişti',
    body: `${code} kodlu hasta için "${stage}" aşaması artık ${longDay(begins, 'tr')} tarihinde başlıyor.`,
  },
});

export const patientMilestoneClosed = ({ stage }: { stage: string }): Message => ({
  en: {
    title: 'A step of your recovery is done',
    body: `"${stage}" is done. Nothing more is asked of you in it.`,
  },
  tr: {
    title: 'İyileşmenizin bir adımı tamamlandı',
    body: `"${stage}" tamamlandı. Bu aşamada sizden başka bir şey istenmiyor.`,
  },
});

export const clinicMilestoneClosed = ({ code, stage }: Coded & { stage: string }): Message => ({
  en: { title: 'A milestone was closed', body: `"${stage}" of patient ${code} was closed.` },
  tr: { title: 'Bir aşama kapatıldı', body: `${code} kodlu hastanın "${stage}" aşaması kapatıldı.` },
});

export const clinicProgress = ({ code, day }: Coded & { day: string }): Message => ({
  en: {
    title: 'Progress was recorded',
    body: `Hairline recorded how the recovery of patient ${code} looked on ${longDay(day, 'en')}.`,
  },
  tr: {
    title: 'İyileşme kaydı eklendi',
    body: `Hairline, ${code} kodlu hastanın ${longDay(day, 'tr')} tarihindeki durumunu kaydetti.`,
  },
});

export const patientAcknowledged = ({ day }: { day: string }): Message => ({
  en: {
    title: 'We have seen your answers',
    body: `Our medical team has read your answers of ${longDay(day, 'en')} and is taking care of it.`,
  },
  tr: {
    title: 'Yanıtlarınızı gördük',
    body: `Sağlık ekibimiz ${longDay(day, 'tr')} tarihli yanıtlarınızı okudu ve ilgileniyor.`,
  },
});

export const clinicAcknowledged = ({ code, day }: Coded & { day: string }): Message => ({
  en: {
    title: 'An urgent answer is taken care of',
    body: `Hairline has read the urgent answers of patient ${code} of ${longDay(day, 'en')}; what was done is noted with them.`,
  },
  tr: {
    title: 'Acil bir yanıtla ilgilenildi',
    body: `Hairline, ${code} kodlu hastanın ${longDay(day, 'tr')} tarihli acil yanıtlarını okudu; yapılanlar yanıtların yanında yazılıdır.`,
  },
});

export const patientBundle = (): Message => ({
  en: {
    title: 'Your recovery plan has grown',
    body: 'There is new advice in your recovery plan. Please read it in the app.',
  },
  tr: {
    title: 'İyileşme planınıza eklemeler yapıldı',
    body: 'İyileşme planınızda yeni öneriler var. Lütfen uygulamada okuyun.',
  },
});

export const clinicBundle = ({ code, bundle }: Coded & { bundle: string }): Message => ({
  en: { title: 'A recovery plan has grown', body: `Patient ${code} was given "${bundle}".` },
  tr: { title: 'Bir iyileşme planına ekleme yapıldı', body: `${code} kodlu hastaya "${bundle}" verildi.` },
});

export const clinicUrgent = ({ code }: Coded): Message => ({
  en: {
    title: 'A patient needs you at once',
    body: `Patient ${code} gave an urgent answer: please read it and get in touch.`,
  },
  tr: {
    title: 'Bir hastanın size hemen ihtiyacı var',
    body: `${code} kodlu hasta acil bir yanıt verdi: lütfen okuyup iletişime geçin.`,
  },
});

export const staffUrgent = ({ code }: Coded): Message => ({
  en: {
    title: 'An urgent answer',
    body: `Patient ${code} gave an urgent answer in aftercare: read and acknowledge it.`,
  },
  tr: {
    title: 'Acil bir yanıt',
    body: `${code} kodlu hasta bakımda acil bir yanıt verdi: okuyun ve onaylayın.`,
  },
});
