import { type Message } from '../notifications/notify.js';

interface Month {
  month_number: number;
  amount: string;
  currency: string;
  payment_method: string;
}

export const patientMonthDue = ({ month_number, amount, currency, payment_method }: Month): Message =>
  payment_method === 'card'
    ? {
        en: {
          title: 'Your next month of aftercare',
          body: `Month ${month_number} begins: ${amount} ${currency} are charged to your card.`,
        },
        tr: {
          title: 'Bakımınızın yeni ayı',
          body: `${month_number}. ay başlıyor: kartınızdan ${amount} ${currency} çekilecek.`,
        },
      }
    : {
        en: {
          title: 'Your next month of aftercare',
          body: `Month ${month_number} begins: please transfer ${amount} ${currency}.`,
        },
        tr: {
          title: 'Bakımınızın yeni ayı',
          body: `${month_number}. ay başlıyor: lütfen ${amount} ${currency} gönderin.`,
        },
      };
