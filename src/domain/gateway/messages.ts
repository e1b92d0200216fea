import { type Message } from '../notifications/notify.js';

export const staffDrifted = (): Message => ({
  en: {
    title: 'The gateway says otherwise',
    body: 'A card payment does not agree with the payment gateway. Look at it, and settle what is true.',
  },
  tr: {
    title: 'Ödeme kuruluşu farklı söylüyor',
    body: 'Bir kart ödemesi ödeme kuruluşundaki kayıtla uyuşmuyor. İnceleyin ve doğrusunu belirleyin.',
  },
});
