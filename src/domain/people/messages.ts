import { type LetterTexts } from '../../core/letter.js';
import { type Message } from '../notifications/notify.js';

export const passwordLink = ({ first_name, link }: { first_name: string; link: string }): LetterTexts => ({
  en: {
    subject: 'Set your password for Hairline',
    greeting: `Hello ${first_name},`,
    paragraphs: ['Set a password here within an hour. The link works once.'],
    button: { label: 'Set a password', link },
    note: 'If you did not expect this, nothing has changed.',
  },
  tr: {
    subject: 'Hairline şifrenizi belirleyin',
    greeting: `Merhaba ${first_name},`,
    paragraphs: ['Şifrenizi bir saat içinde buradan belirleyin. Bağlantı bir kez çalışır.'],
    button: { label: 'Şifre belirle', link },
    note: 'Bunu beklemiyorsanız hiçbir şey değişmedi.',
  },
});

export const verificationLink = ({
  first_name,
  link,
}: {
  first_name: string;
  link: string;
}): LetterTexts => ({
  en: {
    subject: 'Verify your e-mail address for Hairline',
    greeting: `Hello ${first_name},`,
    paragraphs: ['Welcome to Hairline. Please verify your e-mail address within a week.'],
    button: { label: 'Verify my address', link },
    note: 'If you did not sign up, nothing has to be done.',
  },
  tr: {
    subject: 'Hairline e-posta adresinizi doğrulayın',
    greeting: `Merhaba ${first_name},`,
    paragraphs: ["Hairline'a hoş geldiniz. Lütfen e-posta adresinizi bir hafta içinde doğrulayın."],
    button: { label: 'Adresimi doğrula', link },
    note: 'Kaydolmadıysanız bir şey yapmanıza gerek yok.',
  },
});

export const emailChangedOld = (): Message => ({
  en: {
    title: 'Your e-mail address at Hairline was changed',
    body: 'Your account now has another e-mail address. If this was not you, please answer this mail at once.',
  },
  tr: {
    title: 'Hairline e-posta adresiniz değiştirildi',
    body: 'Hesabınızın artık başka bir e-posta adresi var. Bunu siz istemediyseniz lütfen bu e-postayı hemen yanıtlayın.',
  },
});

export const emailChangedNew = (): Message => ({
  en: {
    title: 'This is now your address at Hairline',
    body: 'From now on you sign in to Hairline with this e-mail address. If you do not know Hairline, please answer this mail.',
  },
  tr: {
    title: 'Hairline adresiniz artık bu',
    body: "Bundan sonra Hairline'a bu e-posta adresiyle giriş yapacaksınız. Hairline'ı tanımıyorsanız lütfen bu e-postayı yanıtlayın.",
  },
});

export const emailChanged = (): Message => ({
  en: {
    title: 'Your e-mail address was changed',
    body: 'You asked us to change your e-mail address: it is done.',
  },
  tr: {
    title: 'E-posta adresiniz değiştirildi',
    body: 'E-posta adresinizi değiştirmemizi istediniz: değişiklik yapıldı.',
  },
});

export const suspended = ({ reason }: { reason: string }): Message => ({
  en: { title: 'Your account is suspended', body: `You can't sign in for now: ${reason}` },
  tr: { title: 'Hesabınız askıya alındı', body: `Şimdilik giriş yapamazsınız: ${reason}` },
});

export const reactivated = (): Message => ({
  en: { title: 'Your account is open again', body: 'You can sign in as before.' },
  tr: { title: 'Hesabınız yeniden açıldı', body: 'Eskisi gibi giriş yapabilirsiniz.' },
});

export const merged = (): Message => ({
  en: {
    title: 'Your two accounts are now one',
    body: 'You had two accounts with us. Everything of both is here now.',
  },
  tr: {
    title: 'İki hesabınız birleştirildi',
    body: 'Bizde iki hesabınız vardı. Artık her şey bu hesapta.',
  },
});

export const erasureAsked = ({ code }: { code: string }): Message => ({
  en: {
    title: 'An erasure waits for a second person',
    body: `Somebody asked to erase the data of ${code}. Approve it or decline it.`,
  },
  tr: {
    title: 'Bir silme talebi ikinci kişiyi bekliyor',
    body: `${code} kodlu hastanın verilerinin silinmesi istendi. Onaylayın ya da reddedin.`,
  },
});

export const erasureApproved = ({ code }: { code: string }): Message => ({
  en: { title: 'The erasure was approved', body: `The data of ${code} was erased.` },
  tr: { title: 'Silme talebi onaylandı', body: `${code} kodlu hastanın verileri silindi.` },
});

export const erasureDeclined = ({ code, reason }: { code: string; reason: string }): Message => ({
  en: { title: 'The erasure was declined', body: `The data of ${code} stays: ${reason}` },
  tr: { title: 'Silme talebi reddedildi', body: `${code} kodlu hastanın verileri kalıyor: ${reason}` },
});

export const dataErased = (): Message => ({
  en: {
    title: 'Your data at Hairline was erased',
    body: 'As you asked, we erased what names you. Medical and financial records are kept without your name for as long as the law demands, seven years at the most, and then go too.',
  },
  tr: {
    title: 'Hairline verileriniz silindi',
    body: 'İsteğiniz üzerine sizi tanıtan verileri sildik. Tıbbi ve mali kayıtlar yasanın gerektirdiği süre boyunca, en fazla yedi yıl, adınız olmadan saklanır ve sonra silinir.',
  },
});

export const quoteOfErased = ({ code }: { code: string }): Message => ({
  en: {
    title: 'A quote was cancelled',
    body: `Patient ${code} has left Hairline: your quote was cancelled.`,
  },
  tr: {
    title: 'Bir teklif iptal edildi',
    body: `${code} kodlu hasta Hairline'dan ayrıldı: teklifiniz iptal edildi.`,
  },
});
