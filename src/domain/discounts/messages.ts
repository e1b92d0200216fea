import { type Message } from '../notifications/notify.js';

interface Named {
  code: string;
}

export const approvalRequested = ({
  code,
  worth,
  share,
}: Named & { worth: string; share: number }): Message => ({
  en: {
    title: 'A discount needs your answer',
    body: `The code ${code} takes ${worth} off; you would bear ${share}% of that. Please tell us whether you agree.`,
  },
  tr: {
    title: 'Bir indirim yanıtınızı bekliyor',
    body: `${code} kodu ${worth} indirim sağlar; bunun %${share} kadarını siz üstlenirsiniz. Kabul edip etmediğinizi lütfen bildirin.`,
  },
});

export const discountLive = ({ code }: Named): Message => ({
  en: { title: 'A discount is approved', body: `Patients can use the code ${code} with you.` },
  tr: { title: 'Bir indirim onaylandı', body: `Hastalar ${code} kodunu kliniğinizde kullanabilir.` },
});

export const discountRejected = ({ code, reason }: Named & { reason: string }): Message => ({
  en: { title: 'A discount was not approved', body: `The code ${code} will not be used: ${reason}` },
  tr: { title: 'Bir indirim onaylanmadı', body: `${code} kodu kullanılmayacak: ${reason}` },
});

export const discountDeactivated = ({ code }: Named): Message => ({
  en: { title: 'A discount has ended', body: `The code ${code} no longer works.` },
  tr: { title: 'Bir indirim sona erdi', body: `${code} kodu artık geçerli değil.` },
});

export const clinicAgreed = ({ code, clinic }: Named & { clinic: string }): Message => ({
  en: { title: `${clinic} agreed to ${code}`, body: 'The discount can be approved for this clinic.' },
  tr: { title: `${clinic}, ${code} kodunu kabul etti`, body: 'İndirim bu klinik için onaylanabilir.' },
});

export const clinicDeclined = ({
  code,
  clinic,
  reason,
}: Named & { clinic: string; reason: string }): Message => ({
  en: { title: `${clinic} declined ${code}`, body: `The clinic's reason: ${reason}` },
  tr: { title: `${clinic}, ${code} kodunu reddetti`, body: `Kliniğin gerekçesi: ${reason}` },
});
