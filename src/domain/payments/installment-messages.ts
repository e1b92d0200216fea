import { longDay } from '../../core/dates.js';
import { type Message } from '../notifications/notify.js';

interface Installment {
  amount: string;
  currency: string;
  /** ISO day. */
  due_date: string;
}
interface Reminded extends Installment {
  payment_method: string;
}

/** What whoever pays in instalments is told, by how far the day is. */
export const patientInstallment = {
  soon: ({ amount, currency, due_date, payment_method }: Reminded): Message => {
    const card = payment_method === 'card';
    return {
      en: {
        title: 'An instalment is due soon',
        body: card
          ? `We charge ${amount} ${currency} to your card on ${longDay(due_date, 'en')}.`
          : `Please transfer ${amount} ${currency} by ${longDay(due_date, 'en')}.`,
      },
      tr: {
        title: 'Taksitinizin günü yaklaşıyor',
        body: card
          ? `${longDay(due_date, 'tr')} tarihinde kartınızdan ${amount} ${currency} çekeceğiz.`
          : `Lütfen ${longDay(due_date, 'tr')} tarihine kadar ${amount} ${currency} gönderin.`,
      },
    };
  },
  due: ({ amount, currency }: Reminded): Message => ({
    en: {
      title: 'An instalment is due today',
      body: `Please transfer ${amount} ${currency} today, if you have not done so yet.`,
    },
    tr: {
      title: 'Taksitinizin günü bugün',
      body: `Henüz göndermediyseniz lütfen bugün ${amount} ${currency} gönderin.`,
    },
  }),
  late: ({ amount, currency, due_date }: Reminded): Message => ({
    en: {
      title: 'An instalment is late',
      body: `Your instalment of ${amount} ${currency} was due on ${longDay(due_date, 'en')} and has not arrived yet.`,
    },
    tr: {
      title: 'Taksitiniz gecikti',
      body: `${longDay(due_date, 'tr')} günü ödenmesi gereken ${amount} ${currency} tutarındaki taksit henüz ulaşmadı.`,
    },
  }),
  overdue: ({ amount, currency, due_date }: Reminded): Message => ({
    en: {
      title: 'An instalment is a week late',
      body: `Your instalment of ${amount} ${currency} was due on ${longDay(due_date, 'en')}. Please pay it now, or your plan stops.`,
    },
    tr: {
      title: 'Taksitiniz bir hafta gecikti',
      body: `${amount} ${currency} tutarındaki taksitin günü ${longDay(due_date, 'tr')} idi. Lütfen şimdi ödeyin, yoksa planınız durur.`,
    },
  }),
};

type Coded = Installment & { code: string };

export const staffInstallmentLate = ({ code, amount, currency, due_date }: Coded): Message => ({
  en: {
    title: 'An instalment is a week late',
    body: `${amount} ${currency} of patient ${code} was due on ${longDay(due_date, 'en')} and has not arrived.`,
  },
  tr: {
    title: 'Bir taksit bir hafta gecikti',
    body: `${code} kodlu hastanın ${longDay(due_date, 'tr')} günü beklenen ${amount} ${currency} taksiti ulaşmadı.`,
  },
});

export const patientPlanDefaulted = ({ amount, currency, due_date }: Installment): Message => ({
  en: {
    title: 'Your instalment plan has stopped',
    body: `We did not receive ${amount} ${currency}, due on ${longDay(due_date, 'en')}. Please pay it, or write to us.`,
  },
  tr: {
    title: 'Taksit planınız durdu',
    body: `${longDay(due_date, 'tr')} günü beklenen ${amount} ${currency} ulaşmadı. Lütfen ödeyin veya bize yazın.`,
  },
});

export const staffPlanDefaulted = ({ code, amount, currency, due_date }: Coded): Message => ({
  en: {
    title: 'An instalment plan has stopped',
    body: `Patient ${code} did not pay ${amount} ${currency}, due on ${longDay(due_date, 'en')}: get in touch, or cancel the plan.`,
  },
  tr: {
    title: 'Bir taksit planı durdu',
    body: `${code} kodlu hasta ${longDay(due_date, 'tr')} günü beklenen ${amount} ${currency} tutarını ödemedi: iletişime geçin veya planı iptal edin.`,
  },
});

export const patientPlanRunsAgain = (): Message => ({
  en: {
    title: 'Your instalment plan goes on',
    body: 'Thank you: what was missing is paid, and your instalment plan goes on as agreed.',
  },
  tr: {
    title: 'Taksit planınız devam ediyor',
    body: 'Teşekkürler: eksik ödeme tamamlandı, taksit planınız kararlaştırıldığı gibi devam ediyor.',
  },
});
