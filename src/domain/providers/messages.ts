import { type Message } from '../notifications/notify.js';

export const clinicApproved = (): Message => ({
  en: { title: 'Welcome to Hairline', body: 'Your clinic is approved: patients can find you from now on.' },
  tr: { title: "Hairline'a hoş geldiniz", body: 'Kliniğiniz onaylandı: hastalar artık sizi bulabilir.' },
});

export const clinicSuspended = ({ reason }: { reason: string }): Message => ({
  en: { title: 'Your clinic is suspended', body: `You get no new inquiries for now: ${reason}` },
  tr: { title: 'Kliniğiniz askıya alındı', body: `Şimdilik yeni talep almayacaksınız: ${reason}` },
});

export const clinicReactivated = (): Message => ({
  en: { title: 'Your clinic is active again', body: 'Patients can find you again from now on.' },
  tr: { title: 'Kliniğiniz yeniden aktif', body: 'Hastalar artık sizi yeniden bulabilir.' },
});

const PAPERS: Record<string, { en: string; tr: string }> = {
  licence: { en: 'licence', tr: 'ruhsat' },
  accreditation: { en: 'accreditation', tr: 'akreditasyon' },
  insurance: { en: 'insurance', tr: 'sigorta' },
  contract: { en: 'contract', tr: 'sözleşme' },
};
export const paper = (type: string) => PAPERS[type] ?? { en: type, tr: type };

export const documentVerified = ({ type }: { type: string }): Message => ({
  en: { title: 'A document is verified', body: `We checked your ${paper(type).en}: all is well.` },
  tr: { title: 'Bir belge onaylandı', body: `Belgenizi kontrol ettik (${paper(type).tr}): her şey yolunda.` },
});

export const documentRejected = ({ type, reason }: { type: string; reason: string }): Message => ({
  en: { title: 'A document was rejected', body: `We can't accept your ${paper(type).en}: ${reason}` },
  tr: { title: 'Bir belge reddedildi', body: `Belgenizi kabul edemiyoruz (${paper(type).tr}): ${reason}` },
});

export const accessTokenMade = ({ name }: { name: string }): Message => ({
  en: {
    title: 'A token for a server was made',
    body: `"${name}" may act in your name from now on. If this was not you, revoke it and change your password.`,
  },
  tr: {
    title: 'Bir sunucu için erişim anahtarı oluşturuldu',
    body: `"${name}" bundan sonra sizin adınıza işlem yapabilir. Bunu siz yapmadıysanız anahtarı iptal edin ve şifrenizi değiştirin.`,
  },
});
