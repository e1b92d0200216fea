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

export const staffMonthUnpaid = ({
  amount,
  currency,
  code,
}: Pick<Month, 'amount' | 'currency'> & { code: string }): Message => ({
  en: {
    title: 'A month of aftercare is not paid',
    body: `The card of ${code} was declined for ${amount} ${currency}, the last time now. The plan goes on: speak with the patient.`,
  },
  tr: {
    title: 'Bir bakım ayı ödenmedi',
    body: `${code} kodlu hastanın kartı ${amount} ${currency} için son kez reddedildi. Plan sürüyor: hastayla görüşün.`,
  },
});
