import { type Message } from '../notifications/notify.js';

interface Named {
  treatment: string;
}

export const treatmentEnded = ({ treatment }: Named): Message => ({
  en: {
    title: `${treatment} is no longer offered`,
    body: 'It cannot be chosen for new quotes. Quotes that you have sent, and bookings, stay as they are.',
  },
  tr: {
    title: `${treatment} artık sunulmuyor`,
    body: 'Yeni teklifler için seçilemez. Gönderdiğiniz teklifler ve randevular olduğu gibi kalır.',
  },
});

export const treatmentOffered = ({ treatment }: Named): Message => ({
  en: { title: `${treatment} is offered again`, body: 'You can choose it for new quotes.' },
  tr: { title: `${treatment} yeniden sunuluyor`, body: 'Yeni teklifleriniz için seçebilirsiniz.' },
});
