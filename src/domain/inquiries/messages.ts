import { type Message } from '../notifications/notify.js';

export const clinicInvited = ({ code }: { code: string }): Message => ({
  en: {
    title: 'A patient would like your quote',
    body: `${code} has sent an inquiry: have a look and quote.`,
  },
  tr: {
    title: 'Bir hasta teklifinizi bekliyor',
    body: `${code} kodlu hasta bir talep gönderdi: inceleyip teklif verin.`,
  },
});

export const staffAlerted = ({ code }: { code: string }): Message => ({
  en: {
    title: 'A medical history needs a look',
    body: `The medical history of ${code} has a critical alert.`,
  },
  tr: {
    title: 'Bir tıbbi geçmişe bakılmalı',
    body: `${code} kodlu hastanın tıbbi geçmişinde kritik uyarı var.`,
  },
});

export const clinicWithdrawn = ({ code }: { code: string }): Message => ({
  en: { title: 'An invitation was withdrawn', body: `The inquiry of ${code} is no longer open to you.` },
  tr: { title: 'Bir davet geri çekildi', body: `${code} kodlu hastanın talebi artık size açık değil.` },
});

export const patientQuoteWithdrawn = ({ clinic }: { clinic: string }): Message => ({
  en: { title: 'A quote is no longer open', body: `The quote of ${clinic} was withdrawn.` },
  tr: { title: 'Bir teklif artık geçerli değil', body: `${clinic} kliniğinin teklifi geri çekildi.` },
});

export const photosAsked = ({ note }: { note: string }): Message => ({
  en: { title: 'Please send more photos', body: `So that clinics can judge well, we need: ${note}` },
  tr: {
    title: 'Lütfen daha fazla fotoğraf gönderin',
    body: `Kliniklerin doğru değerlendirebilmesi için şunlara ihtiyacımız var: ${note}`,
  },
});

export const inquiryEntered = (): Message => ({
  en: { title: 'Your inquiry is with us', body: 'We wrote down what you told us. Clinics will quote soon.' },
  tr: {
    title: 'Talebiniz bize ulaştı',
    body: 'Bize anlattıklarınızı kaydettik. Klinikler yakında teklif verecek.',
  },
});

/** To staff. */
export const clinicDeclinedInquiry = ({ clinic, code }: { clinic: string; code: string }): Message => ({
  en: { title: `${clinic} declined an inquiry`, body: `It will not quote for ${code}: see its reason.` },
  tr: {
    title: `${clinic} bir talebi reddetti`,
    body: `${code} kodlu hasta için teklif vermeyecek: gerekçesine bakın.`,
  },
});
