import { type Message } from '../notifications/notify.js';
import { type Due } from './due.js';

type Kinds = readonly Due['kind'][];

const EN = { scan: 'a picture', questionnaire: 'a questionnaire' };
const TR = { scan: 'bir fotoğraf', questionnaire: 'bir anket' };
const inEnglish = (what: Kinds) => what.map((kind) => EN[kind]).join(' and ');
const inTurkish = (what: Kinds) => what.map((kind) => TR[kind]).join(' ve ');

export const patientMilestoneBegins = ({ stage }: { stage: string }): Message => ({
  en: {
    title: 'A new step of your recovery begins',
    body: `"${stage}" begins today. Please read in the app what it asks of you.`,
  },
  tr: {
    title: 'İyileşmenizde yeni bir adım başlıyor',
    body: `"${stage}" bugün başlıyor. Sizden ne istendiğini lütfen uygulamada okuyun.`,
  },
});

export const patientDueToday = ({ what }: { what: Kinds }): Message => ({
  en: {
    title: 'Your recovery plan asks for something today',
    body: `Please send ${inEnglish(what)} today.`,
  },
  tr: {
    title: 'İyileşme planınız bugün sizden bir şey istiyor',
    body: `Lütfen bugün ${inTurkish(what)} gönderin.`,
  },
});

interface Late {
  what: Kinds;
  stage: string;
}

export const patientOverdue = ({ what, stage }: Late): Message => ({
  en: {
    title: 'Something of your recovery plan is late',
    body: `We are still waiting for ${inEnglish(what)} of "${stage}". Please send it now.`,
  },
  tr: {
    title: 'İyileşme planınızda geciken bir şey var',
    body: `"${stage}" aşaması için ${inTurkish(what)} bekliyoruz. Lütfen şimdi gönderin.`,
  },
});

export const clinicOverdue = ({ what, stage, code }: Late & { code: string }): Message => ({
  en: {
    title: 'A patient is late in aftercare',
    body: `Patient ${code} has not sent ${inEnglish(what)} of "${stage}" in time.`,
  },
  tr: {
    title: 'Bir hasta bakımda gecikti',
    body: `${code} kodlu hasta "${stage}" aşaması için ${inTurkish(what)} göndermedi.`,
  },
});

export const clinicStillUrgent = ({ code }: { code: string }): Message => ({
  en: {
    title: 'An urgent answer has waited for a day',
    body: `Nobody has taken charge of the urgent answer of patient ${code} yet: please read it and get in touch now.`,
  },
  tr: {
    title: 'Acil bir yanıt bir gündür bekliyor',
    body: `${code} kodlu hastanın acil yanıtıyla henüz kimse ilgilenmedi: lütfen hemen okuyup iletişime geçin.`,
  },
});

export const staffStillUrgent = ({ code }: { code: string }): Message => ({
  en: {
    title: 'An urgent answer has waited for a day',
    body: `The urgent answer of patient ${code} is not acknowledged yet: read it, and make sure that somebody is in touch.`,
  },
  tr: {
    title: 'Acil bir yanıt bir gündür bekliyor',
    body: `${code} kodlu hastanın acil yanıtı henüz onaylanmadı: okuyun ve birinin ilgilendiğinden emin olun.`,
  },
});
