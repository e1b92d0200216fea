import { type Message } from '../notifications/notify.js';

export const patientPublished = (): Message => ({
  en: { title: 'Your review is published', body: 'Thank you: your review now helps other patients.' },
  tr: {
    title: 'Yorumunuz yayınlandı',
    body: 'Teşekkürler: yorumunuz artık diğer hastalara yardımcı oluyor.',
  },
});

export const clinicPublished = ({ stars }: { stars: number }): Message => ({
  en: { title: 'A new review', body: `A patient rated you with ${stars} of 5 stars.` },
  tr: { title: 'Yeni bir yorum', body: `Bir hasta sizi 5 üzerinden ${stars} yıldızla değerlendirdi.` },
});

export const patientRejected = ({ reason }: { reason: string }): Message => ({
  en: { title: 'Your review was not published', body: `We can't publish your review: ${reason}` },
  tr: { title: 'Yorumunuz yayınlanmadı', body: `Yorumunuzu yayınlayamıyoruz: ${reason}` },
});

export const patientUnpublished = ({ reason }: { reason: string }): Message => ({
  en: { title: 'Your review was taken down', body: `We took your review down: ${reason}` },
  tr: { title: 'Yorumunuz kaldırıldı', body: `Yorumunuzu kaldırdık: ${reason}` },
});

export const clinicUnpublished = (): Message => ({
  en: { title: 'A review was taken down', body: 'A review of your clinic is no longer shown.' },
  tr: { title: 'Bir yorum kaldırıldı', body: 'Kliniğinize ait bir yorum artık gösterilmiyor.' },
});

export const staffWritten = ({ code }: { code: string }): Message => ({
  en: { title: 'A new review to read', body: `${code} wrote a review: publish or reject it.` },
  tr: {
    title: 'Okunacak yeni bir yorum',
    body: `${code} kodlu hasta bir yorum yazdı: yayınlayın veya reddedin.`,
  },
});
